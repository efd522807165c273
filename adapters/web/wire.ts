import type { Who } from '../../src/core/actor.ts'
import type { Input, LocalReply } from '../../src/core/incoming.ts'

/** What the page and its server say to each other: types alone, so that the browser gets nothing of the server. */

export type Lang = LocalReply['lang']

export interface Person {
  id: string
  name: string
  /** The role the picker shows. */
  role: Exclude<Who, 'everyone'>
}

/** A group whose people may be picked. */
export interface PickableGroup {
  id: string
  name: string
  people: Person[]
}

/** The answer of `GET /api/start`. */
export type Start = { demo: false } | { demo: true; groups: PickableGroup[] }

/** The body of `POST /api/handle`; it is answered with the replies to show. */
export interface Delivered {
  /** Made by the page for each thing a person does, and kept when the same thing is sent again. */
  key: string
  group: string
  person: string
  lang: Lang
  input: Input
}

/** A message to the person, as it reads now; a live card keeps its id when its words change. */
export interface PagePost {
  id: string
  /** ISO instant. */
  at: string
  reply: LocalReply
}

/** One event of `GET /api/events`: the group changed, a post is new or reads otherwise, a late answer has come. */
export type LiveEvent =
  | { kind: 'changed' }
  | { kind: 'post'; post: PagePost }
  | { kind: 'answer'; key: string; reply: LocalReply }
