import { counted, each, same, type Text } from '../../domain/text.ts'
import { docText, type Found, missing, on, type Ref } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { sameName } from '../names.ts'
import { type Ask, beside, headOf, heldDocs, newestFirst, whereOf } from '../scope.ts'
import type { Doc } from '../view.ts'
import { stems } from '../words.ts'
import { type Kind, kindOf } from './asked.ts'
import { described } from './attendee.ts'
import { guestDate } from './guest-facts.ts'
import { asksMore } from './reasons.ts'
import { asksRhythm } from './rhythm.ts'
import { rankedSections } from './sections.ts'

const TIMES = { one: { sv: 'gång', en: 'time' }, many: { sv: 'gånger', en: 'times' } }

const days = (docs: readonly Doc[]): Text =>
  each(lang => docs.map(doc => (doc.date ? on(doc.date)[lang] : doc.title)).join(', '))

/** How often somebody (or an organisation) was there, how many meetings there were, how often a subject was taken up. */
export function often(ask: Ask): Found | null {
  const { q } = ask
  if (asksRhythm(ask)) return null
  const where = whereOf(ask)
  const year = q.terms.find(term => /^(?:19|20)\d\d$/.test(term.word))
  const docs = (where.date === 'named' ? where.docs : heldDocs(ask))
    .filter(doc => doc.date !== null && (!year || doc.date.startsWith(year.word)))
    .sort((a, b) => (a.date! < b.date! ? -1 : 1))
  const terms = q.terms.filter(term => term !== year)
  const told = (who: string, hits: Doc[]): Found => ({
    answered: true,
    lead: each(lang => `${who}: ${counted(hits.length, TIMES.one, TIMES.many)[lang]} (${days(hits)[lang]}).`),
    refs: hits.map((doc): Ref => ({ doc })),
  })
  if (q.people.length > 0) {
    const hits = docs.filter(doc =>
      [...doc.people.filter(one => one.present === true), ...doc.guests.filter(one => one.past)].some(one =>
        q.people.some(name => sameName(one.name, name)),
      ),
    )
    const absent = docs.filter(doc =>
      doc.people.some(one => one.present === false && q.people.some(name => sameName(one.name, name))),
    )
    if (q.cues.has('absent')) return absent.length > 0 ? told(q.people[0]!, absent) : missing()
    if (hits.length > 0) return told(q.people.join(', '), hits)
    const lists = docs.filter(doc => doc.people.length > 0).length
    return missing({
      sv: `${q.people[0]} står inte i någon av ${lists} närvarolistor.`,
      en: `${q.people[0]} is in none of ${lists} lists of those present.`,
    })
  }
  if (terms.length === 0) {
    if (!q.cues.has('meeting') || docs.length === 0) return null
    return {
      answered: true,
      lead: each(lang =>
        lang === 'sv' ? `${docs.length} möten: ${days(docs).sv}.` : `${docs.length} meetings: ${days(docs).en}.`,
      ),
      refs: docs.map(doc => ({ doc })),
    }
  }
  const among = docs.filter(
    doc =>
      doc.people.some(
        one =>
          one.present === true && evidence(terms, stems(`${one.name} ${one.affiliation ?? ''}`)).missed.length === 0,
      ) || doc.organisations.some(one => evidence(terms, stems(one)).missed.length === 0),
  )
  if (among.length > 0) return told(terms.map(term => term.word).join(' '), among)
  const named = docs.filter(doc => beside(doc, terms).length === 0)
  if (named.length > 0) return told(terms.map(term => term.word).join(' '), named)
  const sections = rankedSections({ ...ask, q: { ...q, terms } })
  const about = docs.filter(doc => sections.some(one => one.section.doc === doc))
  return about.length > 0 ? told(terms.map(term => term.word).join(' '), about) : null
}

/** Where somebody was tells none of these. */
const NOT_OF_THEM: ReadonlySet<Kind | null> = new Set<Kind>([
  'said',
  'todo',
  'number',
  'sum',
  'decision',
  'vote',
  'why',
])
const DOES =
  /^(?:vad|what)\b.*\b(?:ta\w* pa sig|tog|gora|gjorde|gor|lova\w*|fick|take on|took on|do|doing|did|promise\w*)\b/

