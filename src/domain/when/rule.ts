import type { Day } from '../state.ts'
import type { Lang } from '../text.ts'
import type { Prefer } from './infer.ts'
import type { WhenBody } from './kinds.ts'

export interface Context {
  today: Day
  lang: Lang | undefined
  prefer: Prefer
}

export type Groups = Record<string, string | undefined>

/** `null`: the words are no date after all. `noise`: they are no date and nothing in them is. */
export interface Rule {
  pattern: RegExp
  /** Cheap to look for, and all of them in every text that the pattern matches. */
  signs: readonly RegExp[]
  read(groups: Groups, context: Context): WhenBody | 'noise' | null
}
