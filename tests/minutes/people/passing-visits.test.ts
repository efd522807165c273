import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'
import { rowsOf } from './rows.ts'

/** Guests told in passing: who looked in for a while, and who could not come and will another time. */

const SWEDISH = `
Anita Bergström var hos oss i 20 minuter. Kamerorna syns sämre i mörker, sade hon. > Anita Bergström 2025-05-14
Anita Bergström är äntligen här. Hon berättade om kamerorna. > Anita Bergström 2025-05-14
Anita Bergström var med fram till klockan två. Hon förklarade att kamerorna syns sämre. > Anita Bergström 2025-05-14
Anita Bergström tittade in en stund. Hon visade bilder. > Anita Bergström 2025-05-14
Polisen Anita Bergström är bjuden till den 10 juni för att prata om kamerorna. > Anita Bergström 2025-06-10
Anita Bergström skulle kommit idag men fick rycka ut. Kommer 10 juni i stället, säger hon. > Anita Bergström 2025-06-10
Anita Bergström ligger i influensa så besöket blev inställt. Hon kommer den 10 juni i stället. > Anita Bergström 2025-06-10
Anita Bergström har slutat på biblioteket.
Mehmet Aydin var hos oss i gruppen redan förra året.
Rolf Sandén är här för att lära sig. 
Riverside Football Club has agreed to mend the lamp. 
Riverside Football Club has agreed to come on 10 June. > Riverside Football Club 2025-06-10
`
const guests = (said: string) =>
  readMinutes(
    `Ekbackens byalag\nMinnesanteckningar 14 maj 2025 kl. 13.30, Bygdegården\n\nNärvarande: Rolf Sandén, Greta Lund, Mehmet Aydin, Samira Haddad\n\n1. Besök\n${said}\n\n2. Taket\nRännan läcker. Beslut: vi lagar den i höst.\n\n3. Nästa möte\n10 juni kl. 13.30.\n`,
    { today: '2026-11-30' },
  ).guests.map(one => `${one.name} ${one.date}`)

describe('guests told in passing', () => {
  it.each(rowsOf(SWEDISH))('%s', (said, who) => {
    expect(guests(said)).toEqual(who)
  })
})
