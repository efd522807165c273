import type { ExtractAttendee, ExtractGuest } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { GROUPS } from './attendance-groups.ts'
import { type Block, blocksOf } from './blocks.ts'
import { isGuestOffice, isSent } from './guest-bodies.ts'
import { guestsListed } from './guest-heads.ts'
import { inHeading, inTable, taskRows } from './guest-lists.ts'
import { listed, startsWithTime, told } from './guest-rows.ts'
import { visitorsSeen } from './guest-seen.ts'
import { COMING_MEETINGS, inSentences, place, sameAs } from './guest-sentences.ts'
import { type Coming, comingIn } from './guest-times.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { hasOffice } from './lexicon/offices.ts'
import { COMES, VISITS } from './lexicon/visits.ts'
import type { Line } from './lines.ts'
import type { Outline, RawSection } from './sections.ts'
import { labelOf } from './words.ts'

export interface Setting {
  /** The meeting's day; null where it is unknown. */
  date: Day | null
  /** What dates without a year are read from. */
  reference: Day
  lang: Lang
  attendees: readonly ExtractAttendee[]
  /** Those who were there are told, so that whoever else speaks is a visitor. */
  listed: boolean
  /** The body that met. */
  body: string | null
  /** Everybody whom the text names in full. */
  named: readonly string[]
  /** Of those who were there by their office only. */
  roles: readonly string[]
  /** Whether one of those who were there holds an office. */
  holds(office: string): boolean
}

const LIST =
  /gäst(?:er(?:na)?|talare|föreläsare|inbjudan|föreläsning(?:ar)?)?(?!\p{L})|\p{L}*besök(?:are)?(?!\p{L})|föredragshållare|föreläsare|talare|föredrag(?!\p{L}|nings)|inbjudna|inbjudningar|medverkande|bjud(?:er|a|s)(?: vi)? in(?!\p{L})|(?:vill|ska) vi träffa|guests|speakers?|visitors|visits|guest talks?/iu
const PLANS =
  /framåt|framöver|forward|ahead|logistics|höst|vår|nästa|kommande|next|inför|händer|program|datum|dates|calendar|kalender/i

/** A matter that is a list of those who were there. */
const ROLL =
  /^(?:upprop|närvar\p{L}*|deltagare|på plats|attendance|attendees|present|participants|introductions|welcome)/iu

/** A row of a programme is short; a longer line without its stop goes on in the next. */
const ended = (line: Line): boolean => line.text.length < 75 || /[.!?:]$/.test(line.text)

/** A section with each line that starts with a day kept apart from the one before. */
const rowsApart = (section: RawSection, dated: (line: Line) => boolean): Line[] =>
  section.lines.map((line, i) => {
    const last = section.lines[i - 1]
    const apart = dated(line) || (last !== undefined && dated(last) && ended(last) && /^\p{Lu}/u.test(line.text))
    return apart ? { ...line, gap: true } : line
  })

