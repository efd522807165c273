import type { Card } from '../core/card.ts'
import { type Compose, type Composed, type Digest, type Eyes, memberEyes, roomEyes } from '../core/digests.ts'
import type { Draft } from '../core/store.ts'
import type { Change } from '../domain/change.ts'
import { messageChanges } from '../domain/changes/messages.ts'
import { scheduleChanges } from '../domain/changes/schedule.ts'
import type { Deep, DigestKind, GroupState, Instant, MemberId, Post } from '../domain/state.ts'
import { wallClock } from '../domain/when/zone.ts'
import { type Due, present } from './draft.ts'
import { dueOf } from './due.ts'

type State = Deep<GroupState>

/** The rooms a group is bound to, by who can read them: a public one shows only what is public. Null where there is none. */
export type Rooms = 'group' | 'public' | null

/** What each kind is to those who mute messages. */
const MESSAGE: Record<DigestKind, Post['kind']> = {
  call: 'digests',
  notice: 'notice',
  reminder: 'reminders',
  chase: 'asks',
  brief: 'digests',
  opening: 'reminders',
  closed: 'decisions',
  approval: 'reminders',
  posting: 'reminders',
  weekly: 'digests',
  personal: 'digests',
}

type Target = { member: MemberId } | { room: 'group' }

/** What a model made of letters that were written a moment ago, by key: it holds while the same would be written still. */
export type Polished = ReadonlyMap<string, { plain: Card; better: Card }>

/** Letters with prose of their own; the rest is told as it stands. */
const PROSE: readonly DigestKind[] = ['weekly', 'brief', 'closed']

/** The letters to the room that are due now, as they would be written, for a model to look at. */
export function drafts(state: State, now: Instant, rooms: Rooms, compose: Compose): Array<{ key: string; card: Card }> {
  if (state.rules.model !== true || rooms === null) return []
  const clock = { instant: now, ...wallClock(now, state.timeZone) }
  return readyOf(state, now).due.flatMap(due => {
    if (!PROSE.includes(due.kind) || !('room' in due.to) || due.until <= now) return []
    const composed = compose(state, digestOf(due), roomEyes(rooms), clock)
    return composed ? [{ key: due.key, card: composed.card }] : []
  })
}

const digestOf = (due: Due): Digest => ({
  kind: due.kind,
  ...(due.meeting === undefined ? {} : { meeting: due.meeting }),
  ...(due.ask === undefined ? {} : { ask: due.ask }),
})

export interface Ready {
  due: Due[]
  /** When to look again, where nothing else happens. */
  next: Instant | null
}

/** What is to be settled now, and when the next thing is. */
export function readyOf(state: State, now: Instant): Ready {
  const all = dueOf(state, now)
  const due = all.filter(one => one.at <= now || one.until <= now)
  const moments = all.filter(one => !due.includes(one)).map(one => [one.at, one.until].sort()[0]!)
  return { due, next: moments.sort()[0] ?? null }
}

/**
 * The entry that settles what is due now: the posts, and in the same breath a mark per key, so that no restart and no second
 * process sends it again. Pure; without changes where nothing is due.
 */
export function planOf(
  state: State,
  seq: number,
  now: Instant,
  rooms: Rooms,
  compose: Compose,
  polished: Polished = new Map(),
): Draft {
  const clock = { instant: now, ...wallClock(now, state.timeZone) }
  const changes: Change[] = []
  let n = 0
  const post = (due: Due, to: Target, composed: Composed): string => {
    n++
    const id = n === 1 ? `p${seq + 1}` : `p${seq + 1}-${n}`
    const { card, view } = composed
    changes.push(messageChanges.postQueued({ id, kind: MESSAGE[due.kind], to, card, ...(view ? { view } : {}) }))
    return id
  }
  const send = (due: Due): string[] => {
    const digest = digestOf(due)
    const write = (eyes: Eyes, to: Target): string[] => {
      const composed = compose(state, digest, eyes, clock)
      if (composed === null) return []
      const made = 'room' in to ? polished.get(due.key) : undefined
      const better = made && JSON.stringify(made.plain) === JSON.stringify(composed.card) ? made.better : composed.card
      return [post(due, to, { ...composed, card: better })]
    }
    if ('room' in due.to && rooms !== null) return write(roomEyes(rooms), { room: 'group' })
    const members = 'room' in due.to ? present(state, clock.date) : due.to.members
    return members.flatMap(id => write(memberEyes(state, state.members[id]!, clock.date), { member: id }))
  }
  const marks = readyOf(state, now).due.map(due => {
    if (due.until <= now) return { key: due.key, outcome: 'missed' as const }
    const posts = send(due)
    return posts.length > 0
      ? { key: due.key, outcome: 'sent' as const, posts }
      : { key: due.key, outcome: 'empty' as const }
  })
  // A clock that was wrong for an hour leaves no second note of the same thing.
  const news = marks.filter(mark => state.sent?.marks[mark.key]?.outcome !== mark.outcome)
  if (news.length > 0) changes.push(scheduleChanges.digestsMarked({ marks: news }))
  if (!state.sent?.since) changes.unshift(scheduleChanges.clockStarted({}))
  return { at: now, by: { role: 'clock', account: 'klubban/clock/' }, intent: null, changes, reply: null }
}
