/** Whose people somebody is of: parties, organisations, civil society. */
import { each } from '../../domain/text.ts'
import { docText, type Found } from '../found.ts'
import { evidence, type Term } from '../lexicon.ts'
import { sameName } from '../names.ts'
import { type Ask, headOf, newestFirst, whereOf } from '../scope.ts'
import type { Attendee } from '../view.ts'
import { plain, stem } from '../words.ts'
import { party } from './attendee.ts'
import { person } from './people.ts'
import { quoted } from './quotes.ts'

const PARTIES = /\bpartier(?:na)?\b|\bwhich parties\b/
/** "Vilket parti tillhör …", "which company is … from". */
const BELONGS =
  /\b(?:parti|foretag|bolag|organisation|forening|myndighet|forvaltning|party|company|firm|organi[sz]ation|association|authority)\b.*\b(?:kommer|fran|tillhor|representerar|foretrader|jobbar|arbetar|from|belongs?|represents?|works?)\b/
const WHOSE =
  /^(?:parti|foretag|bolag|organi|forening|myndig|forvalt|party|compan|firm|associat|authorit|jobbar|arbetar|tillhor|works?$)/

/** The parties of those who were there. */
export function parties(ask: Ask): Found | null {
  if (!PARTIES.test(ask.q.plain) || ask.q.parties.length > 0) return null
  for (const doc of newestFirst(whereOf(ask).docs)) {
    const all = [...new Set(doc.people.filter(one => one.present === true && party(one)).map(one => one.affiliation!))]
    if (all.length > 0 && evidence(ask.q.terms, headOf(doc)).missed.length === 0)
      return {
        answered: true,
        lead: each(lang => `${docText(doc)[lang]}: ${all.join(', ')}.`),
        refs: [{ doc }],
      }
  }
  return null
}

/** Which party, organisation or company somebody is of; where no list says it, the sentence that names them. */
export function belongs(ask: Ask): Found | null {
  const { q, view } = ask
  if (q.people.length === 0 || !BELONGS.test(q.plain)) return null
  const bare: Ask = { ...ask, q: { ...q, terms: q.terms.filter(one => !WHOSE.test(plain(one.word))) } }
  const said = view.some(doc =>
    [...doc.people, ...doc.guests].some(
      one => one.affiliation !== undefined && q.people.some(name => sameName(name, one.name)),
    ),
  )
  if (said) return person(bare)
  return quoted(bare, { test: piece => /\s(?:från|from|of|på|at)\s|[,(]/u.test(piece.text), share: 0, most: 1 })
}

const PUBLIC =
  /kommun|\bregion|landsting|lansstyrelse|myndighet|polis|forvaltning|namnd|styrelse|verket|kassan\b|sjukhus|vardcentral|(?<!folkhog)skola|universitet|bolag|\bab\b|gmbh|\bltd|county|council|authorit|agency|police|municipal|hospital|universit|school|college|company/
const CIVIL_SOCIETY = stem('civilsamhallet')

export const asksCivil = (term: Term): boolean => term.stem === CIVIL_SOCIETY

/** Of an organisation that is neither public, a party nor a company: where the record has no heading for civil society. */
export const isCivil = (one: Attendee): boolean => {
  const of = plain(one.organisation ? one.name : (one.affiliation ?? ''))
  return of !== '' && !PUBLIC.test(of) && !party(one)
}
