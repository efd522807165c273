/** People and organisations of the records that a question names. */
import { isStop } from './cues.ts'
import { kin } from './terms.ts'
import type { View } from './view.ts'
import { near, plain, slips, stem, wordsOf } from './words.ts'

/** A word of the question, as typed and folded. */
export interface Word {
  raw: string
  plain: string
  /** Begins with a capital elsewhere than at the start of a sentence, or is all capitals. */
  proper: boolean
  first: boolean
}

export interface Names {
  /** Whole names of people that may be meant. */
  people: string[]
  /** A first and a last name that no single person of the records has together. */
  strangers: string[]
  /** Indexes of the words they were named by. */
  used: Set<number>
}

/** Owners of tasks that are no single person. */
const NOBODY =
  /^(?:the )?(?:processled|beredning|förvaltning|styrelse|ordförande|sekretera|clerk|chair|board|kommun|region)|(?:beredningen|nämnden|styrelsen|rådet|gruppen|kommittén|förvaltningen|utskottet|kansliet|organisation|ledarna|direktören|chefen|föreningen|nätverket)s?$/iu

/** "Town Board" in a list of those present is no person. */
const isBodyWord = (part: string): boolean =>
  /^(?:board|council|committee|group|trust|society|namnd|rad|styrelse|grupp|forening|kommun|region)(?:en|et|n|s)?$/.test(
    part,
  )

