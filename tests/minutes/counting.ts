import { fold } from '../../src/domain/names.ts'

/** What was found, made up and missed. */
export interface Count {
  tp: number
  fp: number
  fn: number
}

type Some = Record<string, unknown>
const list = (value: unknown): Some[] =>
  Array.isArray(value) ? value.map(one => (typeof one === 'string' ? { text: one } : one)) : []
const words = (text: unknown): string[] =>
  fold(String(text ?? ''))
    .replace(/[1|]/g, 'l')
    .replace(/0/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
/** Share of the words that two texts have in common, of the shorter one. */
const shared = (a: unknown, b: unknown): number => {
  const [x, y] = [words(a), words(b)]
  const left = [...y]
  const common = x.filter(word => left.includes(word) && left.splice(left.indexOf(word), 1)).length
  return Math.min(x.length, y.length) === 0 ? 0 : common / Math.min(x.length, y.length)
}
const key = (text: unknown): string => words(text).join(' ')

/** Pairs each thing of the gold with one found; what is optional there neither counts when missed nor as made up. */
function pair(gold: readonly Some[], found: readonly Some[], same: (gold: Some, found: Some) => boolean): Count {
  const left = [...found]
  const count: Count = { tp: 0, fp: 0, fn: 0 }
  for (const one of [...gold].sort((a, b) => Number(a.optional === true) - Number(b.optional === true))) {
    const at = left.findIndex(other => same(one, other))
    if (at >= 0) left.splice(at, 1)
    if (one.optional !== true) count[at >= 0 ? 'tp' : 'fn']++
  }
  count.fp = left.length
  return count
}

const named = (gold: Some, found: Some): boolean =>
  [gold.name, ...((gold.aliases as string[]) ?? [])].some(name => key(name) === key(found.name))
const titled = (gold: Some, found: Some): boolean =>
  (gold.number != null && gold.number === found.number) ||
  [gold.title, ...((gold.aliases as string[]) ?? [])].some(title => shared(title, found.title) >= 0.8)
const worded = (gold: Some, found: Some): boolean => shared(gold.text, found.text) >= 0.8
const owned = (gold: Some, found: Some): boolean =>
  shared(gold.what, found.what) >= 0.6 &&
  [gold.owner, ...((gold.ownerAliases as string[]) ?? [])].some(
    owner => shared(owner, found.owner) > 0 || owner === found.owner,
  )

/** Counts of the fields that the goals name, of one document; plain and strict enough to notice what a change breaks. */
export function counted(gold: Some, found: Some): Record<string, Count> {
  const decisions = (extract: Some, field: 'decisions' | 'maybeDecisions'): Some[] =>
    list(extract.sections)
      .flatMap(section => list(section[field]))
      .concat(list(extract[field]))
  const day = (extract: Some): Some[] => (extract.date ? [{ text: extract.date }] : [])
  const maybe = decisions(gold, 'maybeDecisions').map(one => ({ ...one, optional: true }))
  const meetings = list(gold.nextMeetings).concat(
    list(gold.nextMeetingsOptional).map(one => ({ ...one, optional: true })),
  )
  return {
    date: pair(day(gold), gold.kind === 'other' ? [] : day(found), worded),
    attendees: pair(list(gold.attendees), list(found.attendees), named),
    sections: pair(list(gold.sections), list(found.sections), titled),
    decisions: pair([...decisions(gold, 'decisions'), ...maybe], decisions(found, 'decisions'), worded),
    guests: pair(list(gold.guests), list(found.guests), named),
    tasks: pair(list(gold.tasks), list(found.tasks), owned),
    nextMeetings: pair(meetings, list(found.nextMeetings), worded),
  }
}

export const f1 = ({ tp, fp, fn }: Count): number => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn))
