import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Intent } from './card.ts'

/** Where our own pages begin: `/g/<group>/<command>?<field>=<value>`. */
const PAGES = '/g/'

const PART = /^[\p{L}\p{N}._-]{1,100}$/u

/** The address of a group's page, or of one query's answer there; `publicUrl` as `https://klubban.example.se`. */
export function linkTo(publicUrl: string, group: string, intent?: Intent): string {
  const path = [group, ...(intent ? [intent.command] : [])].map(encodeURIComponent).join('/')
  const args = Object.entries(intent?.args ?? {}).filter(([, value]) => value !== undefined)
  const asked = new URLSearchParams(args.map(([name, value]): [string, string] => [name, String(value)])).toString()
  return `${publicUrl.replace(/\/+$/, '')}${PAGES}${path}${asked === '' ? '' : `?${asked}`}`
}

/**
 * What `linkTo` was given, back from an address; null where the address is not one of ours. Without a command the group's
 * page as such is meant. Nothing is checked but the shape: core decides whether there is such a query and who may see it.
 */
export function readLink(publicUrl: string, address: string): { group: string; intent: Intent | null } | null {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return null
  }
  const home = new URL(publicUrl)
  const below = `${home.pathname.replace(/\/+$/, '')}${PAGES}`
  if (url.origin !== home.origin || !url.pathname.startsWith(below)) return null
  let parts: string[]
  try {
    parts = url.pathname.slice(below.length).replace(/\/$/, '').split('/').map(decodeURIComponent)
  } catch {
    return null
  }
  const [group, command, ...more] = parts
  if (group === undefined || more.length > 0 || !parts.every(part => PART.test(part))) return null
  return { group, intent: command === undefined ? null : { command, args: Object.fromEntries(url.searchParams) } }
}

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
  const right = mac(secret, purpose, body)
  if (more.length > 0 || sign.length !== right.length || !timingSafeEqual(Buffer.from(sign), Buffer.from(right)))
    return null
  const [until, ...payload] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as string[]
  return until !== undefined && now < until ? payload : null
}
