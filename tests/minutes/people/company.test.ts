import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'

/** Who was there, told in a paragraph of running text: "Name", "-Name" for those away, "Name (side)" with whom they came from. */
const whoIn = (text: string): string[] =>
  readMinutes(text, { today: '2026-11-30' })
    .attendees.map(
      ({ name, present, affiliation }) =>
        `${present ? '' : '-'}${name}${affiliation === undefined ? '' : ` (${affiliation})`}`,
    )
    .sort((a, b) => a.localeCompare(b, 'sv'))

const swedish = (told: string) =>
  `Minnesanteckningar från kulturgruppen\nTisdagen den 4 mars 2025 i biblioteket i Hjulsta, klockan 18 till 20\n\nVilka kom?\n\n${told}\n\nMarknaden\n\nVi enades om att hyra fyra tält. Ylva Sandgren ringer uthyraren senast den 20 mars.\n\nNästa gång\n\nTisdagen den 8 april klockan 18.\n`
const english = (told: string) =>
  `Fernleigh Village Hall Trust\nMinutes of the meeting held on Tuesday 4 March 2025\n\n${told}\n\n1. Roof\nIt was agreed to accept the lower quotation. Morag Tulloch will tell the builder by 20 March.\n\n2. Next meeting\nTuesday 8 April 2025.\n`

const SWEDISH: Array<[told: string, who: string[]]> = [
  [
    'Ylva Sandgren höll i klubban. Från Hjulsta kom Tarik Benali och Disa Frisk, och från Näsviken Roland Aspman. Gertrud Wall och Ann-Mari Lood samåkte. Elis Torp hade ringt återbud och Nour Haddad kunde tyvärr inte heller.',
    [
      '-Elis Torp',
      '-Nour Haddad',
      'Ann-Mari Lood',
      'Disa Frisk (Hjulsta)',
      'Gertrud Wall',
      'Roland Aspman (Näsviken)',
      'Tarik Benali (Hjulsta)',
      'Ylva Sandgren',
    ],
  ],
  [
    'Ylva Sandgren (S) ledde mötet. Runt bordet satt också Tarik Benali (M), Disa Frisk (V) och Roland Aspman (C), som tjänstgjorde i stället för Elis Torp (C). Gertrud Wall hade lämnat återbud.',
    ['-Gertrud Wall', 'Disa Frisk (V)', 'Roland Aspman (C)', 'Tarik Benali (M)', 'Ylva Sandgren (S)'],
  ],
  [
    'Ylva Sandgren ledde oss. Runt bordet satt Tarik Benali, Disa Frisk och Roland Aspman. Elis Torp är på Öland och Nour Haddad låg hemma med feber.',
    ['-Elis Torp', '-Nour Haddad', 'Disa Frisk', 'Roland Aspman', 'Tarik Benali', 'Ylva Sandgren'],
  ],
  [
    'Ylva Sandgren ledde mötet. Runt bordet satt Tarik Benali, Disa Frisk och Roland Aspman. Elis Torp från Hembygdsringen kunde inte delta.',
    ['-Elis Torp (Hembygdsringen)', 'Disa Frisk', 'Roland Aspman', 'Tarik Benali', 'Ylva Sandgren'],
  ],
  // Who only looks in is a guest, and who has left is nobody of the group's.
  [
    'Ylva Sandgren hälsade välkommen. Med vid bordet var Tarik Benali, Disa Frisk och Roland Aspman, då Elis Torp har lämnat styrelsen. Rektor Nour Haddad tittade in med nycklarna.',
    ['Disa Frisk', 'Roland Aspman', 'Tarik Benali', 'Ylva Sandgren'],
  ],
]
const ENGLISH: Array<[told: string, who: string[]]> = [
  [
    'Morag Tulloch took the chair. With her sat Councillors Ewan Baird, Mrs Nora Finch and Tobias Kerr. Dr Amara Obi was upon leave.',
    ['-Amara Obi', 'Ewan Baird', 'Morag Tulloch', 'Nora Finch', 'Tobias Kerr'],
  ],
  [
    "Morag Tulloch was in the chair. Round the table with her: Ewan Baird, Nora Finch and Tobias Kerr. Amara Obi's in hospital with her knee and Liam Shaw had been taken ill. We had hoped to meet in Liam Shaw's kitchen.",
    ['-Amara Obi', '-Liam Shaw', 'Ewan Baird', 'Morag Tulloch', 'Nora Finch', 'Tobias Kerr'],
  ],
  [
    'All three partners were represented: Ardlui Water by Morag Tulloch and Ewan Baird; the Skene Institute by Nora Finch; Breccan Utilities by Tobias Kerr. Amara Obi had sent her regrets.',
    [
      '-Amara Obi',
      'Ewan Baird (Ardlui Water)',
      'Morag Tulloch (Ardlui Water)',
      'Nora Finch (Skene Institute)',
      'Tobias Kerr (Breccan Utilities)',
    ],
  ],
  [
    'Morag Tulloch took the chair. The committee was represented by Ewan Baird, Nora Finch and Tobias Kerr.',
    ['Ewan Baird', 'Morag Tulloch', 'Nora Finch', 'Tobias Kerr'],
  ],
]

