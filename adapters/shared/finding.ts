import type { Text } from '../../src/domain/text.ts'

/** One thing that `klubban doctor` looked at. `ok: false`: it does not work, or not for long, and the words say what to do. */
export interface Finding {
  ok: boolean
  words: Text
}

export const finding = (ok: boolean, sv: string, en: string): Finding => ({ ok, words: { sv, en } })
