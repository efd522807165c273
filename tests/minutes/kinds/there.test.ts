import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'

const REST = `

Vatten
Vi bestämde att laga kranen.
Avgiften
Den höjs till 300 kr, alla var överens.

Nästa träff 4 juni.`
const there = (told: string) =>
  readMinutes(`Odlargruppen\nTräff 7 maj 2024\n\n${told}${REST}`)
    .attendees.map(one => (one.present ? one.name : `-${one.name}`))
    .sort()

describe('who was there, as short notes tell it', () => {
  it.each<[string, string[]]>([
    ['Vi var Håkan, Lena och Manfred.', ['Håkan', 'Lena', 'Manfred']],
    ['Vi var fyra: Anna, Bo, Karin och Per.', ['Anna', 'Bo', 'Karin', 'Per']],
    ['Runt bordet: Ulla, Nils, Farida', ['Farida', 'Nils', 'Ulla']],
    ['Runt bordet satt Omar Said (Blomman) och Lotta Ask (Skor).', ['Lotta Ask', 'Omar Said']],
    [
      'Med fanns Karin Holm och Tomas Rask. Ylva Strid hade anmält förhinder.',
      ['-Ylva Strid', 'Karin Holm', 'Tomas Rask'],
    ],
    ['VILKA: Moa Lind, Pelle Grahn. Jens kunde inte.', ['-Jens', 'Moa Lind', 'Pelle Grahn']],
    ['Närv.: KH (Kim Hall), ÖA (Örjan Alm)', ['Kim Hall', 'Örjan Alm']],
    ['Tompa (Thomas Ek) och Leila Haddad var med.', ['Leila Haddad', 'Thomas Ek']],
    [
      'Siv Berglund, Rolf Holm, Inger Palm. Frånvarande: Göte Sand.',
      ['-Göte Sand', 'Inger Palm', 'Rolf Holm', 'Siv Berglund'],
    ],
    ['Avdelning Röd: Sara (Noahs mamma), Daniel (Lailas pappa)', ['Daniel', 'Sara']],
    ['Klasser som var här: 4A Signe, 5B Tyra, 6A Hugo', ['Hugo', 'Signe', 'Tyra']],
    ['Anna Berg och Bo Ek var med. Cilla Ström var sjuk.', ['-Cilla Ström', 'Anna Berg', 'Bo Ek']],
    ['There: Ron, Winston, Carol (took notes)', ['Carol', 'Ron', 'Winston']],
    [
      'Committee: Ivy Marsh - chair / Len Cole - lights / Dora Hale - treasurer',
      ['Dora Hale', 'Ivy Marsh', 'Len Cole'],
    ],
    [
      'Tillstädes: Claes Vik, Ulla Sund. Från Länsstyrelsen medverkade under punkt 2 Tyra Hall.',
      ['Claes Vik', 'Tyra Hall', 'Ulla Sund'],
    ],
  ])('%s', (told, names) => {
    expect(there(told)).toEqual([...names].sort())
  })
})

describe('what the matters of short notes are', () => {
  it.each<[string, string, string[]]>([
    [
      'capitals before a full stop',
      'TAKET. Två anbud.\nSTÄDDAG lördag 25 maj. Alla som kan.\nHYRAN. Höjs till 600 kr.',
      ['TAKET', 'STÄDDAG', 'HYRAN'],
    ],
    [
      'points with a colon',
      '- Bron: Anna ringer.\n- Dikena: vi sa ja till anbudet från grävaren.\n- Hemsidan: Bo har lagt upp kartan.',
      ['Bron', 'Dikena', 'Hemsidan'],
    ],
  ])('%s', (_, text, titles) => {
    const read = readMinutes(`Vägkommittén, möte 3/9 2024\nMed: Anna, Bo, Karin\n\n${text}`)
    expect(read.sections.map(one => one.title)).toEqual(titles)
  })

  it('are not what a line is, nor who speaks', () => {
    const read = readMinutes(
      'Vägkommittén, möte 3/9 2024\nMed: Anna, Bo, Karin\n\nBESLUT: Vi lagar bron.\nBESLUT: Vi höjer avgiften.\nUPPGIFT: Bo ringer.',
    )
    expect(read.sections.map(one => one.title)).not.toContain('BESLUT')
  })
})

describe('the head of a mail', () => {
  it('has no time of the meeting', () => {
    const read = readMinutes(
      'Från: Karin Holm\nTill: Styrgruppen\nDatum: den 4 mars 2025 16:41\nÄmne: Sammanfattning av dagens möte\n\nHej,\nMed var Karin Holm, Tomas Rask och Nadja Ek.\n\nTomas uppdaterar tidplanen.\n\nVi ses igen 8 april.\nKarin',
    )
    expect([read.kind, read.date, read.startTime]).toEqual(['notes', '2025-03-04', null])
  })
})
