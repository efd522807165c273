/** "Vem skriver, och till när?": what is asked beside, where the answer leaves it out. */
import { same } from '../../domain/text.ts'
import type { Found } from '../found.ts'
import type { Ask } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain } from '../words.ts'
import type { Kind } from './asked.ts'
import { holdsKind } from './holds.ts'

const ALSO: ReadonlyArray<readonly [asked: RegExp, kind: Kind]> = [
  [/(?:,|\b(?:och|o|and|samt)) (?:(?:till|senast|by) )?(?:nar|vilken dag|vilket datum|when|what date)\b/, 'day'],
  [
    /(?:,|\b(?:och|o|and|samt)) (?:(?:till|for|at) )?(?:hur mycket|vad kosta\w*|vilket (?:arvode|pris|belopp)|how much|what (?:fee|price|cost))\b/,
    'sum',
  ],
]
/** What stands further off is hardly of the same matter. */
const REACH = 3

/** The answer with the sentence behind it, or right before, that holds what is asked beside. */
export function withSecond(ask: Ask, found: Found): Found {
  const also = found.answered ? ALSO.find(([asked]) => asked.test(ask.q.plain))?.[1] : undefined
  const section = found.refs[0]?.section
  if (also === undefined || section === undefined) return found
  const said = plain([found.lead.sv, ...(found.items ?? []).map(one => one.sv)].join(' '))
  const told = section.passages.filter(one => said.includes(plain(one.text).replace(/[.;,]$/, '')))
  const holds = (one: Passage): boolean => (also === 'day' ? one.days.length > 0 : holdsKind(ask, also, one))
  if (told.length === 0 || told.some(holds) || /\b(?:senast|due) \d/.test(said)) return found
  const at = section.passages.indexOf(told.at(-1)!)
  const near = [...section.passages.slice(at + 1, at + 1 + REACH), ...section.passages.slice(Math.max(0, at - 1), at)]
  const more = near.find(holds)
  return more ? { ...found, items: [...(found.items ?? []), same(more.text)] } : found
}
