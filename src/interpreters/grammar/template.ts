import { lineOf } from './tokens.ts'

/** A phrase's pattern: words and slots in order, parts that may be left out, and alternatives. */
export type Node =
  | { kind: 'word'; key: string }
  | { kind: 'slot'; field: string }
  | { kind: 'seq'; parts: Node[] }
  | { kind: 'optional'; part: Node }
  | { kind: 'either'; parts: Node[] }

const PIECE = /[()[\]|]|\{[A-Za-z][\w-]*\}|[^\s()[\]|{}]+/gu

/**
 * Reads `jag kommer [till {meeting}]` or `(i am|im) coming`. An empty alternative `(jag|)` may be left out.
 * Throws a plain Error on a bracket that does not fit: a phrase is our own text.
 */
export function parseTemplate(template: string): Node {
  const pieces = template.match(PIECE) ?? []
  let at = 0
  const wrong = (): Error => new Error(`phrase “${template}”: a bracket does not fit`)

  const sequence = (): Node => {
    const parts: Node[] = []
    for (; at < pieces.length && !/^[)\]|]$/.test(pieces[at]!); at++) {
      const piece = pieces[at]!
      if (piece === '(' || piece === '[') parts.push(group(piece))
      else if (piece.startsWith('{')) parts.push({ kind: 'slot', field: piece.slice(1, -1) })
      else for (const token of lineOf(piece).tokens) parts.push({ kind: 'word', key: token.key })
    }
    return parts.length === 1 ? parts[0]! : { kind: 'seq', parts }
  }
  const group = (open: string): Node => {
    const parts: Node[] = []
    do {
      at++
      parts.push(sequence())
    } while (pieces[at] === '|')
    if (pieces[at] !== (open === '(' ? ')' : ']')) throw wrong()
    const node: Node = parts.length === 1 ? parts[0]! : { kind: 'either', parts }
    return open === '[' ? { kind: 'optional', part: node } : node
  }

  const root = sequence()
  if (at < pieces.length) throw wrong()
  return root
}

/** Every word that occurs in a pattern. */
export function wordsOf(node: Node): string[] {
  switch (node.kind) {
    case 'word':
      return [node.key]
    case 'slot':
      return []
    case 'seq':
    case 'either':
      return node.parts.flatMap(wordsOf)
    case 'optional':
      return wordsOf(node.part)
  }
}

/** Words without which the pattern cannot fit. */
export function requiredOf(node: Node): string[] {
  switch (node.kind) {
    case 'word':
      return [node.key]
    case 'seq':
      return node.parts.flatMap(requiredOf)
    case 'slot':
    case 'either':
    case 'optional':
      return []
  }
}

export function slotsOf(node: Node): string[] {
  switch (node.kind) {
    case 'word':
      return []
    case 'slot':
      return [node.field]
    case 'seq':
    case 'either':
      return node.parts.flatMap(slotsOf)
    case 'optional':
      return slotsOf(node.part)
  }
}

/** What a pattern may begin with: these words, or (`open`) a slot or nothing at all. */
export interface Opening {
  words: ReadonlySet<string>
  open: boolean
}

export function openingOf(node: Node): Opening {
  const words = new Set<string>()
  /** True where the part can be passed over without a word. */
  const walk = (part: Node): 'word' | 'slot' | 'empty' => {
    switch (part.kind) {
      case 'word':
        words.add(part.key)
        return 'word'
      case 'slot':
        return 'slot'
      case 'optional':
        return walk(part.part) === 'slot' ? 'slot' : 'empty'
      case 'either': {
        const kinds = part.parts.map(walk)
        return kinds.includes('slot') ? 'slot' : kinds.includes('empty') ? 'empty' : 'word'
      }
      case 'seq': {
        for (const one of part.parts) {
          const kind = walk(one)
          if (kind !== 'empty') return kind
        }
        return 'empty'
      }
    }
  }
  const kind = walk(node)
  return { words, open: kind !== 'word' }
}

/** Sets of words of which the line must hold at least one each: a word that must be there, or one of each alternative. */
export function needsOf(node: Node): Array<ReadonlySet<string>> {
  switch (node.kind) {
    case 'word':
      return [new Set([node.key])]
    case 'seq':
      return node.parts.flatMap(needsOf)
    case 'either': {
      const first = node.parts.map(part => needsOf(part)[0])
      return first.every(set => set !== undefined) ? [new Set(first.flatMap(set => [...set]))] : []
    }
    case 'slot':
    case 'optional':
      return []
  }
}
