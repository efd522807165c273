import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { guestChanges } from '../../domain/changes/guests.ts'
import { visitOf, whoText } from '../../domain/guests.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { comingGuest } from './shared.ts'

/** The guest has said yes to the day; after a moved meeting: to the new one. */
export const guestConfirm = planCommand({
  name: 'guest-confirm',
  topic: 'guests',
  title: { sv: 'Bekräfta gäst', en: 'Confirm a guest' },
  help: { sv: 'Anteckna att gästen har sagt ja till dagen.', en: 'Note that the guest has said yes to the day.' },
  roles: KEEPERS,
  fields: { guest: field.guest({ sv: 'Gäst', en: 'Guest' }) },
  phrases: [
    {
      sv: ['bekräfta (gäst|gästen|) {guest}', '(gäst|gästen|) {guest} (har bekräftat|är bekräftad|har tackat ja)'],
      en: ['confirm (guest|the guest|) {guest}', '(guest|the guest|) {guest} (has confirmed|is confirmed|said yes)'],
    },
  ],
  examples: [
    { sv: 'bekräfta gäst Bengt Stålhandske', en: 'confirm guest Bengt Stålhandske' },
    { sv: 'Bengt Stålhandske har tackat ja', en: 'Bengt Stålhandske has confirmed' },
  ],
  plan({ guest: id }, scope) {
    const { state, now } = scope
    const guest = comingGuest(state, id, now.date)
    const visit = visitOf(state, guest)
    if (visit.kind === 'undated')
      throw new Problem(
        'conflict',
        {
          sv: `${guest.name} har ingen dag än. Boka en först: ”boka gäst ${guest.name} till …”.`,
          en: `${guest.name} has no day yet. Choose one first: “schedule guest ${guest.name} for …”.`,
        },
        { field: 'guest' },
      )
    if (visit.kind === 'lost')
      throw new Problem(
        'closed',
        {
          sv: `Mötet som ${guest.name} skulle komma till är inställt. Välj en ny dag: ”flytta gäst ${guest.name} till …”.`,
          en: `The meeting that ${guest.name} was to come to is cancelled. Choose a new day: “move guest ${guest.name} to …”.`,
        },
        { field: 'guest' },
      )
    if (guest.state === 'confirmed' && visit.kind === 'day')
      throw new Problem(
        'taken',
        { sv: `${guest.name} är redan bekräftad.`, en: `${guest.name} is already confirmed.` },
        { field: 'guest' },
      )
    const day = dayText(visit.day, { today: now.date })
    const who = whoText(guest)
    const lead = each(lang =>
      lang === 'sv' ? `${who.sv}: bekräftad ${day.sv}.` : `${who.en}: confirmed for ${day.en}.`,
    )
    return {
      changes: [guestChanges.guestConfirmed({ guest: id })],
      reply: { card: { lead } },
      posts: postTo(guest.suggestedBy, 'answers', { lead }, scope),
    }
  },
})
