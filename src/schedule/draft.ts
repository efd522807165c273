import type { Day, Deep, DigestKind, DigestSetting, GroupState, Instant, MeetingId, MemberId } from '../domain/state.ts'

/** One thing that is to be sent, or should have been. */
export interface Due {
  /** The same for the same thing, whatever happens meanwhile; a meeting that gets another day is another thing. */
  key: string
  kind: DigestKind
  meeting?: MeetingId
  ask?: string
  to: { room: 'group' } | { members: MemberId[] }
  /** When to send it; not after `now` where it should go at once. */
  at: Instant
  /** From here on it is of no use. */
  until: Instant
}

export const HOUR = 3_600_000

export const later = (at: Instant, ms: number): Instant => new Date(Date.parse(at) + ms).toISOString()
export const latest = (...all: Array<Instant | undefined>): Instant =>
  all.reduce<Instant>((a, b) => (b !== undefined && b > a ? b : a), '')

/** One thing before it is weighed: its own moment, and what it must not come before. */
export interface Draft extends Omit<Due, 'at'> {
  own: Instant
  /** A meeting announced late: not before this. */
  notBefore?: Instant
  /** Weekly letters and reports of the past: not sent where they were due before the clock ran, or while turned off. */
  lapses?: true
}

/** To the group's rooms, or to each of these. */
export const room = (setting: DigestSetting, members: () => MemberId[]): Due['to'] =>
  setting.to === 'room' ? { room: 'group' } : { members: members() }

/** Everybody with a mandate on a day. */
export const present = (state: Deep<GroupState>, day: Day): MemberId[] =>
  Object.values(state.members)
    .filter(one => one.mandates.some(mandate => mandate.from <= day && (mandate.to === undefined || day <= mandate.to)))
    .map(one => one.id)
