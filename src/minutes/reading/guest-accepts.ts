import { plain } from './guest-people.ts'
import { DECLINES, INSTEAD } from './lexicon/declines.ts'
import { namesIn } from './names.ts'

/** Who of those that a sentence names comes after all. */

/** Who was named in the sentence before. */
export const PRONOUN =
  /(?<!\p{L})(?:hon|han|hen|henne|honom|she|he|her|him)(?!\p{L})|^(?:besöket|ny inbjudan|ny tid|the visit|kommer|hoppas (?:få |kunna )?komma|comes|coming|will (?:now )?come|hopes to come)(?!\p{L})/iu

/** What is left of a sentence when those who say no are taken away: "Bo kommer, men Eva har tackat nej". */
export function accepting(given: string): string {
  const text = plain(given)
  if (!DECLINES.test(text)) return text
  const clauses = text.split(
    /;\s|,?\s(?=(?:men|but|medan|while|däremot)\s)|,\s(?=(?:är|och) )|\s(?=(?:and that|och att) )/iu,
  )
  const kept = clauses.map(clause => !DECLINES.test(clause) || INSTEAD.test(clause))
  // "Anna Berg tackade nej till april; hon dyker i stället upp den 3 juni"
  clauses.forEach((clause, i) => {
    if (
      i > 0 &&
      kept[i] &&
      !kept[i - 1] &&
      INSTEAD.test(clause) &&
      (PRONOUN.test(clause) || namesIn(clause).length === 0)
    )
      kept[i - 1] = true
  })
  // "… är tillfrågad men har tackat nej": the one before.
  clauses.forEach((clause, i) => {
    const bare = clause.replace(/^(?:men|but|medan|while|och) /iu, '')
    if (
      !kept[i] &&
      i > 0 &&
      !/^(?:that|att)\s/.test(bare) &&
      namesIn(bare).length === 0 &&
      /^(?:hon|han|hen|de|he|she|they|\p{Ll}*(?:ar|er|r|de|t|k|d)|could|can|has|had|was|is|will)\s/u.test(bare)
    )
      kept[i - 1] = INSTEAD.test(clauses[i - 1]!)
  })
  return clauses.filter((_, i) => kept[i]).join(', ')
}
