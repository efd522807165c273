import type { ExtractEvent } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { daysBetween } from '../../domain/when/days.ts'
import { readWhen } from '../../domain/when/read.ts'
import { readTimes } from '../../domain/when/time.ts'
import { blocksOf, sentencesIn } from './blocks.ts'
import type { Setting } from './guests.ts'
import type { RawSection } from './sections.ts'

const MEETING = '\\p{L}*(?:möte|sammanträde|träff|stämma|meeting|call|mtg)(?:t|n|na|et)?'
const TITLE = new RegExp(
  `(?:nästa|kommande|framtida|next|upcoming|forthcoming|future)\\s+(?:\\p{L}+\\s+)?(?:${MEETING}|möten|träffar|meetings)|mötes(?:tider|datum|dagar)|sammanträdes(?:tider|datum|dagar)|date of (?:the )?next|(?:höstens|vårens|årets|vinterns) (?:möten|sammanträden|träffar)|(?:möten|sammanträden) (?:(?:våren|hösten) )?\\d{4}|möteskalender|nästa gång|next time|kommande datum|mötesplan(?:ering)?`,
  'iu',
)
const MIXED = /event|aktivitet|kalendarium|övrigt|händer/i
const NEXT = new RegExp(
  `^(?:nästa|next)\\s*:|(?<!(?:sitt|sina|deras|its|their)\\s)(?:nästa|nästkommande|kommande|next)\\s+(?:\\p{L}+\\s+)?(?:${MEETING}|möten|träffar)(?!\\p{L})|(?:till|vid|på)\\s+(?:\\p{L}+s\\s+)?(?:sammanträdet?|mötet)\\s+den\\s+\\d`,
  'iu',
)
const GATHERS =
  /(?<!\p{L})(?:sammanträda|sammanträder|träffas|möts|ses vi|mötas|vi ses|meets? again|will meet)(?!\p{L})/iu
const PLANNED = /(?:datum|möten|mötestider|tider|träffar|sammanträden|dates|meetings)(?!\p{L})[^.]{0,60}:$/iu
const MOVED =
  /(?<!\p{L})(?:ändra(?:t|s|d|des)|(?:tidigare|senare)l(?:agt|äggs|ades)|slås ihop|byter dag|flyttas?|flyttad(?:e|es)?|flyttat|framflyttat|framflyttas|skjuts upp|ställs in|ställdes in|inställ(?:[td]a?|s|es)|struk(?:et|en|its)|stryks|uppskju(?:tes|ts|ten|tet)|framflyttad|utgår|cancelled|canceled|postponed|moved|rescheduled)(?!\p{L})/iu

/** A day that is no meeting of the group. */
const EVENT =
  /away day|(?:städ|fix|arbets|planerings)dag|konferens(?!rum|lokal|sal)|studiebesök|studieresa|julbord|invigning|workshop|seminari/i

export interface Calendar {
  nextMeetings: Day[]
  undatedMeetings: string[]
  events: ExtractEvent[]
}

