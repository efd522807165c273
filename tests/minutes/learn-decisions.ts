/**
 * Learns how decisions are worded and where they stand. The rules knew most of the corpus when they were written, and seem surer there than they are:
 * so what they found counts as it was at first sight, before a document was learned from (first-sight-decisions.json).
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Deciding } from '../../src/minutes/reading/decides.ts'
import { layoutOf } from '../../src/minutes/reading/layout.ts'
import { ruledOf } from '../../src/minutes/reading/matters.ts'
import { placeSigns, wordSigns } from '../../src/minutes/reading/weighing/signs.ts'
import { type Telling, tellingsOf } from '../../src/minutes/reading/weighing/tellings.ts'
import { shareOf, wordsIn } from '../../src/minutes/reading/wordings.ts'
import { climbed } from '../learning/climb.ts'
import { type Counts, type Example, scored, sparsely } from '../learning/sparse.ts'
import { CORPUS, type Document, documentsIn } from './scoring.ts'

/** A sentence, the signs of its wording, and whether it tells a decision; null where the gold leaves it open. */
export interface Sentence {
  signs: string[]
  yes: boolean | null
}

export interface Record {
  name: string
  /** Written by the same hand, or at least learned from at the same time. */
  batch: number
  formal: boolean
  matters: Array<{ tellings: Telling[]; sentences: Sentence[] }>
  /** Whether it is known what rules found in it at first sight. */
  ruled: boolean
}

const file = <T>(name: string): T => JSON.parse(readFileSync(resolve(CORPUS, name), 'utf8'))

/** Whether a sentence tells one of these, wholly or in part, or is part of one. */
function tellsOf(text: string, those: readonly string[]): boolean {
  const own = wordsIn(text)
  return those.some(one => {
    const words = wordsIn(one)
    return shareOf(words, own) >= (words.length > 1 ? 0.85 : 1) || (own.length > 1 && shareOf(own, words) >= 0.85)
  })
}

interface Gold {
  sections?: Array<{ decisions?: Told[]; maybeDecisions?: Told[] }>
  decisions?: Told[]
  maybeDecisions?: Told[]
}
type Told = string | { text: string }
const textOf = (told: Told): string => (typeof told === 'string' ? told : told.text)
const goldOf = (gold: Gold, field: 'decisions' | 'maybeDecisions'): string[] =>
  [...(gold.sections ?? []).flatMap(section => section[field] ?? []), ...(gold[field] ?? [])].map(textOf)

function recordOf({ name, text, gold }: Document, batch: number, atFirst: readonly string[] | undefined): Record[] {
  const { outline, lang, kind } = layoutOf(text)
  if (kind === 'other') return []
  const formal = kind === 'minutes'
  const options: Deciding = { body: null, lang, formal }
  const decided = goldOf(gold, 'decisions')
  const maybe = goldOf(gold, 'maybeDecisions')
  const matters = outline.sections.map(section => {
    const { title, parts, decisions } = ruledOf(section, options)
    const found = atFirst?.map(text => ({ text, from: 0, to: 0 })) ?? decisions
    const tellings = tellingsOf({ title, parts, decisions: found })
    const sentences = tellings.map(telling => {
      const { text } = telling.sentence
      const yes = tellsOf(text, decided)
      const open = text.length > 600 || (!yes && tellsOf(text, maybe))
      return { signs: wordSigns(telling, options), yes: open ? null : yes }
    })
    return { tellings, sentences }
  })
  return [{ name, batch, formal, matters, ruled: atFirst !== undefined }]
}

/**
 * Authors of later documents were told to avoid the usual words, and 32 of them to let no two decide alike: a table learned from these too found no
 * more in two bodies that nobody had opened (.60 to .66 of decisions before, .59 to .66 after), and four fewer of 1,534 in those held out.
 */
const LAST = 907

/** All records of the corpus that are learned from. */
export function records(): Record[] {
  const batches = file<Array<{ documents: [number, number] }>>('first-sight.json').map(one => one.documents)
  const first = file<{ [name: string]: string[] }>('first-sight-decisions.json')
  return documentsIn(CORPUS).flatMap(one => {
    const n = Number.parseInt(one.name, 10)
    if (n > LAST) return []
    return recordOf(
      one,
      batches.findIndex(([from, to]) => n >= from && n <= to),
      first[one.name],
    )
  })
}

