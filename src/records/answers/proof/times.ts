/** Whether a sentence is of the year and the day that are asked for. */
import type { Found } from '../../found.ts'
import { type Ask, headOf } from '../../scope.ts'
import type { Passage } from '../../view.ts'
import { plain } from '../../words.ts'
import { kindOf } from '../asked.ts'
import { type Check, OPEN } from './check.ts'

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d|-\d)/g
const OF_MEETING = /\b(?:\w*mot(?:et|en|e)\w*|\w*stamm\w*|sammantrad\w*|traff\w*|meeting|agm|session)\b/

/** Years that a text names, also by their distance from its meeting's own. */
function yearsOf(text: string, own: number | undefined): Set<number> {
  const said = new Set([...text.matchAll(YEARS)].map(one => Number(one[0])))
  if (own !== undefined) {
    if (/\b(?:i fjol|fjolarets?|forra aret|last year)\b/.test(text)) said.add(own - 1)
    if (/\b(?:fran januari|arsskiftet|nyar|from january|new year)\b/.test(text)) said.add(own).add(own + 1)
    if (/\b(?:nasta ar|next year|kommande ar)\b/.test(text)) said.add(own + 1)
  }
  return said
}

/** "sedan 2018", "2015–2018": a year that only bounds others. */
const BOUND = /\b(?:sedan|efter|fore|fran|till|mellan|since|after|before|from|until|between) $|\d ?(?:[–-]|och|and) ?$/
const yearsNamed = (question: string): number[] =>
  [...question.matchAll(YEARS)].filter(one => !BOUND.test(question.slice(0, one.index))).map(one => Number(one[0]))

/** Years of what is asked for; those of a meeting's day say which meeting. */
const yearsAsked = ({ q }: Ask): number[] =>
  yearsNamed(q.whens.reduce((rest, when) => rest.replace(plain(when.text), ' '), q.plain))

/** Whether an answer may be of the year that is asked for: it says it, or rests on minutes of that year or of one beside it. */
export function ofYear({ q }: Ask, { lead, items = [], quotes = [], refs }: Found): boolean {
  const asked = yearsNamed(q.plain)
  if (asked.length === 0 || refs.length === 0) return true
  const titles = refs.map(({ section }) => section?.title ?? '')
  const text = [lead.sv, ...items.map(item => item.sv), ...quotes.map(one => one.sv), ...titles].join(' ')
  const own = refs.flatMap(({ doc }) => (doc.date === null ? asked : Number(doc.date.slice(0, 4))))
  return asked.some(year => text.includes(String(year)) || own.some(one => Math.abs(one - year) <= 1))
}

/** The figure of one year is not another's. */
export const ofItsYear: Check = (ask, piece, text) => {
  const asked = yearsAsked(ask)
  if (asked.length === 0) return true
  const date = piece.doc.date
  const own = date ? Number(date.slice(0, 4)) : undefined
  const title = yearsOf(plain(piece.section?.title ?? ''), own)
  const said = yearsOf(text, own)
  const told = said.size > 0 ? said : title
  if (asked.some(year => told.has(year))) return true
  if (own !== undefined && asked.includes(own))
    return told.size === 0 || kindOf(ask.q) !== 'sum' || OF_MEETING.test(ask.q.plain)
  if (told.size > 0) return false
  // Of the year before its own, minutes need not say it twice.
  const near = own !== undefined && asked.includes(own - 1)
  const around = piece.section && !near ? piece.section.passages : piece.doc.passages
  const all = yearsOf(plain(`${headOf(piece.doc).join(' ')} ${around.map(one => one.text).join(' ')}`), own)
  return asked.some(year => all.has(year))
}

/** True where a year is asked for that neither the sentence, nor its heading, nor its meeting is of. */
export const otherYear = ({ q }: Ask, piece: Passage): boolean => {
  const asked = yearsNamed(q.plain)
  if (asked.length === 0) return false
  const date = piece.doc.date
  const own = date ? Number(date.slice(0, 4)) : undefined
  const said = yearsOf(plain(`${piece.section?.title ?? ''} ${piece.text}`), own)
  return asked.every(year => year !== own && !said.has(year))
}

const WHICH_WEEKDAY =
  /\b(?:vilken|which|what) ((?:man|tis|ons|tors|fre|lor|son)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/
/** A day must be said where the month is known already. */
export const tellsDay: Check = ({ q }, piece, text) => {
  if (kindOf(q) !== 'day') return true
  const weekday = WHICH_WEEKDAY.exec(q.plain)?.[1]
  if (weekday && !text.includes(weekday) && !piece.days.some(one => one.kind === 'day')) return false
  if (OPEN.test(plain(piece.text))) return true
  const months = q.whens.flatMap(one => (one.kind === 'month' ? [one.month] : []))
  if (months.length === 0) return true
  return (
    piece.days.length === 0 ||
    piece.days.some(one => one.kind !== 'invalid' && !(one.kind === 'month' && months.includes(one.month)))
  )
}
