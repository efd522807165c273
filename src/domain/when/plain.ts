import { fold } from '../names.ts'

/** A text in the form that patterns read, and the way back to the text as it was written. */
export interface Plain {
  text: string
  /** The offsets in the original text of `text.slice(from, to)`; `from` < `to`. */
  span(from: number, to: number): [start: number, end: number]
}

const SIMPLE = /^[\x20-\x7eåäöÅÄÖéÉ\n]*$/
const CLUSTER = /[\s\S]\p{M}*/gu
const MIXED =
  /\p{Script=Latin}[^\s]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][^\s]*\p{Script=Latin}/u

const letter = (cluster: string, mixed: boolean): string => {
  if (/^\s/u.test(cluster)) return cluster === '\n' ? '\n' : ' '
  if (/^[‐‑‒–—−]/u.test(cluster)) return '-'
  // A Latin letter before it makes `fold` treat the look-alike as part of a Latin word.
  return mixed ? fold(`a${cluster}`).slice(1) : fold(cluster)
}

/** Lower case, composed, one kind of space and dash, look-alikes undone, unseen characters gone; offsets are kept. */
export function readable(original: string): Plain {
  if (SIMPLE.test(original)) return { text: original.toLowerCase(), span: (from, to) => [from, to] }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const word of original.matchAll(/\S+|\s+/gu)) {
    const mixed = MIXED.test(word[0])
    for (const cluster of word[0].matchAll(CLUSTER)) {
      const plain = letter(cluster[0], mixed)
      const at = word.index + cluster.index
      for (let i = 0; i < plain.length; i++) {
        starts.push(at)
        ends.push(at + cluster[0].length)
      }
      text += plain
    }
  }
  return { text, span: (from, to) => [starts[from]!, ends[to - 1]!] }
}
