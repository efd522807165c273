/** What minutes do not tell though they speak of it: who was at a meeting of which there are none. */
import { expect, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { ask, importedState } from './group.ts'

const of = (day: string, ...matters: string[]) =>
  `Protokoll\nStyrelsen för Granholmens bygdegård\nDatum: ${day}\n\nNärvarande: Tilda Krok, ordförande, Viggo Malm, Sanna Eng, sekreterare\n\n${matters.map((one, i) => `§ ${i + 1} ${one}`).join('\n\n')}\n`

const state = importedState(
  [
    [
      'mars.txt',
      of(
        '2024-03-05',
        'Årsmötet\nÅrsmötet hålls den 14 maj 2024. Viggo Malm bjuder in Karin Ståhl från kommunen.',
        'Möten\nStyrelsen träffas den 23 april. Sanna Eng bokar salen.',
      ),
    ],
    ['sept.txt', of('2024-09-10', 'Förra protokollet\nProtokollet från den 14 maj godkändes. Tilda Krok har arkivet.')],
  ].map(([file, text]) => ({ file: file!, extract: readMinutes(text!, { file: file!, today: '2025-01-10' }) })),
)
const asked = (question: string) => ask(state, question, { today: '2025-01-10' })

test.each([
  'vilka var på mötet den 23 april?',
  'vem var med på årsmötet den 14 maj 2024',
  'Who was at the AGM in May 2024?',
  'who attended the meeting on 23 April',
])('%s: there are no minutes of it', async question => {
  expect(await asked(question)).toMatchObject({ answered: false })
})

test.each([
  ['vilka var på mötet den 5 mars 2024?', 'Viggo Malm'],
  ['Who was at the meeting in September 2024?', 'Viggo Malm'],
])('%s: its minutes list them', async (question, has) => {
  const { answer, answered } = await asked(question)
  expect({ answer, answered }).toMatchObject({ answered: true })
  expect(answer).toContain(has)
})
