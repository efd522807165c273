import type { Extract, ExtractAttendee, ExtractSection } from '../../domain/extract.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { isDay } from '../../domain/when/days.ts'
import { whenOf } from '../../domain/when/read.ts'

interface Correction {
  pattern: RegExp
  /** Null where it does not fit what was read: no such section, name or date. */
  apply(extract: Extract, value: string, match: RegExpExecArray, today: string): Extract | null
}

const names = (value: string): string[] =>
  value
    .split(/\s*(?:,|;|\boch\b|\band\b)\s*/u)
    .map(name => name.trim())
    .filter(name => name !== '')

const same = (a: string, b: string): boolean => fold(a) === fold(b)

const dayIn = (value: string, today: string): string | null => {
  if (isDay(value)) return value
  const when = whenOf(value, { today, prefer: 'past' })
  return when?.kind === 'day' && !when.yearInferred ? when.date : null
}

/** Everybody named is listed, present or not; who was not listed is added. */
function attending(extract: Extract, value: string, present: boolean): Extract {
  const attendees = [...extract.attendees]
  for (const name of names(value)) {
    const at = attendees.findIndex(one => same(one.name, name))
    const one: ExtractAttendee = { ...(attendees[at] ?? { name }), present }
    if (at < 0) attendees.push(one)
    else attendees[at] = one
  }
  return { ...extract, attendees }
}

const without = (extract: Extract, key: 'attendees' | 'guests', value: string): Extract | null => {
  const left = (extract[key] as ReadonlyArray<{ name: string }>).filter(one => !same(one.name, value))
  return left.length < extract[key].length ? { ...extract, [key]: left } : null
}

/** A matter is named by its number, or by its heading where it has none. */
const isNamed = ({ number, label, title }: ExtractSection, name: string): boolean =>
  String(number ?? label) === name || same(title, name)

/** The decisions of one matter; a point alone where one is named. */
function struck(extract: Extract, matter: string, point: string | undefined): Extract | null {
  let hit = false
  const sections = extract.sections.map(one => {
    if (!isNamed(one, matter) || one.decisions.length < Number(point ?? 1)) return one
    hit = true
    return { ...one, decisions: point === undefined ? [] : one.decisions.filter((_, i) => i + 1 !== Number(point)) }
  })
  return hit ? { ...extract, sections } : null
}

const decided = (extract: Extract, matter: string, text: string): Extract | null => {
  const at = extract.sections.findIndex(one => isNamed(one, matter))
  if (at < 0) return null
  const sections = extract.sections.map((one, i) => (i === at ? { ...one, decisions: [...one.decisions, text] } : one))
  return { ...extract, sections }
}

/** One name written another way, everywhere it stands as a name. */
function renamed(extract: Extract, from: string, to: string): Extract | null {
  let hit = false
  const name = (text: string): string => {
    if (!same(text, from)) return text
    hit = true
    return to
  }
  const maybe = (text: string | null): string | null => (text === null ? null : name(text))
  const next: Extract = {
    ...extract,
    chair: maybe(extract.chair),
    secretary: maybe(extract.secretary),
    approvers: extract.approvers.map(name),
    attendees: extract.attendees.map(one => ({ ...one, name: name(one.name), ...(one.for && { for: name(one.for) }) })),
    guests: extract.guests.map(one => ({ ...one, name: name(one.name) })),
    tasks: extract.tasks.map(one => ({ ...one, owner: name(one.owner) })),
  }
  return hit ? next : null
}

const label = (words: string): RegExp => new RegExp(`^(?:${words})\\s*:\\s*(?<value>.+)$`, 'i')

