import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

/** What stands in one matter of minutes or notes, and whose tasks it tells (owners in order; none: nothing to do). */
export type Case = readonly [text: string, ...owners: string[]]

export const SV = `Protokoll från styrelsemöte i Ekbackens byalag
Datum: 2024-03-07
Plats: Byagården
Närvarande: Anna Berg (ordförande), Bosse Lindqvist (kassör), Maryam Haddad (sekreterare)
`
export const EN = `Minutes of the committee meeting, Elm Hall Trust
Date: 7 March 2024
Place: Elm Hall
Present: Ruth Okoye (chair), Owen Pryce (treasurer), Lena Hill (clerk)
`
/** The same people's notes. */
export const NOTES = {
  sv: SV.replace('Protokoll', 'Minnesanteckningar'),
  en: EN.replace('Minutes', 'Notes'),
}

/** Every case is a matter of its own, between others that are told as minutes tell them. */
function ownersIn(head: string, told: string, cases: readonly Case[], sign: string): string[][] {
  const text = cases.map(([body], i) => `${sign}${i + 1}${sign ? '' : '.'} ${told} ${i + 1}\n${body}\n`).join('\n')
  const { tasks } = readMinutes(`${head}\n${text}`)
  return cases.map((_, i) => tasks.filter(task => task.section === i + 1).map(task => task.owner))
}

/** A test for each case. `sign`: what stands before a matter's number ("§ "). */
export function owned(name: string, head: string, cases: readonly Case[], sign = ''): void {
  describe(name, () => {
    const found = ownersIn(head, head.includes('Närvarande') ? 'Ärende' : 'Matter', cases, sign)
    it.each(cases.map((one, i) => [one[0], one.slice(1), i] as const))('%s', (_, expected, i) => {
      expect(found[i]).toEqual(expected)
    })
  })
}
