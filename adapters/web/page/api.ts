import type { Input, LocalReply } from '../../../src/core/incoming.ts'
import type { Lang } from '../../../src/domain/text.ts'
import type { Delivered, LiveEvent, SignedIn, SignIn, Start } from '../wire.ts'

/** Who is at the page, in which group. `person` is who was picked on a demo page; else the session says who it is. */
export interface Self {
  group?: string
  person?: string
}

/** A key for one thing that a person does; sending the same thing again with it has one effect. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')

/** In a frame cookies are kept from us: there the session is held here and sent along, and renewed when it has run out. */
const session: { token: string | null; renew: (() => Promise<string>) | null; ended: () => void } = {
  token: null,
  renew: null,
  ended: () => {},
}

/** `ended` is called when nobody is signed in any more. */
export function onEnded(ended: () => void): void {
  session.ended = ended
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** Signs in with what the host (Teams) hands out, now and whenever the session runs out. Rejects where it is not taken. */
export async function signInBy(token: () => Promise<string>): Promise<void> {
  session.renew = token
  const body: SignIn = { teams: await token() }
  const response = await fetch('/api/session', json(body))
  if (!response.ok) throw new Error(`session: ${response.status}`)
  session.token = ((await response.json()) as SignedIn).token
}

async function call(path: string, init: RequestInit = {}, again = true): Promise<Response> {
  const headers = new Headers(init.headers)
  if (session.token !== null) headers.set('authorization', `Bearer ${session.token}`)
  const response = await fetch(path, { ...init, headers })
  if (response.status !== 401) return response
  if (again && session.renew !== null) {
    await signInBy(session.renew)
    return call(path, init, false)
  }
  session.ended()
  return response
}

export async function start(): Promise<Start> {
  const response = await call('/api/start')
  if (!response.ok) throw new Error(`start: ${response.status}`)
  return response.json() as Promise<Start>
}

export async function leave(): Promise<void> {
  await call('/api/leave', json({}))
}

/** The answer; rejects where none was got: the caller may send the same key again. */
export async function send(self: Self, lang: Lang, input: Input, key: string): Promise<LocalReply> {
  const body: Delivered = { key, ...self, lang, input }
  const response = await call('/api/handle', json(body))
  if (!response.ok) throw new Error(`handle: ${response.status}`)
  const [reply] = (await response.json()) as LocalReply[]
  return reply!
}

/** How long a broken line rests before it is opened again. */
const PAUSE = 2000

/** What happens meanwhile, until stopped. Read by `fetch`, for an `EventSource` cannot carry a session. */
export function listen(
  self: Self,
  lang: Lang,
  hear: (event: LiveEvent) => void,
  connected: (yes: boolean) => void,
): () => void {
  const control = new AbortController()
  const { signal } = control

  async function read(): Promise<void> {
    const response = await call(`/api/events?${new URLSearchParams({ ...self, lang })}`, { signal })
    if (!response.ok || !response.body) throw new Error(`events: ${response.status}`)
    connected(true)
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    let kept = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      kept += value
      const events = kept.split('\n\n')
      kept = events.pop()!
      for (const event of events)
        if (event.startsWith('data: ')) hear(JSON.parse(event.slice('data: '.length)) as LiveEvent)
    }
  }

  async function keepReading(): Promise<void> {
    for (let first = true; !signal.aborted; first = false) {
      // What happened while the line was down was not heard.
      if (!first) hear({ kind: 'changed' })
      // How it broke does not matter: that it is down is shown, and it is opened again.
      await read().catch(() => {})
      if (signal.aborted) return
      connected(false)
      await new Promise(resolve => setTimeout(resolve, PAUSE))
    }
  }
  void keepReading()
  return () => control.abort()
}
