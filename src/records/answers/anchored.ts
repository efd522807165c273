/** Where the question can only be about one meeting: the place in its minutes that the words fit best, if it holds what is asked for. */
import { type Anchored, ofPeople } from '../anchor.ts'
import type { Found } from '../found.ts'
import { evidence, inFew, type Term } from '../lexicon.ts'
import { allNames, nameParts } from '../names.ts'
import { type Ask, fitsDay, headOf, speaksOf } from '../scope.ts'
import type { Doc, Passage, Section } from '../view.ts'
import { stem, stems } from '../words.ts'
import { type Kind, kindOf } from './asked.ts'
import { asksDays, asksMeeting, tellsMeeting } from './days.ts'
import { holdsKind } from './holds.ts'
import { bears } from './proof/index.ts'
import { quotedFrom } from './quotes.ts'
import { saysWhoDoes } from './tasks.ts'
import { telling } from './telling.ts'

/** Share of the words that must be borne out; a thing of the kind that is asked for is evidence of its own. */
const SHARE: Record<Kind, number> = {
  day: 0.55,
  sum: 0.5,
  length: 0.5,
  number: 0.6,
  who: 0.5,
  said: 0.6,
  vote: 0.5,
  decision: 0.7,
  registry: 0.6,
  todo: 0.5,
  why: 0.6,
}
const ANYTHING = 0.7
/** How much of it the sentence itself must bear out: its neighbours say what it is about, not what it says. */
const OWN = 0.2

/** A place that may be meant, and how well it fits. */
interface Place {
  piece: Passage
  share: number
  direct: number
  /** How many of the words are not borne out. */
  missed: number
}

/** A paragraph or list line that is no longer is read as one. */
const LINE = 300
/** A § that is no longer than this is one matter, and each of its sentences is about it. */
const SHORT = 900

const length = (section: Section | undefined): number =>
  section ? section.passages.reduce((sum, one) => sum + one.text.length, 0) : Infinity

/** What the sentence leans on: its §, or those beside it where that is long. */
function besides(doc: Doc, i: number): Passage[] {
  const piece = doc.passages[i]!
  if (piece.section && length(piece.section) <= SHORT) return [...piece.section.passages]
  return [doc.passages[i - 1], doc.passages[i + 1]].filter(
    (one): one is Passage => one !== undefined && one.section === piece.section,
  )
}

/** A name that the sentence itself must hold; what is only written in capitals may be the body's own short name. */
const isName = (term: Term) => term.must && !/\d/.test(term.stem) && !/^\p{Lu}{2,5}$/u.test(term.word)

/** What the minutes name again and again is what they are about. */
const isCommon = (doc: Doc, term: Term): boolean =>
  doc.passages.filter(piece => piece.stems.some(word => (term.means.get(word) ?? 0) >= 0.85)).length >= 3

/** True for the lines that only say whose minutes they are. */
const isHeading = ({ section, doc, stems: words }: Passage): boolean => {
  const own = new Set([...doc.body, ...headOf(doc)])
  return section === undefined && words.every(word => own.has(word) || /\d/.test(word))
}

function placed(ask: Ask, doc: Doc, i: number, left: readonly Term[], people: readonly string[]): Place | null {
  const piece = doc.passages[i]!
  const title = piece.section ? stems(piece.section.title) : []
  const around = besides(doc, i).flatMap(one => one.stems)
  // Among several sums each is of its own sentence's matter.
  const alone = kindOf(ask.q) !== 'sum' || !besides(doc, i).some(one => one !== piece && one.amounts.length > 0)
  const said = [
    ...piece.stems,
    ...title,
    ...(alone && piece.line.length <= LINE ? stems(piece.line) : []),
    ...(alone && length(piece.section) <= LINE ? around : []),
  ]
  if (!people.every(name => nameParts(name).some(part => [...said, ...around].includes(stem(part))))) return null
  const names = left.filter(
    term => (isName(term) && !isCommon(doc, term)) || (ofPeople(ask, term) && /^\p{Lu}/u.test(term.word)),
  )
  if (evidence(names, [...piece.stems, ...title]).missed.length > 0) return null
  const own = evidence(left, said)
  const got = evidence(left, piece.stems, [...title, ...around])
  if (left.length > 0 && own.share < OWN) return null
  return {
    piece,
    share: got.share,
    missed: got.missed.length,
    direct:
      got.direct +
      own.direct * 0.5 +
      evidence(ask.q.soft, piece.stems).direct * 0.5 +
      got.share +
      (piece.decision ? (ask.q.cues.has('decide') ? 1.5 : 0.2) : 0),
  }
}

export function inAnchored(ask: Ask, { docs, left: terms, people }: Anchored): Found | null {
  const { q } = ask
  // Days of meetings are listed as such, or not at all.
  if ((terms.length === 0 && people.length === 0) || asksDays(q.plain)) return null
  const kind = kindOf(q)
  const words = new Set(docs.flatMap(doc => doc.bags.flatMap(bag => [...bag])))
  const all = terms.flatMap(term => inFew(term, words))
  const { about, deeds } = telling(q, all, kind)
  const names = new Set(allNames(ask.view).flatMap(nameParts))
  const oneDay = q.whens.some(one => one.kind === 'day')
  // Who was there is told by the minutes of that day alone.
  const asksPresence = q.cues.has('attend') || q.cues.has('absent')
  const fits = (doc: Doc, piece: Passage): boolean =>
    !isHeading(piece) &&
    (!oneDay || fitsDay(ask, doc.date ?? undefined) || speaksOf(ask, piece.days)) &&
    (!(q.cues.has('task') && q.cues.has('who')) || piece.decision === true || saysWhoDoes(piece.text, names)) &&
    holdsKind(ask, kind, piece) &&
    bears({ ...ask, q: { ...q, terms: all } }, piece) &&
    (!asksPresence || q.whens.length === 0 || doc.date === null || fitsDay(ask, doc.date)) &&
    (kind !== 'day' || !asksMeeting(q.plain) || tellsMeeting(piece))
  const best = (left: readonly Term[]): Place[] =>
    docs
      .flatMap(doc => doc.passages.map((piece, i) => (fits(doc, piece) ? placed(ask, doc, i, left, people) : null)))
      .filter(one => one !== null)
      .sort((a, b) => b.direct - a.direct)
  // Who does it may be said by another verb, where everything else is said.
  const places = best(deeds.length > 0 ? [...about, ...deeds] : about)
  const [top] = places
  const enough = top && top.share >= (kind ? SHARE[kind] : ANYTHING)
  if (!enough) {
    const [only, next] = deeds.length > 0 && about.length > 1 ? best(about) : []
    if (!only || only.missed > 0 || (next && next.direct >= only.direct * 0.97)) return null
    return quotedFrom([only.piece], q)
  }
  const alike = places
    .filter(one => one.direct >= top.direct * (kind === 'who' ? 0.97 : 0.95) && one.share >= top.share * 0.9)
    .slice(0, 2)
  return quotedFrom(
    alike.map(one => one.piece),
    q,
  )
}
