import type { Extract, ExtractSection } from '../domain/extract.ts'
import type { Deep } from '../domain/state.ts'
import type { Text } from '../domain/text.ts'
import { initialsOf } from './initials.ts'
import { type Piece, passage, piecesOf } from './passages.ts'
import type { Attendee, Doc, GuestFact, Passage, Section, TaskFact } from './view.ts'
import { plain, stems } from './words.ts'

/** What a source of records is made from; lists are filled while it is read. */
export type Draft = { -readonly [K in keyof Doc]: Doc[K] extends readonly (infer T)[] ? T[] : Doc[K] }

export const emptyDraft = (key: string, origin: Doc['origin'], title: string): Draft => ({
  key,
  origin,
  date: null,
  held: true,
  cancelled: false,
  title,
  body: stems(title),
  head: [],
  approvers: [],
  people: [],
  organisations: [],
  sections: [],
  guests: [],
  tasks: [],
  next: [],
  undated: [],
  events: [],
  passages: [],
  bags: [],
})

/** An object without its absent parts. */
export const given = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined | null> } =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && part !== null)) as never

const bare = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The passages of a section in the order of its text, decision points where they stand; those the text lacks come first. */
export function sectionPassages(section: Section, text: string): Passage[] {
  const { doc } = section
  const points = section.decisions.map(point => ({ point, words: bare(point), placed: false }))
  const out: Passage[] = []
  for (const { text: piece, line } of piecesOf(text)) {
    const words = bare(piece)
    if (words === '') continue
    const own = points.filter(
      one => one.words === words || (words.length > 12 && (one.words.includes(words) || words.includes(one.words))),
    )
    if (own.length === 0) out.push(passage(piece, doc, section, false, doc.date, line))
    // The sentence round a point may say more than the point: the vote before it, the name after it.
    const whole = own.find(one => words.length > one.words.length)
    if (whole) out.push(passage(piece, doc, section, true, doc.date, line))
    for (const one of own) {
      if (!one.placed && !whole) out.push(passage(one.point, doc, section, true, doc.date))
      one.placed = true
    }
  }
  return [...points.filter(one => !one.placed).map(one => passage(one.point, doc, section, true, doc.date)), ...out]
}

/** Closes a draft: what lies outside sections, and which words each part holds. */
export function finished(doc: Draft, loose: readonly Piece[] = []): Doc {
  doc.passages.push(
    ...doc.sections.flatMap(section => section.passages),
    ...loose.map(({ text, line }) => passage(text, doc, undefined, false, doc.date, line)),
  )
  const about = [
    doc.head,
    doc.people.flatMap(one => [one.name, one.role ?? '', one.affiliation ?? '', one.for ?? '']),
    doc.organisations,
  ]
  doc.bags.push(
    ...doc.sections.map(
      one =>
        new Set([
          ...stems(`${one.title} ${one.registryNumber ?? ''} ${one.documents.join(' ')} ${one.dispatchedTo.join(' ')}`),
          ...one.passages.flatMap(piece => piece.stems),
        ]),
    ),
    new Set(
      stems(
        [
          ...about.flat(),
          doc.chair ?? '',
          doc.secretary ?? '',
          ...doc.approvers,
          ...doc.guests.flatMap(one => [one.name, one.role ?? '', one.affiliation ?? '', one.topic ?? '']),
          ...doc.tasks.flatMap(one => [one.owner, one.what, ...one.helpers]),
          ...doc.undated,
          ...doc.events.map(one => one.what),
          ...loose.map(one => one.text),
        ].join(' '),
      ),
    ),
  )
  return doc
}

const count = (n: number | undefined) => (n === undefined ? '' : String(n))

/** The vote in the record's words; its figures where there are no words. */
const voteText = (vote: NonNullable<ExtractSection['vote']>): Text =>
  vote.text
    ? { sv: vote.text, en: vote.text }
    : { sv: `${count(vote.yes)} ja, ${count(vote.no)} nej`, en: `${count(vote.yes)} yes, ${count(vote.no)} no` }

