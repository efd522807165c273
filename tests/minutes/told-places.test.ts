import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

/** Where people met, as those tell it who write without a form. */
const swedish = (head: string) =>
  readMinutes(`${head}\n\nVägen\nStyrelsen beslutade att laga vägen.\n\nKassan\nKarin Moe visade siffrorna.\n`, {
    today: '2026-11-30',
  }).place ?? null
const english = (head: string) =>
  readMinutes(`${head}\n\nThe path\nIt was agreed to mend the path.\n\nMoney\nKarin Moe showed the figures.\n`, {
    today: '2026-11-30',
  }).place ?? null

describe('places in Swedish heads', () => {
  it.each([
    ['Anteckningar, byalaget 4 mars 2025\nVi satt i bystugan och frös.', 'bystugan'],
    [
      'Anteckningar, byalaget 4 mars 2025\nMötet var i Cykelgruppens lokal på Storgatan.',
      'Cykelgruppens lokal på Storgatan',
    ],
    [
      'Anteckningar, byalaget 4 mars 2025\n\nVilka var med?\nKarin Moe, Anna Lund och Erik Bo. Lokalen var Granen.',
      'Granen',
    ],
    ['BYALAGET 4 MARS 2025\nSjöbodens veranda. Start 18:05. Slut 19:10.', 'Sjöbodens veranda'],
    ['EXTRA STYRELSEMÖTE (ZOOM) tisdag 4 mars 2025, 18.30–19.20', 'ZOOM'],
    ['BYALAGET, PROTOKOLL 4/3 2025\nLokal: Granen + Zoom          Start 18.05    Slut 19.50', 'Granen + Zoom'],
    [
      'Protokoll, byalaget\nStyrelsen samlades tisdagen den 4 mars 2025 klockan sju i Gammelgården, varvid följande voro närvarande: Karin Moe, Anna Lund och Erik Bo, som alla hade gått dit.',
      'Gammelgården',
    ],
    ['Protokoll styrelsen\nTis 4/3 -25 i matsalen på Norrskolan', 'matsalen på Norrskolan'],
    // What is spoken of, and no place where they met.
    ['Anteckningar, byalaget 4 mars 2025\nVi var på kurs allihop i höstas, sade Karin Moe.', null],
    ['Anteckningar, byalaget 4 mars 2025\nKansliet håller stängt vecka 28 till 31.', null],
    ['Anteckningar, byalaget 4 mars 2025. Vi började 17.00.', null],
  ])('%j', (head, place) => {
    expect(swedish(head)).toBe(place)
  })
})

describe('places in English heads', () => {
  it.each([
    ['Path trustees – notes, 4 March 2025\nWe met in the canteen for a change and got going at seven.', 'canteen'],
    ['PATH TRUSTEES – MINUTES\nTue 4 Mar 25 / the boat shed / start 18:30', 'the boat shed'],
    ['PATH COMMITTEE -- MINUTES\nRecord 12        Date 2025-03-04        1930-2105 h        Boathouse', 'Boathouse'],
    ['PATH COMMITTEE — MINUTES\nMon 4 Mar 2025, Anchor bar. Wind from the west, nine of us.', 'Anchor bar'],
    ["The Path Walkers: committee minutes, Sunday 2 March 2025, after tea at Rosie's", "Rosie's"],
    ['Path trustees – notes, 4 March 2025\nWe were at odds about the library.', null],
    ['Path trustees – minutes 4 March 2025\nAlso Karin Moe till 20:00; Hugo Lund (Path Climbing Club) for 4', null],
  ])('%j', (head, place) => {
    expect(english(head)).toBe(place)
  })
})
