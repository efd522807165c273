import type { Command } from '../../core/command.ts'
import { foldPlain } from '../../domain/names.ts'
import { LANGS, type Lang } from '../../domain/text.ts'
import { type Node, needsOf, type Opening, openingOf, parseTemplate, requiredOf, slotsOf, wordsOf } from './template.ts'
import { NEGATIONS, NEGATIVE, STOP } from './words.ts'

/** One way of saying one thing, ready to be matched. */
export interface Pattern {
  command: Command
  lang: Lang
  args: Record<string, unknown>
  node: Node
  required: string[]
  /** What it may begin with, and what must be in it: most phrases are ruled out by these alone. */
  opening: Opening
  needs: ReadonlyArray<ReadonlySet<string>>
  slots: string[]
  /** All words of the phrase in both languages, for lines that mix them. */
  family: ReadonlySet<string>
  /** Says that something is not so. */
  negative: boolean
  /** What is being said, whatever the words: command and fixed arguments. */
  meaning: string
}

export interface Compiled {
  patterns: Pattern[]
  /** Every word of every phrase, with its weight: rare words say more. */
  weights: Map<string, number>
  /** Spelling without accents → words. */
  plain: Map<string, string[]>
  /** Word → the phrases that hold it, in either language. */
  users: Map<string, Pattern[]>
}

const list = (words: string | string[]): string[] => (typeof words === 'string' ? [words] : words)

function patternsOf(command: Command): Pattern[] {
  return command.phrases.flatMap(phrase => {
    const nodes = LANGS.flatMap(lang => list(phrase[lang]).map(template => ({ lang, node: parseTemplate(template) })))
    const family = new Set(nodes.flatMap(({ node }) => wordsOf(node)))
    const args = phrase.args ?? {}
    return nodes.map(({ lang, node }) => ({
      command,
      lang,
      args,
      node,
      family,
      required: requiredOf(node),
      opening: openingOf(node),
      needs: needsOf(node),
      slots: slotsOf(node),
      negative: wordsOf(node).some(word => NEGATIONS.has(word) || NEGATIVE.has(word)),
      meaning: `${command.name} ${JSON.stringify(args)}`,
    }))
  })
}

function compile(commands: readonly Command[]): Compiled {
  const patterns = commands.flatMap(patternsOf)
  const users = new Map<string, Pattern[]>()
  for (const pattern of patterns)
    for (const word of pattern.family) users.set(word, [...(users.get(word) ?? []), pattern])
  const weights = new Map(
    [...users].map(([word, all]) => {
      const commandsWith = new Set(all.map(pattern => pattern.command.name)).size
      return [word, STOP.has(word) ? 0.25 : 0.8 + 1.2 / commandsWith] as const
    }),
  )
  const plain = new Map<string, string[]>()
  for (const word of weights.keys()) {
    const key = foldPlain(word)
    plain.set(key, [...(plain.get(key) ?? []), word])
  }
  return { patterns, weights, plain, users }
}

/** Core asks with all commands, or with those on the directory: a few lists, made anew each time. */
const recent: Array<{ commands: readonly Command[]; made: Compiled }> = []

/** The commands' phrases, compiled once for each list of the same commands. */
export function compiled(commands: readonly Command[]): Compiled {
  const same = recent.find(
    one => one.commands.length === commands.length && one.commands.every((command, i) => command === commands[i]),
  )
  if (same) return same.made
  const made = compile(commands)
  recent.unshift({ commands: [...commands], made })
  recent.splice(8)
  return made
}
