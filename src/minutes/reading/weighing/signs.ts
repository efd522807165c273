/** What a sentence shows that may make it a decision: how it is worded, and where it stands. */
import type { Lang } from '../../../domain/text.ts'
import { blocksOf, type Sentence, sentencesIn } from '../blocks.ts'
import { aside, type Deciding } from '../decides.ts'
import type { Found } from '../decision-points.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import type { Part } from '../parts.ts'

/** A matter as its parts, with what rules found in it. */
export interface Ruled {
  title: string
  parts: readonly Part[]
  decisions: readonly Found[]
}

/** A sentence with what stands round it. */
export interface Telling {
  sentence: Sentence
  part: Part
  title: string
  before: string
  after: string
  /** Its place among the part's sentences, and how many those are. */
  place: number
  of: number
  /** Nothing of the matter stands behind it; or before it either. */
  last: boolean
  alone: boolean
  /** What rules found in it. */
  found: readonly Found[]
}

const tokens = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Nearly all words of the one stand in the other. */
const within = (one: readonly string[], other: readonly string[]): boolean => {
  const there = new Set(other)
  return one.length > 0 && one.filter(word => there.has(word)).length >= one.length * 0.9
}

/** Whether a decision in these words is told by a sentence in those: it is part of it, or has it as a part. */
function tells(own: readonly string[], decided: readonly string[]): boolean {
  return within(own, decided) || (decided.length > 1 && within(decided, own))
}

/** No record has more; beyond, what repeats one is not looked for. */
const MOST = 300

/** Tells of a text whether it repeats one of these decisions. */
export function repeating(decisions: readonly Found[]): (text: string) => boolean {
  const known = decisions.slice(0, MOST).map(one => tokens(one.text))
  return text => {
    const own = tokens(text)
    return known.some(one => tells(own, one))
  }
}

/** All sentences of a matter; rows of tables are none. */
export function tellingsOf({ title, parts, decisions }: Ruled): Telling[] {
  const known = decisions.map(found => ({ found, words: tokens(found.text) }))
  // Where a decision stands may not be known (0).
  const foundIn = ({ text, from, to }: Sentence): Found[] => {
    const near = known.filter(({ found }) => found.from === 0 || (found.from <= to && found.to >= from))
    if (near.length === 0) return []
    const own = tokens(text)
    return near.filter(one => tells(own, one.words)).map(one => one.found)
  }
  return parts.flatMap((part, nth) => {
    const sentences = sentencesIn(blocksOf(part.lines))
    const closing = nth === parts.length - 1
    return sentences.map((sentence, place) => ({
      sentence,
      part,
      title,
      before: sentences[place - 1]?.text ?? '',
      after: sentences[place + 1]?.text ?? '',
      place,
      of: sentences.length,
      last: closing && place === sentences.length - 1,
      alone: parts.length === 1 && sentences.length === 1,
      found: foundIn(sentence),
    }))
  })
}

const NUMBER = '#'
const NAME = '@'
const YES_OR_NO = /^(?:OK|JA|NEJ|YES|NO)$/

