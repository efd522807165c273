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
    const form = new URLSearchParams(text)
    const payload = form.get('payload')
    body = payload === null ? Object.fromEntries(form) : parsed(payload)
  }
  if (!isObject(body)) throw new BadBody(400)
  return body
}
