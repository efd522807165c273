/**
 * Seats and who fills them. A seat is a voting member's; alternates are called in a fixed order (KL 5:17-18).
 */
import { holdsOn, seatsOn } from './rules.ts'
import type { Deep, GroupState, Mandate, Meeting, Member, MemberId, Presence, Role } from './state.ts'
import { each, type Text } from './text.ts'

type State = Deep<GroupState>
type Who = Deep<Member>

const VOTING: readonly Role[] = ['chair', 'viceChair', 'member']

/** The mandate a member holds on a day among these roles, if any. */
export const mandateOn = (member: Who, roles: readonly Role[], day: string): Deep<Mandate> | undefined =>
  member.mandates.find(one => roles.includes(one.role) && holdsOn(one, day))

export const isVoter = (member: Who, day: string): boolean => mandateOn(member, VOTING, day) !== undefined

/** 0 their own alternate, 1 the same party, 2 anybody. */
type Rank = 0 | 1 | 2

/** Alternates for a seat in calling order: the member's own first, then those of the same party, then the rest by number. */
export function callingOrder(state: State, day: string, seat: MemberId): Array<{ member: MemberId; rank: Rank }> {
  const holder = state.members[seat]
  const party = holder && mandateOn(holder, VOTING, day)?.party
  return Object.values(state.members)
    .flatMap(one => {
      const mandate = isVoter(one, day) ? undefined : mandateOn(one, ['alternate'], day)
      if (!mandate) return []
      const own = mandate.alternateFor?.indexOf(seat) ?? -1
      const rank: Rank = own >= 0 ? 0 : party !== undefined && mandate.party === party ? 1 : 2
      return [{ member: one.id, rank, own, order: mandate.order ?? Number.MAX_SAFE_INTEGER }]
    })
    .sort((a, b) => a.rank - b.rank || a.own - b.own || a.order - b.order)
    .map(({ member, rank }) => ({ member, rank }))
}

/**
 * The alternate to ask next to serve for a member: never one who is asked, has promised or said no, has sent apologies,
 * or serves already. Undefined where nobody is left.
 */
export function nextAlternate(state: State, meeting: Deep<Meeting>, seat: MemberId): MemberId | undefined {
  const taken = new Set(meeting.asks.filter(ask => !ask.withdrawn || ask.answer === 'no').map(ask => ask.alternate))
  return callingOrder(state, meeting.date, seat).find(
    ({ member }) =>
      !taken.has(member) &&
      meeting.registrations[member]?.answer !== 'absent' &&
      meeting.roll?.[member]?.serving !== true,
  )?.member
}

/** The promise that stands for a seat. */
export const promisedFor = (meeting: Deep<Meeting>, seat: MemberId): MemberId | undefined =>
  meeting.asks.find(ask => ask.for === seat && ask.answer === 'yes' && !ask.withdrawn)?.alternate

/**
 * Settles who serves at roll call: members take their own seats; then those who promised; then, over all empty seats,
 * the members' own alternates, those of the same party, and the rest in order.
 */
export function settleRoll(
  state: State,
  meeting: Deep<Meeting>,
  here: { present: ReadonlySet<MemberId>; remote: ReadonlySet<MemberId> },
): Presence[] {
  const there = (id: MemberId) => here.present.has(id) || here.remote.has(id)
  const seats = seatsOn(state, meeting.date)
  const empty = new Set(seats.filter(one => !there(one.id)).map(one => one.id))
  const serves = new Map<MemberId, MemberId>()
  const seat = (alternate: MemberId | undefined, of: MemberId) => {
    if (alternate === undefined || !there(alternate) || serves.has(alternate) || !empty.has(of)) return
    serves.set(alternate, of)
    empty.delete(of)
  }
  const orders = new Map([...empty].map(id => [id, callingOrder(state, meeting.date, id)]))
  const may = new Set([...orders.values()].flatMap(order => order.map(one => one.member)))
  for (const id of [...empty]) {
    const promised = promisedFor(meeting, id)
    if (promised !== undefined && may.has(promised)) seat(promised, id)
  }
  for (const rank of [0, 1, 2])
    for (const id of [...empty]) for (const one of orders.get(id) ?? []) if (one.rank === rank) seat(one.member, id)
  const voters = new Set(seats.map(one => one.id))
  return [...seats, ...Object.values(state.members).filter(one => !voters.has(one.id) && there(one.id))].map(one => {
    const of = serves.get(one.id)
    return {
      member: one.id,
      present: there(one.id),
      remote: here.remote.has(one.id),
      serving: there(one.id) && (voters.has(one.id) || of !== undefined),
      ...(of === undefined ? {} : { servesFor: of }),
      away: [],
    }
  })
}

/** "Omar Haddad för Karin Åkesson", or the name alone. */
export const seatText = (state: State, one: { member: MemberId; for?: MemberId | undefined }): Text =>
  each(lang => {
    const name = state.members[one.member]?.name ?? one.member
    if (one.for === undefined) return name
    return `${name} ${lang === 'sv' ? 'för' : 'for'} ${state.members[one.for]?.name ?? one.for}`
  })
