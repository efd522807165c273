/** What a bracket tells of whose it is: "(Bo chasing)", "(for us Ann does it)", "(Maryam tar med en bunt)". */
import { subjectOf } from './owners.ts'
import { type Around, inClauses, type Told } from './task-sentences.ts'

const BRACKET = /\(((?:for us |hos oss |här )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) \p{Ll}[^()]{3,80})\)/gu
/** "(Bo chasing)": what is still to come of it, the sentence tells. */
const CHASING =
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:is )?(?:chasing|checking|asking|looking into it|on it|onto it|to chase|to check|to ask)(?!\p{L})/u

/** Tasks told in brackets, and the sentence without these. */
export function inBrackets(text: string, around: Around): { told: Told[]; rest: string } {
  const told: Told[] = []
  if (!text.includes('(')) return { told, rest: text }
  const rest = text.replace(BRACKET, (whole: string, inner: string, who: string) => {
    if (subjectOf(who, around.people)?.kind !== 'near') return whole
    const bare = inner.replace(/^(?:for us|hos oss|här) /u, '')
    const found = CHASING.test(bare) ? [{ owner: who, what: text }] : inClauses(bare, { ...around, bullet: '' })
    if (found.length !== 1) return whole
    told.push({ owner: found[0]!.owner, what: CHASING.test(bare) ? text : inner })
    return ''
  })
  return told.length > 0
    ? { told, rest: rest.replace(/\s{2,}/g, ' ').replace(/\s+([.,;])/g, '$1') }
    : { told, rest: text }
}
