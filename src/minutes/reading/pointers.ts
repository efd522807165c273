import type { Line } from './lines.ts'
import type { Header } from './numbering.ts'

/** Headings behind a mark of their own: the hour in a log, or a pointer. */

const CLOCK = /^(\d{1,2})[.:]?(\d\d)\s+(\p{Lu}[^.:!?]{2,70})[.:]\s+(\S.*)$/u

/** "1907  Hoist. The gearbox is worn.": a log, each matter behind the hour at which it came up. */
export function clocked(lines: readonly Line[]): Header[] {
  let last = -1
  return lines.flatMap(line => {
    const [, hour, minute, title, text] = (line.cells.length < 3 && CLOCK.exec(line.text.replace(/\s{2,}/g, ' '))) || []
    const at = Number(hour) * 60 + Number(minute)
    if (title === undefined || text === undefined || Number(hour) > 23 || Number(minute) > 59 || at < last) return []
    last = at
    return [{ index: lines.indexOf(line), number: null, title, text }]
  })
}

const POINTER = /^([»›▶►▸◆◇■□❖➤§#])\s*(\p{L}.{2,80})$/u

/** "» Rent" over its text, "► Roof — no objections": all behind one mark that nothing else has. */
export function pointed(lines: readonly Line[]): Header[] {
  const found = lines.flatMap((line, index) => {
    const [, mark, whole] = POINTER.exec(line.raw.trim()) ?? []
    if (mark === undefined || whole === undefined || line.level > 0 || line.indent > 4) return []
    const [title = '', ...rest] = whole.split(/\s[—–-]\s(?=\p{Ll})/u)
    const text = rest.join(' – ')
    return [{ index, number: null, title: title.trim(), mark, ...(text !== '' && { text }) }]
  })
  const own = found.filter(one => one.mark === found[0]!.mark)
  const filled = own.filter((one, i) => one.text !== undefined || (own[i + 1]?.index ?? lines.length) > one.index + 1)
  return filled.length === own.length && own.length === found.length ? own.map(({ mark: _, ...header }) => header) : []
}
