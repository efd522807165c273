/**
 * What a careful reader finds in one document: the exchange format of `klubban import --dry-run --json`.
 * Unknown is absent or null; nothing is made up. `at` keeps the place each fact came from.
 */
export interface Place {
  /** 1-based, first and last line of the file's text. */
  lines: [number, number]
  page?: number
}

export interface ExtractAttendee {
  name: string
  present: boolean
  role?: string
  affiliation?: string
  /** Whom an alternate serves for. */
  for?: string
  /** Only these §. */
  sections?: string
  kind?: 'organisation'
  /** The heading they stand under. */
  section?: string
  at?: Place
}

export interface ExtractSection {
  number: number | null
  /** A number that is no plain one, as written: "24/01", "12 b". */
  label?: string
  title: string
  registryNumber?: string | null
  /** Verbatim points of this body's own decisions. */
  decisions: string[]
  supportingDocuments?: string[]
  dispatchedTo?: string[]
  vote?: { yes?: number; no?: number; abstain?: number; text: string }
  reservations?: string[]
  conflictOfInterest?: string[]
  /** The section's running text, for search and quotation. */
  text?: string
  at?: Place
}

export interface ExtractGuest {
  name: string
  role?: string
  affiliation?: string
  topic?: string
  date: string | null
  dateText?: string
  past?: true
  kind?: 'organisation'
  at?: Place
}

export interface ExtractTask {
  owner: string
  what: string
  due?: string | null
  helpers?: string[]
  section?: number
  at?: Place
}

export interface ExtractAmount {
  text: string
  sek: number
  what?: string
  section?: number
  at?: Place
}

export interface ExtractEvent {
  date: string
  what: string
  start?: string
  end?: string
  at?: Place
}

/** A record of a meeting is one or the other; what is neither is `other`. */
export type RecordKind = 'minutes' | 'notes'

export interface Extract {
  kind: RecordKind | 'other'
  lang: 'sv' | 'en'
  documentType?: string
  date: string | null
  startTime?: string | null
  endTime?: string | null
  place?: string | null
  body?: string | null
  organisation?: string | null
  chair: string | null
  secretary: string | null
  approvers: string[]
  approval?: { date?: string | null; place?: string | null } | null
  attendees: ExtractAttendee[]
  attendingOrganisations?: string[]
  memberOrganisations?: string[]
  /** What stands before the first section and after the last, line by line: what was not told apart can still be found there. */
  head?: string[]
  tail?: string[]
  sections: ExtractSection[]
  guests: ExtractGuest[]
  tasks: ExtractTask[]
  nextMeetings: string[]
  undatedMeetings?: string[]
  events?: ExtractEvent[]
  amounts?: ExtractAmount[]
  /** What the reader was unsure of, or did to the text (masked identity numbers), for the secretary to look at. */
  remarks?: Array<{ text: { sv: string; en: string }; at?: Place }>
}
