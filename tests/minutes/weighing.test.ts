import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { tableOf } from '../../src/minutes/reading/weighing/table.ts'
import { scored, sparsely } from '../learning/sparse.ts'

const swedish = (told: string) => `Byalaget i Hagby
Styrelseprotokoll 2024-03-05

Närvarande: Anna Berg (ordförande), Bosse Lindqvist (kassör), Maryam Haddad (sekreterare)

1. Bryggan
Vi beslutade att köpa nya plankor.

2. Salen
Anna berättade om läget. Det har varit lugnt.
${told}

3. Nästa möte
Nästa möte är den 14 maj.
`
const english = (told: string) => `Hagby Hall Trust
Minutes of the meeting held on 5 March 2024

Present: Ruth Okoye (Chair), Owen Pryce (Treasurer), Lena Hill (Secretary)

1. Minutes
The minutes of 6 February were approved.

2. Hall
Owen told us how things stand. It has been quiet.
${told}

3. Next meeting
The next meeting is on 14 May.
`

/** What was decided under the second heading, and what the review says of it. */
function read(text: string) {
  const { sections, remarks = [] } = readMinutes(text, { today: '2026-11-30', file: 'x.txt' })
  return { decisions: sections[1]!.decisions, remarks: remarks.map(one => one.text) }
}

describe('what no rule takes for a decision', () => {
  it.each([
    ['Det får kosta högst 9 000 kr.', swedish],
    ['Priset höjs till 80 kr från hösten.', swedish],
    ['Priset får vara som det är tills vidare.', swedish],
    ['So the piano stays where it is until the spring.', english],
    ['Gruppen enades om temat ”Ljus i november”.', swedish],
    ['Delegates elected: Ruth Okoye and Lena Hill.', english],
  ])('is taken where its wording is like one, and the review says so: %s', (told, minutes) => {
    const { decisions, remarks } = read(minutes(told))
    expect(decisions).toEqual([told])
    expect(remarks).toContainEqual({
      sv: `Läst som beslut, fast det inte sägs rakt ut: ”${told}”. Se efter att det stämmer.`,
      en: `Read as a decision, though it is not said outright: “${told}”. Check that it is one.`,
    })
  })

  it('is shown where it may be one', () => {
    const { decisions, remarks } = read(swedish('Avgiften höjs.'))
    expect(decisions).toEqual([])
    expect(remarks).toContainEqual({
      sv: 'Kan vara ett beslut men är inte inläst som ett: ”Avgiften höjs.”.',
      en: 'May be a decision but was not read as one: “Avgiften höjs.”.',
    })
  })

  it.each([
    ['Hunden var glad.', swedish],
    ['Vem som ska hyra den bestäms senare.', swedish],
    ['Det beslutades inte något om hyran.', swedish],
    ['Kassör: vakant', swedish],
    ['Ska vi sälja pianot?', swedish],
    ['Viktigt att behålla de som har varit med.', swedish],
    ['Signatur ordförande', swedish],
    ['Bosse lovade att ringa elektrikern.', swedish],
    ['The roof leaked again.', english],
    ["We didn't settle anything and weren't meant to.", english],
    ['The borough council has agreed to cut the hedge.', english],
    ['It was noted that the seats were repaired.', english],
    ['Mrs Hill agreed to order new chairs.', english],
    ['The new rules were not approved.', english],
    ['Candidates: P. Lowe, N. Dale', english],
  ])('is none where it says so itself, or somebody else does it: %s', (told, minutes) =>
    expect(read(minutes(told)).decisions).toEqual([]),
  )
})

describe('what signs count', () => {
  it('stands in a table by kind', () =>
    expect([...tableOf('\nany: always -2, end . 0.2,\n  closing 1\nsv pair: vi tar 0.5\n')]).toEqual([
      ['always', -2],
      ['end .', 0.2],
      ['closing', 1],
      ['sv pair vi tar', 0.5],
    ]))

  it('is learned from examples, and is nothing for a sign that tells nothing', () => {
    const examples = Array.from({ length: 400 }, (_, i) => ({
      signs: [i % 4 === 0 ? 'agreed' : 'said', i % 3 === 0 ? 'monday' : 'friday'],
      yes: i % 4 === 0 && i % 40 !== 0,
    }))
    const counts = sparsely(examples)
    expect(scored(['agreed'], counts)).toBeGreaterThan(1)
    expect(scored(['said'], counts)).toBeLessThan(-3)
    expect(counts.signs.has('monday') || counts.signs.has('friday')).toBe(false)
  })
})
