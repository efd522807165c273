import type { LocalReply } from '../core/incoming.ts'
import type { Draft, Store } from '../core/store.ts'
import type { Log } from '../core/turn.ts'
import type { Change } from '../domain/change.ts'
import { messageChanges } from '../domain/changes/messages.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import type { Deep, DirectoryState, GroupState, Post } from '../domain/state.ts'
import { wallClock } from '../domain/when/zone.ts'
import { createLanes } from './lanes.ts'
import { startLive } from './live.ts'
import { replyOf } from './render.ts'
import { reportOf } from './report.ts'
import { realTimers, type Timers } from './timers.ts'
import type { View } from './view.ts'

/**
 * Sends one message to one place, or changes the one that `replaces` names there; the wiring hands it to the adapter whose
 * place it is. Once: order, pauses and tries are kept here.
 */
export type Send = (place: string, reply: LocalReply, replaces?: string) => Promise<Sent>
export type Sent =
  | { outcome: 'delivered'; ref: string }
  | { outcome: 'later'; after: number; why: string }
  | { outcome: 'never'; why: string }
  | { outcome: 'unknown'; why: string }

export interface DeliveryDeps {
  store: Store
  send: Send
  /** The places a member or guest (by id) is reached at: linked accounts, in a demo the page, and by e-mail. */
  placesOf(state: Deep<GroupState>, id: string): string[]
  /** Answers the queries that live cards hold. */
  view: View
  clock: () => string
  log: Log
  timers?: Timers
}

/** Pauses between tries double from the first to the longest, ms; after a day of them it is given up. */
const FIRST_PAUSE = 500
const MAX_PAUSE = 600_000
const TRIES = 150

const NOWHERE = 'nowhere to send it: no linked account, no room, or turned off'

interface Job {
  post: Post
  places: string[]
}

/** How it went in one place: it stands there, it never will, or it is left for the next start. */
type Outcome = { ref: string } | { why: string } | 'left'

/**
 * Delivers queued posts in order per place, and writes down what became of them. A passing refusal is tried again with
 * growing pauses and holds up only its own place. After an unknown outcome one more try is made, and says so.
 */
