import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { ofYear } from '../../src/records/answers/proof/times.ts'
import type { Found } from '../../src/records/found.ts'
import type { Ask } from '../../src/records/scope.ts'
import { ask, importedState } from './group.ts'

const klubb = (day: string, matter: string) =>
  `Protokoll fört vid sammanträde med styrelsen\nDatum: ${day}\n\nNärvarande: Asta Brink, ordförande, Nils Orre, sekreterare\n\n§ 1 Öppnande\nAsta Brink öppnade mötet.\n\n§ 2 Medlemsmöte\n${matter}\n\n§ 3 Avslutning\nMötet avslutades.\n`

const state = importedState(
  [
    ['gammal.txt', '2016-08-30', 'Avdelningens ombudsman Katarina Sjö kommer och informerar om avtalsrörelsen.'],
    ['ny.txt', '2020-04-13', 'Styrelsen beslutade att köpa en kaffeautomat för 9 000 kr.'],
  ].map(([file, day, matter]) => ({ file: file!, extract: readMinutes(klubb(day!, matter!), { file: file! }) })),
)

describe('the year that is asked for', () => {
  test.each([
    ['Vilken ombudsman kommer till styrelsen i maj 2021?', null],
    ['Vad kostade kaffeautomaten 2020?', '9 000'],
    ['Vad kostade kaffeautomaten 2011?', null],
  ])('%s', async (question, has) => {
    const { answer, answered } = await ask(state, question, { today: '2021-05-01' })
    expect({ answer, answered }).toMatchObject({ answered: has !== null })
    if (has) expect(answer).toContain(has)
  })

  test('a month without minutes is named as people name it', async () => {
    expect(
      (await ask(state, 'Vilken ombudsman kommer till fackklubbens styrelse i maj 2021?', { today: '2021-05-01' }))
        .answer,
    ).toContain('Från maj 2021 finns inget protokoll')
  })

  test.each([
    ['vem kommer i maj 2021', '2016-08-30', 'Katarina Sjö kommer.', false],
    ['vem kommer i maj 2017', '2016-08-30', 'Katarina Sjö kommer.', true],
    ['vem kommer i maj 2021', '2016-08-30', 'Katarina Sjö kommer 2021.', true],
    ['vad har hant sedan 2010', '2016-08-30', 'Bryggan är byggd.', true],
    ['vad hande 2010-2016', '2020-08-30', 'Bryggan är byggd.', true],
    ['vad hande med bryggan', '2016-08-30', 'Bryggan är byggd.', true],
  ])('%s, from minutes of %s: %s', (plain, date, text, may) => {
    const found = { answered: true, lead: { sv: text, en: text }, refs: [{ doc: { date } }] }
    expect(ofYear({ q: { plain } } as Ask, found as Found)).toBe(may)
  })
})
