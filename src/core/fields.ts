import type { Day, GuestId, ItemId, MeetingId, MemberId, TaskId, Time } from '../domain/state.ts'
import type { Text } from '../domain/text.ts'

/**
 * A command's argument, declared once: forms, slots in phrases, model tools and checks are derived from it.
 * Raw values are what people type ("12 maj", "Anna", "§ 7") or ids; `resolve.ts` makes them the values named here.
 */
export type FieldKind =
  | 'text' // one line
  | 'long' // several lines
  | 'lines' // several lines, each a value of its own
  | 'number'
  | 'yesno'
  | 'choice'
  | 'day'
  | 'days' // several days, comma-separated
  | 'period' // days from-to, or undated
  | 'span' // times start-end
  | 'meeting'
  | 'member'
  | 'members'
  | 'item'
  | 'guest'
  | 'task'

export type Period = { kind: 'span'; from: Day; to: Day } | { kind: 'undated' }
export interface Span {
  start: Time
  end?: Time
}

export interface Choice {
  label: Text
  /** Further words that mean it, folded when compared. */
  words?: { sv: readonly string[]; en: readonly string[] }
}

/** Which meeting is meant where none is named. */
export type MeetingDefault = 'next' | 'open' | 'latest' | 'open-or-next' | 'open-or-latest'

export interface Field<out T = unknown> {
  kind: FieldKind
  label: Text
  optional: boolean
  hint?: Text
  choices?: Record<string, Choice>
  max?: number
  min?: number
  orElse?: MeetingDefault
  /** Of a day or period: which one "March" means; the coming one where nothing is said. */
  prefer?: 'past' | 'future'
  /** Settled by whoever opens the form, carried by it and not shown. */
  hidden?: true
  /** Never set: carries the resolved type. */
  readonly type?: T
}

export type Fields = Record<string, Field>
export type Args<F extends Fields> = { [K in keyof F]: F[K] extends Field<infer T> ? T : never }

interface More {
  optional?: boolean
  hint?: Text
  max?: number
  min?: number
  prefer?: 'past' | 'future'
  hidden?: true
}
type Maybe<T, M> = M extends { optional: true } ? T | undefined : T

const make =
  <T>(kind: FieldKind) =>
  <const M extends More = Record<never, never>>(label: Text, more?: M): Field<Maybe<T, M>> => ({
    kind,
    label,
    optional: false,
    ...more,
  })

/** A field's maker per kind: `field.member({ sv: 'Vem', en: 'Who' }, { optional: true })`. */
export const field = {
  text: make<string>('text'),
  long: make<string>('long'),
  lines: make<string[]>('lines'),
  number: make<number>('number'),
  yesno: make<boolean>('yesno'),
  day: make<Day>('day'),
  days: make<Day[]>('days'),
  period: make<Period>('period'),
  span: make<Span>('span'),
  member: make<MemberId>('member'),
  members: make<MemberId[]>('members'),
  item: make<ItemId>('item'),
  guest: make<GuestId>('guest'),
  task: make<TaskId>('task'),
  /** With `orElse` a meeting is always found, or the Problem says which kind there is none of. */
  meeting: <const M extends More & { orElse?: MeetingDefault } = Record<never, never>>(
    label: Text,
    more?: M,
  ): Field<M extends { orElse: MeetingDefault } ? MeetingId : Maybe<MeetingId, M>> => ({
    kind: 'meeting',
    label,
    optional: more?.orElse !== undefined,
    ...more,
  }),
  choice: <const C extends Record<string, Choice>, const M extends More = Record<never, never>>(
    label: Text,
    choices: C,
    more?: M,
  ): Field<Maybe<keyof C & string, M>> => ({ kind: 'choice', label, optional: false, choices, ...more }),
}
