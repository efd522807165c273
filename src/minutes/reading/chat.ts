import type { ExtractAttendee } from '../../domain/extract.ts'
import type { Line } from './lines.ts'

const MESSAGE =
  /^\[?\(?(?:\d{4}-\d\d-\d\d,? )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]?\)?\s+[-–]?\s*<?(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})>?:\s+(\S.*)$/u
const MATTER = /^(?:punkt|item|topic|ärende|§)\s*(\d{1,3})?\s*[.:–-]\s*(\S.*)$/iu

export interface Chat {
  lines: Line[]
  attendees: ExtractAttendee[]
  chair: string | null
  secretary: string | null
}

/**
 * A meeting held in writing ("[19:02] Anna Berg: Punkt 1: vattnet"): its lines without clock and speaker, and the speakers, who were
 * there. Null where most lines are no messages.
 */
export function chatIn(lines: readonly Line[]): Chat | null {
  const messages = lines.map(line => (line.text.length < 5000 ? MESSAGE.exec(line.text) : null))
  const found = messages.filter(match => match !== null).length
  if (found < 5 || found * 2 < lines.length) return null
  const attendees = new Map<string, ExtractAttendee>()
  let [chair, secretary]: [string | null, string | null] = [null, null]
  const out = lines.map((line, i): Line => {
    const match = messages[i]
    if (!match) return line
    const [, name = '', words = ''] = match
    if (!attendees.has(name)) attendees.set(name, { name, present: true, at: { lines: [line.from, line.to] } })
    if (/\bjag är ordförande|\bjag håller i mötet|\bi(?:'m| am| will) chair/i.test(words)) chair ??= name
    if (/\bjag (?:antecknar|skriver|för) |\bi(?:'ll| will) take (?:the )?(?:notes|minutes)/i.test(words))
      secretary ??= name
    secretary ??= /(\p{Lu}\p{L}+) (?:antecknar|(?:skriver|för) (?:protokoll|anteckningar))/u.exec(words)?.[1] ?? null
    const matter = MATTER.exec(words)
    const text = matter
      ? `${matter[1] ? `${matter[1]}. ` : ''}${matter[2]!.replace(/^\p{Ll}/u, one => one.toUpperCase())}`
      : words
    // Every message stands by itself, as a paragraph does.
    return { ...line, text, cells: [text], bullet: '', level: matter ? 2 : 0, gap: true }
  })
  const full = (first: string | null) => [...attendees.keys()].find(name => name.split(' ')[0] === first) ?? first
  const leads = chair === null ? undefined : attendees.get(chair)
  if (leads) leads.role = 'ordförande'
  return { lines: out, attendees: [...attendees.values()], chair, secretary: full(secretary) }
}
