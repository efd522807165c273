import type { Extract } from '../../domain/extract.ts'
import type { Lang } from '../../domain/text.ts'
import { columnsOf } from './attendance-tables.ts'
import { decides } from './decides.ts'
import { datedBody, rollIn } from './kind-head.ts'
import { type TextSigns, textSigns } from './kind-signs.ts'
import { CALLS, COURSE, DECIDED, ENDS_AS, LETTER, LISTED, MEETING, NEWS, SLIDE, TITLED, TOLD } from './lexicon/kinds.ts'
import type { Line } from './lines.ts'
import { MINUTES, NOTES, recordKind } from './record-kind.ts'
import type { Outline } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { type LabelKind, labelOf } from './words.ts'

const SWEDISH =
  /(?<!\p{L})(?:och|att|är|som|för|på|med|det|den|till|av|inte|om|från|vid|har|ska|var|beslutar)(?!\p{L})/giu
const ENGLISH = /(?<!\p{L})(?:the|and|of|to|is|that|for|was|with|be|at|by|are|not|from|we|it|on|as|this)(?!\p{L})/giu

/** The language that most function words are of; å, ä and ö weigh too. */
export function langOf(lines: readonly Line[]): Lang {
  const text = lines
    .slice(0, 400)
    .map(line => line.text.slice(0, 2000))
    .join('\n')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(SWEDISH) + count(/[åäö]/gi) / 4 >= count(ENGLISH) ? 'sv' : 'en'
}

const ATTENDANCE = new Set<LabelKind>(['present', 'absent', 'alternates', 'others', 'organisations'])

/** "3. To approve the minutes of 4 May", "Ni hittar protokollet i hallen.": speaks of minutes, and is no title. */
const speaksOf = (line: Line): boolean =>
  /^(?:how to|så (?:skriver|för|håller)|mall|template|guide)(?!\p{L})/iu.test(line.text) ||
  /\d/.test(line.bullet) ||
  // "As promised, here are my minutes of the call."
  (!/(?<!\p{L})(?:here (?:are|is)|här (?:är|kommer|följer)) (?:my|the|our|mina|mitt|dagens|gårdagens)(?!\p{L})/iu.test(
    line.text,
  ) &&
    /[.!?]$/.test(line.text) &&
    /\s(?:are|is|was|were|will|finns|ligger|hittar|skriv\p{L}*|läs\p{L}*|godkän\p{L}*|take|write|see|attend|read)\s/iu.test(
      line.text,
    ))
/** "Tidplan. Etapp 1 skjuts upp.": a matter's heading with its text, and no title of a document. */
const runsOn = (line: Line): boolean => /^[^.]{3,40}\.\s\p{Lu}/u.test(line.text)

interface Signs {
  labels: ReadonlySet<LabelKind>
  /** Where among the first short lines the title of a record stands, or of another document; 99 where none does. */
  recordAt: number
  typeAt: number
  type: string | undefined
  lines: readonly Line[]
  outline: Outline
  told: TextSigns
  /** The first lines name a body, and its day. */
  dated: boolean
  /** A list of names stands there, whatever it is called. */
  rolled: boolean
  count(pattern: RegExp): number
}

const near = (at: number): boolean => at < 6

/** Somebody was there, wrote it down, or it is called a meeting: what is told, decided and given to do is then of that meeting. */
const met = ({ told, labels, recordAt, lines, dated }: Signs): boolean =>
  told.came ||
  told.away ||
  told.wrote ||
  told.sumsUp ||
  recordAt < 99 ||
  labels.has('secretary') ||
  attended(labels) ||
  called(lines) ||
  dated
/** Who met is told, and who wrote it down or that it is a record: what a letter, an article or a look back is worded like speaks less against it. */
const surely = ({ told, labels, recordAt }: Signs): boolean =>
  (told.came || attended(labels)) && (told.wrote || labels.has('secretary') || recordAt < 99)
