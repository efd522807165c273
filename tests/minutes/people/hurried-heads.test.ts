import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'

/** Lists of attendance as people in a hurry set them: letters first, short headings, tables with few words above. */
const whoIn = (head: string): string[] =>
  readMinutes(
    `${head}\n\n§ 1 Ekonomi\nRapporten lades till handlingarna.\n\n§ 2 Vägen\nStyrelsen beslutar att laga vägen.\n`,
    {
      today: '2026-11-30',
    },
  ).attendees.map(({ name, present, role, affiliation }) =>
    `${present ? '' : '-'}${[name, role, affiliation].map(one => one ?? '').join('|')}`.replace(/\|+$/, ''),
  )

const HEADS: Array<[name: string, head: string, who: string[]]> = [
  [
    'letters before the names',
    'Protokoll styrelsen\n2025-03-04\n\nMED\nTB  Tarik Benali, Hjulsta\nDFL Disa Frisk-Lund, Näsviken\nRA Roland Aspman\nEJ MED\nET  Elis Torp, Hjulsta',
    ['Tarik Benali||Hjulsta', 'Disa Frisk-Lund||Näsviken', 'Roland Aspman', '-Elis Torp||Hjulsta'],
  ],
  [
    'a heading right below a long line',
    'Protokoll styrelsen\n2025-03-04\n\nHÄR    Ylva (ordf.), Tarik, Disa, Roland, Gertrud, Ann-Mari (skriver)\nBORTA  Elis (sjuk), Nour (ingen barnvakt)',
    ['Ylva|ordförande', 'Tarik', 'Disa', 'Roland', 'Gertrud', 'Ann-Mari|sekreterare', '-Elis', '-Nour'],
  ],
  [
    'short words before those who serve',
    'Protokoll miljönämnden\n2025-03-04\n\nTjg        Y Sandgren (S), T Benali (M), D Frisk (V)\nErs        R Aspman (C)\nFörhinder  E Torp (C)\nTjm        G Wall',
    ['Y Sandgren||S', 'T Benali||M', 'D Frisk||V', 'R Aspman|ersättare|C', '-E Torp||C', 'G Wall'],
  ],
  [
    'a side in a row, who came and who did not',
    'Protokoll samrådet\n2025-03-04\n\n| Organisation | Närvarande | Frånvarande |\n|---|---|---|\n| Region Norr | Ylva Sandgren, Tarik Benali | |\n| Hjulsta kommun | Disa Frisk, ersättare | Elis Torp |',
    [
      'Ylva Sandgren||Region Norr',
      'Tarik Benali||Region Norr',
      'Disa Frisk|ersättare|Hjulsta kommun',
      '-Elis Torp||Hjulsta kommun',
    ],
  ],
  [
    'a column without a heading',
    'Minutes of the committee\n4 March 2025\n\n| Member | |\n|---|---|\n| Morag Tulloch | yes (new glasses) |\n| Ewan Baird | apologies |\n| Nora Finch | yes, left 20:10 |',
    ['Morag Tulloch', '-Ewan Baird', 'Nora Finch'],
  ],
  [
    'what they are',
    'Minutes of the committee\n4 March 2025\n\nName                What they are      Here?\nMorag Tulloch       Chair              Yes\nEwan Baird          Member             No, sent apologies\nNora Finch          Locum clerk        Yes',
    ['Morag Tulloch|Chair', '-Ewan Baird|Member', 'Nora Finch|Locum clerk'],
  ],
  [
    'party or office in one column',
    'Protokoll AU\n2025-03-04\n\n| Namn | Parti/uppgift | Närv. |\n|---|---|---|\n| Ylva Sandgren | S, ordf. denna dag | ja |\n| Tarik Benali | M | nej (sjuk) |\n| Disa Frisk | miljöinspektör | ja |',
    ['Ylva Sandgren|ordf. denna dag|S', '-Tarik Benali||M', 'Disa Frisk|miljöinspektör'],
  ],
  [
    'in and out',
    'Minutes of the board\n4 March 2025\n\nIn: Morag Tulloch (chair), Nora Finch, Tobias Kerr\nOut: Ewan Baird',
    ['Morag Tulloch|chair', 'Nora Finch', 'Tobias Kerr', '-Ewan Baird'],
  ],
  [
    'away behind those who came',
    'Notes of the carers\nMonday 3 November 2025, 2pm to 3.40pm, Linden House\nRound the table: Ann, Bob, Carol and Dan. Away: Pete.',
    ['Ann', 'Bob', 'Carol', 'Dan', '-Pete'],
  ],
  // The place of the line with the day is nobody.
  [
    'a place over the names',
    'Minnesanteckningar – anhöriggruppen\nMåndag 3 november 2025, kl. 14.00–15.40, Träffpunkt Almen\n\nRunt bordet: Ann-Mari, Roland, Gertrud och Disa. Borta: Elis.',
    ['Ann-Mari', 'Roland', 'Gertrud', 'Disa', '-Elis'],
  ],
]

describe('lists set in a hurry', () => {
  it.each(HEADS)('%s', (_, head, who) => expect(whoIn(head)).toEqual(who))
})

describe('a chat', () => {
  const said = `20.02 Ylva: Hej! Taket läcker
20.04 Tarik: Vad kostar det?
20.05 Disa: 12 000 kr enligt firman
20.07 Roland: Jag lägger till Petra i tråden
20.08 Petra Nygård: Ni får 8 000 kr av oss
20.10 Ylva: Då tar vi det. Tumme upp?
20.11 Tarik: 👍
20.12 Disa: 👍
`
  const whoIs = (head: string) =>
    readMinutes(`${head}\n\n${said}`, { today: '2026-11-30' }).attendees.map(
      ({ name, present }) => `${present ? '' : '-'}${name}`,
    )
  it('tells who was there above its first message', () => {
    const head =
      'Minnesanteckningar ur styrelsens chatt, tisdag 9 juli 2024.\nMed i tråden: Ylva Sandgren, Tarik Benali, Disa Frisk och Roland Aspman..'
    expect(whoIs(head).sort()).toEqual(['Disa Frisk', 'Roland Aspman', 'Tarik Benali', 'Ylva Sandgren'])
  })
  it('or by who wrote', () => {
    expect(whoIs('Minnesanteckningar ur styrelsens chatt, tisdag 9 juli 2024.').sort()).toEqual([
      'Disa',
      'Petra Nygård',
      'Roland',
      'Tarik',
      'Ylva',
    ])
  })
})
