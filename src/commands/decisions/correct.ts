import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { planCommand, type Reply } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { decisionChanges } from '../../domain/changes/decisions.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import type { Day, Deep, GroupState, Item } from '../../domain/state.ts'
import { each, same } from '../../domain/text.ts'
import { instantText } from '../../domain/when/write.ts'
import { wallClock } from '../../domain/when/zone.ts'
import { correctArgs, correctButton, listedItem, mustBeRecorded, outcomeField, pointsOf, showButton } from './shared.ts'

type State = Deep<GroupState>

const pointList = (points: readonly string[]): Block[] =>
  points.length === 0
    ? []
    : [{ kind: 'list', ordered: points.length > 1, items: points.map(one => ({ text: same(one) })) }]

/** The form, filled in with what stands. */
const opened = (state: State, item: Deep<Item>): Reply => ({
  card: {
    lead: each(lang =>
      lang === 'sv'
        ? `Ändra det som ska stå i ${matterName(state, item)}, och skriv varför.`
        : `Change what is to stand in ${matterName(state, item)}, and say why.`,
    ),
    blocks: [...pointList(item.decision?.points ?? []), { kind: 'buttons', buttons: [correctButton(item)] }],
  },
  form: { command: 'decision-correct', args: correctArgs(item) },
  shows: [item.visibility],
})

/** Somebody else corrected it after this person had read it: nothing is overwritten, both texts are shown. */
function overtaken(state: State, item: Deep<Item>, mine: readonly string[], today: Day): Reply {
  const last = item.decision!.corrections.at(-1)
  const by = state.members[last?.by ?? '']?.name
  const at = last && wallClock(last.at, state.timeZone)
  const when = at && instantText(at.date, at.time, { today })
  return {
    card: {
      lead: each(lang =>
        lang === 'sv'
          ? `${by ?? 'Någon annan'} har ändrat beslutet i ${matterName(state, item)}${when ? ` (${when.sv})` : ''} sedan du läste det. Din rättelse är inte sparad. Så här står det nu:`
          : `${by ?? 'Somebody else'} changed the decision in ${matterName(state, item)}${when ? ` (${when.en})` : ''} after you read it. Your correction is not saved. It now says:`,
      ),
      blocks: [
        ...pointList(item.decision!.points),
        ...(mine.length === 0
          ? []
          : [
              { kind: 'text' as const, tone: 'quiet' as const, text: { sv: 'Du skrev:', en: 'You wrote:' } },
              ...pointList(mine),
            ]),
        { kind: 'buttons', buttons: [correctButton(item)] },
      ],
    },
    problem: 'clash',
    shows: [item.visibility],
  }
}

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
    reason: field.text({ sv: 'Skäl till rättelsen', en: 'Reason for the correction' }, { optional: true, max: 500 }),
    version: field.number({ sv: 'Läst version', en: 'Version read' }, { optional: true, hidden: true }),
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
  plan({ item: id, points: lines, outcome: said, summary: text, reason, version }, { state, now }) {
    const { item } = listedItem(state, id)
    const was = mustBeRecorded(state, item)
    if (lines === undefined && said === undefined && text === undefined && reason === undefined)
      return { changes: [], reply: opened(state, item) }
    if (version !== undefined && version !== was.corrections.length)
      return { changes: [], reply: overtaken(state, item, lines ?? [], now.date) }
    if (reason === undefined)
      throw new Problem(
        'missing',
        { sv: 'Skriv varför beslutet rättas.', en: 'Say why the decision is corrected.' },
        { field: 'reason' },
      )
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
          blocks: [...pointList(points), { kind: 'buttons', buttons: [showButton(id)] }],
        },
        shows: [item.visibility],
      },
    }
  },
})
