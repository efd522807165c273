/** What those present are asked for by: party, organisation, role; and how one of them is written. */
import { each, type Text } from '../../domain/text.ts'
import type { Term } from '../lexicon.ts'
import type { Ask } from '../scope.ts'
import type { Attendee } from '../view.ts'
import { plain, stems } from '../words.ts'

export const attributes = (one: Attendee): string[] =>
  stems([one.name, one.affiliation, one.role, one.heading, one.for].filter(part => part).join(' '))

export const letters = (affiliation: string | undefined): string[] => (affiliation ?? '').split(/[\s,()/]+/)

/** "Karin Åkesson (S), ersättare för Lars-Erik Nyman". */
export function described(one: Attendee): Text {
  return each(lang => {
    const parts = [
      one.role,
      one.for ? `${lang === 'sv' ? 'för' : 'for'} ${one.for}` : undefined,
      one.sections ? (/§/.test(one.sections) ? one.sections : `§ ${one.sections}`) : undefined,
      one.note?.[lang],
    ].filter(part => part)
    const party =
      one.affiliation && one.affiliation.length <= 12
        ? ` (${one.affiliation})`
        : one.affiliation
          ? `, ${one.affiliation}`
          : ''
    return `${one.name}${party}${parts.length > 0 ? `, ${parts.join(', ')}` : ''}`
  })
}

/** "från regionen" asks for those people; "of the region" may only name the meeting. */
export const STRICTLY = /(?:\bfran|\bfrom|\bbehalf of|represent\w*|foretrad\w*)\s+(?:(?:den|det|de|the)\s+)?$/
const FROM = /(?:\bfran|\bfor|\bav|\bfrom|\bof|\bbehalf|represent\w*|foretrad\w*)\s+(?:(?:den|det|de|the)\s+)?$/

/** True where the word says whose people are asked for ("från regionen"), not which meeting. */
export const saysWhose = (ask: Ask, term: Term, pattern = FROM): boolean => {
  const at = ask.q.plain.indexOf(plain(term.word))
  return at > 0 && pattern.test(ask.q.plain.slice(0, at))
}

const NOT_SERVING = /\b(?:ej|icke|inte|non)[ -](?:tjanstg|voting|serving|beslut)/
/** The parties of the Riksdag, Feministiskt initiativ, and local ones that end in p. */
export const party = (one: Attendee) => /^(?:S|M|C|L|V|KD|MP|SD|FI|[A-ZÅÄÖ]{1,4}[pP])$/.test(one.affiliation ?? '')
export const isServing = (one: Attendee) =>
  /beslutande|tjanstg|voting|serving/.test(plain(one.heading ?? '')) && !NOT_SERVING.test(plain(one.heading ?? ''))
export const underMembers = (one: Attendee) =>
  /politik|ledam|member|trustee|councillor|fortroendevald/.test(plain(one.heading ?? '')) &&
  !NOT_SERVING.test(plain(one.heading ?? ''))
/** Where no heading says who decides: those of a party, alternates who do not serve left out. */
export const looksServing = (one: Attendee) =>
  party(one) && !NOT_SERVING.test(plain(`${one.role ?? ''} ${one.heading ?? ''}`))
const ORGANISATION = /^(?:organisation|forening|organization|association|fack|union)/
const OFFICIAL = /^(?:tjanste|official|officer|civil|servant)/
export const NOT_SERVED =
  /\b(?:ovriga|others|ej tjanst\w*|inte tjanst\w*|utan att tjanst\w*|tjanstgjorde inte|non-?voting|not serv\w*|without serv\w*)\b/
export const REMOTELY = /\b(?:pa distans|distans|digitalt|remote\w*|online|by video|via video)\b/
export const remote = (one: Attendee) =>
  REMOTELY.test(plain(`${one.role ?? ''} ${one.heading ?? ''} ${one.affiliation ?? ''} ${one.note?.sv ?? ''}`))
export const SERVED = /\b(?:tjanstg\w*|serv(?:ed|ing)|beslutande)\b/
/** Words that say what kind of people are asked for, not whose. */
export const kindOfAnswer = ({ q }: Ask, { word }: Term): boolean =>
  (q.cues.has('organisation') && ORGANISATION.test(plain(word))) ||
  (q.cues.has('official') && OFFICIAL.test(plain(word)))
/** An English word that neither the records nor the word list know: where the day is named it may be the meeting's name. */
export const isUnknown = (ask: Ask, term: Term): boolean =>
  ask.q.lang === 'en' && !term.must && term.means.size === 0 && !saysWhose(ask, term)

/** In one's own seat or for somebody. */
export const serves = (one: Attendee) =>
  isServing(one) ||
  (one.for !== undefined && !NOT_SERVING.test(plain(`${one.role ?? ''} ${one.heading ?? ''}`))) ||
  /^tjanstg/.test(plain(one.role ?? ''))
/** Somebody with a post and no mandate. */
export const isOfficial = (one: Attendee) =>
  !party(one) &&
  one.organisation !== true &&
  (/tjanste|forvaltning|official|officer/.test(plain(one.heading ?? '')) ||
    (one.role !== undefined &&
      !/ordf|chair|ledam|ersatt|member|trustee|councillor|alternate|gast|guest/.test(plain(one.role))))
export const isAlternate = (one: Attendee) =>
  one.for !== undefined || /ersattare|alternate|substitute|deputy/.test(plain(`${one.role ?? ''} ${one.heading ?? ''}`))
