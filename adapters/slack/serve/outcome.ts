import type { Delivery } from '../../adapter.ts'

type Failure = Exclude<Delivery, { outcome: 'delivered' }>

/** Slack says that it took the call but cannot say what became of it. */
const UNSURE = new Set(['fatal_error', 'internal_error'])
/** Certainly not done; passes by itself. */
const PASSING = new Set(['ratelimited', 'rate_limited', 'service_unavailable', 'request_timeout'])
/** The call never left this machine. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined

/** Slack's own word for what was wrong, such as `channel_not_found`; undefined where Slack did not answer so. */
export function slackErrorOf(error: unknown): string | undefined {
  const code = fieldOf(fieldOf(error, 'data'), 'error')
  return typeof code === 'string' ? code : undefined
}

/** The system's code of a failed connection, however deep it is wrapped. */
function systemCodeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at !== undefined && at !== null && depth < 5; depth++) {
    const code = fieldOf(at, 'code')
    if (typeof code === 'string' && /^E[A-Z_]+$/.test(code)) return code
    at = fieldOf(at, 'cause') ?? fieldOf(at, 'original')
  }
  return undefined
}

/**
 * What a failed Web API call says of the message. Honest rather than hopeful: after a timeout, a reset or a 5xx the
 * message may stand there. Source: docs.slack.dev, errors of chat.postMessage; rate limits.
 */
export function failureOf(error: unknown): Failure {
  const said = slackErrorOf(error)
  if (said !== undefined) {
    if (PASSING.has(said)) return { outcome: 'later', after: 0, why: said }
    return UNSURE.has(said) ? { outcome: 'unknown', why: said } : { outcome: 'never', why: said }
  }
  const retryAfter = fieldOf(error, 'retryAfter')
  if (typeof retryAfter === 'number')
    return { outcome: 'later', after: retryAfter * 1000, why: 'Slack asks us to slow down' }
  const status = fieldOf(error, 'statusCode')
  if (typeof status === 'number') {
    const why = `Slack answered HTTP ${status}`
    if (status === 429) return { outcome: 'later', after: 0, why }
    return status >= 500 ? { outcome: 'unknown', why } : { outcome: 'never', why }
  }
  const system = systemCodeOf(error)
  if (system !== undefined && NOT_SENT.has(system))
    return { outcome: 'later', after: 0, why: `Slack cannot be reached: ${system}` }
  return { outcome: 'unknown', why: 'no answer from Slack in time' }
}
