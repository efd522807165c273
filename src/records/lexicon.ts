/** Which words the records know, how telling each is, and how strongly a question's word is borne out by them. */
import { kin } from './terms.ts'
import { near, plain, slips, stem as stemOf } from './words.ts'

export interface Lexicon {
  /** Stem → number of sections (or other parts) that hold it. */
  readonly df: { has(stem: string): boolean; get(stem: string): number | undefined }
  readonly parts: number
  /** Known stems that may share a beginning or an end with this one, or differ from it by a slip. */
  like(stem: string): Iterable<string>
}

/** Several lexicons as one. */
export const joined = (all: readonly Lexicon[]): Lexicon => ({
  df: {
    has: stem => all.some(one => one.df.has(stem)),
    get: stem =>
      all.reduce<number | undefined>((sum, { df }) => (df.has(stem) ? (sum ?? 0) + df.get(stem)! : sum), undefined),
  },
  parts: all.reduce((sum, one) => sum + one.parts, 0),
  *like(stem) {
    for (const one of all) yield* one.like(stem)
  },
})

/** A word of the question: what stems of the records it may mean (0-1), and how much it counts. */
export interface Term {
  word: string
  stem: string
  means: ReadonlyMap<string, number>
  weight: number
  /** A name, a number or a year: nothing is an answer that lacks it. */
  must: boolean
  /** An English word that nothing here knows, beside words that something does: it may only be the meeting's name. */
  loose?: true
}

const add = (to: Map<string, number>, word: string, how: number) => to.set(word, Math.max(to.get(word) ?? 0, how))

/** Same beginning or same end: how Swedish compounds share a word. */
function shared(query: string, known: string): number {
  const [short, long] = query.length < known.length ? [query, known] : [known, query]
  if (short.length < 4 || short === long) return 0
  const rest = long.length - short.length
  if (long.startsWith(short)) return short.length < 5 && rest > 8 ? 0 : query === short ? 0.8 : 0.45
  if (short.length >= 5 && long.endsWith(short)) return query === short ? 0.75 : 0.45
  return 0
}

/** What a matter is called when it is talked about: "bredbandsärendet" is about bredband. */
const GENERIC =
  /^(.{4,}?)s?(?:arend|frag|plan|projekt|beslut|punkt|sak|avtal|arbet|grupp|ratt|anslag|bidrag|mot|traff|konferens|dag|list)$/

export function meanings(stem: string, lexicon: Lexicon): Map<string, number> {
  const out = new Map<string, number>()
  const wanted: Array<[string, number]> = [[stem, 1], ...kin(stem)]
  const core = lexicon.df.has(stem) ? null : GENERIC.exec(stem)
  if (core) wanted.push([stemOf(core[1]!), 0.85])
  for (const [word, how] of wanted) if (lexicon.df.has(word)) add(out, word, how)
  const digits = /\d/.test(stem)
  if (!digits)
    for (const [word, how] of wanted)
      for (const known of lexicon.like(word)) {
        // What a compound is, another only has to do with: no julmarknad is a marknadsvärde.
        const other = word !== stem && stem.endsWith(word) && known.startsWith(word)
        const part = shared(word, known) * how * (other ? 0.6 : 1)
        if (part > 0) add(out, known, part)
      }
  // A year may be the meeting's own, which its text need not repeat.
  if (digits) add(out, stem, 1)
  if (!digits && !lexicon.df.has(stem)) {
    const most = slips(stem)
    if (most > 0) for (const known of lexicon.like(stem)) if (near(stem, known, most)) add(out, known, 0.85)
  }
  return out
}

/** A name is itself, or the first part of a compound ("Lindens", "Lindenskolan"): what only begins alike ("Lindvall") is another. */
export function meaningsOfName(word: string, lexicon: Lexicon, initials = false): Map<string, number> {
  const stem = stemOf(word)
  const whole = word.replace(/s$/, '')
  const out = new Map<string, number>()
  if (lexicon.df.has(stem)) add(out, stem, 1)
  if (initials) return out
  for (const known of lexicon.like(stem))
    if (known !== stem && whole.length > 3 && known.startsWith(whole)) add(out, known, 0.85)
    else if (!lexicon.df.has(stem) && slips(stem) > 0 && near(stem, known, 1)) add(out, known, 0.85)
  return out
}

const together = (a: string, b: string): number => {
  let n = 0
  while (n < a.length && a[n] === b[n]) n++
  return n
}

/**
 * A term among the words of one meeting or a few: there a part of a compound is enough ("boinflytandepengar" and
 * "boinflytandemedel", "torget" and "Stortorget"), for little else is likely to be meant.
 */
