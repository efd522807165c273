/** One level of a numbered list, as Word's numbering part tells it. */
interface Level {
  start: number
  format: string
  /** "§ %1", "%1.%2". */
  text: string
}

interface Numbering {
  /** numId → its levels, the list it counts with, and where it starts anew. */
  lists: Map<string, { counter: string; levels: Map<number, Level>; restart: Map<number, number> }>
  /** Paragraph style → the list and level it carries. */
  styles: Map<string, { list?: string; level?: number; base?: string }>
}

const value = (xml: string, tag: string): string | undefined =>
  new RegExp(`<w:${tag}\\s[^>]*?w:val="([^"]*)"`).exec(xml)?.[1]

/** The elements of that name, none inside another of the same name. */
function elements(xml: string, tag: string): string[] {
  const out: string[] = []
  const [open, close] = [`<w:${tag} `, `</w:${tag}>`]
  for (let at = xml.indexOf(open); at >= 0; ) {
    const end = xml.indexOf(close, at)
    if (end < 0) break
    out.push(xml.slice(at, end))
    at = xml.indexOf(open, end)
  }
  return out
}

const plainText = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n))).replace(/&quot;|&apos;/g, '"')

const attribute = (xml: string, name: string): string => new RegExp(`w:${name}="([^"]*)"`).exec(xml)?.[1] ?? ''

export function numberingOf(numbering: string, styles: string): Numbering {
  const abstracts = new Map<string, Map<number, Level>>()
  for (const one of elements(numbering, 'abstractNum')) {
    const levels = new Map<number, Level>()
    for (const level of elements(one, 'lvl'))
      levels.set(Number(attribute(level, 'ilvl')), {
        start: Number(value(level, 'start') ?? 1),
        format: value(level, 'numFmt') ?? 'decimal',
        text: plainText(value(level, 'lvlText') ?? ''),
      })
    abstracts.set(attribute(one, 'abstractNumId'), levels)
  }
  const lists: Numbering['lists'] = new Map()
  for (const one of elements(numbering, 'num')) {
    const counter = value(one, 'abstractNumId') ?? ''
    const restart = new Map<number, number>()
    for (const change of elements(one, 'lvlOverride')) {
      const start = value(change, 'startOverride')
      if (start !== undefined) restart.set(Number(attribute(change, 'ilvl')), Number(start))
    }
    lists.set(attribute(one, 'numId'), { counter, levels: abstracts.get(counter) ?? new Map(), restart })
  }
  const carried: Numbering['styles'] = new Map()
  for (const one of elements(styles, 'style')) {
    const [list, level, base] = [value(one, 'numId'), value(one, 'ilvl'), value(one, 'basedOn')]
    carried.set(attribute(one, 'styleId'), {
      ...(list !== undefined && { list }),
      ...(level !== undefined && { level: Number(level) }),
      ...(base !== undefined && { base }),
    })
  }
  return { lists, styles: carried }
}

const ROMAN: Array<[number, string]> = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function written(n: number, format: string): string {
  const small = (text: string) => (format.startsWith('upper') ? text.toUpperCase() : text)
  if (/Letter$/.test(format) && n > 0) return small(String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26)))
  if (/Roman$/.test(format) && n > 0 && n < 300) {
    let rest = n
    let out = ''
    for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) out += sign
    return small(out)
  }
  return String(n)
}

/** Counts as Word does, paragraph by paragraph: hands back what stands before each one. */
export function counting({ lists, styles }: Numbering): (properties: string) => string {
  const counters = new Map<string, Map<number, number>>()
  const begun = new Set<string>()
  const styled = (name: string | undefined, depth = 0): { list?: string; level?: number } => {
    const own = name === undefined || depth > 20 ? undefined : styles.get(name)
    return own ? { ...styled(own.base, depth + 1), ...own } : {}
  }
  return properties => {
    const style = styled(value(properties, 'pStyle'))
    const id = value(properties, 'numId') ?? style.list
    const list = id === undefined ? undefined : lists.get(id)
    const at = Number(value(properties, 'ilvl') ?? style.level ?? 0)
    const level = list?.levels.get(at)
    if (!list || !level || id === undefined || level.format === 'none') return ''
    if (level.format === 'bullet') return '- '
    const counter = counters.get(list.counter) ?? new Map<number, number>()
    counters.set(list.counter, counter)
    if (!begun.has(id)) for (const [depth, start] of list.restart) counter.set(depth, start - 1)
    begun.add(id)
    counter.set(at, (counter.get(at) ?? level.start - 1) + 1)
    for (const depth of [...counter.keys()]) if (depth > at) counter.delete(depth)
    const text = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const depth = Number(digit) - 1
      const of = list.levels.get(depth)
      return written(counter.get(depth) ?? of?.start ?? 1, of?.format ?? 'decimal')
    })
    return text.trim() === '' ? '' : `${text.trim()} `
  }
}