describe('a paragraph that tells who was there', () => {
  it.each(SWEDISH)('%s', (told, who) => expect(whoIn(swedish(told))).toEqual(who))
  it.each(ENGLISH)('%s', (told, who) => expect(whoIn(english(told))).toEqual(who))
  it('is none beside a list of others', () => {
    const list = 'Närvarande: Ylva Sandgren, Tarik Benali, Disa Frisk, Roland Aspman'
    const text = `${list}\n\n§ 1 Vägen\nMed vid bordet hos Trafikverket satt Elis Torp, Nour Haddad och Gertrud Wall.\n\n§ 2 Ekonomi\nRapporten lades till handlingarna.\n`
    expect(whoIn(`Protokoll styrelsen\n2025-03-04\n\n${text}`)).toEqual([
      'Disa Frisk',
      'Roland Aspman',
      'Tarik Benali',
      'Ylva Sandgren',
    ])
  })
})

describe('where somebody comes from', () => {
  it.each([
    ['Närvarande: Ylva Sandgren, Tarik Benali (ny från regionen efter Elis), Disa Frisk', 'regionen'],
    ['Närvarande: Ylva Sandgren, Tarik Benali (for the first half hour), Disa Frisk', undefined],
    ['Närvarande: Ylva Sandgren, Tarik Benali (är på Öland), Disa Frisk', undefined],
    ['Present: Ylva Sandgren, Tarik Benali (late, from CAR PARK), Disa Frisk', undefined],
    ['Fyra av oss trängde ihop oss i stugan klockan två: Ylva Sandgren, Tarik Benali, Disa Frisk', undefined],
    ['Ordförande: Tarik Benali (Region Norr)\nLedamöter: Ylva Sandgren, Disa Frisk', 'Region Norr'],
  ])('%s', (list, side) => {
    const text = `Protokoll styrelsen\n2025-03-04\n\n${list}\n\n§ 1 Ekonomi\nRapporten lades till handlingarna.\n`
    const one = readMinutes(text, { today: '2026-11-30' }).attendees.find(({ name }) => name === 'Tarik Benali')
    expect(one?.affiliation).toBe(side)
  })
})

describe('what somebody did there is no office', () => {
  it.each([
    ['Tarik Benali (höll i mötet)', 'ordförande'],
    ['Tarik Benali (skrev)', 'sekreterare'],
    ['Tarik Benali, även skyddsombud', 'skyddsombud'],
    ['Tarik Benali (drog igenom budgeten)', undefined],
    ['Tarik Benali (gick in för Elis)', undefined],
    ['Tarik Benali (har ny mejladress)', undefined],
    ['Tarik Benali (är på Öland)', undefined],
    ['the Reverend Tarik Benali', undefined],
    ['kassören Tarik Benali', 'kassör'],
    ['ordföranden Tarik Benali', 'ordförande'],
  ])('%s', (entry, role) => {
    const text = `Protokoll styrelsen\n2025-03-04\n\nNärvarande: Ylva Sandgren, Disa Frisk, ${entry}, Roland Aspman\n\n§ 1 Ekonomi\nRapporten lades till handlingarna.\n`
    const one = readMinutes(text, { today: '2026-11-30' }).attendees.find(({ name }) => name === 'Tarik Benali')
    expect(one?.role?.toLowerCase()).toBe(role)
  })
})
