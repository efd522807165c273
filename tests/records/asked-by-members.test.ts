import { expect, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { ask, importedState } from './group.ts'

/** A board whose minutes tell much in running text: votes, who was away and why, what somebody promised. */
const APRIL = `Anteckningar
Styrelsen för Hagby hembygdsgille
Datum: 2024-04-11
Plats: Gamla skolan
Närvarande: Berit Wall (ordförande), Ivar Sten, Moa Lind, Tage Frö, Ylva Quist
Frånvarande: Disa Ohlin
Sekreterare: Ivar Sten

§ 1 Öppnande
Berit öppnade mötet. Disa Ohlin är på kurs i Falun, så Ivar förde pennan.

§ 2 Kvarnhjulet
Ylva ville laga kvarnhjulet i egen regi. Handuppräckning: fyra för att anlita smeden, en emot (Tage).

§ 3 Midsommar
Moa skriver ett utkast till affisch och skickar runt det före den 20 maj 2024.

§ 4 Ljugarbänken
Bänken målas röd. Tage avstod från att rösta.

§ 5 Staketet
Tage målar staketet i maj.
Färgen beställs av Moa.
Det går åt fyra burkar.

§ 6 Nästa möte
Nästa möte är torsdag 13 juni 2024 kl 18. Första mötet 2025 blir den 16 januari 2025.
`
const JUNE = `Anteckningar
Styrelsen för Hagby hembygdsgille
Datum: 2024-06-13
Plats: Gamla skolan
Närvarande: Ivar Sten (ordförande för dagen), Moa Lind, Tage Frö, Ylva Quist, Disa Ohlin
Frånvarande: B Wall
Sekreterare: Disa Ohlin

§ 1 Öppnande
Ivar ledde mötet eftersom Berit hade feber.

§ 2 Brandsyn
Brandinspektör Rut Ek gick igenom huset den 3 juni. Hon saknade en släckare i köket.

§ 3 Kommande möten
Årets möten: 5 september och 7 november 2024. Därefter den 23 januari 2025.
`

const state = importedState(
  [APRIL, JUNE].map((text, i) => ({ file: `h${i}.txt`, extract: readMinutes(text, { today: '2025-03-01' }) })),
)

test.each<[question: string, has: string[] | null, not?: string[]]>([
  // Votes that only running text tells.
  ['hur föll rösterna om kvarnhjulet?', ['fyra för', 'en emot']],
  ['vem röstade emot att anlita smeden till kvarnhjulet?', ['Tage']],
  ['vem reserverade sig mot den röda bänken?', null],
  ['hur föll rösterna om midsommar?', null],
  // Who did not, beside who did.
  ['vem förde anteckningarna i april 2024 och varför inte Disa?', ['Ivar Sten', 'kurs']],
  ['vem ledde mötet i juni 2024 när Berit var sjuk?', ['Ivar Sten']],
  ['vem målar staketet och hur många burkar går åt?', ['Tage', 'fyra burkar']],
  // What somebody was to do by a day; where they sat is no answer.
  ['vad skulle Moa göra till den 20 maj 2024?', ['utkast till affisch'], ['ledamot']],
  ['vad skulle Ylva göra till den 20 maj 2024?', null],
  // The latest plan holds.
  ['när har styrelsen sitt första möte 2025?', ['23 januari 2025']],
])('%s', async (question, has, not = []) => {
  const { answer, answered } = await ask(state, question, { today: '2025-03-01' })
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  for (const words of has ?? []) expect(answer).toContain(words)
  for (const words of not) expect(answer).not.toContain(words)
})
