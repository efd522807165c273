/** What became of something is told by the last meeting that speaks of it, with what was decided before. */
import { expect, test } from 'vitest'
import { askedOf, minutesOf } from './board.ts'

const of = minutesOf('Styrelsen för Lerviks hembygdsförening', 'Elsa Grip, ordförande, Hugo Bod, Mia Torn, sekreterare')

const TEXTS = {
  'a.txt': of(
    '2024-02-06',
    'Vedspisen\nStyrelsen beslutade att köpa en vedspis till stugan.',
    'Flaggstången\nStyrelsen beslutade att måla flaggstången.',
  ),
  'b.txt': of(
    '2024-05-14',
    'Vedspisen\nStyrelsen beslutade att Hugo Bod murar.',
    'Övrigt\nMia Torn undrade om nycklarna.',
  ),
  'c.txt': of('2024-10-08', 'Vedspisen\nVedspisen är på plats i köket sedan den 2 oktober.', 'Ekonomi\nKassan är god.'),
}
const asked = askedOf(TEXTS)

test.each([
  ['vad hände med vedspisen till slut', ['på plats', 'murar'], []],
  ['vad blev det av flaggstången?', ['måla flaggstången'], ['vedspis', 'Kassan']],
])('%s', async (question, has, not) => {
  const { answer, answered } = await asked(question)
  expect({ answer, answered }).toMatchObject({ answered: true })
  for (const one of has) expect(answer).toContain(one)
  for (const one of not) expect(answer).not.toContain(one)
})
