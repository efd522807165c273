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

/** More than a committee has seats; an end for what machines write. */
const LONGEST = 100

/** Single values, and lists of them: "Anna, Omar och Eva". In a list each is as long as it gets, and lists start at their first. */
export function joined(line: Line, all: readonly Span[]): Span[] {
  const longest = new Map<number, Span>()
  for (const span of all) if (span.to > (longest.get(span.from)?.to ?? 0)) longest.set(span.from, span)
  const out: Span[] = []
  let end = 0
  for (const first of [...longest.values()].sort((a, b) => a.from - b.from)) {
    if (first.from < end) continue
    let run: Span = first
    out.push(run)
    for (let n = 1; n < LONGEST; n++) {
      const more = longest.get(LIST.has(line.tokens[run.to]?.key ?? '') ? run.to + 1 : run.to)
      if (!more) break
      run = { ...run, to: more.to, raw: `${run.raw}, ${more.raw}`, ...(more.bent && { bent: true }) }
      out.push(run)
    }
    end = run.to
  }
  return out
}
