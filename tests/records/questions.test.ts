import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Extract } from '../../src/domain/extract.ts'
import { withText } from './corpus.ts'
import { ask, importedState } from './group.ts'

const GOLD = path.resolve(process.env.KLUBBAN_GOLD ?? '../shared')
const SEEDS = ['000_15e5128ef2885505', '003_c412572d39cd7b5d']
const gold = path.join(GOLD, 'gold')
const there = fs.existsSync(path.join(gold, 'questions.jsonl'))

interface Line {
  id: string
  q: string
  lang: 'sv' | 'en'
  source: { seed: string | null }
}

describe.skipIf(!there)('the questions about real minutes', () => {
  const read = (file: string) => fs.readFileSync(file, 'utf8')
  const lines: Line[] = !there
    ? []
    : read(path.join(gold, 'questions.jsonl'))
        .split('\n')
        .filter(line => line.trim() !== '')
        .map(line => JSON.parse(line))
  const mine = lines.filter(line => line.source.seed === null || SEEDS.includes(line.source.seed))
  const state = importedState(
    !there
      ? []
      : SEEDS.map(seed => ({
          file: `${seed}.txt`,
          extract: withText(
            JSON.parse(read(path.join(gold, `${seed}.gold.json`))) as Extract,
            read(path.join(GOLD, 'seeds', `${seed}.txt`)),
          ),
        })),
  )

  test.each(mine.map(line => [line.id, line] as const))('%s', async (_, line) => {
    const { judge } = await import(pathToFileURL(path.join(gold, 'score-qa.mjs')).href)
    const given = await ask(state, line.q, { lang: line.lang })
    expect(given.answer.length).toBeLessThanOrEqual(1000)
    const { why } = judge(line, { id: line.id, ...given })
    expect({ ...given, why }).toMatchObject({ why: [] })
    if (given.answered && line.source.seed) expect(given.sources.join()).toContain(line.source.seed)
  })

  test('all of them were found', () => expect(mine.length).toBeGreaterThanOrEqual(19))
})

test.runIf(!there)(`the questions about real minutes are not here: set KLUBBAN_GOLD (looked in ${GOLD})`, () => {
  console.warn(`Skipped: no questions.jsonl under ${gold}. Set KLUBBAN_GOLD to the folder that holds gold/ and seeds/.`)
  expect(there).toBe(false)
})
