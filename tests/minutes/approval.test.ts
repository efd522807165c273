import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

/** Front pages and ends that tell two days: that of the meeting, 4 March 2031, and that of the approval, 11 March. All are made up. */
const MATTERS = `
§ 1
Mötets öppnande
Ordföranden öppnar sammanträdet.

§ 2
Badplatsen
Nämnden beslutar
att bygga en ny brygga.
`
const TOP = 'Åkerby kommun\nFritidsnämnden\nSAMMANTRÄDESPROTOKOLL\n'
const PRESENT = 'Närvarande: Ulla Modig, ordförande, Henning Krok\n'

/** A front page, with the place of the approval where it tells one. */
const FRONTS: Array<[front: string, place: string | null]> = [
  [
    `ÅKERBY KOMMUN              SAMMANTRÄDESPROTOKOLL      1 (4)
Fritidsnämnden             Sammanträdesdatum
                           2031-03-04

Plats och tid         Sessionssalen i kommunhuset,
                      tisdagen den 4 mars 2031, kl. 13.00–15.00
Beslutande            Ulla Modig (S), ordförande
Utses att justera     Henning Krok
Justeringens          Fritidskontoret, tisdagen den
plats och tid         11 mars 2031, kl. 9.00
`,
    'Fritidskontoret',
  ],
  [
    `${TOP}Plats och tid       Sessionssalen, tisdagen
                    den 4 mars 2031 kl. 13–15
Ledamöter           Ulla Modig (S), ordförande
Justeringens plats
och tid             Fritidskontoret 2031-03-11
`,
    'Fritidskontoret',
  ],
  [
    `${TOP}Plats och tid       Sessionssalen, 4 mars 2031 kl. 13–15
Ledamöter           Ulla Modig (S), ordförande
Justering           Henning Krok
Plats och tid       Fritidskontoret 2031-03-11
`,
    'Fritidskontoret',
  ],
  [
    `${TOP}Plats och tid       Sessionssalen, 4 mars 2031 kl. 13–15
Ledamöter           Ulla Modig (S), ordförande
Plats och tid
för justering       Fritidskontoret, tisdagen
                    den 11 mars 2031
`,
    'Fritidskontoret',
  ],
  [
    `${TOP}Datum: 2031-03-04
${PRESENT}Justerare: Henning Krok
Justeringens plats och tid: Fritidskontoret, 11 mars 2031      Paragrafer 1–2
`,
    'Fritidskontoret',
  ],
  [`${TOP}Datum för justering   2031-03-11\nDatum                 2031-03-04\n${PRESENT}`, null],
  [`${TOP}Datum: 2031-03-04\n${PRESENT}Justeringsdatum: 2031-03-11\n`, null],
  [`${TOP}Sessionssalen 2031-03-04\n${PRESENT}JUSTERING: Norrby den 11 mars 2031\n`, 'Norrby'],
  [`${TOP}Sessionssalen 2031-03-04\n${PRESENT}Justering      Henning Krok, 11 mars 2031\n`, null],
  [`${TOP}Sammanträde 4 mars 2031 (justerat 11 mars 2031)\n${PRESENT}`, null],
  [`Fritidsnämnden\nProtokoll, justerat den 11 mars 2031\nTisdag 4 mars 2031\n${PRESENT}`, null],
  [`${TOP}Sessionssalen 2031-03-04\n${PRESENT}Justeras den\n11 mars 2031\n`, null],
]

describe('the day of the approval is never that of the meeting', () => {
  it.each(FRONTS)('%j', (front, place) => {
    const { date, approval } = readMinutes(front + MATTERS)
    expect({ date, approval }).toEqual({ date: '2031-03-04', approval: { date: '2031-03-11', place } })
  })

  it.each([
    'Justeringens plats och tid: Fritidskontoret, 11 mars 2031\n',
    'Protokollet justeras tisdagen den 11 mars 2031 på fritidskontoret.\n',
    'Underskrifter 11 mars 2031\n',
    'Justering\nFritidskontoret 2031-03-11 kl. 10\n',
  ])('though no other is told: %j', line => {
    expect(readMinutes(TOP + PRESENT + line + MATTERS).date).toBe(null)
  })

  it('the same day may be both', () => {
    const { date, approval } = readMinutes(
      `${TOP}Datum: 2031-03-04\n${PRESENT}Justering      Omedelbar justering, 2031-03-04\n${MATTERS}`,
    )
    expect({ date, approval }).toEqual({ date: '2031-03-04', approval: { date: '2031-03-04', place: null } })
  })
})

describe('when minutes were approved', () => {
  const read = (text: string) => readMinutes(`${TOP}Datum: 2031-03-04\n${PRESENT}${text}`).approval ?? null
  it.each([
    `${MATTERS}\nJusteras den 11 mars 2031\nUlla Modig`,
    `${MATTERS}\nMinutes approved by the Chair on 11 March 2031`,
    MATTERS.replace('öppnar sammanträdet.', 'öppnar. Justeringen verkställs den 11 mars 2031.'),
  ])('%j', text => {
    expect(read(text)?.date).toBe('2031-03-11')
  })

  it.each([
    `${MATTERS}\nProtokollet justeras digitalt senast 2031-03-11.`,
    `${MATTERS}\nProtokollet från mötet den 4 februari justerades den 11 februari 2031.`,
    MATTERS.replace('att bygga', 'att ansökan godkänns den 11 mars 2031 och att bygga'),
  ])('%j tells none', text => {
    expect(read(text)).toBe(null)
  })
})

describe('a line of two days', () => {
  it.each([
    'Fritidsnämnden, protokoll 2031-03-04, ej justerat',
    'Tisdagen den 4 mars 2031 kl. 18–19, på länk i stället för i klubbstugan',
    'Minutes of the Lake Committee, in the boathouse on the fourth day of March 2031',
    'Tisdag 4 mars 2031 · Zoom · 18.00–19.10\nKommande möten: 1 april 2031 och 6 maj 2031',
    '4.3.2031, Zoom, 10.00–11.10\nLast meeting is held on Tuesday 22.4.2031 at 15.00.',
  ])('%j', head => {
    expect(readMinutes(`${TOP}${head}\n${PRESENT}${MATTERS}`).date).toBe('2031-03-04')
  })
})
