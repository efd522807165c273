import type { Intent } from '../../../src/core/card.ts'
import type { Text } from '../../../src/domain/text.ts'

/** Where the bar at the top leads, in order: each shows the answers of these queries, the first of which names its address. */
export interface Section {
  name: Text
  panels: readonly string[]
}

const OVERVIEW: Section = {
  name: { sv: 'Översikt', en: 'Overview' },
  panels: ['home', 'who-comes', 'agenda', 'guests'],
}

export const SECTIONS: readonly Section[] = [
  OVERVIEW,
  { name: { sv: 'Möten', en: 'Meetings' }, panels: ['meetings', 'minutes-state'] },
  { name: { sv: 'Beslut', en: 'Decisions' }, panels: ['decision-log'] },
  { name: { sv: 'Uppdrag', en: 'Tasks' }, panels: ['tasks'] },
  { name: { sv: 'Närvaro', en: 'Attendance' }, panels: ['attendance-year'] },
  { name: { sv: 'Gruppen', en: 'The group' }, panels: ['members', 'group-show', 'digests'] },
]

/** Headings of panels; one that has none is headed by what it says first: when the next meeting is. */
export const HEADINGS: Record<string, Text> = {
  'who-comes': { sv: 'Vilka kommer', en: 'Who comes' },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  guests: { sv: 'Gäster', en: 'Guests' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  'minutes-state': { sv: 'Protokoll', en: 'Minutes' },
  'decision-log': { sv: 'Beslut', en: 'Decisions' },
  tasks: { sv: 'Uppdrag', en: 'Tasks' },
  'attendance-year': { sv: 'Närvaro', en: 'Attendance' },
  members: { sv: 'Ledamöter', en: 'Members' },
  'group-show': { sv: 'Regler', en: 'Rules' },
  digests: { sv: 'Utskick', en: 'Messages' },
}

/** Views that are searched by words: the argument that takes them. */
export const SEARCHED: Record<string, string> = { 'decision-log': 'about' }

/** The section that a view belongs to; null where it stands by itself (one decision, one meeting's agenda). */
export function sectionOf(view: Intent | null): Section | null {
  if (view === null) return OVERVIEW
  return SECTIONS.find(one => one.panels[0] === view.command) ?? null
}

/** What is asked to show a view: all panels of its section, the first with the view's own arguments. */
export function queriesOf(view: Intent | null): Intent[] {
  const section = sectionOf(view)
  if (section === null) return view ? [view] : []
  return section.panels.map((command, i) => (i === 0 && view ? view : { command, args: {} }))
}

/** The view that a section's entry in the bar opens. */
export const viewOf = (section: Section): Intent | null =>
  section === OVERVIEW ? null : { command: section.panels[0]!, args: {} }
