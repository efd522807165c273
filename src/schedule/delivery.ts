import type { Card } from '../core/card.ts'
import type { LocalReply } from '../core/incoming.ts'
import { localReply } from '../core/replies.ts'
import type { Store } from '../core/store.ts'
import type { Log } from '../core/turn.ts'
import { messageChanges } from '../domain/changes/messages.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import type { Deep, GroupState, Post } from '../domain/state.ts'

/** Sends one message to one place; the wiring hands it to the adapter whose place it is. */
export type Send = (place: string, reply: LocalReply) => Promise<Sent>
export type Sent =
  | { outcome: 'delivered'; ref: string }
  | { outcome: 'later'; after: number; why: string }
  | { outcome: 'never'; why: string }
  | { outcome: 'unknown'; why: string }

interface Job {
  post: Post
  reply: LocalReply
  places: string[]
}

export interface DeliveryDeps {
  store: Store
  send: Send
  /** The places a member is reached at: linked accounts, and in a demo the page. */
  placesOf(state: Deep<GroupState>, member: string): string[]
  clock: () => string
  log: Log
}

/** Longest pause between two tries, ms. */
const MAX_PAUSE = 60_000

const jobOf = (state: Deep<GroupState>, deps: DeliveryDeps): Job | null => {
  const id = state.outbox[0]
  const post = id === undefined ? undefined : state.posts[id]
  if (!post) return null
  const member = 'member' in post.to ? state.members[post.to.member] : undefined
  const muted = member && post.kind !== 'notice' && member.mute.includes(post.kind)
  const lang = member?.language ?? state.language
  return {
    post: post as Post,
    reply: localReply({ card: post.card as Card }, lang, { id: state.id, name: state.name }),
    places: member && !muted ? deps.placesOf(state, member.id) : [],
  }
}

/**
 * Delivers each group's queued posts in order, one at a time, and writes down what became of them.
 * A passing refusal is tried again with growing pauses; a group whose post waits keeps no other group waiting.
 */
export function startDelivery(deps: DeliveryDeps): { stop(): Promise<void> } {
  const busy = new Map<string, Promise<void>>()
  const again = new Set<string>()
  let stopped = false
  const wakers = new Set<() => void>()

  /** Waits, but not past the stop. */
  const pause = (ms: number): Promise<void> =>
    new Promise(resolve => {
      const done = () => {
        clearTimeout(timer)
        wakers.delete(done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      wakers.add(done)
      if (stopped) done()
    })

  async function settle(
    group: string,
    post: Post,
    state: 'delivered' | 'failed',
    copies: Post['copies'],
    why?: string,
  ): Promise<void> {
    await deps.store.update<GroupState>(group, [], now =>
      now.outbox.includes(post.id)
        ? {
            at: deps.clock(),
            by: { role: 'clock', account: 'klubban/delivery/' },
            intent: null,
            changes: [
              messageChanges.postSettled({ id: post.id, state, copies, ...(why === undefined ? {} : { why }) }),
            ],
            reply: null,
          }
        : {
            at: deps.clock(),
            by: { role: 'clock', account: 'klubban/delivery/' },
            intent: null,
            changes: [],
            reply: null,
          },
    )
  }

  async function deliver(group: string, { post, reply, places }: Job): Promise<void> {
    if (places.length === 0)
      return settle(group, post, 'failed', [], 'nowhere to send it: no linked account, or turned off')
    const copies: Post['copies'] = []
    const whys: string[] = []
    for (const place of places)
      for (let wait = 500; !stopped; wait = Math.min(wait * 2, MAX_PAUSE)) {
        const sent = await deps.send(place, reply)
        if (sent.outcome === 'delivered') copies.push({ place, ref: sent.ref })
        else whys.push(sent.why)
        if (sent.outcome !== 'later') break
        await pause(Math.max(sent.after, wait))
      }
    if (stopped && copies.length < places.length && whys.length === 0) return
    await settle(group, post, copies.length > 0 ? 'delivered' : 'failed', copies, whys.at(-1))
  }

  async function drain(group: string): Promise<void> {
    do {
      again.delete(group)
      for (;;) {
        const job = stopped ? null : await deps.store.read<GroupState, Job | null>(group, state => jobOf(state, deps))
        if (!job) break
        await deliver(group, job)
      }
    } while (again.has(group) && !stopped)
  }

  function wake(group: string): void {
    if (stopped || group === DIRECTORY_ID) return
    if (busy.has(group)) {
      again.add(group)
      return
    }
    const work = drain(group)
      .catch((error: unknown) =>
        deps.log.error({ err: error, group }, 'delivery stopped; it goes on with the next commit'),
      )
      .finally(() => {
        busy.delete(group)
        if (again.has(group)) wake(group)
      })
    busy.set(group, work)
  }

  const unsubscribe = deps.store.subscribe(entry => {
    if (entry.changes.some(change => change.type === 'post-queued')) wake(entry.aggregate)
  })
  void deps.store.aggregates().then(all => all.forEach(wake))

  return {
    async stop() {
      stopped = true
      unsubscribe()
      for (const done of [...wakers]) done()
      await Promise.race([Promise.all(busy.values()), new Promise(resolve => setTimeout(resolve, 1500).unref())])
    },
  }
}
