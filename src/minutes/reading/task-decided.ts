/** What a decision gives people to do, beside what its own sentences tell. */
import { alsoEntrusted, bearerIn, entrusted, groupIn } from './entrusting.ts'
import { sentencesOf } from './sentences.ts'
import { type Around, inClauses, type Told, toldIn } from './task-sentences.ts'

/** Clauses of decisions that settle offices and rights, no work. */
const SETTLED =
  /(?<!\p{L})(?:att (?:\p{L}+ ){0,4}justera|justerar (?:dagens |mötets )?protokoll|tecknar? (?:\p{L}+ )?(?:firma|firman|avtalet? var för sig)|to (?:approve|sign|check) the minutes)/iu

const LEAD =
  /^.*?(?<!\p{L})(?:(?:beslutade|beslutades|beslöt|beslöts|beslutar|bestämdes|bestämde)\s+(?:\p{L}+ )?att|(?:resolved|agreed|decided)(?: \p{L}+)? that)\s+/iu

/** What a decision gives somebody to do: its clause, and what its further sentences tell. */
export function toldInDecision(text: string, around: Around): Told[] {
  const [first = '', ...rest] = sentencesOf(text).flatMap(one =>
    one.split(/;\s+(?:and\s+)?(?=\(?(?:[ivx]{1,4}|[a-h])\)\s)/u),
  )
  const own = inDecision(first, around)
  const more = rest.flatMap((one, i) => toldIn(one, { ...around, before: rest[i - 1] ?? first }))
  // "… att skriva yttrandet. Det ska lämnas senast den 31 mars.": all of it is the task.
  const whole = own.length === 1 && more.length === 0 && text.length < 400
  return whole ? [{ ...own[0]!, what: text }] : [...own, ...more]
}

const BOUND =
  /^(\p{Lu}[\p{L}&.-]+(?: [\p{L}&.-]+){0,4}?(?<=klubb|klubben|förening|föreningen|förbund|förbundet|sällskap|lag|laget|bolag|bolaget|krets|kår|kåren|församling|skola|skolan|stiftelse|stiftelsen| AB| HB|[Cc]lub|[Ss]ociety|[Tt]rust|[Aa]ssociation|[Ll]td|[Cc]ompany|[Ss]couts)) (?:ska|skall|shall|must|is to|will) (?!(?:vara|be|ha|have|inte|not|\p{L}+s)(?!\p{L}))\p{Ll}{2,} [^.]*?(?<!\p{L})(?:senast|före|by|no later than) (?:den |the )?\d/u

function inDecision(text: string, around: Around): Told[] {
  if (SETTLED.test(text)) return []
  const { people } = around
  const given = entrusted(text, people, around.lang === 'en') ?? bearerIn(text, people) ?? groupIn(text, people)
  if (given) return [given, ...alsoEntrusted(given, people)]
  // "… att ordföranden skulle tala med …": older minutes tell it so.
  const clause = text
    .replace(LEAD, '')
    .replace(/^\(?(?:[ivx]{1,4}|[a-h]|\d)\)\s+/u, '')
    .replace(/^(?:att|that)\s+/i, '')
    .replace(/\sskulle\s/u, ' ska ')
  const told = inClauses(clause, { ...around, decided: true })
  if (told.length > 0) return told
  const organ = /^(.{3,100}?)\s+(?:uppdras|uppdrogs|(?:får|ges|gavs|fick) i uppdrag)(?:\s+(?:att|to)\s+|\s)(.+)$/u.exec(
    clause,
  )
  if (organ) return [{ owner: organ[1]!, what: organ[2]! }]
  // "Hagsunda ridklubb ska betala tillbaka bidraget senast den 31 oktober": whoever it is, there is a last day.
  const bound = BOUND.exec(clause)
  return bound ? [{ owner: bound[1]!, what: text }] : []
}
