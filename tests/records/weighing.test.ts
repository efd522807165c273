import { describe, expect, test } from 'vitest'
import { withoutFillers, written } from '../../src/records/spoken.ts'
import { askedOf, minutesOf } from './board.ts'

const of = minutesOf(
  'Styrelsen för Almvikens båtklubb',
  'Asta Brink, ordförande, Nils Orre, Vera Sund, Ture Falk, sekreterare',
)

const TEXTS: Record<string, string> = {
  'a.txt': of(
    '2024-02-06',
    'Mastkranen\nKranen är från 1988. Nils Orre har fått två offerter: Hamnsmide 118 000 kr och Lyftteknik 131 500 kr.\nStyrelsen beslutade att välja Hamnsmide.',
    'Valborg\nElden tänds kl. 20 vid norra piren. Vera Sund beställer korv.',
  ),
  'b.txt': of(
    '2024-05-14',
    'Mastkranen\nEn spricka i fundamentet har hittats. Arbetet väntar till hösten. Slutnotan blir högre än offerten.',
    'Valborg\nOmkring 140 personer kom. Korvförsäljningen gav 3 870 kr.',
  ),
  'c.txt': of(
    '2024-10-08',
    'Mastkranen\nKranen togs i bruk den 30 september. Den kostade 126 400 kr, eftersom fundamentet måste gjutas om.',
    'Isbanan\nTure Falk undrar om en isbana i viken. Frågan tas upp i januari.',
  ),
}
const asked = askedOf(TEXTS)

describe('what is said of a matter, chosen by all that speaks for it', () => {
  test('the last that is told of it goes first, with its source', async () => {
    const { answer, answered, sources } = await asked('vad gick kranen på till slut')
    expect({ answer, answered }).toMatchObject({ answered: true })
    expect(answer).toContain('126 400')
    expect(sources[0]).toContain('c.txt')
  })

  test('what was decided on a matter stands alone where a rule quotes it', async () => {
    const other = askedOf({
      '0.txt': of(
        '2024-02-06',
        'Bidrag till upprustning av bygdegårdar\nStyrelsen beslutar att anslå 120 000 kronor till upprustning av bygdegårdar.',
      ),
      '1.txt': of(
        '2024-05-14',
        'Lokala servicepunkter\nFem orter vill öppna servicepunkter i lanthandel, bibliotek eller bygdegård.\nStyrelsen beslutar att anslå 240 000 kronor till fem lokala servicepunkter.',
      ),
    })
    const { answer, sources } = await other('Vad beslutade vi om bygdegårdar?')
    expect(answer).toContain('120 000')
    expect(answer).not.toContain('servicepunkter')
    expect(sources).toHaveLength(1)
  })

  test.each([
    ['hur mkt gav korven', '3 870'],
    ['när kunde man börja lyfta master med nya kranen', '30 september'],
  ])('%s: too few of its words are there for an answer, but what comes nearest tells', async (question, has) => {
    const { answer, answered } = await asked(question)
    expect({ answer, answered }).toMatchObject({ answered: false })
    expect(answer).toContain('Närmast')
    expect(answer).toContain(has)
  })

  test('why it came to be so is told by the matter as a whole', async () => {
    const { answer, answered } = await asked('varför blev mastkranen dyrare?')
    expect({ answer, answered }).toMatchObject({ answered: true })
    expect(answer).toContain('gjutas om')
  })

  test.each([
    ['vem sålde glass på valborg', null],
    ['hur mycket beviljade vi till isbanan?', null],
    ['vem reserverade sig mot mastkranen', null],
    ['hur gick det i seglartävlingen', null],
  ])('%s is not in the records', async question => {
    expect(await asked(question)).toMatchObject({ answered: false })
  })

  test.each([
    ['vad ska Vera göra?', 'korv', ['Närvarande', 'Nils Orre']],
    ['What is Vera Sund to do?', 'korv', ['Närvarande', 'Nils Orre']],
    ['vad sa de om kranen', 'Kranen', ['Närvarande', 'Protokoll']],
  ])('%s: who was there is no answer to it', async (question, has, not) => {
    const { answer } = await asked(question)
    expect(answer).toContain(has)
    for (const one of not) expect(answer).not.toContain(one)
  })

  test('who was there is told by the lines above the first matter', async () => {
    expect((await asked('vilka var med i maj 2024?')).answer).toContain('Nils Orre')
  })

  test('each matter stands with its meeting and §, and each is a source', async () => {
    const { answer, sources } = await asked('hur gick det med mastkranen egentligen')
    const items = answer.split('\n').filter(line => line.startsWith('- '))
    expect(sources.length).toBeGreaterThanOrEqual(1)
    if (items.length > 1) for (const item of items) expect(item).toMatch(/^- .*2024, § \d Mastkranen/u)
  })
})

test.each([
  ['fixade dom nåt', 'ordnade de något'],
  ['Dom heter så', 'Dom heter så'],
  ["who didn't come", 'who did not come'],
])('%s', (typed, meant) => expect(written(typed)).toBe(meant))

test('what is said by the way leaves blanks of the same length', () => {
  const text = 'vad kostade den till slut egentligen'
  expect(withoutFillers(text)).toHaveLength(text.length)
  expect(withoutFillers(text).trim()).toBe('vad kostade den')
})
