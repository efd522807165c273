import { expect, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { minutesOn } from './people/told.ts'

const decided = (text: string) =>
  minutesOn('sv', 'Bidrag', text).sections.find(section => section.title === 'Bidrag')?.decisions

test('what is granted stands in the points below, with no colon before them', () => {
  const text =
    'Styrelsen beslutar att bevilja\n- Åkra IF, Rörelse för alla, 90 000 kr\n- Kulturskolan, 75 000 kr\nÖvriga ansökningar avslås.'
  expect(decided(text)).toEqual([
    'Åkra IF, Rörelse för alla, 90 000 kr',
    'Kulturskolan, 75 000 kr',
    'Övriga ansökningar avslås.',
  ])
})

test('lines without a mark belong to the decision that announces them', () => {
  const text =
    'Styrelsen godkände följande överlåtelser:\nLgh 1103, tillträde 2025-06-02\nLgh 1207, tillträde 2025-07-01\n\nInget mer rapporterades.'
  expect(decided(text)).toEqual([
    'Styrelsen godkände följande överlåtelser: Lgh 1103, tillträde 2025-06-02 Lgh 1207, tillträde 2025-07-01',
  ])
})

test('where sentences stand instead of headings, the first decides as well as those behind it', () => {
  const text = `Protokoll fört vid sammanträde med styrelsen för Åkra stiftelse den 12 mars 2025
Närvarande: Erik Tall, ordförande, Amina Holm, Gustav Rydh

§ 1. Ordföranden förklarade sammanträdet öppnat.

§ 2. Till revisor för räkenskapsåret 2025 omvaldes revisorn Hanna Zell. Arvodet bestämdes till oförändrat 6 000 kronor.

§ 3. Ordföranden anmälde att länsstyrelsen begärt in den årsredovisning för 2023 som saknats i registret, vilket åtgärdats. Anmälan lades till handlingarna.
`
  expect(readMinutes(text).sections.map(section => section.decisions)).toEqual([
    [],
    [
      'Till revisor för räkenskapsåret 2025 omvaldes revisorn Hanna Zell.',
      'Arvodet bestämdes till oförändrat 6 000 kronor.',
    ],
    ['Anmälan lades till handlingarna.'],
  ])
})

test('rows under a column for what was granted are decisions, each its own', () => {
  const table =
    'Nr     Sökande            Sökt        Beviljat\n11     Visgillet          4 000 kr    3 000 kr\n12     Bollklubben        9 000 kr    -'
  expect(decided(table)).toEqual(['11 Visgillet 4 000 kr 3 000 kr'])
})

test('gifts in one line are one decision each', () => {
  expect(decided('Översvämningsfonden 500 kr; Fanfonden 250 kr; Sjukhusradion inget.')).toEqual([
    'Översvämningsfonden 500 kr',
    'Fanfonden 250 kr',
  ])
})

test('under a heading each sentence that decides by itself is one', () => {
  expect(decided('Beslut\nDagordningen godkänns. Elsa Brodin utses att justera protokollet.')).toEqual([
    'Dagordningen godkänns.',
    'Elsa Brodin utses att justera protokollet.',
  ])
})

test("in a paragraph under a body's own decision sentences stay together", () => {
  expect(decided('Kulturnämndens beslut\nElsa Brodin utses till justerare. Dagordningen fastställs.')).toEqual([
    'Elsa Brodin utses till justerare. Dagordningen fastställs.',
  ])
})

test('rows that say how it went need no heading above them', () => {
  const rows =
    'Tre ansökningar hade kommit in.\n   Elsa Brodin      beviljas 4 000 kr\n   Bo Alm      avslås\n   Lo Dahl      får vänta till våren'
  expect(decided(rows)).toEqual(['Elsa Brodin beviljas 4 000 kr', 'Bo Alm avslås', 'Lo Dahl får vänta till våren'])
})

test.each([
  'Förbundet har bestämt sex av söndagarna. För de övriga beslutar styrelsen:',
  'Efter samtal beslutade mötet följande:',
  'För nästa år beslutar vi:',
])('points below are what was decided: %s', lead => {
  expect(decided(`${lead}\n- 8 januari: Fyren\n- 12 mars: Stadsstugan`)).toEqual([
    '8 januari: Fyren',
    '12 mars: Stadsstugan',
  ])
})

test('unless another body decided them', () => {
  expect(decided('För kommunen beslutar kommunstyrelsen:\n- 8 januari: Fyren\n- 12 mars: Stadsstugan')).toEqual([])
})

const inEnglish = (title: string, text: string) =>
  minutesOn('en', title, text).sections.find(section => section.title === title)?.decisions

test.each([
  ['Secretary: Miss C. Thorne', true],
  ['Treasurer: P. Lowe, there being no other nomination', true],
  ['1st XI captain: N. Dale beat A. Corr 14-8 on a show of hands', true],
  ['Auditors: R. B. Fox and T. Hale', true],
  ['Fixtures secretary: vacant', false],
  ['Candidates: P. Lowe, N. Dale', false],
])('of an election: %s', (row, elects) => {
  expect(inEnglish('Election of officers', row)).toEqual(elects ? [row] : [])
})

const MOTION = 'That this Branch deplores the use of agency drivers and asks the Region to open talks.'
test.each([
  [
    'Moved: Bro. Ellis. Seconded: Bro. Nowak. An addendum was accepted by the mover. Carried as amended, two against.',
    true,
  ],
  ['Moved by Ida Reed, seconded by Bo Lind. Carried unanimously.', true],
  ['Moved: Bro. Ellis. Seconded: Bro. Nowak. Lost, three for.', false],
  ['Moved: Bro. Ellis. There was no seconder.', false],
])('a motion in quotation marks is what was decided where it was carried: %s', (went, carried) => {
  expect(inEnglish('Agency drivers', `"${MOTION}"\n${went}`)?.includes(MOTION)).toBe(carried)
})

const APPLICATIONS =
  '31/01142  Barn at Pight Farm, conversion\n          PERMITTED subject to the conditions in the report\n31/01188  12 Goat Street, fascia sign\n          REFUSED as harmful to the area'
test('an application and how it went on the line below', () => {
  expect(inEnglish('Planning applications', APPLICATIONS)).toEqual([
    '31/01142 Barn at Pight Farm, conversion PERMITTED subject to the conditions in the report',
    '31/01188 12 Goat Street, fascia sign REFUSED as harmful to the area',
  ])
  expect(inEnglish('Planning decisions received', APPLICATIONS)).toEqual([])
})

test('the count of votes behind a decision is no part of it', () => {
  expect(inEnglish('Boiler', 'The board accepted the quote of £3,480. Voting: 5 for, 1 against.')).toEqual([
    'The board accepted the quote of £3,480.',
  ])
})

test('who follows whom is decided in its own words, not told of somebody by a pronoun', () => {
  expect(decided('Nils hälsades välkommen. Han efterträder Eva Malm, som fått nytt jobb.')).toEqual([])
  expect(decided('Bo Alm efterträder Eva Malm i juryn.')).toEqual(['Bo Alm efterträder Eva Malm i juryn.'])
})

test('who does something behind a decision has a task, one or two of them', () => {
  expect(decided('Beslut\nRådet skriver till verket. Elsa Brodin och Omid Sadr tar fram ett utkast.')).toEqual([
    'Rådet skriver till verket.',
  ])
})

test('a row that lacks a blank is read by how it begins', () => {
  const rows =
    'No.    Applicant                Asked      Awarded    Terms\n118    Toddlers                 £1,200     £1,200     none\n124    Talking News             £640       Held over  accounts missing'
  expect(inEnglish('Grants', rows)).toHaveLength(2)
})
