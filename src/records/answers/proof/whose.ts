/** Whether what a sentence says is said of the person and the matter that are asked about. */
import { evidence, type Term } from '../../lexicon.ts'
import { nameParts } from '../../names.ts'
import { type Ask, headOf, namesKind } from '../../scope.ts'
import type { Passage, Section } from '../../view.ts'
import { plain, stem, stems } from '../../words.ts'
import { kindOf } from '../asked.ts'
import { GIVES_REASON } from '../holds.ts'
import { type Check, own } from './check.ts'

const SAYER =
  /^(?:vad|hur) (?:svarade|sade|sa|tyckte|ansag|menade|lovade) (\p{L}{3,})|^what did (?:the )?(\p{L}{3,}) (?:say|answer|reply|think|promise)/u
const CALLED = /^vad (?:heter|hette) (\p{L}{3,})|^what is the (\p{L}{3,}) called/u
const ANYBODY = /^(?:man|kommun|radet|styrels|namnd|utskott|grupp|board|committ|council|they|you|foren)/
/** What somebody said is told by a sentence about them. */
export const ofSayer: Check = ({ q }, piece) => {
  const [, sv, en] = SAYER.exec(q.plain) ?? CALLED.exec(q.plain) ?? []
  const sayer = sv ?? en
  if (sayer === undefined || ANYBODY.test(sayer)) return true
  const term = q.terms.find(one => plain(one.word) === sayer)
  return term === undefined || evidence([term], [...piece.stems, ...stems(piece.line)]).missed.length === 0
}

export const tellsWhy: Check = ({ q }, piece, text) => {
  if (!q.cues.has('why')) return true
  const all = piece.doc.passages
  const at = all.indexOf(piece)
  const near = [all[at - 1], all[at + 1]].filter(one => one !== undefined && one.section === piece.section)
  return GIVES_REASON.test(text) || near.some(one => GIVES_REASON.test(plain(one!.text)))
}

/** "Rådet tackade för informationen" says nothing of what the information was. */
const EMPTY = /^\W*(?:\p{L}+ ){0,2}(?:tacka(?:r|de|s)|thanked|noterade\w*|lagg(?:s|er|a|es)|lades)\b.{0,60}$/u
export const saysSomething: Check = (ask, piece, text) => {
  if (!EMPTY.test(text)) return true
  const terms = own(ask, piece)
  return terms.length === 0 || evidence(terms, [...piece.stems, ...stems(piece.section?.title ?? '')]).direct > 0
}

const sum = (terms: readonly Term[]): number => terms.reduce((all, term) => all + term.weight, 0)

/** A sum, a day or a name belongs to what its own sentence speaks of, or the one right before; and a decision to its heading. */
export const itsOwn: Check = (ask, piece) => {
  const kind = kindOf(ask.q)
  if (kind !== 'sum' && kind !== 'day' && kind !== 'who' && kind !== 'number' && kind !== 'decision') return true
  const terms = own(ask, piece)
  if (!piece.section) return terms.length === 0 || evidence(terms, piece.stems).direct > 0
  if (ask.q.people.some(name => nameParts(name).every(part => piece.stems.includes(stem(part))))) return true
  const rest = evidence(terms, stems(piece.section.title)).missed
  if (rest.length === 0 || sum(rest) < 0.4 * sum(terms) || evidence(rest, piece.stems).direct > 0) return true
  const all = piece.section.passages
  const at = all.indexOf(piece)
  const before = all[at - 1]
  const after = all.slice(at + 1, at + 4)
  const led = before !== undefined && evidence(rest, before.stems).missed.length < rest.length
  if (piece.decision || kind === 'decision')
    return (
      (led || rest.length < terms.length) &&
      (kind !== 'sum' || rest.length < 2 || !after.some(one => evidence(rest, one.stems).missed.length === 0))
    )
  return led && !after.some(one => evidence(rest, one.stems).direct > 0)
}

/** True for a decision that only takes note of what the question's words do not even name. */
export const onlyNotes = (ask: Ask, section: Section, points: readonly string[]): boolean => {
  const terms = ask.q.terms.filter(term => !namesKind(term) && term.means.size > 0)
  const left = evidence(terms, [...headOf(section.doc), ...section.doc.body]).missed
  return (
    left.length > 0 &&
    points.every(point => EMPTY.test(plain(point))) &&
    evidence(left, [...stems(section.title), ...points.flatMap(stems)]).direct === 0
  )
}

const TALKED =
  /\b(?:diskuter\w*|discuss\w*|consider\w*|felt|undra\w*|fraga\w*|asked|tas upp|togs upp|pratade|samtal\w*|wondered|looked at)\b/
/** The sentence that only talks of what is asked, where the decisions under the same heading are about something else. */
export function onlyTalked(ask: Ask, section: Section, points: readonly string[]): Passage | undefined {
  const terms = ask.q.terms.filter(term => !namesKind(term) && !term.must && term.means.size > 0)
  const rest = evidence(terms, [
    ...stems(section.title),
    ...points.flatMap(stems),
    ...headOf(section.doc),
    ...section.doc.body,
  ]).missed
  if (rest.length === 0) return undefined
  return section.passages.find(
    one => !one.decision && evidence(rest, one.stems).missed.length === 0 && TALKED.test(plain(one.text)),
  )
}
