import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'
import { rowsOf } from './rows.ts'

/** Who was there and who was not, in the many ways secretaries head a list or tell it in running text. */

const SWEDISH = `
Inringda: GBL (ledde), BK, JW, YH / Fick inte tag på: MED, LH > GBL, BK, JW, YH | MED, LH
Uppringda: Rolf, Greta, Mehmet / Svarade inte: Samira > Rolf, Greta, Mehmet | Samira
På tråden: Rolf, Greta och Mehmet. Gick inte att nå: Samira. > Rolf, Greta, Mehmet | Samira
Med på skärmen: Rolf (ordf.), Greta, Mehmet. Återbud från Samira och Kerstin. > Rolf, Greta, Mehmet | Samira, Kerstin
Med på länken: Rolf, Greta, Mehmet / Ej med: Samira > Rolf, Greta, Mehmet | Samira
Vid bordet: Rolf, Greta, Mehmet / Inte här: Samira, Kerstin > Rolf, Greta, Mehmet | Samira, Kerstin
I rummet: Rolf, Greta, Mehmet. Samira kan inte, barnbarn. > Rolf, Greta, Mehmet | Samira
Här: Rolf, Greta, Mehmet / Samira sjuk, hade mejlat in sina siffror > Rolf, Greta, Mehmet | Samira
Deltog: RD, TL, KÖ, NH, FÅ samt Siv Lindberg-Mora, ny ungdomsföreträdare / Anmält frånvaro: BW, MBS > RD, TL, KÖ, NH, FÅ, Siv Lindberg-Mora | BW, MBS
Greta Sandberg hälsade välkommen och ledde mötet. Med var också Rolf Sandén, Mehmet Aydin och Samira Haddad. Kerstin Lund deltog på länk. > Greta Sandberg, Rolf Sandén, Mehmet Aydin, Samira Haddad, Kerstin Lund |
På plats var Greta Sandberg som ledde mötet, Rolf Sandén, Mehmet Aydin och Samira Haddad. Kerstin Lund var sjuk. > Greta Sandberg, Rolf Sandén, Mehmet Aydin, Samira Haddad | Kerstin Lund
Vi var i biblioteket och började kl. 13. På plats var Greta Sandberg som ledde mötet, Rolf Sandén och Mehmet Aydin. Samira Haddad kom en halvtimme in i mötet. > Greta Sandberg, Rolf Sandén, Mehmet Aydin, Samira Haddad |
Vid sammanträdet närvar ordföranden Greta Sandberg, kassören Rolf Sandén, ledamöterna Mehmet Aydin och Samira Haddad samt undertecknad Kerstin Lund, tillika sekreterare. > Greta Sandberg, Rolf Sandén, Mehmet Aydin, Samira Haddad, Kerstin Lund |
Tillstädes voro ordföranden Greta Sandberg, Rolf Sandén och Mehmet Aydin. > Greta Sandberg, Rolf Sandén, Mehmet Aydin |
Runt bordet satt Greta Sandberg, Rolf Sandén och Mehmet Aydin. Samira Haddad kom inte ifrån jobbet. > Greta Sandberg, Rolf Sandén, Mehmet Aydin | Samira Haddad
Samlade i köket: Greta, Rolf, Mehmet > Greta, Rolf, Mehmet |
Uppkopplade: Greta, Rolf, Mehmet / Hann inte: Samira > Greta, Rolf, Mehmet | Samira
`
const ENGLISH = `
On the call: Rolf (chairing), Greta, Tom and Denise, with Winifred for the last ten minutes. Callum and Bridget couldn't make it. > Rolf, Greta, Tom, Denise, Winifred | Callum, Bridget
On screen: Tom, Denise, Winifred / Couldn't reach: Callum > Tom, Denise, Winifred | Callum
In the room: Tom, Denise, Winifred and our two new members Gareth and Ebba. On Teams: Callum, and Bridget till 7.15. Paula and Sandra could not join. > Tom, Denise, Winifred, Gareth, Ebba, Callum, Bridget | Paula, Sandra
Parents: Tom Hale (presiding), Denise Moor, Paula Ek / Could not make it on such short notice: H. Brolin, Y. Sandover, M. Skoglund > Tom Hale, Denise Moor, Paula Ek | H. Brolin, Y. Sandover, M. Skoglund
There attended Mr Tom Hale, Vice-Chair, who presided; Mr Alan Moor, Honorary Treasurer; Cllr Denise Pike; and Mr Callum Reed, Honorary Secretary. > Tom Hale, Alan Moor, Denise Pike, Callum Reed |
Dr Margaret Hale and the Revd Thomas Pike had asked to be excused, the former being away. Mr Alan Moor, Mr Callum Reed and Mrs Denise Ford attended. > Alan Moor, Callum Reed, Denise Ford | Margaret Hale, Thomas Pike
Those attending were Tom Hale, Denise Moor and Callum Reed. > Tom Hale, Denise Moor, Callum Reed |
President Hale called the meeting to order at 6:34 p.m. with Tom Reed, Alan Moor, Denise Pike and Bridget Ford present. Principal Callum Lake joined at 7:05. > Tom Reed, Alan Moor, Denise Pike, Bridget Ford, Callum Lake |
Leave of absence was granted to Ms. Paula Ek and Ms. Sandra Pike. Present were Tom Hale, Denise Moor and Callum Reed. > Tom Hale, Denise Moor, Callum Reed | Paula Ek, Sandra Pike
Participants 4/6: Parton (chair), Ilves, Stallnack, Tesford. Prevented: Hadley, Skogland. > Parton, Ilves, Stallnack, Tesford | Hadley, Skogland
There: Tom Hale (chair), Denise Moor, Paula Ek. Sorry: Callum Reed, at work. > Tom Hale, Denise Moor, Paula Ek | Callum Reed
There: RP (chair), MI (writes), GS, TA. LO joined at point 3. / Regrets: JH. ES at home with sick child. > RP, MI, GS, TA, LO | JH, ES
Round the table besides Alan and Rolf: Tom, Denise and Bridget. Callum was poorly. > Alan, Rolf, Tom, Denise, Bridget | Callum
Dr Hale took the chair. With her at The Old Barn were Miss Raman, Mr Patel, Mr Reed and Mr Pike (who took the Minute); Cllr Hargreave and the Revd Ford joined by video link. Mrs Moor was abroad. > Hale, Raman, Patel, Reed, Pike, Hargreave, Ford | Moor
`

