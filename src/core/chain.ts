import { hash } from 'node:crypto'
import type { Entry } from './store.ts'

/** Hash of the entry before the first. */
export const GENESIS = '0'.repeat(64)

const sha256 = (text: string): string => hash('sha256', text)

/** Nothing that JSON escapes: neither quotes, backslashes, control characters nor halves of a pair. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text))

/** An object's keys in order. Most have a handful: sorted by hand, for `sort` makes room for thousands each time. */
function ordered(value: object): string[] {
  const keys = Object.keys(value)
  if (keys.length > 20) return keys.sort()
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i]!
    let at = i
    for (; at > 0 && keys[at - 1]! > key; at--) keys[at] = keys[at - 1]!
    keys[at] = key
  }
  return keys
}

/** JSON with sorted keys, so that equal content has one spelling. Plain loops: every commit comes through here. */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  let out = ''
  if (Array.isArray(value)) {
    for (const part of value) out += out === '' ? canonical(part) : `,${canonical(part)}`
    return `[${out}]`
  }
  for (const key of ordered(value)) {
    const part = (value as Record<string, unknown>)[key]
    if (part !== undefined) out += `${out === '' ? '' : ','}${quoted(key)}:${canonical(part)}`
  }
  return `{${out}}`
}

export type Content = Pick<Entry, 'by' | 'intent' | 'changes' | 'reply' | 'keys'>

/** The one spelling of what an entry says. */
export const spelled = ({ by, intent, changes, reply, keys }: Content): string =>
  canonical({ by, intent, changes, reply, keys })

/** The salted hash of a content as `spelled` has it. */
export const digestOfSpelled = (content: string, salt: string): string => sha256(`${salt}\n${content}`)

/** The salted hash of what an entry says. It stays when the content is erased, so the chain stays provable. */
export const digestOf = (content: Content, salt: string): string => digestOfSpelled(spelled(content), salt)

export const chained = (previous: string, entry: Pick<Entry, 'aggregate' | 'seq' | 'at' | 'digest'>): string =>
  sha256(`${previous}\n${entry.aggregate}\n${entry.seq}\n${entry.at}\n${entry.digest}`)
