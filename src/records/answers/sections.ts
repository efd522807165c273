/** Choosing the § or heading that a question is about. */
import { readWhen } from '../../domain/when/read.ts'
import { evidence, type Term } from '../lexicon.ts'
import { nameParts } from '../names.ts'
import type { Question } from '../question.ts'
import { type Ask, headOf, namesKind, newestFirst, speaksOf, whereOf, worthLooking } from '../scope.ts'
import type { Doc, Section } from '../view.ts'
import { stem, stems } from '../words.ts'

export interface Ranked {
  section: Section
  share: number
  direct: number
}

const titles = (one: Section): string[] =>
  stems(
    `${one.title} ${one.registryNumber ?? ''} ${one.documents.join(' ')} ${one.dispatchedTo.join(' ')} ${one.reservations.join(' ')}`,
  )

/** All stems of a section: title and text. */
export const wordsIn = (one: Section): string[] => [...titles(one), ...one.passages.flatMap(piece => piece.stems)]

const namesPerson = (one: Section, people: readonly string[]): boolean => {
  const words = new Set(wordsIn(one))
  return people.length === 0 || people.some(name => nameParts(name).every(part => words.has(stem(part))))
}

/** True where what is missing rules a candidate out: a name, a number, or any of very few words. */
export const lacking = ({ terms }: Question, missed: readonly Term[]): boolean =>
  missed.some(term => term.must) || (terms.filter(term => !term.loose).length <= 2 && missed.some(term => !term.loose))

export const ENOUGH = 0.58

const sectionsWorth = (ask: Ask, docs: readonly Doc[]): Section[] => {
  const worth = worthLooking(ask, docs)
  return docs.flatMap(doc => (worth ? doc.sections.filter(one => worth.has(one)) : doc.sections))
}

/**
 * Sections that bear out the question's words, best first; `all` of those in scope where it has none.
 * A day that is no meeting's own must be named in the text.
 */
export function rankedSections(ask: Ask, test: (one: Section) => boolean = () => true): Ranked[] {
  const { q } = ask
  const where = whereOf(ask)
  const foreignDay = where.date === 'planned' || where.date === 'unknown'
  if (foreignDay && q.terms.length === 0) return []
  const docs = foreignDay
    ? newestFirst(ask.view)
    : q.sections.length === 0 && where.date === 'open'
      ? newestFirst(ask.view)
      : where.docs
  return sectionsWorth(ask, docs)
    .filter(
      one =>
        test(one) &&
        (q.sections.length === 0 || (one.number !== null && q.sections.includes(one.number))) &&
        namesPerson(one, q.people) &&
        (!foreignDay || one.passages.some(piece => speaksOf(ask, piece.days)) || titleSpeaks(ask, one)),
    )
    .map(section => {
      const inTitle = evidence(q.terms, titles(section))
      const whole = evidence(q.terms, wordsIn(section), headOf(section.doc))
      return {
        section,
        share: lacking(q, whole.missed) || !bearsOwn(q, section) ? 0 : whole.share,
        direct: whole.direct + inTitle.direct * 0.6,
      }
    })
    .filter(one => q.terms.length === 0 || one.share >= ENOUGH)
    .sort((a, b) => b.direct - a.direct)
}

/** What names the meeting says nothing of the matter: half of the rest must be borne out by the section itself. */
const bearsOwn = ({ terms }: Question, section: Section): boolean => {
  const apart = evidence(terms, headOf(section.doc)).missed.filter(term => !namesKind(term))
  return apart.length === 0 || apart.length === terms.length || evidence(apart, wordsIn(section)).share >= 0.5
}

/** True where a heading speaks of a time that the question names. */
export const titleSpeaks = (ask: Ask, { title, doc }: Section): boolean =>
  ask.q.whens.some(when => title.toLowerCase().includes(when.text.toLowerCase())) ||
  (doc.date !== null && speaksOf(ask, readWhen(title, { today: doc.date, prefer: 'near' })))

/** The best, and those nearly as good: at most `most`. */
export const topOf = (ranked: readonly Ranked[], most: number, within = 0.85): Section[] =>
  ranked
    .filter(one => one.direct >= (ranked[0]?.direct ?? 0) * within)
    .slice(0, most)
    .map(one => one.section)
