import { type Actor, WORKING } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { isRecorded, servingAt } from '../../domain/presence.ts'
import { seatText } from '../../domain/seats.ts'
import { matterName } from '../../domain/sections.ts'
import type { Decision, Deep, GroupState, Item, Vote } from '../../domain/state.ts'
import { each, listed, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { wallClock } from '../../domain/when/zone.ts'
import {
  correctButton,
  decideButton,
  dispatchButton,
  isKeeper,
  OUTCOMES,
  placeOf,
  seenItem,
  taskButton,
} from './shared.ts'

type State = Deep<GroupState>

const nameOf = (state: State, id: string): string => state.members[id]?.name ?? id

/** "ja 6, nej 3, avstår 0; ordförandens röst avgjorde". */
export function voteText(state: State, vote: Deep<Vote>): Text {
  return each(lang => {
    const words = lang === 'sv' ? ['ja', 'nej', 'avstår'] : ['yes', 'no', 'abstained']
    const side = (n: number, word: string, ids: readonly string[] | undefined) =>
      `${word} ${n}${ids && ids.length > 0 ? ` (${ids.map(id => nameOf(state, id)).join(', ')})` : ''}`
    const counts = [
      side(vote.yes, words[0]!, vote.names?.yes),
      side(vote.no, words[1]!, vote.names?.no),
      side(vote.abstained, words[2]!, vote.names?.abstained),
    ].join(', ')
    if (vote.tie === undefined) return counts
    if (lang === 'sv') return `${counts}; ${vote.tie === 'chair' ? 'ordförandens röst avgjorde' : 'lotten avgjorde'}`
    return `${counts}; ${vote.tie === 'chair' ? 'the chair’s vote decided' : 'lots decided'}`
  })
}

const part = (title: Text, items: Array<{ text: Text; note?: Text }>, ordered = false): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        { kind: 'list', ordered, items },
      ]

function corrections(state: State, decision: Deep<Decision>): Block[] {
  return part(
    { sv: 'Rättelser (det som stod före)', en: 'Corrections (what stood before)' },
    decision.corrections.map(one => ({
      text: each(lang =>
        [
          OUTCOMES[one.was.outcome][lang],
          ...one.was.points,
          ...(one.was.summary === undefined ? [] : [one.was.summary]),
        ].join(' · '),
      ),
      note: each(lang => {
        const day = dayText(wallClock(one.at, state.timeZone).date, { weekday: false, year: 'always' })[lang]
        return lang === 'sv'
          ? `rättat ${day} av ${nameOf(state, one.by)}: ${one.reason}`
          : `corrected ${day} by ${nameOf(state, one.by)}: ${one.reason}`
      }),
    })),
  )
}

/** Everything a § holds, in the order in which minutes say it. */
function sectionBlocks(state: State, item: Deep<Item>): Block[] {
  const { decision } = item
  const meeting = item.meeting === undefined ? undefined : state.meetings[item.meeting]
  if (!decision) return []
  const seats = meeting ? servingAt(meeting, item.id) : []
  const lines = (all: readonly string[]) => all.map(text => ({ text: same(text) }))
  const conflicts = meeting?.conflicts.filter(one => one.item === item.id) ?? []
  return [
    ...(decision.summary === undefined
      ? []
      : [
          { kind: 'heading' as const, text: { sv: 'Sammanfattning', en: 'Summary' } },
          { kind: 'text' as const, text: same(decision.summary) },
        ]),
    ...part(
      { sv: 'Jäv', en: 'Conflict of interest' },
      conflicts.map(one => ({
        text: same(nameOf(state, one.member)),
        ...(one.reason === undefined ? {} : { note: same(one.reason) }),
      })),
    ),
    ...part(
      { sv: 'Yrkanden', en: 'Motions' },
      decision.motions.map(one => ({
        text: same(`${nameOf(state, one.by)}: ${one.text}`),
        ...(one.withdrawn ? { note: { sv: 'återkallat', en: 'withdrawn' } } : {}),
      })),
    ),
    ...(decision.vote
      ? [
          { kind: 'heading' as const, text: { sv: 'Votering', en: 'Vote' } },
          { kind: 'text' as const, text: voteText(state, decision.vote) },
        ]
      : []),
    ...part({ sv: 'Beslut', en: 'Decision' }, lines(decision.points), decision.points.length > 1),
    ...(decision.tookPart.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: { sv: 'Deltog i beslutet', en: 'Took part in the decision' } },
          {
            kind: 'text' as const,
            text: listed(
              decision.tookPart.map(id => seatText(state, seats.find(one => one.member === id) ?? { member: id })),
            ),
          },
        ]),
    ...part(
      { sv: 'Reservationer', en: 'Reservations' },
      decision.reservations.map(one => ({
        text: same(nameOf(state, one.member)),
        ...(one.text === undefined ? {} : { note: same(one.text) }),
      })),
    ),
    ...part({ sv: 'Beslutsunderlag', en: 'Supporting documents' }, lines(decision.documents)),
    ...part({ sv: 'Skickas till', en: 'Sent to' }, lines(decision.dispatchedTo)),
    ...corrections(state, decision),
  ]
}