/** Coming meetings of this body, other coming days, and meetings that lost their day. */
export function calendarIn(sections: readonly RawSection[], setting: Setting, listDays: readonly Day[]): Calendar {
  const next = new Set<Day>(listDays)
  const gone = new Set<Day>()
  const undatedMeetings: string[] = []
  const events: ExtractEvent[] = []
  for (const section of sections) {
    const sentences = sentencesIn(blocksOf(section.lines))
    const own = TITLE.test(section.title) && !MIXED.test(section.title)
    let listing = false
    let before: Day[] = []
    for (const { text: whole, from, to, block } of sentences) {
      // "8 September (moved from 1 September)": told in passing, of that day only.
      const aside = own ? /\s*\([^()]*\)/.exec(whole)?.[0] : undefined
      const text = aside !== undefined && MOVED.test(aside) ? whole.replace(aside, '') : whole
      if (text.length > 2000 || /^(?:protokollet )?(?:justera|godkän|anslag)/i.test(text)) continue
      if (PLANNED.test(text) && !/gäst/i.test(text)) {
        listing = true
        continue
      }
      const whens =
        /\d/.test(text) || /datum/i.test(text)
          ? readWhen(text, { today: setting.reference, lang: setting.lang, prefer: 'future' })
          : []
      const days = whens.flatMap(when => {
        const date = when.kind === 'day' ? when.date : when.kind === 'days' ? when.from : null
        const not = /(?:inte|ej|not)\s(?:den\s)?$/i.test(text.slice(0, when.start))
        return date !== null && date > setting.reference && !not
          ? [{ date, start: when.start, inferred: when.kind === 'day' && when.yearInferred }]
          : []
      })
      const moved = MOVED.exec(text)
      if (moved) {
        // "moved from 9th to 16th January" reads as a span.
        for (const when of whens)
          if (
            when.kind === 'days' &&
            (/(?:från|from)\s+(?:den\s+)?$/i.test(text.slice(0, when.start)) || /^(?:från|from)/i.test(when.text)) &&
            NEXT_OR_OWN(text, own)
          ) {
            gone.add(when.from)
            next.add(when.to)
          }
        const to = /\s(?:till|to)\s|:\s/.exec(text.slice(moved.index))
        const border = to ? moved.index + to.index : text.length
        for (const day of days) (day.start > border && NEXT_OR_OWN(text, own) ? next : gone).add(day.date)
        if (days.length === 0 && /^(?:detta|det|mötet|this|the)\s/i.test(text)) for (const day of before) gone.add(day)
        if (/möte|sammanträde|meeting/i.test(text) && days.every(day => day.start <= border)) undatedMeetings.push(text)
        before = []
        continue
      }
      const dated = days.length > 0
      const after =
        dated &&
        before.length > 0 &&
        before.some(day => next.has(day)) &&
        /^(?:därefter|sedan|then|after that|thereafter)(?!\p{L})/iu.test(text)
      if (after) for (const day of days) next.add(day.date)
      const only = dated && text.length < 60 && days[0]!.start < 12
      listing &&= only
      const inverted = dated && days[0]!.start < 8 && GATHERS.test(text)
      const decided =
        dated &&
        /sammanträd(?:a|er)(?!\p{L})|att träffas|meet on|(?:träffas|ses|möts|sammanträder)(?: \p{L}+)? (?:härnäst|igen|åter|nästa)(?!\p{L})/iu.test(
          text,
        )
      if (dated && (own || listing || inverted || decided || NEXT.test(text))) {
        const named = NEXT.exec(text)
        // "… will be confirmed at the next meeting": the meeting is when, not what.
        const behind =
          named && !own
            ? days.filter(day => day.start > named.index || inverted || /^\W*$/.test(text.slice(0, named.index)))
            : days
        const taken = own || listing || decided ? days : behind.slice(0, 1)
        if (!(EVENT.test(text) && !new RegExp(MEETING, 'iu').test(text))) for (const day of taken) next.add(day.date)
      }
      for (const day of days) {
        // A day without a year that is nearly a year off was last spring's.
        if (day.inferred && daysBetween(setting.reference, day.date) > 300) continue
        const times = readTimes(text)[0]
        events.push({
          date: day.date,
          what: text.slice(0, 300),
          ...(times && days.length === 1 && { start: times.start }),
          ...(times?.end && days.length === 1 && { end: times.end }),
          at: { lines: [from, to] },
        })
      }
      if (!dated && whens.some(when => when.kind === 'undated') && /möte|sammanträde|träff/i.test(text))
        undatedMeetings.push(text)
      before = block ? days.map(day => day.date) : []
    }
  }
  for (const day of gone) if (!listDays.includes(day)) next.delete(day)
  return {
    nextMeetings: [...next].filter(day => day > setting.reference).sort(),
    undatedMeetings,
    events: events
      .filter(event => !gone.has(event.date))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  }
}

/** A meeting of ours that was moved: told under such a heading, or as a meeting. */
const NEXT_OR_OWN = (text: string, own: boolean): boolean => own || /möte|sammanträde|träff|meeting/i.test(text)
