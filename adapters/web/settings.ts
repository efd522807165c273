import type { Account } from '../../src/core/incoming.ts'
import type { Sessions } from '../../src/core/sessions.ts'
import type { Mount } from '../adapter.ts'
import type { Reach } from './guard.ts'
import type { GuestSettings } from './guest.ts'
import type { SsoSettings } from './sso.ts'
import type { Lang, OwnGroup, PagePost, PickableGroup } from './wire.ts'

export type { OwnGroup, PagePost, PickableGroup } from './wire.ts'

export interface WebSettings {
  mount: Mount
  reach: Reach
  /** Where the built page lies. */
  folder: string
  /** Demo people may be picked by whoever is not signed in. */
  demo: boolean
  /** Groups that are demo groups, with those who hold a role today. */
  groups(): Promise<PickableGroup[]>
  /** The groups in which an account is somebody. */
  own(account: Account): Promise<OwnGroup[]>
  /** Commands that only show something. */
  queries: readonly string[]
  sessions: Sessions
  /** Single sign-on in Teams, where Teams is configured. */
  sso?: SsoSettings
  /** Calls with a group's id after each commit. Returns the way to stop. */
  subscribe(listener: (group: string) => void): () => void
  /** What was posted to somebody of late, oldest first, in their language or else `lang`; null where they are nobody there. */
  posts(group: string, account: Account, lang: Lang): Promise<PagePost[] | null>
  /** Invited guests answer on pages of their own. */
  guests: GuestSettings
  log: { error(data: object, words: string): void }
}
