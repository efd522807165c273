/** What a group's records say, in one shape: live meetings and imported minutes alike. */
import type { Day, Time } from '../domain/state.ts'
import type { Text } from '../domain/text.ts'
import type { Amount } from '../domain/when/amounts.ts'
import type { When } from '../domain/when/kinds.ts'

export interface Attendee {
  name: string
  /** At the meeting; for a meeting to come: has said so. Absent: has not said. */
  present?: boolean
  role?: string
  affiliation?: string
  for?: string
  sections?: string
  organisation?: true
  /** The heading they stood under, or in live records what they took part as. */
  heading?: string
  lines?: readonly [number, number]
  /** How a coming meeting was answered ("på distans"). */
  note?: Text
}

export interface Passage {
  text: string
  /** The paragraph or list line it stands in. */
  line: string
  stems: readonly string[]
  doc: Doc
  section?: Section
  decision?: true
  days: readonly When[]
  amounts: readonly Amount[]
}

export interface Section {
  doc: Doc
  /** The live matter's id. */
  item?: string
  number: number | null
  title: string
  registryNumber?: string
  decisions: readonly string[]
  documents: readonly string[]
  dispatchedTo: readonly string[]
  vote?: Text
  reservations: readonly string[]
  conflicts: readonly string[]
  /** Who took part in the decision, where that is recorded. */
  tookPart: readonly string[]
  passages: readonly Passage[]
  lines?: readonly [number, number]
}

export interface GuestFact {
  doc: Doc
  name: string
  role?: string
  affiliation?: string
  topic?: string
  date?: Day
  /** How an open date is put, verbatim. */
  dateText: string
  past: boolean
  state?: Text
  organisation?: true
  lines?: readonly [number, number]
}

export interface TaskFact {
  doc: Doc
  owner: string
  what: string
  due?: Day
  helpers: readonly string[]
  done: boolean
  section?: Section
  number?: number
  lines?: readonly [number, number]
}

export interface Doc {
  key: string
  /** The meeting's id, where it is in the calendar. */
  meeting?: string
  origin: 'live' | 'imported'
  date: Day | null
  /** False: planned or cancelled, or not minutes at all. */
  held: boolean
  cancelled: boolean
  /** The body that met, as it is called there. */
  title: string
  /** Stems of what the body and its organisation are called. */
  body: readonly string[]
  /** What it is known by beside its date: body, organisation, place, kind of record. */
  head: readonly string[]
  file?: string
  start?: Time
  end?: Time
  place?: string
  chair?: string
  secretary?: string
  approvers: readonly string[]
  approval?: { date?: Day; place?: string }
  people: readonly Attendee[]
  organisations: readonly string[]
  sections: readonly Section[]
  guests: readonly GuestFact[]
  tasks: readonly TaskFact[]
  next: readonly Day[]
  undated: readonly string[]
  events: ReadonlyArray<{ date: Day; what: string; start?: Time }>
  passages: readonly Passage[]
  /** Stems per section (and one list for the rest), for how telling a word is. */
  bags: ReadonlyArray<ReadonlySet<string>>
}

export type View = readonly Doc[]
