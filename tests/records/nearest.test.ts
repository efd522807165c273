import { expect, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { ask, importedState } from './group.ts'

const TEXT = `Protokoll
Styrelsen för Tallmyrens bygdegård
Datum: 2022-09-06
Plats: Bygdegården

Närvarande: Edit Rask, ordförande, Nore Hjelm, Sylvia Ton, Per Brask, sekreterare

§ 1 Taket
Edit Rask berättade om läckan vid skorstenen. En takläggare har tittat på den och tror att det räcker att byta plåten.

§ 2 Kaffekassan
Kassan har använts till nya termosar.

§ 3 Orgeln
Nore Hjelm hör efter i Kvisslarps församling om orgeln går att stämma.
`
const state = importedState([
  { file: 'tallmyren.txt', extract: readMinutes(TEXT, { today: '2026-11-22', file: 'tallmyren.txt' }) },
])

/** What a refusal quotes, or that it has nothing to quote. */
test.each<[question: string, near: string | null]>([
  ['Vad kostade plåten vid skorstenen?', 'räcker att byta plåten'],
  ['När stämdes orgeln i bygdegården?', 'Nore Hjelm hör efter'],
  ['Hur mycket fanns i kaffekassan?', null],
  ['Vad beslutades om simhallen?', null],
])('%s', async (question, near) => {
  const { answer, answered, sources } = await ask(state, question)
  expect(answered).toBe(false)
  if (near) expect(answer).toContain(near)
  else expect(answer).not.toContain('Närmast')
  expect(sources).toHaveLength(near ? 1 : 0)
})
