import type { Lang } from '../../../src/domain/text.ts'

export type Theme = 'default' | 'dark' | 'contrast'

/** What the page needs of the program that frames it. Who somebody is, is never taken from it: only a token tells that. */
export interface Host {
  lang: Lang
  /** Where a link into the tab leads: an address as `place.ts` writes it. */
  place: string | null
  /** A token of single sign-on. Rejects where the host gives none. */
  token(): Promise<string>
  onTheme(listener: (theme: Theme) => void): void
  /** The page can be looked at. */
  ready(): void
  /** Offers to keep the chosen tab; called again for each choice. */
  offer(tab: { name: string; id: string; address: string; website: string }): void
}
