import type { Sentence } from './blocks.ts'

/** A motion that was carried: what it asks for, and the sentences that tell of it. */
export interface Motion {
  text: string
  /** Places among the sentences given: the motion's own first, then the seconder, the vote. */
  at: number[]
}

const BY_FORM =
  /^(?:on )?(?:a )?(?:motion|moved|proposed|proposal(?= (?:from|by) [^:.]{3,40}: that))(?!\p{L}).*?[\s,:]((?:to|that)\s+\p{L}.+)$/iu
const BY_NAME =
  /^\p{Lu}[^.]{1,80}?\s(?:moved|proposed|made a motion|put forward a motion)(?:, (?:seconded by [^,]+|[^,]{2,40} seconded),)?\s((?:that|to)\s+\p{L}.+)$/u
const CARRIED =
  /(?<!\p{L}|not )(?:carried|passed|adopted|approved|agreed|unanimous(?:ly)?|so ordered|all (?:were )?in favou?r|seconded)(?!\p{L})/iu
const FAILED =
  /(?<!\p{L})(?:failed|defeated|lost|not carried|withdrawn|died|fell|no seconder|(?:was|were) tabled)(?!\p{L})/iu
/** Nothing but how it went: "Motion carried.", "Seconded by Pat Gantly and agreed.", "All in favor – Aye." */
const OUTCOME =
  /^(?:(?:the )?(?:motion|resolution|vote)|moved(?=[^.]* second)|seconded|second(?:er)?|all|carried|passed|agreed|approved|adopted|unanimous|\d+ in favou?r|roll call)(?!\p{L})/iu

/** "On a motion duly made and seconded, the Board voted to …" says all by itself. */
const WHOLE =
  /^(?:up)?on .{0,120}?,\s(?:the |it )?\p{L}+ (?:unanimously )?(?:voted|resolved|agreed|approved|decided)(?!\p{L})/iu

/** Who proposed and what stand in one: it is quoted whole, with how it went. */
const QUOTED = /^(?:proposed|moved|proposal)\s|^motion \(/iu

const asked = (text: string): string | null =>
  WHOLE.test(text) ? null : (BY_FORM.exec(text)?.[1] ?? BY_NAME.exec(text)?.[1] ?? null)

/** Motions as North American and Irish minutes put them: who moved it, what, who seconded, and that it was carried. */
export function motionsIn(sentences: readonly Sentence[]): Motion[] {
  return sentences.flatMap((sentence, i) => {
    const what = asked(sentence.text)
    if (what === null) return []
    const follow: number[] = []
    for (let j = i + 1; j < Math.min(i + 5, sentences.length); j++) {
      if (asked(sentences[j]!.text) !== null) break
      if (OUTCOME.test(sentences[j]!.text)) follow.push(j)
      else if (sentences[j]!.block !== sentence.block) break
    }
    const outcome = [sentence.text, ...follow.map(j => sentences[j]!.text)].join(' ')
    if (FAILED.test(outcome) || !CARRIED.test(outcome)) return []
    if (QUOTED.test(sentence.text)) {
      const went = follow.slice(0, 1).map(j => sentences[j]!.text)
      return [{ text: [sentence.text, ...went].join(' '), at: [i, ...follow] }]
    }
    const text = what.replace(/[,;.]?\s*(?:and )?(?:seconded by|carried|motion (?:carried|passed)).*$/iu, '')
    return [{ text, at: [i, ...follow] }]
  })
}
