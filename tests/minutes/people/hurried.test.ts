import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'

/** How a secretary in a hurry heads the notes: one word, first names or letters, a side or a table's row for each organisation. */
const HEADS: Array<[string, string, string[]]> = [
  [
    'first names behind "Här" and "Ej"',
    `Möte 22 jan 2025 Verkstan, köket 18.30

Här: Gunnar, Tarik, Dag, Moa, Leila, Nils
Ej: Lotta (influensa), Rune (utomlands)

TAK
- takplåt beställd. Beslut: ja`,
    ['+Gunnar', '+Tarik', '+Dag', '+Moa', '+Leila', '+Nils', '-Lotta', '-Rune'],
  ],
  [
    'letters',
    `Föreningen Verkstan
Styrelsen 16 okt 2024, köket, 18.30–21.05

Närv: GH (ordf), RE, TM, SÖ, DW, LD, ÅB (sekr)

1. Marknad
- TM kollar pris`,
    ['+GH', '+RE', '+TM', '+SÖ', '+DW', '+LD', '+ÅB'],
  ],
  [
    'one name behind each organisation, whatever it is called',
    `DELTA – Preparedness in the North
Steering Committee – Minutes of meeting 6
10 June 2025, 09:30–15:00, Skärvik

PRESENT
Region Norr: Gun Hedin (Chair), Per Ek
Fria Rösten: Samira Yusuf
Öppna Famnen: Abdi Warsame
APOLOGIES
Rannu Foundation: Kadri Tamm

1  WELCOME
Decision: Agenda approved.`,
    [
      '+Gun Hedin [Region Norr]',
      '+Per Ek [Region Norr]',
      '+Samira Yusuf [Fria Rösten]',
      '+Abdi Warsame [Öppna Famnen]',
      '-Kadri Tamm [Rannu Foundation]',
    ],
  ],
  [
    'several in one cell of a table, and a row of those who did not come',
    `MINUTES
Steering Committee, meeting no. 3

Date\tThursday 12 September 2024

Participants

Organisation\tName
Region Norr\tGun Hedin, Per Ek
Fria Rösten\tSamira Yusuf
Project office\tHenrik Dahl (project manager), Jelena Petro (remote)
Apologies\tIngela Roos, Region Väst

1. Opening
Decision D3.1: The agenda is approved with one addition.

2. Minutes of meeting no. 2
Decision D3.2: The minutes are approved.

3. Next meeting
21 November, Teams.`,
    [
      '+Gun Hedin [Region Norr]',
      '+Per Ek [Region Norr]',
      '+Samira Yusuf [Fria Rösten]',
      '+Henrik Dahl [Project office]',
      '+Jelena Petro [Project office]',
      '-Ingela Roos [Region Väst]',
    ],
  ],
]

describe('who came', () => {
  it.each(HEADS)('%s', (_, text, wanted) => {
    const { attendees } = readMinutes(text, { today: '2026-11-30' })
    expect(
      attendees.map(
        one => `${one.present ? '+' : '-'}${one.name}${one.affiliation === undefined ? '' : ` [${one.affiliation}]`}`,
      ),
    ).toEqual(wanted)
  })
})

describe('in notes', () => {
  it('a yes is to what stands before it', () => {
    const { sections } = readMinutes(HEADS[0]![1], { today: '2026-11-30' })
    expect(sections.flatMap(one => one.decisions)).toEqual(['takplåt beställd. Beslut: ja'])
  })

  it('a year in short stands apart from its day', () => {
    expect(readMinutes(HEADS[0]![1].replace('22 jan 2025', '4/9 -24'), { today: '2026-11-30' }).date).toBe('2024-09-04')
  })

  it('who was against it stands beside the decision', () => {
    const text = `Minnesanteckningar – Dialogrådet
Torsdag 9 oktober 2025, kl. 13.00–15.30

Närvarande: Ingrid Thulin (ordförande), Petra Wennlund, Leif Åhrberg

1. Inledning
Ingrid hälsade alla välkomna.

2. Mötesplatser
Beslut: Rådet ställer sig bakom förslaget om tre nya träffpunkter. Petra Wennlund reserverade sig.

3. Nästa möte
Den 4 december.`
    const { sections } = readMinutes(text, { today: '2026-11-30' })
    expect(sections.flatMap(one => one.decisions)).toEqual([
      'Rådet ställer sig bakom förslaget om tre nya träffpunkter.',
    ])
  })

  it('a decision goes by the number it is given', () => {
    const { sections } = readMinutes(HEADS[3]![1], { today: '2026-11-30' })
    expect(sections.flatMap(one => one.decisions)).toEqual([
      'The agenda is approved with one addition.',
      'The minutes are approved.',
    ])
  })
})
