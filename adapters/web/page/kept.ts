import type { Lang } from '../../../src/domain/text.ts'
import type { Self } from './api.ts'

interface Kept {
  lang: Lang
  self: Self | null
  /** When the newest message was posted that was in sight (ISO instant), by who was at the page. */
  seen: Record<string, string>
}

/** What this browser remembers between visits; a browser that may not remember starts afresh. */
export function kept<K extends keyof Kept>(name: K): Kept[K] | null {
  try {
    return JSON.parse(localStorage.getItem(`klubban.${name}`) ?? 'null') as Kept[K] | null
  } catch {
    return null
  }
}

export function keep<K extends keyof Kept>(name: K, value: Kept[K]): void {
  try {
    localStorage.setItem(`klubban.${name}`, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing for us: the page works, and asks again next time.
  }
}
