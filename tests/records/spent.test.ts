import { expect, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { ask, importedState } from './group.ts'

/** Where the question names whose minutes are meant, the sentence that bears out its things answers it, whatever the verbs. */
const PONDS = `Minnesanteckningar
Rådet för dammar och våtmarker i Granvik
Datum: 2022-10-06
Närvarande: Alva Ceder (ordförande), Birk Dalen, Cia Ekblad, Dan Forsell (anteckningar)

§ 1 Ekonomi
Controllern gick igenom läget. Prognosen pekar mot ett underskott om 1 240 tkr, mest på grund av skyltarna.

§ 2 Vassen
Rådet var överens om att gå vidare med Norra viken som första område för klippning.

§ 3 Bryggan vid Ekenäset
Parterna är överens om att en besiktning ska göras av bryggan. Birk Dalen ansvarar för att den är klar till nästa möte.

§ 4 Besök av byggchefen
Byggchefen Efraim Grahn kom och svarade på frågor. Vi frågade om slussen. Han sa att slussen hålls stängd.

§ 5 Ansökan från Café Tallen
Rådet beslutar att avslå ansökan från Café Tallen då den inte uppfyller villkoren.

§ 6 Referensgrupp för strandskyddet
Cia och Dan utsågs till rådets representanter i referensgruppen.

§ 7 Skötselplanen
Rådet enades om planen med ändringar. Dan reviderar texten och skickar ut den senast den 28 oktober.

§ 8 Invigningen
Röstning med handuppräckning: lekar 6, dans 3. Dan tyckte att scenen kunde behöva målas om.

§ 9 Nästa möte
Torsdag 19 januari 2023 kl 17 i Båtklubbens lokal, Hamngatan 2. Mötet den 8 december utgår.
`
const SCHOOL = `Minutes
Ashcombe School Council
Date: 4 May 2023
Present: Greta Hale (chair), Ivan Jute, Kit Lowe

1. Summer fair
The council takes part in the fair and sets aside £240 for the stall.

2. Flag
Kit would like the school to fly the county flag. Ivan takes the matter to the governors.

3. Bees
Noted that bees were seen on the roof.
`
const OTHER = `Protokoll
Styrelsen för Vallby bibliotek
Datum: 2022-11-02
Närvarande: Mona Nord, ordförande, Olle Pihl

§ 1 Ekonomi
Underskottet blev 90 000 kr.

§ 2 Referensgrupp
Olle Pihl utsågs till referensgruppen för bokbussen.
`
const read = (file: string, text: string) => ({ file, extract: readMinutes(text, { today: '2026-11-22', file }) })
const state = importedState([
  read('ponds.txt', PONDS),
  read('school.txt', SCHOOL),
  read('other.txt', OTHER),
  read('fourth.txt', OTHER.replace('Vallby bibliotek', 'Kärrtorps fritidsgård').replace('2022-11-02', '2022-12-02')),
])

test.each<[question: string, has: string | null]>([
  ['Hur stort underskott räknade dammrådet i Granvik med hösten 2022?', '1 240'],
  ['Vilket område valde rådet i Granvik att satsa på när vassen ska klippas?', 'Norra viken'],
  ['Vem skulle se till att bryggan vid Ekenäset blev besiktad?', 'Birk Dalen'],
  ['Vem kom och svarade på rådets frågor om slussen i Granvik?', 'Efraim Grahn'],
  ['Varför fick Café Tallen inga pengar?', 'uppfyller'],
  ['Vilka sitter för Granvik i referensgruppen om strandskyddet?', 'Cia och Dan'],
  ['När skulle skötselplanen vara utskickad till rådet i Granvik?', '28 oktober'],
  ['How much has Ashcombe school council put aside for the fair?', '240'],
  ['Who on Ashcombe school council promised to bring up flying the county flag with the governors?', 'Ivan'],
  ['Vad röstade rådet i Granvik fram till invigningen, och hur blev röstsiffrorna?', 'lekar 6, dans 3'],
  ['När träffas dammrådet i Granvik första gången 2023?', '19 januari'],
  ['Var är nästa träff för dammrådet i Granvik, efter den i oktober 2022?', 'Hamngatan 2'],
  ['Vem var ordförande för dammrådet i Granvik i slutet av 2022?', 'Alva Ceder'],
  ['Vad kostade besiktningen av bryggan i Granvik?', null],
  ['Vem skulle laga slussen i Granvik?', null],
  ['Vem målade om scenen i Granvik?', null],
  ['Hur mycket sökte Café Tallen?', null],
  ['Who keeps the bees at Ashcombe school?', null],
  ['How much honey did Ashcombe school sell?', null],
  ['Hur mycket kostar klippningen av vassen i Granvik?', null],
])('%s', async (question, has) => {
  const { answer, answered } = await ask(state, question)
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  if (has) expect(answer).toContain(has)
})