function buttonsFor(state: State, item: Deep<Item>, actor: Actor): Block[] {
  if (!isKeeper(actor)) return []
  const open = item.meeting !== undefined && state.meetings[item.meeting]?.state === 'open'
  if (isRecorded(item.decision))
    return [{ kind: 'buttons', buttons: [correctButton(item), dispatchButton(item.id), taskButton(item.id)] }]
  return open ? [{ kind: 'buttons', buttons: [decideButton(state, item)] }] : []
}

/** A § with all that is recorded under it; corrections show what stood before. */
export const decisionShow = queryCommand({
  name: 'decision-show',
  topic: 'decisions',
  title: { sv: 'Visa en paragraf', en: 'Show a section' },
  help: { sv: 'Visa allt som är antecknat under en paragraf.', en: 'Show all that is recorded under a §.' },
  roles: [...WORKING, 'observer'],
  fields: { item: field.item({ sv: 'Paragraf', en: 'Section' }) },
  phrases: [
    {
      sv: [
        '§ {item}',
        'visa (paragraf|ärende|beslut|) {item}',
        '(beslut|paragraf) {item}',
        'beslutet (i|under|om) {item}',
        'vad (gäller|är|handlar) (§|punkt|ärende|paragraf) {item} [om]',
        'vem (föredrar|är föredragande för|är föredragande i) (§|punkt|ärende|paragraf|) {item}',
      ],
      en: [
        '§ {item}',
        'show (section|matter|decision|) {item}',
        '(decision|section) {item}',
        'the decision (in|under|on) {item}',
        "(what is|what's) (§|point|matter|section) {item} [about]",
        'who presents (§|point|matter|section|) {item}',
      ],
    },
  ],
  examples: [
    { sv: '§ 4', en: '§ 4' },
    { sv: 'visa § 4', en: 'show § 4' },
    { sv: 'beslut § 4', en: 'decision § 4' },
  ],
  query({ item: id }, { state, actor, now }) {
    const item = seenItem(state, id, actor)
    const meeting = item.meeting === undefined ? undefined : state.meetings[item.meeting]
    const name = matterName(state, item)
    const recorded = isRecorded(item.decision)
    return {
      card: {
        lead: each(lang => {
          if (recorded) return `${name}: ${OUTCOMES[item.decision!.outcome][lang].toLowerCase()}.`
          return lang === 'sv' ? `${name}: inget beslut är antecknat.` : `${name}: no decision is recorded.`
        }),
        blocks: [
          {
            kind: 'pairs',
            pairs: [
              ...(meeting
                ? [{ label: { sv: 'Möte', en: 'Meeting' }, value: dayText(meeting.date, { today: now.date }) }]
                : []),
              ...(item.registryNumber === undefined
                ? []
                : [{ label: { sv: 'Diarienummer', en: 'Registry number' }, value: same(item.registryNumber) }]),
              ...(item.presenter === undefined
                ? []
                : [{ label: { sv: 'Föredragande', en: 'Presenter' }, value: same(item.presenter) }]),
            ],
          },
          ...sectionBlocks(state, item),
          ...buttonsFor(state, item, actor),
        ],
      },
      shows: [item.visibility],
      answered: recorded,
      sources: [{ label: placeOf(state, item), intent: { command: 'decision-show', args: { item: id } } }],
    }
  },
})
