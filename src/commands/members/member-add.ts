import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { memberChanges } from '../../domain/changes/members.ts'
import { Problem } from '../../domain/problem.ts'
import type { Day, Deep, GroupState } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { dayText } from '../../domain/when/write.ts'
import {
  checkEmail,
  lasting,
  mandateOf,
  mandateText,
  ROLE_CHOICES,
  readPerson,
  refusePast,
  sameNamed,
} from './shared.ts'

/** Two people may have one name, but hardly ever do: asked about, never guessed. */
export function refuseNamesake(state: Deep<GroupState>, name: string, today: Day, except?: string): void {
  const other = sameNamed(state, name).find(one => one.id !== except)
  if (!other) return
  const present = lasting(other, today)[0]
  throw new Problem(
    'taken',
    each(lang =>
      lang === 'sv'
        ? `${other.name} finns redan i gruppen${present ? ` som ${mandateText(present).sv}` : ', men har inget uppdrag nu'}. Är det samma person, ge ett uppdrag till med ”roll”. Är det någon annan med samma namn?`
        : `${other.name} is already in the group${present ? ` as ${mandateText(present).en}` : ', but holds no role now'}. If it is the same person, give a further role with “role”. Is it somebody else with the same name?`,
    ),
    { field: 'confirm', choices: [{ value: 'ja', label: { sv: 'Ja, någon annan', en: 'Yes, somebody else' } }] },
  )
}

/** A new person in the group, with a first role. */
export const memberAdd = planCommand({
  name: 'member-add',
  topic: 'members',
  title: { sv: 'Ny ledamot', en: 'New member' },
  help: {
    sv: 'Lägg in en ledamot, ersättare, tjänsteperson eller någon annan i gruppen.',
    en: 'Add a member, alternate, official or somebody else to the group.',
  },
  roles: [...KEEPERS, 'admin'],
  fields: {
    name: field.text(
      { sv: 'Namn', en: 'Name' },
      { max: 200, hint: { sv: 'Till exempel: Karl Holm (S) ordinarie', en: 'For example: Karl Holm (S) regular' } },
    ),
    role: field.choice({ sv: 'Roll', en: 'Role' }, ROLE_CHOICES, { optional: true }),
    party: field.text({ sv: 'Parti', en: 'Party' }, { optional: true, max: 60 }),
    organisation: field.text({ sv: 'Organisation', en: 'Organisation' }, { optional: true, max: 200 }),
    email: field.text({ sv: 'E-post', en: 'E-mail' }, { optional: true, max: 200 }),
    from: field.day(
      { sv: 'Från och med', en: 'From' },
      { optional: true, hint: { sv: 'I dag, om inget sägs', en: 'Today, if nothing is said' } },
    ),
    order: field.number(
      { sv: 'Plats i ersättarnas ordning', en: 'Place among the alternates' },
      { optional: true, min: 1, max: 500 },
    ),
    for: field.members(
      { sv: 'Ersätter', en: 'Alternate for' },
      { optional: true, hint: { sv: 'Namn, om det är bestämt för vem', en: 'Names, if it is settled for whom' } },
    ),
    confirm: field.yesno(
      { sv: 'En annan person med samma namn', en: 'Another person with the same name' },
      { optional: true },
    ),
  },
  phrases: [
    {
      sv: [
        '(ledamot ny|ny ledamot|lägg till ledamot|lägg in ledamot) {name} [{role}] [(från|från och med) {from}]',
        '(ledamot ny|ny ledamot|lägg till ledamot|lägg in ledamot)',
      ],
      en: [
        '(member new|new member|add member|member add) {name} [{role}] [from {from}]',
        '(member new|new member|add member|member add)',
      ],
    },
    {
      sv: '(ny ersättare|ersättare ny|lägg till ersättare) {name} [(från|från och med) {from}]',
      en: '(new alternate|add alternate|alternate new) {name} [from {from}]',
      args: { role: 'alternate' },
    },
    {
      sv: '(lägg till|lägg in) {name} som {role}',
      en: 'add {name} as [a|an] {role}',
    },
    {
      sv: '(ny tjänsteperson|lägg till tjänsteperson) {name}',
      en: '(new official|add official) {name}',
      args: { role: 'official' },
    },
  ],
  examples: [
    { sv: 'ledamot ny Karl Holm (S) ordinarie', en: 'new member Karl Holm (S) regular' },
    { sv: 'ny ersättare Asta Lind (MP)', en: 'new alternate Asta Lind (MP)', args: { role: 'alternate' } },
  ],
  plan(args, { state, now, id }) {
    const said = readPerson(args.name)
    if (!/\p{L}/u.test(said.name))
      throw new Problem(
        'invalid',
        {
          sv: 'Namnet saknar bokstäver. Skriv för- och efternamn.',
          en: 'The name has no letters. Type first and last name.',
        },
        { field: 'name' },
      )
    if (args.email !== undefined) checkEmail(args.email)
    const from = args.from ?? now.date
    if (from < now.date) refusePast(state, from, addDays(now.date, -1), 'from')
    if (args.confirm !== true) refuseNamesake(state, said.name, now.date)
    const mandate = mandateOf(state, {
      role: args.role ?? said.role ?? 'member',
      from,
      party: args.party ?? said.party,
      organisation: args.organisation ?? said.organisation,
      order: args.order,
      alternateFor: args.for,
    })
    const member = id('m')
    return {
      changes: [
        memberChanges.memberAdded({
          id: member,
          name: said.name,
          mandates: [mandate],
          ...(args.email === undefined ? {} : { email: args.email }),
        }),
      ],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${said.name} är inlagd som ${mandateText(mandate).sv} från ${dayText(from, { today: now.date }).sv}.`
              : `${said.name} is added as ${mandateText(mandate).en} from ${dayText(from, { today: now.date }).en}.`,
          ),
          blocks: [
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Koppla till chatten', en: 'Link to the chat' },
                  press: { intent: { command: 'link-code', args: { member } } },
                },
                { label: { sv: 'En till', en: 'One more' }, press: { form: { command: 'member-add', args: {} } } },
              ],
            },
          ],
        },
      },
    }
  },
})
