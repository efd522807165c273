import type { ExtractEvent } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { daysBetween } from '../../domain/when/days.ts'
import { readWhen } from '../../domain/when/read.ts'
import { readTimes } from '../../domain/when/time.ts'
import { blocksOf, sentencesIn } from './blocks.ts'
import { GATHERS, HEADING, MIXED, NEXT } from './gatherings.ts'
import type { Setting } from './guests.ts'
import type { Line } from './lines.ts'
import { type Dated, daysIn, meetingsIn } from './meeting-days.ts'
import { isLoose, isOfToday, withMonth } from './meeting-lines.ts'
import type { RawSection } from './sections.ts'

const PLANNED =
  /(?<!\p{L})(?:(?:mötes|sammanträdes)?(?:datum|tider|dagar)|möten|träffar|sammanträden|dates|meetings)(?!\p{L})[^.]{0,60}:$|(?:följande|following) (?:(?:mötes|sammanträdes)?(?:datum|tider|dagar)|möten|träffar|sammanträden|dates|meetings)\.$/iu
const MOVED =
  /(?<!\p{L})(?:ändra(?:t|s|d|des)|(?:tidigare|senare)l(?:agt|äggs|ades)|slås ihop|byter dag|byts (?:mot|till)|flyttas?|flyttad(?:e|es)?|flyttat|framflyttat|framflyttas|skjuts upp|ställ(?:a|s|des) in|ställ(?:s|des) (?:\p{L}+ )?(?:mötet|sammanträdet|träffen)(?: (?:den )?\d{1,2} \p{L}+)? in|inställ(?:[td]a?|s|es)|struk(?:et|en|its)|stryks|stryker vi|ställer vi in|hoppar vi över|behövs inte(?= (?:mötet|träffen|sammanträdet))|(?:mötet|träffen|sammanträdet)(?: \p{L}+){0,4} behövs inte|uppskju(?:tes|ts|ten|tet)|framflyttad|utgår|hoppas över|blir inte av|cancelled|canceled|postponed|moved|rescheduled|skipped|will not take place|(?:no|inget|ej|ingen) (?:call|meeting|möte|träff))(?!\p{L})/iu
/** "Vårmötet 21 april" as a heading. */
const MEETING_FIRST = /^\p{L}*(?:mötet?|sammanträdet?|träff(?:en)?) (?:\p{L}+dag(?:en)? )?(?:den )?\d/iu
const DAY_FIRST =
  /^(?:\p{L}+(?:day|dag)(?:en)?,? )?(?:den )?\d{1,2}(?:[/.:]\d|(?::?e |st |nd |rd |th | )(?:jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[ck]t|nov|de[ck]))/iu
/** "Anteckningarna från den 8 juni": of a meeting that was. */
const RECORD_OF =
  /(?<!\p{L})(?:\p{L}*protokoll(?:et)?|\p{L}*anteckningar(?:na)?|minutes?|notes)\s(?:från|of|from)\s[^.]{0,40}$/iu

/** Matters of an assembly that meets once a year. */
const ASSEMBLY = /ansvarsfrihet|årsmötet|stämman|annual general meeting/i
const TITLE =
  /(?<!(?:inför|till|efter) )(?:årsmöte|stämma)(?!\p{L}*(?:komm|berd|grupp))|annual (?:general )?meeting|\bAGM\b/iu
/** A programme for the public or for all members: its days are no meetings of the body. */
const PROGRAMME =
  /författarbesök|(?:tema|författar|forskar|musik|film|pub|medlems)(?:lördag|kväll|dag|söndag|onsdag|torsdag)|föreläsning|sopplunch|(?:höst|vår|års|sommar)programmet?(?!\p{L})|utflykt|firande|lecture series|outings?(?!\p{L})|fixtures/iu

export const isAssembly = (head: readonly Line[], sections: readonly RawSection[]): boolean =>
  head.slice(0, 8).some(line => TITLE.test(line.text)) || sections.some(section => ASSEMBLY.test(section.title))

export interface Calendar {
  nextMeetings: Day[]
  undatedMeetings: string[]
  events: ExtractEvent[]
}

