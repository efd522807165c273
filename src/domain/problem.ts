import type { Text } from './text.ts'

/** Stable across releases: tests and other programs rely on them, people read `words` instead. */
export type ProblemCode =
  | 'ambiguous' // several people, meetings or sections fit
  | 'clash' // somebody else changed it meanwhile
  | 'closed' // the meeting is closed, cancelled or not open
  | 'conflict' // the rules of the group forbid it
  | 'expired' // the button, code or undo is too old
  | 'forbidden' // the role does not allow it
  | 'invalid' // a value does not fit its field
  | 'missing' // a required field is empty
  | 'no-such-command'
  | 'no-such-group'
  | 'no-such-thing' // no meeting, member, section … fits
  | 'not-in-records'
  | 'not-saved' // certain: nothing was written
  | 'outsider'
  | 'owned' // another process owns the data folder
  | 'past' // the day has been
  | 'read-only' // the group's files are damaged: reading works
  | 'taken' // it exists already
  | 'too-long'
  | 'unknown-outcome' // the write may or may not have happened
  | 'usage' // the command line was wrong

/**
 * The person's problem, not our bug: says what was wrong and what to do next, in both languages.
 * `field` names the argument at fault, so that a form can show the words beside it.
 */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly words: Text
  readonly field: string | undefined
  /** Values of `field` that would fit, for a button each. */
  readonly choices: ReadonlyArray<{ value: string; label: Text }>

  constructor(
    code: ProblemCode,
    words: Text,
    more: { field?: string; choices?: ReadonlyArray<{ value: string; label: Text }> } = {},
  ) {
    super(`${code}: ${words.en}`)
    this.name = 'Problem'
    this.code = code
    this.words = words
    this.field = more.field
    this.choices = more.choices ?? []
  }
}