/** All that the records say of a person in short: where they were, as what, and as whose guest. */
export function person(ask: Ask): Found | null {
  const { q } = ask
  // Who stood in for somebody is not told by that somebody's absence.
  if (
    q.people.length === 0 ||
    asksMore(ask) ||
    NOT_OF_THEM.has(kindOf(q)) ||
    DOES.test(q.plain) ||
    (q.cues.has('alternate') && q.cues.has('who'))
  )
    return null
  const items: Text[] = []
  const refs: Ref[] = []
  for (const doc of newestFirst(ask.view)) {
    for (const one of doc.people.filter(each => q.people.some(name => sameName(each.name, name)))) {
      if (
        evidence(q.terms, stems(`${one.role ?? ''} ${one.affiliation ?? ''} ${one.heading ?? ''}`), headOf(doc)).missed
          .length > 0
      )
        continue
      items.push(
        each(
          lang =>
            `${described(one)[lang]} (${docText(doc)[lang]}${one.present === false ? (lang === 'sv' ? ', frånvarande' : ', absent') : ''})`,
        ),
      )
      refs.push({ doc, ...(one.lines ? { lines: one.lines } : {}) })
    }
    for (const one of doc.guests.filter(each => q.people.some(name => sameName(each.name, name)))) {
      if (
        evidence(q.terms, stems(`${one.role ?? ''} ${one.affiliation ?? ''} ${one.topic ?? ''}`), headOf(doc)).missed
          .length > 0
      )
        continue
      items.push(
        each(
          lang =>
            `${guestDate(one)[lang]}: ${lang === 'sv' ? 'gäst' : 'guest'} ${described({ name: one.name, ...(one.role ? { role: one.role } : {}), ...(one.affiliation ? { affiliation: one.affiliation } : {}) })[lang]}${one.topic ? ` – ${one.topic}` : ''}`,
        ),
      )
      refs.push({ doc })
    }
  }
  if (items.length === 0) return null
  return { answered: true, lead: same(`${q.people.join(', ')}:`), items: items.slice(0, 6), refs }
}

/** Who comes to a meeting that is planned: those who have said so, with counts, and the guests of the day. */
export function whoComes(ask: Ask): Found | null {
  const { q, today } = ask
  const upcoming = ask.view.filter(
    doc => doc.origin === 'live' && !doc.held && !doc.cancelled && doc.date !== null && doc.date >= today,
  )
  const [doc] =
    q.whens.length > 0
      ? upcoming.filter(one =>
          q.whens.some(
            when =>
              when.kind === 'day' &&
              (when.date === one.date || (when.yearInferred && when.date.slice(5) === one.date!.slice(5))),
          ),
        )
      : upcoming
  if (!doc || beside(doc, q.terms).length > 0) return null
  if (q.people.length > 0) {
    const hit = doc.people.find(one => q.people.some(name => sameName(one.name, name)))
    if (!hit) return null
    const says: Text =
      hit.present === undefined
        ? { sv: 'har svarat kanske', en: 'answered maybe' }
        : hit.present
          ? { sv: 'är anmäld', en: 'is registered' }
          : { sv: 'har anmält förhinder', en: 'has sent apologies' }
    return {
      answered: true,
      lead: each(lang => `${described(hit)[lang]} ${says[lang]} (${docText(doc)[lang]}).`),
      refs: [{ doc }],
    }
  }
  const yes = doc.people.filter(
    one => one.present === true && (q.parties.length === 0 || q.parties.includes(one.affiliation ?? '')),
  )
  const no = doc.people.filter(one => one.present === false)
  if (doc.people.length === 0 && doc.guests.length === 0)
    return missing(
      { sv: `Ingen har svarat om ${docText(doc).sv} än.`, en: `Nobody has answered about ${docText(doc).en} yet.` },
      [{ doc }],
    )
  const who = (all: typeof yes) => each(lang => all.map(one => described(one)[lang]).join('; ') || '–')
  const asked = q.cues.has('absent') ? no : yes
  const head: Text = q.cues.has('absent') ? { sv: 'kommer inte', en: 'not coming' } : { sv: 'kommer', en: 'coming' }
  return {
    answered: true,
    lead: each(lang => `${docText(doc)[lang]}: ${asked.length} ${head[lang]}: ${who(asked)[lang]}.`),
    items: doc.guests.map(one =>
      each(
        lang =>
          `${lang === 'sv' ? 'Gäst' : 'Guest'}: ${described({ name: one.name, ...(one.role ? { role: one.role } : {}), ...(one.affiliation ? { affiliation: one.affiliation } : {}) })[lang]}${one.topic ? ` – ${one.topic}` : ''}`,
      ),
    ),
    refs: [{ doc }],
  }
}
