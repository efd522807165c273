import type { Input, LocalReply } from '../../../src/core/incoming.ts'
import type { Lang } from '../../../src/domain/text.ts'
import type { Delivered, LiveEvent, Start } from '../wire.ts'

/** Who is at the page, in which group. */
export interface Self {
  group: string
  person: string
}

/** A key for one thing that a person does; sending the same thing again with it has one effect. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')

export async function start(): Promise<Start> {
  const response = await fetch('/api/start')
  if (!response.ok) throw new Error(`start: ${response.status}`)
  return response.json() as Promise<Start>
}

/** The answer; rejects where none was got: the caller may send the same key again. */
export async function send(self: Self, lang: Lang, input: Input, key: string): Promise<LocalReply> {
  const body: Delivered = { key, ...self, lang, input }
  const response = await fetch('/api/handle', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`handle: ${response.status}`)
  const [reply] = (await response.json()) as LocalReply[]
  return reply!
}

/** What happens meanwhile, until stopped. The browser opens a broken line again by itself. */
export function listen(
  self: Self,
  lang: Lang,
  hear: (event: LiveEvent) => void,
  connected: (yes: boolean) => void,
): () => void {
  const source = new EventSource(`/api/events?${new URLSearchParams({ ...self, lang })}`)
  source.onopen = () => connected(true)
  source.onerror = () => connected(false)
  source.onmessage = message => hear(JSON.parse(message.data) as LiveEvent)
  return () => source.close()
}
