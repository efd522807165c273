/** When and where the body meets next, or after some day: told where the minutes speak of coming meetings, with the place beside the day. */
import type { Day } from '../../domain/state.ts'
import { each, same } from '../../domain/text.ts'
import { reachOf } from '../../domain/when/kinds.ts'
import { docText, type Found, on, refOf } from '../found.ts'
import { ofOneBody } from '../same-body.ts'
import { type Ask, fitsDay, heldDocs, namesKind, newestFirst } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { plain } from '../words.ts'
import { tellsMeeting } from './days.ts'

/** "När ses vi", "nästa möte, vilken dag och vilket rum". */
const MEETS =
  /\b(?:ses|traffas|mots|sammantrader|samlas|moter|skulle vi ses|nasta (?:mote|sammantrade|traff|gang|styrelsemote)\w*|(?:we|they) (?:meet|meeting|getting together)|next (?:meeting|time)|get together|meet(?:ing)? again|(?:do|does) (?:the |we )?(?:\w+ ){0,3}meet)\b/
const ASKS =
  /\b(?:nar|var|vart|vilken dag|vilket datum|vilken tid|hur dags|vilket rum|vilken lokal|dag|datum|plats|lokal|rum|adress|when|where|what (?:day|date|time|room)|which (?:day|date|room)|room|venue|place)\b/
const WHERE = /\b(?:var|vart|rum|rummet|lokal|lokalen|plats|adress|where|room|venue|place)\b/
const AFTER = /\b(?:efter|after|nasta gang|next time|igen|again|harnast)\b/
/** A place stands beside a day as such. */
const PLACE =
  /\b(?:i|pa|hos|vid|at|in|plats\w*|lokal\w*|venue|place)\b(?!\s*(?:kl\b|\d))[^.]*\b\p{L}*(?:lokal|hus|huset|sal|salen|rum|rummet|bibliotek|skola|skolan|gard|garden|hem|hemmet|stuga|stugan|cafe|cafeteria|expedition|kontor|kontoret|hall|hallen|room|hall|church|library|centre|center|house|school|pub|office|pavilion|arms|inn|clubhouse|kitchen)\p{L}*\b|\b(?:teams|zoom|digitalt|distans|online|samma (?:plats|lokal|stalle)|same place|hemma hos)\b|, \p{L}*(?:hus|sal|rum|skola|gard|bibliotek|hall|room|centre)\p{L}*/u
const OFF = /\b(?:installt|installd|stalls in|stalldes in|stalla in|utgar|cancel\w*|called off)\b/
/** What else is asked for, no list of meetings tells. */
const ELSE =
  /\b(?:vem|vilka|vad|varfor|hur (?:mycket|manga)|beslut\w*|who|why|how (?:many|much)|what (?:did|was|is|will)|decid\w*|paus\w*)\b/
/** Words of the asking itself. */
const IDLE =
  /^(?:dag\w*|datum\w*|tid\w*|plats\w*|lokal\w*|rum\w*|ses|traff\w*|mots|igen|gang\w*|nasta|harnast|styrelsemot\w*|mot\w*|sammantrad\w*|samlas|skulle|nu|sen|sedan|egentligen|rooms?|venue|place|again|time|meet\w*|next|get|getting|together|day|date|due|ihop|alltsa|isf|hall\w*|vart|efter|host\w*|vidare)$/

const telling = (piece: Passage): boolean => tellsMeeting(piece) && !OFF.test(plain(piece.text))

const saysDay = (piece: Passage, day: Day): boolean => piece.days.some(one => one.kind === 'day' && one.date === day)

/** Where a day is told: first where coming meetings are, and then where it only occurs. */
function tells(doc: Doc, day: Day): Passage | undefined {
  const all = doc.passages.filter(piece => saysDay(piece, day) && !OFF.test(plain(piece.text)) && telling(piece))
  const titled = all.find(piece => /mote|sammantrad|traff|meeting|dates?\b/.test(plain(piece.section?.title ?? '')))
  return titled ?? all[0]
}

/** The meeting day that is asked for, and the minutes that tell it. */
function meant(ask: Ask): Day | null {
  const { q } = ask
  const held = newestFirst(heldDocs(ask)).filter(doc => doc.date !== null)
  const said = (doc: Doc) => [...doc.next].filter(day => day > doc.date!).sort()
  const [when] = q.whens
  if (!when) {
    const [latest] = held.filter(doc => doc.next.length > 0)
    return latest ? (said(latest)[0] ?? null) : null
  }
  const reach = reachOf(when, { today: ask.today })
  const named = held.filter(doc => fitsDay(ask, doc.date ?? undefined))
  if (!AFTER.test(q.plain)) {
    const days = new Set(held.flatMap(said).filter(day => fitsDay(ask, day)))
    return days.size === 1 ? [...days][0]! : null
  }
  // After a meeting: what that meeting said comes next, or the first that a later one did.
  if (named.length > 0 && when.kind !== 'season') {
    const [first] = said(named[0]!)
    return first ?? null
  }
  if (!reach || (when.kind === 'season' && when.year === undefined)) return null
  const from = reach.to
  const before = held.find(doc => doc.date! <= from && said(doc).some(day => day > reach.from))
  // "After the summer" may be its last month.
  const late = when.kind === 'season' ? (`${reach.to.slice(0, 8)}01` as Day) : from
  return before ? (said(before).find(day => day >= late) ?? null) : null
}

export function gatherings(ask: Ask): Found | null {
  const { q } = ask
  // "Nästa möte, vilken dag?": what comes before the comma says what is asked of.
  const whole = plain(q.text)
  if (!MEETS.test(whole) || !ASKS.test(whole) || ELSE.test(whole) || q.people.length > 0) return null
  // Of several bodies, which one's must be found out first.
  if (!ofOneBody(ask.view) && new Set(heldDocs(ask).map(doc => doc.title)).size !== 1) return null
  // The calendar knows better where there is one.
  if (ask.view.some(doc => doc.origin === 'live' && doc.date !== null)) return null
  if (q.terms.some(term => !IDLE.test(plain(term.word)) && !namesKind(term))) return null
  const day = meant(ask)
  if (!day) return null
  const told = newestFirst(heldDocs(ask)).flatMap(doc => {
    const piece = doc.date !== null && doc.date < day ? tells(doc, day) : undefined
    return piece ? [piece] : []
  })
  const [first] = told
  if (!first) return null
  // The latest may leave out the place that an earlier one gave.
  const placed =
    WHERE.test(whole) && !PLACE.test(plain(around(first))) ? told.find(one => PLACE.test(plain(one.text))) : undefined
  const pieces = placed ? [first, placed] : [first]
  return {
    answered: true,
    lead: each(lang => `${lang === 'sv' ? 'Enligt' : 'According to'} ${docText(first.doc)[lang]}: ${on(day)[lang]}.`),
    items: pieces.map(piece => same(around(piece))),
    refs: pieces.map(refOf),
  }
}

/** With the sentence behind it on its line, where the place may stand. */
function around(piece: Passage): string {
  const all = piece.doc.passages
  const next = all[all.indexOf(piece) + 1]
  return next && next.line === piece.line && next.days.length === 0 && next.text.length < 120
    ? `${piece.text} ${next.text}`
    : piece.text
}
