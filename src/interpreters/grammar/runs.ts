import type { Span } from './evidence.ts'
import { keysOf, type Line } from './tokens.ts'

const LIST = new Set(['och', 'samt', 'and', '&', 'plus'])

/** Where the words of a title stand in a line, whole. */
export function places(line: Line, title: string): Array<[from: number, to: number]> {
  const words = keysOf(title)
  if (words.length === 0) return []
  return line.tokens.flatMap(
    (token, i): Array<[number, number]> =>
      token.key === words[0] && words.every((word, k) => line.tokens[i + k]?.key === word)
        ? [[i, i + words.length]]
        : [],
  )
}

/** Single values, and lists of them: "Anna, Omar och Eva". In a list each is as long as it gets. */
export function joined(line: Line, all: readonly Span[]): Span[] {
  const spans = all.filter(
    one =>
      !all.some(other => other.to - other.from > one.to - one.from && other.from <= one.from && one.to <= other.to),
  )
  const out: Span[] = []
  for (const first of spans) {
    let run: Span = first
    out.push(run)
    for (;;) {
      const next = LIST.has(line.tokens[run.to]?.key ?? '') ? run.to + 1 : run.to
      const more = spans.find(span => span.from === next)
      if (!more) break
      run = { ...run, to: more.to, raw: `${run.raw}, ${more.raw}`, ...(more.bent && { bent: true }) }
      out.push(run)
    }
  }
  return out
}
