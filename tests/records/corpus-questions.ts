/** The members' questions of the corpus, each put to its own group's minutes as they are read. */
import fs from 'node:fs'
import path from 'node:path'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { readQuestion } from '../../src/records/question.ts'
import type { Ask } from '../../src/records/scope.ts'
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

export interface Asked {
  group: string
  ask: Ask
  /** `null`: the records have the answer. */
  expect: string | null
  /** True for a text that says all that the answer must. */
  has(text: string): boolean
}

const lines = (): Line[] =>
  fs
    .readFileSync(path.join(CORPUS, 'questions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Line)

/** Without case, and without what only parts the thousands of a number. */
const squeezed = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<![\d.,])\d{1,3}(?:[ .,]\d{3})+(?!\d)/g, number => number.replace(/[ .,]/g, ''))

function askedOf(group: string, asked: readonly Line[]): Asked[] {
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
  return asked.map(line => {
    const q = readQuestion(line.q, seen.view, seen.lexicon, { today: TODAY, lang: line.lang ?? 'sv' })
    const wanted = line.answer_contains.map(words =>
      [words, ...(Array.isArray(line.accept) ? [] : [line.accept[words] ?? []])].flat().map(squeezed),
    )
    return {
      group,
      expect: line.expect,
      ask: { ...seen, q, today: TODAY },
      has(text) {
        const said = squeezed(text)
        return wanted.every(forms => forms.some(form => said.includes(form)))
      },
    }
  })
}

/** All questions, group by group. */
export function corpusQuestions(): Asked[] {
  const all = lines()
  return [...new Set(all.map(line => line.group))].flatMap(group =>
    askedOf(
      group,
      all.filter(line => line.group === group),
    ),
  )
}