/** "there, there | away, away" */
const rows = (table: string) =>
  rowsOf(table).map(([said, who]) => {
    const [there = [], away = []] = who
      .join(', ')
      .split('|')
      .map(list => list.split(',').flatMap(one => one.trim() || []))
    return [said, [...there].sort(), [...away].sort()] as const
  })

const POLITE = /^(?:Mrs?|Ms|Miss|Dr|Cllr|the Revd|Revd)\.? /
const people = (text: string) => {
  const all = readMinutes(text, { today: '2026-11-30' }).attendees
  const of = (present: boolean) =>
    all
      .filter(one => one.present === present)
      .map(one => one.name.replace(POLITE, ''))
      .sort()
  return [of(true), of(false)]
}
const swedish = (said: string) =>
  `Ekbackens byalag\nMinnesanteckningar 14 maj 2025 kl. 18.30, Bygdegården\n\n${said}\n\n1. Taket\nRännan läcker. Beslut: vi lagar den i höst.\n\n2. Nästa möte\n10 juni kl. 18.\n`
const english = (said: string) =>
  `Quayside Trust\nNotes of the meeting, 14 May 2025, 18:30, Net Loft\n\n${said}\n\n1. Roof\nThe gutter leaks. Agreed to have it mended.\n\n2. Next meeting\n10 June at 18:30.\n`

describe('who was there and who was away', () => {
  it.each(rows(SWEDISH))('%s', (said, there, away) => {
    expect(people(swedish(said.replaceAll(' / ', '\n')))).toEqual([there, away])
  })
  it.each(rows(ENGLISH))('%s', (said, there, away) => {
    expect(people(english(said.replaceAll(' / ', '\n')))).toEqual([there, away])
  })
})
