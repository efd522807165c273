import type { Mount } from '../adapter.ts'
import type { Reach } from './guard.ts'
import type { Lang, PagePost, PickableGroup } from './wire.ts'

export type { PagePost, PickableGroup } from './wire.ts'

export interface WebSettings {
  mount: Mount
  reach: Reach
  /** Where the built page lies. */
  folder: string
  /** Demo people may be picked; without it the page explains how to sign in, and holds no data. */
  demo: boolean
  /** Groups that are demo groups, with those who hold a role today. */
  groups(): Promise<PickableGroup[]>
  /** Calls with a group's id after each commit. Returns the way to stop. */
  subscribe(listener: (group: string) => void): () => void
  /** What was posted to this person of late, oldest first, in their language or else `lang`. */
  posts(group: string, person: string, lang: Lang): Promise<PagePost[]>
  log: { error(data: object, words: string): void }
}
