import type { Account, Incoming, Input } from '../../src/core/incoming.ts'
import type { Origin } from './origin.ts'
import type { SharedFile } from './types.ts'
import { type Heard, mentionsIn } from './words.ts'

/** All that one delivery says. `receive` is its `base` with `input`; serving needs the rest. */
export interface Read {
  /** Keys, account, room, group and language: what every Incoming made of it holds. */
  base: Omit<Incoming, 'input'>
  /** Null: nothing to answer in words, only files or an opened tab. */
  input: Input | null
  origin: Origin
  /** Shared with the message: minutes to bring in. */
  files: SharedFile[]
  /** Set when somebody opened the app's page: the Home tab wants `homeIncomings`, the messages tab `PROMPTS`. */
  tab?: 'home' | 'messages'
  /** Our own addresses in somebody's message, and what Slack calls that message. */
  shared?: {
    links: string[]
    target: { channel: string; ts: string } | { unfurl_id: string; source: 'conversations_history' }
  }
}

/** Who and through which installation: the parts that every kind of delivery names in its own way. */
export interface Sender {
  user: string
  /** The installation's workspace and enterprise, as Slack names them. */
  team?: string | null | undefined
  enterprise?: string | null | undefined
  wholeEnterprise?: boolean | null | undefined
  /** The workspace that the person belongs to, where Slack says so. */
  ownTeam?: string | null | undefined
  /** As looked up in the person's profile: decides before everything in the payload. */
  home?: string | undefined
  name?: string | undefined
}

/** What buttons, forms and shortcuts say of their sender. */
interface Pressed {
  team?: { id: string } | null | undefined
  enterprise?: { id: string } | null | undefined
  is_enterprise_install?: boolean | null | undefined
  user: {
    id: string
    team_id?: string | null | undefined
    name?: string | null | undefined
    username?: string | null | undefined
  }
}

/** The sender of a button, form or shortcut. */
export const presser = ({ team, enterprise, is_enterprise_install, user }: Pressed, home?: string): Sender => ({
  user: user.id,
  team: team?.id,
  enterprise: enterprise?.id,
  wholeEnterprise: is_enterprise_install,
  ownTeam: user.team_id,
  home,
  name: user.name ?? user.username ?? undefined,
})

/**
 * The account that Slack vouches for. People of the installation's own workspace or enterprise belong to that; somebody
 * from another workspace (Slack Connect) to theirs, so that equal user ids in two workspaces are never one person.
 * A workspace of one and the same enterprise is told from a foreign one by the profile alone (`home`).
 */
export function accountOf(from: Sender): Account | null {
  const ours = from.ownTeam == null || from.ownTeam === from.team || from.ownTeam === from.enterprise
  const space = from.home ?? (ours ? (from.enterprise ?? from.team) : from.ownTeam)
  if (space == null) return null
  return { platform: 'slack', space, user: from.user, ...(from.name ? { name: from.name } : {}) }
}

/** The installation: the enterprise where all of it has the app, else the workspace. Null where Slack names neither. */
export function spaceOf(from: Sender): { space: string; enterprise: boolean } | null {
  if (from.wholeEnterprise && from.enterprise != null) return { space: from.enterprise, enterprise: true }
  if (from.team != null) return { space: from.team, enterprise: false }
  return from.enterprise == null ? null : { space: from.enterprise, enterprise: true }
}

/** The part of a key that tells one thing from another in one installation. */
export const keyOf = (space: string, ...parts: string[]): string => ['slack', space, ...parts].join('/')

/**
 * Whom the words of such a sender mention, as accounts. Slack does not say where somebody belongs who is mentioned: they are
 * taken for the installation's own, and anybody else's account is none of those.
 */
export const mentionsBy = (
  { team, enterprise }: Sender,
  text: string,
  heard: Heard,
): { mentions?: NonNullable<Incoming['mentions']> } => {
  const found = mentionsIn(text, heard)
  return found.length === 0
    ? {}
    : { mentions: found.map(({ user, words }) => ({ words, account: `slack/${enterprise ?? team}/${user}` })) }
}
