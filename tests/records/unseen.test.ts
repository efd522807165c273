/** What minutes do not tell though they speak of it: who was at a meeting of which there are none. */
import { expect, test } from 'vitest'
import { askedOf, minutesOf } from './board.ts'

const of = minutesOf(
  'Styrelsen för Granholmens bygdegård',
  'Tilda Krok, ordförande, Viggo Malm, Sanna Eng, sekreterare',
)

const TEXTS = {
  'mars.txt': of(
    '2024-03-05',
    'Årsmötet\nÅrsmötet hålls den 14 maj 2024. Viggo Malm bjuder in Karin Ståhl från kommunen.',
    'Möten\nStyrelsen träffas den 23 april. Sanna Eng bokar salen.',
  ),
  'sept.txt': of('2024-09-10', 'Förra protokollet\nProtokollet från den 14 maj godkändes. Tilda Krok har arkivet.'),
}
const asked = askedOf(TEXTS)

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
