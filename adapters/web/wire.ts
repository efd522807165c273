import type { Who } from '../../src/core/actor.ts'
import type { Input, LocalReply } from '../../src/core/incoming.ts'

/** What the page and its server say to each other: types alone, so that the browser gets nothing of the server. */

export type Lang = LocalReply['lang']

export interface Person {
  id: string
  name: string
  /** The role the picker shows. */
  role: Exclude<Who, 'everyone' | 'guest'>
}

/** A group that whoever is at the page belongs to. */
export interface OwnGroup {
  id: string
  name: string
}

/** A group whose people may be picked. */
export interface PickableGroup extends OwnGroup {
  people: Person[]
}

/**
 * The answer of `GET /api/start`: nobody is signed in, people of demo groups may be picked, or somebody is (in no group,
 * perhaps: then every answer is the outsider's). `queries`: the commands that only show something, each a view of the page.
 */
export type Start =
  | { as: 'nobody' }
  | { as: 'demo'; groups: PickableGroup[]; queries: string[] }
  | { as: 'self'; groups: OwnGroup[]; queries: string[] }

/** The body of `POST /api/handle`; it is answered with the replies to show. */
export interface Delivered {
  /** Made by the page for each thing a person does, and kept when the same thing is sent again. */
  key: string
  /** Absent where somebody is in no group that the page knows of. */
  group?: string | undefined
  /** Who was picked, on a demo page. Whoever is signed in is told by their session alone. */
  person?: string | undefined
  lang: Lang
  input: Input
}

/** The body of `POST /api/session`: a token of Teams' single sign-on, answered with a session to send along. */
export interface SignIn {
  teams: string
}
export interface SignedIn {
  token: string
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
