import { createHmac, timingSafeEqual } from 'node:crypto'

/** Slack's own limit, which its SDK applies to the past only: a time in the future is as good a sign of forgery. */
const WINDOW_S = 5 * 60

/**
 * Whether Slack signed these bytes, and did so just now. `now` is in milliseconds.
 * Source: docs.slack.dev, "Verifying requests from Slack".
 */
export function signedBySlack(
  secret: string,
  headers: { timestamp: string | undefined; signature: string | undefined },
  body: Buffer,
  now: number,
): boolean {
  const { timestamp, signature } = headers
  if (secret === '' || timestamp === undefined || signature === undefined || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(now / 1000 - Number(timestamp)) > WINDOW_S) return false
  const expected = Buffer.from(
    `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`,
  )
  const given = Buffer.from(signature)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
