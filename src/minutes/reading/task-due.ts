import type { Day } from '../../domain/state.ts'
import { addDays, addMonths, yearOf } from '../../domain/when/days.ts'
import { reachOf, type When } from '../../domain/when/kinds.ts'
import { readWhen } from '../../domain/when/read.ts'
import type { Setting } from './guests.ts'

const NEXT_MEETING =
  /(?:nästa|nästkommande|next) (?:\p{L}+ )?(?:\p{L}*(?:möte|mötet|sammanträde|sammanträdet|träff|gång|råd|grupp|meeting|call|time)|fsg|csg|lsg|apt|fgb|pcc|agm|au)(?!\p{L})|(?:before|until|by the time) we (?:next )?meet(?!\p{L})|(?:innan|tills|till dess|när) vi (?:ses|träffas|möts)(?!\p{L})|(?:innan|till|tills|före) dess(?!\p{L})|dessförinnan|beforehand|before then/iu
/** "till nämndens sammanträde i november": the meeting of that month; the month stands behind it, or is part of its name. */
const MEETING_BEFORE =
  /(?:\p{L}*(?:möte|mötet|sammanträde|sammanträdet|träff|träffen)|meeting|call|\p{Lu}{2,6}) (?:i|in|som hålls i) $/u
const MEETING_BEHIND = /^\s?(?:möte|sammanträde|träff|meeting|call|session|gathering)/i
/** "till vårens sammanträde": the months of each season. */
const SEASON_MEETING =
  /(vårens|sommarens|höstens|vinterns) (?:(?:första|sista|nästa) )?\p{L}*(?:möte|sammanträde|träff)|(spring|summer|autumn|winter) meeting/iu
const SEASONS: Readonly<Record<string, RegExp>> = { v: /0[1-6]/, s: /0[3-8]/, h: /08|09|1[0-2]/, a: /08|09|1[0-2]/ }
/** What is told or handed over comes to a meeting, though only its month is named. */
const REPORTS = /(?<!\p{L})(?:redovis|återkom|rapporter|report|present)/iu
const END_OF =
  /(?:end of|slutet av|utgången av|(?:före|innan|senast) (?:den )?sista|last day of|^sista|[(,;]\s?(?:den )?sista)\s*(?:i\s)?$/iu

/** Before a day that ends the time for it. */
const LIMIT =
  /(?:senast|före|innan|till|by|before|until|no later than)\s+(?:den |the )?(?:\p{L}+(?:dag|day)(?:en)? (?:den )?)?$/iu

/** Who is asked to come on a day: then it is the visit that has it. */
const INVITES =
  /(?<!\p{L})(?:(?:bjud(?:er|a)|bjöd)s? (?:(?:även|också|då|vi|\p{Lu}\p{L}+) )*in (?!till(?!\p{L}))|inbjud(?:er|a) |ber (?:honom|henne|dem|\p{Lu}\p{L}+) (?:att )?komma(?!\p{L})|invit(?:es?|ing) (?!(?:tenders|quotes|quotations|bids|comments|applications|nominations)))/u
/** What is asked or told about: "frågar om 24 mars". */
const ABOUT = /(?<!\p{L})(?:om|about|regarding)\s(?:den |the )?$/iu
/** "by Fri 15th", "senast den 15:e": the month goes without saying. */
const DAY_ALONE =
  /(?:(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)\p{L}* (?:the )?|(?:by|before|until|till) the )(\d{1,2})(?:st|nd|rd|th)(?!\p{L}| (?:of )?\p{Lu}|\s?\/)|(?:senast|före|innan|till|den) (?:\p{L}+dag(?:en)? )?(?:den )?(\d{1,2}):[ae](?!\p{L}| \p{L}*(?:jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|okt|nov|dec))/iu
function dayAlone(text: string, today: Day): Day | null {
  const [, english, swedish] = DAY_ALONE.exec(text) ?? []
  const day = english ?? swedish
  if (day === undefined || Number(day) < 1 || Number(day) > 28) return null
  const here: Day = `${today.slice(0, 8)}${day.padStart(2, '0')}`
  return here >= today ? here : addMonths(here, 1)
}

const lastOfMonth = (day: Day): Day => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1)
/** Turns of the calendar by which something is to be done. */
const TURNS: ReadonlyArray<readonly [RegExp, (today: Day) => Day]> = [
  [/(?<!års)(?<!\p{L})månadsskiftet|månadens slut|the end of the month|month[- ]end/iu, lastOfMonth],
  [/(?<!halv)årsskiftet|årets slut|the end of the year|year[- ]end(?!ed)/iu, today => `${yearOf(today)}-12-31`],
  [/halvårsskiftet/iu, today => `${today.slice(5) > '06-30' ? yearOf(today) + 1 : yearOf(today)}-06-30`],
]

const dayOf = (when: When, text: string, today: Day): Day | null => {
  if (when.kind === 'day') return when.date
  if (when.kind === 'days') return when.from
  const ends =
    END_OF.test(text.slice(0, when.start)) || END_OF.test(text.slice(0, when.start + 8).replace(/\p{L}+$/u, ''))
  return when.kind === 'month' && ends ? (reachOf(when, { today, prefer: 'future' })?.to ?? null) : null
}

/** "by 15.6.", ", 11.10.": a day and a month by numbers, as English written on the continent has them. */
const DOTTED =
  /(?:(?<!\p{L})(?:by|before|until|till|at the latest|not later than|no later than)\s|[,;:]\s|^)(\d{1,2})\.(\d{1,2})\.?(\d{4}|\d{2}(?=\.?$))?(?![\d:%])/iu
