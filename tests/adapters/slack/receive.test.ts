import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { homeIncomings, read, receive } from '../../../adapters/slack/receive.ts'
import { HOME } from '../../../adapters/slack/table.ts'
import type { Raw } from '../../../adapters/slack/types.ts'
import { accountKey } from '../../../src/core/actor.ts'
import { payload } from './payloads.ts'
import { withAction, withBody, withEvent } from './varied.ts'

const accountIn = (raw: Raw): string | undefined => {
  const incoming = receive(raw)
  return incoming ? accountKey(incoming.account) : undefined
}

describe('who', () => {
  test.each([
    ['command', 'slack/T0BYGD001/U0ANNA001'],
    ['command-grid', 'slack/E0REGION1/U0ANNA001'],
    ['mention', 'slack/T0BYGD001/U0ANNA001'],
    ['mention-connect', 'slack/T0ANNAN01/U0FRAMMAN'],
    ['button', 'slack/T0BYGD001/U0ANNA001'],
    ['form', 'slack/T0BYGD001/U0ANNA001'],
    ['shortcut', 'slack/T0BYGD001/U0ANNA001'],
  ])('%s: %s', (name, account) => {
    expect(accountIn(payload(name))).toBe(account)
  })

  test('somebody from another workspace is never one of ours, even with the same user id', () => {
    expect(accountIn(withBody('button', { user: { id: 'U0ANNA001', team_id: 'T0ANNAN01' } }))).toBe(
      'slack/T0ANNAN01/U0ANNA001',
    )
    expect(
      accountIn(withEvent('mention-connect', { user: 'U0ANNA001', user_team: undefined, source_team: undefined })),
    ).toBe('slack/T0ANNAN01/U0ANNA001')
  })

  test('in a shared channel a sender without a workspace is nobody', () => {
    const nobody = { team: undefined, user_team: undefined, source_team: undefined }
    expect(receive(withEvent('mention-connect', nobody))).toBeNull()
  })

  test('the home that the profile tells decides', () => {
    expect(accountIn({ ...withBody('button', { user: { id: 'U1', team_id: 'T2' } }), home: 'E1' })).toBe('slack/E1/U1')
  })

  test('three tenants with the same ids share no account, room or key', () => {
    const names = ['command', 'mention', 'direct', 'button', 'form', 'shortcut', 'message-task']
    fc.assert(
      fc.property(fc.constantFrom(...names), name => {
        const of = (team: string) => {
          const text = JSON.stringify(payload(name)).replaceAll('T0BYGD001', team)
          return receive(JSON.parse(text) as Raw)!
        }
        const three = ['T0AAAAAAA', 'T0BBBBBBB', 'T0CCCCCCC'].map(of)
        expect(new Set(three.map(one => accountKey(one.account))).size).toBe(3)
        expect(new Set(three.flatMap(one => one.keys)).size).toBe(three.flatMap(one => one.keys).length)
        expect(new Set(three.map(one => one.room ?? accountKey(one.account))).size).toBe(3)
      }),
    )
  })
})

describe('where', () => {
  test.each([
    ['command', 'slack/T0BYGD001/C0BERED01'],
    ['command-grid', 'slack/E0REGION1/C0BERED01'],
    ['mention-connect', 'slack/T0BYGD001/C0BERED01'],
    ['button', 'slack/T0BYGD001/C0BERED01'],
    ['form', 'slack/T0BYGD001/C0BERED01'],
    ['message-task', 'slack/T0BYGD001/C0BERED01'],
    ['command-direct', undefined],
    ['direct', undefined],
    ['button-home', undefined],
    ['shortcut', undefined],
  ])('%s: %s', (name, room) => {
    expect(receive(payload(name))?.room).toBe(room)
  })

  test('in an enterprise where one workspace has the app, rooms are the workspace’s and people the enterprise’s', () => {
    const one = receive(withBody('command-grid', { is_enterprise_install: 'false' }))
    expect(one?.room).toBe('slack/T0BYGD001/C0BERED01')
    expect(one?.account.space).toBe('E0REGION1')
  })

  test('the thread is kept for the answer', () => {
    expect(read(payload('mention-thread'))?.origin.thread).toBe('1805000001.000100')
    expect(read(payload('mention'))?.origin.thread).toBeUndefined()
    expect(read(payload('message-decision'))?.origin.thread).toBe('1805000077.000100')
  })

  test('where Slack shows agents, what was said begins a thread; elsewhere an answer stands below it', () => {
    expect(read(payload('direct-agent'))?.origin).toMatchObject({ agent: true, thread: '1805000095.000100' })
    expect(read(withEvent('direct-agent', { thread_ts: '1.000001' }))?.origin.thread).toBe('1.000001')
    expect(read(payload('direct'))?.origin).not.toHaveProperty('thread')
    expect(read(withEvent('mention', { app_context: {} }))?.origin).not.toHaveProperty('agent')
  })

  test('a button carries the group that its message was about', () => {
    expect(receive(payload('button'))?.group).toBe('landsbygdsberedningen')
    expect(receive(payload('form'))?.group).toBe('landsbygdsberedningen')
  })

  test('what serving needs for the way back', () => {
    expect(read(payload('button-proposal-ephemeral'))?.origin).toMatchObject({
      ephemeral: true,
      trigger: '7001.7002.bbbb1113',
      responseUrl: expect.stringContaining('https://hooks.slack.com/'),
    })
    expect(read(payload('button-home'))?.origin.view).toEqual({
      id: 'V0HOME0001',
      type: 'home',
      hash: '1805000050.abcd',
    })
    expect(read(payload('command-grid'))?.origin).toMatchObject({ space: 'E0REGION1', enterprise: true })
  })

  test('the language of the command, else of the profile', () => {
    expect(receive(payload('command-short'))?.lang).toBe('sv')
    expect(receive(payload('command-short-english'))?.lang).toBe('en')
    expect(receive(payload('command'))?.lang).toBeUndefined()
    expect(receive({ ...payload('command-short-english'), lang: 'sv' })?.lang).toBe('sv')
  })
})

