import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Lang } from '../../../src/domain/text.ts'
import { type Key, text } from './texts.ts'

export const Language = createContext<Lang>('sv')

/** The page's language, and its words in it. */
export function useWords(): { lang: Lang; t: (key: Key) => string } {
  const lang = useContext(Language)
  return { lang, t: key => text(lang, key) }
}
