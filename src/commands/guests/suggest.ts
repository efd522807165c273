import { allowed, KEEPERS, maySee, WORKING } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postToSecretary } from '../../core/posts.ts'
import { guestChanges } from '../../domain/changes/guests.ts'
import { GUEST_STATES, hasBeen, whoText } from '../../domain/guests.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { acceptButton, scheduleButton } from './shared.ts'

/** Anybody in the group's work names somebody to hear; the secretary is asked to accept. */
export const guestSuggest = planCommand({
  name: 'guest-suggest',
  topic: 'guests',
  title: { sv: 'Föreslå gäst', en: 'Suggest a guest' },
  help: { sv: 'Föreslå någon som gruppen borde höra.', en: 'Suggest somebody the group should hear.' },
  roles: WORKING,
  fields: {
    name: field.text({ sv: 'Namn', en: 'Name' }, { max: 200 }),
    organisation: field.text({ sv: 'Organisation', en: 'Organisation' }, { optional: true, max: 200 }),
    topic: field.text({ sv: 'Ämne', en: 'Topic' }, { optional: true, max: 500 }),
    role: field.text({ sv: 'Titel eller roll', en: 'Title or role' }, { optional: true, max: 200 }),
  },
  phrases: [
    {
      sv: [
        'föreslå (gäst|gästen|föredragande) {name} [från {organisation}] [om {topic}]',
        'föreslå {name} som (gäst|föredragande) [om {topic}]',
        '(bjud in|bjuda in) {name} [från {organisation}] [(om|för att prata om|för att berätta om|att prata om|att berätta om|att tala om) {topic}]',
      ],
      en: [
        'suggest [the|a] (guest|speaker) {name} [from {organisation}] [about {topic}]',
        'suggest {name} as [a] (guest|speaker) [about {topic}]',
        'invite {name} [from {organisation}] [(about|to talk about|to speak about|to speak on) {topic}]',
      ],
    },
  ],
  examples: [
    {
      sv: 'föreslå gäst Nils Ek från Trafikverket om landsvägar',
      en: 'suggest guest Nils Ek from Trafikverket about landsvägar',
      args: { name: 'Nils Ek', organisation: 'Trafikverket', topic: 'landsvägar' },
    },
    { sv: 'föreslå gäst Nils Ek', en: 'suggest guest Nils Ek', args: { name: 'Nils Ek' } },
  ],
  plan({ name, organisation, topic, role }, scope) {
    const { state, actor, now } = scope
    const twin = Object.values(state.guests).find(
      guest =>
        guest.state !== 'cancelled' &&
        fold(guest.name) === fold(name) &&
        (organisation === undefined ||
          guest.organisation === undefined ||
          fold(guest.organisation) === fold(organisation)) &&
        maySee(actor, guest.visibility) &&
        !hasBeen(state, guest, now.date),
    )
    if (twin)
      throw new Problem(
        'taken',
        each(lang =>
          lang === 'sv'
            ? `${twin.name} finns redan bland gästerna (${GUEST_STATES[twin.state].sv}). Skriv ”gäst ${twin.name}” för att se mer.`
            : `${twin.name} is already among the guests (${GUEST_STATES[twin.state].en}). Type “guest ${twin.name}” to see more.`,
        ),
        { field: 'name' },
      )
    const id = scope.id('g')
    const given = {
      name,
      ...(organisation === undefined ? {} : { organisation }),
      ...(topic === undefined ? {} : { topic }),
      ...(role === undefined ? {} : { role }),
    }
    const who = whoText(given)
    const keeper = allowed(actor, KEEPERS)
    return {
      changes: [
        guestChanges.guestNamed({
          id,
          ...given,
          state: 'suggested',
          ...(actor.member ? { suggestedBy: actor.member.id } : {}),
        }),
      ],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${who.sv}: föreslagen som gäst.${keeper ? '' : ' Sekreteraren får frågan, och du får veta hur det går.'}`
              : `${who.en}: suggested as a guest.${keeper ? '' : ' The secretary is asked, and you will hear what comes of it.'}`,
          ),
          ...(keeper ? { blocks: [{ kind: 'buttons', buttons: [acceptButton(id), scheduleButton(id)] }] } : {}),
        },
      },
      posts: postToSecretary(
        {
          lead: each(lang =>
            lang === 'sv' ? `${actor.name} föreslår en gäst: ${who.sv}.` : `${actor.name} suggests a guest: ${who.en}.`,
          ),
          blocks: [{ kind: 'buttons', buttons: [acceptButton(id), scheduleButton(id)] }],
        },
        scope,
      ),
    }
  },
})
