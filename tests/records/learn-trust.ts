/** Learns how likely it is that what would be quoted, or what a rule says, tells what is asked. */
import { drafted } from '../../src/records/answers/index.ts'
import { weighed } from '../../src/records/answers/weighing/answer.ts'
import { textOf } from '../../src/records/answers/weighing/trust.ts'
import type { Found } from '../../src/records/found.ts'
import { climbed } from '../learning/climb.ts'
import { corpusQuestions } from './corpus-questions.ts'

/** What might be answered, its signs, and whether it tells what is asked. */
interface Choice {
  group: string
  signs: Record<string, number>
  tells: boolean
}

export function choices(asked = corpusQuestions()): { quoted: Choice[]; ruled: Choice[] } {
  const out: { quoted: Choice[]; ruled: Choice[] } = { quoted: [], ruled: [] }
  for (const { group, ask, expect, has } of asked) {
    const { draft } = drafted(ask)
    if ('found' in draft || (expect !== null && expect !== 'not_in_records')) continue
    const { quoted, ruled } = weighed(draft)
    const tells = (found: Found) => expect === null && has(`${found.lead[ask.q.lang]} ${textOf(found)}`)
    if (quoted) out.quoted.push({ group, signs: quoted.signs, tells: tells(quoted.found) })
    if (ruled) out.ruled.push({ group, signs: ruled.signs, tells: tells(ruled.found) })
  }
  return out
}

const likelihood = (signs: Record<string, number>, counts: Record<string, number>): number =>
  1 / (1 + Math.exp(-Object.entries(signs).reduce((sum, [name, sign]) => sum + sign * counts[name]!, 0)))

/** How well these numbers foretell what tells: the mean logarithm of what they gave for what was (0 is best). */
export const foretold = (all: readonly Choice[], counts: Record<string, number>): number =>
  all.reduce((sum, { signs, tells }) => {
    const p = likelihood(signs, counts)
    return sum + Math.log(tells ? p : 1 - p)
  }, 0) / all.length

/** Numbers that foretell it best, with a slight pull towards nothing. */
export function trusting(all: readonly Choice[], pull = 1): Record<string, number> {
  const names = Object.keys(all[0]!.signs)
  const named = (at: readonly number[]) => Object.fromEntries(names.map((name, j) => [name, at[j]!]))
  const found = climbed(names.length, at => {
    const counts = named(at)
    const up = names.map((name, j) => (name === 'always' ? 0 : -pull * at[j]!))
    for (const { signs, tells } of all) {
      const off = (tells ? 1 : 0) - likelihood(signs, counts)
      for (const [j, name] of names.entries()) up[j]! += off * signs[name]!
    }
    return up.map(one => one / all.length)
  })
  return named(found)
}
