import type { Lang } from '../../domain/text.ts'
import { readTimes, type Times } from '../../domain/when/time.ts'
import { type HeadLine, OTHER_DAY, TITLE_WORDS } from './head-lines.ts'
import type { Line } from './lines.ts'
import { nameAt } from './names.ts'
import { sentencesOf } from './sentences.ts'
import { spokenTimes } from './spoken-times.ts'

const PAUSE =
  /(?:ajourner|adjourn(?:ed|ment)? (?:from|between|for)|paus|lunch(?!rum|sal|lokal|room)|uppehåll|rast|break)/i
const CLOCK = /\d{4} ?h(?:rs)?\b|\bkl\b|klockan|\bat \d|\d ?[ap]\.?m\b|\d[.:]\d\d\s?(?:[-–]|to \d|till \d|until \d)/i
const DATED = /\d{4}|\d\/\d|(?<!\p{L})(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*/iu

/** As people tell how it began and ended, who write without a form. */
const BEGINS =
  /(?<!\p{L})(?:(?:satte|drog|kom|körde|sparkade) (?:vi )?(?:det hela )?i ?gång|började vi|(?:satt vi|vi satt|sågs|möttes|träffades|samlades|sammanträdde|höll vi på|vi höll på)(?= [^.]{0,60}(?:från|klockan|kl\.))|höll på(?= från)|slog [^.]{0,25}klubban|öppnade(?= (?:kl|klockan|vid))|(?:klockan|kl\.?) [^,.]{2,25} (?:var kaffet|hälsade|slog|började|när (?:vi|\p{Lu}))|\p{Lu}\p{L}+ (?:drog i ?gång|satte i ?gång)|kick(?:ed)? off|got (?:going|started|under way)|opened with(?= [^.]{0,40} at)|(?:started|got) us (?:off|going|started)|we (?:met|gathered|assembled|convened|sat down|opened|kicked off|were called to order)(?= [^.]{0,40}(?:at|from))|(?:gathered|assembled|convened)(?= [^.]{0,40} at))(?!\p{L})/iu
const ENDED =
  /(?<!\p{L})(?:slutade|bröt (?:vi )?(?:upp|redan|mötet)?|(?:var|blev|är|allt) klara?|höll på (?:[^.]{0,40} )?till|(?:åkte|gick) (?:vi |alla )?hem(?:åt)?|skildes|rundade (?:vi )?av|packade (?:vi )?ihop|tackade för (?:sig|i ?dag|i ?kväll)|(?:var det|det var) slut|stängde (?:vi )?(?:butiken|mötet)|klubban (?:föll|slog)|^klockan (?:är|var)|^(?:klart|slut|done|ended|finished)(?= (?:kl\.? ?)?\d)|(?:were |all )?out (?:by|at(?= \d))|that was us|closed with(?= [^.]{0,30} at)|broke up|wound (?:things )?up|wrapped (?:things )?up|shut us up|called it a (?:night|day)|putting our coats on|(?:we|everyone) (?:went|were|all went) home|home by|done(?= (?:at|by))|finished(?= (?:at|by))|drew to a close|locked up|(?:proceedings|business) (?:concluded|ended|closed|finished)|conclud\p{L}+|let us go)(?!\p{L})/iu
const either = (one: RegExp, other: RegExp): RegExp => new RegExp(`(?:${one.source})|(?:${other.source})`, 'iu')

/** What tells that a meeting began or ended, beside the clock time. */
const FORMALLY_OPENED =
  /(?<!\p{L})(?:vi|we) (?:började|satte i ?gång|drog i ?gång|kom i ?gång|got going|started|began)(?!\p{L})|(?<!\p{L})and got going(?!\p{L})|(?:möte|sammanträde|stämma|förhandling)\p{L}*(?: \p{L}+){0,4} (?:öppna[dst]|börja|inled|start)|(?:öppna(?:de|r)|inled(?:de|er)|starta(?:de|r)) (?:dagens |själva )?(?:\p{L}*möte|\p{L}*sammanträde|\p{L}*stämma)|(?:meeting|session|call|chair|supervisor|mayor|\p{Lu}\p{L}+)(?: \p{L}+){0,4} (?:to order|opened|began|started|commenced)|called? (?:the )?(?:\p{L}+ ){0,3}to order|opened (?:the )?(?:\p{L}+ )?meeting/iu
const FORMALLY_CLOSED =
  /(?<!\p{L})(?:vi|we) (?:slutade|stopped|packed up|finished|var klara|blev klara)(?!\p{L})|och var klara(?!\p{L})|rose at|proceedings closed|avsluta|(?<!\p{L})slut(?:tid|ade)?(?!\p{L})|upplöst|(?<!(?:will|to|would|shall|must|may|not) )closed?(?: the| at| \d)|adjourn|meeting (?:closed|ended|finished|concluded|was closed|rose)|ended at|concluded at|closed the/iu
const OPENED = either(FORMALLY_OPENED, BEGINS)
const CLOSED = either(FORMALLY_CLOSED, ENDED)
/** Where a record tells, in whatever words, when all went home. */
const HEAD = 30
const TAIL = 15
/** In a head's line: "klubbstugan, började 18.35", "started 18:30, finished 20:20", "slut ca 20.10", each as far as its own hour. */
const BEGAN =
  /(?:^|[,.;|(/·] ?)(?:vi )?(?:började|början|öppnat|startade|start|started|began|opened),?:? (?:(?:at|kl\.?|klockan|ca|typ) )*(?=\d)/iu
const DONE =
  /(?:^|[,.;|(/·] ?)(?:vi )?(?:klart?|slut|slutade|avslutat|done|finish|finished|end|ended|closed),?:? (?:(?:at|kl\.?|klockan|ca|typ) )*(?=\d)/iu
const SHORT = 120
/** "Wednesday 12 March 2025, half two" */
const spoken = (text: string): boolean => text.length < 200 && spokenTimes(text).some(one => !one.vague)

const LONGEST = 1000
/** A time without anything that says so: "Meeting closed 11.45". */
const BARE = /(?<![\d.,:§-])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.,:]*\d|\s?(?:kr|%|mkr|tkr))/

/** Times in figures and in words, in order. */
const allTimes = (text: string): Array<{ start: string; end?: string; at: [number, number]; vague?: boolean }> =>
  [...readTimes(text), ...spokenTimes(text).map(one => ({ ...one, start: one.time }))].sort((a, b) => a.at[0] - b.at[0])

/** The first or the last time of a sentence behind (else before) what tells of it; one without "kl" only right behind that. */
function timeIn(text: string, behind: number, last: boolean): string | null {
  const read = allTimes(text)
  const after = read.filter(({ at }) => at[0] >= behind)
  const bare = after.length > 0 ? null : BARE.exec(text.slice(behind, behind + 40))
  if (bare) return `${bare[1]!.padStart(2, '0')}:${bare[2]}`
  const times = after.length > 0 ? after : read
  const found = last ? times.at(-1) : times[0]
  // "Vi började strax efter ett": near it, and nobody wrote down when.
  return found && found.vague !== true ? (last ? (found.end ?? found.start) : found.start) : null
}

/** The hour right behind such words of a short line. */
function besides(lines: readonly Line[], words: RegExp): { time: string } | null {
  for (const { text, cells, by } of lines) {
    if (by !== undefined || text.length >= SHORT) continue
    // "Lokal: Logen          Start 18.05    Slut 19.50"
    for (const part of cells.length > 1 ? [text, ...cells] : [text]) {
      const match = words.exec(part)
      const hour = match ? BARE.exec(part.slice(match.index + match[0].length)) : null
      if (hour?.index === 0) return { time: `${hour[1]!.padStart(2, '0')}:${hour[2]}` }
    }
  }
  return null
}

/** The time told in the first (`last`: the last) sentence that fits; the sentence behind it may have the clock: "… Kl var då 20.05." */
function told(lines: readonly Line[], pattern: RegExp, last: boolean): string | null {
  const found = lines.flatMap(({ text, by }) => {
    if (by !== undefined || text.length > LONGEST) return []
    const sentences = sentencesOf(text)
    return sentences.flatMap((sentence, i) => {
      const match = pattern.exec(sentence)
      if (!match) return []
      const next = sentences[i + 1]
      const time =
        timeIn(sentence, match.index, last) ??
        (next !== undefined && /^(?:kl|klockan|time|carried|motion carried)(?!\p{L})/iu.test(next)
          ? timeIn(next, 0, last)
          : null)
      return time === null ? [] : [time]
    })
  })
  return (last ? found.at(-1) : found[0]) ?? null
}

const DAY = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g

const HUNDREDS =
  /(?<![\d-])([01]\d|2[0-3])([0-5]\d) ?[–-] ?([01]\d|2[0-3])([0-5]\d)(?= ?(?:h|hrs|hours|UTC)(?!\p{L}))/gu

/** The times of a text; "2019-12-05" holds none. */
function timesIn(given: string, worded: boolean): Times[] {
  // "1930-2105 h"
  const text = given.replace(HUNDREDS, '$1:$2-$3:$4')
  const days = [...text.matchAll(DAY)].map(match => match.index)
  const told = worded ? spokenTimes(text).filter(one => !one.vague) : []
  return [
    ...readTimes(text).filter(({ at }) => !days.some(day => at[0] >= day && at[0] < day + 10)),
    ...told.map(one => ({ start: one.time, at: one.at, text: one.text })),
  ]
}

interface Candidate {
  times: Times
  score: number
}

function scoreOf({ line, label }: HeadLine): number {
  const { text } = line
  if (label?.startsWith('approv') || OTHER_DAY.test(text) || /^\W*(?:ajourner|adjourn|paus)/i.test(text)) return 0
  // "Mötet avslutades: 20.15"
  if (text.length < 80 && CLOSED.test(text) && !OPENED.test(text)) return 0
  if (label === 'time' || label === 'place-time' || label === 'date') return 5
  if (label !== null && label !== 'place') return CLOCK.test(text) && TITLE_WORDS.test(text) ? 1 : 0
  if (
    TITLE_WORDS.test(text) ||
    (text.length < 100 && DATED.test(text) && CLOCK.test(text)) ||
    (DATED.test(text) && spoken(text))
  )
    return 4
  // "Dr Berg   Partner   Present to 7 p.m.": how long somebody stayed.
  if (line.row || (line.cells.length > 1 && nameAt(line.cells[0]!) !== null)) return 0
  return CLOCK.test(text) ? 2 : 0
}

const later = (time: string): string => `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`

/** "Got going at 7.40": nobody meets before eight in the morning where hours go to twelve. `own`: as it was written. */
const inTheDay = (time: string | null, own: string, lang: Lang): string | null =>
  time !== null && lang === 'en' && time >= '01:00' && time < '07:59' && !/[ap]\.?m|(?<!\d)0\d[.:]/i.test(own)
    ? later(time)
    : time

/** "From 19.40, we stopped at 9.25": the end is the same evening's. */
const behind = (end: string | null, start: string | null): string | null =>
  end !== null && start !== null && end < start && end < '12:00' && start >= '12:00' ? later(end) : end

/** "We finished at 3.35", "Out by ten to nine", where nobody tells when it began: in the afternoon or the evening. */
const late = (end: string | null, start: string | null, lang: Lang): string | null =>
  end !== null && start === null && (lang === 'en' ? end < '07:59' : end < '06:00') && end >= '01:00' ? later(end) : end

/** When the meeting began and ended: by its form's field, its title, or by what is told of its opening and closing. */
export function timesOf(
  head: readonly HeadLine[],
  all: readonly Line[],
  lang: Lang,
): { startTime: string | null; endTime: string | null } {
  const candidates = head.flatMap((one, i): Candidate[] => {
    const score = scoreOf(one)
    if (score === 0) return []
    const pause = one.line.text.search(PAUSE)
    const text = pause > 0 ? one.line.text.slice(0, pause) : one.line.text
    return timesIn(text.slice(0, LONGEST), score >= 4 && sentencesOf(text).length === 1).map(times => ({
      times,
      score: score + (times.end ? 1.5 : 0) - i / 1000,
    }))
  })
  const first = candidates.reduce<Candidate | null>((most, one) => (most && most.score >= one.score ? most : one), null)
  const opening = all.slice(0, 80)
  const began = besides(
    head.slice(0, 12).map(({ line }) => line),
    BEGAN,
  )
  const toldStart = began?.time ?? told(opening, OPENED, false)
  const written = first?.times.text ?? opening.find(({ text }) => OPENED.test(text))?.text ?? ''
  const startTime = inTheDay(first?.times.start ?? toldStart, began && !first ? '' : written, lang)
  const ends = all.length > HEAD + TAIL ? [...all.slice(0, HEAD), ...all.slice(-TAIL)] : all
  const ended = first?.times.end ?? told(all, FORMALLY_CLOSED, true) ?? told(ends, CLOSED, true)
  const done = besides([...head.slice(0, 12).map(({ line }) => line), ...all.slice(-6)], DONE)
  const worded = all.slice(-12).some(({ text }) => spokenTimes(text).some(one => one.time === ended))
  // "Out by ten to nine"
  if (startTime === null && ended !== null && worded && ended < '10:00') return { startTime, endTime: later(ended) }
  return { startTime, endTime: late(behind(ended ?? done?.time ?? null, startTime), startTime, lang) }
}
