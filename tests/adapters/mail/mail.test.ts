import type { AddressInfo, Socket } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { type Addressee, checkMail, mail } from '../../../adapters/mail/index.ts'
import { failureOf } from '../../../adapters/mail/outcome.ts'
import { render } from '../../../adapters/mail/render.ts'
import { type Card, localCard } from '../../../src/core/card.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { same } from '../../../src/domain/text.ts'
import { everyBlock, HOSTILE } from '../../fixtures/cards.ts'

const reply = (card: Card, lang: 'sv' | 'en' = 'sv', group = 'Landsbygdsberedningen'): LocalReply => ({
  card: localCard(card, lang),
  lang,
  audience: 'private',
  group: { id: 'landsbygd', name: group },
})

const closing: Array<() => Promise<void>> = []
/** Connections that are open. */
const cut = new Set<Socket>()
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A real SMTP server on this machine, and the adapter that sends to it. */
async function post(
  options: SMTPServerOptions & { addressee?: Addressee | null; calendar?: string; from?: string; auth?: string } = {},
) {
  const letters: ParsedMail[] = []
  const { addressee, calendar, from, auth, ...server } = options
  const smtp = new SMTPServer({
    disabledCommands: auth === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onData(stream, _session, done) {
      simpleParser(stream).then(letter => {
        letters.push(letter)
        done()
      }, done)
    },
    ...server,
  })
  smtp.server.on('connection', socket => void cut.add(socket))
  await new Promise<void>(resolve => smtp.listen(0, '127.0.0.1', resolve))
  const { port } = smtp.server.address() as AddressInfo
  const url = `smtp://${auth === undefined ? '' : `${auth}@`}127.0.0.1:${port}`
  const running = await mail.serve(
    { handle: async () => reply({ lead: same('') }) },
    {
      url,
      from: from ?? 'Klubban <klubban@exempel.se>',
      addressee: async () =>
        addressee === undefined
          ? {
              name: 'Bengt Stålhandske',
              address: 'bengt@exempel.se',
              replyTo: { name: 'Eva Ekdahl', address: 'eva@exempel.se' },
            }
          : addressee,
      calendarAt: async link => (link.endsWith('.ics') ? (calendar ?? 'BEGIN:VCALENDAR\r\nEND:VCALENDAR') : null),
    },
  )
  const close = async () => {
    await running.stop()
    await new Promise<void>(resolve => smtp.close(() => resolve()))
  }
  closing.push(close)
  return {
    letters,
    url,
    running,
    close,
    send: (card: Card, lang?: 'sv' | 'en') => running.deliver({ person: 'mail/landsbygd/g2-0' }, reply(card, lang)),
  }
}

const buttons = (...urls: string[]): Card['blocks'] => [
  { kind: 'buttons', buttons: urls.map(url => ({ label: { sv: 'Svara här', en: 'Answer here' }, press: { url } })) },
]

describe('a letter', () => {
  test('arrives with its subject, sender, receiver, whom to answer, and the calendar file', async () => {
    const { send, letters } = await post()
    const sent = await send({
      lead: { sv: 'Välkommen till möte å ä ö.', en: 'Welcome.' },
      blocks: [
        { kind: 'pairs', pairs: [{ label: { sv: 'Plats', en: 'Place' }, value: same('Falköping') }] },
        ...buttons('https://klubban.example.se/gast/x', 'https://klubban.example.se/gast/x/mote.ics')!,
      ],
    })
    expect(sent).toEqual({ outcome: 'delivered', ref: letters[0]!.messageId })
    const [letter] = letters
    expect(letter!.subject).toBe('Landsbygdsberedningen: Välkommen till möte å ä ö')
    expect(letter!.from!.text).toContain('klubban@exempel.se')
    expect(letter!.replyTo!.text).toContain('eva@exempel.se')
    expect(letter!.text).toContain('Plats: Falköping')
    expect(letter!.text).toContain('Svara här: https://klubban.example.se/gast/x')
    expect(letter!.attachments.map(one => [one.filename, one.contentType])).toEqual([['mote.ics', 'text/calendar']])
    expect(letter!.attachments[0]!.content.toString()).toContain('BEGIN:VCALENDAR')
    expect(letter!.headers.get('auto-submitted')).toBe('auto-generated')
    expect(letter!.html).toBe(false)
  })

  test('in the reader’s language', async () => {
    const { send, letters } = await post()
    await send({ lead: { sv: 'Välkommen.', en: 'Welcome.' } }, 'en')
    expect(letters[0]!.subject).toBe('Landsbygdsberedningen: Welcome')
  })

  test('says who reads an answer, where something is asked', async () => {
    const ask: Card = {
      lead: same('?'),
      blocks: [
        {
          kind: 'buttons',
          buttons: [{ label: same('Jag kommer'), press: { intent: { command: 'attend', args: {} } } }],
        },
      ],
    }
    const { send, letters } = await post()
    await send(ask)
    expect(letters[0]!.text).toMatch(/\[Jag kommer\][\s\S]*sekreterare/)
    const alone = await post({ addressee: { name: 'B', address: 'b@exempel.se' } })
    await alone.send(ask)
    expect(alone.letters[0]!.text).toContain('går inte att svara på')
    expect(alone.letters[0]!.replyTo).toBeUndefined()
  })

  test.each([
    'Anna\r\nBcc: alla@exempel.se',
    'Anna\nX-Evil: 1\n\n<script>',
    'Anna" <x@y.se>, "B',
    '\u202eannA\u0000',
    '=?utf-8?B?QmNj?= å',
    '=HYPERLINK("http://x")',
  ])('a name that would be a header is a name: %j', async name => {
    const { send, letters } = await post({ addressee: { name, address: 'bengt@exempel.se' } })
    expect((await send({ lead: same(`Kallelse ${name}`) })).outcome).toBe('delivered')
    const [letter] = letters
    const to = [letter!.to!].flat().flatMap(one => one.value)
    expect(to.map(one => one.address)).toEqual(['bengt@exempel.se'])
    for (const header of ['bcc', 'cc', 'x-evil']) expect(letter!.headers.has(header)).toBe(false)
    expect(letter!.subject).not.toMatch(/[\r\n\u202e]/)
  })

  test.each(['', 'a', 'a@b@c.se', 'a b@c.se', 'a@c.se,b@c.se', '"x" <a@c.se>', 'a@c.se\r\nBcc: b@c.se'])(
    'an address that is none is not written to: %j',
    async address => {
      const { send, letters } = await post({ addressee: { name: 'A', address } })
      expect(await send({ lead: same('x') })).toMatchObject({ outcome: 'never' })
      expect(letters).toEqual([])
    },
  )

  test('to nobody, to a room, or instead of another: never', async () => {
    const { send, running } = await post({ addressee: null })
    expect((await send({ lead: same('x') })).outcome).toBe('never')
    const card = reply({ lead: same('x') })
    expect((await running.deliver({ room: 'mail/landsbygd/x' }, card)).outcome).toBe('never')
    expect((await running.deliver({ person: 'mail/landsbygd/g', replaces: 'r' }, card)).outcome).toBe('never')
  })
})

