import { field } from '../../core/fields.ts'
import type { Compiled, Pattern } from './compile.ts'
import type { Evidence, Span } from './evidence.ts'
import type { Node } from './template.ts'
import { type Line, slice, sliceLong, unasked } from './tokens.ts'
import { ASKING, NEGATIONS, NEGATIVE, near, POLITE, STOP, slips } from './words.ts'

/** A phrase that resembles a line: from 0, nothing in common, to 1. */
export interface Guess {
  pattern: Pattern
  score: number
  args: Record<string, unknown>
}

/** A value found counts as this much of a word; one that is missing costs less, since a form can ask for it. */
const SLOT = { found: 0.6, missing: 0.5 }
/** "Kan du anmäla Omar?" has the form of a question and is none. */
const REQUEST = new Set(['kan', 'kunde', 'skulle', 'vill', 'can', 'could', 'would', 'will'])
const TEXT = new Set(['text', 'long', 'lines'])

interface Hit {
  token: number
  quality: number
}
interface Match {
  got: number
  need: number
  tokens: number[]
  slots: Record<string, Span>
}

/** Anybody in the group, for names that a phrase leaves over. */
const SOMEBODY = field.member({ sv: '', en: '' })

const NOTHING: Match = { got: 0, need: 0, tokens: [], slots: {} }
const plus = (a: Match, b: Match): Match => ({
  got: a.got + b.got,
  need: a.need + b.need,
  tokens: [...a.tokens, ...b.tokens],
  slots: { ...a.slots, ...b.slots },
})

/** For each word of the phrases, the word of the line that comes nearest to it. */
function hitsOf(line: Line, { weights, plain }: Compiled, named: ReadonlySet<number>): Map<string, Hit> {
  const hits = new Map<string, Hit>()
  const add = (word: string, token: number, quality: number) => {
    if ((hits.get(word)?.quality ?? 0) < quality) hits.set(word, { token, quality })
  }
  line.tokens.forEach(({ key, plain: bare }, i) => {
    if (weights.has(key)) add(key, i, 1)
    if (NEGATIVE.has(key))
      for (const word of ['förhinder', 'absence', 'apologies']) if (weights.has(word)) add(word, i, 0.9)
    for (const word of plain.get(bare) ?? []) add(word, i, 0.95)
    if (weights.has(key) || named.has(i) || key.length < 4) return
    for (const word of weights.keys()) {
      // A slip in both of the first two letters is rare, and looking for it is dear.
      if (word.length < 4 || (word[0] !== key[0] && word[1] !== key[1])) continue
      const stem = Math.min(key.length, word.length) - 1
      if (stem >= 4 && key.slice(0, stem) === word.slice(0, stem) && Math.abs(key.length - word.length) <= 3)
        add(word, i, 0.75)
      else if (near(key, word, slips(Math.min(key.length, word.length)))) add(word, i, 0.8)
    }
  })
  return hits
}

/** "I" and "mig" are members too, but say nothing about who is meant. */
const longest = (spans: readonly Span[]): Span | undefined =>
  spans.filter(one => !STOP.has(one.raw)).sort((a, b) => b.to - b.from - (a.to - a.from))[0]

/** How well a pattern is matched by the line's words, whatever their order. */
function matchOf(node: Node, pattern: Pattern, hits: Map<string, Hit>, compiled: Compiled, evidence: Evidence): Match {
  switch (node.kind) {
    case 'word': {
      const weight = compiled.weights.get(node.key) ?? 1
      const hit = hits.get(node.key)
      return hit
        ? { got: weight * hit.quality, need: weight, tokens: [hit.token], slots: {} }
        : { ...NOTHING, need: weight }
    }
    case 'seq':
      return node.parts.reduce((sum, part) => plus(sum, matchOf(part, pattern, hits, compiled, evidence)), NOTHING)
    case 'either':
      return node.parts
        .map(part => matchOf(part, pattern, hits, compiled, evidence))
        .reduce((best, other) => (2 * other.got - other.need > 2 * best.got - best.need ? other : best))
    case 'optional': {
      const match = matchOf(node.part, pattern, hits, compiled, evidence)
      return match.got * 2 > match.need ? match : NOTHING
    }
    case 'slot': {
      const def = pattern.command.fields[node.field]
      if (!def || TEXT.has(def.kind)) return NOTHING
      const span = longest(evidence.all(def))
      if (!span) return { ...NOTHING, need: SLOT.missing }
      const tokens = Array.from({ length: span.to - span.from }, (_, i) => span.from + i)
      return { got: SLOT.found, need: SLOT.found, tokens, slots: { [node.field]: span } }
    }
  }
}

/** The longest run of words that nothing accounts for: what a slot for running text would hold. */
function rest(line: Line, explained: ReadonlySet<number>): Span | null {
  let best: Span | null = null
  for (let from = 0; from < line.tokens.length; from++) {
    let to = from
    while (to < line.tokens.length && !explained.has(to) && !POLITE.has(line.tokens[to]!.key)) to++
    const next = to
    while (from < to && STOP.has(line.tokens[from]!.key)) from++
    while (from < to && STOP.has(line.tokens[to - 1]!.key)) to--
    if (to - from > (best ? best.to - best.from : 0)) best = { from, to, raw: '' }
    from = Math.max(from, next)
  }
  return best
}

