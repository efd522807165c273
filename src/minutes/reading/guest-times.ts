import type { ExtractGuest } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { readWhen, whenOf } from '../../domain/when/read.ts'
import { GATHERS, NEXT } from './gatherings.ts'
import { MEETING_OF, NEXT_MEETING, THAT_MEETING } from './lexicon/visit-times.ts'
import { sentencesOf } from './sentences.ts'

export interface Clock {
  /** What dates without a year are read from. */
  reference: Day
  lang: Lang
}

export const UNDATED =
  /(?:vi )?(?:vet|får se) (?:inte )?när(?!\p{L})[^.]{0,20}|i (?:början|mitten|slutet) av (?:nästa )?\p{L}+(?: år)?|which (?:month|day|date) suits|vecka meddelas|^(?:oklart|datum oklart|ej klart|ej bestämt|senare|obestämt|open)(?=\s)|datum (?:är )?(?:ännu )?(?:ej|inte) (?:ännu )?(?:klart|bestämt|fastställt|satt)|datum (?:kommer|meddelas|sätts|bestäms|fastställs) senare|(?:tid|tiden|tidpunkt|tidpunkten|dag|dagen|datum|när) (?:är )?(?:ännu )?(?:ej|inte) (?:ännu )?(?:bestämd|bestämt|klar|klart|satt|fastställd)|inget datum (?:än|ännu|bestämt|klart|satt)|datum (?:saknas|bestäms senare)|no date (?:yet|set)|date (?:to be|not)|\btb[cad]\b/iu

/** Before a day by which something is to be done, or on which it was to be before it was moved. */
const DEADLINE =
  /(?<!\p{L})(?:senast|före|innan|no later than|before|by|sent|skickad(?:es)?|skickades|anmält sig till|skulle (?:ha )?\p{L}+|years? (?:to|ended|ending)|months? (?:to|ended|ending)|period to|året till|t\.?o\.?m\.?|till och med|up to|as at|per)(?: den| the)?\s$/iu

/** The first day after the meeting's that a text names. */
export const dayIn = (text: string, { reference, lang }: Clock): Day | undefined => {
  const until = (start: number) => DEADLINE.test(text.slice(Math.max(0, start - 30), start))
  const when = readWhen(text.slice(0, 1000), { today: reference, lang, prefer: 'future' }).find(
    one =>
      !until(one.start) &&
      ((one.kind === 'day' && one.date > reference) || (one.kind === 'days' && one.from > reference)),
  )
  return when?.kind === 'day' ? when.date : when?.kind === 'days' ? when.from : undefined
}

/** When somebody is to come: the day, or the words that stand for it. */
export type Coming = Pick<ExtractGuest, 'date' | 'dateText'> & {
  /** A meeting is spoken of, not only some day. */
  meeting: boolean
}

/**
 * When a sentence says that somebody comes. `before`: what stands before it in its paragraph; `next`: it stands where coming meetings are told.
 * Null where it says nothing of the kind.
 */
