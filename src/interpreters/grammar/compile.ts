import type { Command } from '../../core/command.ts'
import { foldPlain } from '../../domain/names.ts'
import { LANGS, type Lang } from '../../domain/text.ts'
import type { Fit } from './exact.ts'
import { type Node, needsOf, type Opening, openingOf, parseTemplate, requiredOf, slotsOf, wordsOf } from './template.ts'
import type { Line } from './tokens.ts'
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
  /** The phrases that a line may fit, in their order: most are ruled out by its first word alone. */
  candidates(line: Line, keys: ReadonlySet<string>): Pattern[]
  /** Lines that were a phrase's own words through and through, and the phrases: what the same words fit never changes. */
  literal: Map<string, readonly Fit[]>
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

/** Phrases by the word they begin with; those that begin with a value by a word they cannot do without. */
function indexed(patterns: readonly Pattern[]): Compiled['candidates'] {
  const starting = new Map<string, number[]>()
  const holding = new Map<string, number[]>()
  const any: number[] = []
  const put = (index: Map<string, number[]>, word: string, i: number) =>
    index.set(word, [...(index.get(word) ?? []), i])
  patterns.forEach(({ opening, needs }, i) => {
    if (!opening.open) for (const word of opening.words) put(starting, word, i)
    else if (needs[0]) for (const word of needs[0]) put(holding, word, i)
    else any.push(i)
  })
  return (line, keys) => {
    const found = new Set(starting.get(line.tokens[0]?.key ?? ''))
    for (const key of keys) for (const i of holding.get(key) ?? []) found.add(i)
    for (const i of any) found.add(i)
    return [...found].sort((a, b) => a - b).map(i => patterns[i]!)
  }
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
  return { patterns, candidates: indexed(patterns), literal: new Map(), weights, plain, users }
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
