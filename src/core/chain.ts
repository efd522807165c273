import { hash } from 'node:crypto'
import type { Entry } from './store.ts'

/** Hash of the entry before the first. */
export const GENESIS = '0'.repeat(64)

const sha256 = (text: string): string => hash('sha256', text)

/** JSON with sorted keys, so that equal content has one spelling. */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
  return `{${fields.join(',')}}`
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
