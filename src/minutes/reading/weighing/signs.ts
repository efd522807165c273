/** What a sentence shows that may make it a decision: how it is worded, and where it stands. */
import type { Lang } from '../../../domain/text.ts'
import { aside, type Deciding } from '../decides.ts'
import { isFirstName } from '../lexicon/first-names.ts'
import type { Part } from '../parts.ts'
import { aboutOf, sensesOf, tenseOf } from './senses.ts'
import type { Telling } from './tellings.ts'

const NUMBER = '#'
const NAME = '@'
const STEM = 5
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
    // "beviljas", "beviljade": whichever form it has.
    if (word.length > STEM) say(`stem ${word.slice(0, STEM)}`, lang)
    if (i > 0) say(`pair ${words[i - 1]} ${word}`, lang)
  })
  say(`first ${words[0] ?? ''}`, lang)
  say(`opening ${words.slice(0, 2).join(' ')}`, lang)
  say(`last ${words.at(-1) ?? ''}`, lang)
  for (const word of title.toLowerCase().match(/\p{L}{3,}/gu) ?? []) say(`title ${word}`, lang)
  for (const word of wordsOf(before).slice(0, 8)) say(`before ${word}`, lang)
  say(`after ${wordsOf(after).slice(0, 2).join(' ')}`, lang)
  const senses = sensesOf(text)
  senses.forEach((one, i) => {
    say(`sense ${one}`)
    for (const other of senses.slice(i + 1)) say(`senses ${one} + ${other}`)
    for (const about of aboutOf(title)) say(`sense ${one} under ${about}`)
  })
  for (const one of sensesOf(words.slice(0, 3).join(' '))) say(`sense first ${one}`)
  const tense = tenseOf(text)
  say(`tense ${tense}`)
  if (before !== '') say(`tense ${tenseOf(before)} then ${tense}`)
  for (const one of sensesOf(before)) say(`sense before ${one}`)
  for (const one of sensesOf(after)) say(`sense after ${one}`)
  for (const about of aboutOf(title)) say(`under ${about}`)
  say(`length ${Math.min(6, Math.floor(Math.log2(1 + words.length)))}`)
  say(`part ${partOf(part)}`)
  say(formal ? 'minutes' : 'notes')
  say(`place ${place === 0 ? 'first' : place === of - 1 ? 'last' : 'middle'}`)
  say(`from end ${Math.min(3, of - 1 - place)}`)
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
