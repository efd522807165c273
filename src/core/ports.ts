import type { Extract } from '../domain/extract.ts'
import type { Deep, GroupState } from '../domain/state.ts'
import type { Lang, Text } from '../domain/text.ts'
import type { Actor } from './actor.ts'
import type { Card, Intent } from './card.ts'

export interface Answer {
  /** In the language that was asked for; figures, names and decisions verbatim as recorded. */
  card: Card
  /** False: the records hold no answer, and the card says so. */
  answered: boolean
  sources: Array<{ label: Text; intent?: Intent }>
}

/** What queries may reach beside the state; main injects it. */
export interface Ports {
  /** Answers a question from the group's records, as far as the actor may see them. */
  answer(question: string, scope: { state: Deep<GroupState>; actor: Actor; today: string; lang: Lang }): Promise<Answer>
  /** Reads minutes from plain text. */
  readMinutes(text: string, options: { today: string; file: string }): Extract
  /** Keeps a document's text as a blob, and hands back its SHA-256. */
  keep(text: string): Promise<string>
  /** The text kept under that hash; null where there is none. */
  kept(sha256: string): Promise<string | null>
  /** The secretary's review of what was read. */
  reviewOf(extract: Extract): Card
}
