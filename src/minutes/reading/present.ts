import type { Extract, ExtractAttendee } from '../../domain/extract.ts'
import { actingIn } from './acting.ts'
import { attendanceIn } from './attendance.ts'
import { type Group, groupOf, merged } from './attendance-groups.ts'
import { describe, type Entry } from './attributes.ts'
import { withCompany } from './company.ts'
import { legendOf, spelledOut, withLegend } from './legend.ts'
import { attendanceHeading } from './lexicon/attendance.ts'
import type { Line } from './lines.ts'
import { type Mail, mailOf, withWriter } from './mail.ts'
import { isName } from './names.ts'
import type { Officers } from './officers.ts'
import { penIn } from './pen.ts'
import { awayIn, ledIn, missedIn, toldIn } from './prose.ts'
import type { Outline, RawSection } from './sections.ts'

const CHAT = /^(?:scribe(?:nick)?\s*:|<[\w|-]+>\s|regrets\s*:|\[adjourned\])/i
/** Matters under which the minutes themselves tell who came. */
const ROLL =
  /(?<!\p{L})(?:upprop|närvaro\p{L}*|närvarande|deltagare|frånvaro|förhinder|roll call|attendance|present|attendees|apolog(?:y|ies)|presentation(?:srunda)?|introductions)(?!\p{L})/iu

/** What the heading of a matter makes of those listed under it. */
function groupUnder(section: RawSection): Group | null {
  // "VILKA VAR MED?"
  const heading = attendanceHeading(section.title.replace(/\?$/, ''))
  return heading?.sure === 'came' ? groupOf(heading.kind, section.title, null) : null
}

/** Whoever mails the notes of a meeting to those who were there was there too. */
const senderIn = (mail: Mail | null, [first]: readonly Line[]): ExtractAttendee[] =>
  mail !== null && mail.head > 0 && mail.sender !== null && first
    ? [{ name: mail.sender, present: true, at: { lines: [first.from, first.to] } }]
    : []

/** A mail's lines without its own head and its last greetings, and with the writer's name for "jag" and "me". */
function asMailed(outline: Outline, lines: readonly Line[], mail: Mail | null): Outline {
  const writer = mail?.sender ?? penIn(lines)
  const from = mail ? (lines[mail.head]?.from ?? 0) : 0
  const end = mail && mail.end < lines.length ? lines[mail.end]!.from : Number.POSITIVE_INFINITY
  const own = (some: readonly Line[]) =>
    some.filter(line => line.from >= from && line.from < end).map(line => withWriter(line, writer))
  return {
    ...outline,
    head: own(outline.head),
    sections: outline.sections.map((one, i) =>
      i < 4 || ROLL.test(one.title) || groupUnder(one) ? { ...one, lines: own(one.lines) } : one,
    ),
  }
}

const spelled = (outline: Outline, legend: NonNullable<ReturnType<typeof legendOf>>): Outline => ({
  ...outline,
  head: spelledOut(outline.head, legend),
  sections: outline.sections.map((one, i) => (i < 1 ? { ...one, lines: spelledOut(one.lines, legend) } : one)),
})

/**
 * Who came and who did not: from the head's lists, from matters that are one ("Upprop"), else from what is told of people. Whoever is
 * told to be away is so wherever the first matters tell it.
 */
export function presentIn(whole: Outline, lines: readonly Line[]): { attendees: ExtractAttendee[]; listed: boolean } {
  const mail = mailOf(lines)
  const legend = legendOf(lines)
  const outline = asMailed(legend ? spelled(whole, legend) : whole, lines, mail)
  const nicknames = lines.some(line => CHAT.test(line.text))
  const early = outline.sections.slice(0, 5)
  const head = attendanceIn(outline.head, { nicknames, head: true })
  const under = outline.sections
    .slice(0, 12)
    .filter((section, i) => ROLL.test(section.title) || (i < 3 && (head.length === 0 || groupUnder(section) !== null)))
    .flatMap(section => {
      const group = groupUnder(section)
      const found = attendanceIn(section.lines, { nicknames, ...(group && { group }) })
      return ROLL.test(section.title) || found.length > 2 ? found : []
    })
  const listed = [...head, ...under]
  const single = listed.some(one => one.present) ? listed : [...listed, ...toldIn(outline.head, outline.sections)]
  const told = withLegend(withCompany(single, outline, lines), legend)
  const known = told.some(one => one.present)
  const there = known ? told : [...told, ...actingIn(outline.head, outline.sections)]
  return {
    attendees: merged([
      ...there,
      ...(known ? senderIn(mail, lines) : []),
      ...(known ? [outline.head, ...early.slice(0, 2).map(one => one.lines)].flatMap(ledIn) : []),
      ...(known ? missedIn(outline.head) : []),
      ...awayIn([outline.head, ...early.map(one => one.lines)]),
    ]),
    listed: known,
  }
}

/** In a chat: by what stands over its first message, else whoever wrote. One who joins in between is no member of a group so told. */
export function presentInChat(
  writers: readonly ExtractAttendee[],
  outline: Outline,
  lines: readonly Line[],
): { attendees: ExtractAttendee[]; listed: boolean } {
  const above = (some: readonly Line[]) => some.filter(line => line.by === undefined)
  const told = presentIn({ ...outline, head: above(outline.head), sections: [] }, above(lines)).attendees
  const there = told.filter(one => one.present)
  const wrote = writers.filter(({ name }) => there.some(one => one.name.split(' ')[0] === name.split(' ')[0]))
  const enough = there.length >= 3 && wrote.length * 2 > there.length
  return { attendees: enough ? told : merged(writers), listed: true }
}

const surname = (name: string): string => name.split(' ').at(-1)!.toLowerCase()

/** Chair, secretary and approvers were there, whether a list has them or not. Of what kind a list is, `listed` tells. */
export function withOfficers(
  attendees: readonly ExtractAttendee[],
  { chair, secretary, approvers }: Officers,
  outline: Outline,
  lang: Extract['lang'],
): ExtractAttendee[] {
  const lines = [...outline.head, ...outline.sections.flatMap(section => section.lines), ...outline.tail]
  const out = [...attendees]
  const roles = lang === 'sv' ? ['ordförande', 'sekreterare', 'justerare'] : ['chair', 'secretary', undefined]
  for (const [i, name] of [chair, secretary, ...approvers].entries()) {
    if (name === null || !isName(name)) continue
    const role = roles[Math.min(i, 2)]
    // "G. Brodin" is Gun Brodin; two of a family are told apart by their first letter.
    if (out.some(one => surname(one.name) === surname(name) && one.name[0] === name[0])) continue
    // They go by first names there, and sign by both.
    if (out.filter(one => one.name === name.split(' ')[0]).length === 1) continue
    const line = lines.find(({ text }) => text.includes(name))
    if (line) {
      // "Ordförande: Anna Berg (Region Norr)"
      const brackets = /^ \([^()]{1,40}\)/.exec(line.text.slice(line.text.indexOf(name) + name.length))?.[0]
      const told: Entry = { name }
      if (brackets !== undefined && outline.head.includes(line)) describe(told, brackets)
      out.push({
        name,
        present: true,
        ...(role !== undefined && { role }),
        ...(told.affiliation !== undefined && { affiliation: told.affiliation }),
        at: { lines: [line.from, line.to] },
      })
    }
  }
  return out
}
