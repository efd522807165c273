import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { guestAccount } from '../../src/core/actor.ts'
import type { LocalBlock, LocalButton } from '../../src/core/card.ts'
import { GUEST_PAGES } from '../../src/core/guest-link.ts'
import type { Door, Incoming, LocalReply } from '../../src/core/incoming.ts'
import type { Lang } from '../../src/domain/text.ts'
import type { Route } from '../adapter.ts'
import { BadBody, bytesOf, textOf } from '../shared/body.ts'
import { refuse } from './answer.ts'

/** Whose page a token opens, as it was signed. */
export interface GuestToken {
  group: string
  guest: string
  booking: string
}

export interface GuestSettings {
  /** Null where the token was not made here, was altered, or has run out. */
  read(token: string): GuestToken | null
  /** The guest's own calendar file; null where they are nobody (any more). */
  calendar(token: GuestToken): Promise<string | null>
}

const MAX_BODY = 16_384
const STYLE = '/gast.css'

const TEXTS = {
  gone: {
    sv: 'Länken gäller inte längre',
    en: 'This link no longer works',
  },
  ask: {
    sv: 'Besöket kan ha fått en annan dag. Hör av dig till den som bjöd in dig.',
    en: 'The visit may have another day. Please contact whoever invited you.',
  },
  needs: { sv: 'Vill du säga något? Till exempel vad du behöver.', en: 'Anything to say? For example what you need.' },
  other: { sv: 'In English', en: 'På svenska' },
  skip: { sv: 'Inbjudan', en: 'Invitation' },
} satisfies Record<string, Record<Lang, string>>

