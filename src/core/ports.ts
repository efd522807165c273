import type { Extract, RecordKind } from '../domain/extract.ts'
import type { Deep, GroupState } from '../domain/state.ts'
import type { Lang, Text } from '../domain/text.ts'
import type { Actor } from './actor.ts'
import type { Card, Intent } from './card.ts'

export interface Answer {
  /** In the language that was asked for; figures, names and decisions verbatim as recorded. */
  card: Card
  /** False: the records hold no answer, and the card says so. */
  answered: boolean
  /** The whole question, where it was put in fewer words than it means ("och i maj?"). */
  asked?: string
  sources: Array<{ label: Text; intent?: Intent }>
}

/** A piece of the records that can be cited: a section, or what is recorded of a meeting beside its sections. */
export interface Citable {
  id: string
  label: Text
  /** Verbatim from the record. */
  passages: readonly string[]
  /** What the record holds in fields, as lines: title, names, votes, dates. */
  facts: readonly string[]
}

/** One person's view of a group's records, as it was when it was made. */
export interface Reader {
  /** Those that hold most of the words' rarer stems, best first. */
  search(words: string, most: number): Citable[]
  find(id: string): Citable | undefined
}

export interface KeptText {
  text: string
  pages?: number[]
  /** What could not be read of it. */
  remarks: NonNullable<Extract['remarks']>
}

export interface AskScope {
  state: Deep<GroupState>
  actor: Actor
  today: string
  lang: Lang
  /** The journal's entry that the state rests on: what was read of it at that entry need not be read again. */
  seq?: number
  /** What was asked just before in the same conversation, oldest first, for "who else?". */
  before?: readonly string[]
}

/** What queries may reach beside the state; main injects it. */
export interface Ports {
  /** Answers a question from the group's records, as far as the actor may see them. */
  answer(question: string, scope: AskScope): Promise<Answer>
  /** Reads minutes from plain text; `pages`: the line (1-based) that each page starts on. */
  readMinutes(
    text: string,
    options: { today: string; file: string; pages?: readonly number[]; as?: RecordKind },
  ): Promise<Extract>
  /** Keeps a document (its text, or its file's bytes) as a blob, and hands back its SHA-256. */
  keep(document: string | Uint8Array): Promise<string>
  /** The text of the document kept under that hash, whatever its format; null where there is none. Problem where it cannot be read. */
  kept(sha256: string, file: string): Promise<KeptText | null>
  /** The secretary's review of what was read. */
  reviewOf(extract: Extract): Card
}
