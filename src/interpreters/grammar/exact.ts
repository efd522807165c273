import type { Hearing } from '../../core/interpreter.ts'
import type { Compiled, Pattern } from './compile.ts'
import { type Evidence, evidenceOf, type Span } from './evidence.ts'
import type { Node } from './template.ts'
import type { Line } from './tokens.ts'
import { ASKING, NEGATIONS, NEGATIVE } from './words.ts'

/** A phrase that fits a whole line, word for word. */
export interface Fit {
  pattern: Pattern
  slots: Record<string, Span>
  /** Words of the phrase that were said. */
  literals: number
  /** Words that only running text accounts for. */
  text: number
  /** Values that nothing in the group answers to. */
  weak: number
}

const TEXT = new Set(['text', 'long', 'lines'])
/** Steps spent on one phrase: far above what people write, and an end for what machines do. */
const BUDGET = 4000

/** All ways in which a phrase fits a whole line. */
function fits(pattern: Pattern, line: Line, keys: ReadonlySet<string>, values: Pick<Evidence, 'startingAt'>): Fit[] {
  const { tokens } = line
  const { opening, needs } = pattern
  if (!opening.open && !opening.words.has(tokens[0]?.key ?? '')) return []
  for (const need of needs) {
    let met = false
    for (const word of need) if (keys.has(word)) met = true
    if (!met) return []
  }
  const out: Fit[] = []
  const slots: Record<string, Span> = {}
  let literals = 0
  let text = 0
  let weak = 0
  let steps = 0

  // "jag kommer inte …" is not "jag kommer" and a reason that starts with "inte".
  const denied = (from: number): boolean =>
    !pattern.negative &&
    Object.keys(pattern.args).length > 0 &&
    tokens.slice(from, from + 2).some(({ key }) => NEGATIONS.has(key) || NEGATIVE.has(key))

  const walk = (node: Node, at: number, then: (at: number) => void): void => {
    if (++steps > BUDGET) return
    switch (node.kind) {
      case 'word':
        if (tokens[at]?.key !== node.key) return
        literals++
        then(at + 1)
        literals--
        return
      case 'seq': {
        const next = (i: number, from: number): void => {
          const part = node.parts[i]
          if (part) walk(part, from, to => next(i + 1, to))
          else then(from)
        }
        next(0, at)
        return
      }
      case 'optional':
        walk(node.part, at, then)
        then(at)
        return
      case 'either':
        for (const part of node.parts) walk(part, at, then)
        return
      case 'slot': {
        const def = pattern.command.fields[node.field]
        if (!def || slots[node.field]) return
        const running = TEXT.has(def.kind)
        for (const span of values.startingAt(def, at)) {
          if (running && denied(span.from)) continue
          slots[node.field] = span
          if (running) text += span.to - span.from
          if (span.weak) weak++
          then(span.to)
          if (running) text -= span.to - span.from
          if (span.weak) weak--
        }
        delete slots[node.field]
        return
      }
    }
  }
  walk(pattern.node, 0, at => {
    if (at === tokens.length) out.push({ pattern, slots: { ...slots }, literals, text, weak })
  })
  return out
}

/** Fits with known values first, then those where running text accounts for least, then those with most words of their own. */
export const better = (a: Fit, b: Fit): number => a.weak - b.weak || a.text - b.text || b.literals - a.literals

const NO_VALUES: Pick<Evidence, 'startingAt'> = { startingAt: () => [] }
/** Ends the memory of what machines write. */
const REMEMBERED = 5000

/** All ways in which any phrase fits a whole line, best first. */
export function fitting(line: Line, { candidates, literal, weights }: Compiled, hearing: Hearing): readonly Fit[] {
  const words = line.tokens.map(token => token.key)
  const spoken = words.join(' ')
  const before = literal.get(spoken)
  if (before) return before
  const keys = new Set(words)
  // "Vem föredrar punkt 3" asks: it never makes "vem" the one who does.
  const opener = words[0] ?? ''
  const may = candidates(line, keys).filter(
    pattern => pattern.command.kind === 'query' || !ASKING.has(opener) || pattern.required.includes(opener),
  )
  const ways = (values: Pick<Evidence, 'startingAt'>): Fit[] =>
    may.flatMap(pattern => fits(pattern, line, keys, values)).sort(better)
  // A line that is all a phrase's own words fits better than any with values in it: then none are looked for.
  const whole = ways(NO_VALUES)
  if (whole.length === 0) return ways(evidenceOf(line, hearing, weights))
  if (literal.size >= REMEMBERED) literal.clear()
  literal.set(spoken, whole)
  return whole
}
