/** Minutes made for a test, as the reading of old minutes gives them. */
import type { Extract, ExtractAttendee, ExtractSection } from '../../src/domain/extract.ts'
import type { Lang } from '../../src/domain/text.ts'

export const there = (name: string, role?: string, rest: Partial<ExtractAttendee> = {}): ExtractAttendee => ({
  name,
  present: true,
  ...(role ? { role } : {}),
  ...rest,
})
export const away = (name: string, role?: string): ExtractAttendee => ({ ...there(name, role), present: false })

/** A § whose decisions stand after its text. */
export const part = (number: number, title: string, text: string, decisions: string[] = []): ExtractSection => ({
  number,
  title,
  decisions,
  text: [text, ...decisions].join('\n'),
})

/** Minutes that tell nothing. */
export const BARE: Omit<Extract, 'kind' | 'lang'> = {
  date: null,
  chair: null,
  secretary: null,
  approvers: [],
  attendees: [],
  sections: [],
  guests: [],
  tasks: [],
  nextMeetings: [],
}

/** Minutes of one meeting; the file is named by its day. */
export const minutes = (
  lang: Lang,
  body: string,
  organisation: string,
  date: string,
  rest: Partial<Extract>,
): { file: string; extract: Extract } => ({
  file: `m${date}.txt`,
  extract: {
    kind: 'minutes',
    lang,
    body,
    organisation,
    ...BARE,
    date,
    ...rest,
  },
})
