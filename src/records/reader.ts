/** The records as pieces that can be searched and cited: for a language model, which sees what the person may see and no more. */
import type { Citable, Reader } from '../core/ports.ts'
import type { Lang } from '../domain/text.ts'
import { label, on } from './found.ts'
import { meanings, weightOf } from './lexicon.ts'
import type { Sought } from './search.ts'
import type { Seen } from './shelf.ts'
import type { Attendee, Doc, Passage, Section } from './view.ts'
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
  members: ['Medlemmar', 'Members'],
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
      ...line(doc.date === null ? 'members' : 'people', lang, named(undefined), '; '),
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

// A document is the same object for as long as nothing in it changes.
const known: Record<Lang, WeakMap<Doc, Indexed[]>> = { sv: new WeakMap(), en: new WeakMap() }

/** First what is recorded of the meeting beside its sections, then each section. */
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

/** Fewer pieces than this are all looked at; of more, those that the index finds. */
const FEW = 3000
const CANDIDATES = 500

function candidates({ view, search }: Seen, sought: readonly Sought[], lang: Lang): Indexed[] {
  if (view.reduce((sum, doc) => sum + doc.sections.length + 1, 0) <= FEW)
    return view.flatMap(doc => piecesOf(doc, lang))
  const docs = new Set(search(sought, CANDIDATES).map(({ part }) => ('doc' in part ? part.doc : part)))
  return [...docs].flatMap(doc => piecesOf(doc, lang))
}

/** Everything a person sees, in pieces; ids are the same for as long as the records are. */
export function readerOf(seen: Seen, lang: Lang): Reader {
  const { view, lexicon } = seen
  return {
    find(id) {
      const doc = view.find(one => id.startsWith(`${one.key}/`))
      return doc && piecesOf(doc, lang).find(({ piece }) => piece.id === id)?.piece
    },
    search(words, most) {
      const sought = [...new Set(stems(words))].map((stem): Sought => {
        const means = meanings(stem, lexicon).set(stem, 1)
        return { means, weight: weightOf(means, lexicon) }
      })
      const worth = (bag: ReadonlySet<string>, { means, weight }: Sought) => {
        let how = 0
        for (const [stem, part] of means) if (part > how && bag.has(stem)) how = part
        return how * weight
      }
      return candidates(seen, sought, lang)
        .map(({ piece, bag }) => ({ piece, score: sought.reduce((sum, one) => sum + worth(bag, one), 0) }))
        .filter(one => one.score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, most)
        .map(one => one.piece)
    },
  }
}
