import type { Block, Card } from '../../core/card.ts'
import type { Scope } from '../../core/command.ts'
import { agendaOf } from '../../domain/find.ts'
import { isRecorded, isThere, positionOf, reached, servingAt } from '../../domain/presence.ts'
import { Problem } from '../../domain/problem.ts'
import { quorumOf } from '../../domain/quorum.ts'
import type { RollMove } from '../../domain/roll.ts'
import { rulesOf } from '../../domain/rules.ts'
import { seatText } from '../../domain/seats.ts'
import type { Deep, GroupState, Item, ItemId, Meeting, MemberId, Presence } from '../../domain/state.ts'
import { each, same, type Text } from '../../domain/text.ts'

type State = Deep<GroupState>
export type Called = Deep<Meeting> & { roll: Deep<Record<MemberId, Presence>> }

/** The meeting, if it is open now. Problem: `closed`. */
export function mustBeOpen(meeting: Deep<Meeting>): Deep<Meeting> {
  if (meeting.state === 'open') return meeting
  const adjourned = meeting.state === 'adjourned'
  throw new Problem(
    'closed',
    {
      sv: adjourned ? 'Mötet är ajournerat. Återuppta det först.' : 'Det går bara medan mötet är öppet.',
      en: adjourned ? 'The meeting is adjourned. Resume it first.' : 'That works only while the meeting is open.',
    },
    { field: 'meeting' },
  )
}

/** The open meeting, once its roll was called. Problems: `closed`, `conflict`. */
export function mustBeCalled(meeting: Deep<Meeting>): Called {
  const { roll } = mustBeOpen(meeting)
  if (roll !== null) return { ...meeting, roll }
  throw new Problem('conflict', {
    sv: 'Uppropet är inte gjort. Skriv ”upprop” först.',
    en: 'The roll has not been called. Type “roll call” first.',
  })
}

/** KL 5:16, 6:24: remotely only where the group allows it. Problem: `conflict`. */
export function mustAllowRemote(state: State, field: string): void {
  if (rulesOf(state).remote) return
  throw new Problem(
    'conflict',
    {
      sv: 'Gruppens regler tillåter inte deltagande på distans.',
      en: 'The rules of the group do not allow remote attendance.',
    },
    { field },
  )
}

const itemText = (item: Deep<Item>, position: number): Text =>
  item.section ? same(`§ ${item.section.number}`) : { sv: `punkt ${position}`, en: `point ${position}` }

/** "§ 4", or "punkt 4" where the group has no §; what lies past the agenda is its end. */
export function placeText(state: State, meeting: Deep<Meeting>, position: number): Text {
  const item = agendaOf(state, meeting)[position - 1]
  return item ? itemText(item, position) : { sv: 'sista punkten', en: 'the last point' }
}

/** The item's position on the open meeting's agenda. Problem: `no-such-thing`. */
export function mustStandOn(meeting: Deep<Meeting>, item: ItemId): number {
  const position = positionOf(meeting, item)
  if (position > 0) return position
  throw new Problem(
    'no-such-thing',
    { sv: 'Ärendet står inte på det öppna mötets dagordning.', en: 'The matter is not on the open meeting’s agenda.' },
    { field: 'item' },
  )
}

/** What was decided stays as it was decided: who took part is not altered afterwards. Problem: `conflict`. */
export function mustBeUndecided(state: State, meeting: Deep<Meeting>, from: number, to?: number): void {
  agendaOf(state, meeting).forEach((item, i) => {
    const position = i + 1
    if (position < from || (to !== undefined && position > to) || !isRecorded(item.decision)) return
    const place = itemText(item, position)
    throw new Problem(
      'conflict',
      each(lang =>
        lang === 'sv'
          ? `${place.sv} är redan beslutad, och vilka som deltog står fast. Ange en senare paragraf, eller skriv ”ångra” om beslutet nyss skrevs in.`
          : `${place.en} is decided already, and who took part in it stands. Name a later §, or type “undo” if the decision was just recorded.`,
      ),
      { field: 'item' },
    )
  })
}

