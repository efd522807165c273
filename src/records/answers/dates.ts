import type { Day } from '../../domain/state.ts'
import { each, same, type Text } from '../../domain/text.ts'
import { timeText } from '../../domain/when/write.ts'
import { docText, type Found, missing, noMinutes, on, type Ref } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { type Ask, beside, besideMeeting, bestNamed, fitsDay, heldDocs, newestFirst, whereOf } from '../scope.ts'
import type { Doc, Passage } from '../view.ts'
import { stems } from '../words.ts'
import { bestPassages, quoted } from './quotes.ts'

const dated = (piece: Passage): boolean => piece.days.some(day => day.kind !== 'invalid')

/** Lines of a list of days that fall in the span asked for ("3/5 heldag"), with the line that introduces them. */
function listedDays(ask: Ask): Found | null {
  const { q } = ask
  const terms = q.terms
  for (const doc of newestFirst(heldDocs(ask))) {
    const hits = doc.passages.filter(piece => {
      const inSpan =
        q.whens.length === 0 ||
        piece.days.some(
          day => (day.kind === 'day' && fitsDay(ask, day.date)) || (day.kind === 'days' && fitsDay(ask, day.from)),
        )
      return dated(piece) && inSpan && evidence(terms, piece.stems).missed.length === 0
    })
    if (hits.length > 0)
      return {
        answered: true,
        lead: each(lang => `${docText(doc)[lang]}:`),
        items: hits.slice(0, 8).map(piece => {
          const days = piece.days.flatMap(day => (day.kind === 'day' ? [day.date] : []))
          return each(
            lang =>
              `${piece.text}${days.length > 0 && piece.text.length < 60 ? ` (${days.map(day => on(day)[lang]).join(', ')})` : ''}`,
          )
        }),
        refs: hits.map(piece => ({ doc, ...(piece.section ? { section: piece.section } : {}) })),
      }
  }
  return null
}

const planned = (doc: Doc): Text =>
  each(
    lang =>
      `${on(doc.date!)[lang]}${doc.start ? ` ${lang === 'sv' ? 'kl.' : 'at'} ${timeText(doc.start, doc.end)[lang]}` : ''}${doc.place ? `, ${doc.place}` : ''}`,
  )

/** What is coming: the next meeting, planned days of a span, something with a name ("dialogmöte"). */
export function coming(ask: Ask): Found | null {
  const { q, today } = ask
  const where = whereOf(ask)
  if (q.cues.has('wholeDay')) {
    const found = listedDays(ask)
    if (found) return found
    if (q.whens.length > 0) return noMinutes(ask)
  }
  if (q.terms.length > 0) {
    const named = heldDocs(ask).filter(
      doc => (q.cues.has('meeting') ? besideMeeting : beside)(doc, q.terms).length === 0,
    )
    const own = named.length > 0 && q.cues.has('meeting') ? [] : bestPassages(ask, { test: dated })
    if (own.length > 0 && (named.length === 0 || own.some(piece => evidence(q.terms, piece.stems).missed.length === 0)))
      return quoted(ask, { test: dated })
    const event = (named.length > 0 && q.cues.has('meeting') ? [] : ask.view)
      .flatMap(doc => doc.events.map(one => ({ doc, one })))
      .find(({ one }) => evidence(q.terms, stems(one.what)).missed.length === 0)
    if (event)
      return {
        answered: true,
        lead: each(
          lang =>
            `${on(event.one.date)[lang]}${event.one.start ? ` ${event.one.start}` : ''}: ${event.one.what} (${docText(event.doc)[lang]})`,
        ),
        refs: [{ doc: event.doc }],
      }
    const open = undated(ask)
    if (open) return open
    if (named.length === 0) return null
  }
  const live = ask.view.filter(
    doc => doc.origin === 'live' && !doc.held && !doc.cancelled && doc.date !== null && doc.date >= today,
  )
  const inSpan = (day: Day) => q.whens.length === 0 || fitsDay(ask, day)
  const soon = live.filter(doc => inSpan(doc.date!))
  const single =
    !/\b(?:moten|motena|sammantraden|meetings|datum|dates|kommande|upcoming|vilka|planer\w*|planned)\b/.test(q.plain)
  if (where.date !== 'named' && soon.length > 0 && q.terms.length === 0) {
    const shown = single ? soon.slice(0, 1) : soon
    const one = shown.length === 1 ? shown[0]! : null
    return {
      answered: true,
      lead: one
        ? each(lang => `${lang === 'sv' ? 'Nästa möte' : 'Next meeting'}: ${planned(one)[lang]}.`)
        : { sv: `${shown.length} kommande möten:`, en: `${shown.length} coming meetings:` },
      ...(one ? {} : { items: shown.map(planned) }),
      refs: shown.map((doc): Ref => ({ doc })),
    }
  }
  const sources =
    where.date === 'named'
      ? where.docs
      : bestNamed(
          newestFirst(heldDocs(ask)).filter(doc => doc.next.length > 0 && besideMeeting(doc, q.terms).length === 0),
          q.terms,
        )
  const withDays = sources
    .map(doc => ({ doc, days: doc.next.filter(day => where.date === 'named' || inSpan(day)) }))
    .filter(one => one.days.length > 0)
  const ahead = withDays.find(one => one.days.some(day => day >= today))
  const chosen = ahead ?? withDays[0]
  if (!chosen) {
    const undated = sources.find(doc => doc.undated.length > 0)
    if (undated) return { answered: true, lead: same(undated.undated.join('; ')), refs: [{ doc: undated }] }
    return q.whens.length > 0 && where.date !== 'named'
      ? noMinutes(ask)
      : missing({ sv: 'Inget kommande möte är antecknat.', en: 'No coming meeting is recorded.' })
  }
  const days = ahead && single ? chosen.days.filter(day => day >= today) : chosen.days
  const first = days[0]!
  const about = chosen.doc.events.find(one => one.date === first)
  const mention = chosen.doc.passages.find(
    piece => piece.days.some(day => day.kind === 'day' && day.date === first) && piece.text.length < 300,
  )
  return {
    answered: true,
    lead: each(
      lang =>
        `${lang === 'sv' ? 'Enligt' : 'According to'} ${docText(chosen.doc)[lang]}: ${(single ? days.slice(0, 1) : days).map(day => on(day)[lang]).join(', ')}${single && about ? ` (${about.what})` : ''}.`,
    ),
    ...(single && mention ? { items: [same(mention.text)] } : {}),
    refs: [{ doc: chosen.doc, ...(mention?.section ? { section: mention.section } : {}) }],
  }
}

/** Something whose day is known to be open. */
export function undated(ask: Ask): Found | null {
  const { q } = ask
  if (q.terms.length === 0) return null
  const open = ask.view
    .flatMap(doc => doc.undated.map(one => ({ doc, one })))
    .find(({ one }) => !/inställ|utgår|cancel/i.test(one) && evidence(q.terms, stems(one)).missed.length === 0)
  if (!open) return null
  return {
    answered: true,
    lead: same(`${open.one}${/datum/i.test(open.one) ? '' : ' – Datum ej klart'}`),
    refs: [{ doc: open.doc }],
  }
}

/** When something is or was to be: a sentence that holds its day. */
export const whenIs = (ask: Ask): Found | null => quoted(ask, { test: dated, most: 2 })
