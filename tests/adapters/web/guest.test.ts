import { describe, expect, test } from 'vitest'
import { HOSTILE } from '../../fixtures/cards.ts'
import { inviting } from './inviting.ts'

const keyIn = (page: string): string => /name="key" value="([a-f0-9]{32})"/.exec(page)![1]!

async function opened(guest = 'g2-0') {
  const t = await inviting()
  const path = await t.link(guest)
  const get = async (more = '') => {
    const response = await fetch(`${t.address}${path}${more}`)
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  const post = async (form: Record<string, string>, headers: Record<string, string> = {}, more = '') => {
    const response = await fetch(`${t.address}${path}${more}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(form).toString(),
    })
    return { status: response.status, text: await response.text() }
  }
  return { ...t, path, get, post }
}

describe('a guest’s page', () => {
  test('shows the visit in both languages, without script', async () => {
    const { get } = await opened()
    const sv = await get()
    expect(sv.status).toBe(200)
    for (const words of ['Välkommen till Landsbygdsberedningen', '11 juni', 'Skara', 'mötesplatser', 'lang="sv"'])
      expect(sv.text).toContain(words)
    expect((await get('?lang=en')).text).toContain('Welcome to Landsbygdsberedningen')
    expect(sv.text).not.toMatch(/<script|servicepunkter|Falkenmark/i)
    expect(sv.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(sv.headers.get('cache-control')).toBe('no-store')
    expect(sv.headers.get('x-robots-tag')).toBe('noindex')
  })

  test('looking changes nothing, however often and by whatever method', async () => {
    const { room, get, address, path } = await opened()
    const before = (await room.entries()).length
    for (const more of ['', '?answer=yes', '/mote.ics', '?lang=en&key=x']) await get(more)
    await fetch(`${address}${path}`, { method: 'HEAD' })
    expect((await room.entries()).length).toBe(before)
    expect((await room.state()).guests['g2-0']!.state).toBe('scheduled')
  })

  test('yes, with a wish; the same form sent twice is one answer', async () => {
    const { room, get, post } = await opened()
    const key = keyIn((await get()).text)
    const done = await post({ key, answer: 'yes', needs: 'Projektor' })
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('Tack!')])
    expect(done.text).toContain('Du har tackat ja')
    await post({ key, answer: 'yes', needs: 'Projektor' })
    const entries = (await room.entries()).filter(entry => entry.by.role === 'guest')
    expect(entries).toHaveLength(1)
    expect((await get()).text).toContain('Projektor</textarea>')
  })

  test('no', async () => {
    const { room, get, post } = await opened()
    const done = await post({ key: keyIn((await get()).text), answer: 'no', needs: '' })
    expect(done.text).toContain('avbokat')
    expect(done.text).not.toContain('<form')
    expect((await room.state()).guests['g2-0']!.state).toBe('cancelled')
  })

  test('the calendar file', async () => {
    const file = await (await opened()).get('/mote.ics')
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(file.text).toContain('UID:g2-0.')
  })

  test('forged, altered, another’s, or of an earlier booking: gone, and nothing is told', async () => {
    const t = await opened()
    const paths = [
      '/gast/',
      '/gast/x',
      '/gast/x.y',
      `${t.path}x`,
      t.path.replace(/\w\./, '.'),
      `${t.path}/annat`,
      `${t.path}/mote.ics/x`,
    ]
    for (const path of paths) {
      const response = await fetch(`${t.address}${path}`)
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.text()).not.toMatch(/Landsbygd|Bengt/)
    }
    const key = keyIn((await t.get()).text)
    await t.room.press('m15-0', 'guest-move', { guest: 'g2-0', meeting: 'e22-0' })
    expect((await t.get()).status).toBe(404)
    expect((await t.post({ key, answer: 'yes', needs: '' })).status).toBe(404)
    expect((await t.room.state()).guests['g2-0']!.state).toBe('scheduled')
  })

  test.each([
    [{ answer: 'yes', needs: '' }, {}, 400],
    [{ key: 'a'.repeat(32), answer: 'kanske', needs: '' }, {}, 409],
    [{ key: 'b'.repeat(32), answer: 'yes', needs: 'x'.repeat(2000) }, {}, 409],
    [{ key: 'c'.repeat(32), answer: 'yes', needs: 'x'.repeat(20_000) }, {}, 413],
    [{ key: 'd'.repeat(32), answer: 'yes', needs: '' }, { origin: 'https://annan.example' }, 403],
    [{ key: 'e'.repeat(32), answer: 'yes', needs: '' }, { 'sec-fetch-site': 'cross-site' }, 403],
    [{ key: 'f'.repeat(32), answer: 'yes', needs: '' }, { 'content-type': 'text/plain' }, 415],
  ])('%j %j: %i, and nothing is answered', async (form, headers, status) => {
    const t = await opened()
    expect((await t.post(form as Record<string, string>, headers)).status).toBe(status)
    expect((await t.room.state()).guests['g2-0']!.state).toBe('scheduled')
  })

  test('whatever people wrote is shown as they wrote it', async () => {
    const { get, post, room } = await opened()
    await room.press('m15-0', 'guest-change', { guest: 'g2-0', topic: `"><script>alert(1)</script>${HOSTILE}` })
    await post({ key: keyIn((await get()).text), answer: 'yes', needs: '</textarea><script>alert(2)</script>' })
    const page = (await get()).text
    expect(page).not.toMatch(/<script|<img/)
    expect(page).toContain('&lt;script&gt;alert(1)')
    expect(page).toContain('&lt;/textarea&gt;')
  })
})
