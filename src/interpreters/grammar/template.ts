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
