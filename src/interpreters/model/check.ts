/** What of a model's answer the records bear out. What they do not is dropped. */
import type { Citable } from '../../core/ports.ts'
import { tidy } from '../../domain/names.ts'
import type { Day } from '../../domain/state.ts'
import { languageOf } from '../grammar/words.ts'
import { type Facts, factsOf, isEmpty, lacking, wordsIn } from './facts.ts'

export interface Citation {
  source: string
  quote: string
}

/** A citation whose source exists for this person and holds the quote. */
export interface Cited {
  piece: Citable
  quote: string
  /** The quote is running text of the record, rather than a field of it. */
  verbatim: boolean
}

export interface Checked {
  /** The sentences that are borne out. */
  text: string
  /** The citations that bear them out. */
  cited: Cited[]
}

/** Addresses never pass, nor what a platform might make into one. */
export const LINK =
  /:\/\/|\bwww\.|\]\(|[<>@]|\bmailto:|\b[a-z\d-]+\.(?:com|net|org|info|biz|io|dev|app|se|nu|eu|no|dk|fi|uk|de|ru|cn|test|example)\b/iu

const SHORTEST_QUOTE = 6
const LONGEST_QUOTE = 600
const MOST_SENTENCES = 8

/** Words that begin sentences and name nobody. */
const STARTERS = new Set(
  wordsIn(
    `Ja Nej Det Den De Detta Denna Dessa I På Vid Av För Från Till Med Om Under Efter Enligt När Där Då Här Hon Han Ingen Inga Inget Alla
     Beslutet Beslut Beredningen Nämnden Styrelsen Rådet Gruppen Mötet Ärendet Ordförande Ordföranden Sekreterare Förvaltningen Protokollet
     Yes No It The A An This That These In On At By For From To With About During After According When Where There Here She He They None All
     Decision Meeting Committee Board Council Group Matter Chair Secretary Minutes`,
  ),
)
const NEGATED =
  /(?<!\p{L})(?:inte|ej|icke|ingen|inget|inga|avslå\p{L}*|avslog\p{L}*|avslag\p{L}*|not|no|none|never|reject\p{L}*|den(?:y|ied)|declin\p{L}*|\p{L}+n['’]t)(?!\p{L})/iu

/**
 * A line that gives orders to whoever reads it is no evidence of anything. This catches only the plain ones; what keeps an order
 * from being obeyed is that nothing the model says is done, and that all it says is checked.
 */
const ORDERS =
  /(?:ignor\p{L}*|disregard|forget|overrid\p{L}*|bortse från|glöm)(?!\p{L}).{0,60}(?:instru[ck]tion|prompt|regler|rules|ovan|above|previous|tidigare)|system\s?prompt|systemmeddelande|(?:du|you) (?:är|are) (?:nu |now )?(?:en |ett |an? )?(?:ai|assistent|assistant|språkmodell|language model|chatb)|<\/?(?:system|records|question)/iu

const linesOf = (piece: Citable): string[] => [...piece.facts, ...piece.passages].filter(line => !ORDERS.test(line))

/** The citations that hold: the source is one the person may see, and the quote stands in it letter for letter. */
export function citationsIn(citations: readonly Citation[], find: (id: string) => Citable | undefined): Cited[] {
  return citations.flatMap(({ source, quote }): Cited[] => {
    const piece = find(source)
    const words = tidy(quote)
    if (!piece || words.length < SHORTEST_QUOTE || words.length > LONGEST_QUOTE || LINK.test(words)) return []
    if (!linesOf(piece).some(line => tidy(line).includes(words))) return []
    return [{ piece, quote: words, verbatim: piece.passages.some(line => tidy(line).includes(words)) }]
  })
}

interface Ground {
  cited: Cited
  facts: Facts
  words: ReadonlySet<string>
  lang: ReturnType<typeof languageOf>
}

function groundOf(cited: Cited, today: Day): Ground {
  const text = [cited.piece.label.sv, cited.piece.label.en, ...linesOf(cited.piece)].join('\n')
  const words = wordsIn(text)
  return { cited, facts: factsOf(text, today), words: new Set(words), lang: languageOf(plainly(text)) }
}

const plainly = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** A word is there where one of the same beginning is. */
const near = (word: string, words: ReadonlySet<string>): boolean => {
  if (words.has(word)) return true
  const stem = word.slice(0, Math.max(4, word.length - 3))
  return [...words].some(one => one.startsWith(stem) && one.length <= word.length + 4)
}

const tellingIn = (sentence: string): string[] =>
  wordsIn(sentence).filter(word => word.length > 3 && !STARTERS.has(word))

/** True where the words are the record's own, at least half of them; names are checked apart, and would vouch for anything. */
function worded(sentence: string, { names }: Facts, words: ReadonlySet<string>): boolean {
  const telling = tellingIn(sentence).filter(word => !names.has(word))
  return telling.filter(word => near(word, words)).length * 2 >= telling.length
}

/** One source must hold all that the sentence states: facts taken from two may make a third that is true of neither. */
function borneOut(sentence: string, { facts, words, lang }: Ground, today: Day): boolean {
  const said = factsOf(sentence, today)
  if (lacking(said, facts, words).length > 0) return false
  if ([...said.starts].some(word => !STARTERS.has(word) && !near(word, words))) return false
  // In the other language the words must differ: then only figures, dates and names can be compared.
  const spoken = languageOf(plainly(sentence))
  const translated = spoken !== null && lang !== null && spoken !== lang
  return translated ? !isEmpty(said) : worded(sentence, said, words)
}

/** A no that no quote holds is the model's own; so is a yes where all that is quoted says no. */
const turned = (sentence: string, quotes: readonly string[]): boolean =>
  NEGATED.test(sentence) ? !quotes.some(one => NEGATED.test(one)) : quotes.every(one => NEGATED.test(one))

const SENTENCE_END =
  /\n+|(?<=[.!?]["”»)]?)(?<!(?<!\p{L})(?:[Kk]l|[Cc]a|[Dd]nr|[Nn]r|resp|t\.ex|bl\.a|f\.d|m\.m|m\.fl|Mrs?|Dr|[Nn]o)\.)\s+(?=["”«(]?[\p{Lu}\d])/u

const sentencesOf = (text: string): string[] =>
  text
    .split(SENTENCE_END)
    .map(one => tidy(one.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/u, '')))
    .filter(one => /\p{L}/u.test(one))

/** The sentences of an answer that its citations bear out, or null where none is. */
export function check(answer: string, cited: readonly Cited[], today: Day): Checked | null {
  const grounds = cited.map(one => groundOf(one, today))
  const quotes = cited.map(one => one.quote)
  const used = new Set<Cited>()
  const kept = sentencesOf(answer)
    .slice(0, MOST_SENTENCES)
    .filter(sentence => {
      if (LINK.test(sentence) || turned(sentence, quotes)) return false
      const held = grounds.filter(ground => borneOut(sentence, ground, today))
      for (const ground of held) used.add(ground.cited)
      return held.length > 0
    })
  // "Yes." alone states nothing that could be checked.
  const states = kept.some(one => tellingIn(one).length > 0 || !isEmpty(factsOf(one, today)))
  return !states ? null : { text: kept.join(' '), cited: cited.filter(one => used.has(one)) }
}

/** True where a text states every figure, date and name that another does. */
export const covers = (text: string, other: string, today: Day): boolean =>
  lacking(factsOf(other, today), factsOf(text, today), new Set(wordsIn(text))).length === 0

/** Words of questions that any record holds. */
const COMMON =
  /^(?:beslut|decid|decis|meeting|motet|moten|protokoll|minutes|fraga|sades|sagts|handlad|tycker|nagon|nagot|about|what|which|when|where)/

/**
 * True where the sources are about what the question is about: they hold every figure, date and name in it, and it has one,
 * or one of its telling words. A true sentence about something else is no answer.
 */
export function about(question: string, cited: readonly Cited[], today: Day): boolean {
  const asked = factsOf(question, today)
  const text = cited.flatMap(({ piece }) => [piece.label.sv, piece.label.en, ...linesOf(piece)]).join('\n')
  const words = new Set(wordsIn(text))
  if (lacking(asked, factsOf(text, today), words).length > 0) return false
  const telling = tellingIn(question).filter(word => word.length > 4 && !COMMON.test(word))
  return !isEmpty(asked) || telling.some(word => near(word, words))
}
