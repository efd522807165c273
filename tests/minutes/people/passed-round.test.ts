import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../../src/minutes/reading/read.ts'

/** Who was there, as those tell it who make no list: questions over names, "five of us", letters among first names. */
const whoIn = (text: string): string[] =>
  readMinutes(text, { today: '2026-11-30' })
    .attendees.map(({ name, present }) => `${present ? '' : '-'}${name}`)
    .sort((a, b) => a.localeCompare(b, 'sv'))

const SV = '\n\nVÄGEN\nSamira visade en karta över vägen.\n\nBRON\nVi målar bron före sommaren.\n'
const EN =
  '\n\nTHE PATH\nSamira showed a map of the path.\n\nTHE BRIDGE\nWe shall paint the bridge before the summer.\n'

describe('who was there', () => {
  it.each<[string, string[]]>([
    [
      `MÖTET I BYALAGET\n4 mars 2025\n\nVAR?\nMötet var i bystugan.\n\nVILKA VAR MED?\nYlva Brandt\nKasper Lundmark\nSamira Nouri\n\nErik Falk och Anna Moe var inte med.${SV}`,
      ['-Anna Moe', '-Erik Falk', 'Kasper Lundmark', 'Samira Nouri', 'Ylva Brandt'],
    ],
    [
      `Ur byalagets dagbok\n\nDen tredje mars 2025 satt vi i bystugan: Ylva Brandt, Kasper Lundmark, Samira Nouri och jag, Erik Falk. Anna Moe var på sjukhuset.${SV}`,
      ['-Anna Moe', 'Erik Falk', 'Kasper Lundmark', 'Samira Nouri', 'Ylva Brandt'],
    ],
    [
      `The path walkers: committee, 4 March 2025\n\nFive of us: Ylva Brandt (chair), Kasper Lundmark, Samira Nouri, Erik Falk and me, Anna Moe.${EN}`,
      ['Anna Moe', 'Erik Falk', 'Kasper Lundmark', 'Samira Nouri', 'Ylva Brandt'],
    ],
    [
      `Path shareholders\nMet on 4 March 2025.\n\nThere was myself (Ylva Brandt, writing), Kasper Lundmark, Samira Nouri and Erik Falk.${EN}`,
      ['Erik Falk', 'Kasper Lundmark', 'Samira Nouri', 'Ylva Brandt'],
    ],
    [
      `Notes by Erik Falk, Tuesday 4 June 2025\n\n${EN.trim()}\n\nWHO WAS THERE?\nYlva Brandt (chairing), Kasper Lundmark, Samira Nouri and me. Anna Moe was at a conference.\n`,
      ['-Anna Moe', 'Erik Falk', 'Kasper Lundmark', 'Samira Nouri', 'Ylva Brandt'],
    ],
  ])('%j', (text, who) => {
    expect(whoIn(text)).toEqual(who)
  })
})
