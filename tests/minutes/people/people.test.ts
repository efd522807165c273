import { describe, expect, it, test } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'
import { BESIDE, SEEN } from './fourth-visits.ts'
import { HEADS } from './heads.ts'
import { MORE_HEADS } from './more-heads.ts'
import { MORE_VISITS } from './more-visits.ts'
import { VISITORS } from './third-visits.ts'
import { minutesOn, minutesWith } from './told.ts'
import { VISITS } from './visits.ts'

describe('who came, in the layouts of minutes', () => {
  it.each([...HEADS, ...MORE_HEADS].map(one => [one.name, one] as const))('%s', (_, told) => {
    const found = new Map(minutesWith(told).attendees.map(one => [one.name, one]))
    for (const want of told.people) {
      const [, away, perhaps, name = '', role = '', affiliation = ''] =
        /^(-?)(\??)([^|]*)\|?([^|]*)\|?(.*)$/.exec(want) ?? []
      const one = found.get(name)
      if (perhaps && !one) continue
      expect({ name, present: one?.present }).toEqual({ name, present: !away })
      expect((one?.role ?? '').toLowerCase()).toContain(role.toLowerCase())
      if (affiliation) expect(one?.affiliation).toBe(affiliation)
      found.delete(name)
    }
    expect([...found.keys()]).toEqual([])
  })
})

describe('visitors, in the words of minutes', () => {
  it.each([...VISITS, ...MORE_VISITS, ...VISITORS, ...SEEN])('%s, %s: %s', (lang, title, text, guests) => {
    const read = minutesOn(lang, title, text)
    const dated = new Map(guests.map(guest => guest.split('@') as [string, string]))
    expect(read.guests.map(one => one.name).sort()).toEqual([...dated.keys()].sort())
    for (const { name, date } of read.guests)
      if (dated.get(name)) expect({ name, date }).toEqual({ name, date: dated.get(name) })
    expect(read.attendees).toHaveLength(4)
  })
})

describe('visitors, by the list of those present and by what they do', () => {
  it.each(BESIDE)('%s, %s: %s', (lang, beside, text, guests) => {
    const list =
      lang === 'sv' ? 'Närvarande: Åsa Prytz (ordf.), Emil Sandell' : 'Present: Åsa Prytz (Chair), Emil Sandell'
    const matter =
      lang === 'sv'
        ? `§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Ekonomi\nRapporten lades till handlingarna.\n\n§ 3 Vägen\n${text}`
        : `1. Welcome\nAll were welcomed.\n\n2. Finance\nThe report was noted.\n\n3. Road\n${text}`
    const read = minutesWith({ lang, text: `${list}\n${beside}\n\n${matter}\n` })
    expect(read.guests.map(one => one.name).sort()).toEqual([...guests].sort())
  })
})

describe('what each of a row of people is', () => {
  const text = (row: string) => `Minnesanteckningar dialogdag
Datum: 2023-03-14

Inledning
Moderator för dagen är Anna Berg. Bo Ek, Cilla Ask och Disa Lind från Region Norrdal inledde dagen.

Frågor
${row}
`
  const roles = (row: string) =>
    Object.fromEntries(readMinutes(text(row)).attendees.map(({ name, role }) => [name, role ?? '']))

  it('stands between commas', () => {
    const row =
      'Regionen representeras av: Bo Ek, ansvarig för dialogen, Cilla Ask, regionfullmäktige och Disa Lind, social ekonomi Studio Norr.'
    expect(roles(row)).toMatchObject({
      'Bo Ek': 'ansvarig för dialogen',
      'Cilla Ask': 'regionfullmäktige',
      'Disa Lind': 'social ekonomi Studio Norr',
    })
  })
  it('is nothing that one alone is said to be, nor what they do', () => {
    expect(roles('Där finns Bo Ek, bosatt i byn.')).toMatchObject({ 'Bo Ek': '' })
    expect(roles('Med var Bo Ek, som talade om vatten, Cilla Ask och Disa Lind.')).toMatchObject({
      'Bo Ek': '',
      'Cilla Ask': '',
    })
  })
})

test('a long line that starts with a day goes on in the next', () => {
  const text =
    'Tuesday 9 April 2024 at 7.00 pm in the upper hall. Our guest speaker will be Dr Anil Rao of the\nCounty Heritage Office, on grants for old buildings.'
  expect(minutesOn('en', 'Next meeting', text).guests).toMatchObject([
    { name: 'Anil Rao', affiliation: 'County Heritage Office', date: '2024-04-09' },
  ])
})
