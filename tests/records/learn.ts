/** Learns how much each sign counts: the sentences that answer the questions of the corpus are to weigh more than the others. */
import fs from 'node:fs'
import path from 'node:path'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { asAsked } from '../../src/records/answers/asked.ts'
import { signed } from '../../src/records/answers/weighing/index.ts'
import type { Sign } from '../../src/records/answers/weighing/signs.ts'
import { readQuestion } from '../../src/records/question.ts'
import { createShelves } from '../../src/records/shelf.ts'
import { importedState, OPERATOR } from './group.ts'

const CORPUS = path.resolve('tests/corpus')
const TODAY = '2026-11-29'

interface Line {
  group: string
  q: string
  lang?: 'sv' | 'en'
  answer_contains: string[]
  accept: Record<string, string | string[]> | []
  expect: string | null
}

/** A question with its candidates' signs, and which of them tell the answer. */
interface Example {
  signs: number[][]
  tells: boolean[]
}

const lines = (): Line[] =>
  fs
    .readFileSync(path.join(CORPUS, 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line)

const squeezed = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

function examplesOf(group: string, asked: readonly Line[]): { names: Sign[]; examples: Example[] } {
  const [from, to] = group.split('-').map(Number) as [number, number]
  const files = fs.readdirSync(CORPUS).filter(file => {
    const number = Number.parseInt(file, 10)
    return file.endsWith('.txt') && number >= from && number <= to
  })
  const state = importedState(
    files.map(file => ({
      file,
      extract: readMinutes(fs.readFileSync(path.join(CORPUS, file), 'utf8'), { today: TODAY, file }),
    })),
  )
  const seen = createShelves()(state, OPERATOR)
  let names: Sign[] = []
  const examples = asked
    .filter(line => line.expect === null)
    .map(line => {
      const q = asAsked(readQuestion(line.q, seen.view, seen.lexicon, { today: TODAY, lang: line.lang ?? 'sv' }))
      const all = signed({ ...seen, q, today: TODAY })
      names = Object.keys(all[0]?.signs ?? {}) as Sign[]
      const wanted = line.answer_contains.map(words =>
        [words, ...(Array.isArray(line.accept) ? [] : [line.accept[words] ?? []])].flat().map(squeezed),
      )
      const whole = new Map<unknown, string>()
      for (const { piece, section, doc } of all)
        whole.set(section ?? doc, `${whole.get(section ?? doc) ?? ''} ${squeezed(piece.text)}`)
      const has = (text: string) => wanted.every(forms => forms.some(form => text.includes(form)))
      return {
        signs: all.map(one => names.map(name => one.signs[name])),
        // A matter that tells it as a whole is right too.
        tells: all.map(one => has(whole.get(one.section ?? one.doc) ?? '')),
      }
    })
    .filter(one => one.tells.some(tells => tells))
  return { names, examples }
}

/** All examples, with the signs' names. */
export function learned(): { names: Sign[]; examples: Example[] } {
  const all = lines()
  const groups = [...new Set(all.map(line => line.group))].map(group =>
    examplesOf(
      group,
      all.filter(line => line.group === group),
    ),
  )
  return { names: groups[0]!.names, examples: groups.flatMap(one => one.examples) }
}

const likelihoods = (example: Example, weights: readonly number[]): number[] => {
  const sums = example.signs.map(signs => signs.reduce((sum, sign, i) => sum + sign * weights[i]!, 0))
  const top = Math.max(...sums)
  const raised = sums.map(sum => Math.exp(sum - top))
  const total = raised.reduce((sum, one) => sum + one, 0)
  return raised.map(one => one / total)
}

/** How likely, on average, a matter that tells the answer is held for it (0-1). */
export const rightly = (examples: readonly Example[], weights: readonly number[]): number =>
  examples.reduce(
    (sum, one) => sum + likelihoods(one, weights).reduce((share, p, i) => share + (one.tells[i] ? p : 0), 0),
    0,
  ) / examples.length

/** Weights that make the answers likely: plain gradient ascent with a pull towards nothing, from nothing. */
export function teach(examples: readonly Example[], rounds = 200, rate = 0.4, pull = 0.02): number[] {
  const width = examples[0]!.signs[0]!.length
  let weights = Array.from({ length: width }, () => 0)
  for (let round = 0; round < rounds; round++) {
    const up = Array.from({ length: width }, () => 0)
    for (const one of examples) {
      const all = likelihoods(one, weights)
      const told = all.reduce((sum, p, i) => sum + (one.tells[i] ? p : 0), 0)
      for (const [i, p] of all.entries()) {
        const change = (one.tells[i] ? p / told : 0) - p
        if (change !== 0) for (let j = 0; j < width; j++) up[j]! += change * one.signs[i]![j]!
      }
    }
    weights = weights.map((weight, j) => weight + rate * (up[j]! / examples.length - pull * weight))
  }
  return weights
}
