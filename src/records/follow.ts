/** "Och i maj?", "who else?": a question that leans on the one before it, made whole. */
import type { Lang } from '../domain/text.ts'
import type { Cue } from './cues.ts'
import { type Found, missing, on } from './found.ts'
import { nameParts } from './names.ts'
import type { Question } from './question.ts'
import { PARTIES } from './terms.ts'
import { plain, wordsOf } from './words.ts'

/** What is needed to read and answer a question that was asked before. */
export interface Reading {
  read(text: string): Question
  find(question: Question): Found
}

/** The question made whole. `more`: who or what there is beside what `before` gave. */
export interface Followed {
  question: string
  more?: { before: string }
}

const OPENER =
  /^\s*(?:och|and|men|but|samt|eller|or)\b[\s,]*(?:(?:vad med|hur är det med|what about|how about)\s+)?|^\s*(?:vad med|hur är det med|hur var det med|what about|how about)\s+/iu
const MORE =
  /^(?:(?:vem|vilka|vad) (?:mer|fler|andra|ytterligare|till)|(?:nagon|nagra|nagot) (?:mer|fler|andra|annan|annat|till)|fler|mer|(?:who|what) else|any(?:one|body|thing) else|any (?:others?|more)|others)\b\s*/
const ASKS =
  /(?<!\p{L})(?:vem|vems|vad|vilka|vilken|vilket|nar|var|vart|hur|varfor|who|whom|whose|what|which|when|where|how|why|did|was|were|is|are|has|deltog|kom|fanns|hade|blev)(?!\p{L})/u
/** Words that point at what was spoken of. */
const POINTS =
  /(?<!\p{L})(?:da|dar|det|den|de|dem|han|hon|dit|detta|then|there|it|that|they|them|he|she|this)(?!\p{L})\s*(?:\?|$)|(?:^|\s)(?:det|it|that|they|he|she|han|hon|de)(?!\p{L})/u
/** "Who will write it?": what was spoken of is what the verb is about. */
const OBJECT = /(?<!\p{L})(?:det|den|dem|detta|it|that|this|them)\s*[?.!]*\s*$/u
/** What is asked of a meeting as a whole, whatever matter was spoken of. */
const OF_THE_MEETING: readonly Cue[] = [
  'attend',
  'absent',
  'chair',
  'secretary',
  'approve',
  'place',
  'hour',
  'agenda',
  'serving',
  'alternate',
]
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g
const SECTION = /§+\s*\d+/gu

