import { expect, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

const minutes = (table: string) => `PROTOKOLL
Klätternämnden i Hasselby
Datum: 12 maj 2022

Närvarande: Ida Kvarn (S), Bo Sten (M), Eva Ås (C)

§ 1 Ny klättervägg
Omröstning begärs.

${table}

Beslut
Nämnden bygger klätterväggen.
`
const textOf = (table: string) => readMinutes(minutes(table), { today: '2022-06-01' }).sections[0]?.text ?? ''

test('a mark under a column is read as that side', () => {
  const text = textOf(`Ledamot              Ja     Nej    Avstår
Ida Kvarn (S)        X
Bo Sten (M)                 X
Eva Ås (C)                          X
Summa                1      1       1`)
  expect(text).toContain('Ida Kvarn (S): Ja')
  expect(text).toContain('Bo Sten (M): Nej')
  expect(text).toContain('Eva Ås (C): Avstår')
  expect(text).not.toMatch(/Summa.*: /)
})

test('a mark between the columns is under none of them', () => {
  const text = textOf(`Ledamot              Ja         Nej
Ida Kvarn (S)               X
Bo Sten (M)                     X`)
  expect(text).not.toContain('Ida Kvarn (S): ')
  expect(text).toContain('Bo Sten (M): Nej')
})

test('lines that are no such table stay as they are', () => {
  expect(textOf('Ja: Ida Kvarn. Nej: Bo Sten.')).toContain('Ja: Ida Kvarn. Nej: Bo Sten.')
})
