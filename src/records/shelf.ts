/** What is kept in memory of a group's records between questions: read once, and again only where they changed. */
import { hash } from 'node:crypto'
import { type Actor, allowed, KEEPERS } from '../core/actor.ts'
import type { Deep, GroupState } from '../domain/state.ts'
import { visible } from '../domain/visibility.ts'
import { importedDoc } from './imported.ts'
import { joined, type Lexicon } from './lexicon.ts'
import { liveDoc, livePartsOf, type Sees } from './live.ts'
import { createIndex, type Hit, type SearchIndex, type Sought } from './search.ts'
import type { Doc, Section, View } from './view.ts'
import { stems } from './words.ts'

type State = Deep<GroupState>

/** A section, or all that a document says beside its sections. */
export type Part = Section | Doc

/** The records as one person may see them now. */
export interface Seen {
  view: View
  lexicon: Lexicon
  /** The parts that bear out most of the words, best first. */
  search(sought: readonly Sought[], most: number): Hit<Part>[]
}

/** Documents with their index; each is put in and taken out by itself. */
interface Segment {
  docs: Map<string, { doc: Doc; mark: string }>
  index: SearchIndex<Part>
  /** Counts what was put in and taken out. */
  version: number
}

const emptySegment = (): Segment => ({ docs: new Map(), index: createIndex<Part>(), version: 0 })

function put(segment: Segment, key: string, doc: Doc, mark: string): void {
  takeOut(segment, key)
  segment.docs.set(key, { doc, mark })
  for (const [i, section] of doc.sections.entries())
    segment.index.add(section, doc.bags[i]!, new Set(stems(section.title)))
  segment.index.add(doc, doc.bags.at(-1)!)
}

function takeOut(segment: Segment, key: string): void {
  const old = segment.docs.get(key)?.doc
  if (!old) return
  for (const [i, section] of old.sections.entries()) segment.index.remove(section, old.bags[i]!)
  segment.index.remove(old, old.bags.at(-1)!)
  segment.docs.delete(key)
}

/** Brings a segment up to what is wanted: by key, what a document is made of (`mark`) and how to read it. */
function bringUp(segment: Segment, wanted: ReadonlyMap<string, { mark: string; doc: () => Doc }>): void {
  for (const key of [...segment.docs.keys()])
    if (!wanted.has(key)) {
      takeOut(segment, key)
      segment.version++
    }
  for (const [key, { mark, doc }] of wanted)
    if (segment.docs.get(key)?.mark !== mark) {
      put(segment, key, doc(), mark)
      segment.version++
    }
}

interface Live {
  segment: Segment
  /** The journal's entry and the versions that `seen` was made of. */
  seq: number | undefined
  made: string
  seen: Seen | null
}

interface Shelf {
  imported: Segment
  importedSeq: number | undefined
  /** Live records, by what is hidden from the one who asks: most people share one. */
  live: Map<string, Live>
}

/** More ways of seeing one group's live records than this are begun anew. */
const MOST_SIGHTS = 12

function hiddenFrom(state: State, actor: Actor): { sees: Sees; hidden: string } {
  const keeper = allowed(actor, KEEPERS)
  const sees: Sees = of => visible(of, actor.member?.id, keeper)
  const hidden = [...Object.values(state.items), ...Object.values(state.guests)]
    .filter(one => !sees(one.visibility))
    .map(one => one.id)
  return { sees, hidden: hidden.join(' ') }
}

// Digests, for the texts themselves would be kept twice.
const markOf = (content: unknown): string => hash('sha256', JSON.stringify(content))

function liveOf(state: State, live: Live, sees: Sees): void {
  const common = markOf([state.name, state.organisation, state.members])
  const wanted = new Map<string, { mark: string; doc: () => Doc }>()
  for (const [key, part] of livePartsOf(state, sees)) {
    const items = (part.meeting?.agenda ?? []).flatMap(id => {
      const item = state.items[id]
      return item && sees(item.visibility) ? [item] : []
    })
    wanted.set(key, { mark: markOf([common, part, items]), doc: () => liveDoc(state, part, sees) })
  }
  bringUp(live.segment, wanted)
}

function importsOf(state: State, segment: Segment): void {
  const wanted = new Map<string, { mark: string; doc: () => Doc }>()
  // An import's extract never changes: it is there, or it was taken back.
  for (const one of Object.values(state.imports))
    if (!one.takenBack)
      wanted.set(one.id, {
        mark: `${one.blob} ${one.at}`,
        doc: () => importedDoc(one.extract, one.file, one.id, one.meeting),
      })
  bringUp(segment, wanted)
}

function together(parts: readonly Segment[]): Seen {
  const view = parts
    .flatMap(one => [...one.docs.values()].map(kept => kept.doc))
    .sort((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1))
  return {
    view,
    lexicon: joined(parts.map(one => one.index.lexicon)),
    search: (sought, most) =>
      parts
        .flatMap(one => one.index.search(sought, most))
        .sort((a, b) => b.score - a.score)
        .slice(0, most),
  }
}

/**
 * The records of any group, as far as the actor may see them. `seq` is the journal's entry that the state rests on: the same state
 * at the same entry is not read again. Without it, what changed is found by looking.
 */
export function createShelves(): (state: State, actor: Actor, seq?: number) => Seen {
  // A state that was dropped and read again is another object, and takes what was read of it along.
  const shelves = new WeakMap<object, Shelf>()
  return (state, actor, seq) => {
    const shelf: Shelf = shelves.get(state) ?? { imported: emptySegment(), importedSeq: undefined, live: new Map() }
    shelves.set(state, shelf)
    if (seq === undefined || shelf.importedSeq !== seq) {
      importsOf(state, shelf.imported)
      shelf.importedSeq = seq
    }
    const { sees, hidden } = hiddenFrom(state, actor)
    if (!shelf.live.has(hidden) && shelf.live.size >= MOST_SIGHTS) shelf.live.clear()
    const live: Live = shelf.live.get(hidden) ?? { segment: emptySegment(), seq: undefined, made: '', seen: null }
    shelf.live.set(hidden, live)
    if (seq === undefined || live.seq !== seq) {
      liveOf(state, live, sees)
      live.seq = seq
    }
    const made = `${shelf.imported.version} ${live.segment.version}`
    if (!live.seen || live.made !== made) {
      live.seen = together([shelf.imported, live.segment])
      live.made = made
    }
    return live.seen
  }
}