function dotted(text: string, today: Day): Day | null {
  const [whole = '', day = '', month = '', year = ''] = DOTTED.exec(text) ?? []
  // "4.5 hours": behind a comma it must end the text.
  if (whole === '' || Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  if (/^[,;:]/.test(whole) && !/^[.)\s]*$/.test(text.slice(text.indexOf(whole) + whole.length))) return null
  const of = (y: number): Day => `${y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as Day
  if (year !== '') return of(Number(year.length === 2 ? `20${year}` : year))
  return of(yearOf(today)) >= today ? of(yearOf(today)) : of(yearOf(today) + 1)
}

/** "till juninämnden", "in time for November": the meeting of that month. */
const OF_MONTH =
  /(?<!\p{L})(jan|feb|mar|apr|ma[ij]|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*?(?:nämnden|styrelsen|mötet|sammanträdet|träffen|rådet|beredningen)(?!\p{L})|(?:in time for|inför) (jan|feb|mar|apr|ma[ij]|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*(?=[.,;)]|$)/iu
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'dec']
function meetingOfMonth(text: string, next: readonly Day[]): Day | undefined {
  const [, glued, after] = OF_MONTH.exec(text) ?? []
  const word = (glued ?? after)?.toLowerCase()
  if (word === undefined) return undefined
  const month = MONTHS.findIndex(one => word.startsWith(one)) + 1
  return next.find(one => Number(one.slice(5, 7)) === month)
}

/** The day by which something is to be done; `next` are the coming meetings, in order. */
export function dueOf(text: string, setting: Setting, next: readonly Day[]): Day | null {
  const today = setting.reference
  const whens = readWhen(text.slice(0, 2000), { today, lang: setting.lang, prefer: 'future' })
  const ofMeeting = (one: When): boolean =>
    one.kind === 'month' &&
    (MEETING_BEHIND.test(text.slice(one.end)) ||
      MEETING_BEFORE.test(text.slice(0, one.start)) ||
      MEETING_BEFORE.test(`${text.slice(0, one.start)}${/^\p{L}+ /u.exec(one.text)?.[0] ?? ''}`))
  const month = whens.find(ofMeeting) ?? (REPORTS.test(text) ? whens.find(one => one.kind === 'month') : undefined)
  const meetings = month?.kind === 'month' ? next.filter(one => Number(one.slice(5, 7)) === month.month) : []
  const days = whens.flatMap(when => {
    const date = dayOf(when, text, today)
    return date === null || ABOUT.test(text.slice(0, when.start)) ? [] : [{ date, start: when.start }]
  })
  const limited = days.some(({ start }) => LIMIT.test(text.slice(0, start)) || /^by\s/i.test(text.slice(start)))
  if (!limited && INVITES.test(text)) return null
  if (meetings[0] !== undefined && !limited) return meetings[0]
  const numbered = setting.lang === 'en' ? dotted(text, today) : null
  if (numbered !== null) return numbered
  const monthly = days.length === 0 ? meetingOfMonth(text, next) : undefined
  if (monthly !== undefined) return monthly
  const day = days[0]?.date ?? null
  if (day !== null && day >= today) return day
  const alone = whens.length === 0 ? dayAlone(text, today) : null
  if (alone) return alone
  const turn = TURNS.find(([words]) => words.test(text))
  if (turn) return turn[1](today)
  const season = SEASON_MEETING.exec(text)
  if (season) {
    const months =
      season[2] === undefined ? SEASONS[season[1]![0]!.toLowerCase()] : SEASONS[season[2][0]!.toLowerCase()]
    const meeting = months && next.find(one => months.test(one.slice(5, 7)))
    if (meeting) return meeting
  }
  return next[0] !== undefined && NEXT_MEETING.test(text) ? next[0] : null
}

/** "Klart senast 15 maj.", "Svaret ska lämnas senast 31 mars.": the day stands in a sentence of its own behind the task. */
export const DUE_BEHIND =
  /^\(?(?:(?:svar|besked|återkoppling) (?:senast|före|innan)|klart?|färdigt?|senast|deadline|due|tid(?:plan|sram)?|slutdatum|när|sista dag)(?!\p{L})|^(?:utkast|förslag|rapport|redovisning|offert)(?:en|et)?(?: (?:till|i|på) \p{L}+)? \d|^(?:redovisas|återredovisas|återrapporteras|rapporteras|återkopplas|lämnas|skickas|tas upp|presenteras) (?:på|vid|till|senast)|^(?:det|den|detta|arbetet|\p{L}+(?:et|en|na|an|t)) (?:ska|skall|bör|behöver|skickas|lämnas|redovisas|leds|tas|ska vara) [^.]{0,80}(?:senast|klart?|till|före|innan)(?!\p{L})/iu
/** What belongs to a day that was told before: the fare at a gathering, an answer with its last day. */
export const FARE =
  /(?<!\p{L})(?:fika|fikat|fiket|kaffe(?!\p{L})|kaffet|korv|grill|smörgås|kakor|tårta|mat|maten|soppa|lott|dricka|catering|refreshments|cakes?|coffee|tea|bbq)/iu
export const ANSWER = /(?<!\p{L})(?:svar|besvar|yttrand|remiss|ansök|skrivelse|anmäl|reply|respon|submission)/iu
/** "Bo tar fram en sådan.", "Bo skickar in det.": what it is, and its last day, was told before. */
export const ANAPHOR =
  /\s(?:en sådan|ett sådant|sådana|det|den|dem|detta|it|them|one)(?: (?:in|till \p{L}+|to \p{L}+))?\.?$|\s(?:in|skickar|lämnar|sends|returns) (?:det|den|dem|it|them)(?!\p{L})/iu
export const LAST_DAY = /(?<!\p{L})(?:senast|sista|deadline|svarstid|no later|by)(?!\p{L})/iu
