import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

/** Who led and who wrote, in the words of those who write without a form. */
const HEAD = 'Granvikens byalag, anteckningar 2024-03-12\n'
const MATTERS = '\n\nBron\nBron ska målas om före sommaren.\n\nVägen\nSamira Nouri visade en karta.\n'
const swedish = (told: string) => readMinutes(HEAD + told + MATTERS, { today: '2026-11-30' })
const english = (told: string) =>
  readMinutes(
    `Granvik Path Committee, notes, 12 March 2024\n${told}\n\nThe bridge\nThe bridge will be painted.\n\nThe path\nSamira Nouri showed a map.\n`,
    { today: '2026-11-30' },
  )
const WITH = ' Med satt Ylva Brandt, Kasper Lundmark, Samira Nouri och Erik Falk.'
const BESIDE = ' Round the table were Ylva Brandt, Kasper Lundmark, Samira Nouri and Erik Falk.'

describe('who wrote', () => {
  it.each([
    'Anteckningar av Kasper Lundmark, som bad om överseende.',
    'Pennan hos Kasper Lundmark (som vanligt)',
    'Vid datorn: Kasper Lundmark',
    'Kasper Lundmark har skrivit.',
    'Kasper Lundmark satte sig därför vid datorn.',
    'Med var Ylva Brandt, Samira Nouri och så jag, Kasper Lundmark.',
    'Med var Ylva Brandt, Samira Nouri och undertecknad kassör Kasper Lundmark.',
    'Hopklippt ur mejlen efteråt. /Kasper Lundmark',
  ])('%j', told => {
    expect(swedish(`${told}\n${WITH}`).secretary).toBe('Kasper Lundmark')
  })

  it.each([
    'Notes by Kasper Lundmark because Erik is away.',
    'Path notes, as scribbled down by Kasper Lundmark',
    'Put together by Kasper Lundmark, flat 4',
    'You have got me this time (Kasper Lundmark).',
    'There were Ylva Brandt, Samira Nouri and me, Kasper Lundmark.',
    'Kasper Lundmark kept this record.',
  ])('%j', told => {
    expect(english(`${told}\n${BESIDE}`).secretary).toBe('Kasper Lundmark')
  })

  it.each(['Vi läste brevet som är skrivet av Kasper Lundmark.', 'Ett förslag av Kasper Lundmark låg på bordet.'])(
    'nobody: %j',
    told => {
      expect(swedish(`${told}\n${WITH}`).secretary).toBeNull()
    },
  )
  it.each(['We read a letter written by Kasper Lundmark.', '"It was me, Kasper Lundmark," said the caller.'])(
    'nobody: %j',
    told => {
      expect(english(`${told}\n${BESIDE}`).secretary).toBeNull()
    },
  )
})

describe('who led', () => {
  it.each(['Ylva Brandt fick leda oss i dag.', 'Ylva Brandt satt ordförande.', 'Ylva Brandt förde ordet.'])(
    '%j',
    told => {
      expect(swedish(`${told}\n${WITH}`).chair).toBe('Ylva Brandt')
    },
  )
  it.each([
    'Ylva Brandt ran it as Erik Falk is abroad.',
    'With Ylva Brandt in the chair, we began.',
    'Ylva Brandt kept us in order.',
  ])('%j', told => {
    expect(english(`${told}\n${BESIDE}`).chair).toBe('Ylva Brandt')
  })
})
