/**
 * What happens to presences and seats while the meeting goes on: each function gives the presences that change.
 * Places on the agenda are positions, counted from 1.
 */
import { covers, hasConflict, isThere, servingAt, spellsOf } from './presence.ts'
import { callingOrder, isVoter, promisedFor } from './seats.ts'
import type { BodyKind, Deep, GroupState, Meeting, MemberId, Presence, Spell } from './state.ts'

type State = Deep<GroupState>
type Roll = Record<MemberId, Presence>

/** KL 5:20 and what nämnder and beredningar take over from it (KL 6:16-17); other bodies let people return. */
const BREAKING_OFF_BARS: ReadonlySet<BodyKind> = new Set(['namnd', 'styrelse', 'fullmaktige', 'beredning'])

/** True: broke off for another reason than jäv, and so may not serve again that day (KL 5:20). */
export const isBarred = (state: State, one: Deep<Presence> | undefined): boolean =>
  one?.brokeOff === true && BREAKING_OFF_BARS.has(state.body)

/** What is left of a span outside `from`–`to`. */
function outside(spell: Spell, from: number, to: number | undefined): Spell[] {
  if ((spell.to !== undefined && spell.to < from) || (to !== undefined && to < spell.from)) return [spell]
  const before = spell.from < from ? [{ ...spell, to: from - 1 }] : []
  const after = to !== undefined && (spell.to === undefined || spell.to > to) ? [{ ...spell, from: to + 1 }] : []
  return [...before, ...after]
}

/** A presence with these spans of service; `serving` and `servesFor` follow. */
function withSpells(one: Presence, spells: Spell[]): Presence {
  const { servesFor: _was, ...rest } = one
  const seat = spells.at(-1)?.for
  return { ...rest, service: spells, serving: spells.length > 0, ...(seat === undefined ? {} : { servesFor: seat }) }
}

/** Works on a copy of the roll and remembers whom it touched. */
class Table {
  readonly roll: Roll
  readonly touched = new Set<MemberId>()
  readonly state: State
  readonly meeting: Deep<Meeting>
  constructor(state: State, meeting: Deep<Meeting>) {
    this.state = state
    this.meeting = meeting
    this.roll = structuredClone(meeting.roll ?? {}) as Roll
  }
  put(one: Presence): void {
    this.roll[one.member] = one
    this.touched.add(one.member)
  }
  now(): Deep<Meeting> {
    return { ...this.meeting, roll: this.roll }
  }
  /** Alternates leave this seat over the span: its member is back, or somebody else takes it. */
  vacate(seat: MemberId, from: number, to?: number): void {
    for (const one of Object.values(this.roll)) {
      const spells = spellsOf(one)
      if (!spells.some(spell => spell.for === seat)) continue
      const left = spells.flatMap(spell => (spell.for === seat ? outside(spell, from, to) : [spell]))
      if (JSON.stringify(left) !== JSON.stringify(spells)) this.put(withSpells(one, left))
    }
  }
  /** The alternate who is there and free to take a seat over the span, promised ones first (KL 5:17-18). */
  standIn(seat: MemberId, from: number, to?: number): MemberId | undefined {
    const promised = promisedFor(this.meeting, seat)
    const order = callingOrder(this.state, this.meeting.date, seat).map(one => one.member)
    return [...order.filter(id => id === promised), ...order].find(id => this.isFree(id, from, to))
  }
  isFree(id: MemberId, from: number, to: number | undefined): boolean {
    const one = this.roll[id]
    if (!one || isBarred(this.state, one) || !isThere(one, from) || hasConflict(this.meeting, id, from)) return false
    return spellsOf(one).every(spell => outside(spell, from, to).length === 1)
  }
  /** Fills a seat over the span if an alternate can; says who. */
  fill(seat: MemberId, from: number, to?: number): MemberId | undefined {
    const id = this.standIn(seat, from, to)
    if (id !== undefined) this.give(id, { from, ...(to === undefined ? {} : { to }), for: seat })
    return id
  }
  give(id: MemberId, spell: Spell): void {
    const one = this.roll[id]!
    this.put(
      withSpells(
        one,
        [...spellsOf(one), spell].sort((a, b) => a.from - b.from),
      ),
    )
  }
  /** Seats that nobody holds at a position; stepping out for one § or jäv leaves a seat held. */
  empty(position: number): MemberId[] {
    const held = new Set(
      Object.values(this.roll).flatMap(one =>
        spellsOf(one)
          .filter(spell => covers(spell, position))
          .map(spell => spell.for ?? one.member),
      ),
    )
    return Object.values(this.state.members)
      .filter(one => isVoter(one, this.meeting.date) && !held.has(one.id))
      .map(one => one.id)
  }
  changed(): Presence[] {
    return [...this.touched].map(id => this.roll[id]!)
  }
}

