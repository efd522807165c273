import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { ask, importedState } from './group.ts'
import type { Line } from './questions-old.ts'
import { FIRST, FOURTH, RECENT, SECOND, THIRD } from './questions-read.ts'

const CORPUS = path.resolve('tests/corpus')
const TODAY = '2026-11-22'

const groupOf = (names: RegExp) =>
  importedState(
    fs
      .readdirSync(CORPUS)
      .filter(file => file.endsWith('.txt') && names.test(file))
      .map(file => ({
        file,
        extract: readMinutes(fs.readFileSync(path.join(CORPUS, file), 'utf8'), { today: TODAY, file }),
      })),
  )

const plain = (text: string) => text.toLowerCase().replace(/[  ]/g, ' ').replace(/\s+/g, ' ')
const grouped = (text: string) => plain(text).replace(/(?<=\d)[ .,](?=\d{3}(?!\d))/g, '')
const holds = (text: string, words: string) =>
  words.split('|').some(one => plain(text).includes(plain(one)) || grouped(text).includes(grouped(one)))

/** How many of these are answered rightly, and how many wrongly but surely: that is worse than no answer. */
test.each<[what: string, names: RegExp, lines: Line[], right: number, sure: number]>([
  ['documents that questions were long in coming for', /^(?:4[2-9]|5[0-4])-/, RECENT, 90, 2],
  ['the first unseen ones', /^(?:5[5-9]|6[0-2])-/, FIRST, 18, 1],
  ['the second', /^(?:6[3-9]|70)-/, SECOND, 18, 1],
  ['the third', /^7[1-8]-/, THIRD, 16, 1],
  ['the fourth', /^(?:79|8[0-6])-/, FOURTH, 15, 1],
])('minutes as they are read: %s', async (_, names, lines, right, sure) => {
  const state = groupOf(names)
  const judged = await Promise.all(
    lines.map(async ([question, has, not = []]) => {
      const { answer, answered, sources } = await ask(state, question, { today: TODAY })
      const open = has?.some(words => /klart|bestämd/.test(words)) ?? false
      const fits =
        (open || answered === (has !== null)) &&
        (has ?? []).every(words => holds(answer, words)) &&
        !not.some(words => holds(answer, words))
      if (answered) expect({ question, sources: sources.length > 0 }).toEqual({ question, sources: true })
      return { question, answer, fits, sure: answered && !fits }
    }),
  )
  const told = judged.filter(one => !one.fits).map(one => `${one.question} → ${one.answer}`)
  expect({ enough: judged.length - told.length >= right, told }).toEqual({ enough: true, told })
  expect({ few: judged.filter(one => one.sure).length <= sure, told }).toEqual({ few: true, told })
})