/** Somebody who is there now. Problem: `conflict`. */
export function mustBeThere(state: State, meeting: Called, member: MemberId): Deep<Presence> {
  const one = meeting.roll[member]
  if (one?.present && one.to === undefined) return one
  throw new Problem(
    'conflict',
    {
      sv: `${state.members[member]!.name} är inte här. Skriv ”${state.members[member]!.name} kommer” när det ändras.`,
      en: `${state.members[member]!.name} is not here. Type “${state.members[member]!.name} arrives” when that changes.`,
    },
    { field: 'member' },
  )
}

/** Who took or left a seat because of something, from a position on. */
export function moveTexts(state: State, move: RollMove, from: Text): Text[] {
  return [
    ...move.took.map(({ alternate, for: seat }) =>
      each(lang =>
        lang === 'sv'
          ? `${seatText(state, { member: alternate, for: seat }).sv} tjänstgör från ${from.sv}.`
          : `${seatText(state, { member: alternate, for: seat }).en} serves from ${from.en}.`,
      ),
    ),
    ...move.steppedDown.map(id =>
      each(lang =>
        lang === 'sv'
          ? `${state.members[id]!.name} tjänstgör inte längre.`
          : `${state.members[id]!.name} no longer serves.`,
      ),
    ),
  ]
}

/** The quorum as it stands, coloured. */
export function quorumBlock(state: State, meeting: Deep<Meeting>, item?: ItemId): Block {
  const quorum = quorumOf(state, meeting, item)
  const verdict: Text = quorum.ok
    ? { sv: 'Beslutsfört.', en: 'Quorate.' }
    : { sv: 'Inte beslutsfört.', en: 'Not quorate.' }
  return {
    kind: 'text',
    text: each(lang => `${verdict[lang]} ${quorum.explained[lang]}`),
    tone: quorum.ok ? 'good' : 'warn',
  }
}

/** Serving, merely present, and absent at the place the meeting has come to. */
export function rollBlocks(state: State, meeting: Deep<Meeting>): Block[] {
  const position = reached(state, meeting) + 1
  const roll = Object.values(meeting.roll ?? {})
  const serving = servingAt(meeting, position)
  const ids = new Set(serving.map(one => one.member))
  const remote = (id: MemberId): { note?: Text } =>
    meeting.roll?.[id]?.remote ? { note: { sv: 'på distans', en: 'remotely' } } : {}
  const there = roll.filter(one => isThere(one, position) && !ids.has(one.member))
  const gone = roll.filter(one => !isThere(one, position))
  const part = (title: Text, items: Array<{ text: Text; note?: Text }>): Block[] =>
    items.length === 0
      ? []
      : [
          { kind: 'heading', text: each(lang => `${title[lang]} (${items.length})`) },
          { kind: 'list', items },
        ]
  return [
    ...part(
      { sv: 'Tjänstgör', en: 'Serving' },
      serving.map(one => ({ text: seatText(state, one), ...remote(one.member) })),
    ),
    ...part(
      { sv: 'Närvarar utan att tjänstgöra', en: 'Present without serving' },
      there.map(one => ({ text: same(state.members[one.member]!.name), ...remote(one.member) })),
    ),
    ...part(
      { sv: 'Frånvarande', en: 'Absent' },
      gone.map(one => ({ text: same(state.members[one.member]!.name) })),
    ),
  ]
}

/** The answer to a change of the roll: what happened, what followed, and the quorum after it. */
export function rollReply(lead: Text, told: readonly Text[], scope: Scope, after: Deep<Meeting>, item?: ItemId): Card {
  return {
    lead,
    blocks: [
      ...told.map(text => ({ kind: 'text' as const, text })),
      quorumBlock(scope.state, after, item),
      {
        kind: 'buttons',
        buttons: [
          {
            label: { sv: 'Vilka tjänstgör?', en: 'Who serves?' },
            press: { intent: { command: 'quorum', args: { meeting: after.id } } },
          },
        ],
      },
    ],
  }
}
