import type { Delivery } from '../adapter.ts'

type Failure = Exclude<Delivery, { outcome: 'delivered' }>

/** The letter never left this machine: no connection, no name, no encryption. */
const NOT_SENT = new Set([
  'EDNS',
  'ETLS',
  'EPROXY',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
])
/** We could not sign in, or the settings are wrong: whoever runs this must mend it, and then it goes. */
const OURS = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ECONFIG'])
/** Nobody had begun to take the letter. */
const BEFORE = new Set(['CONNECTION_TIMEOUT', 'GREETING_TIMEOUT'])

const MINUTE = 60_000

const textOf = (error: unknown, key: string): string | undefined => {
  const value = typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[key] : undefined
  return typeof value === 'string' ? value : undefined
}

/**
 * What a failed sending says of the letter. A server that answers 4yz refuses for now, with 5yz for good (RFC 5321, 4.2.1);
 * a connection that breaks or falls silent once it was made may have delivered it.
 */
export function failureOf(error: unknown): Failure {
  const codes = [textOf(error, 'code'), textOf(error, 'originalCode')].filter(code => code !== undefined)
  const status =
    typeof error === 'object' && error !== null ? (error as { responseCode?: unknown }).responseCode : undefined
  const said = typeof status === 'number' ? `the mail server answered ${status}` : undefined
  if (codes.some(code => OURS.has(code)))
    return { outcome: 'later', after: 10 * MINUTE, why: said ?? `the mail settings do not work: ${codes[0]}` }
  if (typeof status === 'number' && status >= 400)
    return status < 500 ? { outcome: 'later', after: MINUTE, why: said! } : { outcome: 'never', why: said! }
  if (codes.some(code => NOT_SENT.has(code)) || BEFORE.has(textOf(error, 'timeoutType') ?? ''))
    return { outcome: 'later', after: 0, why: `the mail server cannot be reached: ${codes.at(-1)}` }
  if (codes.includes('EENVELOPE')) return { outcome: 'never', why: 'the address cannot be used' }
  return { outcome: 'unknown', why: `the mail server gave no answer: ${codes.at(-1) ?? 'broken off'}` }
}
