import type { ExtractAttendee } from '../../domain/extract.ts'
import type { Entry } from './attributes.ts'
import { attendanceHeading } from './lexicon/attendance.ts'
import { hasOffice } from './lexicon/offices.ts'
import type { Line } from './lines.ts'
import { nameAt } from './names.ts'
import { type Label, type LabelKind, labelOf } from './words.ts'

/** What holds for all who stand under one heading of an attendance list. */
export interface Group {
  present: boolean
  /** Of all that follow in the list. */
  affiliation?: string
  role?: string
  section: string
  /** Names stood on the heading's own line. */
  inline?: boolean
}

export const GROUPS = new Set<LabelKind>(['present', 'absent', 'alternates', 'idle-alternates', 'others'])

export const groupOf = (kind: LabelKind, words: string, before: Group | null): Group => {
  if (kind === 'absent') return { present: false, section: words }
  if (kind === 'idle-alternates') return { present: true, role: 'ej tjänstgörande ersättare', section: words }
  // "Ej tjänstgörande" alone on its line, "ersättare:" on the next.
  if (kind === 'alternates' && before && /^(?:ej|tjänst)/.test(before.role ?? '') && /^ersättare/i.test(words))
    return before
  if (kind === 'alternates')
    return {
      present: true,
      role: /suppleant/i.test(words)
        ? 'suppleant'
        : /^tjänstgörande/i.test(words)
          ? 'tjänstgörande ersättare'
          : 'ersättare',
      section: words,
    }
  // "Deltagare från kommunen"
  const from = /\s(?:från|from)\s(?:the )?(.{3,50})$/i.exec(words)?.[1]
  return { present: true, section: words, ...(from !== undefined && !gathers(from) && { affiliation: from }) }
}

/** Words before a colon that only gather people, and the body's own. */
const GATHERS =
  /^(?:(?:[\p{L}]+ )?(?:ledamöter|medlemmar|members|trustees|directors|governors|councillors|cllrs|officers|staff|representanter|deltagare)|övriga|styrelsen|nämnden|rådet|utskottet|kommittén|gruppen|beredningen|presidiet|the (?:committee|board|council)|committee|board|council)$/iu

/** Whether a key before a colon says where those behind it come from, or only gathers them. */
export const gathers = (key: string): boolean => GATHERS.test(key.replace(/\s*\([^()]*\)$/, ''))

/**
 * The heading over, or before, people of a list: one that says that they came or did not, or, `inside` a list, who they are
 * ("Styrelsen:", "Personal").
 */
export function headingOf(line: Line, inside: boolean): Label | null {
  const label = labelOf(line)
  // "Committee: Anna Berg – chair, Bo Ek": those of it who came.
  const members = label?.kind === 'body' && nameAt(label.value) !== null
  if (label && members) return { ...label, kind: 'present' }
  if (label) return GROUPS.has(label.kind) ? label : null
  if (line.text.length > 1500) return null
  const [, key = line.text.replace(/:$/, ''), value = ''] = /^([^:]{2,60}):\s+(\S.*)$/.exec(line.text) ?? []
  const heading = attendanceHeading(key)
  if (heading?.sure !== 'weak' || /^(?:från|för|for|from)\s/i.test(key)) return null
  const names =
    value !== '' && (nameAt(value) !== null || nameAt(value.split(/[,;]\s*/)[0]!.replace(/^\p{L}+ /u, '')) !== null)
  // Inside a list it says where they come from, as any other words before a colon do.
  if (value !== '') return names && !inside ? { kind: heading.kind, words: key, value: line.text } : null
  return inside ? { kind: heading.kind, words: key, value } : null
}

const roleIn = (entry: Entry, group: Group): string | undefined =>
  entry.role !== undefined && !group.present && !hasOffice(entry.role) ? group.role : (entry.role ?? group.role)

export const attendee = (entry: Entry, group: Group, line: Line): ExtractAttendee => ({
  name: entry.name,
  present: entry.present ?? line.ticked ?? group.present,
  // Why somebody is away is no office: "Cllr Best (work commitments)".
  ...(roleIn(entry, group) !== undefined && { role: roleIn(entry, group)! }),
  ...((entry.affiliation ?? group.affiliation) !== undefined && {
    affiliation: entry.affiliation ?? group.affiliation!,
  }),
  ...(entry.for !== undefined && { for: entry.for }),
  ...(entry.sections !== undefined && { sections: entry.sections }),
  section: group.section,
  at: { lines: [line.from, line.to] },
})

/** The same person listed twice keeps what either line says; "Anna" beside the only Anna Berg is her. */
export function merged(list: readonly ExtractAttendee[]): ExtractAttendee[] {
  const byName = new Map<string, ExtractAttendee>()
  const full = [...new Set(list.map(one => one.name))].filter(name => name.includes(' '))
  for (const given of list) {
    const bearers = given.name.includes(' ') ? [] : full.filter(name => name.startsWith(`${given.name} `))
    const one = bearers.length === 1 ? { ...given, name: bearers[0]! } : given
    const key = one.name.toLowerCase()
    const before = byName.get(key)
    byName.set(key, before ? { ...one, ...before, present: before.present || one.present } : one)
  }
  return [...byName.values()]
}
