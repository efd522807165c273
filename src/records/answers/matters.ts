import { each, same, type Text } from '../../domain/text.ts'
import { docText, type Found, missing, names, noMinutes, type Ref, sectionName } from '../found.ts'
import { nameParts } from '../names.ts'
import { type Ask, besideMeeting, bestNamed, newestFirst, whereOf } from '../scope.ts'
import type { Section } from '../view.ts'
import { plain } from '../words.ts'
import { nothingOn } from './decisions.ts'
import { rankedSections, topOf } from './sections.ts'

const refs = (sections: readonly Section[]): Ref[] => sections.map(section => ({ doc: section.doc, section }))
const heading = (one: Section): Text => each(lang => `${docText(one.doc)[lang]}, ${sectionName(one)}`)

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
  if (q.strangeRegistry)
    return missing({
      sv: `Inget ärende har diarienumret ${q.strangeRegistry}.`,
      en: `No matter has the registry number ${q.strangeRegistry}.`,
    })
  if (!q.cues.has('registry')) return null
  const where = whereOf(ask)
  if (where.date === 'unknown' || where.date === 'planned') if (q.terms.length === 0) return noMinutes(ask)
  const numbered =
    q.terms.length === 0 && q.sections.length === 0 && q.people.length === 0
      ? where.docs.slice(0, 1).flatMap(doc => doc.sections.filter(one => one.registryNumber))
      : topOf(
          rankedSections(ask, one => !!one.registryNumber),
          3,
        )
  if (numbered.length === 0) {
    const without = rankedSections(ask)[0]?.section
    if (without)
      return missing(
        {
          sv: `${heading(without).sv} har inget diarienummer i protokollet.`,
          en: `${heading(without).en} has no registry number in the minutes.`,
        },
        refs([without]),
      )
    return nothingOn(ask)
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
    const [coming] = planned.filter(
      doc =>
        doc.date !== null &&
        q.whens.some(
          one =>
            one.kind === 'day' &&
            (one.date === doc.date || (one.yearInferred && one.date.slice(5) === doc.date!.slice(5))),
        ),
    )
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
  if (sections.length === 0) return where.docs.length > 0 ? nothingOn(ask) : noMinutes(ask)
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
    quotes: more.length > 0 ? [{ text: more.join(' '), ref: { doc: one!.doc, section: one! } }] : [],
    refs: refs(found.slice(0, 3)),
  }
}

interface Kind {
  of(one: Section): string[]
  inText: RegExp
  title: Text
  none: Text
}
const VOTE: Kind = {
  of: one => (one.vote ? [one.vote.sv] : []),
  inText:
    /votering|omrostning|ja-?roster|\d+ (?:ja|nej)\b|rostsiffr|\bvotes? (?:for|against)\b|rostar|rostade|voted|abstain|^(?:ja|nej|avstar|yes|no|against|abstained)\s?:/,
  title: { sv: 'Omröstning', en: 'Vote' },
  none: { sv: 'Ingen omröstning är antecknad.', en: 'No votes are recorded.' },
}
const RESERVATION: Kind = {
  of: one => [...one.reservations],
  inText: /reserver/,
  title: { sv: 'Reservation', en: 'Reservation' },
  none: { sv: 'Ingen reservation är antecknad.', en: 'No reservation is recorded.' },
}
const CONFLICT: Kind = {
  of: one => [...one.conflicts],
  inText: /\bjav|conflict of interest|declared? an? interest/,
  title: { sv: 'Jäv', en: 'Conflict of interest' },
  none: { sv: 'Inget jäv är antecknat.', en: 'No conflict of interest is recorded.' },
}

const recorded = (kind: Kind, one: Section): string[] => {
  const own = kind.of(one)
  const told = one.passages.filter(piece => kind.inText.test(plain(piece.text))).map(piece => piece.text)
  // A vote's figures leave out who voted how; the text may name them.
  return own.length === 0 || kind === VOTE ? [...own, ...told] : own
}

/** Votes, reservations and conflicts of interest: what is recorded, never "none" as a fact. */
export function dissent(ask: Ask): Found | null {
  // The words for it are no subject of their own.
  const q = {
    ...ask.q,
    terms: ask.q.terms.filter(
      term =>
        !/^(?:conflicts?|interests?|jav|reserv|avvikande|mening|dissent|object|abstain|ballot)/.test(plain(term.word)),
    ),
  }
  const kind = q.cues.has('reserve') ? RESERVATION : q.cues.has('conflict') ? CONFLICT : VOTE
  const where = whereOf(ask)
  if ((where.date === 'unknown' || where.date === 'planned') && q.terms.length === 0) return noMinutes(ask)
  const person = { ...q, people: [], terms: q.terms }
  const open = q.terms.length === 0 && q.sections.length === 0
  const inScope = where.docs
    .filter(doc => open || besideMeeting(doc, q.terms).length === 0)
    .flatMap(doc => doc.sections)
  const candidates =
    open || (q.sections.length === 0 && inScope.length > 0 && rankedSections({ ...ask, q: person }).length === 0)
      ? inScope
      : rankedSections({ ...ask, q: person }).map(one => one.section)
  const about =
    q.terms.length > 0 && candidates !== inScope ? topOf(rankedSections({ ...ask, q: person }), 3) : candidates
  const hits = about.filter(one => {
    const said = recorded(kind, one)
    return (
      said.length > 0 && q.people.every(name => nameParts(name).every(part => plain(said.join(' ')).includes(part)))
    )
  })
  if (hits.length === 0) {
    const [near] = about
    return missing(
      near && about.length === 1 ? each(lang => `${kind.none[lang]} (${heading(near)[lang]})`) : kind.none,
      near ? refs([near]) : [],
    )
  }
  const voters = q.cues.has('who') && kind === VOTE ? hits.flatMap(one => one.tookPart) : []
  return {
    answered: true,
    lead: each(
      lang =>
        `${kind.title[lang]}: ${hits
          .slice(0, 4)
          .map(one => `${heading(one)[lang]}`)
          .join('; ')}`,
    ),
    items: [
      ...hits.slice(0, 6).flatMap(one => recorded(kind, one).map(same)),
      ...(voters.length > 0
        ? [each(lang => `${lang === 'sv' ? 'Deltog i beslutet' : 'Took part'}: ${names(voters)[lang]}`)]
        : []),
      ...(kind === VOTE ? hits.slice(0, 2).flatMap(one => one.decisions.map(same)) : []),
    ],
    refs: refs(hits),
  }
}

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