const attended = (labels: ReadonlySet<LabelKind>): boolean => [...ATTENDANCE].some(kind => labels.has(kind))
const called = (lines: readonly Line[]): boolean =>
  lines
    .slice(0, 4)
    .some(
      line =>
        line.text.length < 120 &&
        (MEETING.test(line.text) || (/\d/.test(line.text) && (DATED_GROUP.test(line.text) || MET.test(line.text)))),
    )
/** "floor 3, safety group, 28/2/2023": who, and on which day. */
const DATED_GROUP =
  /(?<!\p{L})(?:group|team|panel|committee|board|\p{L}*gruppen|kommittén|\p{L}*styrelsen|\p{L}*rådet|\p{L}*nämnden|\p{L}*beredningen)(?!\p{L})[^.]{0,40}\d{1,2}[./ -](?:\d|\p{L}{3})/iu

/** "Met in Hanley's kitchen Friday night the 7th of February 2025." */
const MET = /^(?:we |vi )?(?:met|möttes|träffades|sågs) (?:in|at|on|i|på|hos|hemma|den) /iu

/** A table of who came: "Namn | Förening | Närvaro". */
const rostered = ({ lines }: Signs): boolean =>
  lines.slice(0, 60).some(line => line.cells.length > 1 && columnsOf(line)?.keys.includes('present') === true)
/** Decided without a meeting, each answering in writing. */
const CIRCULAR =
  /(?<!\p{L})(?:per capsulam|mejl(?:beslut|omröstning)\p{L}*|(?:beslut|beslutat|beslutade) (?:via|per|över) (?:e-?post|mejl|mail)|(?:alla|samtliga|everyone|everybody|all) (?:har |have |has |of you )*(?:svarat|replied|answered)[^.]{0,30}(?:mejl|mail|brev|e-?post|letter)\p{L}*|circular resolution|(?:resolution|decision|vote|voted|decided|resolved) (?:in writing|by (?:e-?mail|correspondence|circular)))(?!\p{L})/iu
/** Told of one time, and not of how it is to be done. */
const circular = ({ lines }: Signs): boolean =>
  lines.slice(0, 40).some(line => CIRCULAR.test(line.text.slice(0, 300))) &&
  lines.slice(0, 40).some(line => YEAR.test(line.text.slice(0, 300))) &&
  lines.some(line => sentencesOf(line.text.slice(0, 1000)).some(one => SETTLED.test(one) && !UNTIL.test(one)))
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/
const UNTIL =
  /^(?:när|om|ifall|when|once|if|after)(?!\p{L})|(?<!\p{L})(?:först (?:när|då|efter)|only (?:when|once|after)|får|may|must|måste)(?!\p{L})/iu
const SETTLED =
  /(?<!\p{L})(?:(?:är|var|blev) (?:det )?(?:därmed )?(?:beslutat|antaget|godkänt)|(?:därmed|alltså) (?:är|har) [^.]{0,40}beslut\p{L}*|is (?:therefore )?(?:decided|carried|passed|adopted|approved)|have (?:decided|agreed|approved|resolved))(?!\p{L})/iu

/** A text of so many sentences tells something, in whichever words. */
const TELLING = 10
const isSentence = (text: string): boolean => text.split(' ').length >= 5 && /^[^:]*[.!]$/.test(text)

/** Nothing is told of it, decided or given to do: a list of officers, a rota. */
const silent = ({ told, recordAt, lines }: Signs): boolean =>
  recordAt === 99 &&
  lines.flatMap(line => sentencesOf(line.text.slice(0, 1000)).filter(isSentence)).length < TELLING &&
  told.proceedings + told.told + told.cameTo + told.doing === 0 &&
  !lines.some(line => DECIDED.test(line.text.slice(0, 1000)))

