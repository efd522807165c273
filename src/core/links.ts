import { createHmac, timingSafeEqual } from 'node:crypto'

export { linkTo, readLink } from './addresses.ts'

const mac = (secret: string, purpose: string, body: string): string =>
  createHmac('sha256', secret).update(`${purpose}\n${body}`).digest('base64url')

/**
 * A token for an address that needs no other sign-in: what it stands for, until when (ISO instant), and a HMAC-SHA-256 over
 * both and its purpose. Everybody who has it can read it; nobody can make or alter one.
 */
export function signed(secret: string, purpose: string, payload: readonly string[], until: string): string {
  const body = Buffer.from(JSON.stringify([until, ...payload])).toString('base64url')
  return `${body}.${mac(secret, purpose, body)}`
}

/** The payload of a token made for this purpose under this secret that still holds at `now`; else null. */
export function readSigned(secret: string, purpose: string, token: string, now: string): string[] | null {
  const [body = '', sign = '', ...more] = token.split('.')
  const [given, right] = [Buffer.from(sign), Buffer.from(mac(secret, purpose, body))]
  if (more.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return null
  const [until, ...payload] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as string[]
  return until !== undefined && now < until ? payload : null
}