const MARKUP: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const html = (text: string): string => text.replace(/[&<>"']/g, letter => MARKUP[letter]!)

const safe = (url: string): boolean => /^(https?|mailto):/i.test(url)

function buttonHtml(button: LocalButton): string {
  const { press } = button
  if ('url' in press)
    return safe(press.url) ? `<a class="button" href="${html(press.url)}">${html(button.label)}</a>` : ''
  if (!('intent' in press)) return ''
  const primary = button.style === 'primary' ? ' class="primary"' : ''
  return `<button name="answer" value="${html(String(press.intent.args.answer ?? ''))}"${primary}>${html(button.label)}</button>`
}

/** Buttons that answer are the form's own; each press sends what was written beside them. */
function buttonsHtml(buttons: readonly LocalButton[], lang: Lang, nonce: string): string {
  const [said] = buttons.flatMap(({ press }) => ('intent' in press ? [String(press.intent.args.needs ?? '')] : []))
  const links = buttons
    .filter(one => 'url' in one.press)
    .map(buttonHtml)
    .join(' ')
  const answers = buttons
    .filter(one => 'intent' in one.press)
    .map(buttonHtml)
    .join(' ')
  const form =
    answers === ''
      ? ''
      : `<form method="post" action="?lang=${lang}">
<input type="hidden" name="key" value="${nonce}">
<label for="needs">${html(TEXTS.needs[lang])}</label>
<textarea id="needs" name="needs" rows="3" maxlength="1000">${html(said ?? '')}</textarea>
<p class="buttons">${answers}</p>
</form>`
  return `${form}${links === '' ? '' : `<p class="buttons">${links}</p>`}`
}

function blockHtml(block: LocalBlock, lang: Lang, nonce: string): string {
  switch (block.kind) {
    case 'text':
      return `<p>${html(block.text)}</p>`
    case 'heading':
      return `<h2>${html(block.text)}</h2>`
    case 'pairs':
      return `<dl>${block.pairs.map(one => `<dt>${html(one.label)}</dt><dd>${html(one.value)}</dd>`).join('')}</dl>`
    case 'list':
      return `<ul>${block.items.map(one => `<li>${html(one.text)}${one.note ? ` (${html(one.note)})` : ''}</li>`).join('')}</ul>`
    case 'table':
      return `<ul>${block.rows.map(row => `<li>${html(row.filter(Boolean).join(' · '))}</li>`).join('')}</ul>`
    case 'quote':
      return `<blockquote>${html(block.text)}</blockquote>`
    case 'buttons':
      return buttonsHtml(block.buttons, lang, nonce)
  }
}

function page(lang: Lang, title: string, body: string): string {
  const other: Lang = lang === 'sv' ? 'en' : 'sv'
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${html(title)}</title>
<link rel="stylesheet" href="${STYLE}">
</head>
<body>
<main>
<h1>${html(title)}</h1>
${body}
</main>
<footer><a href="?lang=${other}" lang="${other}" hreflang="${other}">${TEXTS.other[lang]}</a></footer>
</body>
</html>
`
}

const CSS = `:root{color-scheme:light dark;--ink:#1c2329;--paper:#fff;--quiet:#55606a;--line:#c9d0d6;--act:#0b5c7a;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecef;--paper:#14191d;--quiet:#a9b4bd;--line:#3b464f;--act:#8fd0ea;--on:#0b1216}}
*{box-sizing:border-box}
body{margin:0;padding:1.5rem 1rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main,footer{max-width:36rem;margin:0 auto}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
dl{margin:0 0 1rem;display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem}
dt{color:var(--quiet)}dd{margin:0}
label{display:block;margin-bottom:.25rem}
textarea{width:100%;font:inherit;color:inherit;background:transparent;border:1px solid var(--quiet);border-radius:.375rem;padding:.5rem}
.buttons{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}
button,.button{font:inherit;min-height:2.75rem;padding:.5rem 1rem;border:1px solid var(--act);border-radius:.375rem;background:transparent;color:var(--act);text-decoration:none;cursor:pointer}
.primary{background:var(--act);color:var(--on)}
.note{border-left:.25rem solid var(--act);padding-left:.75rem}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
footer{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line)}footer a{color:var(--act)}
@media (max-width:24rem){dl{grid-template-columns:1fr}}
`

/** Stricter than the page's own: no script at all, and forms only to here. */
const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  more: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    // A browser that says nothing of where it comes from would send our own form as a stranger's.
    'referrer-policy': 'same-origin',
    'x-robots-tag': 'noindex',
    'cache-control': 'no-store',
    ...more,
  })
  response.end(body)
}

const langOf = (url: URL): Lang | undefined => {
  const asked = url.searchParams.get('lang')
  return asked === 'sv' || asked === 'en' ? asked : undefined
}

/**
 * `/gast/<token>`: an invited guest's own page, without sign-in and without script. To look changes nothing, whoever looks
 * (mail programs follow links to test them); only the form, sent from the page, answers.
 */
export function guestRoutes(door: Door, settings: GuestSettings): Route[] {
  const gone = (response: ServerResponse, lang: Lang = 'sv') =>
    send(response, 404, 'text/html', page(lang, TEXTS.gone[lang], `<p>${html(TEXTS.ask[lang])}</p>`))

  const asks = (
    token: GuestToken,
    input: Incoming['input'],
    lang: Lang | undefined,
    keys: string[],
  ): Promise<LocalReply> =>
    door.handle({
      keys,
      account: guestAccount(token.group, token.guest, token.booking),
      group: token.group,
      ...(lang ? { lang } : {}),
      input,
    })

  const shown = (token: GuestToken, lang: Lang | undefined) =>
    asks(token, { intent: { command: 'guest-invitation', args: { here: 'ja' } } }, lang, [])

  /** A key that is new at each look, so that the same form sent twice is one answer. */
  const nonceOf = (): string => randomBytes(16).toString('hex')

  async function show(
    token: GuestToken,
    lang: Lang | undefined,
    response: ServerResponse,
    note?: LocalReply,
  ): Promise<void> {
    const reply = await shown(token, lang)
    if (reply.problem !== undefined) return gone(response, reply.lang)
    const nonce = nonceOf()
    const told = note ? `<p class="note" role="status">${html(note.card.lead)}</p>` : ''
    const body = reply.card.blocks.map(block => blockHtml(block, reply.lang, nonce)).join('\n')
    send(response, note?.problem === undefined ? 200 : 409, 'text/html', page(reply.lang, reply.card.lead, told + body))
  }

  const parts = (request: IncomingMessage): { url: URL; token: GuestToken | null; file: boolean } => {
    const url = new URL(request.url ?? '/', 'http://local')
    const [token = '', file, ...more] = url.pathname.slice(GUEST_PAGES.length).split('/')
    const known = more.length === 0 && (file === undefined || file === 'mote.ics')
    return { url, token: known ? settings.read(token) : null, file: file !== undefined }
  }

  async function look(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url, token, file } = parts(request)
    if (!token) return gone(response, langOf(url))
    if (!file) return show(token, langOf(url), response)
    const calendar = await settings.calendar(token)
    if (calendar === null) return gone(response, langOf(url))
    send(response, 200, 'text/calendar', calendar, { 'content-disposition': 'attachment; filename="mote.ics"' })
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url, token, file } = parts(request)
    if (!token || file) return gone(response, langOf(url))
    let form: URLSearchParams
    try {
      if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
        throw new BadBody(415)
      form = new URLSearchParams(textOf(await bytesOf(request, MAX_BODY)))
    } catch (error) {
      if (error instanceof BadBody) return refuse(response, error.status)
      throw error
    }
    const key = form.get('key') ?? ''
    if (!/^[a-f0-9]{32}$/.test(key)) return refuse(response, 400)
    const args = { answer: form.get('answer') ?? '', needs: form.get('needs') ?? '' }
    const keys = [`guest/${token.group}/${token.guest}/${key}`]
    const reply = await asks(token, { intent: { command: 'guest-answer', args } }, langOf(url), keys)
    return show(token, langOf(url) ?? reply.lang, response, reply)
  }

  return [
    { method: 'GET', path: STYLE, handle: (_request, response) => send(response, 200, 'text/css', CSS) },
    { method: 'GET', path: `${GUEST_PAGES}*`, handle: look },
    { method: 'POST', path: `${GUEST_PAGES}*`, handle: answer },
  ]
}