/** What speaks for a record of a meeting, and against it. */
const EVIDENCE: Array<[weight: number, holds: (signs: Signs) => boolean]> = [
  [3, signs => signs.recordAt < 99],
  [2, signs => near(signs.recordAt)],
  [2, signs => called(signs.lines) || signs.dated],
  [2, signs => signs.rolled && signs.dated && !attended(signs.labels)],
  [4, signs => attended(signs.labels) || signs.count(LISTED) > 0],
  [4, signs => !attended(signs.labels) && rostered(signs)],
  [10, circular],
  [1, signs => signs.labels.has('absent')],
  [2, signs => signs.count(TOLD) > 0],
  [3, signs => signs.labels.has('secretary')],
  [1, signs => signs.labels.has('approvers') || signs.labels.has('approver-elected')],
  [3, signs => signs.outline.scheme === 'paragraphs' && signs.outline.sections.length > 0],
  [1, signs => signs.outline.sections.length >= 2],
  [2, signs => signs.lines.some(line => DECIDED.test(line.text.slice(0, 1000)))],
  [2, signs => signs.count(COURSE) >= 2],
  [1, signs => signs.count(COURSE) >= 5],
  [4, signs => signs.told.came],
  [1, signs => signs.told.away],
  [2, signs => signs.told.wrote],
  [3, signs => signs.told.sumsUp],
  [1, signs => signs.told.again],
  [1, signs => met(signs) && signs.told.cameTo >= 1],
  [1, signs => met(signs) && signs.told.cameTo >= 3],
  [1, signs => met(signs) && signs.told.told >= 1],
  [1, signs => met(signs) && signs.told.told >= 3],
  [1, signs => met(signs) && signs.told.doing >= 2],
  [1, signs => met(signs) && signs.told.doing >= 4],
  [1, signs => met(signs) && signs.told.proceedings >= 1],
  [1, signs => met(signs) && signs.told.proceedings >= 2],
  [1, signs => met(signs) && signs.told.proceedings >= 4],
  [-4, signs => !signs.told.came && silent(signs)],
  [-4, signs => signs.told.toCome && !surely(signs)],
  [-1, signs => signs.told.toCome && surely(signs)],
  [-5, signs => signs.told.notifies],
  [-5, signs => signs.told.looksBack && !surely(signs)],
  [-2, signs => signs.told.asks],
  [-8, signs => signs.told.teaches && !signs.told.came && !circular(signs)],
  [-4, signs => signs.told.quotes && !surely(signs)],
  [-10, signs => signs.typeAt < signs.recordAt && near(signs.typeAt)],
  [-5, signs => signs.typeAt < signs.recordAt && !near(signs.typeAt) && !signs.labels.has('present')],
  [-3, signs => !surely(signs) && signs.lines.some(line => line.text.length < 120 && LETTER.test(line.text))],
  [-3, signs => signs.lines.filter(line => NEWS.test(line.text)).length >= 2],
  [-3, signs => signs.lines.some(line => CALLS.test(line.text.slice(0, 1000)))],
  [-4, signs => signs.lines.filter(line => SLIDE.test(line.text)).length >= 2],
]
const ENOUGH = 6
/** So little may be lacking that what the text decides is counted too. */
const NEARLY = 4
const SHORT = 80

/** How many of a short text's sentences decide something, two at most. */
function decidedIn({ lines }: Signs): number {
  if (lines.length > SHORT) return 0
  const options = { body: null, lang: langOf(lines), formal: false }
  const sentences = lines.slice(2).flatMap(line => sentencesOf(line.text.slice(0, 1000)))
  return Math.min(2, sentences.filter(one => decides(one.replace(/^[^:.]{2,40}[:–] /, ''), options)).length)
}

const first = (lines: readonly Line[], pattern: RegExp, but: (line: Line) => boolean = () => false): number => {
  const at = lines.findIndex(line => pattern.test(line.text) && !but(line))
  return at < 0 ? 99 : at
}

