import { expect, test } from 'vitest'
import { askedOf, minutesOf } from './board.ts'

const of = minutesOf(
  'Styrelsen för Hedås ridklubb',
  'Vilma Krook, ordförande, Tage Holst, Ines Bodin, kassör, Rut Ask, sekreterare',
)

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

const asked = askedOf(TEXTS)

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
  const { answer, answered } = await asked(question)
  if (answered) expect(answer).not.toMatch(not)
})

test.each([
  ['var Tage med i februari 2024?', 'Tage Holst'],
  ['vem är Ines Bodin', 'kassör'],
  ['deltog Vilma den 16 september 2024?', 'Vilma Krook'],
])('%s is still told by the list', async (question, has) => {
  const { answer, answered } = await asked(question)
  expect({ answer, answered }).toMatchObject({ answered: true })
  expect(answer).toContain(has)
})
