import { allowed } from '../../core/actor.ts'
import type { Command, Example } from '../../core/command.ts'
import type { Hearing } from '../../core/interpreter.ts'
import type { Lang } from '../../domain/text.ts'
import type { Guess } from './loose.ts'

const MOST = 3

/** The example that says what was guessed, if one does; else the command's first. */
const exampleOf = (command: Command, args: Record<string, unknown>): Example | undefined =>
  command.examples.find(example => Object.entries(example.args ?? {}).some(([key, value]) => args[key] === value)) ??
  command.examples[0]

/** Two or three sentences that the person could type instead: what came nearest first, then what they may do most. */
export function suggestions(guesses: readonly Guess[], hearing: Hearing, lang: Lang): Array<{ words: string }> {
  const may = (command: Command): boolean => !command.quiet && allowed(hearing.actor, command.roles)
  const nearest = guesses
    .filter(one => one.score > 0.3 && may(one.pattern.command))
    .map(one => exampleOf(one.pattern.command, one.args))
  const usual = hearing.commands.filter(may).map(command => command.examples[0])
  const words = [...nearest, ...usual].flatMap(example => (example ? [example[lang]] : []))
  return [...new Set(words)].slice(0, MOST).map(one => ({ words: one }))
}