/** What the extract has in fields of its own. */
const LABEL = /^[#*\s]*(?:organ|nämnd|datum|date|tid|time|plats|venue|place|lokal|sida|page)\b[^\p{L}\d]*:/iu

/** The head of a letter says who wrote to whom, that of minutes who was there. */
const LETTER_HEAD =
  /^(?:från|till|kopia|skickat|from|to|cc|sent|chair|minutes|present|apologies|secretary|ordförande|sekreterare|närvarande|deltagare|frånvarande|ledamöter)\s*:/iu

const read = (extract: Extract, file: string, key: string, meeting: string | undefined): Doc => {
  const doc = emptyDraft(key, 'imported', extract.body ?? extract.organisation ?? file)
  Object.assign(
    doc,
    given({
      meeting,
      date: extract.date,
      file: file.split('/').at(-1)!,
      start: extract.startTime,
      end: extract.endTime,
      place: extract.place,
      chair: extract.chair,
      secretary: extract.secretary,
      approval: extract.approval ? given(extract.approval) : null,
    }),
  )
  doc.held = extract.kind !== 'other'
  if (extract.body && extract.organisation) doc.body.push(...stems(extract.organisation))
  doc.head.push(
    ...[extract.body, extract.organisation, extract.place, extract.documentType].filter(one => !!one).map(String),
  )
  doc.head.push(extract.kind === 'notes' ? 'minnesanteckningar notes' : 'protokoll minutes')
  // People call minutes by the name of the file as well.
  const fileWords =
    file
      .split('/')
      .at(-1)!
      .replace(/\.\w+$/, '')
      .match(/\p{L}{3,}/gu) ?? []
  doc.head.push(...fileWords.filter(word => word.length > 3))
  doc.approvers.push(...extract.approvers)
  doc.people.push(
    ...extract.attendees.map(
      one =>
        given({
          name: one.name,
          present: one.present,
          role: one.role,
          affiliation: one.affiliation,
          for: one.for,
          sections: one.sections,
          organisation: one.kind === 'organisation' ? (true as const) : undefined,
          heading: one.section,
          lines: one.at?.lines,
        }) as Attendee,
    ),
  )
  doc.organisations.push(...(extract.attendingOrganisations ?? []))
  for (const one of extract.sections) {
    const passages: Passage[] = []
    const section = {
      ...given({
        registryNumber: one.registryNumber,
        vote: one.vote ? voteText(one.vote) : null,
        lines: one.at?.lines,
      }),
      doc,
      number: one.number,
      title: one.title,
      decisions: one.decisions,
      documents: one.supportingDocuments ?? [],
      dispatchedTo: one.dispatchedTo ?? [],
      reservations: one.reservations ?? [],
      conflicts: one.conflictOfInterest ?? [],
      tookPart: [],
      passages,
    } as Section
    passages.push(...sectionPassages(section, one.text ?? ''))
    doc.sections.push(section)
  }
  const within = (what: string, number?: number) => {
    const words = plain(what)
    return (
      (number === undefined ? undefined : doc.sections.find(one => one.number === number)) ??
      doc.sections.find(one =>
        plain(extract.sections.find(raw => raw.title === one.title)?.text ?? '')
          .replace(/\s+/g, ' ')
          .includes(words),
      )
    )
  }
  doc.guests.push(
    ...extract.guests.map(
      one =>
        given({
          doc,
          name: one.name,
          role: one.role,
          affiliation: one.affiliation,
          topic: one.topic,
          dateText: one.dateText ?? 'Datum ej klart',
          past: one.past === true,
          organisation: one.kind === 'organisation' ? (true as const) : undefined,
          lines: one.at?.lines,
          date: one.date,
        }) as GuestFact,
    ),
  )
  doc.tasks.push(
    ...extract.tasks.map(
      one =>
        given({
          doc,
          owner: one.owner,
          what: one.what,
          due: one.due,
          helpers: one.helpers ?? [],
          done: false,
          section: within(one.what, one.section),
          lines: one.at?.lines,
        }) as TaskFact,
    ),
  )
  doc.next.push(...extract.nextMeetings)
  doc.undated.push(...(extract.undatedMeetings ?? []))
  doc.events.push(...(extract.events ?? []).map(one => given({ date: one.date, what: one.what, start: one.start })))
  const written = plain(extract.sections.map(one => one.text ?? '').join('\n'))
  const background = extract.kind === 'other'
  const apart = (text: string) => !written.includes(plain(text))
  const sums = (background ? [] : (extract.amounts ?? []))
    .filter(one => one.what && apart(one.text))
    .map(one => `${one.what}: ${one.text}`)
  const bareLines = (lines: readonly string[] = []) =>
    lines
      .map(line => line.replace(/^[#*\s]+|[*\s]+$/g, ''))
      .filter(line => line !== '' && (background || !LABEL.test(line)))
  const head = bareLines(extract.head)
  // The first lines name the body, where it was not told apart from its organisation; those of a letter name people.
  doc.body.push(
    ...stems(
      head
        .slice(0, 3)
        .filter(line => !LETTER_HEAD.test(line) && !extract.attendees.some(one => line.includes(one.name)))
        .join(' '),
    ),
    ...stems([...fileWords, initialsOf(extract.body ?? '')].join(' ')),
  )
  const alone = [...sums, ...doc.undated.filter(apart), ...head].map(text => ({ text, line: text }))
  return finished(doc, [...alone, ...piecesOf(bareLines(extract.tail).join('\n'))])
}

const known = new WeakMap<object, Doc>()

/** Imported minutes never change: they are read once, and again only in a new process. */
export function importedDoc(extract: Deep<Extract>, file: string, key: string, meeting?: string): Doc {
  const before = known.get(extract)
  if (before) return before
  const doc = read(extract as Extract, file, key, meeting)
  known.set(extract, doc)
  return doc
}
