import { afterEach, describe, expect, test } from 'vitest'
import type { PagePost } from '../../../adapters/web/wire.ts'
import type { Incoming } from '../../../src/core/incoming.ts'
import { listening, said, start, stopAll } from './serving.ts'

afterEach(stopAll)

describe('what arrives live', () => {
  const post = (id: string, words: string): PagePost => ({ id, at: '2027-04-21T08:00:00.000Z', reply: said(words) })

  test('a change of the group, and posts: each once, again when its words change', async () => {
    const { address, commit } = await start()
    const page = await listening(address, 'group=g&person=m1')
    commit('g', [post('p1', 'a')])
    expect(await page.events(2)).toMatchObject([{ kind: 'changed' }, { kind: 'post', post: { id: 'p1' } }])
    commit('other')
    commit('g')
    commit('g', [post('p1', 'b'), post('p2', 'c')])
    // Both commits were heard before anything was read: the group is told once to have changed.
    const events = await page.events(5)
    expect(events.slice(2).filter(one => (one as { kind: string }).kind === 'post')).toMatchObject([
      { post: { id: 'p1', reply: { card: { lead: 'b' } } } },
      { post: { id: 'p2' } },
    ])
    page.close()
  })

  test('somebody who is nobody there hears nothing of it, not even that it is there', async () => {
    const { address, commit, running } = await start()
    const pages = await Promise.all(
      ['group=g&person=outsider', 'group=none&person=m1', ''].map(query => listening(address, query)),
    )
    commit('g', [post('p1', 'a')])
    await running.stop()
    for (const page of pages) {
      expect(page.response.status).toBe(200)
      expect(await page.events(1)).toEqual([])
    }
  })

  test('deliver reaches the open pages of that person alone, and says so when there are none', async () => {
    const { address, running } = await start()
    expect(await running.deliver({ person: 'demo/g/m1' }, said('x'))).toMatchObject({ outcome: 'never' })
    const page = await listening(address, 'group=g&person=m1')
    const sent = await running.deliver({ person: 'demo/g/m1' }, said('x'))
    expect(sent.outcome).toBe('delivered')
    const ref = sent.outcome === 'delivered' ? sent.ref : ''
    await running.deliver({ person: 'demo/g/m1', replaces: ref }, said('y'))
    const answer: Incoming = {
      keys: ['web/g/m1/12345678'],
      account: { platform: 'demo', space: 'g', user: 'm1' },
      input: { words: 'x' },
    }
    await running.deliver({ answer }, said('z'))
    expect(await running.deliver({ room: 'demo/g/r' }, said('x'))).toMatchObject({ outcome: 'never' })
    expect(await page.events(3)).toMatchObject([
      { kind: 'post', post: { id: ref, reply: { card: { lead: 'x' } } } },
      { kind: 'post', post: { id: ref, reply: { card: { lead: 'y' } } } },
      { kind: 'answer', key: '12345678', reply: { card: { lead: 'z' } } },
    ])
    page.close()
  })

  test('stopping ends open lines and an idle connection, and the port is free', async () => {
    const { address, running, server } = await start()
    const page = await listening(address, 'group=g&person=m1')
    await fetch(`${address}/healthz`)
    await running.stop()
    await server.stop()
    expect(await page.events(1)).toEqual([])
    await expect(fetch(`${address}/healthz`)).rejects.toThrow()
  })
})
