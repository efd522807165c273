import { describe, expect, test } from 'vitest'
import { openRoom } from '../../fixtures/room.ts'

const BLOB = 'a'.repeat(64)

describe('paper-show', () => {
  test('a stored file is attached, listed with a button, and read; only by those who may see it', async () => {
    const room = await openRoom({ ports: { kept: async () => ({ text: 'Budgeten är 900 000 kronor.', remarks: [] }) } })
    const attached = await room.fill('m15-0', 'agenda-paper', {
      item: 'a2-0',
      blob: BLOB,
      title: 'budget.docx',
      visibility: 'named',
      named: 'Anna Berg',
    })
    expect(attached.problem).toBeUndefined()
    expect(JSON.stringify((await room.press('m5-0', 'agenda')).card)).toContain('paper-show')
    expect((await room.press('m5-0', 'paper-show', { item: 'a2-0' })).card.text).toContain('900 000 kronor')
    expect(JSON.stringify((await room.press('m7-0', 'agenda')).card)).not.toContain('budget.docx')
    expect((await room.press('m7-0', 'paper-show', { item: 'a2-0' })).problem).toBe('no-such-thing')
  })

  test('a long file says that it goes on; a lost one says so', async () => {
    const room = await openRoom({
      ports: { kept: async sha => (sha === BLOB ? { text: 'x'.repeat(20_000), remarks: [] } : null) },
    })
    await room.fill('m15-0', 'agenda-paper', { item: 'a2-0', blob: BLOB, title: 'lång.txt' })
    await room.fill('m15-0', 'agenda-paper', { item: 'a3-0', blob: 'b'.repeat(64), title: 'borta.txt' })
    expect((await room.press('m5-0', 'paper-show', { item: 'a2-0' }, { lang: 'en' })).card.text).toContain('20000')
    expect((await room.press('m5-0', 'paper-show', { item: 'a3-0' })).problem).toBe('no-such-thing')
  })
})
