import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'

/** Lists in columns that nothing is written above: "Name|role|side", "-" for those away. */
const peopleOf = (text: string): string[] =>
  readMinutes(text, { today: '2026-11-30' })
    .attendees.map(
      ({ name, present, role = '', affiliation = '' }) =>
        `${present ? '' : '-'}${[name, role, affiliation].join('|').replace(/\|+$/, '')}`,
    )
    .sort((a, b) => a.localeCompare(b, 'sv'))
const whoIn = (head: string): string[] =>
  peopleOf(
    `Salmon Rivers Network\nMinutes of the meeting on Tuesday 4 March 2025, Hotel Borg\n\n${head}\n\n1. Nets\nIt was agreed to buy forty nets.\n\n2. Next meeting\nTuesday 8 April 2025.\n`,
  )

const ROWS: Array<[what: string, head: string, who: string[]]> = [
  [
    'letters first, tabs between',
    'SH\tSigrid Halvorsen\tNO\tChair\nDvB\tDirk van Beek\tNL\nÓK\tÓrla Keane\tIE\tfrom item 2\nTM\tTom Mercer\toffice\tminutes\nNot present: Pekka Aho (FI)',
    ['-Pekka Aho||FI', 'Dirk van Beek||NL', 'Órla Keane||IE', 'Sigrid Halvorsen|Chair|NO', 'Tom Mercer|minutes|office'],
  ],
  [
    'names first, blanks between, letters behind',
    'Sigrid Halvorsen      SH    chair\nDirk van Beek         DvB   treasurer\nTom Mercer            TM',
    ['Dirk van Beek|treasurer', 'Sigrid Halvorsen|chair', 'Tom Mercer'],
  ],
  [
    'no letters, names that many bear',
    'Anna Halvorsen\tBergen Anglers\nErik Lund\tVoss Anglers\nKarin Moe\tOdda Anglers',
    ['Anna Halvorsen||Bergen Anglers', 'Erik Lund||Voss Anglers', 'Karin Moe||Odda Anglers'],
  ],
  [
    'last names and marks under a heading',
    'Attendance\n\n   Norway        Halvorsen   X\n   Netherlands   Van Beek    –\n   Ireland       Keane       X\n   Observer      Mercer      X',
    ['-Van Beek||Netherlands', 'Halvorsen||Norway', 'Keane||Ireland', 'Mercer|Observer'],
  ],
  [
    'yes and no behind full names',
    'Present\nSigrid Halvorsen\tyes\nDirk van Beek\tno\nTom Mercer\tyes',
    ['-Dirk van Beek', 'Sigrid Halvorsen', 'Tom Mercer'],
  ],
  // Whom it was sent to, who is to do what, how they are reached, who stands for election: nobody who came.
  ['sent to', 'Distribution:\n\nSH\tSigrid Halvorsen\tNO\nDvB\tDirk van Beek\tNL\nTM\tTom Mercer\tIE', []],
  [
    'things to do',
    'Anna Halvorsen\tring the hotel\t12 May\nErik Lund\tprint the maps\t13 May\nKarin Moe\tbook a bus\t1 June',
    [],
  ],
  [
    'numbers',
    'SH\tSigrid Halvorsen\t070-123 45 67\nDvB\tDirk van Beek\t070-123 45 68\nTM\tTom Mercer\t070-123 45 69',
    [],
  ],
  ['candidates', 'Candidates\n\nSH\tSigrid Halvorsen\tNO\nDvB\tDirk van Beek\tNL\nTM\tTom Mercer\tIE', []],
  ['places and marks, under no heading', 'Bergen\tHalvorsen\tX\nVoss\tLund\t–\nOdda\tMoe\tX', []],
]

/** Notes that call people by letters, and say first whose they are. */
const swedish = (told: string): string[] =>
  peopleOf(
    `Fiskerådet, minnesanteckningar\ntisdagen den 4 mars 2025, Strandgården\n\n${told}\n\nNäten\nVi köper fyrtio nät. SH ringer.\n\nNästa möte\n8 april.\n`,
  )
const LEGENDS: Array<[what: string, found: string[], who: string[]]> = [
  [
    'a line each',
    whoIn(
      'SH = Sigrid Halvorsen (chair)\nDvB = Dirk van Beek\nTM = Tom Mercer (notes)\nPekka Aho was invited but could not come.',
    ),
    ['-Pekka Aho', 'Dirk van Beek', 'Sigrid Halvorsen|chair', 'Tom Mercer|notes'],
  ],
  [
    'in brackets, below what they stand for',
    swedish(
      'Runt bordet satt SH (ordf), DB, KM och TM. EÅ kunde inte komma. TM skrev.\n(SH Sigrid Halvorsen, DB Dirk Beckman, KM Karin Moe, TM Tomas Mård, EÅ Elsa Åkervall)',
    ),
    ['-Elsa Åkervall', 'Dirk Beckman', 'Karin Moe', 'Sigrid Halvorsen|ordförande', 'Tomas Mård|sekreterare'],
  ],
  [
    'in brackets, and nothing more than that all of them came',
    swedish(
      '(SH = Sigrid Halvorsen, DB = Dirk Beckman, KM = jag, Karin Moe)\n\nAlla ovan på plats. Elsa Åkervall var bjuden men låg sjuk.',
    ),
    ['-Elsa Åkervall', 'Dirk Beckman', 'Karin Moe', 'Sigrid Halvorsen'],
  ],
  // Letters that are nobody's.
  ['what other letters mean', whoIn('AGM = Annual General Meeting\nSRN = Salmon Rivers Network\nNB = Nota Bene'), []],
]

describe('whose letters they are', () => {
  it.each(LEGENDS)('%s', (_, found, who) => {
    expect(found).toEqual([...who].sort((a, b) => a.localeCompare(b, 'sv')))
  })
})

describe('lists of people in columns without headings', () => {
  it.each(ROWS)('%s', (_, head, who) => {
    expect(whoIn(head)).toEqual([...who].sort((a, b) => a.localeCompare(b, 'sv')))
  })
})