function signsOf(lines: readonly Line[], outline: Outline): Signs {
  const top = lines.slice(0, 25).filter(line => line.text.length < 250)
  // What a matter is called is no title of the document: "Rapport från förhandlingarna".
  const headings = new Set(outline.sections.slice(0, 40).map(section => section.from))
  const heads = (line: Line) => runsOn(line) || (headings.has(line.from) && line !== lines[0])
  const types = TITLED.map(({ type, pattern }) => ({
    type,
    at: first(type === 'agenda' ? top.slice(0, 3) : top, pattern, heads),
  })).sort((a, b) => a.at - b.at)
  const ends = top.slice(0, 3).findIndex(line => ENDS_AS.test(line.text))
  if (ends >= 0 && ends < types[0]!.at) types.unshift({ type: 'statutes', at: ends })
  const text = lines
    .slice(0, 1000)
    .map(line => line.text.slice(0, 2000))
    .join('\n')
  return {
    labels: new Set(
      [...lines.slice(0, 400), ...lines.slice(400).slice(-12)].flatMap(line => labelOf(line)?.kind ?? []),
    ),
    recordAt: Math.min(first(top, NOTES, speaksOf), first(top, MINUTES, speaksOf)),
    typeAt: types[0]!.at,
    type: types[0]!.at < 99 ? types[0]!.type : undefined,
    lines,
    outline,
    told: textSigns(lines),
    dated: datedBody(lines),
    rolled: rollIn(lines),
    count: pattern => text.match(pattern)?.length ?? 0,
  }
}

/** What a document that is no record looks like. */
function otherType(signs: Signs): string | undefined {
  if (signs.type !== undefined && signs.typeAt < signs.recordAt) return signs.type
  if (signs.lines.some(line => line.text.length < 120 && LETTER.test(line.text))) return 'letter'
  if (signs.lines.filter(line => NEWS.test(line.text)).length >= 2) return 'article'
  const marks = signs.lines.filter(line => line.level > 0 || SLIDE.test(line.text)).length
  return marks * 4 >= signs.lines.length || marks >= 5 ? 'presentation' : undefined
}

/** Whether the document is a record of a meeting, and of which kind; for others, what it looks like. No sign decides alone. */
export function kindOf(lines: readonly Line[], outline: Outline): Pick<Extract, 'kind' | 'documentType'> {
  const signs = signsOf(lines, outline)
  const sum = EVIDENCE.reduce((total, [weight, holds]) => total + (holds(signs) ? weight : 0), 0)
  if (sum >= ENOUGH || (sum >= NEARLY && met(signs) && sum + decidedIn(signs) >= ENOUGH)) {
    const { recordAt, told } = signs
    return { kind: recordKind(lines, { recordAt, paragraphs: outline.scheme === 'paragraphs', mailed: told.sumsUp }) }
  }
  const documentType = otherType(signs)
  return documentType === undefined ? { kind: 'other' } : { kind: 'other', documentType }
}

/** A meeting held in writing is one by its title or its decisions; other talk is not. It is notes unless it says more of itself. */
export function chatKind(lines: readonly Line[]): Pick<Extract, 'kind' | 'documentType'> {
  const title = lines.slice(0, 6)
  // "Utdrag ur gruppchatten … vi kom överens om saker", "Med i tråden: …"
  const agreed = title.some(line => /(?:kom|är) (?:vi )?(?:faktiskt )?överens|(?<!\p{L})agreed/iu.test(line.text))
  const held =
    (agreed && title.some(line => labelOf(line)?.kind === 'present')) ||
    title.some(line => MINUTES.test(line.text) || NOTES.test(line.text) || MEETING.test(line.text)) ||
    datedBody(lines) ||
    lines.some(line => /(?:^|\s)(?:beslut|resolved|decision|agreed)\s*:/i.test(line.text.slice(0, 500)))
  if (!held) return { kind: 'other', documentType: 'chat' }
  return { kind: title.some(line => MINUTES.test(line.text)) ? 'minutes' : 'notes' }
}
