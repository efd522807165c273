import type { Conversations } from '../../../src/core/conversations.ts'
import type { Mount } from '../../adapter.ts'
import type { Bot } from '../port.ts'
import type { Pace } from './pace.ts'

export interface TeamsLog {
  info(data: object, words: string): void
  warn(data: object, words: string): void
  error(data: object, words: string): void
}

/** Who we are to Microsoft: an app with a secret, a managed identity, or, for development on this machine, nobody. */
export type Access =
  | { kind: 'secret'; appId: string; password: string; tenant: string }
  | { kind: 'managed'; appId: string; tenant: string }
  | { kind: 'insecure' }

export interface TeamsSettings {
  mount: Mount
  access: Access
  /** Host that the server listens on: without authentication only loopback is served. */
  host: string
  /** Tenants whose people are served; the app's own is always one. Without authentication: none means all. */
  allowedTenants: readonly string[]
  conversations: Conversations
  /** Where people reach the pages, with https: without it no message links to the tab. */
  publicUrl?: string
  /** Private answers in channels as messages that only their recipient sees; else as direct messages. */
  targeted: boolean
  log: TeamsLog
  /** Another SDK behind the same port: see `port.ts`. */
  openBot?: () => Promise<Bot>
  /** For tests: the OpenID document, who we say we are, where the service speaks from, and how long a call may take (ms). */
  openIdUrl?: string
  token?: string
  serviceHosts?: readonly string[]
  callTimeout?: number
  /** For tests: the pauses before an answer is tried again, ms. */
  pauses?: readonly number[]
  /** For tests: how far apart messages leave, ms. */
  pace?: Pace
}
