import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chained, digestOf, GENESIS } from '../../src/core/chain.ts'
import type { Entry, Store } from '../../src/core/store.ts'
import type { ProblemCode } from '../../src/domain/problem.ts'
import { AT, say, type Words } from './model.ts'

/** One store under test, empty, over `wordsModel`. */
export interface Fresh {
  store: Store
  /** Sets the clock that the store was given. */
  setClock(now: Date): void
  /** Closes the store and opens what it left; null: it forgets. */
  reopen: (() => Promise<Store>) | null
  /** Throws away what the test left. */
  dispose(): Promise<void>
}

const DAY = 86_400_000
const start = new Date(AT)

export const gather = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}
const words = (store: Store, group = 'a') => store.read<Words, string[]>(group, state => [...state.list])
const problem = (code: ProblemCode) => expect.objectContaining({ code })

/** Every promise of `src/core/store.ts`, for any implementation. */
export function storeContract(name: string, fresh: () => Promise<Fresh>): void {
  describe(`${name}: the store contract`, () => {
    let it_: Fresh
    let store: Store
    beforeEach(async () => {
      it_ = await fresh()
      store = it_.store
      it_.setClock(start)
    })
    afterEach(() => it_.dispose())

    const make = (group = 'a', first = 'first') => store.update(group, [], () => say(first), { create: true })
    const put = (word: string, keys: string[] = [], group = 'a') => store.update<Words>(group, keys, () => say(word))
    const reopened = async () => {
      if (it_.reopen) store = await it_.reopen()
    }

    describe('groups', () => {
      it('begins without any', async () => {
        expect(await store.aggregates()).toEqual([])
        expect(store.health()).toEqual({})
      })
      it('makes one with create, and only so', async () => {
        await expect(put('x')).rejects.toEqual(problem('no-such-group'))
        await expect(store.read('a', () => 1)).rejects.toEqual(problem('no-such-group'))
        await expect(gather(store.entries('a'))).rejects.toEqual(problem('no-such-group'))
        expect(await make()).toMatchObject({ seq: 1, repeated: false, reply: { said: 'first' } })
        await make('b')
        expect(await store.aggregates()).toEqual(['a', 'b'])
        expect(store.health()).toEqual({ a: { state: 'ok' }, b: { state: 'ok' } })
      })
      it('never makes one twice', async () => {
        const [one, two] = await Promise.allSettled([make(), make()])
        expect([one.status, two.status]).toEqual(['fulfilled', 'rejected'])
        await expect(make()).rejects.toEqual(problem('taken'))
        expect(await words(store)).toEqual(['first'])
      })
      it('makes none where the plan changes nothing or throws', async () => {
        const nothing = await store.update('a', [], () => say('x', { changes: [] }), { create: true })
        expect(nothing).toEqual({ seq: 0, reply: { said: 'x' }, repeated: false, changes: [] })
        const bug = () => say('x', { changes: [{ type: 'bug', v: 1 }] })
        await expect(store.update('a', [], bug, { create: true })).rejects.toThrow('a bug')
        expect(await store.aggregates()).toEqual([])
      })
      it.each(['__proto__', 'constructor!', '', '../up', 'A', 'å', 'a/b', 'a'.repeat(65), '.', '-a', 'blobs'])(
        'refuses the name %j',
        async bad => {
          await expect(make(bad)).rejects.toEqual(problem('invalid'))
          await expect(put('x', [], bad)).rejects.toEqual(problem('no-such-group'))
          await expect(store.read(bad, () => 1)).rejects.toEqual(problem('no-such-group'))
        },
      )
      it('takes words that are names in JavaScript', async () => {
        await make('constructor')
        await put('__proto__', ['__proto__'], 'constructor')
        await reopened()
        expect(await words(store, 'constructor')).toEqual(['first', '__proto__'])
      })
      it('keeps groups apart', async () => {
        await Promise.all([make('a', 'one'), make('b', 'two')])
        await Promise.all([put('three', ['k'], 'a'), put('four', ['k'], 'b')])
        expect(await words(store, 'a')).toEqual(['one', 'three'])
        expect(await words(store, 'b')).toEqual(['two', 'four'])
      })
    })

    describe('plans', () => {
      it('see the newest state and its number, one after another, however many come at once', async () => {
        await make('a', '0')
        const seen: number[] = []
        const all = await Promise.all(
          Array.from({ length: 50 }, () =>
            store.update<Words>('a', [], (state, seq) => {
              seen.push(seq)
              return say(String(state.list.length))
            }),
          ),
        )
        expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 50 }, (_, i) => i + 2))
        expect(seen).toEqual(all.map(({ seq }) => seq - 1))
        expect(await words(store)).toEqual(Array.from({ length: 51 }, (_, i) => String(i)))
      })
      it('that change nothing write nothing, and keep no key', async () => {
        await make()
        const idle = () => store.update('a', ['k'], () => say('x', { changes: [], reply: 'none' }))
        expect(await idle()).toEqual({ seq: 1, reply: 'none', repeated: false, changes: [] })
        expect(await put('y', ['k'])).toMatchObject({ repeated: false, seq: 2 })
        expect(await gather(store.entries('a'))).toHaveLength(2)
      })
      it('that throw leave nothing behind, and what they threw passes through', async () => {
        await make()
        const fault = new Error('mine')
        const throwing = store.update('a', ['k'], () => {
          throw fault
        })
        await expect(throwing).rejects.toBe(fault)
        expect(await put('y', ['k'])).toMatchObject({ seq: 2 })
      })
      it('whose changes cannot be applied leave nothing behind', async () => {
        await make()
        const [before, broken, after] = await Promise.allSettled([
          put('y'),
          store.update('a', [], () => say('z', { changes: [...say('z').changes, { type: 'bug', v: 1 }] })),
          put('w'),
        ])
        expect([before.status, broken.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
        expect(await words(store)).toEqual(['first', 'y', 'w'])
        await reopened()
        expect(await words(store)).toEqual(['first', 'y', 'w'])
      })
      it('keep no hold on the state through what they handed over', async () => {
        await make()
        const draft = say('y')
        const { changes } = await store.update('a', [], () => draft)
        for (const change of [...draft.changes, ...changes]) Object.assign(change, { word: 'altered' })
        expect(await words(store)).toEqual(['first', 'y'])
        expect((await gather(store.entries('a')))[1]?.changes).toEqual([{ type: 'said', v: 1, word: 'y' }])
      })
    })

    describe('keys', () => {
      it('give the first answer again, at once and later', async () => {
        await make()
        const [one, two] = await Promise.all([put('y', ['k1', 'k2']), put('z', ['k2'])])
        expect(one).toEqual({ seq: 2, reply: { said: 'y' }, repeated: false, changes: say('y').changes })
        expect(two).toEqual({ seq: 2, reply: { said: 'y' }, repeated: true, changes: [] })
        expect(await put('z', ['k3', 'k1'])).toMatchObject({ seq: 2, repeated: true })
        expect(await words(store)).toEqual(['first', 'y'])
      })
      it('also where the group was just made', async () => {
        const twice = [1, 2].map(() => store.update('a', ['k'], () => say('y'), { create: true }))
        expect(await Promise.all(twice)).toMatchObject([
          { seq: 1, repeated: false },
          { seq: 1, repeated: true },
        ])
      })
      it('last seven days, across a restart', async () => {
        await make()
        await put('y', ['k'])
        await reopened()
        it_.setClock(new Date(start.getTime() + 7 * DAY - 1))
        expect(await put('z', ['k'])).toMatchObject({ reply: { said: 'y' }, repeated: true })
        it_.setClock(new Date(start.getTime() + 7 * DAY))
        expect(await put('z', ['k'])).toMatchObject({ reply: { said: 'z' }, repeated: false })
      })
      it('are forgotten with what never was written', async () => {
        await make()
        await expect(store.update('a', ['k'], () => say('z', { changes: [{ type: 'bug', v: 1 }] }))).rejects.toThrow()
        expect(await put('y', ['k'])).toMatchObject({ repeated: false })
      })
    })

    describe('reading', () => {
      it('peeks at the newest state without waiting; a read afterwards has it durable', async () => {
        await make()
        const peek = () => store.peek<Words, string[]>('a', state => [...state.list])
        expect(await peek()).toEqual(['first'])
        const under = put('second')
        const seen = await peek()
        expect([['first'], ['first', 'second']]).toContainEqual(seen)
        await under
        expect(await peek()).toEqual(['first', 'second'])
        expect(await words(store)).toEqual(['first', 'second'])
        await expect(store.peek('b', () => 1)).rejects.toEqual(problem('no-such-group'))
      })
      it('sees what was planned before it, once that is durable', async () => {
        await make()
        let written = false
        const writing = put('y').then(() => {
          written = true
        })
        const seen = await store.read<Words, [number, number]>('a', (state, seq) => [state.list.length, seq])
        expect(seen).toEqual([2, 2])
        await writing
        expect(written).toBe(true)
      })
      it('waits for views that take their time, and passes on what they throw', async () => {
        await make()
        expect(await store.read('a', async () => new Promise(done => setImmediate(done, 7)))).toBe(7)
        const fault = new Error('mine')
        const throwing = store.read('a', () => {
          throw fault
        })
        await expect(throwing).rejects.toBe(fault)
      })
    })

    describe('the journal', () => {
      it('tells everything, in order, from any place, chained', async () => {
        await make()
        await Promise.all(Array.from({ length: 20 }, (_, i) => put(`w${i}`, [`k${i}`])))
        await reopened()
        await put('last')
        const all = await gather(store.entries('a'))
        expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1))
        expect(await gather(store.entries('a', 20))).toEqual(all.slice(20))
        expect(await gather(store.entries('a', 22))).toEqual([])
        expect(all[1]).toMatchObject({ v: 1, aggregate: 'a', ...say('w0'), keys: ['k0'] })
        let previous = GENESIS
        for (const entry of all) {
          expect(digestOf(entry, entry.salt)).toBe(entry.digest)
          expect(chained(previous, entry)).toBe(entry.hash)
          previous = entry.hash
        }
        expect(new Set(all.map(({ salt }) => salt)).size).toBe(22)
      })
      it('follows the number, whatever the clock does', async () => {
        await make()
        const hour = 3_600_000
        const jumps = [hour, -hour, 3650 * DAY, -3650 * DAY, 0]
        for (const [i, jump] of jumps.entries()) {
          const now = new Date(start.getTime() + jump)
          it_.setClock(now)
          await store.update('a', [`k${i}`], () => say(`w${i}`, { at: now.toISOString() }))
        }
        await reopened()
        expect(await words(store)).toEqual(['first', 'w0', 'w1', 'w2', 'w3', 'w4'])
        const all = await gather(store.entries('a'))
        expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
      })
      it('keeps any text as it was', async () => {
        await make()
        const odd = [
          'rad\nbrytning\r\u2028',
          '👩‍👩‍👧',
          '\u202eomvänd',
          'e\u0301',
          '\u0000',
          '\ud800',
          '"\\',
          'x'.repeat(100_000),
        ]
        for (const word of odd) await put(word)
        await reopened()
        const seen = await words(store)
        expect(seen.slice(1)).toEqual(odd)
      })
    })

    describe('subscribers', () => {
      it('hear of each commit once, in order, after it is durable, until they stop', async () => {
        await make()
        const heard: Entry[] = []
        const stop = store.subscribe(entry => {
          heard.push(entry)
        })
        await Promise.all(Array.from({ length: 10 }, (_, i) => put(`w${i}`, [`k${i % 5}`])))
        stop()
        await put('unheard')
        expect(heard).toEqual((await gather(store.entries('a', 1))).slice(0, 5))
      })
      it('hear nothing of what changed nothing', async () => {
        await make()
        const heard: Entry[] = []
        store.subscribe(entry => {
          heard.push(entry)
        })
        await store.update('a', [], () => say('x', { changes: [] }))
        expect(heard).toEqual([])
      })
    })

    describe('blobs', () => {
      it('come back by their hash, across a restart', async () => {
        const bytes = new TextEncoder().encode('Protokoll § 1')
        const id = await store.putBlob(bytes)
        expect(id).toMatch(/^[0-9a-f]{64}$/)
        expect(await store.putBlob(bytes)).toBe(id)
        await reopened()
        expect(Buffer.from((await store.getBlob(id))!)).toEqual(Buffer.from(bytes))
        expect(await store.putBlob(new Uint8Array())).toMatch(/^e3b0c442/)
      })
      it('are null where there is none, whatever is asked for', async () => {
        expect(await store.getBlob('0'.repeat(64))).toBeNull()
        expect(await store.getBlob('../../etc/passwd')).toBeNull()
      })
    })

    it('finishes what is under way when closed, and takes nothing more', async () => {
      await make()
      const going = Array.from({ length: 20 }, (_, i) => put(`w${i}`))
      await store.close()
      expect(await Promise.all(going)).toHaveLength(20)
      await expect(put('late')).rejects.toEqual(problem('not-saved'))
    })
  })
}
