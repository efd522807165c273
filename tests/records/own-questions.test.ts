import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Extract } from '../../src/domain/extract.ts'
import { fixtureState } from '../fixtures/group.ts'
import { withText } from './corpus.ts'
import { type Asked, ask, importedState } from './group.ts'
import { LAST } from './questions-last.ts'
import { LIVE } from './questions-live.ts'
import { MORE } from './questions-more.ts'
import { CHECK, NEW } from './questions-new.ts'
import { type Line, OLD } from './questions-old.ts'

const CORPUS = path.resolve('tests/corpus')

/** The minutes of the corpus whose names match, with their running text. */
const documents = (names: RegExp) =>
  fs
    .readdirSync(CORPUS)
    .filter(file => file.endsWith('.txt') && names.test(file))
    .map(file => ({
      file,
      extract: withText(
        JSON.parse(fs.readFileSync(path.join(CORPUS, file.replace('.txt', '.gold.json')), 'utf8')) as Extract,
        fs.readFileSync(path.join(CORPUS, file), 'utf8'),
      ),
    }))
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

/** What is wrong with an answer; nothing where it is right. */
function faults(given: Asked, [, has, not = []]: Line): string[] {
  const text = plain(given.answer)
  const lacks = (has ?? []).filter(words => !text.includes(plain(words))).map(words => `lacks ${words}`)
  const holds = not.filter(words => text.includes(plain(words))).map(words => `holds ${words}`)
  return [
    ...(given.answered === (has !== null) ? [] : [has === null ? 'should not be answered' : 'not answered']),
    ...lacks,
    ...holds,
    ...(given.answer.length > 1000 ? ['too long'] : []),
    ...(has !== null && given.sources.length === 0 ? ['no source'] : []),
  ]
}

const check = (lines: Line[], state: ReturnType<typeof fixtureState>, today: string) =>
  test.each(lines.map(line => [line[0], line] as const))('%s', async (_, line) => {
    const given = await ask(state, line[0], { today })
    expect({ ...given, faults: faults(given, line) }).toMatchObject({ faults: [] })
  })

describe('questions about imported minutes', () =>
  check(OLD, importedState(documents(/^(?:01|02|03|04|09|10|11|12)-/)), '2026-11-22'))
describe('questions about other imported minutes', () =>
  check(MORE, importedState(documents(/^(?:15|16|17|18|20|21)-/)), '2026-11-22'))
describe('questions where twenty documents lie in one group', () =>
  check(LAST, importedState(documents(/^(?!06|07|13|14|19)(?:[01]\d|2[0-5])-/)), '2026-11-22'))
describe('questions about further imported minutes', () =>
  check(NEW, importedState(documents(/^(?:2[6-9]|3[0-3])-/)), '2026-11-22'))
describe('questions about the last of them', () =>
  check(CHECK, importedState(documents(/^(?:3[4-9]|4[01])-/)), '2026-11-22'))
describe('questions about a live group', () => check(LIVE, fixtureState(), '2027-04-21'))

test('as many as were promised, and enough that have no answer', () => {
  const all = [...OLD, ...MORE, ...LAST, ...NEW, ...CHECK, ...LIVE]
  expect(all.length).toBeGreaterThanOrEqual(60)
  expect(all.filter(([, has]) => has === null).length).toBeGreaterThanOrEqual(15)
})
