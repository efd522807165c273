import type { Change } from '../domain/change.ts'
import type { Deep, DirectoryState, GroupState, MessageKind, Visibility } from '../domain/state.ts'
import type { Lang, Text } from '../domain/text.ts'
import type { Actor, Who } from './actor.ts'
import type { Card, Intent } from './card.ts'
import type { Args, Fields } from './fields.ts'
import type { Ports } from './ports.ts'

/** Now, as an instant and on the group's wall clock. */
export interface Now {
  instant: string
  date: string
  time: string
}

/** All that a plan may know. The same scope and arguments give the same plan. */
export interface Scope {
  state: Deep<GroupState>
  actor: Actor
  now: Now
  /** Set where it was said in a room bound to the group. */
  room?: string
  /** Every command there is: help is derived from it. */
  commands: readonly Command[]
  /** Host name of the language model's server, where one is configured. */
  modelHost?: string
  /** True where e-mail is sent from here. */
  mails?: true
  /** Where people reach Klubban's pages, such as `https://klubban.example.se`, where it is known. */
  publicUrl?: string
  /** A fresh id, the same at each planning of the same commit: `id('m')` → m17, then m17-2. */
  id(letter: string): string
  /** `n` letters and digits that nobody can guess, without look-alikes. */
  chance(n: number): string
  /** A token that stands for `payload` until an instant, for one purpose: see `core/links.ts`. */
  sign(purpose: string, payload: readonly string[], until: string): string
}

export interface QueryScope extends Scope {
  ports: Ports
  lang: Lang
  /** The journal's entry that the state rests on. */
  seq?: number
  /** Questions that the same person put just before, oldest first. */
  before?: readonly string[]
}

export interface DirectoryScope extends Omit<Scope, 'state'> {
  directory: Deep<DirectoryState>
  account: string
  /** The group meant, where one was. */
  group: Deep<GroupState> | null
  /** The room it was said in, bound or not. */
  room?: string
}

export interface Reply {
  card: Card
  /** Private is the default; `room` asks for the room, and is granted only where `shows` may be seen there. */
  audience?: 'private' | 'room'
  /** Shown now instead of `card`, and never stored: a secret. The same thing again gets `card`. */
  once?: Card
  /** Visibility of what the card shows, where it is more than the group's own. */
  shows?: ReadonlyArray<Deep<Visibility>>
  /** Opens this command's form, with these values filled in. */
  form?: Intent
  problem?: string
  answered?: boolean
  sources?: Array<{ label: Text; intent?: Intent }>
}

/** A message to somebody else, queued by the same commit. A notice freezes its card; a live card names its query. */
export interface PostDraft {
  kind: MessageKind | 'notice'
  to: { member: string } | { room: 'group' } | { guest: string }
  card?: Card
  view?: Intent
}

export interface Plan {
  changes: Change[]
  reply: Reply
  posts?: PostDraft[]
}

/**
 * `Plan` for a command that concerns who is who. `first` is committed to a group before the directory's own changes:
 * `check` throws a Problem where the group no longer allows it (a one-time code that was used meanwhile).
 */
export interface DirectoryPlan extends Plan {
  first?: { group: string; changes: Change[]; check(state: Deep<GroupState>): void }
}

/** Words that mean the command. `{field}` is a slot, `[x]` may be left out, `(a|b)` is either. */
export interface Phrase {
  sv: string | string[]
  en: string | string[]
  /** What these words say beside the slots. */
  args?: Record<string, unknown>
}

/** A sentence as a person would type it: shown in help, and a test. `args`: raw values that must come out. */
export interface Example {
  sv: string
  en: string
  args?: Record<string, unknown>
}

/** Where help lists the command. */
export type Topic =
  | 'attendance'
  | 'meetings'
  | 'roll'
  | 'guests'
  | 'agenda'
  | 'decisions'
  | 'tasks'
  | 'members'
  | 'group'
  | 'records'
  | 'digests'
  | 'you'

