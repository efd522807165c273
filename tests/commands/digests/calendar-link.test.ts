import { describe, expect, test } from 'vitest'
import { digestOfSecret } from '../../../src/minutes/writing/calendar-feed.ts'
import { openRoom } from '../../fixtures/room.ts'

const secretIn = (text: string) => /\/calendar\/([A-Z0-9]{32})\.ics/.exec(text)?.[1]

describe('calendar-link', () => {
  test('shows a secret once, and keeps only its digest', async () => {
    const room = await openRoom()
    const reply = await room.press('m5-0', 'calendar-link', {}, { keys: ['k'] })
    const secret = secretIn(reply.card.text)!
    expect((await room.state()).feeds).toMatchObject({ [digestOfSecret(secret)]: { member: 'm5-0' } })
    expect(secretIn((await room.press('m5-0', 'calendar-link', {}, { keys: ['k'] })).card.text)).toBeUndefined()
    expect(JSON.stringify(await room.entries())).not.toContain(secret)
  })

  test('a new one makes the old invalid, removing leaves none; the group’s is another', async () => {
    const room = await openRoom()
    await room.press('m15-0', 'calendar-link', { whose: 'group' })
    await room.press('m5-0', 'calendar-link')
    await room.press('m5-0', 'calendar-link')
    expect(Object.values((await room.state()).feeds!)).toHaveLength(2)
    await room.press('m5-0', 'calendar-link', { on: 'nej' }, { lang: 'en' })
    expect(Object.values((await room.state()).feeds!).map(feed => feed.member)).toEqual([undefined])
  })

  test('the group’s is for the keepers, one’s own for members', async () => {
    const room = await openRoom()
    expect((await room.press('m5-0', 'calendar-link', { whose: 'group' })).problem).toBe('forbidden')
    expect((await room.press('', 'calendar-link', { whose: 'mine' })).problem).toBe('forbidden')
  })
})