/** What was misread as a name is none: a sentence, a word cut off. */
const looksLikeName = (name: string): boolean =>
  !/[-–]$/.test(name) &&
  name.split(/\s+/).length <= 6 &&
  name
    .split(/\s+/)
    .every(
      part =>
        /^[^\p{Ll}]/u.test(part) ||
        /^(?:von|van|af|av|de|da|di|del|della|der|den|el|al|bin|ibn|le|la|och|and|d[’'])/u.test(part),
    )

const namesIn = new WeakMap<View, string[]>()

/** Everybody whom the records name; a view is the same object for as long as nothing in it changes. */
export function allNames(view: View): string[] {
  const before = namesIn.get(view)
  if (before) return before
  const made = readNames(view)
  namesIn.set(view, made)
  return made
}

function readNames(view: View): string[] {
  const names = new Set<string>()
  // "SPF" may own a task and be nobody.
  const bodies = new Set(
    view.flatMap(doc =>
      [...doc.organisations, ...doc.people.map(one => (one.organisation ? one.name : (one.affiliation ?? '')))].flatMap(
        one => [plain(one), ...wordsOf(plain(one))],
      ),
    ),
  )
  // Whom somebody is from is nobody.
  const whose = new Set(
    view.flatMap(doc => doc.guests.flatMap(one => (one.affiliation ? [plain(one.affiliation)] : []))),
  )
  for (const doc of view) {
    for (const one of doc.people) {
      if (!one.organisation) names.add(one.name)
      if (one.for) names.add(one.for)
    }
    for (const one of doc.guests) if (!one.organisation) names.add(one.name)
    for (const one of [doc.chair, doc.secretary, ...doc.approvers]) if (one) names.add(one)
    for (const one of doc.tasks)
      for (const part of one.owner.split(/,|\boch\b|\band\b/))
        if (/^\s*\p{Lu}/u.test(part) && !bodies.has(plain(part.trim()))) names.add(part.trim())
    for (const section of doc.sections)
      for (const one of [...section.reservations, ...section.conflicts])
        for (const name of one.match(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu) ?? []) names.add(name)
  }
  return [...names].filter(
    one =>
      one.length > 1 &&
      looksLikeName(one) &&
      !whose.has(plain(one)) &&
      !NOBODY.test(one) &&
      !nameParts(one).some(isBodyWord),
  )
}

export const nameParts = (name: string): string[] => wordsOf(plain(name))

/** `isBody`: words that bodies are called by, which alone name nobody. A name is meant where all of it is there, or where one capitalised part of it is (then by several people perhaps). */
export function namedIn(
  words: readonly Word[],
  names: readonly string[],
  isBody: (word: string) => boolean = () => false,
): Names {
  const whole: Names = { people: [], strangers: [], used: new Set() }
  const partly: Names = { people: [], strangers: [], used: new Set() }
  for (const name of names) {
    const parts = nameParts(name)
    const at = parts.map(part =>
      words.findIndex(
        word =>
          word.plain === part ||
          word.plain === `${part}s` ||
          (part.length > 4 && near(part, word.plain, Math.min(1, slips(part)))),
      ),
    )
    const hits = at.filter(i => i >= 0)
    if (parts.length > 1 && hits.length === parts.length && Math.max(...hits) - Math.min(...hits) < parts.length + 2) {
      whole.people.push(name)
      for (const i of hits) whole.used.add(i)
    } else
      for (const [k, i] of at.entries()) {
        const word = words[i]
        // "Fran" is somebody; "från" is nobody.
        if (!word || parts[k]!.length < 3 || (isStop(word.plain) && !word.proper) || isBody(word.plain)) continue
        // "Energy" in "Dales Community Energy": a common word in small letters is no name of theirs.
        if (k > 1 && !word.proper && !word.first && kin(stem(word.plain)).size > 0) continue
        const exact = word.plain === parts[k] || word.plain === `${parts[k]}s`
        if (exact && (word.proper || word.first || (k === parts.length - 1 && parts.length > 1) || k === 0)) {
          partly.people.push(name)
          partly.used.add(i)
        }
      }
  }
  const rest = partly.people.filter(
    name =>
      !whole.people.includes(name) &&
      !nameParts(name).some(part => [...whole.used].some(i => words[i]!.plain.startsWith(part))),
  )
  for (const i of partly.used) {
    const [a, b] = [words[i]!, words[i + 1]]
    const pair =
      b &&
      names.some(name => nameParts(name).includes(b.plain)) &&
      (a.proper || a.first) &&
      b.proper &&
      !whole.used.has(i) &&
      !whole.used.has(i + 1)
    if (pair && !names.some(name => [a, b].every(word => nameParts(name).includes(word.plain))))
      whole.strangers.push(`${a.raw} ${b.raw}`)
  }
  if (whole.people.length === 0) return { ...partly, strangers: whole.strangers }
  // Two people in one question: one whole, one by a single name.
  const spare = [...partly.used].filter(
    i => !whole.used.has(i) && rest.some(name => nameParts(name).includes(words[i]!.plain)),
  )
  return {
    strangers: whole.strangers,
    people: [...whole.people, ...(spare.length > 0 ? rest : [])],
    used: new Set([...whole.used, ...spare]),
  }
}

/** A name elsewhere than in the first word, or initials anywhere. */
export const hasName = (text: string): boolean => {
  const bare = text.replace(/^\W*(?:\w\)\s*)?/u, '')
  return /\S[\s(]+\p{Lu}\p{L}+/u.test(bare) || /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(bare)
}

/** "B Wall" beside "Berit Wall". */
const isInitial = (one: readonly string[], two: readonly string[], i: number): boolean =>
  i === 0 &&
  one.at(-1) === two.at(-1) &&
  (one[0]!.length === 1 ? two[0]!.startsWith(one[0]!) : two[0]!.length === 1 && one[0]!.startsWith(two[0]!))

/** The same person as far as the letters go: `Ulla` may be `Ulla Sandgren`. */
export const sameName = (a: string, b: string): boolean => {
  const [one, two] = [nameParts(a), nameParts(b)]
  if (one.length === 0 || two.length === 0) return false
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  return (
    short.every(part => long.includes(part)) ||
    (one.length > 1 &&
      one.length === two.length &&
      one.every((part, i) => part === two[i] || (part.length > 4 && near(part, two[i]!, 1)) || isInitial(one, two, i)))
  )
}
