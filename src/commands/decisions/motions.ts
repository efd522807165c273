import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { decisionChanges } from '../../domain/changes/decisions.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import { each, same } from '../../domain/text.ts'
import { mustTakePart, openItem, showButton } from './shared.ts'

/** A proposal put under a § (KL 5:67); only those who serve may put one. */
export const decisionMotion = planCommand({
  name: 'decision-motion',
  topic: 'decisions',
  title: { sv: 'Yrkande', en: 'Motion' },
  help: { sv: 'Anteckna ett yrkande under en paragraf.', en: 'Record a motion under a §.' },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Paragraf', en: 'Section' }),
    member: field.member({ sv: 'Vem', en: 'Who' }),
    text: field.long({ sv: 'Yrkande', en: 'Motion' }, { max: 5000 }),
  },
  phrases: [
    {
      sv: [
        'yrkande {item} {member} {text}',
        '{member} yrkar [(i|under)] {item} {text}',
        '{member} yrkar {text} (på|i|under) {item}',
      ],
      en: [
        'motion {item} {member} {text}',
        '{member} moves [(on|under)] {item} {text}',
        '{member} moves {text} (of|on|under) {item}',
      ],
    },
  ],
  examples: [
    {
      sv: 'yrkande punkt 2 Karin Åkesson bifall till förslaget',
      en: 'motion point 2 Karin Åkesson approve the proposal',
    },
  ],
  plan({ item: id, member, text }, { state, now }) {
    const { item, meeting } = openItem(state, id, now.date)
    mustTakePart(state, meeting, item, [member], 'member')
    const name = state.members[member]!.name
    return {
      changes: [decisionChanges.motionPut({ item: id, by: member, text })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Yrkandet av ${name} är antecknat under ${matterName(state, item)}.`
              : `The motion by ${name} is recorded under ${matterName(state, item)}.`,
          ),
          blocks: [
            { kind: 'quote', text: same(text) },
            { kind: 'buttons', buttons: [showButton(id)] },
          ],
        },
      },
    }
  },
})

/** A motion is taken back: it stays in the record, marked. */
export const motionWithdraw = planCommand({
  name: 'motion-withdraw',
  topic: 'decisions',
  title: { sv: 'Återkalla yrkande', en: 'Withdraw a motion' },
  help: {
    sv: 'Anteckna att ett yrkande dras tillbaka. Det står kvar, märkt som återkallat.',
    en: 'Record that a motion is withdrawn. It stays, marked as withdrawn.',
  },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Paragraf', en: 'Section' }),
    member: field.member({ sv: 'Vem', en: 'Who' }, { optional: true }),
    number: field.number(
      { sv: 'Vilket i ordningen', en: 'Which one in order' },
      { optional: true, min: 1, hint: { sv: 'Om flera finns', en: 'If there are several' } },
    ),
  },
  phrases: [
    {
      sv: ['(återkalla|dra tillbaka) yrkande {item} [{member}]', '{member} (återkallar|drar tillbaka) yrkandet {item}'],
      en: ['withdraw motion {item} [{member}]', '{member} withdraws the motion {item}'],
    },
  ],
  examples: [{ sv: 'återkalla yrkande punkt 2 Karin Åkesson', en: 'withdraw motion point 2 Karin Åkesson' }],
  plan({ item: id, member, number }, { state, now }) {
    const { item } = openItem(state, id, now.date)
    const standing = (item.decision?.motions ?? [])
      .map((motion, index) => ({ ...motion, index }))
      .filter(motion => !motion.withdrawn && (member === undefined || motion.by === member))
      .filter(motion => number === undefined || motion.index === number - 1)
    const [motion, ...others] = standing
    if (!motion)
      throw new Problem(
        'no-such-thing',
        {
          sv: `Det finns inget sådant yrkande under ${matterName(state, item)}.`,
          en: `There is no such motion under ${matterName(state, item)}.`,
        },
        { field: 'item' },
      )
    if (others.length > 0)
      throw new Problem(
        'ambiguous',
        { sv: 'Flera yrkanden passar. Vilket gäller det?', en: 'Several motions fit. Which one?' },
        {
          field: 'number',
          choices: standing.slice(0, 10).map(one => ({
            value: String(one.index + 1),
            label: same(`${one.index + 1}. ${state.members[one.by]!.name}: ${one.text.slice(0, 50)}`),
          })),
        },
      )
    const name = state.members[motion.by]!.name
    return {
      changes: [decisionChanges.motionWithdrawn({ item: id, index: motion.index })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Yrkandet av ${name} under ${matterName(state, item)} är återkallat.`
              : `The motion by ${name} under ${matterName(state, item)} is withdrawn.`,
          ),
          blocks: [
            { kind: 'quote', text: same(motion.text) },
            { kind: 'buttons', buttons: [showButton(id)] },
          ],
        },
      },
    }
  },
})
