import { each, same, type Text } from '../../domain/text.ts'
import { docText, type Found, missing, noMinutes, type Ref, sectionName, vaguely } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { type Ask, besideMeeting, bestNamed, namesOnly, whereOf } from '../scope.ts'
import type { Section } from '../view.ts'
import { plain, stems } from '../words.ts'
import { meantIn } from './cases.ts'
import { isAct } from './proof/acts.ts'
import { onlyNotes, onlyTalked } from './proof/whose.ts'
import { type Ranked, rankedSections, topOf } from './sections.ts'

export const sectionRefs = (sections: readonly Section[]): Ref[] =>
  sections.map(section => ({ doc: section.doc, section }))

/** The points that the question is about, where a § or heading holds several decisions; else all of them. */
export function points(ask: Ask, section: Section): readonly string[] {
  if (section.decisions.length < 2) return section.decisions
  const meant = meantIn(ask.q.terms, section)
  if (meant.kind === 'some') return meant.points
  if (section.number !== null) return section.decisions
  const scored = section.decisions.map(point => ({ point, direct: evidence(ask.q.terms, stems(point)).direct }))
  const top = Math.max(...scored.map(one => one.direct))
  return top === 0 ? section.decisions : scored.filter(one => one.direct >= top * 0.6).map(one => one.point)
}

const OFF = /\b(?:utgar|utgick|stryks|tas bort|withdrawn|removed from the agenda|taken off|deleted)\b/

/** A matter that was only taken off the agenda was not decided: the words that say so, where no other point is about it. */
function takenOff({ q }: Ask, section: Section, said: readonly string[]): string | undefined {
  if (q.terms.length === 0 || evidence(q.terms, stems(section.title)).direct > 0) return undefined
  const about = said.filter(point => evidence(q.terms, stems(point)).direct > 0)
  return about.length > 0 && about.every(point => OFF.test(plain(point))) ? about[0] : undefined
}

/** "Landsbygdsberedningen, 12 februari 2027, § 1 Bidrag till bygdegårdar". */
export const heading = (section: Section): Text =>
  each(lang => `${docText(section.doc)[lang]}, ${sectionName(section)}`)

/** What was decided: about a matter, at a meeting, under a §; points verbatim. */
export function decisions(ask: Ask): Found | null {
  const { q } = ask
  const where = whereOf(ask)
  const foreignDay = where.date === 'planned' || where.date === 'unknown'
  if (foreignDay && namesOnly(ask)) return noMinutes(ask)
  const decided = (one: Section) => one.decisions.length > 0
  let ranked: Ranked[]
  let heads = false
  if (q.terms.length > 0 || q.sections.length > 0 || q.people.length > 0) {
    ranked = rankedSections(ask, decided)
    // Words that only name the meeting ("vad beslutade arbetsgruppen?") ask for all that it decided.
    const docs = where.docs.filter(doc => besideMeeting(doc, q.terms).length === 0)
    if (
      ranked.length === 0 ||
      (q.terms.length > 0 &&
        q.sections.length === 0 &&
        q.people.length === 0 &&
        docs.length > 0 &&
        ranked.every(
          one =>
            evidence(
              q.terms,
              stems(one.section.title),
              one.section.passages.flatMap(piece => piece.stems),
            ).direct === 0,
        ))
    ) {
      heads = docs.length > 0 && q.people.length === 0 && q.sections.length === 0 && q.terms.length > 0
      if (heads)
        ranked = bestNamed(docs, q.terms)
          .slice(0, 1)
          .flatMap(doc => doc.sections.filter(decided))
          .map(section => ({ section, share: 1, direct: 0 }))
    }
  } else {
    const doc = where.date === 'named' ? where.docs : where.docs.filter(one => one.sections.some(decided)).slice(0, 1)
    ranked = doc.flatMap(one => one.sections.filter(decided)).map(section => ({ section, share: 1, direct: 0 }))
    heads = true
  }
  if (ranked.length === 0) {
    if (foreignDay) return noMinutes(ask)
    const silent = rankedSections(ask)[0]?.section
    if (silent)
      return vaguely(
        {
          sv: `${heading(silent).sv} tar upp saken, men inget beslut är antecknat.`,
          en: `${heading(silent).en} takes it up, but no decision is recorded.`,
        },
        sectionRefs([silent]),
      )
    return missing()
  }
  const sections = heads ? ranked.map(one => one.section) : topOf(ranked, 3)
  const [only] = sections
  if (sections.length === 1 && only) {
    const said = points(ask, only)
    const off = takenOff(ask, only, said) ?? onlyTalked(ask, only, said)?.text
    if (!off && (onlyNotes(ask, only, said) || !said.some(point => isAct(ask, point)))) return missing()
    if (off)
      return missing(
        { sv: `Närmast: ${off} (${heading(only).sv})`, en: `Nearest: ${off} (${heading(only).en})` },
        sectionRefs([only]),
      )
    return {
      answered: true,
      lead: each(lang => `${heading(only)[lang]}:`),
      items: said.map(same),
      refs: sectionRefs([only]),
    }
  }
  return {
    answered: true,
    lead: heads
      ? each(lang => (lang === 'sv' ? `Beslut, ${docText(only!.doc).sv}:` : `Decisions, ${docText(only!.doc).en}:`))
      : { sv: 'Beslut:', en: 'Decisions:' },
    items: sections.map(one =>
      each(
        lang =>
          `${heads && sections.every(other => other.doc === only!.doc) ? sectionName(one) : heading(one)[lang]}: ${points(ask, one).join(' ')}`,
      ),
    ),
    refs: sectionRefs(sections),
  }
}
