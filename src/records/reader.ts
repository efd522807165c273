/** The records as pieces that can be searched and cited: for a language model, which sees what the person may see and no more. */
import type { Citable, Reader } from '../core/ports.ts'
import type { Lang } from '../domain/text.ts'
import { label, on } from './found.ts'
import type { Attendee, Doc, Passage, Section, View } from './view.ts'
import { stems } from './words.ts'

const SAID: Record<string, [sv: string, en: string]> = {
  date: ['Datum', 'Date'],
  time: ['Tid', 'Time'],
  place: ['Plats', 'Place'],
  chair: ['Ordförande', 'Chair'],
  secretary: ['Sekreterare', 'Secretary'],
  approvers: ['Justerare', 'Minutes-checkers'],
  present: ['Närvarande', 'Present'],
  absent: ['Frånvarande', 'Absent'],
  people: ['Har inte sagt', 'Have not said'],
  guest: ['Gäst', 'Guest'],
  task: ['Uppdrag', 'Task'],
  done: ['klart', 'done'],
  next: ['Nästa möte', 'Next meeting'],
  planned: ['Planerat möte', 'Planned meeting'],
  cancelled: ['Inställt möte', 'Cancelled meeting'],
  registry: ['Diarienummer', 'Registry number'],
  vote: ['Votering', 'Vote'],
  reservations: ['Reservationer', 'Reservations'],
  conflicts: ['Jäv', 'Conflicts of interest'],
  documents: ['Beslutsunderlag', 'Supporting documents'],
  dispatched: ['Skickas till', 'Sent to'],
}

const line = (key: string, lang: Lang, parts: ReadonlyArray<string | undefined>, between = ', '): string[] => {
  const given = parts.filter(part => part !== undefined && part !== '')
  return given.length === 0 ? [] : [`${SAID[key]![lang === 'sv' ? 0 : 1]}: ${given.join(between)}`]
}

const person = (one: Attendee): string =>
  [one.name, one.role, one.affiliation, one.for && `för ${one.for}`, one.sections].filter(part => !!part).join(', ')

const sectionPiece = (section: Section, id: string, lang: Lang): Citable => ({
  id,
  label: label({ doc: section.doc, section }),
  passages: section.passages.map(one => one.text),
  facts: [
    section.number === null ? section.title : `§ ${section.number} ${section.title}`,
    ...line('registry', lang, [section.registryNumber]),
    ...line('vote', lang, [section.vote?.[lang]]),
    ...line('reservations', lang, section.reservations, '; '),
    ...line('conflicts', lang, section.conflicts, '; '),
    ...line('documents', lang, section.documents, '; '),
    ...line('dispatched', lang, section.dispatchedTo, '; '),
  ],
})

function meetingPiece(doc: Doc, loose: readonly Passage[], lang: Lang): Citable {
  const named = (present: boolean | undefined) => doc.people.filter(one => one.present === present).map(person)
  return {
    id: `${doc.key}/0`,
    label: label({ doc }),
    passages: loose.map(one => one.text),
    facts: [
      doc.title,
      ...(doc.cancelled
        ? [SAID.cancelled![lang === 'sv' ? 0 : 1]]
        : doc.held
          ? []
          : line('planned', lang, [doc.title])),
      ...line('date', lang, [doc.date === null ? undefined : on(doc.date)[lang]]),
      ...line('time', lang, [doc.start, doc.end], '–'),
      ...line('place', lang, [doc.place]),
      ...line('chair', lang, [doc.chair]),
      ...line('secretary', lang, [doc.secretary]),
      ...line('approvers', lang, doc.approvers),
      ...line('present', lang, [...named(true), ...doc.organisations], '; '),
      ...line('absent', lang, named(false), '; '),
      ...line('people', lang, named(undefined), '; '),
      ...doc.guests.flatMap(one =>
        line('guest', lang, [
          one.name,
          one.role,
          one.affiliation,
          one.topic,
          one.date === undefined ? one.dateText : on(one.date)[lang],
          one.state?.[lang],
        ]),
      ),
      ...doc.tasks.flatMap(one =>
        line('task', lang, [
          one.what,
          one.owner,
          one.due && on(one.due)[lang],
          one.done ? SAID.done![lang === 'sv' ? 0 : 1] : undefined,
        ]),
      ),
      ...line('next', lang, [...doc.next.map(day => on(day)[lang]), ...doc.undated], '; '),
      ...doc.events.map(one => [on(one.date)[lang], one.start, one.what].filter(part => part !== undefined).join(', ')),
    ],
  }
}

interface Indexed {
  piece: Citable
  bag: ReadonlySet<string>
}

const indexed = (piece: Citable, passages: readonly Passage[], lang: Lang): Indexed => ({
  piece,
  bag: new Set([...stems([piece.label[lang], ...piece.facts].join(' ')), ...passages.flatMap(one => one.stems)]),
})

// Imported minutes are the same objects for as long as they are kept.
const known: Record<Lang, WeakMap<Doc, Indexed[]>> = { sv: new WeakMap(), en: new WeakMap() }

function piecesOf(doc: Doc, lang: Lang): Indexed[] {
  const before = known[lang].get(doc)
  if (before) return before
  const loose = doc.passages.filter(one => one.section === undefined)
  const made = [
    indexed(meetingPiece(doc, loose, lang), loose, lang),
    ...doc.sections.map((section, i) =>
      indexed(sectionPiece(section, `${doc.key}/${i + 1}`, lang), section.passages, lang),
    ),
  ]
  known[lang].set(doc, made)
  return made
}

/** Everything a view holds, in pieces; ids are the same for as long as the records are. */
export function readerOf(view: View, lang: Lang): Reader {
  const all = view.flatMap(doc => piecesOf(doc, lang))
  const byId = new Map(all.map(({ piece }) => [piece.id, piece]))
  return {
    find: id => byId.get(id),
    search(words, most) {
      const wanted = [...new Set(stems(words))].map(stem => {
        const holding = all.reduce((sum, { bag }) => sum + (bag.has(stem) ? 1 : 0), 0)
        return { stem, worth: Math.log(1 + all.length / Math.max(1, holding)) }
      })
      return all
        .map(({ piece, bag }) => ({
          piece,
          score: wanted.reduce((sum, { stem, worth }) => sum + (bag.has(stem) ? worth : 0), 0),
        }))
        .filter(one => one.score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, most)
        .map(one => one.piece)
    },
  }
}