function guess(
  pattern: Pattern,
  line: Line,
  hits: Map<string, Hit>,
  compiled: Compiled,
  evidence: Evidence,
): Guess | null {
  const match = matchOf(pattern.node, pattern, hits, compiled, evidence)
  if (match.got === 0 || !match.tokens.some(token => weigh(line, token, compiled) > 0.25)) return null
  const args: Record<string, unknown> = { ...pattern.args }
  const explained = new Set(match.tokens)
  let { got } = match
  for (const word of pattern.family) {
    const hit = hits.get(word)
    if (!hit || explained.has(hit.token)) continue
    explained.add(hit.token)
    // Small words are in every phrase: they make up for no word that is missing.
    if (!STOP.has(word)) got += 0.8 * hit.quality * (compiled.weights.get(word) ?? 1)
  }
  for (const [field, span] of Object.entries(match.slots)) args[field] = span.raw
  // A date or name that the phrase has no place for, but the command has.
  for (const [field, def] of Object.entries(pattern.command.fields)) {
    if (args[field] !== undefined || TEXT.has(def.kind) || def.kind === 'choice' || def.kind === 'number') continue
    const span = longest(evidence.all(def).filter(one => !explained.has(one.from)))
    if (!span) continue
    args[field] = span.raw
    for (let i = span.from; i < span.to; i++) explained.add(i)
  }
  const running = pattern.slots.find(field => TEXT.has(pattern.command.fields[field]?.kind ?? ''))
  const gap = running === undefined ? null : rest(line, explained)
  // One stray word is hardly a reason or a comment.
  const left = gap && (gap.to - gap.from > 1 || !pattern.command.fields[running!]!.optional) ? gap : null
  if (running !== undefined && left) {
    const long = pattern.command.fields[running]!.kind !== 'text'
    const words = (long ? sliceLong : slice)(line, left.from, left.to)
    // "Kan du föreslå Nils Ek?": the mark ends the request, and is no part of what is wanted.
    const asking = pattern.command.kind === 'query' || REQUEST.has(line.tokens[0]?.key ?? '')
    args[running] = asking && !long ? unasked(words) : words
  }
  // "Anmäl Anna Berg och Anna Wallin" where there is room for one: half of what was said is not what was said.
  const over =
    pattern.command.kind !== 'query' &&
    evidence
      .all(SOMEBODY)
      .some(
        span =>
          !STOP.has(span.raw) && !explained.has(span.from) && !(left && left.from <= span.from && span.from < left.to),
      )
  let total = 0
  let told = 0
  line.tokens.forEach((token, i) => {
    const weight = POLITE.has(token.key) && !explained.has(i) ? 0 : weigh(line, i, compiled)
    total += weight
    if (explained.has(i)) told += weight
    else if (left && left.from <= i && i < left.to) told += weight * 0.6
  })
  const precision = total === 0 ? 0 : told / total
  const recall = Math.min(1, got / Math.max(match.need, 0.2))
  const score = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { pattern, args, score: over ? score * 0.6 : score }
}

const weigh = (line: Line, token: number, { weights }: Compiled): number => {
  const { key } = line.tokens[token]!
  return weights.get(key) ?? (STOP.has(key) ? 0.25 : 1)
}

/**
 * Phrases that resemble the line, best first: words may be missing, misspelt, in another order or language.
 * A line that says no is never read as a yes, nor the other way round.
 */
export function guesses(
  line: Line,
  compiled: Compiled,
  evidence: Evidence,
  named: ReadonlySet<number>,
  question: boolean,
): Guess[] {
  const hits = hitsOf(line, compiled, named)
  const negative = line.tokens.some(({ key }) => NEGATIONS.has(key) || NEGATIVE.has(key))
  // A mark at the end tells more than a first word that also starts statements: "har förhinder".
  const doubt = REQUEST.has(line.tokens[0]?.key ?? '') || !line.text.includes('?') ? 0.85 : 0.55
  const best = new Map<string, Guess>()
  const asking = ASKING.has(line.tokens[0]?.key ?? '')
  const telling = [...hits.keys()].filter(word => !STOP.has(word))
  for (const pattern of new Set(telling.flatMap(word => compiled.users.get(word) ?? []))) {
    if (pattern.negative !== negative && pattern.command.kind !== 'query') continue
    if (asking && pattern.command.kind !== 'query') continue
    const found = guess(pattern, line, hits, compiled, evidence)
    if (!found) continue
    if (pattern.negative !== negative) found.score *= 0.6
    if (question && pattern.command.kind !== 'query') found.score *= doubt
    if ((best.get(pattern.meaning)?.score ?? 0) < found.score) best.set(pattern.meaning, found)
  }
  return [...best.values()].sort((a, b) => b.score - a.score)
}
