/** "she'll", "I'd" and "Anna's going to" as the two words that they are, and where in the text each of their letters stands. */

/** Behind "'d" they tell that it stands for "had": "he'd brought", "she'd two prices". */
const HAD =
  '\\p{L}+(?:ed|en)|(?:already |just |never |only )?(?:been|begun|bought|brought|built|caught|come|done|drawn|felt|found|gone|got|grown|had|heard|held|kept|known|led|left|lent|lost|made|meant|met|paid|said|seen|sent|shown|sold|spent|stood|taught|thought|told|won|worn|worked)|an?|the|no|some|two|three|four|five|six|to|\\d+'
/** Nouns that look like what somebody is doing: "Anna's meeting with them". */
const NOUNS =
  'meeting|wedding|building|painting|drawing|reading|training|recording|hearing|evening|morning|spring|ceiling|opening|beginning|feeling|understanding|warning|thinking|writing(?! (?:to|up) )|greeting|parking|being|thing|saying|standing|spelling'
const PARTICLE =
  'it|them|him|her|that|this|these|those|the|an?|our|his|their|its|us|you|all|some|both|another|up|out|round|off|back'
const CONTRACTED = new RegExp(
  `(?<=(?<!\\p{L})(?:I|he|she|they|we|it|who|\\p{Lu}\\p{Ll}+|\\p{Lu}{2,3}))['’](?<end>ll|ve|d(?!\\s(?:${HAD})(?!\\p{L})))(?!\\p{L})` +
    // "he's going to", "they're writing"
    "|(?<=(?<!\\p{L})(?:he|she|they|who|He|She|They))['’](?<pron>s|re)(?=\\s(?:going to|\\p{Ll}{2,}ing)(?!\\p{L}))" +
    // "Anna's booking it", "Bo's to ask them"; but "Anna's building"
    `|(?<=(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]*\\p{Ll}|he|she|they))['’](?<named>s|re)(?=\\s(?:(?:still |also |now |away |off |going )?to (?!the |an? |our |his |her )\\p{Ll}{2}|(?:kindly |now |also |still )?\\p{Ll}{2,}ing (?:${PARTICLE})(?!\\p{L})|(?!(?:${NOUNS})(?!\\p{L}))\\p{Ll}{2,}ing (?:(?:after|into|to|with|for|about)(?!\\p{L})|\\p{Lu}\\p{Ll})))` +
    // "Anna's agreed to ring them"
    "|(?<=(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]*\\p{Ll}|he|she))['’](?<has>s)(?=\\s(?:kindly )?(?:agreed|offered|promised|undertaken|volunteered|got|been asked) to\\s)",
  'gu',
)
const FULL: Readonly<Record<string, string>> = { ll: ' will', d: ' would', ve: ' have', s: ' is', re: ' are' }

export interface Spelled {
  text: string
  /** The place in the text as it was written of one in `text`. */
  at(index: number): number
}

export function spelledOut(written: string): Spelled {
  if (!/['’]/.test(written)) return { text: written, at: index => index }
  const out: string[] = []
  const shifts: Array<readonly [from: number, by: number]> = []
  let by = 0
  let done = 0
  for (const found of written.matchAll(CONTRACTED)) {
    const { end, pron, named, has } = found.groups!
    const full = has === undefined ? FULL[(end ?? pron ?? named)!]! : ' has'
    out.push(written.slice(done, found.index), full)
    done = found.index + found[0].length
    shifts.push([found.index + by + full.length, by + full.length - found[0].length])
    by += full.length - found[0].length
  }
  return {
    text: [...out, written.slice(done)].join(''),
    at: index => index - (shifts.findLast(([from]) => from <= index)?.[1] ?? 0),
  }
}
