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

§ 6 Ansökan från fiskeklubben
Fiskeklubben söker 30 000 kr till en ny eka. Ansökan avslås, eftersom klubben redan fått pengar i år.

§ 7 Vattenproverna
Vid Nygårds brygga var bakteriehalten hög. Nils Orre pratar med campingen om avloppet.

§ 8 Kaffeautomaten
Den dyraste automaten kostar 18 500 kr.

§ 9 Rören i bystugan
Rolf Hede från Dalviks VVS-konsult visade ritningar. Rören bör bytas inom två år.

§ 10 Skördefesten
Styrelsen beslutade att skördefesten hålls lördagen den 9 september på ängen.

§ 11 Bidrag till föreningar
Styrelsen beslutade
att bevilja Ljungmossens kör 4 000 kr,
att bevilja Mossens orienterare 6 500 kr, samt
att avslå skytteklubbens ansökan om 9 000 kr.

§ 12 Svar på vägplanen
Nils Orre och Vera Sund skriver ett utkast till yttrande. Utkastet skickas ut senast den 21 april.
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
  ['Varför fick fiskeklubben nej?', 'redan fått pengar'],
  ['Ljungmossen 2023: av vilken anledning avslogs fiskeklubbens ansökan?', 'redan fått pengar'],
  ['Byalaget i Ljungmossen – vem skulle höra med campingen om avloppet vid Nygård?', 'Nils Orre'],
  ['Ljungmossens byalag, vad går kaffeautomaten loss på?', '18 500'],
  ['Vilken firma ska byta rören i bystugan?', null],
  ['Vilken lördag blir skördefesten i Ljungmossen?', '9 september'],
  ['Vilka fick bidrag av Ljungmossens byalag i mars 2023, och hur mycket?', 'orienterare 6 500 kr'],
  ['Vilka fick bidrag av Ljungmossens byalag i mars 2023, och hur mycket?', 'kör 4 000 kr'],
  ['Vilka båda skulle författa synpunkterna på vägplanen i Ljungmossen, och till när?', '21 april'],
  ['Hur mycket hade skytteklubben fått i Ljungmossen 2021?', null],
  ['Vem berättade om bredbandet?', null],
  ['Varför slutade Vera Sund?', null],
  ['Hur mycket sökte båtklubben?', null],
])('%s', async (question, has) => {
  const { answer, answered } = await ask(state, question)
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  if (has) expect(answer).toContain(has)
})

const HALL = `Quayside Hall Trust
Minutes of the trustees' meeting held on 17 September 2025

Present: Ida Penrose (Chair), Ravi Shah (Treasurer), Una Keane (Secretary)
In attendance:
PC Moira Lunn (item 2)
Brian Tate, County Heritage Office (item 3)

1. Finance
Ravi Shah reported a balance of £1,912.

2. Police report
PC Moira Lunn reported two break-ins in August.

3. The old bell
Brian Tate showed drawings of the frame.
`
const hall = importedState([{ file: 'hall.txt', extract: readMinutes(HALL, { file: 'hall.txt' }) }])

test.each([
  ['Who came from the police?', 'Moira Lunn', 'Brian Tate'],
  ['Vem kom från polisen?', 'Moira Lunn', 'Brian Tate'],
  ['Who came from the heritage office?', 'Brian Tate', 'Moira Lunn'],
  ['Who came from the fire brigade?', null, 'Moira Lunn'],
])('an officer is not of every office: %s', async (question, has, hasNot) => {
  const { answer, answered } = await ask(hall, question, { today: '2025-11-01' })
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  if (has) expect(answer).toContain(has)
  expect(answer).not.toContain(hasNot)
})
