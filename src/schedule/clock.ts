import type { Compose, Smooth } from '../core/digests.ts'
import type { Entry, Store } from '../core/store.ts'
import type { Log } from '../core/turn.ts'
import { DIRECTORY_ID } from '../domain/model.ts'
import type { Day, Deep, DirectoryState, GroupState, Instant } from '../domain/state.ts'
import type { Lang } from '../domain/text.ts'
import { wallClock } from '../domain/when/zone.ts'
import { drafts, type Polished, planOf, type Ready, type Rooms, readyOf } from './plan.ts'
import { realTimers, type Timers } from './timers.ts'

export interface ClockDeps {
  store: Store
  compose: Compose
  /** Words openings anew, in groups that switched a model on. */
  smooth?: Smooth
  /** Now, as an ISO instant. */
  clock: () => string
  log: Log
  timers?: Timers
}

/** However far off the next thing is: a clock that was put right, or a machine that slept, is noticed within this, ms. */
const AT_LEAST = 600_000
/** Commits come in clusters: what they made due is looked for a moment later, once, ms. */
const MOMENT = 200

/** What a group's rooms let be shown: the strictest of them decides, for one post goes to all. */
export const roomsOf = (directory: Deep<DirectoryState>, group: string): Rooms => {
  const bound = Object.values(directory.rooms).filter(room => room.group === group)
  if (bound.length === 0) return null
  return bound.some(room => room.visibility === 'public') ? 'public' : 'group'
}

/** Nothing but the clock's and the delivery's own doings: they move nothing that is due. */
const isOwn = (entry: Entry): boolean =>
  entry.changes.every(
    change => change.type === 'digests-marked' || change.type === 'clock-started' || change.type.startsWith('post-'),
  )

/**
 * Sends what is due in every group, once, when it is due: looks again when the next thing is due, after each commit, and
 * at least every ten minutes. Keeps nothing itself: what was sent stands in the record.
 */
export function startClock(deps: ClockDeps): { stop(): Promise<void> } {
  const timers = deps.timers ?? realTimers
  const next = new Map<string, Instant>()
  const looked = new Map<string, { seq: number; at: Instant; next: Instant | null }>()
  const waiting = new Set<string>()
  let working: Promise<void> | null = null
  let timer: unknown
  let soon: unknown
  let stopped = false

  /** What is to be settled now. Between two commits nothing becomes due before `next`: then the record is not weighed again. */
  async function readyAt(group: string, now: Instant): Promise<Ready & { started: boolean }> {
    const before = looked.get(group)
    return deps.store.read<GroupState, Ready & { started: boolean }>(group, (state, seq) => {
      const started = state.sent?.since !== undefined
      if (before && before.seq === seq && before.at <= now && (before.next === null || now < before.next))
        return { due: [], next: before.next, started }
      const ready = readyOf(state, now)
      if (ready.due.length === 0 && started) looked.set(group, { seq, at: now, next: ready.next })
      return { ...ready, started }
    })
  }

  /** Asked before the plan: what is read and thought over comes in as its arguments. */
  async function polish(group: string, now: Instant, rooms: Rooms, smooth: Smooth): Promise<Polished> {
    const { cards, lang, today } = await deps.store.read<
      GroupState,
      { cards: ReturnType<typeof drafts>; lang: Lang; today: Day }
    >(group, state => ({
      cards: structuredClone(drafts(state, now, rooms, deps.compose)),
      lang: state.language,
      today: wallClock(now, state.timeZone).date,
    }))
    const made = await Promise.all(
      cards.map(
        async ({ key, card }) => [key, { plain: card, better: await smooth(group, card, lang, today) }] as const,
      ),
    )
    return new Map(made)
  }

  async function look(group: string): Promise<void> {
    const now = deps.clock()
    next.set(group, new Date(Date.parse(now) + AT_LEAST).toISOString())
    let ready = await readyAt(group, now)
    if (ready.due.length > 0 || !ready.started) {
      const rooms = await deps.store.read<DirectoryState, Rooms>(DIRECTORY_ID, directory => roomsOf(directory, group))
      const polished = deps.smooth ? await polish(group, now, rooms, deps.smooth) : new Map()
      await deps.store.update<GroupState>(group, [], (state, seq) =>
        planOf(state, seq, now, rooms, deps.compose, polished),
      )
      ready = await readyAt(group, now)
    }
    if (ready.next !== null && ready.next < next.get(group)!) next.set(group, ready.next)
  }

  async function work(): Promise<void> {
    while (waiting.size > 0 && !stopped) {
      const [group] = waiting
      waiting.delete(group!)
      await look(group!).catch((error: unknown) =>
        deps.log.error({ err: error, group }, 'what is due could not be sent; tried again within ten minutes'),
      )
    }
  }

  function run(): void {
    if (stopped || working) return
    working = work().finally(() => {
      working = null
      if (waiting.size > 0) return run()
      arm()
    })
  }

  /** Sets the timer anew from the clock itself, so that it never drifts. */
  function arm(): void {
    timers.clear(timer)
    if (stopped) return
    const now = Date.parse(deps.clock())
    const soonest = Math.min(AT_LEAST, ...[...next.values()].map(at => Date.parse(at) - now))
    timer = timers.set(tick, Math.max(soonest, 1))
  }

  function tick(): void {
    const now = deps.clock()
    const far = new Date(Date.parse(now) + AT_LEAST).toISOString()
    // One that waits for longer than ten minutes from now was set by a clock that was wrong.
    for (const [group, at] of next) if (at <= now || at > far) waiting.add(group)
    if (waiting.size > 0) run()
    else arm()
  }

  const wake = (group: string): void => {
    if (group === DIRECTORY_ID) return
    waiting.add(group)
    run()
  }
  const unsubscribe = deps.store.subscribe(entry => {
    if (isOwn(entry) || entry.aggregate === DIRECTORY_ID) return
    waiting.add(entry.aggregate)
    soon ??= timers.set(() => {
      soon = undefined
      run()
    }, MOMENT)
  })
  void deps.store.aggregates().then(
    all => all.forEach(wake),
    (error: unknown) => deps.log.error({ err: error }, 'the clock could not start'),
  )

  return {
    async stop() {
      stopped = true
      unsubscribe()
      timers.clear(timer)
      timers.clear(soon)
      await working
    },
  }
}