const yearIn = (text: string): string | null => {
  const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/g) ?? [])
  return years.size === 1 ? [...years][0]! : null
}

/** A meeting of ours that was moved: told under such a heading, or as a meeting. */
const ofOurs = (text: string, own: boolean): boolean => own || /möte|sammanträde|träff|meeting|call/i.test(text)

/** "Ärendet om filialen utgår och tas upp den 10 december": a matter is put off, no meeting. */
const MATTER =
  /(?<!\p{L})(?:ärendet?|punkten?|frågan|rapporten|motionen|valet|besöket|studiebesöket|filmen|item|matter|motion|report|question|decision|visit)(?:\s[^.,;]{0,50})?\s(?:ha(?:r|de) |has (?:been )?|was |is |were )?$/iu
const ofMatter = (text: string, at: number): boolean => MATTER.test(text.slice(Math.max(0, at - 90), at))

/** The days that were moved away or called off, and those they were moved to. */
function moved(
  text: string,
  at: number,
  days: readonly Dated[],
  own: boolean,
  setting: Setting,
): { gone: Day[]; next: Day[] } {
  const gone: Day[] = []
  const next: Day[] = []
  // "moved from 9th to 16th January" reads as a span.
  for (const when of readWhen(text, { today: setting.reference, lang: setting.lang, prefer: 'future' }))
    if (
      when.kind === 'days' &&
      (/(?:från|from)\s+(?:den\s+)?$/i.test(text.slice(0, when.start)) || /^(?:från|from)/i.test(when.text)) &&
      ofOurs(text, own)
    ) {
      gone.push(when.from)
      next.push(when.to)
    }
  const to = /\s(?:till|to|mot|istället|i stället)\s|:\s/.exec(text.slice(at))
  const border = to ? at + to.index : text.length
  for (const day of days) (day.start > border && ofOurs(text, own) ? next : gone).push(day.date)
  return { gone, next }
}