export function inFew(term: Term, words: ReadonlySet<string>): Term[] {
  if (term.must) return [term]
  const means = new Map(term.means)
  const whole = plain(term.word)
  const bare = whole.replace(/(?<=[lr])n$/, '')
  for (const known of words) {
    if (known.length < 4 || /\d/.test(known) || (means.get(known) ?? 0) >= 0.75) continue
    const [short, long] = term.stem.length < known.length ? [term.stem, known] : [known, term.stem]
    const same = together(whole, known)
    // The last part of the question's own compound is a wider thing: no plan is a tillsynsplan.
    if (short.length >= (short === known ? 5 : 4) && short !== long && long.endsWith(short))
      add(means, known, short === known ? 0.55 : 0.75)
    else if (short.length >= 5 && long.startsWith(short)) add(means, known, 0.7)
    else if (bare.length >= 5 && known.startsWith(bare)) add(means, known, 0.7)
    else if (
      same >= 8 ||
      (same >= 5 && whole.length - same >= 4 && known.length - same >= 4 && kin(stemOf(whole.slice(0, same))).size > 0)
    )
      add(means, known, 0.7)
  }
  if ([...means].some(([word, how]) => how >= 0.7 && words.has(word))) return [{ ...term, means }]
  const parts = parted(whole, words)
  return parts.length === 0
    ? [{ ...term, means }]
    : parts.map(part => ({ ...term, means: part, weight: term.weight / 2 }))
}

/** Nothing that people say is longer, and every way to part it is tried. */
const LONGEST_COMPOUND = 60

/** The two parts of a compound that these words hold only apart: "taklagningen" where they speak of mending a tak. */
function parted(whole: string, words: ReadonlySet<string>): Array<Map<string, number>> {
  if (whole.length > LONGEST_COMPOUND) return []
  const here = (part: string) => {
    const base = stemOf(part)
    return new Map([[base, 0.9] as const, ...kin(base)].filter(([word, how]) => how >= 0.7 && words.has(word)))
  }
  for (let i = whole.length - 4; i >= 3; i--) {
    const second = here(whole.slice(i))
    if (second.size === 0) continue
    const first = [whole.slice(0, i), whole.slice(0, i).replace(/s$/, '')].map(here).find(one => one.size > 0)
    if (first) return [first, second]
  }
  return []
}

/** Short everyday words are bent past recognition ("åka", "åker"): less is asked of them. */
export const worth = (word: string): number => (/^\p{Ll}{1,4}$/u.test(word) ? 0.6 : 1)

/** Rare words tell more. A word that no record holds weighs as the rarest. */
export function weightOf(means: ReadonlyMap<string, number>, lexicon: Lexicon): number {
  let df = 0
  for (const [word, how] of means) if (how >= 0.7) df = Math.max(df, lexicon.df.get(word) ?? 0)
  return Math.log(1 + (lexicon.parts + 4) / (df + 0.5))
}

/**
 * The translations of the two parts of a compound that no record holds as it is: "julbelysningen" finds "Christmas lights".
 * Only for words of the other language: in its own, a compound's parts are another thing than the compound.
 */
export function translated(word: string, lexicon: Lexicon): Array<Map<string, number>> | null {
  if (
    word.length < 7 ||
    word.length > LONGEST_COMPOUND ||
    /\d/.test(word) ||
    lexicon.df.has(stemOf(word)) ||
    kin(stemOf(word)).size > 0
  )
    return null
  const across = (part: string) => new Map([...kin(part)].filter(([other, how]) => how > 0.9 && lexicon.df.has(other)))
  for (let i = word.length - 4; i >= 3; i--) {
    const second = across(stemOf(word.slice(i)))
    if (second.size === 0) continue
    const first = word.slice(0, i)
    const head = [first, first.replace(/s$/, '')].map(part => across(stemOf(part))).find(found => found.size > 0)
    if (head) return [head, second]
  }
  return null
}

interface Evidence {
  /** Share of the question's weight that is borne out (0-1). */
  share: number
  /** Borne out by the text itself, weighted: for choosing between candidates. */
  direct: number
  missed: readonly Term[]
}

type Words = Iterable<string>

const best = (term: Term, words: Words): number => {
  let most = 0
  for (const word of words) most = Math.max(most, term.means.get(word) ?? 0)
  return most
}

/** How well texts bear out the terms: `close` is the thing itself, `around` its heading and meeting, `further` the rest of its section. */
export function evidence(terms: readonly Term[], close: Words, around: Words = [], further: Words = []): Evidence {
  let [all, got, direct] = [0, 0, 0]
  const missed: Term[] = []
  for (const term of terms) {
    const here = best(term, close)
    const there = here >= 0.8 ? 0 : best(term, around) * 0.8
    // A name or a year may stand elsewhere in the section; other words must be near.
    const far = !term.must || Math.max(here, there) >= 0.55 ? 0 : best(term, further) * 0.6
    all += term.weight
    direct += term.weight * here
    // A compound that shares the word is good evidence, if not as good for choosing.
    const borne = Math.max(here, there, far)
    got += term.weight * (borne >= 0.55 ? 0.4 + borne * 0.6 : borne)
    if (borne < 0.5) missed.push(term)
  }
  return { share: all === 0 ? 1 : got / all, direct, missed }
}
