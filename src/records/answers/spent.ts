/**
 * Where a question names whose minutes it is about, and that leaves one of them, the words that named it are spent:
 * of the rest, the things that these minutes speak of must be borne out by one sentence, and what is done to them need not.
 */
import { identity, leaves } from '../anchor.ts'
import type { Found } from '../found.ts'
import { evidence, inFew } from '../lexicon.ts'
import { allNames, nameParts } from '../names.ts'
import { type Ask, fitsDay, speaksOf } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { plain, stem, stems } from '../words.ts'
import { type Kind, kindOf } from './asked.ts'
import { asksDays, asksMeeting, tellsMeeting } from './days.ts'
import { holdsKind } from './holds.ts'
import { isIdle, namedIn } from './idle.ts'
import { leftBy, namesThem } from './meant.ts'
import { nextOf, numberOf } from './paraphrased.ts'
import { bears } from './proof/index.ts'
import { quotedFrom } from './quotes.ts'
import { wordsIn } from './sections.ts'
import { saysWhoDoes } from './tasks.ts'
import { telling } from './telling.ts'

/** Kinds whose evidence can be seen in a sentence. */
const SEEN: ReadonlySet<Kind | null> = new Set<Kind>([
  'sum',
  'number',
  'who',
  'day',
  'decision',
  'why',
  'length',
  'todo',
  'said',
  'vote',
])
interface Place {
  piece: Passage
  score: number
}

/** Begins with what the sentences before it have named, or takes it up: "Hon", "ansvarar för att den", "takes the matter". */
const LEANS =
  /^\W*(?:han|hon|he|she|de|they)\b|\b(?:den|det|dem|detta|denna|dessa|fragan|arendet|saken|it|this|that|them|the matter|the issue|the question)\b/
const BY_PRONOUN = /^\W*(?:han|hon|he|she)\b/

/** Who is to do something: that somebody is named beside it is no answer. */
const TO_DO =
  /^(?:\w+ )?(?:vem|vilka|who)\b.* (?:ska|skall|skulle|will|should|is to|are to|promised to|lovade(?: att)?) \p{L}/u

/** The sentence and what it leans on, nearest first. */
function leaned(piece: Passage): Passage[] {
  const out = [piece]
  const all = piece.doc.passages
  for (let i = all.indexOf(piece) - 1; i >= 0 && out.length < 3; i--) {
    const one = all[i]!
    if (one.section !== piece.section || !LEANS.test(plain(piece.text))) break
    out.push(one)
  }
  return out
}

/** The sentence of these minutes that bears out all things that are asked about, and holds what is asked for. */
function inDoc(ask: Ask, kind: Kind, doc: Doc): Found | null {
  const { q } = ask
  const own = identity(doc)
  const { left, people: said } = leaves(q, [doc], namesThem(doc, q.terms))
  const people = said.filter(name => namedIn(q).includes(name))
  const words = new Set(doc.bags.flatMap(bag => [...bag]))
  const here = left.filter(term => !isIdle(q, term, kind)).map(term => inFew(term, words))
  // A thing that these minutes do not speak of is what is asked about: they have no answer.
  if (here.some(parts => evidence(parts, words).missed.length > 0)) return null
  // The halves of a compound may stand apart, as far as its heading reaches.
  const halves = kind === 'sum' || here.length < 2 ? [] : here.filter(parts => parts.length > 1).flat()
  const { about } = telling(
    q,
    here.flat().filter(term => !halves.includes(term)),
    kind,
  )
  const dated = q.whens.length > 0 && !fitsDay(ask, doc.date ?? undefined)
  // A day alone is enough to be asked of a sum that was set aside for it, not of what a meeting of that day decided.
  if (here.length === 0 && people.length === 0 && !(dated && (kind === 'sum' || kind === 'number'))) return null
  const narrowed: Ask = { ...ask, q: { ...q, terms: about, whens: dated ? q.whens : [] } }
  const all = left.flatMap(term => inFew(term, words))
  const persons = new Set(allNames(ask.view).flatMap(nameParts))
  const answers = (piece: Passage): boolean =>
    (kind !== 'who' ||
      !(q.cues.has('task') || TO_DO.test(q.plain)) ||
      piece.decision === true ||
      saysWhoDoes(piece.text, persons)) &&
    (kind !== 'day' || !asksMeeting(q.plain) || tellsMeeting(piece)) &&
    holdsKind(narrowed, kind, piece)
  const places = doc.passages
    .map((piece): Place | null => {
      if (piece.section === undefined && doc.held && piece.stems.every(word => own.has(word))) return null
      if (dated && !speaksOf(ask, piece.days) && !(piece.section && inSection(ask, piece))) return null
      const title = stems(piece.section?.title ?? '')
      const behind = leaned(piece)
      const spoken = [...behind.flatMap(one => one.stems), ...title]
      if (evidence(about, spoken).missed.length > 0) return null
      if (
        halves.length > 0 &&
        evidence(halves, [...spoken, ...(piece.section ? wordsIn(piece.section) : [])]).missed.length > 0
      )
        return null
      if (!people.every(name => nameParts(name).some(part => spoken.includes(stem(part))))) return null
      const told = kind === 'who' && BY_PRONOUN.test(plain(piece.text)) ? behind.find(answers) : answers(piece) && piece
      if (!told || !bears(narrowed, piece)) return null
      return {
        piece: told,
        score:
          evidence(all, piece.stems).direct +
          evidence(all, spoken).direct * 0.4 +
          (piece.decision && (kind === 'decision' || q.cues.has('decide')) ? 1 : 0),
      }
    })
    .filter(one => one !== null)
    .sort((a, b) => b.score - a.score)
  const [top, next] = places
  if (!top) return null
  const alike =
    next && next.piece !== top.piece && next.score >= top.score * 0.97 && next.piece.section === top.piece.section
      ? [next.piece]
      : []
  return quotedFrom([top.piece, ...alike], q)
}

/** The day stands elsewhere under the same heading. */
const inSection = (ask: Ask, { section }: Passage): boolean =>
  section?.passages.some(one => speaksOf(ask, one.days)) ?? false

export function spent(ask: Ask): Found | null {
  const { q } = ask
  const kind = kindOf(q)
  const other = q.strangers.length > 0 ? null : kind === 'registry' ? numberOf(ask) : nextOf(ask)
  if (other) return other
  if (kind === null || !SEEN.has(kind) || asksDays(q.plain) || q.strangers.length > 0 || q.sections.length > 0)
    return null
  const found = leftBy(ask)
    .map(doc => inDoc(ask, kind, doc))
    .filter(one => one !== null)
  // What two of them answer alike is of neither.
  return found.length === 1 ? found[0]! : null
}
