/** When and where a meeting itself was held or will be. */
import { each, type Text } from '../../domain/text.ts'
import { timeText } from '../../domain/when/write.ts'
import { docText, type Found, missing } from '../found.ts'
import { evidence } from '../lexicon.ts'
import { type Ask, besideMeeting, fitsDay, headOf, newestFirst, whereOf } from '../scope.ts'
import { plain } from '../words.ts'
import { kindOf } from './asked.ts'
import { asksDays } from './days.ts'
import { quotedFrom } from './quotes.ts'

const YEARLY = /arsmot|arsstamm|stamma|annual (?:general )?meeting/

/** Words that ask for its place. */
const ITS_PLACE =
  /^(?:put|diary|almanack\w*|kalender\w*|calendar|skriva|adress\w*|lokal|lokalen|plats|platsen|sags|ses|holl|satt|traffades|motes|mottes|borjade|startade|slutade|address|venue)$/
const WHERE_FIRST =
  /^(?:(?:pa|i) )?(?:var|vilken|vilket|where|which|what) (?:\w+ )?(?:adress|lokal|plats|place|venue|room)?/

/** What minutes say of a meeting on a day to come: the line that has its day, with hour and place as they are put. */
function toCome(ask: Ask): Found | null {
  const { q } = ask
  for (const doc of newestFirst(ask.view).filter(
    one =>
      one.origin === 'imported' && one.next.some(day => fitsDay(ask, day)) && besideMeeting(one, q.terms).length === 0,
  )) {
    const said = doc.passages.filter(
      piece =>
        piece.text.length <= 300 &&
        piece.days.some(day => day.kind === 'day' && doc.next.includes(day.date) && fitsDay(ask, day.date)),
    )
    const telling = q.cues.has('hour')
      ? said.filter(piece => /\d\d?[.:–-]\d\d|\b(?:kl|at) \d|\d ?[ap]m/i.test(piece.text))
      : said
    if (telling.length > 0) return quotedFrom(telling.slice(0, 2))
  }
  return null
}

/** When and where a meeting itself was held or will be, when it began and ended. */
export function meetingFacts(asked: Ask): Found | null {
  const ask = { ...asked, q: { ...asked.q, terms: asked.q.terms.filter(term => !ITS_PLACE.test(plain(term.word))) } }
  const { q } = ask
  if (
    kindOf(q) === 'why' ||
    !q.cues.has('meeting') ||
    !(q.cues.has('place') || q.cues.has('hour') || q.cues.has('when'))
  )
    return null
  if ((q.cues.has('who') && !q.cues.has('hour') && !WHERE_FIRST.test(q.plain)) || asksDays(q.plain)) return null
  const where = whereOf(ask)
  const to = where.date === 'planned' ? toCome(ask) : null
  if (to) return to
  if (q.cues.has('next') && where.date === 'open') return null
  const docs = (
    where.date === 'planned' || where.date === 'unknown'
      ? ask.view.filter(doc => doc.origin === 'live' && !doc.held && doc.date && q.whens.length > 0)
      : where.docs
  ).filter(
    doc =>
      doc.date !== null &&
      besideMeeting(doc, q.terms).length === 0 &&
      // Other meetings speak of the yearly one; they are not it.
      (!YEARLY.test(q.plain) ||
        YEARLY.test(plain(doc.head.join(' '))) ||
        doc.body.some(word => /^ars|^stamm|^annual/.test(word))),
  )
  const fitting =
    where.date === 'named' || where.date === 'open'
      ? docs
      : docs.filter(doc => doc.date !== null && fitsDay(ask, doc.date))
  const [doc] = fitting.sort((a, b) => evidence(q.terms, headOf(b)).direct - evidence(q.terms, headOf(a)).direct)
  if (!doc?.date) return null
  const wantsPlace = q.cues.has('place') && !q.cues.has('when') && !q.cues.has('hour')
  const wantsHour = q.cues.has('hour')
  const said: Text = { sv: docText(doc).sv, en: docText(doc).en }
  if (wantsPlace && !doc.place)
    return missing({ sv: `${said.sv} anger ingen plats.`, en: `${said.en} states no place.` }, [{ doc }])
  if (wantsHour && !doc.start && !doc.end)
    return missing({ sv: `${said.sv} anger inga tider.`, en: `${said.en} states no times.` }, [{ doc }])
  if (wantsHour && !doc.end && /slut|avslut|\bend|finish|clos/.test(q.plain))
    return missing(
      { sv: `${said.sv} anger inte när mötet slutade.`, en: `${said.en} does not say when the meeting ended.` },
      [{ doc }],
    )
  const hours = doc.start ? timeText(doc.start, doc.end) : null
  const exact = [doc.start, doc.end].filter(one => one !== undefined).join('–')
  return {
    answered: true,
    lead: each(
      lang =>
        `${said[lang]}${hours ? `, ${lang === 'sv' ? 'kl.' : 'at'} ${hours[lang]} (${exact})` : ''}${doc.place ? `, ${doc.place}` : ''}${doc.cancelled ? (lang === 'sv' ? ' (inställt)' : ' (cancelled)') : ''}.`,
    ),
    refs: [{ doc }],
  }
}