const CORRECTIONS: Correction[] = [
  {
    pattern: label('datum|mötesdatum|date'),
    apply: (extract, value, _, today) => {
      const date = dayIn(value, today)
      return date === null ? null : { ...extract, date }
    },
  },
  { pattern: label('plats|place'), apply: (extract, place) => ({ ...extract, place }) },
  { pattern: label('grupp|organ|group|body'), apply: (extract, body) => ({ ...extract, body }) },
  { pattern: label('ordförande|chair'), apply: (extract, chair) => ({ ...extract, chair }) },
  { pattern: label('sekreterare|secretary'), apply: (extract, secretary) => ({ ...extract, secretary }) },
  {
    pattern: label('justerare|minutes-checkers?|approvers?'),
    apply: (extract, value) => ({ ...extract, approvers: names(value) }),
  },
  {
    pattern: label('inte närvarande|ej närvarande|frånvarande|not present|absent'),
    apply: (extract, value) => attending(extract, value, false),
  },
  { pattern: label('närvarande|present'), apply: (extract, value) => attending(extract, value, true) },
  {
    pattern: label('namn|name'),
    apply: (extract, value) => {
      const [from, to] = value.split(/\s*(?:=|→|->)\s*/u)
      return from && to ? renamed(extract, from, to) : null
    },
  },
  {
    pattern:
      /^(?:stryk beslut|(?:strike|remove) decision)s?(?:\s+|\s*§\s*)(?<matter>[^\s§].*?)(?:\s*,?\s*(?:punkt|point)\s*(?<point>\d+))?$/i,
    apply: (extract, _, { groups }) => struck(extract, groups!.matter!, groups!.point),
  },
  {
    pattern: /^(?:beslut|decision)(?:\s+|\s*§\s*)(?<matter>[^\s§:][^:]*?)\s*:\s*(?<value>.+)$/i,
    apply: (extract, value, { groups }) => decided(extract, groups!.matter!, value),
  },
  {
    pattern: label('stryk (?:namn|närvarande|deltagare)|(?:strike|remove) (?:name|person|present)'),
    apply: (extract, value) => without(extract, 'attendees', value),
  },
  {
    pattern: label('stryk gäst|(?:strike|remove) guest'),
    apply: (extract, value) => without(extract, 'guests', value),
  },
]

const problem = (line: string): Problem =>
  new Problem(
    'invalid',
    {
      sv: `Jag kan inte rätta så: ”${line}”. En rättelse per rad, till exempel ”datum: 2019-03-14”, ”närvarande: NAMN”, ”inte närvarande: NAMN”, ”namn: FEL = RÄTT”, ”stryk beslut § 4”, ”beslut RUBRIK: TEXT”, ”plats: …”, ”ordförande: …”.`,
      en: `I cannot correct that: “${line}”. One correction a line, for example “date: 2019-03-14”, “present: NAME”, “not present: NAME”, “name: WRONG = RIGHT”, “strike decision § 4”, “decision HEADING: TEXT”, “place: …”, “chair: …”.`,
    },
    { field: 'corrections' },
  )

/**
 * The extract as corrected, and the lines that changed something. Problem `invalid` (field `corrections`) for a line that is no
 * correction, or that fits nothing of what was read.
 */
export function corrected(
  extract: Extract,
  lines: readonly string[],
  today: string,
): { extract: Extract; made: string[] } {
  const made: string[] = []
  let now = extract
  for (const line of lines) {
    let next: Extract | null = null
    for (const { pattern, apply } of CORRECTIONS) {
      const match = pattern.exec(line.trim())
      if (!match) continue
      next = apply(now, (match.groups?.value ?? '').trim(), match, today)
      break
    }
    if (!next) throw problem(line)
    // A line that was offered and left as it stood is no correction.
    if (JSON.stringify(next) !== JSON.stringify(now)) made.push(line.trim())
    now = next
  }
  return { extract: now, made }
}

/** What a correction's form starts with: the head of the document as it was understood. */
export const correctable = (extract: Extract, lang: 'sv' | 'en'): string =>
  (
    [
      ['datum', 'date', extract.date],
      ['plats', 'place', extract.place],
      ['ordförande', 'chair', extract.chair],
      ['sekreterare', 'secretary', extract.secretary],
      ['justerare', 'approvers', extract.approvers.join(', ')],
    ] as const
  )
    .filter(([, , value]) => value)
    .map(([sv, en, value]) => `${lang === 'sv' ? sv : en}: ${value}`)
    .join('\n')