export function startDelivery(deps: DeliveryDeps): { stop(): Promise<void> } {
  const timers = deps.timers ?? realTimers
  const lanes = createLanes(timers)
  const live = startLive(deps, lanes, timers)
  /** Posts under way, until what became of them is written down. */
  const taken = new Map<string, Promise<void>>()
  const busy = new Map<string, Promise<void>>()
  const again = new Set<string>()
  const directory = () => deps.store.read<DirectoryState, Deep<DirectoryState>>(DIRECTORY_ID, state => state)

  const placesOf = (state: Deep<GroupState>, post: Deep<Post>, rooms: Deep<DirectoryState>['rooms']): string[] => {
    if ('room' in post.to) return Object.keys(rooms).filter(key => rooms[key]!.group === state.id)
    if ('guest' in post.to) return deps.placesOf(state, post.to.guest)
    const member = state.members[post.to.member]
    return !member || (post.kind !== 'notice' && member.mute.includes(post.kind)) ? [] : deps.placesOf(state, member.id)
  }

  /** Writes it down, however long the store refuses: what was sent must not be sent again. */
  async function note(
    group: string,
    id: string,
    change: (state: Deep<GroupState>, seq: number) => Change[],
  ): Promise<void> {
    const plan = (state: GroupState, seq: number): Draft => ({
      at: deps.clock(),
      by: { role: 'clock', account: 'klubban/delivery/' },
      intent: null,
      changes: state.outbox.includes(id) ? change(state, seq) : [],
      reply: null,
    })
    for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, MAX_PAUSE))
      try {
        await deps.store.update<GroupState>(group, [], plan)
        return
      } catch (error) {
        deps.log.error({ err: error, group, post: id }, 'what became of a post could not be saved')
        if (lanes.stopped) return
        await lanes.pause(wait)
      }
  }

  async function carry(group: string, { id, doubted, sending }: Post, place: string): Promise<Outcome> {
    // A server that ended in the middle of sending it left its doubt to us.
    let doubtful = (doubted?.includes(place) || sending?.includes(place)) ?? false
    let why = ''
    for (let n = 0, wait = FIRST_PAUSE; n < TRIES; n++, wait = Math.min(wait * 2, MAX_PAUSE)) {
      if (lanes.stopped) return 'left'
      if (!doubtful) await note(group, id, () => [messageChanges.postSending({ id, place })])
      const rooms = await directory()
      const reply = await deps.store.read<GroupState, LocalReply | null>(group, state => {
        const post = state.outbox.includes(id) ? state.posts[id] : undefined
        return post ? replyOf(state, post, place, rooms, deps.clock(), deps.view, doubtful) : null
      })
      if (!reply) return { why: 'withdrawn, or nothing to show' }
      const sent = await deps.send(place, reply)
      if (sent.outcome === 'delivered') {
        live.shown(group, id, place, reply)
        return { ref: sent.ref }
      }
      why = sent.why
      // A second unknown outcome would mean a second visible double.
      if (sent.outcome === 'never' || (sent.outcome === 'unknown' && doubtful)) return { why }
      if (sent.outcome === 'unknown') {
        doubtful = true
        // A stop may come before the second try: the one after it must know.
        await note(group, id, () => [messageChanges.postDoubted({ id, place })])
      } else if (!doubtful) await note(group, id, () => [messageChanges.postRefused({ id, place })])
      await lanes.pause(sent.outcome === 'later' ? Math.max(sent.after, wait) : wait)
    }
    return { why: `given up after ${TRIES} tries: ${why}` }
  }

  async function deliver(group: string, { post, places }: Job): Promise<void> {
    const done = new Set(post.copies.map(copy => copy.place))
    const waiting = places.filter(place => !done.has(place))
    const copies: Post['copies'] = []
    const outcomes = await Promise.all(
      waiting.map(place =>
        lanes.run(place, async () => {
          const outcome = await carry(group, post, place)
          if (outcome === 'left' || !('ref' in outcome)) return outcome
          const copy = { place, ref: outcome.ref }
          if (waiting.length > 1)
            await note(group, post.id, () => [messageChanges.postCopied({ id: post.id, ...copy })])
          else copies.push(copy)
          return outcome
        }),
      ),
    )
    if (outcomes.includes('left')) return
    const why = outcomes.flatMap(one => (one !== 'left' && 'why' in one ? [one.why] : [])).at(-1)
    const stands = done.size > 0 || outcomes.some(one => one !== 'left' && 'ref' in one)
    await note(group, post.id, (state, seq) => [
      messageChanges.postSettled({
        id: post.id,
        state: stands ? 'delivered' : 'failed',
        copies,
        ...(places.length === 0 ? { why: NOWHERE } : why === undefined ? {} : { why }),
      }),
      ...(why === undefined ? [] : reportOf(state, post, seq, wallClock(deps.clock(), state.timeZone).date, why)),
    ])
    live.settled(group, post)
  }

  async function take(group: string): Promise<void> {
    const { rooms } = await directory()
    const jobs = await deps.store.read<GroupState, Job[]>(group, state =>
      state.outbox.flatMap(id => {
        const post = state.posts[id]
        if (!post || taken.has(`${group} ${id}`)) return []
        return [{ post: structuredClone(post) as Post, places: placesOf(state, post, rooms) }]
      }),
    )
    for (const job of jobs) {
      const key = `${group} ${job.post.id}`
      const work = deliver(group, job)
        .catch((error: unknown) =>
          deps.log.error({ err: error, group, post: job.post.id }, 'a post could not be delivered'),
        )
        .finally(() => taken.delete(key))
      taken.set(key, work)
    }
  }

  function wake(group: string): void {
    if (lanes.stopped || group === DIRECTORY_ID) return
    if (busy.has(group)) {
      again.add(group)
      return
    }
    const work = take(group)
      .catch((error: unknown) =>
        deps.log.error({ err: error, group }, 'delivery stopped; it goes on with the next commit'),
      )
      .finally(() => {
        busy.delete(group)
        if (again.delete(group)) wake(group)
      })
    busy.set(group, work)
  }

  const unsubscribe = deps.store.subscribe(entry => {
    if (entry.changes.some(change => change.type === 'post-queued')) wake(entry.aggregate)
  })
  void deps.store.aggregates().then(all => all.forEach(wake))

  return {
    async stop() {
      unsubscribe()
      live.stop()
      await lanes.stop(taken.values())
    },
  }
}