/** The sentence's words in small letters; numbers and names are each one word, whichever they are. */
function wordsOf(text: string): string[] {
  const raw = text.replace(/^(?:->|=>|→|⇒)\s*/, '→ ').match(/→|\p{L}[\p{L}'’-]*|\d[\d .,:]*|[.!?:]/gu) ?? []
  const out: string[] = []
  raw.slice(0, 70).forEach((word, i) => {
    const opens = i === 0 || /^[.!?:]$/.test(raw[i - 1]!)
    const named =
      (/^\p{Lu}{2,3}$/u.test(word) && !YES_OR_NO.test(word)) || (/^\p{Lu}/u.test(word) && (!opens || isFirstName(word)))
    if (/^[.!?:]$/.test(word)) return
    if (/^\d/.test(word)) out.push(NUMBER)
    else if (!named) out.push(word.toLowerCase())
    else if (out.at(-1) !== NAME) out.push(NAME)
  })
  return out
}

const partOf = ({ kind, verb, alone }: Part): string => `${kind}${verb ? ' verb' : ''}${alone ? ' heading' : ''}`

const bulletOf = (bullet: string): string =>
  bullet === '' ? 'none' : /^\p{L}/u.test(bullet) ? 'letter' : /^\d/.test(bullet) ? 'number' : 'dot'

/** How a sentence is worded and laid out: the names of the signs that it shows. */
export function wordSigns(telling: Telling, { lang, formal }: Pick<Deciding, 'lang' | 'formal'>): string[] {
  const { sentence, part, title, before, after, place, of } = telling
  const { text, block } = sentence
  const words = wordsOf(text)
  const out = new Set<string>()
  const say = (sign: string, lang?: Lang) => out.add(lang ? `${lang} ${sign}` : sign)
  words.forEach((word, i) => {
    say(`word ${word}`, lang)
    if (i < 6) say(`early ${word}`, lang)
    if (i > 0) say(`pair ${words[i - 1]} ${word}`, lang)
  })
  say(`first ${words[0] ?? ''}`, lang)
  say(`opening ${words.slice(0, 2).join(' ')}`, lang)
  say(`last ${words.at(-1) ?? ''}`, lang)
  for (const word of title.toLowerCase().match(/\p{L}{3,}/gu) ?? []) say(`title ${word}`, lang)
  for (const word of wordsOf(before).slice(0, 8)) say(`before ${word}`, lang)
  say(`after ${wordsOf(after).slice(0, 2).join(' ')}`, lang)
  say(`length ${Math.min(6, Math.floor(Math.log2(1 + words.length)))}`)
  say(`part ${partOf(part)}`)
  say(formal ? 'minutes' : 'notes')
  say(`place ${place === 0 ? 'first' : place === of - 1 ? 'last' : 'middle'}`)
  say(`in paragraph ${Math.min(2, sentence.index)}`)
  say(`bullet ${bulletOf(block.bullet)}`)
  say(`end ${/[.!?:;]$/.exec(text)?.[0] ?? 'none'}`)
  for (const what of aside(text)) say(what)
  if (telling.alone) say('alone')
  if (telling.last) say('closing')
  if (block.cells.length > 1) say('cells')
  if (/^[^:.]{2,40}:\s/.test(text)) say('label')
  return [...out]
}

/** What the place and the rules say of each sentence of a record, beside its wording (`worded`, one number per sentence). */
export function placeSigns(
  matters: ReadonlyArray<readonly Telling[]>,
  worded: ReadonlyArray<readonly number[]>,
  formal: boolean,
): Array<Array<Record<string, number>>> {
  const all = matters.flat()
  const ruled = all.filter(one => one.found.length > 0).length
  const under = all.filter(one => one.part.kind === 'decision').length
  const labelled = ruled === 0 ? 'none' : String(Math.round(3 * Math.min(1, under / ruled)))
  // How much of what is worded like a decision the rules know here: where they know it all, there is little more.
  const likely = matters.flatMap((tellings, m) => tellings.filter((_, i) => worded[m]![i]! > 0))
  const known = likely.filter(one => one.found.length > 0).length
  return matters.map((tellings, m) => {
    const scores = worded[m]!
    const count = tellings.filter(one => one.found.length > 0).length
    const best = scores.reduce((most, score, j) => (score > (scores[most] ?? -Infinity) ? j : most), -1)
    const second = scores.reduce((most, score, j) => (j === best ? most : Math.max(most, score)), LEAST)
    const isRuled = (at: number) => (tellings[at] ? String(tellings[at].found.length > 0) : 'none')
    return tellings.map((telling, i) => {
      const own = telling.found.length > 0
      const others = i === best ? second : Math.max(LEAST, scores[best]!)
      const self = scores[i]! > 0 ? 1 : 0
      const of = likely.length - self
      const agreed = of === 0 ? 'none' : String(Math.round((4 * (known - (own ? self : 0))) / of))
      const context = [
        `agreed ${agreed}`,
        `labelled ${labelled}`,
        `matter has ${Math.min(2, count - (own ? 1 : 0))}`,
        `before ${isRuled(i - 1)}`,
        `after ${isRuled(i + 1)}`,
      ]
      const by = own ? 'ruled' : 'unruled'
      return {
        [by]: 1,
        words: scores[i]! / 4,
        [`${by} words`]: scores[i]! / 4,
        'best of others': others / 4,
        [`${by} best of others`]: others / 4,
        ...(scores[i]! > others && { [`${by} best`]: 1 }),
        ...Object.fromEntries(context.flatMap(one => [one, `${by} ${one}`]).map(sign => [sign, 1])),
        [`${by} part ${partOf(telling.part)}`]: 1,
        [`${by} ${formal ? 'minutes' : 'notes'}`]: 1,
      }
    })
  })
}

/** No wording speaks more against it than so. */
const LEAST = -6
