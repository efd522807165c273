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
