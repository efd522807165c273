import type { Day } from '../domain/state.ts'
import type { Lang } from '../domain/text.ts'
import type { When } from '../domain/when/kinds.ts'
import { readWhen } from '../domain/when/read.ts'
import { ofRecords, withDays } from './asked-days.ts'
import { type Cue, cuesOf, cueWords, isStop } from './cues.ts'
import { type Lexicon, meanings, meaningsOfName, type Term, translated, weightOf, worth } from './lexicon.ts'
import { allNames, namedIn } from './names.ts'
import { withoutFillers } from './spoken.ts'
import { kin, PARTIES } from './terms.ts'
import { blank, mended, registryOf, told, typed } from './typed.ts'
import type { View } from './view.ts'
import { plain, stem, wordsOf } from './words.ts'

export interface Question {
  text: string
  plain: string
  lang: Lang
  cues: ReadonlySet<Cue>
  whens: readonly When[]
  sections: readonly number[]
  /** Registry numbers of the records that it names, and one that they do not hold. */
  registry: readonly string[]
  strangeRegistry?: string
  /** Names of the records that it may mean. */
  people: readonly string[]
  parties: readonly string[]
  /** Words that must be borne out, names and dates aside. */
  terms: readonly Term[]
  /** Words that only say what kind of answer is wanted: they choose between sentences, and are evidence of nothing. */
  soft: readonly Term[]
  /** Names that no record holds. */
  strangers: readonly string[]
}

const SWEDISH =
  /[åäö]|\b(?:vem|vad|vilka|vilken|vilket|nar|hur|och|den|det|ar|var|pa|om|som|ska|har|for|till|fran|motet|med|i|kommer|beslutades|ansvarar|deltog)\b/gu
const ENGLISH =
  /\b(?:who|what|which|when|where|how|the|and|is|was|were|of|did|does|do|for|to|in|on|at|has|have|will|are|any|from|meeting|by|with)\b/gu

/** The language of a message by its function words; `otherwise` where they do not tell. */
function languageOf(text: string, otherwise: Lang): Lang {
  const lower = text.toLowerCase()
  const [sv, en] = [lower.match(SWEDISH)?.length ?? 0, lower.match(ENGLISH)?.length ?? 0]
  return sv === en ? otherwise : sv > en ? 'sv' : 'en'
}

const SECTION =
  /§+\s*(\d+)(?![\d]*-\p{L})|\b(\d+)\s*§|\b(?:paragraf(?:en)?|paragraph|section|punkt(?:en)?|item|arende|matter)\s+(?:nr\s+|no\.?\s+|nummer\s+|number\s+)?(\d{1,3})\b/giu
/** What comes after these is what the question is about. */
const ABOUT = new Set(['about', 'regarding', 'concerning', 'against', 'for'])
const JOINED_WORDS = new Set(['civilsamhallet', 'halsosjukvard', 'lansstyrelsen', 'vardcentral'])
const HALVES =
  /^(?:civil\w*|samhal\w*|society|halso|sjukvard\w*|health|care|cent(?:re|er)s?|county|administrative|board)$/

/** A question that names more than these is none, and would only keep others waiting. */
const MOST_DAYS = 8
const MOST_TERMS = 40

/** Unknown words count less only beside known ones. */
const loosened = (terms: Term[]): Term[] =>
  terms.some(one => !one.loose && one.means.size > 0) ? terms : terms.map(({ loose: _, ...one }) => one)

/** Beside a name that the records hold, a word that they lack may only be another word for the same thing. */
const besideName = (terms: Term[]): Term[] =>
  terms.filter(one => one.means.size > 0).length > 1 && terms.some(one => one.must && one.means.size > 0)
    ? terms.map(one => (one.must || one.means.size > 0 ? one : { ...one, weight: one.weight * 0.5 }))
    : terms

const once = <T>(all: readonly T[], key: (one: T) => string, most: number): T[] =>
  [...new Map(all.map(one => [key(one), one])).values()].slice(0, most)

