import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { decisionChanges } from '../../domain/changes/decisions.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import { each, same } from '../../domain/text.ts'
import { listedItem, mustBeRecorded, outcomeField, pointsOf, showButton } from './shared.ts'

/** Mends a slip in a recorded decision (FL 36 §): what stood there stays, with the reason; § and who took part never move. */
export const decisionCorrect = planCommand({
  name: 'decision-correct',
  topic: 'decisions',
  title: { sv: 'Rätta ett beslut', en: 'Correct a decision' },
  help: {
    sv: 'Rätta ett antecknat beslut, med skäl. Det som stod där förut står kvar.',
    en: 'Correct a recorded decision, with a reason. What stood there before stays.',
  },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Paragraf', en: 'Section' }),
    points: field.lines({ sv: 'Beslutspunkter', en: 'Decision points' }, { optional: true }),
    outcome: outcomeField,
    summary: field.long({ sv: 'Sammanfattning', en: 'Summary' }, { optional: true }),
    reason: field.text({ sv: 'Skäl till rättelsen', en: 'Reason for the correction' }, { max: 500 }),
  },
  phrases: [
    {
      sv: ['rätta (beslut|beslutet|) {item}', 'rätta (beslut|beslutet|) {item} (till|:) {points} skäl {reason}'],
      en: [
        'correct (decision|the decision|) {item}',
        'correct (decision|the decision|) {item} to {points} reason {reason}',
      ],
    },
  ],
  examples: [{ sv: 'rätta beslut § 4', en: 'correct decision § 4' }],
  plan({ item: id, points: lines, outcome: said, summary: text, reason }, { state }) {
    const { item } = listedItem(state, id)
    const was = mustBeRecorded(state, item)
    const points = lines === undefined ? [...was.points] : pointsOf(lines)
    const outcome = said ?? was.outcome
    const summary = text ?? was.summary
    const equal = outcome === was.outcome && summary === was.summary && points.join('\n') === was.points.join('\n')
    if (equal)
      throw new Problem(
        'invalid',
        {
          sv: `Så står det redan i ${matterName(state, item)}. Skriv det som ska stå i stället.`,
          en: `${matterName(state, item)} says that already. Write what is to stand there instead.`,
        },
        { field: 'points' },
      )
    return {
      changes: [
        decisionChanges.decisionCorrected({
          item: id,
          outcome,
          points,
          reason,
          ...(summary === undefined ? {} : { summary }),
        }),
      ],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Beslutet i ${matterName(state, item)} är rättat. Det som stod förut står kvar med skälet.`
              : `The decision in ${matterName(state, item)} is corrected. What stood before stays with the reason.`,
          ),
          blocks: [
            ...(points.length === 0
              ? []
              : [
                  {
                    kind: 'list' as const,
                    ordered: points.length > 1,
                    items: points.map(one => ({ text: same(one) })),
                  },
                ]),
            { kind: 'buttons', buttons: [showButton(id)] },
          ],
        },
        shows: [item.visibility],
      },
    }
  },
})
