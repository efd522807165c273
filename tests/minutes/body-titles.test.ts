import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

/** Titles that name who met between bars, by letters, in a salutation, or by a name alone. */
const bodyOf = (head: string): string | null =>
  readMinutes(
    `${head}\n\nMed: Ylva Brandt, Kasper Lundmark, Samira Nouri\n\nBron\nVi målar bron före sommaren.\n\nVägen\nSamira visade en karta.\n`,
    { today: '2026-11-30' },
  ).body ?? null

describe('who met, by what the title has between marks', () => {
  it.each<[string, string]>([
    ['Tallviks IF / styrelsen / anteckn. 2025-03-04', 'styrelsen'],
    ['Protokoll | Kulturberedningen | Tallviks kommun\n\nDatum: 4 mars 2025', 'Kulturberedningen'],
    ['# Bron · styrgrupp · 2025-03-04', 'styrgrupp'],
    ['TALLVIK CANAL SOCIETY -- WORKS COMMITTEE\nRecord 12        Date 2025-03-04', 'WORKS COMMITTEE'],
    ['TALLVIK SAILING CLUB — GENERAL COMMITTEE — LOG\nTue 4 Mar 2025', 'GENERAL COMMITTEE'],
    ['The Larks: committee, Tuesday 4 March 2025', 'committee'],
    ['PROJECT NORTH / SteerCo sync\n2025-03-04, 09:00–10:00', 'SteerCo'],
    ['Parish council, Tallvik House, Norrby\nTuesday 4 March 2025', 'Parish council'],
    ['EXTRA STYRGRUPP (TEAMS) tisdag 4 mars 2025', 'STYRGRUPP'],
    ['Protokoll fört vid styrelsens sammanträde den 4 mars 2025', 'styrelsen'],
    ['Styrelsesnack hemma hos Ylva, tisdag 4/3 2025', 'styrelsen'],
    ['RFT – what we talked about on 4 March 2025', 'RFT'],
    ['KHB Tallvik 2025-03-04  Teams 13:00–14:50', 'KHB Tallvik'],
    [
      'Kära vänner i kulturberedningen,\n\nhär kommer mina anteckningar från mötet tisdagen den 4 mars 2025.',
      'kulturberedningen',
    ],
    ['SPELLAGET ÖVRE TALLVIK\nmöte i bystugan tisdagen den 4 mars 2025', 'SPELLAGET ÖVRE TALLVIK'],
    ['Granvik Rovers Committee – what happened on 4 March 2025', 'Granvik Rovers Committee'],
  ])('%j', (head, name) => {
    expect(bodyOf(head)).toBe(name)
  })

  it.each<[string, string | null]>([
    // No committee of its own: the name goes on; a meeting that is told of; letters that mean nobody.
    ['Committee on Health, Education and Welfare\nMinutes, 4 March 2025', 'Committee on Health, Education and Welfare'],
    [
      'Path Committee, 4 March 2025\nIt was the first time since the AGM that we had all met, and a good many of us had brought cake to the table for the occasion, so there was tea.',
      'Path Committee',
    ],
  ])('%j', (head, name) => {
    expect(bodyOf(head)).toBe(name)
  })
})
