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
    'names that few bear, under a heading, one with nothing behind',
    'Present\nCilla Frost\tBergen Anglers\tsecretary\nTamsin Voss\tOdda Anglers\t\nJorunn Moe\t\t',
    ['Cilla Frost|secretary|Bergen Anglers', 'Jorunn Moe', 'Tamsin Voss||Odda Anglers'],
  ],
  [
    'yes and no behind full names',
    'Present\nSigrid Halvorsen\tyes\nDirk van Beek\tno\nTom Mercer\tyes',
    ['-Dirk van Beek', 'Sigrid Halvorsen', 'Tom Mercer'],
  ],
  [
    'rows whose words others have for headings',
    'Name              Capacity        Attendance\n--------------------------------------------\nMrs S. Halvorsen  Chair           Present\nMr D. Beek        Member          Apologies\nMs T. Mercer      Trustee         Present to 8 p.m.',
    ['-D. Beek|Member', 'S. Halvorsen|Chair', 'T. Mercer|Trustee'],
  ],
  [
    'those who vote, with whether they came',
    'Voting members      Appointed by         Attended\nAnna Halvorsen      Bergen Anglers       yes\nErik Lund           Voss Anglers         no\nKarin Moe           treasurer            yes',
    ['-Erik Lund||Voss Anglers', 'Anna Halvorsen||Bergen Anglers', 'Karin Moe|treasurer'],
  ],
  [
    'where they sat, and remarks',
    '| Name | Where | Remarks |\n|---|---|---|\n| Anna Halvorsen | in the room | new treasurer |\n| Erik Lund | – | ill |\n| Karin Moe | on a link | left at eight |',
    ['-Erik Lund', 'Anna Halvorsen|treasurer', 'Karin Moe'],
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

/** Who was there, and who was not, as notes and mails pass it by. */
const TOLD: Array<[what: string, found: string[], who: string[]]> = [
  [
    'taking part',
    whoIn(
      'Taking part were Sigrid Halvorsen (in the chair), Dirk van Beek and Tom Mercer. Pekka Aho and Karin Moe had sent word that they could not come.',
    ),
    ['-Karin Moe', '-Pekka Aho', 'Dirk van Beek', 'Sigrid Halvorsen|chair', 'Tom Mercer'],
  ],
  [
    'round the fire',
    peopleOf(
      "From: Tom Mercer\nTo: weir-group\nSent: Fri 7 March 2025 08:12\nSubject: Notes from last night's meeting\n\nHello all,\n\nKarin's at a funeral in Voss so you get me instead. Round the fire: me, Anna, Erik, Sven and Olga for the first hour. Maria was on nights and Peter is offshore.\n\nNets - we agreed to buy forty. Anna promised to ring the shop.\n\nBoat - all agreed that it was to be sold.\n\nNext one is Thursday 10 April, 7pm.\n\nCheers\nTom\n",
    ),
    ['-Karin', '-Maria', '-Peter', 'Anna', 'Erik', 'Olga', 'Sven', 'Tom Mercer|secretary'],
  ],
  [
    'for those who were not there',
    peopleOf(
      'Från: Tomas Mård <tomas@example.org>\nTill: Fiskerådet\nSkickat: onsdag 5 mars 2025 09:12\nÄmne: Gårdagens fiskeråd\n\nHej!\n\nHär kommer det viktigaste, mest för er som inte kunde vara med (Karin och Olga). Sigrid satt ordförande. Vi andra på plats: Anna, Erik, Sven för Karin. Och jag.\n\nVi enades om att köpa fyrtio nät. Anna lovade att ringa. Det beslutades att båten ska säljas.\n\nHälsningar\nTomas\n',
    ),
    ['-Karin', '-Olga', 'Anna', 'Erik', 'Sigrid|ordförande', 'Sven', 'Tomas Mård|sekreterare'],
  ],
  [
    'who stands in',
    swedish(
      'Samlade var Sigrid (ordförande), Anna, Erik som ryckte in för Karin som var sjuk, och Sven. Olga kunde inte komma.',
    ),
    ['-Karin', '-Olga', 'Anna', 'Erik', 'Sigrid|ordförande', 'Sven'],
  ],
  [
    'substitutes by their first names',
    swedish(
      'Vi som var med: Sigrid (ordförande), Anna, Erik och Sven samt ersättarna Ulla-Britt och Olga. Olga gick in för Karin, som lämnat återbud. Jag som skriver heter Tomas Mård.',
    ),
    [
      '-Karin',
      'Anna',
      'Erik',
      'Olga|ersättare',
      'Sigrid|ordförande',
      'Sven',
      'Tomas Mård|sekreterare',
      'Ulla-Britt|ersättare',
    ],
  ],
  [
    'brothers and sisters',
    whoIn(
      'Bro. T. Mercer in the chair. Attendance 40. Sis. K. Moe, secretary; Bro. D. Beck, treasurer. Bro. Aho and Sis. Lund sent apologies.',
    ),
    ['-Bro. Aho', '-Sis. Lund', 'D. Beck|treasurer', 'K. Moe|secretary', 'T. Mercer|chair'],
  ],
  [
    'a place behind each name',
    whoIn('Present: Sigrid Halvorsen, Bergen; Dirk van Beek, Zutven; Tom Mercer, Ardvik (minutes)'),
    ['Dirk van Beek||Zutven', 'Sigrid Halvorsen||Bergen', 'Tom Mercer|minutes|Ardvik'],
  ],
  [
    'the flat or the class before the name',
    whoIn('Present: Flat 3 (Sigrid Halvorsen), Flat 5 (Dirk van Beek), 2B Tom Mercer'),
    ['Dirk van Beek||Flat 5', 'Sigrid Halvorsen||Flat 3', 'Tom Mercer||2B'],
  ],
  [
    'names with a letter',
    swedish(
      'På plats: Sigrid Halvorsen, Erik L., Anna B. och Sven M.\n\nOlga T. och Karin M. hade meddelat förhinder.',
    ),
    ['-Karin M.', '-Olga T.', 'Anna B.', 'Erik L.', 'Sigrid Halvorsen', 'Sven M.'],
  ],
  [
    'who was there, at the end of the sentence',
    whoIn('Short notes from the meeting. Ann, Bob, Trish and Ruth were there.'),
    ['Ann', 'Bob', 'Ruth', 'Trish'],
  ],
  ['var där, i en mening', swedish('Anna, Bosse och Karin var där.'), ['Anna', 'Bosse', 'Karin']],
  ['what else was there', whoIn('Poles, nets and buoys were there. Bo and the boat were there to be seen.'), []],
  // Things at other things, and rounds of something else.
  [
    "it's in bed",
    whoIn(
      "It's in bed by now. The boat's at the quay, so you get me and the old one. Round the lake: nets, buoys and stakes.",
    ),
    [],
  ],
  [
    'offices that were filled',
    whoIn(
      'Karin Moe was elected secretary; she thanked the meeting, and Bo Ek was asked to stand in for Olga Lund who was treasurer.',
    ),
    [],
  ],
]

describe('told in passing', () => {
  it.each(TOLD)('%s', (_, found, who) => {
    expect(found).toEqual([...who].sort((a, b) => a.localeCompare(b, 'sv')))
  })
})

describe('lists of people in columns without headings', () => {
  it.each(ROWS)('%s', (_, head, who) => {
    expect(whoIn(head)).toEqual([...who].sort((a, b) => a.localeCompare(b, 'sv')))
  })
})