export function comingIn(sentence: string, before: string, after: string, next: boolean, clock: Clock): Coming | null {
  const undated = UNDATED.exec(sentence) ?? UNDATED.exec(after)
  if (undated) return { date: null, dateText: undated[0], meeting: true }
  const meeting =
    /möte|sammanträde|temadag|dialogdag|träff|stämma|samverkan|samråd|sammankomst|frukost|brukarråd|meeting|session|workshop|gathering|forum|agm/i.test(
      sentence,
    )
  const named = MEETING_OF.exec(sentence)
  // "Till marsmötet (den 19:e)": the month and the day of one meeting.
  const nth =
    named && /^\s\((?:den )?(\d{1,2})(?::?e|th|st|nd|rd)?\)/.exec(sentence.slice(named.index + named[0].length))
  const exact = nth && dayIn(`${nth[1]} ${named[1] ?? named[2] ?? named[3]}`, clock)
  if (exact) return { date: exact, meeting: true }
  const own = dayIn(sentence, clock)
  if (own) return { date: own, meeting: meeting || next }
  // "… vill gärna komma. Tisdag 6 maj?"
  const asked = /\?$/.test(after) ? dayIn(after, clock) : undefined
  if (asked) return { date: asked, meeting: true }
  if (named) return { date: null, dateText: (named[1] ?? named[2] ?? named[3])!, meeting: true }
  const coming = NEXT_MEETING.exec(sentence)
  if (coming) return { date: null, dateText: coming[0], meeting: true }
  const month = readWhen(sentence.slice(0, 1000), { today: clock.reference, lang: clock.lang, prefer: 'future' }).find(
    // "vårens utbud", "inför vintern" is no time to come.
    one =>
      (one.kind === 'month' || one.kind === 'season') &&
      !/ens$/i.test(one.text) &&
      !/(?<!\p{L})(?:inför|före|innan|över|over|through|before|ahead of|for the|by)\s(?:the |next )?$/iu.test(
        sentence.slice(0, one.start),
      ),
  )
  if (month) return { date: null, dateText: month.text, meeting }
  const ordinal = /(?<!\p{L})(?:on|for) the (\d{1,2})(?:st|nd|rd|th)(?!\p{L})/iu.exec(sentence)
  if (ordinal) return { date: null, dateText: ordinal[0].replace(/^\p{L}+ /u, ''), meeting: true }
  // "SG5", "KS 4": by its number.
  if (/(?:to|till|at|vid|join|på) \p{Lu}{2,4} ?\d{1,2}(?![\p{L}\d])/u.test(sentence))
    return { date: null, dateText: clock.lang === 'sv' ? 'nästa möte' : 'next meeting', meeting: true }
  // The meeting that was spoken of last.
  const last = sentencesOf(before).findLast(one => MEETS.test(one) && dayIn(one, clock) !== undefined)
  const told = dayIn(last ?? before, clock)
  if (told && (THAT_MEETING.test(sentence) || next || MEETS.test(before))) return { date: told, meeting: true }
  if (next) return { date: null, dateText: clock.lang === 'sv' ? 'nästa möte' : 'next meeting', meeting: true }
  if (!THAT_MEETING.test(sentence)) return null
  // "Frågan tas upp igen i november. Bo Ek kommer då och berättar."
  const then = NEXT_MEETING.exec(before) ?? MEETING_OF.exec(before) ?? AGAIN_IN.exec(before)
  return then ? { date: null, dateText: then[1] ?? then[0], meeting: true } : null
}

const MEETS = new RegExp(
  `träff|möte|sammanträde|meeting|workshop|hearing|session|call|${NEXT.source}|${GATHERS.source}`,
  'iu',
)
const AGAIN_IN =
  /(?<!\p{L})(?:tas|ta|tar|återkommer|upp|igen|back|again|until|till) (?:vi )?(?:det |den )?(?:igen |upp |åter )*(?:i|in|till|at the|to) (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)(?!\p{L})/iu

/** Guests whose day is told by a meeting ("nästa möte", "i november") get it where that meeting's day is known. */
export function withDays(guests: readonly ExtractGuest[], meetings: readonly Day[], clock: Clock): ExtractGuest[] {
  return guests.map(one => {
    if (one.date !== null || one.dateText === undefined) return one
    if (/nästa|kommande|next/i.test(one.dateText)) return meetings[0] ? { ...one, date: meetings[0] } : one
    const ordinal = /^the (\d{1,2})/.exec(one.dateText)?.[1]
    const month =
      whenOf(one.dateText, { today: clock.reference, lang: clock.lang }) ??
      whenOf(`i ${one.dateText}`, { today: clock.reference, lang: 'sv' }) ??
      whenOf(`in ${one.dateText}`, { today: clock.reference, lang: 'en' })
    const days = meetings.filter(day =>
      ordinal
        ? Number(day.slice(8)) === Number(ordinal)
        : month?.kind === 'month' && Number(day.slice(5, 7)) === month.month,
    )
    return days.length === 1 ? { ...one, date: days[0]! } : one
  })
}