describe('what becomes of it', () => {
  const refuse = (responseCode: number) => ({
    onRcptTo: (_to: unknown, _session: unknown, done: (error?: Error) => void) =>
      done(Object.assign(new Error('no'), { responseCode })),
  })

  test.each([
    [450, 'later'],
    [452, 'later'],
    [550, 'never'],
    [553, 'never'],
  ])('the server answers %i: %s', async (code, outcome) => {
    const { send } = await post(refuse(code))
    expect(await send({ lead: same('x') })).toMatchObject({ outcome, why: expect.stringContaining(String(code)) })
  })

  test('refused once it was read', async () => {
    const { send } = await post({
      onData(stream, _session, done) {
        stream.resume()
        stream.on('end', () => done(Object.assign(new Error('full'), { responseCode: 451 })))
      },
    })
    expect((await send({ lead: same('x') })).outcome).toBe('later')
  })

  test('a connection that breaks once the letter was given may have delivered it', async () => {
    const { send } = await post({
      onData(stream) {
        stream.resume()
        // Taken to its last byte, and never answered.
        stream.on('end', () => cut.forEach(socket => void socket.destroy()))
      },
    })
    expect((await send({ lead: same('x') })).outcome).toBe('unknown')
  })

  test('nobody listens, or nobody of that name: later', async () => {
    const { send, close } = await post()
    await close()
    expect((await send({ lead: same('x') })).outcome).toBe('later')
    expect(failureOf(Object.assign(new Error(), { code: 'EDNS' })).outcome).toBe('later')
    expect(failureOf(Object.assign(new Error(), { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' })).outcome).toBe(
      'later',
    )
    expect(failureOf(Object.assign(new Error(), { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' })).outcome).toBe(
      'unknown',
    )
    expect(failureOf(null).outcome).toBe('unknown')
  })

  test('a sign-in that is refused is ours to mend: later, and the doctor says so', async () => {
    const { send, url } = await post({
      auth: 'klubban:hemligt',
      onAuth: (_auth, _session, done) => done(new Error('no')),
    })
    const sent = await send({ lead: same('x') })
    expect(sent).toMatchObject({ outcome: 'later' })
    expect(JSON.stringify(sent)).not.toContain('hemligt')
    expect(await checkMail(url)).toContain('535')
    const open = await post()
    expect(await checkMail(open.url)).toBeNull()
  })
})

describe('what of the adapter contract applies', () => {
  const shown = (card: Card, lang: 'sv' | 'en') => render(reply(card, lang))[0]!.text
  test.each(['sv', 'en'] as const)('every word is there, in order, as it was written (%s)', lang => {
    const text = shown(everyBlock, lang)
    let at = 0
    const card = localCard(everyBlock, lang)
    const words = [card.lead, ...card.text.split('\n').filter(line => !line.startsWith('-'))]
    expect(text.startsWith(card.lead)).toBe(true)
    expect(text).toContain(HOSTILE)
    for (const block of card.blocks) {
      const first = block.kind === 'text' || block.kind === 'heading' ? block.text : undefined
      if (first === undefined) continue
      const found = text.indexOf(first, at)
      expect(found).toBeGreaterThanOrEqual(at)
      at = found
    }
    expect(words.length).toBeGreaterThan(3)
  })

  test('ten thousand letters and five hundred people, none cut', () => {
    const people = Array.from({ length: 500 }, (_, i) => `Deltagare${i} Efternamnsson${i}`)
    const text = shown(
      { lead: same('x'), blocks: [{ kind: 'list', items: people.map(one => ({ text: same(one) })) }] },
      'sv',
    )
    for (const one of people) expect(text).toContain(`- ${one}\n`.trim())
    const long = Array.from({ length: 1250 }, (_, i) => `ord${String(i).padStart(4, '0')}`).join(' ')
    expect(shown({ lead: same(long) }, 'sv')).toBe(long)
    expect([...render(reply({ lead: same(long) }))[0]!.subject].length).toBeLessThanOrEqual(150)
  })

  test('render is pure, and receive takes nothing', () => {
    const whole = reply(everyBlock)
    const before = structuredClone(whole)
    expect(render(whole)).toEqual(render(whole))
    expect(whole).toEqual(before)
    expect(mail.receive({})).toBeNull()
  })
})
