/** Who is there and who serves, § by §. Places on the agenda are positions, counted from 1. */
import type { Decision, Deep, GroupState, ItemId, Meeting, MemberId, Presence, Spell } from './state.ts'

type State = Deep<GroupState>
export type Serving = { member: MemberId; for?: MemberId }

/** Where an item stands on the meeting's agenda, 1 first; 0 where it does not. */
export const positionOf = (meeting: Deep<Meeting>, item: ItemId): number => meeting.agenda.indexOf(item) + 1

/** Whether the decision itself is recorded: a motion, vote or document may be noted before its words are. */
export const isRecorded = (decision: Deep<Decision> | undefined): decision is Deep<Decision> =>
  decision !== undefined &&
  (decision.outcome !== 'decided' || decision.points.length > 0 || decision.summary !== undefined)

/** The last position with a recorded decision, 0 before the first: the meeting has come so far. */
export const reached = (state: State, meeting: Deep<Meeting>): number =>
  meeting.agenda.findLastIndex(id => isRecorded(state.items[id]?.decision)) + 1

/** The spans over which somebody serves, from their arrival to their leaving where nothing else is noted. */
export const spellsOf = (one: Deep<Presence>): Spell[] => {
  if (one.service) return one.service.map(spell => ({ ...spell }))
  if (!one.serving) return []
  return [
    {
      from: one.from ?? 1,
      ...(one.to === undefined ? {} : { to: one.to }),
      ...(one.servesFor === undefined ? {} : { for: one.servesFor }),
    },
  ]
}

export const covers = (spell: Spell, position: number): boolean =>
  spell.from <= position && (spell.to === undefined || position <= spell.to)

/** Whether they are in the room (or on the link) at a position; jäv is another matter. */
export const isThere = (one: Deep<Presence> | undefined, position: number): boolean =>
  one?.present === true &&
  position >= (one.from ?? 1) &&
  (one.to === undefined || position <= one.to) &&
  !one.away.includes(position)

/** Whether they have jäv in the matter at a position. */
export const hasConflict = (meeting: Deep<Meeting>, member: MemberId, position: number): boolean => {
  const item = meeting.agenda[position - 1]
  return item !== undefined && meeting.conflicts.some(one => one.member === member && one.item === item)
}

/** Those who serve at an item or position, and in whose seat; empty until roll was called. */
export function servingAt(meeting: Deep<Meeting>, at: ItemId | number): Serving[] {
  const position = typeof at === 'number' ? at : positionOf(meeting, at)
  return Object.values(meeting.roll ?? {}).flatMap((one): Serving[] => {
    if (!isThere(one, position) || hasConflict(meeting, one.member, position)) return []
    const spell = spellsOf(one).find(part => covers(part, position))
    if (!spell) return []
    return [{ member: one.member, ...(spell.for === undefined ? {} : { for: spell.for }) }]
  })
}
