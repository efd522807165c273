import type { Lang } from '../domain/text.ts'
import type { Intent, LocalCard } from './card.ts'

/** Platform + home workspace or tenant + user, as the adapter vouches for it. */
export interface Account {
  platform: string
  space: string
  user: string
  /** As the platform shows it; never used to decide who somebody is. */
  name?: string
}

/** `form` is a form sent in; `open` asks for one with these values filled in, and changes nothing. */
export type Input = { words: string } | { intent: Intent } | { form: Intent } | { open: Intent } | { proposal: string }

/** One thing that arrived, stripped of its platform. */
export interface Incoming {
  /** Delivery id, message id, form or button nonce: committed with the effect and kept seven days. */
  keys: string[]
  account: Account
  /** `platform/space/room`, where it was said in a room. */
  room?: string
  /** The group meant, where the surface knows it (a page, a command line); a bound room decides before it. */
  group?: string
  /** The language of the surface, for people who have not chosen one. */
  lang?: Lang
  /** The person's own time zone (IANA), where the platform tells it: a group keeps its own, and says so to those elsewhere. */
  timeZone?: string
  /** Accounts (`platform/space/user`) that the words mention, and how they stand there, such as `@anna`. */
  mentions?: ReadonlyArray<{ words: string; account: string }>
  input: Input
}

export interface LocalField {
  name: string
  label: string
  kind: 'text' | 'long' | 'number' | 'day' | 'choice' | 'yesno'
  required: boolean
  value?: string
  hint?: string
  options?: Array<{ value: string; label: string }>
  error?: string
}

/** A form is flat, at most 12 fields, derived from a command's fields. */
export interface LocalForm {
  command: string
  title: string
  submit: string
  fields: LocalField[]
  /** Values that are settled and not shown; sent back with the rest. */
  fixed: Record<string, unknown>
}

export interface Source {
  /** `Beredningen, 2 februari, § 4` or `file.txt, rad 12`. */
  label: string
  /** Opens it where the surface can. */
  intent?: Intent
}

/** What the adapter renders: one language, and all that a person needs in `card.text`. */
export interface LocalReply {
  card: LocalCard
  lang: Lang
  /** True: in the language of the question, which need not be that of the person's other answers. */
  asked?: true
  audience: 'private' | 'room'
  /** Id and name of the group it is about: a private answer names its group. */
  group?: { id: string; name: string }
  form?: LocalForm
  /** Stable code where it is a problem rather than an answer. */
  problem?: string
  /** True: this is the answer to the same thing received before. */
  repeated?: boolean
  /** True: it takes longer than usual; the answer follows. */
  pending?: boolean
  /** Of a question: whether the records held an answer, and where. */
  answered?: boolean
  sources?: Source[]
  /** A live card in a room: the wish that shows it anew to one of these accounts, as that person alone may see it. */
  anew?: { intent: Intent; readers: readonly string[] }
}

/** The core's one door. Never throws for a person's problem; adapters call nothing else. */
export interface Door {
  handle(incoming: Incoming): Promise<LocalReply>
}
