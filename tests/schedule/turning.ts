import type { Compose } from '../../src/core/digests.ts'
import type { Change } from '../../src/domain/change.ts'
import { directoryChanges } from '../../src/domain/changes/directory.ts'
import { DIRECTORY_ID } from '../../src/domain/model.ts'
import type { GroupState } from '../../src/domain/state.ts'
import type { Timers } from '../../src/schedule/timers.ts'
import { GROUP } from '../fixtures/group.ts'
import type { openRoom } from '../fixtures/room.ts'

/** Timers that only the test moves: `at` is the instant, ms. */
export function testTimers(
  start: string,
): Timers & { now(): string; to(instant: string): Promise<void>; waiting(): number } {
  let at = Date.parse(start)
  let n = 0
  const all = new Map<number, { due: number; call: () => void }>()
  const settle = async () => {
    // Whatever was set going comes to rest before the next timer fires.
    for (let i = 0; i < 8; i++) await new Promise(resolve => setImmediate(resolve))
  }
  return {
    set(call, ms) {
      all.set(++n, { due: at + ms, call })
      return n
    },
    clear: timer => void all.delete(timer as number),
    now: () => new Date(at).toISOString(),
    waiting: () => all.size,
    async to(instant) {
      const end = Date.parse(instant)
      await settle()
      for (;;) {
        const [next] = [...all].sort((a, b) => a[1].due - b[1].due)
        if (!next || next[1].due > end) break
        all.delete(next[0])
        at = Math.max(at, next[1].due)
        next[1].call()
        await settle()
      }
      at = end
      await settle()
    },
  }
}

export const CLOCK_BY = { role: 'clock', account: 'test/x/y' } as const

/** Binds the fixture group to a room, as the administrator would. */
export const bind = (
  room: Awaited<ReturnType<typeof openRoom>>,
  key: string,
  visibility: 'group' | 'public',
  at: string,
) =>
  room.store.update(DIRECTORY_ID, [], () => ({
    at,
    by: CLOCK_BY,
    intent: null,
    changes: [directoryChanges.roomBound({ room: key, group: GROUP, visibility })],
    reply: null,
  }))

export const enter = (room: Awaited<ReturnType<typeof openRoom>>, at: string, ...changes: Change[]) =>
  room.store.update<GroupState>(GROUP, [], () => ({ at, by: CLOCK_BY, intent: null, changes, reply: null }))

/** Writes nothing but what it was asked for. */
export const plain: Compose = (_state, { kind, meeting }, eyes) => {
  const words = `${kind} ${meeting ?? ''} ${eyes.actor.name}`
  return { card: { lead: { sv: words, en: words } } }
}