export interface CommandHead<F extends Fields> {
  /** kebab-case, English, stable: intents in buttons and journals hold it. */
  name: string
  topic: Topic
  /** Names the form and the button that opens it. */
  title: Text
  /** One sentence. */
  help: Text
  /** Who may; none: nobody. */
  roles: readonly Who[]
  fields: F
  phrases: readonly Phrase[]
  examples: readonly Example[]
  /** Takes what no other command understood and looks like a question. One command at most. */
  fallback?: boolean
  /** Reached only by buttons and other commands; help does not list it. */
  quiet?: boolean
}

export interface PlanCommand<F extends Fields = Fields> extends CommandHead<F> {
  kind: 'plan'
  plan(args: Args<F>, scope: Scope): Plan
}
/** Plans with what was read or looked up before: a file's contents, say. `prepare` changes nothing. */
export interface PreparedCommand<F extends Fields = Fields, P = unknown> extends CommandHead<F> {
  kind: 'prepared'
  prepare(args: Args<F>, scope: QueryScope): Promise<P>
  plan(args: Args<F>, scope: Scope, prepared: P): Plan
}
export interface QueryCommand<F extends Fields = Fields> extends CommandHead<F> {
  kind: 'query'
  query(args: Args<F>, scope: QueryScope): Reply | Promise<Reply>
}
/** Plans on the directory. `prepare` looks up, before the plan, what lies in other aggregates. */
export interface DirectoryCommand<F extends Fields = Fields, P = unknown> extends CommandHead<F> {
  kind: 'directory'
  /** True: somebody nobody knows may try (to be linked), and gets nothing else. */
  outsiders?: boolean
  /** Carried out, with nothing said, where somebody of several groups has not said which they mean. One command at most. */
  choosesGroup?: boolean
  /** Shown, without being asked for, to whoever may set up a room that belongs to no group. One command at most. */
  setsUpRooms?: boolean
  prepare(args: Args<F>, look: Lookup): Promise<P>
  plan(args: Args<F>, scope: DirectoryScope, prepared: P): DirectoryPlan
}
/** Plans the first entry of a new group; its id comes from the plan. `room`: where it was asked for. */
export interface NewGroupCommand<F extends Fields = Fields> extends CommandHead<F> {
  kind: 'new-group'
  id(args: Args<F>): string
  plan(args: Args<F>, scope: Omit<Scope, 'state'> & { demo: boolean }): Plan
}

export interface Lookup {
  groups(): Promise<string[]>
  read<T>(group: string, view: (state: Deep<GroupState>) => T): Promise<T>
  /** SHA-256 of the code that claims the administrator's role, while one is out. */
  adminDigest?(): Promise<string | null>
}

export type Command = PlanCommand | PreparedCommand | QueryCommand | DirectoryCommand | NewGroupCommand

// Fields are checked where a command is declared; the list of commands holds them with their types forgotten.
export const planCommand = <const F extends Fields>(c: Omit<PlanCommand<F>, 'kind'>): Command =>
  ({ ...c, kind: 'plan' }) as unknown as Command
export const preparedCommand = <const F extends Fields, P>(c: Omit<PreparedCommand<F, P>, 'kind'>): Command =>
  ({ ...c, kind: 'prepared' }) as unknown as Command
export const queryCommand = <const F extends Fields>(c: Omit<QueryCommand<F>, 'kind'>): Command =>
  ({ ...c, kind: 'query' }) as unknown as Command
export const directoryCommand = <const F extends Fields, P>(c: Omit<DirectoryCommand<F, P>, 'kind'>): Command =>
  ({ ...c, kind: 'directory' }) as unknown as Command
export const newGroupCommand = <const F extends Fields>(c: Omit<NewGroupCommand<F>, 'kind'>): Command =>
  ({ ...c, kind: 'new-group' }) as unknown as Command