/** What a question asks, as far as the records' own words tell. */
export function readQuestion(
  text: string,
  view: View,
  lexicon: Lexicon,
  context: { today: Day; lang: Lang },
): Question {
  const words = mended(withDays(text, context.today), lexicon)
  const lang = languageOf(words, context.lang)
  const registry = registryOf(words, view)
  const read = readWhen(registry.rest, { today: context.today, lang, prefer: 'near' }).filter(
    one => one.kind !== 'invalid' && one.kind !== 'undated',
  )
  const whens = once(read, one => one.text.toLowerCase(), MOST_DAYS).map(one => ofRecords(one, view, context.today))
  let rest = registry.rest
  for (const one of read) rest = blank(rest, one.start, one.end)
  const sections: number[] = []
  rest = rest.replace(SECTION, (all, a, b, c) => {
    sections.push(Number(a ?? b ?? c))
    return ' '.repeat(all.length)
  })
  const said = PARTIES.flatMap(([words, letter]) =>
    [...plain(rest).matchAll(new RegExp(words, 'g'))].map(match => ({ letter, words: wordsOf(match[0]) })),
  )
  const letters = [
    ...rest.matchAll(/(?:\(|(?<!\p{L})(?:för|från|av|for|from|of) )(S|M|C|L|V|KD|MP|SD)(?!\p{L})/gu),
  ].map(match => match[1]!)
  const parties = [...said.map(one => one.letter), ...letters]
  const partyWords = new Set([...said.flatMap(one => one.words), ...letters.map(one => one.toLowerCase())])
  const tokens = typed(withoutFillers(rest))
  const bodies = new Set(view.flatMap(doc => doc.body))
  const names = namedIn(tokens, [...allNames(view), ...told(tokens, view)], word => bodies.has(stem(word)))
  const terms: Term[] = []
  const strangers: string[] = []
  const soft = tokens
    .filter((word, i) => !names.used.has(i) && word.plain.length > 4 && isStop(word.plain))
    .map((word): Term => {
      const base = stem(word.plain)
      return { word: word.raw, stem: base, means: meanings(base, lexicon), weight: 0.5, must: false }
    })
  for (const [i, word] of tokens.entries()) {
    if (names.used.has(i) || isStop(word.plain) || partyWords.has(word.plain)) continue
    for (const one of wordsOf(plain(word.raw))) {
      // What an apostrophe leaves of "didn't".
      if (one !== word.plain && isStop(one)) continue
      const parts = word.proper ? null : translated(one, lexicon)
      const base = stem(one)
      const proper = word.proper && kin(base).size === 0
      const digits = /\d/.test(one)
      // "Linden 4": the number is part of the name.
      if (/^\d{1,2}$/.test(one) && tokens[i - 1]?.proper) continue
      for (const means of parts ?? [
        proper && !digits ? meaningsOfName(one, lexicon, /^\p{Lu}{2,5}$/u.test(word.raw)) : meanings(base, lexicon),
      ]) {
        const known = means.size > 0
        if (!known && proper && !bodies.has(base)) strangers.push(word.raw)
        // A plain English word without a translation here is weak evidence either way.
        const foreign = lang === 'en' && !known && !proper && !digits
        terms.push({
          word: word.raw,
          stem: base,
          means,
          weight: weightOf(means, lexicon) * (foreign ? 0.5 : worth(word.raw)) * (parts ? 0.7 : 1),
          must: digits || proper,
          ...(foreign && !tokens.slice(0, i).some(before => ABOUT.has(before.plain)) ? { loose: true as const } : {}),
        })
      }
    }
  }
  // "civila samhället" is one word to the records: its halves are no terms of their own.
  const joined = wordsOf(plain(rest)).filter(one => JOINED_WORDS.has(one))
  const halves = joined.length > 0 ? terms.filter(one => HALVES.test(plain(one.word))) : []
  const whole = joined.map((word): Term => {
    const means = meanings(stem(word), lexicon)
    return { word, stem: stem(word), means, weight: weightOf(means, lexicon), must: true }
  })
  const away = cueWords('absent', plain(words))
  return {
    text: words,
    plain: plain(words),
    lang,
    cues: cuesOf(plain(words)),
    whens,
    sections: [...new Set(sections)],
    registry: registry.known,
    ...(registry.strange ? { strangeRegistry: registry.strange } : {}),
    people: [...new Set(names.people)],
    parties: [...new Set(parties)],
    terms: besideName(
      loosened(
        [...terms.filter(one => !halves.includes(one) && !away.has(plain(one.word))), ...whole].slice(0, MOST_TERMS),
      ),
    ),
    soft,
    strangers: [...names.strangers, ...strangers].filter(one => !halves.some(half => half.word === one)),
  }
}
