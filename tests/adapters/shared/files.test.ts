import { expect, test } from 'vitest'
import { bringIn, fileOf, MAX_FILE, type SentFile } from '../../../adapters/shared/files.ts'
import type { Incoming, LocalReply } from '../../../src/core/incoming.ts'
import { localReply } from '../../../src/core/replies.ts'
import { same } from '../../../src/domain/text.ts'

/** A body of so many bytes that never says how long it is; counts what was taken of it. */
function endless(bytes: number) {
  let taken = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken >= bytes) return controller.close()
      taken += 1_000_000
      controller.enqueue(new Uint8Array(1_000_000))
    },
  })
  return { response: new Response(body), taken: () => taken }
}

test('a file is taken whole, and no further than it may be long', async () => {
  const small = await fileOf(endless(2_000_000).response)
  expect(Buffer.isBuffer(small) && small.length).toBe(2_000_000)
  const big = endless(100_000_000)
  expect(await fileOf(big.response)).toBe('too large')
  expect(big.taken()).toBeLessThan(MAX_FILE + 5_000_000)
  expect(await fileOf(new Response('no', { status: 403 }))).toBeNull()
})

async function brought(files: SentFile[], may: LocalReply) {
  const asked: Incoming[] = []
  const told: string[] = []
  const base = { keys: ['k'], account: { platform: 'x', space: 'y', user: 'eva' }, lang: 'en' as const }
  await bringIn(
    { base, files, platform: 'Slack' },
    async incoming => {
      asked.push(incoming)
      return 'open' in incoming.input ? may : localReply({ card: { lead: same('read') } }, 'en')
    },
    async (_, reply) => void told.push(reply.problem ?? reply.card.lead),
  )
  return { asked, told }
}
const fine = localReply({ card: { lead: same('form') } }, 'en')
const file = (bytes: Buffer | 'too large' | null): SentFile => ({ name: 'm.txt', bytes: async () => bytes })

test('what comes of each file is told, in order, each under keys of its own; the eleventh waits for another message', async () => {
  const lost: SentFile = { name: 'x', bytes: () => Promise.reject(new Error('gone')) }
  const files = [file(Buffer.from('x')), file('too large'), file(null), lost, ...Array(8).fill(file(Buffer.from('y')))]
  const { asked, told } = await brought(files, fine)
  expect(told).toEqual(['read', 'invalid', 'invalid', 'invalid', ...Array(6).fill('read'), 'invalid'])
  const keys = asked.flatMap(one => one.keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('for somebody who may not, nothing is fetched', async () => {
  let fetched = 0
  const counted: SentFile = {
    name: 'x',
    async bytes() {
      fetched += 1
      return Buffer.from('x')
    },
  }
  const { told } = await brought([counted], localReply({ card: { lead: same('no') }, problem: 'forbidden' }, 'en'))
  expect(told).toEqual(['forbidden'])
  expect(fetched).toBe(0)
})
