import { parse } from 'node:querystring'
import { BadBody, isObject, parsed, textOf } from '../../shared/body.ts'

/** Slack's own payloads stay far below. */
export const MAX_BODY = 1_048_576

/**
 * What Slack sent: JSON for events, a form for commands, a form with JSON in `payload` for buttons and views.
 * Throws BadBody 400 for everything else, `null` and `[]` included.
 */
export function parseBody(bytes: Buffer, contentType: string | undefined): Record<string, unknown> {
  const text = textOf(bytes)
  let body: unknown
  if (/^application\/json\s*(;|$)/i.test(contentType ?? '')) body = parsed(text)
  else if (/^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType ?? '')) {
    // Several times quicker than URLSearchParams; what is said twice is a list here, which no reader takes.
    const form = parse(text)
    body = form.payload === undefined ? form : parsed(String(form.payload))
  }
  if (!isObject(body)) throw new BadBody(400)
  return body
}
