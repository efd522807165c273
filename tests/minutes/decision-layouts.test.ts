import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

const ENGLISH = `Hagby Hall Trust
Minutes of the meeting held on 5 March 2024

Present: Ruth Okoye (Chair), Owen Pryce (Treasurer), Lena Hill (Secretary)
`
const SWEDISH = `Hagby byalag
Protokoll från styrelsemöte 2024-03-05

Närvarande: Anna Berg (ordförande), Bosse Lind (kassör), Maryam Haddad (sekreterare)
`
const decidedIn = (text: string) =>
  Object.fromEntries(
    readMinutes(text, { today: '2026-11-30', file: 'x.txt' }).sections.map(one => [one.title, one.decisions]),
  )

describe('where on the page a decision stands', () => {
  it('a motion, who moved it and how it went, each on its line', () => {
    const told = decidedIn(`${ENGLISH}
1. Boat
Motion: That the club buy a boat.
Proposed: Owen Pryce. Seconded: Lena Hill. Carried by six votes to one.

2. Shed
Motion: That the shed be painted.
Proposed: Owen Pryce. No seconder, so it fell.

3. Fees
Owen proposed, and Lena seconded, that the fee be £12. This was carried by four votes to one.

4. Rent
Proposed by Owen Pryce, seconded by Lena Hill and RESOLVED unanimously: That the rent be raised to £30.
`)
    expect(told).toEqual({
      Boat: ['That the club buy a boat.'],
      Shed: [],
      Fees: ['that the fee be £12.'],
      Rent: ['That the rent be raised to £30.'],
    })
  })

  it('points taken together, and payments under a colon', () => {
    const told = decidedIn(`${ENGLISH}
1. Consent items
Taken together and passed without discussion: (a) the notes of July to stand as minutes; (b) the fair's account; (c) payment of £90 to Dale & Sons.

2. Payments
RESOLVED: That the following payments be approved:
L Hill        Salary       £612.40
Dale & Sons   Mowing       £153.00

3. Close
The meeting closed at nine.
`)
    expect(told['Consent items']).toEqual([
      'the notes of July to stand as minutes',
      "the fair's account",
      'payment of £90 to Dale & Sons',
    ])
    expect(told.Payments).toEqual(['That the following payments be approved:'])
  })

  it('what is said with a condition keeps it, and what was not approved is none', () => {
    const told = decidedIn(`${ENGLISH}
1. Fair
We agreed that if it rains, it is moved into the hall.

2. Requests
The following were not approved: (a) a new sign; (b) a second bench.

3. Close
The meeting closed at nine.
`)
    expect(told.Fair).toEqual(['We agreed that if it rains, it is moved into the hall.'])
    expect(told.Requests).toEqual([])
  })

  it('a log at the end tells nothing twice, and what it alone tells belongs to the matter that it names', () => {
    const told = decidedIn(`${ENGLISH}
1. Agenda
Decision: The agenda was approved.

2. Roof
Three offers had come in.

3. Next meeting
14 May 2024.

Decision log

No	Item	Decision
D1.1	1	The agenda was approved
D1.2	2	The offer from Dale & Sons is accepted.
`)
    expect(told.Agenda).toEqual(['The agenda was approved.'])
    expect(told.Roof).toEqual(['The offer from Dale & Sons is accepted.'])
    expect(told['Decision log'] ?? []).toEqual([])
  })

  it('elections in a table, and offices with names beside them', () => {
    const told = decidedIn(`${SWEDISH}
1. Val
Uppdrag        Namn           Tid
Ordförande     Anna Berg      1 år, nyval
Ledamot        Bosse Lind     2 år, omval
Revisor        Mona Ek        1 år

2. Val för år 2025
  Vice ordförande     Maryam Haddad
  Attestant           Bosse Lind

3. Avslutning
Anna avslutade mötet.
`)
    expect(told.Val).toEqual([
      'Ordförande Anna Berg 1 år, nyval',
      'Ledamot Bosse Lind 2 år, omval',
      'Revisor Mona Ek 1 år',
    ])
    expect(told['Val för år 2025']).toEqual(['Vice ordförande Maryam Haddad', 'Attestant Bosse Lind'])
  })

  it('arrows in the running text, and a heading that says how it was decided', () => {
    const told = decidedIn(`${SWEDISH}
BRON
Två offerter har kommit. Anna har goda erfarenheter av Grävarna.
=> Grävarna får jobbet. => Slipers köps. Bosse beställer.

PRISER
Maryams förslag: halvdag 300 kr. => Bifall.

VÄRME
BESLUT (enhälligt): Hagby Värme anlitas för bergvärmen. Medlen tas ur fonden. Paragrafen förklaras omedelbart justerad.

AVSLUT
Anna tackade för i kväll.
`)
    expect(told.BRON).toEqual(['Grävarna får jobbet.', 'Slipers köps.'])
    expect(told.PRISER).toEqual(['Bifall.'])
    expect(told.VÄRME).toEqual([
      'Hagby Värme anlitas för bergvärmen.',
      'Medlen tas ur fonden.',
      'Paragrafen förklaras omedelbart justerad.',
    ])
  })

  it('a table with what was said beside what was decided, its last cells empty', () => {
    const told = decidedIn(`${SWEDISH}
Nr	Ärende	Vad som sades	Beslut	Vem / klart
1	Dagordning	Inget att tillägga.	Godkänns.
2	Bron	Anna har skrivit ett utkast.	Vi söker 9 000 kr. Slipersbytet gör vi själva.	Anna skickar ansökan, senast 15 maj
3	Ekonomi	På kontot 6 418 kr.	–
`)
    expect(told).toEqual({
      Dagordning: ['Godkänns.'],
      Bron: ['Vi söker 9 000 kr.', 'Slipersbytet gör vi själva.'],
      Ekonomi: [],
    })
  })

  it('a mail whose matters stand before a dash, and a record without any headings', () => {
    const mail = decidedIn(`From: Ruth Okoye
To: All trustees
Date: Wed, 12 March 2025 21:47
Subject: Trustees on Monday

Hi all,

Monday 10 March in the hall. There were four of us: Owen, Lena, Tom and me.

Clerk - good news. We saw three people and have asked one of them.

Speed sign - Tom had two prices. We agreed to go for the cheaper one, it has solar cells.

Bus shelter - nobody has answered for a second price yet, so we wait.

Litter pick - Saturday 5 April at ten from the hall as usual.

Ruth
`)
    expect(mail['Speed sign']).toEqual(['We agreed to go for the cheaper one'])
    expect(Object.keys(mail)).toEqual(['Clerk', 'Speed sign', 'Bus shelter', 'Litter pick'])
    const bare = readMinutes(
      `Minnesanteckningar från styrelsemöte i Hagby byalag 2024-03-05\nNärvarande: Anna Berg, Bosse Lind, Maryam Haddad\n\nVi pratade länge om bryggan och vad den kostar. Vi beslutade att laga bryggan i maj. Bosse hade räknat på virket och tyckte att det var dyrt.\n`,
      { today: '2026-11-30', file: 'x.txt' },
    )
    expect(bare.sections.flatMap(one => one.decisions)).toEqual(['Vi beslutade att laga bryggan i maj.'])
    expect(bare.remarks?.map(one => one.text.sv)).toContain(
      'Inga rubriker skiljer ärendena åt. Allt står som ett ärende; se efter att besluten är rätt.',
    )
  })

  it('how it went takes the sentence before it, in the same paragraph', () => {
    const told = decidedIn(`${ENGLISH}
1. Torvane
Half fee for 2025? Yes, with Owen against.

2. Regatta
Lena presented a budget of £1,500. Approved.

3. Heating
The committee agreed that the heating come on in October.

4. Hall
The committee agreed to paint it.
`)
    expect(told).toEqual({
      Torvane: ['Half fee for 2025? Yes, with Owen against.'],
      Regatta: ['Lena presented a budget of £1,500. Approved.'],
      Heating: ['The committee agreed that the heating come on in October.'],
      Hall: ['The committee agreed to paint it.'],
    })
  })

  it('each with its number in one sentence', () => {
    const told = decidedIn(`${ENGLISH}
1. Opening hours
RESOLVED (i) that longer hours be tried in January; (ii) that Lena report in February.

2. Shed
It was painted.

3. Rent
It is paid.
`)
    expect(told['Opening hours']).toEqual(['that longer hours be tried in January', 'that Lena report in February.'])
  })

  it('who was elected to what, line by line, whichever letter each begins with', () => {
    const told = decidedIn(`${SWEDISH}
§ 1 Val
Årsmötet valde enhälligt
ordförande på ett år: Anna Berg
ledamöter på två år: Bosse Lind (omval) och Cilla Dahl (nyval)
revisor: Eva Moss

§ 2 Styrelse
Val av styrelse förrättades.
Ledamöter på 2 år: Per Ask (omval), Ina Falk (nyval)
Suppleanter på 1 år: Lo Berg (omval), Mo Ström (nyval)

§ 3 Avslutning
Anna tackade.
`)
    expect(told).toEqual({
      Val: [
        'ordförande på ett år: Anna Berg',
        'ledamöter på två år: Bosse Lind (omval) och Cilla Dahl (nyval)',
        'revisor: Eva Moss',
      ],
      Styrelse: [
        'Ledamöter på 2 år: Per Ask (omval), Ina Falk (nyval)',
        'Suppleanter på 1 år: Lo Berg (omval), Mo Ström (nyval)',
      ],
      Avslutning: [],
    })
  })

  it('an application and how it was answered, in one paragraph', () => {
    const told = decidedIn(`${ENGLISH}
1. Planning
(a) 24/01390/FUL - Land behind the mill. Two sheds. RESOLVED: NO OBJECTION, subject to drainage.
(b) 24/01411/LBC - Hagby Grange. New windows. RESOLVED: SUPPORT.
Decision received: 24/00902/TCA - The Vicarage, fell one ash. Permitted.

2. Shed
RESOLVED that it be painted.

3. Rent
It is paid.
`)
    expect(told.Planning).toEqual([
      '24/01390/FUL - Land behind the mill. Two sheds. RESOLVED: NO OBJECTION, subject to drainage.',
      '24/01411/LBC - Hagby Grange. New windows. RESOLVED: SUPPORT.',
    ])
  })
})
