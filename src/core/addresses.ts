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
