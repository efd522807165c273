import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Raw } from '../../../adapters/slack/types.ts'

/** A delivery in the shape that Slack's documentation and recorded requests have; people and places are made up. */
export const payload = (name: string): Raw & { body: Record<string, unknown> } =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../payloads/slack', `${name}.json`), 'utf8'))

let presses = 0

/** What Slack sends when a button with this value is pressed. */
export function pressed(value: unknown): Raw {
  const raw = payload('button')
  presses += 1
  const [action] = raw.body.actions as Array<Record<string, unknown>>
  return { ...raw, body: { ...raw.body, actions: [{ ...action, value, action_id: `press-${presses}` }] } }
}
