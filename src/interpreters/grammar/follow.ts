import type { Hearing, Understanding } from '../../core/interpreter.ts'
import { evidenceOf } from './evidence.ts'
import { type Line, within } from './tokens.ts'

const OPENERS = [
  ['och'],
  ['and'],
  ['men'],
  ['but'],
  ['vad', 'med'],
  ['what', 'about'],
  ['how', 'about'],
  ['hur', 'är', 'det', 'med'],
]

const openerOf = (line: Line): string[] | undefined =>
  OPENERS.find(words => words.every((word, i) => line.tokens[i]?.key === word))

/** True where the line begins as one that leans on what was asked before it. */
export const opensFollowUp = (line: Line): boolean => openerOf(line) !== undefined

/** "Och i maj?" after a question: the same question with that one value changed. */
export function followUp(line: Line, hearing: Hearing, words: ReadonlyMap<string, number>): Understanding | null {
  const { last } = hearing
  const command = last && hearing.commands.find(one => one.name === last.command)
  const opener = openerOf(line)
  if (!last || command?.kind !== 'query' || !opener) return null
  const rest = within(line, opener.length, line.tokens.length)
  const evidence = evidenceOf(rest, hearing, words)
  const fitting = Object.entries(command.fields).flatMap(([name, def]) => {
    if (def.kind === 'text' || def.kind === 'long' || def.kind === 'lines') return []
    const span = evidence.startingAt(def, 0).find(one => one.to === rest.tokens.length && !one.weak)
    return span ? [{ name, raw: span.raw }] : []
  })
  const chosen = fitting.find(one => last.args[one.name] !== undefined) ?? fitting[0]
  if (!chosen) return null
  return {
    kind: 'intent',
    intent: { command: last.command, args: { ...last.args, [chosen.name]: chosen.raw } },
    sure: fitting.length === 1,
  }
}
