import { each, same } from '../../domain/text.ts'
import { type Found, missing } from '../found.ts'
import { type Ask, whereOf } from '../scope.ts'
import type { Section } from '../view.ts'
import { plain } from '../words.ts'
import { heading, sectionRefs as refs } from './decisions.ts'
import { rankedSections, topOf } from './sections.ts'

/** Supporting documents of a matter, or to whom its decision is sent. */
export function papers(ask: Ask): Found | null {
  const { q } = ask
  const sent = q.cues.has('dispatch')
  const of = (one: Section) => (sent ? one.dispatchedTo : one.documents)
  // The words for the kind of paper ("tjänsteutlåtande") are no subject of their own.
  const terms = q.terms.filter(
    term =>
      !/underlag|document|handling|utlatande|paper|basis|support|recipient|expedier|sent|send|skick|forward|dispatch/.test(
        plain(term.word),
      ),
  )
  const narrowed = { ...ask, q: { ...q, terms } }
  const where = whereOf(ask)
  const sections =
    terms.length === 0 && q.sections.length === 0 && q.people.length === 0
      ? where.docs.slice(0, 1).flatMap(doc => doc.sections.filter(one => of(one).length > 0))
      : topOf(rankedSections(narrowed), 2).filter(one => of(one).length > 0)
  if (sections.length === 0) {
    const near = rankedSections(narrowed)[0]?.section
    if (!near) return null
    return missing(
      { sv: `${heading(near).sv} anger inte det.`, en: `${heading(near).en} does not state it.` },
      refs([near]),
    )
  }
  return {
    answered: true,
    lead: each(lang => `${sections.map(one => heading(one)[lang]).join('; ')}:`),
    items: sections.flatMap(one => of(one).map(same)),
    refs: refs(sections),
  }
}