/** Coming meetings of this body, other coming days, and meetings that lost their day. `outside`: lines before and behind the matters. */
export function calendarIn(
  sections: readonly RawSection[],
  setting: Setting,
  listDays: readonly Day[],
  { outside, assembly }: { outside: readonly Line[]; assembly: boolean },
): Calendar {
  // What an assembly calls its next one is no other's meeting.
  const body = assembly ? `${setting.body} årsmöte stämma annual general` : setting.body
  const next = new Set<Day>(listDays)
  const gone = new Set<Day>()
  /** Those of a programme, unless they are told elsewhere. */
  const shown = new Set<Day>()
  const ours = new Set<Day>()
  const undatedMeetings: string[] = []
  const events: ExtractEvent[] = []
  const stretches = [
    ...sections,
    {
      number: null,
      title: '',
      lines: outside.filter(line => HEADING.test(line.text) || NEXT.test(line.text)),
      from: 0,
      to: 0,
    },
  ]
  let inOwn = false
  for (const section of stretches) {
    // A day that stands under "Next meetings" like a heading of its own.
    const bare = section.title.replace(/^\d{1,2}\s*[/.):]\s*(?=\p{L})/u, '')
    const title: string = section.number !== null && inOwn ? `${section.number} ${section.title}` : section.title
    const continued: boolean = inOwn && DAY_FIRST.test(title)
    let own: boolean = continued || (HEADING.test(bare) && !MIXED.test(bare)) || isLoose(bare, section, setting)
    inOwn = own
    // "§ 10 Nästa möte söndagen den 20 mars": told in the heading itself.
    const heading =
      /\d/.test(section.title) && (own || MEETING_FIRST.test(section.title) || NEXT.test(section.title))
        ? [{ text: continued ? title : section.title, from: section.from, to: section.from }]
        : []
    let listing = false
    let first = true
    let year = yearIn(section.title)
    let before: Day[] = []
    /** A meeting was told of in the sentence before; its day follows in one of its own. */
    let expected = false
    for (const { text: whole, from, to } of [...heading, ...sentencesIn(blocksOf(section.lines))]) {
      // "8 September (moved from 1 September)": told in passing, of that day only.
      const aside = own ? /\s*\([^()]*\)/.exec(whole)?.[0] : undefined
      const told0 = aside !== undefined && MOVED.test(aside) && /\d/.test(aside) ? whole.replace(aside, '') : whole
      const text = withMonth(told0)
      if (text.length > 2000 || isOfToday(text)) continue
      const days = daysIn(text, setting, year)
      if (PLANNED.test(text) && days.length === 0 && !/gäst/i.test(text)) {
        listing = true
        year = yearIn(text) ?? year
        continue
      }
      // A heading that stands inside another matter.
      if (
        days.length === 0 &&
        text.length < 60 &&
        /[^.!?]$/.test(text) &&
        text.search(HEADING) === 0 &&
        !MIXED.test(text)
      ) {
        own = true
        first = true
        year = yearIn(text) ?? year
        continue
      }
      const change = MOVED.exec(text)
      if (change && !ofMatter(text, change.index)) {
        const days2 = moved(text, change.index, days, own, setting)
        for (const day of days2.gone) gone.add(day)
        for (const day of days2.next) next.add(day)
        if (days.length === 0 && /^(?:detta|det|mötet|this|the)\s/i.test(text)) for (const day of before) gone.add(day)
        if (/möte|sammanträde|meeting/i.test(text) && days2.next.length === 0) undatedMeetings.push(text)
        before = []
        continue
      }
      const told = days.length === 0 && text.length < 200 && (NEXT.test(text) || GATHERS.test(text))
      const follows =
        (expected && days.length > 0 && days[0]!.start < 12) ||
        (before.some(day => next.has(day)) &&
          /^(?:därefter|sedan|efter det|then|after that|thereafter|the following)(?!\p{L})/iu.test(text))
      listing &&= days.length > 0 && text.length < 90 && days[0]!.start < 30
      if (days.length > 0) {
        // "Date of next PCC: 11 September": heading and day in one line.
        const label = /^[^:.]{4,60}:(?=\s)/u.exec(text)?.[0] ?? ''
        const headed =
          label !== '' && label.search(HEADING) === 0 && !MIXED.test(label) && days[0]!.start > label.length
        const place = headed ? { own: true, first: true } : { own, first }
        for (const day of meetingsIn({ text, days, listing, follows, ...place }, setting, body)) {
          next.add(day)
          ours.add(day)
        }
        first = false
      }
      if (
        days[0] &&
        days[0].start < 16 &&
        (PROGRAMME.test(section.title) || PROGRAMME.test(text)) &&
        !/möte|sammanträde|meeting/i.test(text)
      )
        for (const { date } of days) shown.add(date)
      for (const day of days) {
        // A day without a year that is nearly a year off was last spring's; "anteckningarna från den 8 juni" are of a day gone by, too.
        if (
          day.inferred &&
          (daysBetween(setting.reference, day.date) > 300 || RECORD_OF.test(text.slice(0, day.start)))
        )
          continue
        const times = readTimes(text)[0]
        events.push({
          date: day.date,
          what: whole.slice(0, 300),
          ...(times && days.length === 1 && { start: times.start }),
          ...(times?.end && days.length === 1 && { end: times.end }),
          at: { lines: [from, to] },
        })
      }
      if (days.length === 0 && /möte|sammanträde|träff/i.test(text) && isUndated(text, setting))
        undatedMeetings.push(text)
      before = days.map(day => day.date)
      expected = told
    }
  }
  for (const day of shown) if (!ours.has(day)) next.delete(day)
  for (const day of gone) if (!listDays.includes(day)) next.delete(day)
  return {
    nextMeetings: [...next].filter(day => day > setting.reference).sort(),
    undatedMeetings,
    events: events
      .filter(event => !gone.has(event.date))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
  }
}

const isUndated = (text: string, setting: Setting): boolean =>
  /\d|datum/i.test(text) &&
  readWhen(text, { today: setting.reference, lang: setting.lang, prefer: 'future' }).some(
    when => when.kind === 'undated',
  )