const sentencesIn = (all: readonly Record[]): Sentence[] => all.flatMap(one => one.matters.flatMap(m => m.sentences))
const examplesIn = (all: readonly Record[]): Example[] =>
  sentencesIn(all).flatMap(({ signs, yes }) => (yes === null ? [] : [{ signs, yes }]))

const rounded = (counts: Counts, to: number): Counts => ({
  always: Math.round(counts.always / to) * to,
  signs: new Map(
    [...counts.signs].map(([s, n]): [string, number] => [s, Math.round(n / to) * to]).filter(([, n]) => n),
  ),
})

/** Words of the heading and of the sentences beside tell of one writer as often as of decisions: only common ones are heard. */
const BESIDE = /^(?:sv|en) (?:title|before|after) /
const COMMON = 120
function withoutRare(examples: readonly Example[]): Example[] {
  const count = new Map<string, number>()
  for (const { signs } of examples)
    for (const sign of signs) if (BESIDE.test(sign)) count.set(sign, (count.get(sign) ?? 0) + 1)
  return examples.map(({ signs, yes }) => ({ yes, signs: signs.filter(sign => (count.get(sign) ?? COMMON) >= COMMON) }))
}

/** What an example weighs against the penalty: found by asking of other hands' documents (0.5 to 8 tried). */
const COST = 2

/** What the words count. */
export const words = (all: readonly Record[]): Counts => rounded(sparsely(withoutRare(examplesIn(all)), COST), 0.1)

const FOLDS = 10
/** The wording's sums for each sentence, by what other batches teach. */
export function foreign(all: readonly Record[]): Map<Record, number[][]> {
  const out = new Map<Record, number[][]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const own = all.filter(one => (one.batch + 1) % FOLDS === fold)
    const counts = words(all.filter(one => !own.includes(one)))
    for (const one of own)
      out.set(
        one,
        one.matters.map(({ sentences }) => sentences.map(({ signs }) => scored(signs, counts))),
      )
  }
  return out
}

interface Placed {
  signs: { [sign: string]: number }
  yes: boolean
  ruled: boolean
}

/** Whole documents have at least so many sentences. The pieces of the corpus were written to be hard, and have a decision in every other sentence. */
const WHOLE = 14

/** The signs of the place of each sentence in whole documents, beside what its wording sums to. */
export function placed(all: readonly Record[], sums: Map<Record, number[][]>): Placed[] {
  return all
    .filter(one => one.ruled && one.matters.reduce((n, { sentences }) => n + sentences.length, 0) >= WHOLE)
    .flatMap(one =>
      placeSigns(
        one.matters.map(({ tellings }) => tellings),
        sums.get(one)!,
        one.formal,
      ).flatMap((matter, m) =>
        matter.flatMap((signs, i) => {
          const { yes } = one.matters[m]!.sentences[i]!
          return yes === null ? [] : [{ signs, yes, ruled: one.matters[m]!.tellings[i]!.found.length > 0 }]
        }),
      ),
    )
}

/** What the place and the rules count, beside the wording. */
export function places(all: readonly Placed[], pull = 3.3): Counts {
  const names = ['always', ...new Set(all.flatMap(one => Object.keys(one.signs)))]
  const at = new Map(names.map((name, k) => [name, k]))
  const rows = all.map(({ signs, yes }) => ({
    yes: yes ? 1 : 0,
    entries: [[0, 1] as const, ...Object.entries(signs).map(([sign, value]) => [at.get(sign)!, value] as const)],
  }))
  const found = climbed(names.length, counts => {
    const up = counts.map((count, k) => (k === 0 ? 0 : -pull * count))
    for (const { entries, yes } of rows) {
      let sum = 0
      for (const [k, value] of entries) sum += value * counts[k]!
      const off = yes - 1 / (1 + Math.exp(-sum))
      for (const [k, value] of entries) up[k]! += off * value
    }
    return up.map(one => one / rows.length)
  })
  return rounded({ always: found[0]!, signs: new Map(names.slice(1).map((name, k) => [name, found[k + 1]!])) }, 0.05)
}

export const likelihood = (signs: { [sign: string]: number }, counts: Counts): number => {
  let sum = counts.always
  for (const [sign, value] of Object.entries(signs)) sum += value * (counts.signs.get(sign) ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
