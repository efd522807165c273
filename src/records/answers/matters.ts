import { each, same } from '../../domain/text.ts'
import { docText, type Found, missing, noMinutes, sectionName } from '../found.ts'
import { type Ask, besideMeeting, bestNamed, fitsDay, newestFirst, whereOf } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain } from '../words.ts'
import { heading, sectionRefs as refs } from './decisions.ts'
import { inParts } from './parts.ts'
import { quotedFrom } from './quotes.ts'
import { rankedSections, topOf } from './sections.ts'

const squash = (text: string) => plain(text).replace(/[^\p{L}\p{N}]+/gu, '')

const saysNumber = (piece: Passage): boolean =>
  /\b(?:diarien\w*|dnr|diarief\w*|arendenummer\w*|registr\w*|reference|ref|case (?:no|number))\b[^.]{0,30}\d/.test(
    plain(piece.text),
  )

/** A registry number's matter, or a matter's registry number. */
export function registry(ask: Ask): Found | null {
  const { q } = ask
  if (q.registry.length > 0) {
    const found = newestFirst(ask.view).flatMap(doc =>
      doc.sections.filter(one => one.registryNumber !== undefined && q.registry.includes(one.registryNumber)),
    )
    return {
      answered: true,
      lead: each(lang => found.map(one => `${one.registryNumber}: ${heading(one)[lang]}.`).join('\n')),
      items: found.flatMap(one => one.decisions.map(same)),
      refs: refs(found),
    }
  }
  if (q.strangeRegistry) {
    // A number that was not told apart may still stand in the text.
    const number = squash(q.strangeRegistry)
    const told = newestFirst(ask.view)
      .flatMap(doc => doc.sections)
      .filter(one => one.passages.some(piece => squash(piece.text).includes(number)))
    if (told.length > 0)
      return {
        answered: true,
        lead: each(lang => told.map(one => `${q.strangeRegistry}: ${heading(one)[lang]}.`).join('\n')),
        items: told.flatMap(one => one.decisions.map(same)).slice(0, 6),
        refs: refs(told),
      }
    return missing({
      sv: `Inget ärende har diarienumret ${q.strangeRegistry}.`,
      en: `No matter has the registry number ${q.strangeRegistry}.`,
    })
  }
  if (!q.cues.has('registry')) return null
  const parted: Ask = { ...ask, q: { ...q, terms: inParts(ask, q.terms) } }
  const where = whereOf(ask)
  if (where.date === 'unknown' || where.date === 'planned') if (q.terms.length === 0) return noMinutes(ask)
  const numbered =
    q.terms.length === 0 && q.sections.length === 0 && q.people.length === 0
      ? where.docs.slice(0, 1).flatMap(doc => doc.sections.filter(one => one.registryNumber))
      : topOf(
          rankedSections(parted, one => !!one.registryNumber),
          3,
        )
  if (numbered.length === 0) {
    // A number that stands in the text alone, in a section about it.
    const [said] =
      q.terms.length > 0
        ? topOf(
            rankedSections(parted, one => one.passages.some(saysNumber)),
            1,
          )
        : []
    if (said) return quotedFrom(said.passages.filter(saysNumber).slice(0, 1))
    const without = rankedSections(ask)[0]?.section
    if (without)
      return missing(
        {
          sv: `${heading(without).sv} har inget diarienummer i protokollet.`,
          en: `${heading(without).en} has no registry number in the minutes.`,
        },
        refs([without]),
      )
    return missing()
  }
  return {
    answered: true,
    lead: each(lang => numbered.map(one => `${one.registryNumber} (${heading(one)[lang]})`).join('\n')),
    refs: refs(numbered),
  }
}

/** Which § or headings a meeting handled, or in which a subject was taken up. */
export function agenda(ask: Ask): Found | null {
  const where = whereOf(ask)
  const { q } = ask
  const planned = ask.view.filter(doc => doc.origin === 'live' && !doc.held && doc.sections.length > 0)
  if (where.date === 'unknown' || where.date === 'planned') {
    const [coming] = planned.filter(doc => doc.date !== null && fitsDay(ask, doc.date))
    if (!coming) return noMinutes(ask)
    where.docs.push(coming)
  }
  const docs = where.docs.filter(doc => doc.sections.length > 0 && besideMeeting(doc, q.terms).length === 0)
  if (docs.length > 0) {
    const [doc] = q.cues.has('next') && where.date === 'open' && planned[0] ? [planned[0]] : bestNamed(docs, q.terms)
    return {
      answered: true,
      lead: each(lang =>
        lang === 'sv'
          ? `${docText(doc!).sv}, ${doc!.sections.length} punkter:`
          : `${docText(doc!).en}, ${doc!.sections.length} items:`,
      ),
      items: doc!.sections.map(one => same(sectionName(one))),
      refs: [{ doc: doc! }],
    }
  }
  const sections = topOf(rankedSections(ask), 6, 0.7)
  if (sections.length === 0) return where.docs.length > 0 ? missing() : noMinutes(ask)
  return {
    answered: true,
    lead: { sv: 'Det togs upp här:', en: 'It was taken up here:' },
    items: sections.map(heading),
    refs: refs(sections),
  }
}

/** What happened under a §: its title, decisions, and the start of its text. */
export function section(ask: Ask): Found | null {
  const { q } = ask
  if (q.sections.length === 0) return null
  const where = whereOf(ask)
  if (where.date === 'unknown' || where.date === 'planned') return noMinutes(ask)
  const found = where.docs.flatMap(doc =>
    doc.sections.filter(one => one.number !== null && q.sections.includes(one.number)),
  )
  if (found.length === 0) {
    const [doc] = where.docs.filter(one => one.sections.some(part => part.number !== null))
    return missing(
      doc
        ? {
            sv: `${docText(doc).sv} har ingen § ${q.sections[0]}.`,
            en: `${docText(doc).en} has no § ${q.sections[0]}.`,
          }
        : undefined,
      doc ? [{ doc }] : [],
    )
  }
  const [one] = found
  const more = one!.passages
    .filter(piece => !piece.decision)
    .slice(0, 4)
    .map(piece => piece.text)
  return {
    answered: true,
    lead: each(
      lang =>
        `${heading(one!)[lang]}${one!.registryNumber ? ` (${one!.registryNumber})` : ''}${one!.decisions.length > 0 ? `. ${lang === 'sv' ? 'Beslut' : 'Decision'}:` : lang === 'sv' ? '. Inget beslut är antecknat.' : '. No decision is recorded.'}`,
    ),
    items: one!.decisions.map(same),
    quotes: more.length > 0 ? [same(more.join(' '))] : [],
    refs: refs(found.slice(0, 3)),
  }
}
