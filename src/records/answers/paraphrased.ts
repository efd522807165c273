/** What is asked of a named body's minutes in other words than theirs: a matter's registry number, its next meeting. */
import { each } from '../../domain/text.ts'
import { leaves } from '../anchor.ts'
import type { Found } from '../found.ts'
import { evidence, inFew, type Term } from '../lexicon.ts'
import type { Ask } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { plain, stems } from '../words.ts'
import { kindOf } from './asked.ts'
import { asksDays, tellsMeeting } from './days.ts'
import { heading, sectionRefs } from './decisions.ts'
import { isIdle } from './idle.ts'
import { leftBy, namesThem } from './meant.ts'
import { quotedFrom } from './quotes.ts'

/** The things that are asked about, beside what names the minutes; null where these do not speak of one. */
function thingsIn({ q }: Ask, doc: Doc): Term[] | null {
  const words = new Set(doc.bags.flatMap(bag => [...bag]))
  const { left, people } = leaves(q, [doc], namesThem(doc, q.terms))
  const parts = left.filter(term => !isIdle(q, term, null)).map(term => inFew(term, words))
  return people.length > 0 || parts.some(one => evidence(one, words).missed.length > 0) ? null : parts.flat()
}

/** The number of the one matter whose title or decision bears out best what is asked about. */
export function numberOf(ask: Ask): Found | null {
  const fits = leftBy(ask).flatMap(doc => {
    const things = thingsIn(ask, doc) ?? []
    return things.length === 0
      ? []
      : doc.sections.flatMap(one => {
          const title = stems(one.title)
          const got = evidence(things, [...title, ...one.decisions.flatMap(stems)])
          const fit = got.direct + evidence(things, title).direct * 0.5
          return one.registryNumber !== undefined && got.missed.length === 0 ? [{ one, fit }] : []
        })
  })
  fits.sort((a, b) => b.fit - a.fit)
  const only = fits[0]?.one
  if (!only || (fits[1] && fits[1].fit > fits[0]!.fit * 0.85)) return null
  return {
    answered: true,
    lead: each(lang => `${only.registryNumber} (${heading(only)[lang]})`),
    refs: sectionRefs([only]),
  }
}

const NEXT = /\b(?:nasta|nastkommande|next|(?:for )?forsta gangen|for the first time)\b/
const GATHERS =
  /\b(?:\w*(?:mote|motet|traff|traffen|sammantrade|sammantradet)|traffas|ses|mots|sammantrader|meet\w*|gather\w*)\b/
const ASKS_WHERE = /^(?:var|vart|where|(?:pa|i) vilk(?:en|et)|vilk(?:en|et) (?:lokal|plats|adress))\b/
const ASKS_HOUR = /^(?:hur dags|vilken tid|vilket klockslag|what time)\b/
const HOUR = /\bkl\b|\d\d?[.:]\d\d|\d ?[ap]m\b/
/** Words that a place is told with, where no street or house is named. */
const PLACE =
  /\b(?:lokal\w*|plats\w*|\p{L}*(?:gatan|vagen|salen|huset|garden|rummet|skolan|biblioteket)|hos|hemma|digitalt|teams|zoom|online|room|hall|house|street|road|centre|at the|in the)\b/u
const TITLE =
  /\b(?:nasta|kommande|next|future) (?:\w+ )?(?:mote|mot\w*|traff\w*|sammantrad\w*|\p{L}{2,5}|meeting\w*)\b/u

/** When or where a body meets next, as the minutes that are meant say it. */
export function nextOf(ask: Ask): Found | null {
  const { q } = ask
  if (!NEXT.test(q.plain) || !GATHERS.test(q.plain) || asksDays(q.plain) || q.cues.has('who')) return null
  const [where, hour] = [ASKS_WHERE.test(q.plain), ASKS_HOUR.test(q.plain)]
  if (!where && !hour && kindOf(q) !== 'day') return null
  const docs = leftBy(ask)
  const [doc] = docs
  if (!doc || docs.length > 1 || thingsIn(ask, doc) === null) return null
  const years = q.terms.flatMap(term => (/^(?:19|20)\d\d$/.test(term.stem) ? [term.stem] : []))
  const fits = (piece: Passage): boolean =>
    (TITLE.test(plain(piece.section?.title ?? '')) || (NEXT.test(plain(piece.text)) && tellsMeeting(piece))) &&
    piece.days.some(
      one =>
        one.kind === 'day' &&
        (years.length === 0 || doc.date?.startsWith(years[0]!) || years.some(year => one.date.startsWith(year))),
    ) &&
    (!where || PLACE.test(plain(piece.text))) &&
    (!hour || HOUR.test(plain(piece.text)))
  const piece = doc.passages.find(fits)
  return piece ? quotedFrom([piece], q) : null
}
