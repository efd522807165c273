import type { Who } from '../../src/core/actor.ts'
import type { LocalReply } from '../../src/core/incoming.ts'
import type { Mount } from '../adapter.ts'
import type { Reach } from './guard.ts'

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

/** A message to the person, as it reads now; a live card keeps its id when its words change. */
export interface PagePost {
  id: string
  /** ISO instant. */
  at: string
  reply: LocalReply
}

export interface WebSettings {
  mount: Mount
  reach: Reach
  /** Where the built page lies. */
  folder: string
  /** Demo people may be picked; without it the page explains how to sign in, and holds no data. */
  demo: boolean
  /** Groups that are demo groups, with those who hold a role today. */
  groups(): Promise<PickableGroup[]>
  /** Calls with a group's id after each commit. Returns the way to stop. */
  subscribe(listener: (group: string) => void): () => void
  /** What was posted to this person of late, oldest first, in their language or else `lang`. */
  posts(group: string, person: string, lang: LocalReply['lang']): Promise<PagePost[]>
  log: { error(data: object, words: string): void }
}

/** The answer of `GET /api/start`. */
export type Start = { demo: false } | { demo: true; groups: PickableGroup[] }