export interface RollMove {
  presences: Presence[]
  /** Alternates who take a seat because of it. */
  took: Array<{ alternate: MemberId; for: MemberId }>
  /** Alternates who step down because the seat's own member is back. */
  steppedDown: MemberId[]
  /** There, but may not serve again today (KL 5:20). */
  barred: boolean
}

/** Somebody leaves for good after a position (0: before the first); an alternate who is there takes the seat from the next. */
export function leave(state: State, meeting: Deep<Meeting>, member: MemberId, after: number): RollMove {
  const table = new Table(state, meeting)
  const was = table.roll[member]!
  const spells = spellsOf(was)
  const lost = spells.filter(spell => spell.to === undefined || spell.to > after)
  const kept = spells.flatMap(spell => outside(spell, after + 1, undefined))
  const broke = lost.length > 0
  table.put({ ...withSpells(was, kept), to: after, ...(broke ? { brokeOff: true } : {}) })
  const took: RollMove['took'] = []
  for (const spell of lost) {
    const seat = spell.for ?? member
    const from = Math.max(spell.from, after + 1)
    table.vacate(seat, from, spell.to)
    const alternate = table.fill(seat, from, spell.to)
    if (alternate !== undefined) took.push({ alternate, for: seat })
  }
  return { presences: table.changed(), took, steppedDown: [], barred: false }
}

/**
 * Somebody comes at a position: a member takes their own seat back; an alternate takes one that nobody holds, since one
 * who already serves keeps it before another alternate (KL 5:18).
 */
export function arrive(
  state: State,
  meeting: Deep<Meeting>,
  member: MemberId,
  from: number,
  more: { remote: boolean },
): RollMove {
  const table = new Table(state, meeting)
  const old = table.roll[member]
  const was = old?.present ? old : undefined
  const missed = was?.to === undefined ? [] : range(Math.max(was.to + 1, was.from ?? 1), from - 1)
  const fresh: Presence = {
    member,
    present: true,
    remote: false,
    serving: false,
    ...(from > 1 ? { from } : {}),
    away: [],
  }
  const { to: _to, ...stays } = was ?? fresh
  table.put(withSpells({ ...stays, remote: more.remote, away: [...stays.away, ...missed] }, was ? spellsOf(was) : []))
  const barred = isBarred(state, was)
  const took: RollMove['took'] = []
  const served = new Set(servingAt(meeting, from).map(one => one.member))
  if (!barred && isVoter(state.members[member]!, meeting.date)) {
    table.vacate(member, from)
    table.give(member, { from })
    for (const one of meeting.conflicts) {
      const position = one.member === member ? meeting.agenda.indexOf(one.item) + 1 : 0
      if (position >= from) table.fill(member, position, position)
    }
  } else if (!barred) {
    const seats = table.empty(from)
    const promised = seats.filter(seat => promisedFor(meeting, seat) === member)
    const seat = [...promised, ...seats].find(one => table.standIn(one, from) === member)
    if (seat !== undefined) {
      table.give(member, { from, for: seat })
      took.push({ alternate: member, for: seat })
    }
  }
  const still = new Set(servingAt(table.now(), from).map(one => one.member))
  return {
    presences: table.changed(),
    took,
    steppedDown: [...served].filter(id => id !== member && !still.has(id)),
    barred,
  }
}

/** Jäv in the matter at a position: an alternate who is there may take the seat for that matter alone (KL 6:28-30). */
export function conflictAt(state: State, meeting: Deep<Meeting>, member: MemberId, position: number): RollMove {
  const seat = servingAt(meeting, position).find(one => one.member === member)
  const item = meeting.agenda[position - 1]!
  const table = new Table(state, { ...meeting, conflicts: [...meeting.conflicts, { member, item }] })
  const of = seat && (seat.for ?? member)
  const alternate = of === undefined ? undefined : table.fill(of, position, position)
  return {
    presences: table.changed(),
    took: alternate === undefined || of === undefined ? [] : [{ alternate, for: of }],
    steppedDown: [],
    barred: false,
  }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** The meeting as it is once these presences hold: to say what follows from them before they are saved. */
export const withPresences = (meeting: Deep<Meeting>, presences: readonly Presence[]): Deep<Meeting> => ({
  ...meeting,
  roll: { ...meeting.roll, ...Object.fromEntries(presences.map(one => [one.member, one])) },
})
