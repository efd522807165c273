import { newGroupCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { groupChanges } from '../../domain/changes/group.ts'
import { memberChanges } from '../../domain/changes/members.ts'
import { tidy } from '../../domain/names.ts'
import { BODY_NAMES } from '../../domain/rules.ts'
import { each } from '../../domain/text.ts'
import { BODY_CHOICES, bindButtons, bodyOfName, checkTimeZone, LANGUAGE_CHOICES, slugOf } from './shared.ts'

/** A new group, with the rules of its kind of body and, if named, its first secretary. */
export const groupCreate = newGroupCommand({
  name: 'group-create',
  topic: 'group',
  title: { sv: 'Ny grupp', en: 'New group' },
  help: {
    sv: 'Skapa en nämnd, beredning, förening eller annan grupp.',
    en: 'Create a committee, council, association or other group.',
  },
  roles: ['admin'],
  fields: {
    name: field.text({ sv: 'Namn', en: 'Name' }, { max: 200 }),
    body: field.choice({ sv: 'Slags organ', en: 'Kind of body' }, BODY_CHOICES, {
      optional: true,
      hint: { sv: 'Avgör vilka regler som gäller', en: 'Decides which rules hold' },
    }),
    organisation: field.text({ sv: 'Organisation', en: 'Organisation' }, { optional: true, max: 200 }),
    secretary: field.text(
      { sv: 'Sekreterare', en: 'Secretary' },
      {
        optional: true,
        max: 200,
        hint: { sv: 'Namnet på den som ska sköta gruppen', en: 'The name of whoever will keep the group' },
      },
    ),
    language: field.choice({ sv: 'Språk', en: 'Language' }, LANGUAGE_CHOICES, { optional: true }),
    timeZone: field.text(
      { sv: 'Tidszon', en: 'Time zone' },
      {
        optional: true,
        max: 60,
        hint: { sv: 'Europe/Stockholm, om inget sägs', en: 'Europe/Stockholm, if nothing is said' },
      },
    ),
  },
  phrases: [
    {
      sv: ['(grupp skapa|skapa grupp|skapa gruppen|ny grupp|grupp ny) [{name}]'],
      en: ['(group create|create group|create the group|new group|group new) [{name}]'],
    },
  ],
  examples: [
    { sv: 'grupp skapa Samverkansrådet', en: 'group create Samverkansrådet', args: { name: 'Samverkansrådet' } },
    { sv: 'ny grupp Byaföreningen Ekby', en: 'new group Byaföreningen Ekby', args: { name: 'Byaföreningen Ekby' } },
  ],
  id: ({ name }) => slugOf(name),
  plan(args, { now, id, demo, room }) {
    const name = tidy(args.name)
    const short = slugOf(name)
    const body = args.body ?? bodyOfName(name)
    const timeZone = args.timeZone ?? 'Europe/Stockholm'
    checkTimeZone(timeZone)
    const secretary = args.secretary === undefined ? undefined : tidy(args.secretary)
    return {
      changes: [
        groupChanges.groupCreated({
          name,
          body,
          language: args.language ?? 'sv',
          timeZone,
          demo,
          rules: {},
          ...(args.organisation === undefined ? {} : { organisation: args.organisation }),
        }),
        ...(secretary
          ? [
              memberChanges.memberAdded({
                id: id('m'),
                name: secretary,
                mandates: [{ role: 'secretary', from: now.date }],
              }),
            ]
          : []),
      ],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Gruppen ${name} är skapad. Slags organ: ${BODY_NAMES[body].sv}.`
              : `The group ${name} is created. Kind of body: ${BODY_NAMES[body].en}.`,
          ),
          blocks: [
            {
              kind: 'pairs',
              pairs: [{ label: { sv: 'Kortnamn', en: 'Short name' }, value: { sv: short, en: short } }],
            },
            ...(room === undefined
              ? []
              : [
                  {
                    kind: 'text' as const,
                    text: { sv: 'Vilka läser den här kanalen?', en: 'Who reads this channel?' },
                  },
                  { kind: 'buttons' as const, buttons: bindButtons(short) },
                ]),
            {
              kind: 'text',
              text: {
                sv: secretary
                  ? `Nästa steg: gå till gruppen och ge ${secretary} en engångskod (”engångskod till ${secretary}”). ”ändra gruppens regler” ändrar det som är bestämt annorlunda hos er.`
                  : 'Nästa steg: gå till gruppen och lägg in sekreteraren (”ledamot ny NAMN sekreterare”). ”ändra gruppens regler” ändrar det som är bestämt annorlunda hos er.',
                en: secretary
                  ? `Next: go to the group and give ${secretary} a one-time code (“one-time code for ${secretary}”). “change the rules” changes what you have decided otherwise.`
                  : 'Next: go to the group and add the secretary (“new member NAME secretary”). “change the rules” changes what you have decided otherwise.',
              },
            },
          ],
        },
      },
    }
  },
})
