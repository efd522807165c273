/** What a body is called in short by its initials: "Kommunala pensionärsrådet" is KPR, "Kultur- och fritidsnämnden" KFN. */
import { plain, wordsOf } from './words.ts'

const SMALL = /^(?:och|for|i|av|and|of|the|in|den|det)$/
/** A kind of body at the end of a compound has an initial of its own. */
const LAST =
  /^\p{L}{2,}?(namnd|rad|styrelse|utskott|grupp|beredning|kommitte|forening|forbund|natverk|fullmaktige)(?:et|en|n|na)?$/u

/** Empty where it would be a single letter. */
export function initialsOf(body: string): string {
  const letters = wordsOf(plain(body))
    .filter(word => !SMALL.test(word) && !/\d/.test(word))
    .map(word => `${word[0]}${LAST.exec(word)?.[1]?.[0] ?? ''}`)
    .join('')
  return letters.length > 1 && letters.length < 6 ? letters : ''
}