/** Those whom the lists, the sentences and the heading of a section tell. `days`: on which a list has guests coming. */
function inSection(section: RawSection, setting: Setting): { guests: ExtractGuest[]; days: Day[] } {
  const out: ExtractGuest[] = inHeading(section, setting).map(guest => ({
    ...guest,
    at: { lines: [section.from, section.from] as [number, number] },
  }))
  const days: Day[] = []
  const tabled = inTable(section.lines, setting)
  out.push(...tabled)
  const inRows = new Set([...tabled.map(one => one.at?.lines[0]), ...taskRows(section.lines)])
  const next = COMING_MEETINGS.test(section.title)
  const here = setting.attendees.map(one => one.name)
  // "18 mars Årsmöte / 19 april Släktforskarkväll med Bo Ek": days, one below the other, are a programme.
  const dated = section.lines.filter(line => startsWithTime(line.text))
  const plan = PLANS.test(section.title) || dated.length > 1
  let inList = LIST.test(section.title)
  let asked: Coming | null = null
  const running: Block[] = []
  for (const block of blocksOf(rowsApart(section, line => dated.includes(line)))) {
    if (inRows.has(block.from)) continue
    if (/:$/.test(block.text) && (LIST.test(block.text) || VISITS.test(block.text))) {
      inList = true
      asked = comingIn(block.text, '', '', next, setting)
      continue
    }
    // "Vi har bjudit in:" over a list without days.
    if (asked && block.bullet === '') asked = null
    const { meeting: _, ...on } = asked ?? { date: null, meeting: false }
    const invited = asked && listed(block.text, setting).length === 0 ? told(block.text, on, setting) : []
    if (invited.length > 0) {
      out.push(...invited.map(guest => ({ ...guest, at: place(block) })))
      continue
    }
    // What tells of visits in sentences is no line of a list, unless nobody is found there.
    const tells = VISITS.test(block.text) || COMES.test(block.text)
    const sentences = tells && inSentences([block], setting, section.title).length > 0
    const row = (inList || plan) && !sentences && block.text.length < 1000 ? listed(block.text, setting) : []
    // Of a plan of meetings only those from outside are guests.
    const found = inList
      ? row.filter(one => !here.some(name => sameAs(one.name, name)))
      : row.filter(
          one =>
            (one.kind === undefined
              ? one.affiliation !== undefined ||
                hasOffice(one.role ?? '') ||
                (startsWithTime(block.text) && dated.length > 1 && isFirstName(one.name.split(' ')[0]!))
              : isGuestOffice(one.name, setting) || isSent(block.text)) && !here.some(name => sameAs(one.name, name)),
        )
    for (const guest of found) {
      out.push({ ...guest, at: place(block) })
      if (guest.date) days.push(guest.date)
    }
    if (found.length === 0) running.push(block)
  }
  // "§ 5 Föreläsningar: Anna Berg kommer …": a matter that is told in its heading.
  const own = section.title
  const heading: Block[] =
    own.length > 60 && (VISITS.test(own) || COMES.test(own))
      ? [{ text: own, from: section.from, to: section.from, bullet: '', row: false, cells: [own], gap: false }]
      : []
  return { guests: [...out, ...inSentences([...heading, ...running], setting, section.title)], days }
}

/** Guests of coming meetings, with or without a date, and those of this one. `listDays`: days on which a list has guests coming. */
export function guestsIn(
  { sections, ...edges }: Pick<Outline, 'head' | 'sections' | 'tail'>,
  setting: Setting,
): { guests: ExtractGuest[]; listDays: Day[] } {
  const found = sections.map(section => inSection(section, setting))
  const out = found.flatMap(one => one.guests)
  // "… deltog under punkt 3" is told where the others are listed, "Next call: …" before or behind all matters.
  const placed = new Set(setting.attendees.flatMap(({ at }) => (at ? [at.lines[0]] : [])))
  for (const edge of [edges.head, edges.tail]) {
    const lines = edge.filter(
      line =>
        (!placed.has(line.from) && !GROUPS.has(labelOf(line)?.kind ?? 'end')) ||
        // Told in sentences, one of which tells who was there.
        ((labelOf(line)?.kind ?? 'present') === 'present' &&
          line.cells.length === 1 &&
          /\p{Ll}[)]?\. \p{Lu}/u.test(line.text)) ||
        // "Guests – Thanks to Anna Berg from …, who popped in.": sentences, no list.
        (labelOf(line)?.kind === 'others' && /\p{Ll}\. \p{Lu}/u.test(line.text)),
    )
    const tabled = inTable(lines, setting)
    const inRows = new Set([...tabled.map(one => one.at?.lines[0]), ...taskRows(lines)])
    out.push(...tabled, ...inSentences(blocksOf(lines.filter(line => !inRows.has(line.from))), setting, ''))
  }
  // The list of attendance names guests of this meeting too.
  const lists = [
    edges.head,
    ...sections
      .slice(0, 3)
      .filter(one => ROLL.test(one.title))
      .map(one => one.lines),
  ]
  if (setting.date !== null)
    for (const lines of lists)
      out.push(
        ...guestsListed(lines, setting.attendees, setting.date).filter(
          one => !out.some(other => other.name === one.name && (other.past || other.date === setting.date)),
        ),
      )
  // Where no headings were told from their text, all of it stands in the head.
  const whole = { number: null, title: '', lines: edges.head, from: 1, to: edges.head.at(-1)?.to ?? 1 }
  const here = visitorsSeen(sections.length > 0 ? sections : [whole], setting, out)
  // "The Chair invited Anna Berg to speak. Ms Berg said …", "… had offered to come. Agreed: to invite her on 11 November": one visit.
  const open = (one: ExtractGuest) =>
    one.date === null &&
    one.dateText === undefined &&
    [...here, ...out].some(other => other.name === one.name && other.date !== null)
  const seen = new Set<string>()
  const once = [...out.filter(one => !open(one)), ...here].filter(guest => {
    const key = `${guest.name} ${guest.date ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
  return { guests: once, listDays: found.flatMap(one => one.days) }
}