describe('what is left alone', () => {
  test.each([
    'direct-edited',
    'direct-own',
    'channel-talk',
    'home-opened',
    'messages-opened',
    'direct-file',
    'link-button',
    'link-shared',
    'link-composer',
    'link-direct',
  ])('%s is nothing to answer in words', name => {
    expect(receive(payload(name))).toBeNull()
  })

  test('what another app says', () => {
    expect(receive(withEvent('direct', { bot_id: 'B0ANNAN01' }))).toBeNull()
  })

  test('what we said ourselves, known by our user id alone', () => {
    expect(receive(withEvent('direct', { user: 'U0KLUBBAN' }))).toBeNull()
  })

  test.each(['bot_message', 'message_deleted', 'channel_join', 'message_replied', 'channel_topic'])('%s', subtype => {
    expect(receive(withEvent('direct', { subtype }))).toBeNull()
  })

  test.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a word', 'x'],
    ['nothing', {}],
    ['five megabytes', { ...payload('command').body, text: 'x'.repeat(5_000_000) }],
    ['an id with a separator', { ...payload('command').body, user_id: 'U1/../U2' }],
    ['a command that is none', { ...payload('command').body, command: 'klubban' }],
    ['no user', { ...payload('command').body, user_id: undefined }],
  ])('a body that is %s', (_, body) => {
    expect(receive({ kind: 'command', body })).toBeNull()
  })

  test('a body nested a thousand deep', () => {
    let deep: unknown = 1
    for (let i = 0; i < 1000; i++) deep = { deep }
    expect(receive(withBody('command', { more: deep }))?.input).toEqual({ words: 'jag kommer' })
    expect(receive(withAction({ value: '['.repeat(1000) }))).toBeNull()
  })

  test('a kind that is none, or inherited', () => {
    for (const kind of ['toString', '__proto__', 'constructor', ''])
      expect(receive({ kind, body: {} } as unknown as Raw)).toBeNull()
  })

  test.each(['{"i":["attend",{"a":{"deep":1}}]}', '{"i":["attend"]}', '{"p":7}', 'zAAAA', '{}', 'null', '"x"'])(
    'a button value that is none of ours: %s',
    value => {
      expect(receive(withAction({ value }))).toBeNull()
    },
  )
})

describe('pages and files', () => {
  test('the Home tab asks what it shows, each with its own keys', () => {
    const opened = read(payload('home-opened'))!
    expect(opened.tab).toBe('home')
    const asked = homeIncomings(opened)
    expect(asked.map(one => one.input)).toEqual(HOME.map(intent => ({ intent })))
    expect(new Set(asked.flatMap(one => one.keys)).size).toBe(asked.flatMap(one => one.keys).length)
    expect(read(payload('messages-opened'))?.tab).toBe('messages')
  })

  test('a shared file is one to bring in, not words', () => {
    const shared = read(payload('direct-file'))!
    expect(shared.files.map(file => file.id)).toEqual(['F0PROTO01'])
    expect(shared.input).toBeNull()
  })

  test('our links in a message that stands in a channel are to be previewed there, each once', () => {
    const shared = read(payload('link-shared'))!
    expect(shared.shared).toEqual({
      links: ['https://klubban.example.se/g/landsbygd/agenda?meeting=e22-0&amp;x=1'],
      target: { unfurl_id: 'C0BERED01.1805000090.000100.4f1d', source: 'conversations_history' },
    })
    expect(shared.base).toMatchObject({ room: 'slack/T0BYGD001/C0BERED01', account: { user: 'U0ANNA001' } })
    expect(read(withEvent('link-shared', { unfurl_id: null, source: null }))?.shared?.target).toEqual({
      channel: 'C0BERED01',
      ts: '1805000090.000100',
    })
  })

  test('a link still being written, in others’ direct messages, or shared by nobody known is not', () => {
    for (const name of ['link-composer', 'link-direct']) expect(read(payload(name))).toBeNull()
    expect(read(withEvent('link-shared', { user: null }))).toBeNull()
    const across = payload('link-shared')
    const body = { ...across.body, is_ext_shared_channel: true }
    expect(read({ ...across, body })).toBeNull()
    expect(read({ ...across, body, home: 'T0ANNAN01' })?.base.account.space).toBe('T0ANNAN01')
  })

  test('somebody who only says our name gets help', () => {
    expect(receive(withEvent('mention', { text: '<@U0KLUBBAN>' }))?.input).toEqual({
      intent: { command: 'help', args: {} },
    })
  })
})
