import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { memberChanges } from '../../domain/changes/members.ts'
import { Problem } from '../../domain/problem.ts'
import { holdsOn } from '../../domain/rules.ts'
import { each } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { dayText } from '../../domain/when/write.ts'
import { lasting, mandateOf, mandateText, ROLE_CHOICES, refusePast } from './shared.ts'

/** A further role for somebody who is in the group already; what they were before stays told. */
export const memberRole = planCommand({
  name: 'member-role',
  topic: 'members',
  title: { sv: 'Ge en roll', en: 'Give a role' },
  help: {
    sv: 'Ge någon i gruppen en roll till, från en dag. Det som var ändras inte.',
    en: 'Give somebody in the group a further role, from a day. What was does not change.',
  },
  roles: [...KEEPERS, 'admin'],
  fields: {
    member: field.member({ sv: 'Vem', en: 'Who' }),
    role: field.choice({ sv: 'Roll', en: 'Role' }, ROLE_CHOICES),
    from: field.day({ sv: 'Från och med', en: 'From' }, { optional: true }),
    to: field.day({ sv: 'Till och med', en: 'Until' }, { optional: true }),
    party: field.text({ sv: 'Parti', en: 'Party' }, { optional: true, max: 60 }),
    organisation: field.text({ sv: 'Organisation', en: 'Organisation' }, { optional: true, max: 200 }),
    order: field.number(
      { sv: 'Plats i ersättarnas ordning', en: 'Place among the alternates' },
      { optional: true, min: 1, max: 500 },
    ),
    for: field.members({ sv: 'Ersätter', en: 'Alternate for' }, { optional: true }),
  },
  phrases: [
    {
      sv: [
        'roll {member} {role} [(från|från och med) {from}] [(till|till och med) {to}]',
        '(ge|gör) {member} [(rollen|till)] {role} [(från|från och med) {from}]',
        '{member} blir [ny] {role} [(från|från och med) {from}]',
        '(byt|ny|nytt|välj) {role} [(till|är|blir)] {member} [(från|från och med) {from}]',
        '{member} är {role} (från|från och med) {from}',
      ],
      en: [
        'role {member} {role} [from {from}] [until {to}]',
        'make {member} [(a|an|the)] {role} [from {from}]',
        '{member} becomes [(a|an|the)] [new] {role} [from {from}]',
        '{member} is [(a|an|the)] {role} from {from}',
        '(new|elect) {role} [is] {member} [from {from}]',
      ],
    },
  ],
  examples: [
    { sv: 'Omar Haddad blir ledamot från 1 juni', en: 'make Omar Haddad member from 1 June' },
    { sv: 'roll Petra Nordin adjungerad', en: 'role Petra Nordin co-opted' },
  ],
  plan(args, { state, now }) {
    const member = state.members[args.member]!
    const from = args.from ?? now.date
    if (from < now.date) refusePast(state, from, addDays(now.date, -1), 'from')
    if (args.to !== undefined && args.to < from)
      throw new Problem(
        'invalid',
        { sv: 'Sista dagen är före den första.', en: 'The last day is before the first.' },
        { field: 'to' },
      )
    const already = lasting(member, from).find(
      one => one.role === args.role && (args.to === undefined || one.from <= args.to),
    )
    if (already)
      throw new Problem(
        'taken',
        each(lang =>
          lang === 'sv'
            ? `${member.name} är redan ${mandateText(already).sv}. Ska något ändras: avsluta det uppdraget först.`
            : `${member.name} is already ${mandateText(already).en}. To change something: end that role first.`,
        ),
        { field: 'role' },
      )
    // Who moves keeps party and organisation, unless something else is said.
    const before = lasting(member, now.date)[0]
    const mandate = mandateOf(state, {
      role: args.role,
      from,
      to: args.to,
      party: args.party ?? before?.party,
      organisation: args.organisation ?? before?.organisation,
      order: args.order,
      alternateFor: args.for,
    })
    const others = member.mandates.filter(one => holdsOn(one, from) && one.role !== args.role)
    const blocks: Block[] = []
    const head = Object.values(state.members).find(
      one => one.id !== member.id && one.mandates.some(m => m.role === 'chair' && holdsOn(m, from)),
    )
    if (args.role === 'chair' && head)
      blocks.push({
        kind: 'text',
        tone: 'warn',
        text: {
          sv: `${head.name} är fortfarande ordförande den dagen. Avsluta det uppdraget om ni bara ska ha en.`,
          en: `${head.name} is still chair on that day. End that role if there is to be only one.`,
        },
      })
    if (others.length > 0)
      blocks.push({
        kind: 'buttons',
        buttons: others.map(one => ({
          label: each(lang => (lang === 'sv' ? `Avsluta som ${mandateText(one).sv}` : `End as ${mandateText(one).en}`)),
          press: {
            intent: {
              command: 'member-end',
              args: { member: member.id, role: one.role, on: addDays(from, from > one.from ? -1 : 0) },
            },
          },
        })),
      })
    return {
      changes: [memberChanges.mandateGiven({ member: member.id, mandate })],
      reply: {
        card: {
          lead: each(lang => {
            const [first, last] = [
              dayText(from, { today: now.date })[lang],
              args.to === undefined ? '' : dayText(args.to, { today: now.date })[lang],
            ]
            return lang === 'sv'
              ? `${member.name} är ${mandateText(mandate).sv} från ${first}${last ? ` till ${last}` : ''}.`
              : `${member.name} is ${mandateText(mandate).en} from ${first}${last ? ` until ${last}` : ''}.`
          }),
          ...(blocks.length > 0 ? { blocks } : {}),
        },
      },
    }
  },
})
