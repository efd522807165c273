import type { Installations } from '../../../src/core/installations.ts'
import type { Mount } from '../../adapter.ts'

export interface SlackLog {
  info(data: object, words: string): void
  warn(data: object, words: string): void
  error(data: object, words: string): void
}

/** One workspace by its token, or as many as install it by OAuth. */
export type Access =
  | { botToken: string }
  | {
      clientId: string
      clientSecret: string
      stateSecret: string
      /** Bot scopes asked for, as in the manifest. */
      scopes: string[]
      installations: Installations
      /** Where people reach the server: Slack sends them back to `…/slack/oauth_redirect`. */
      publicUrl?: string
    }

export interface SlackSettings {
  mount: Mount
  access: Access
  /** Requests over HTTP are taken only with it; with `appToken` they come through Slack's socket instead. */
  signingSecret?: string
  appToken?: string
  /** Another Web API address, for tests: `http://127.0.0.1:4003/api/`. */
  apiUrl?: string
  log: SlackLog
  /** Milliseconds since 1970; for tests of the signature's age. */
  now?: () => number
  /** Milliseconds after which a delivery that nobody answered is refused, so that Slack sends it again. Slack waits 3000. */
  patience?: number
}