const squeezed = (text: string): string =>
  text
    .replace(/\s+([?.!,])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
const unmarked = (text: string): string => text.replace(/[\s?.!]+$/u, '')

const GAP = '¤'
/** Small words that led up to what was taken out. */
const LEADS = /(?<!\p{L})(?:om|mot|till|för|från|av|kring|about|on|for|from|against|to|of|in|i|den|the|kl|at)\s*¤/giu

const closed = (text: string): string => text.replace(LEADS, GAP).replace(LEADS, GAP).replaceAll(GAP, ' ')

/** A text without these words (compared as folded). */
const without = (text: string, drop: (word: string) => boolean): string =>
  closed(text.replace(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu, raw => (wordsOf(plain(raw)).some(drop) ? GAP : raw)))

const namesOf = ({ people }: Question): Set<string> =>
  new Set(people.flatMap(nameParts).flatMap(part => [part, `${part}s`]))
const termsOf = ({ terms }: Question): Set<string> =>
  new Set(terms.filter(one => !/^\d+$/.test(one.word)).flatMap(one => wordsOf(plain(one.word))))
const ofParty = (word: string): boolean => PARTIES.some(([words]) => new RegExp(`^(?:${words.source})$`).test(word))

/** Without the question's dates, which stand where they were read. */
function undated({ text, whens }: Question): string {
  let out = text
  for (const one of [...whens].sort((a, b) => b.start - a.start))
    out = `${out.slice(0, one.start)}${GAP}${out.slice(one.end)}`
  return closed(out)
}

const datesOf = ({ whens }: Question): string => whens.map(one => one.text).join(' ')

/** The meeting that an answer came from, as a date. */
function dayOf(found: Found, lang: Lang): string {
  const days = [...new Set(found.refs.map(ref => ref.doc.date))]
  const [day] = days
  return found.answered && days.length === 1 && day ? `${lang === 'sv' ? 'den' : 'on'} ${on(day)[lang]}` : ''
}

/** "Och bygdegårdar?": the question before, with that one part of it changed. */
function changed(before: Question, next: Question, said: string): string {
  let text = before.text
  let rest = said
  const years = said.match(YEAR)
  if (next.whens.length > 0) {
    text = undated(before)
    rest = undated({ ...next, text: next.text })
    rest = rest.replace(OPENER, '')
  } else if (years) {
    rest = rest.replace(YEAR, ' ')
    if (YEAR.test(text)) text = text.replace(YEAR, years[0])
    else rest = `${rest} ${years[0]}`
    YEAR.lastIndex = 0
  }
  const section = said.match(SECTION)
  if (section && SECTION.test(text)) {
    SECTION.lastIndex = 0
    text = text.replace(SECTION, section[0])
    rest = rest.replace(SECTION, ' ')
  }
  if (next.people.length > 0) text = without(text, word => namesOf(before).has(word))
  if (next.parties.length > 0) text = without(text, ofParty)
  const subject = [...termsOf(next)].length > 0 || next.strangers.length > 0
  if (subject && next.people.length === 0)
    text = without(text, word => termsOf(before).has(word) || namesOf(before).has(word))
  return `${unmarked(text)} ${unmarked(rest)} ${datesOf(next)}?`
}

/** A question with its own verb: it lacks only the meeting, the matter or the person that was spoken of. */
function completed(before: Question, next: Question, { find }: Reading): string {
  const dates = next.whens.length > 0 ? '' : datesOf(before) || dayOf(find(before), next.lang)
  const meeting = OF_THE_MEETING.some(cue => next.cues.has(cue)) && !next.cues.has('reserve') && !next.cues.has('vote')
  const own = !OBJECT.test(plain(next.text)) && (next.terms.length > 0 || next.people.length > 0 || meeting)
  const matter = own ? '' : [...new Set([...before.terms.map(one => one.word), ...before.people])].join(' ')
  return `${unmarked(next.text.replace(OPENER, ''))} ${matter} ${dates}?`
}

/** The same question without what narrowed it, at the meeting that its answer came from. */
function widened(before: Question, { find }: Reading): string {
  const dates = datesOf(before) || dayOf(find(before), before.lang)
  const drop = new Set([...termsOf(before), ...namesOf(before)])
  const bare = without(undated(before), word => drop.has(word) || ofParty(word))
  return `${unmarked(bare)} ${dates}?`
}

/** The question that somebody means who asks `text` right after `before`; null where it stands on its own. */
export function followed(text: string, before: string, reading: Reading): Followed | null {
  const opener = OPENER.test(text)
  const said = text.replace(OPENER, '')
  const bare = plain(said).trim()
  const last = reading.read(before)
  const more = MORE.exec(bare)
  if (more) {
    const next = reading.read(bare.replace(MORE, ''))
    if (next.whens.length === 0 && next.terms.length === 0 && next.people.length === 0)
      return { question: squeezed(widened(last, reading)), more: { before } }
  }
  const next = reading.read(text)
  const fragment = !ASKS.test(bare)
  if (fragment && (opener || wordsOf(bare).length <= 3)) return { question: squeezed(changed(last, next, said)) }
  if (fragment || !(opener || POINTS.test(bare.replace(/\s+$/, '')))) return null
  if (!opener && !OBJECT.test(bare) && (next.terms.length > 0 || next.whens.length > 0 || next.people.length > 0))
    return null
  return { question: squeezed(completed(last, next, reading)) }
}

/** A question as it is meant after those before it, oldest first. */
export function whole(question: string, before: readonly string[], reading: Reading): Followed {
  let [meant, ...rest]: Followed[] = [...before, question].map(one => ({ question: one }))
  for (const { question: next } of rest) meant = followed(next, meant!.question, reading) ?? { question: next }
  return meant!
}

/** What a wider question gives beside the one before it; where that is nothing, it says so. */
export function beside(reading: Reading, wider: Question, before: string): Found {
  const first = reading.find(reading.read(before))
  const found = reading.find(wider)
  const same = (one: Found) => JSON.stringify([one.lead.sv, one.items?.map(item => item.sv)])
  if (found.answered && same(found) !== same(first)) return found
  return missing({ sv: 'Inga fler är antecknade.', en: 'No others are recorded.' }, first.refs)
}
