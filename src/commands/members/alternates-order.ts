import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { memberChanges } from '../../domain/changes/members.ts'
import { Problem } from '../../domain/problem.ts'
import { listed, same } from '../../domain/text.ts'
import { currentAlternates } from './shared.ts'

/** The order in which alternates are called (KL 5:18, 6:16-17: settled in advance). */
export const alternatesOrder = planCommand({
  name: 'alternates-order',
  topic: 'members',
  title: { sv: 'Ersättarnas ordning', en: 'Order of the alternates' },
  help: {
    sv: 'Bestäm i vilken ordning ersättarna kallas in, och för vem om det är bestämt.',
    en: 'Settle the order in which alternates are called, and for whom if that is settled.',
  },
  roles: KEEPERS,
  fields: {
    members: field.members(
      { sv: 'Ersättare, i ordning', en: 'Alternates, in order' },
      { hint: { sv: 'De som inte nämns kommer sedan, som förut', en: 'Those not named come after, as before' } },
    ),
    for: field.members({ sv: 'För', en: 'For' }, { optional: true }),
  },
  phrases: [
    {
      sv: [
        '(ersättarnas ordning|ordning för ersättarna|ersättarordning) [är] {members}',
        '(ersättare för|ersättarna för) {for} (är|:|i ordning) {members}',
      ],
      en: [
        '(order of alternates|order of the alternates|alternates order) [is] {members}',
        '(alternate for|alternates for) {for} (is|are|in order) {members}',
      ],
    },
  ],
  examples: [
    { sv: 'ersättarnas ordning Elin Forsell, Omar Haddad', en: 'order of the alternates Elin Forsell, Omar Haddad' },
    { sv: 'ersättare för Yusuf Demir är Omar Haddad', en: 'alternate for Yusuf Demir is Omar Haddad' },
  ],
  plan(args, { state, now }) {
    const now_ = currentAlternates(state, now.date).map(one => one.member.id)
    const stranger = args.members.find(id => !now_.includes(id))
    if (stranger !== undefined)
      throw new Problem(
        'conflict',
        {
          sv: `${state.members[stranger]!.name} är inte ersättare nu. Ge rollen först.`,
          en: `${state.members[stranger]!.name} is not an alternate now. Give the role first.`,
        },
        { field: 'members' },
      )
    if (new Set(args.members).size !== args.members.length)
      throw new Problem(
        'invalid',
        { sv: 'Samma person står två gånger.', en: 'The same person is named twice.' },
        { field: 'members' },
      )
    const named = new Set(args.members)
    let next = 0
    // For certain members the others keep their places; without, those named come first.
    const order =
      args.for === undefined
        ? [...args.members, ...now_.filter(id => !named.has(id))]
        : now_.map(id => (named.has(id) ? args.members[next++]! : id))
    const target = args.for
    return {
      changes: [
        memberChanges.alternatesOrdered({
          on: now.date,
          order: order.map(member => ({ member, ...(target && named.has(member) ? { for: [...target] } : {}) })),
        }),
      ],
      reply: {
        card: {
          lead: target
            ? {
                sv: `Ersättare för ${listed(target.map(id => same(state.members[id]!.name))).sv} är nu ordnade.`,
                en: `The alternates for ${listed(target.map(id => same(state.members[id]!.name))).en} are in order now.`,
              }
            : { sv: 'Ersättarna kallas in i den här ordningen.', en: 'The alternates are called in this order.' },
          blocks: [{ kind: 'list', ordered: true, items: order.map(id => ({ text: same(state.members[id]!.name) })) }],
        },
      },
    }
  },
})
