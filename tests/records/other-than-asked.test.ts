import { expect, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { ask, importedState } from './group.ts'

const of = (day: string, ...matters: string[]) =>
  `Protokoll\nStyrelsen för Hedås ridklubb\nDatum: ${day}\n\nNärvarande: Vilma Krook, ordförande, Tage Holst, Ines Bodin, kassör, Rut Ask, sekreterare\n\n${matters.map((one, i) => `§ ${i + 1} ${one}`).join('\n\n')}\n`

const TEXTS: Record<string, string> = {
  'vinter.txt': of(
    '2024-02-12',
    'Stallet\nTage Holst ska fråga Arne Lund på kommunen om dräneringen senast den 1 april.',
    'Besök\nBeda Wing från förbundet fick förhinder och kommer i stället den 14 maj.',
    'Ridhusets tak\nStyrelsen beslutade att taket ska lagas. Notan diskuterades utan beslut.',
  ),
  'host.txt': of(
    '2024-09-16',
    'Val\nInes Bodin har flyttat och lämnat uppdraget som kassör av familjeskäl. Love Dahl tar över som kassör från den 1 oktober.',
    'Stallet\nDräneringen blev klar i augusti.',
  ),
}
const state = importedState(
  Object.entries(TEXTS).map(([file, text]) => ({ file, extract: readMinutes(text, { file, today: '2025-01-10' }) })),
)

/** What only says that somebody was there, or has something to do, is no answer to who did what, or when. */
test.each([
  ['vem skulle Tage fråga om dräneringen', /deltog Tage/],
  ['vem tog över efter Ines som kassör', /deltog Ines|Uppdrag \(/],
  ['vem blev kassör när Ines flyttade', /deltog Ines/],
  ['när kommer Beda Wing i stället', /står inte bland/],
  ['vem slutade i styrelsen', /Uppdrag \(|frågar? Arne/],
  ['vem lämnade styrelsen av familjeskäl', /Uppdrag \(/],
  ['vem vikarierar för Rut', /deltog Rut|Uppdrag \(/],
  ['vad bestämde vi att taket får kosta', /ska lagas\.$/m],
])('%s', async (question, not) => {
  const { answer, answered } = await ask(state, question, { today: '2025-01-10' })
  if (answered) expect(answer).not.toMatch(not)
})

test.each([
  ['var Tage med i februari 2024?', 'Tage Holst'],
  ['vem är Ines Bodin', 'kassör'],
  ['deltog Vilma den 16 september 2024?', 'Vilma Krook'],
])('%s is still told by the list', async (question, has) => {
  const { answer, answered } = await ask(state, question, { today: '2025-01-10' })
  expect({ answer, answered }).toMatchObject({ answered: true })
  expect(answer).toContain(has)
})
