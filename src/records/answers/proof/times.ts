/** Whether a sentence is of the year and the day that are asked for. */
import { type Ask, headOf } from '../../scope.ts'
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

/** Years of what is asked for; those of a meeting's day say which meeting. */
const yearsAsked = ({ q }: Ask): number[] =>
  [...q.whens.reduce((rest, when) => rest.replace(plain(when.text), ' '), q.plain).matchAll(YEARS)].map(one =>
    Number(one[0]),
  )

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
