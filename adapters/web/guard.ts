import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import type { Route } from '../adapter.ts'
import { refuse } from './answer.ts'

export interface Reach {
  /** Where people reach the server, when that is not its own address: `https://klubban.example.se`. */
  publicUrl?: string
  /** A proxy in front is trusted to say which host was asked for (X-Forwarded-Host). */
  trustProxy: boolean
}

/** Who may show the tab in a frame. Source: learn.microsoft.com, "Prerequisites for your Teams tab". */
const TEAMS = ['https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft']

const policy = (ancestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')

const HEADERS: Record<string, string> = {
  'content-security-policy': policy("'self'"),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

/** Name and port of a Host header; null where it is none. */
function hostOf(header: string): URL | null {
  try {
    const url = new URL(`http://${header}`)
    return url.pathname === '/' && url.search === '' && url.username === '' ? url : null
  } catch {
    return null
  }
}

/**
 * Whether the page may be served under this Host. DNS rebinding needs a name of the attacker's own: literal addresses,
 * `localhost` and the public address are not.
 */
function ours(request: IncomingMessage, reach: Reach): boolean {
  const forwarded = reach.trustProxy ? request.headers['x-forwarded-host'] : undefined
  const host = hostOf(String(forwarded ?? request.headers.host ?? ''))
  if (!host) return false
  if (reach.publicUrl !== undefined && host.hostname === new URL(reach.publicUrl).hostname) return true
  return host.hostname === 'localhost' || isIP(host.hostname.replace(/^\[|\]$/g, '')) !== 0
}

/** Whether it comes from our own page (or from no page at all): other sites may neither post nor read. */
function fromHere(request: IncomingMessage, reach: Reach): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const { origin } = request.headers
  if (origin === undefined) return true
  if (reach.publicUrl !== undefined && origin === new URL(reach.publicUrl).origin) return true
  const forwarded = reach.trustProxy ? request.headers['x-forwarded-host'] : undefined
  return forwarded === undefined
    ? origin === `http://${request.headers.host}`
    : origin === `https://${forwarded}` || origin === `http://${forwarded}`
}

/**
 * The same route behind security headers and both checks; 421 for a foreign Host, 403 for another site's request.
 * `framed`: Teams may show it in a frame.
 */
export function guarded(reach: Reach, route: Route, framed = false): Route {
  return {
    ...route,
    handle(request: IncomingMessage, response: ServerResponse) {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
      if (framed) response.setHeader('content-security-policy', policy(TEAMS.join(' ')))
      if (!ours(request, reach)) return refuse(response, 421)
      // Somebody may follow a link to the page itself, but nothing else of ours is for other sites.
      const dest = request.headers['sec-fetch-dest']
      const page = route.method === 'GET' && (dest === 'document' || (framed && dest === 'iframe'))
      if (!page && !fromHere(request, reach)) return refuse(response, 403)
      return route.handle(request, response)
    },
  }
}
