import type { Sentence } from './blocks.ts'

/** A motion that was carried: what it asks for, and the sentences that tell of it. */
export interface Motion {
  text: string
  /** Places among the sentences given: the motion's own first, then the seconder, the vote. */
  at: number[]
}

const BY_FORM =
  /^(?:on )?(?:a )?(?:(?:the |our )?(?:\p{L}+['’]s? )?motion (?:was|is)(?= that)|motion|moved|proposed|proposal(?= (?:from|by) [^:.]{3,40}: that))(?!\p{L}).*?[\s,:]((?:to|that)\s+\p{L}.+)$/iu
const BY_NAME =
  /^\p{Lu}[^.]{1,80}?\s(?:moved|proposed|made a motion|put forward a motion)(?:,? (?:and )?(?:seconded by [^,]+|[^,]{2,40} seconded),?)?\s((?:that|to)\s+\p{L}.+)$/u
/** "PN moved a twelve-month trial at £150 a month.": the matter itself. */
const BY_NOUN =
  /^\p{Lu}[^.,]{1,30}? (?:moved|proposed) ((?:an?|the) (?!amendment|vote|toast|meeting)\p{L}[^.]{12,})\.?$/u
const CARRIED =
  /(?<!\p{L}|not )(?:carried|passed|adopted|approved|agreed|unanimous(?:ly)?|so ordered|all (?:were )?in favou?r|seconded|(?:\d+|\p{L}+) for, (?:nobody|none|no ?one|nil|\d+) against)(?!\p{L})/iu
const FAILED =
  /(?<!\p{L})(?:failed|defeated|lost|not carried|withdrawn|died|fell|no seconder|(?:was|were) tabled)(?!\p{L})/iu
/** True where what is told behind a motion says that it was carried. */
export const isCarried = (outcome: string): boolean => CARRIED.test(outcome) && !FAILED.test(outcome)
/** Nothing but how it went: "Motion carried.", "Seconded by Pat Gantly and agreed.", "All in favor – Aye." */
const OUTCOME =
  /^(?:(?:the )?(?:motion|resolution|vote)|(?:this|that|it) was (?:then |duly )?(?:carried|lost|agreed|approved|passed|defeated|adopted)(?! (?:that|to)(?!\p{L}))|moved(?=[^.]* second)|(?:proposed|moved)(?=:| by )(?!.*(?:that|to) \p{L})|seconded|second(?:er)?|\p{Lu}[\p{L}. ]{1,25} seconded(?=\.?$)|on a show of hands|(?:\d+|\p{L}+) for, (?:nobody|none|no ?one|nil|\d+) against|all|carried|passed|agreed|approved|adopted|unanimous|\d+ in favou?r|roll call)(?!\p{L})/iu

/** "On a motion duly made and seconded, the Board voted to …" says all by itself. */
const WHOLE =
  /(?<!\p{L})(?:RESOLVED|AGREED|DECIDED)(?!\p{L})|^[Uu]?p?[Oo]n .{0,120}?,\s(?:[Tt]he |it )?\p{L}+ (?:unanimously )?(?:voted|resolved|agreed|approved|decided)(?!\p{L})/u

/** Who proposed and what stand in one: it is quoted whole, with how it went. */
const QUOTED = /^(?:proposed|moved|proposal)\s|^motion \(/iu

/** "That this Branch deplores …" in quotation marks, a paragraph of its own: the motion's very words. */
const WORDS = /^["“”](That\s[^"“”]{20,1500})["“”]\.?$/u
/** How that went, told once all was said about it. */
const WENT =
  /^(?:(?:the )?(?:motion|resolution)(?: as amended)? (?:was |is )?)?(?:then )?(?:unanimously )?(carried|passed|agreed|adopted|approved|lost|defeated|withdrawn|fell)(?: (?:as amended|unanimously|nem\.? con\.?))*(?=[,.:;( ]|$)/iu

/** The words of a quoted motion that was carried, and the sentences up to that. */
function quotedAt(sentences: readonly Sentence[], i: number): Motion | null {
  const words = WORDS.exec(sentences[i]!.text)?.[1]
  if (words === undefined) return null
  for (let j = i + 1; j < Math.min(i + 10, sentences.length) && !WORDS.test(sentences[j]!.text); j++) {
    const went = WENT.exec(sentences[j]!.text)?.[1]
    if (went === undefined) continue
    if (FAILED.test(went)) return null
    return { text: words, at: sentences.slice(i, j + 1).map((_, n) => i + n) }
  }
  return null
}

const asked = (text: string): string | null =>
  WHOLE.test(text) ? null : (BY_FORM.exec(text)?.[1] ?? BY_NAME.exec(text)?.[1] ?? BY_NOUN.exec(text)?.[1] ?? null)

/** Motions as North American and Irish minutes put them: who moved it, what, who seconded, and that it was carried. */
export function motionsIn(sentences: readonly Sentence[]): Motion[] {
  const quotes = new Set<number>()
  return sentences.flatMap((sentence, i) => {
    if (quotes.has(i)) return []
    const quoted = quotedAt(sentences, i)
    if (quoted) {
      for (const n of quoted.at) quotes.add(n)
      return [quoted]
    }
    const what = asked(sentence.text)
    if (what === null) return []
    const follow: number[] = []
    for (let j = i + 1; j < Math.min(i + 5, sentences.length); j++) {
      if (asked(sentences[j]!.text) !== null || /^(?:RESOLVED|AGREED|DECIDED)(?!\p{L})/u.test(sentences[j]!.text)) break
      if (OUTCOME.test(sentences[j]!.text)) follow.push(j)
      else if (sentences[j]!.block !== sentence.block) break
    }
    const outcome = [sentence.text, ...follow.map(j => sentences[j]!.text)].join(' ')
    if (!isCarried(outcome) || (BY_NOUN.test(sentence.text) && !/second/iu.test(outcome))) return []
    if (QUOTED.test(sentence.text)) {
      const went = follow.slice(0, 1).map(j => sentences[j]!.text)
      return [{ text: [sentence.text, ...went].join(' '), at: [i, ...follow] }]
    }
    const text = what.replace(/[,;.]?\s*(?:and )?(?:seconded by|carried|motion (?:carried|passed)).*$/iu, '')
    return [{ text, at: [i, ...follow] }]
  })
}
