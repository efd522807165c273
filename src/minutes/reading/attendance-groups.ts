import type { ExtractAttendee } from '../../domain/extract.ts'
import { type Entry, ROLE } from './entries.ts'
import type { Line } from './lines.ts'
import type { LabelKind } from './words.ts'

/** What holds for all who stand under one heading of an attendance list. */
export interface Group {
  present: boolean
  /** Of all that follow in the list. */
  affiliation?: string
  role?: string
  section: string
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
  return { present: true, section: words }
}

const roleIn = (entry: Entry, group: Group): string | undefined =>
  entry.role !== undefined && !group.present && !ROLE.test(entry.role) ? group.role : (entry.role ?? group.role)

export const attendee = (entry: Entry, group: Group, line: Line): ExtractAttendee => ({
  name: entry.name,
  present: entry.present ?? group.present,
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

/** The same person listed twice keeps what either line says. */
export function merged(list: readonly ExtractAttendee[]): ExtractAttendee[] {
  const byName = new Map<string, ExtractAttendee>()
  for (const one of list) {
    const key = one.name.toLowerCase()
    const before = byName.get(key)
    byName.set(key, before ? { ...one, ...before, present: before.present || one.present } : one)
  }
  return [...byName.values()]
}
