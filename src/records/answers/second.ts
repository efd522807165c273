/** "Vem skriver, och till när?": what is asked beside, where the answer leaves it out. */
import { same } from '../../domain/text.ts'
import { isStop } from '../cues.ts'
import type { Found } from '../found.ts'
import type { Ask } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain, stem, wordsOf } from '../words.ts'
import type { Kind } from './asked.ts'
import { holdsKind } from './holds.ts'

const ALSO: ReadonlyArray<readonly [asked: RegExp, kind: Kind]> = [
  [
    /(?:,|\b(?:och|o|and|samt)) (?:(?:till|senast|by|from|since|fran|sedan) )?(?:nar|vilken dag|vilket datum|when|what date)\b/,
    'day',
  ],
  [
    /(?:,|\b(?:och|o|and|samt)) (?:(?:till|for|at|to) )?(?:hur mycket|vad kosta\w*|vilket (?:arvode|pris|belopp)|how much|what (?:fee|price|cost)|vilket pris|what did (?:\w+ )?(?:charge|want|cost|quote)|vad (?:fick|ville|tog))\b/,
    'sum',
  ],
  [/(?:,|\b(?:och|o|and|samt)) (?:(?:med|with) )?(?:hur manga|how many)\b/, 'number'],
]
const said = ({ lead, items = [] }: Found): string => [lead.sv, ...items.map(one => one.sv)].join(' ')

/** A figure before what is counted. */
const COUNTED =
  /\b(?:\d{1,4}|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!kr\b|kronor\b|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\p{L}/u
/** What stands further off is hardly of the same matter. */
const REACH = 3

/** "… och varför inte Moa?": why somebody else did not, who is named behind. */
const WHY_NOT = /(?:,|\b(?:och|o|and)) (?:varfor|why)\b(.*)$/
const KEPT =
  /\b(?:sjuk\w*|borta|bortrest|semester\w*|kurs|feber|influensa|forhind\w*|forkyld\w*|kunde (?:inte|ej)|ledig|resa|hosta|vabb\w*|aterbud|ill|sick|unwell|away|holiday|leave|course|could not|unable|apolog\w*|hospital|sjukhus\w*|opera\w*|flu|stuck|fast)\b|n[’']t\b/
function whyNot(found: Found, question: string): Passage | undefined {
  const [, behind] = WHY_NOT.exec(question) ?? []
  const [ref] = found.refs
  if (behind === undefined || !ref || found.refs.length > 1) return undefined
  const asked = new Set(
    wordsOf(behind)
      .filter(word => word.length > 2 && !isStop(word))
      .map(stem),
  )
  return ref.doc.passages.find(
    piece => piece.text.length < 500 && KEPT.test(plain(piece.text)) && piece.stems.some(word => asked.has(word)),
  )
}

/** The answer with the sentence behind it, or right before, that holds what is asked beside. */
export function withSecond(ask: Ask, found: Found): Found {
  const kept = found.answered ? whyNot(found, ask.q.plain) : undefined
  if (kept && !plain(said(found)).includes(plain(kept.text)))
    return { ...found, items: [...(found.items ?? []), same(kept.text)] }
  const also = found.answered ? ALSO.find(([asked]) => asked.test(ask.q.plain))?.[1] : undefined
  const section = found.refs[0]?.section
  if (also === undefined || !found.refs[0]) return found
  const pool = section ? section.passages : found.refs[0].doc.passages.filter(one => one.section === undefined)
  const text = plain(said(found))
  const told = pool.filter(one => text.includes(plain(one.text).replace(/[.;,]$/, '')))
  const holds = (one: Passage): boolean =>
    also === 'day' ? one.days.length > 0 : also === 'number' ? COUNTED.test(plain(one.text)) : holdsKind(ask, also, one)
  if (told.length === 0 || told.some(holds) || (also === 'day' && /\b(?:senast|due) \d/.test(text))) return found
  const at = pool.indexOf(told.at(-1)!)
  const near = [...pool.slice(at + 1, at + 1 + REACH), ...pool.slice(Math.max(0, at - 1), at)]
  const more = near.find(holds)
  return more ? { ...found, items: [...(found.items ?? []), same(more.text)] } : found
}
