import { receive } from '../../../adapters/slack/receive.ts'
import type { Raw } from '../../../adapters/slack/types.ts'
import { payload } from './payloads.ts'

export type Body = Record<string, unknown>
export const withBody = (name: string, more: Body): Raw => {
  const raw = payload(name)
  return { ...raw, body: { ...raw.body, ...more } }
}
export const withEvent = (name: string, event: Body, more: Body = {}): Raw =>
  withBody(name, { ...more, event: { ...(payload(name).body.event as Body), ...event } })
export const withAction = (action: Body, more: Body = {}): Raw => {
  const [first] = payload('button').body.actions as Body[]
  return withBody('button', { ...more, actions: [{ ...first, ...action }] })
}
export const keysOf = (raw: Raw): string[] => receive(raw)?.keys ?? []
