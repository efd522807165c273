/** "she'll", "I'd" and "he's going to" as the two words that they are, and where in the text each of their letters stands. */

const CONTRACTED =
  /(?<=(?<!\p{L})(?:I|he|she|they|we|it|who|\p{Lu}\p{Ll}+))['’](ll|ve|d(?!\s\p{L}+(?:ed|en)(?!\p{L})))(?!\p{L})|(?<=(?<!\p{L})(?:he|she|they|who|He|She|They))['’](s|re)(?=\s(?:going to|\p{Ll}{2,}ing)(?!\p{L}))/gu
const FULL: Readonly<Record<string, string>> = { ll: ' will', d: ' would', ve: ' have', s: ' is', re: ' are' }

export interface Spelled {
  text: string
  /** The place in the text as it was written of one in `text`. */
  at(index: number): number
}

export function spelledOut(written: string): Spelled {
  const shifts: Array<readonly [from: number, by: number]> = []
  let by = 0
  const text = written.replace(
    CONTRACTED,
    (short: string, end: string | undefined, being: string | undefined, index: number) => {
      const full = FULL[(end ?? being)!]!
      by += full.length - short.length
      shifts.push([index + full.length + by - (full.length - short.length), by])
      return full
    },
  )
  return { text, at: index => index - (shifts.findLast(([from]) => from <= index)?.[1] ?? 0) }
}
