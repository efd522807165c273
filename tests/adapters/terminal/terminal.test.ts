import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { terminal } from '../../../adapters/terminal/index.ts'
import { render } from '../../../adapters/terminal/render.ts'
import type { Incoming, LocalReply } from '../../../src/core/incoming.ts'
import { localReply } from '../../../src/core/replies.ts'
import { GROUP } from '../../fixtures/group.ts'
import { openRoom } from '../../fixtures/room.ts'

const reply = (blocks: LocalReply['card']['blocks'], text = 'svar'): LocalReply => ({
  card: { lead: text, blocks, text },
  lang: 'sv',
  audience: 'private',
})

async function talk(
  lines: string[],
  answer: (incoming: Incoming) => Promise<LocalReply>,
  interactive: boolean,
): Promise<string> {
  const input = new PassThrough()
  let out = ''
  const done = new Promise<void>((resolve, reject) => {
    void terminal.serve(
      { handle: answer },
      {
        account: { platform: 'operator', space: 'local', user: 'm5-0' },
        group: GROUP,
        session: 's',
        lang: 'sv',
        input,
        output: { write: (text: string) => (out += text) },
        interactive,
        ended: error => (error === undefined ? resolve() : reject(error)),
      },
    )
  })
  input.end(lines.map(line => `${line}\n`).join(''))
  await done
  return out
}

describe('terminal', () => {
  test('each line is answered in order, as plain text', async () => {
    const out = await talk(
      ['hej', '', 'hopp'],
      async incoming => reply([], `du sa ${'words' in incoming.input ? incoming.input.words : ''}`),
      false,
    )
    expect(out).toBe('du sa hej\ndu sa hopp\n')
  })

  test('a number presses its button', async () => {
    const seen: Incoming['input'][] = []
    await talk(
      ['knappar', '2'],
      async incoming => {
        seen.push(incoming.input)
        return reply([
          {
            kind: 'buttons',
            buttons: [
              { label: 'A', press: { proposal: 'T1' } },
              { label: 'B', press: { intent: { command: 'x', args: {} } } },
            ],
          },
        ])
      },
      true,
    )
    expect(seen).toEqual([{ words: 'knappar' }, { intent: { command: 'x', args: {} } }])
  })

  test('a form is asked field by field and sent as one', async () => {
    const room = await openRoom()
    const seen: Incoming['input'][] = []
    const out = await talk(
      ['jag', '', 'Förhinder', 'sjuk', ''],
      incoming => {
        seen.push(incoming.input)
        return 'words' in incoming.input
          ? room.core.handle({ ...incoming, input: { intent: { command: 'attend', args: {} } } })
          : room.core.handle(incoming)
      },
      true,
    )
    expect(seen.at(-1)).toMatchObject({ form: { command: 'attend', args: { answer: 'absent', reason: 'sjuk' } } })
    expect(out).toContain('Svar')
    expect((await room.state()).meetings['e22-0']!.registrations['m5-0']).toMatchObject({
      answer: 'absent',
      reason: 'sjuk',
    })
  })

  test('the same line of the same conversation has one key, another line another', () => {
    const line = {
      account: { platform: 'operator', space: 'local', user: '' },
      group: 'g',
      session: 's',
      lang: 'sv' as const,
      number: 1,
      input: { words: 'x' },
    }
    expect(terminal.receive(line)!.keys).toEqual(terminal.receive(line)!.keys)
    expect(terminal.receive({ ...line, number: 2 })!.keys).not.toEqual(terminal.receive(line)!.keys)
    expect(terminal.receive({ ...line, input: { words: '   ' } })).toBeNull()
    for (const raw of [null, 1, [], {}, { input: null }]) expect(terminal.receive(raw as never)).toBeNull()
  })

  test('escape sequences and direction overrides in people’s words are shown, never obeyed', () => {
    const text = render(localReply({ card: { lead: { sv: 'a\u001b[31mb\u202ec\rd', en: '' } } }, 'sv'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(text).not.toMatch(/[\u001b\u202e\r]/)
  })
})
