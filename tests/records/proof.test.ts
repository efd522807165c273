import { expect, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { ask, importedState } from './group.ts'

const TEXT = `Protokoll
Styrelsen för Ljungmossens byalag
Datum: 2023-03-14
Plats: Bystugan

Närvarande: Asta Brink, ordförande, Nils Orre, Vera Sund, Ture Falk, sekreterare

§ 1 Bryggan
Tre anbud har kommit in. Lägst var Almnäs Bygg AB med 62 000 kr.
Styrelsen beslutade att anta anbudet från Almnäs Bygg AB.

§ 2 Avgiften 2024
Vera Sund föreslog en höjning med 150 kr. De andra var tveksamma.

§ 3 Bredband
Nils Orre begär in offert på grävningen. Frågan bordlades.

§ 4 Information
Ture Falk berättade om dammen. Rådet tackade för informationen.

§ 5 Bastun
Asta Brink undrade när bastun blir klar. Nils Orre skriver till kommunen före den 2 maj.
`
const state = importedState([
  { file: 'byalag.txt', extract: readMinutes(TEXT, { today: '2026-11-22', file: 'byalag.txt' }) },
])

/** What is not said, though its words are there; null: it is not in the records. */
test.each<[question: string, has: string | null]>([
  ['Vilken firma fick anbudet på bryggan?', 'Almnäs Bygg'],
  ['Vilka andra firmor lämnade anbud på bryggan?', null],
  ['Hur mycket höjdes avgiften?', null],
  ['Vem reserverade sig mot anbudet på bryggan?', null],
  ['Vilken firma ska gräva för bredbandet?', null],
  ['Vad kostade bryggan 2019?', null],
  ['Vem skriver till kommunen om bastun?', 'Nils Orre'],
])('%s', async (question, has) => {
  const { answer, answered } = await ask(state, question)
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  if (has) expect(answer).toContain(has)
})
