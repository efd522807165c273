import { describe, expect, it } from 'vitest'
import { fold } from '../../src/domain/names.ts'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { type Count, counted, f1 } from './counting.ts'
import { CORPUS, documentsIn, GOLD, hasGold, scorer, total } from './scoring.ts'

const documents = documentsIn(CORPUS)

/** White space, look-alike letters and a scan's digits for letters aside. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[1i|]/g, 'l')
    .replace(/0/g, 'o')
    .normalize('NFD')
    .replace(/[^\p{L}.]+/gu, '')

describe('our own fictional documents', () => {
  it.each(documents.map(one => [one.name, one] as const))(
    '%s: right kind, and nothing made up',
    (_, { text, gold }) => {
      const extract = readMinutes(text)
      const kinds = [gold.kind, ...(((gold.accept as { kind?: string[] } | undefined)?.kind ?? []) as string[])]
      expect(kinds).toContain(extract.kind)
      if (extract.kind !== 'other') return
      expect([extract.attendees, extract.sections, extract.guests, extract.tasks, extract.nextMeetings]).toEqual([
        [],
        [],
        [],
        [],
        [],
      ])
    },
  )

  it.each(documents.map(one => [one.name, one] as const))('%s: every fact tells its lines', (_, { text }) => {
    const extract = readMinutes(text)
    const lines = text.split('\n')
    const facts = [
      ...extract.attendees,
      ...extract.sections,
      ...extract.guests,
      ...extract.tasks,
      ...(extract.amounts ?? []),
      ...(extract.events ?? []),
    ]
    for (const fact of facts) {
      const [first, last] = fact.at!.lines
      expect(first).toBeGreaterThanOrEqual(1)
      expect(last).toBeLessThanOrEqual(lines.length)
      expect(last).toBeGreaterThanOrEqual(first)
    }
    for (const attendee of extract.attendees) {
      const [first, last] = attendee.at!.lines
      expect(plain(lines.slice(first - 1, last).join(' '))).toContain(plain(attendee.name))
    }
  })
})

/** What was reached, counted here without the scorer: a change may raise a floor, never lower it unseen. */
const REACHED: Record<string, number> = {
  date: 1,
  attendees: 0.995,
  sections: 0.995,
  decisions: 0.99,
  guests: 0.98,
  tasks: 0.99,
  nextMeetings: 0.99,
}

describe('what is found in all of them', () => {
  const counts = documents.map(({ name, text, gold }) => ({
    name,
    kind: gold.kind,
    counts: counted(gold, readMinutes(text) as unknown as Record<string, unknown>),
  }))

  it('holds its floors', () => {
    const sum = total(counts.map(one => one.counts as unknown as Record<string, Record<string, number>>))
    const figures = Object.keys(REACHED).map(name => ({ name, f1: f1(sum[name] as unknown as Count) }))
    console.info(figures.map(({ name, f1 }) => `${name} ${f1.toFixed(4)}`).join('\n'))
    expect(figures.filter(({ name, f1 }) => f1 < REACHED[name]!)).toEqual([])
  })

  it('not one decision is made up, in documents of whatever kind', () => {
    expect(counts.filter(one => one.counts.decisions!.fp > 0).map(one => one.name)).toEqual([])
  })
})

/**
 * What was reached when this was written; a change may raise a floor, never lower it unseen.
 *
 * Figures at first sight, before any rule was written with the documents in view (F1). 1-25 were written before the rules; 55-86 are by
 * another hand, written to be hard; their counts are in `corpus/first-sight.json`, and `npm run eval` prints them.
 *               date  attendees  sections  decisions  guests  tasks  next meetings
 *   26-33 (8)   .933  .732       .973      .899       .333    .741   .842
 *   34-41 (8)   1     .895       1         .681       .364    .571   .571
 *   42-47 (6)   1     1          1         .889       .750    .923   1
 *   48-51 (4)   1     .958       .865      .875       .500    .600   .800
 *   52-54 (3)   1     .865       1         .947       1       .727   .800
 *   55-62 (8)   .769  .885       .936      .886       .500    .500   .800
 *   63-70 (8)   .857  .927       .976      .737       .714    .529   .556
 *   71-78 (8)   .800  .600       .644      .593       .444    .452   .800
 *   79-86 (8)   1     .816       .647      .676       .308    .537   .600
 */
const FLOORS: Record<string, number> = {
  kind: 1,
  date: 1,
  startTime: 0.97,
  endTime: 0.97,
  place: 0.94,
  body: 0.96,
  chair: 0.97,
  secretary: 0.97,
  adjusters: 1,
  attendees: 0.99,
  'attendees.present': 1,
  'attendees.role': 0.95,
  'attendees.affiliation': 0.97,
  items: 1,
  'items.title': 1,
  'items.diaryNumber': 1,
  decisions: 0.99,
  guests: 0.97,
  'guests.date': 0.94,
  actions: 0.98,
  nextMeetings: 0.98,
}

describe.skipIf(!hasGold)(
  `F1 per field (${hasGold ? 'scorer found' : `NO SCORER at ${GOLD}: nothing was scored`})`,
  () => {
    it('holds its floors', async () => {
      const { scoreDoc, field } = await scorer()
      const counts = total(documents.map(one => scoreDoc(one.gold, readMinutes(one.text), one.name).counts))
      const figures = Object.entries(FLOORS).map(([name, floor]) => ({
        name,
        floor,
        value: field(name, counts[name]!).value ?? 0,
      }))
      console.info(figures.map(({ name, value }) => `${name} ${value.toFixed(3)}`).join('\n'))
      expect(figures.filter(({ value, floor }) => value < floor)).toEqual([])
    })
  },
)
