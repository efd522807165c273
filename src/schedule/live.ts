import type { LocalReply } from '../core/incoming.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import type { Deep, DirectoryState, GroupState, Post } from '../domain/state.ts'
import type { DeliveryDeps } from './delivery.ts'
import type { Lanes } from './lanes.ts'
import { replyOf } from './render.ts'
import type { Timers } from './timers.ts'

/** Answers come in clusters: what is shown follows a moment later, once, ms. */
const MOMENT = 1500
/** Posts older than this are history, days; and no more than so many per group are kept up to date. */
const DAYS = 60
const MOST = 20
const FIRST_PAUSE = 1000
const TRIES = 8

export interface Live {
  /** This is what stands in a place now. */
  shown(group: string, post: string, place: string, reply: LocalReply): void
  /** The post is delivered: from now on it is kept up to date, if it holds a view. */
  settled(group: string, post: Post): void
  stop(): void
}

interface Copy {
  post: string
  place: string
  ref: string
}

/**
 * Keeps posted live cards up to date, in place: after each commit what they show is rendered anew, and sent where it differs.
 * What was shown is not stored: after a restart each is sent once more, which changes nothing that a person sees.
 */
export function startLive(deps: DeliveryDeps, lanes: Lanes, timers: Timers): Live {
  const posts = new Map<string, Set<string>>()
  const last = new Map<string, string>()
  const waiting = new Map<string, unknown>()
  /** Copies that the platform no longer has. */
  const gone = new Set<string>()
  const keyOf = (group: string, post: string, place: string) => `${group} ${post} ${place}`
  const wordsOf = (reply: LocalReply) => JSON.stringify(reply.card)
  const directory = () => deps.store.read<DirectoryState, Deep<DirectoryState>>(DIRECTORY_ID, state => state)

  const follow = (group: string, post: string) => {
    const all = posts.get(group) ?? new Set<string>()
    posts.set(group, all.add(post))
    if (all.size > MOST) forget(group, [...all][0]!)
  }
  const forget = (group: string, post: string) => {
    posts.get(group)?.delete(post)
    for (const key of last.keys()) if (key.startsWith(`${group} ${post} `)) last.delete(key)
  }

  const render = async (group: string, { post: id, place }: Copy): Promise<LocalReply | null> => {
    const rooms = await directory()
    return deps.store.read<GroupState, LocalReply | null>(group, state => {
      const post = state.posts[id]
      return post?.state === 'delivered' ? replyOf(state, post, place, rooms, deps.clock(), deps.view) : null
    })
  }

  async function update(group: string, copy: Copy): Promise<void> {
    const key = keyOf(group, copy.post, copy.place)
    for (let n = 0, wait = FIRST_PAUSE; n < TRIES && !lanes.stopped; n++, wait *= 2) {
      // Rendered at the last moment: whatever happened while it waited is in it.
      const reply = await render(group, copy)
      if (!reply || last.get(key) === wordsOf(reply)) return
      const sent = await deps.send(copy.place, reply, copy.ref)
      if (sent.outcome === 'delivered') {
        last.set(key, wordsOf(reply))
        return
      }
      if (sent.outcome === 'never') {
        deps.log.warn(
          { group, post: copy.post, place: copy.place, why: sent.why },
          'a posted card is no longer kept up to date',
        )
        gone.add(key)
        return
      }
      await lanes.pause(sent.outcome === 'later' ? Math.max(sent.after, wait) : wait)
    }
  }

  async function refresh(group: string): Promise<void> {
    const oldest = new Date(Date.parse(deps.clock()) - DAYS * 86_400_000).toISOString()
    const ids = [...(posts.get(group) ?? [])]
    const copies = await deps.store.read<GroupState, Copy[]>(group, state =>
      ids.flatMap(id => {
        const post = state.posts[id]
        if (!post || post.state === 'withdrawn' || post.at < oldest) {
          forget(group, id)
          return []
        }
        return post.copies
          .filter(({ place }) => !gone.has(keyOf(group, id, place)))
          .map(({ place, ref }) => ({ post: id, place, ref }))
      }),
    )
    for (const copy of copies) {
      const reply = await render(group, copy)
      if (reply && last.get(keyOf(group, copy.post, copy.place)) !== wordsOf(reply))
        void lanes.run(copy.place, () => update(group, copy)).catch(fail(group))
    }
  }

  const fail = (group: string) => (error: unknown) =>
    deps.log.error({ err: error, group }, 'posted cards could not be kept up to date')

  const soon = (group: string) => {
    if (waiting.has(group) || lanes.stopped || (posts.get(group)?.size ?? 0) === 0) return
    waiting.set(
      group,
      timers.set(() => {
        waiting.delete(group)
        void refresh(group).catch(fail(group))
      }, MOMENT),
    )
  }

  const unsubscribe = deps.store.subscribe(entry => {
    if (entry.changes.some(change => !change.type.startsWith('post-'))) soon(entry.aggregate)
  })
  void deps.store
    .aggregates()
    .then(async all => {
      for (const group of all) {
        if (group === DIRECTORY_ID) continue
        const held = await deps.store.read<GroupState, string[]>(group, state =>
          Object.values(state.posts)
            .filter(post => post.view !== undefined && post.state === 'delivered')
            .map(post => post.id),
        )
        for (const id of held.slice(-MOST)) follow(group, id)
        soon(group)
      }
    })
    .catch(fail('all'))

  return {
    shown: (group, post, place, reply) => void last.set(keyOf(group, post, place), wordsOf(reply)),
    settled(group, post) {
      if (post.view) {
        follow(group, post.id)
        soon(group)
      } else forget(group, post.id)
    },
    stop() {
      unsubscribe()
      for (const timer of waiting.values()) timers.clear(timer)
      waiting.clear()
    },
  }
}
