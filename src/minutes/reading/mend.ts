/** Words of minutes that lost the dots and rings over their letters; none of them is a word by itself. */
const BARE: Array<[bare: RegExp, word: string]> = (
  [
    ['sammantrad', 'sammanträd'],
    ['ordforand', 'ordförand'],
    ['narvarand', 'närvarand'],
    ['franvarand', 'frånvarand'],
    ['foregaende', 'föregående'],
    ['forening', 'förening'],
    ['forhinder', 'förhinder'],
    ['godkan', 'godkän'],
    ['besl[o0]t', 'beslöt'],
    ['ersattare', 'ersättare'],
    ['kassor(?!\\p{L})', 'kassör'],
    ['ledamoter', 'ledamöter'],
    ['(?<!\\p{L})arende', 'ärende'],
    ['(?<!\\p{L})fraga', 'fråga'],
    ['(?<!\\p{L})fragor', 'frågor'],
    ['(?<!\\p{L})ovriga?', 'övriga'],
    ['(?<!\\p{L})nasta(?!\\p{L})', 'nästa'],
    ['(?<!\\p{L})mote(?=t|n|na|(?!\\p{L}))', 'möte'],
    ['(?<!\\p{L})oppna', 'öppna'],
    ['(?<!\\p{L})besok', 'besök'],
    ['(?<!\\p{L})gaster(?!\\p{L})', 'gäster'],
    ['(?<!\\p{L})f[o0]rt(?!\\p{L})', 'fört'],
    ['(?<!\\p{L})fran(?!\\p{L})', 'från'],
    ['(?<!\\p{L})utsag(?=s(?!\\p{L})|(?!\\p{L}))', 'utsåg'],
    ['(?<!\\p{L})atog(?!\\p{L})', 'åtog'],
  ] as const
).map(([bare, word]) => [new RegExp(bare, 'giu'), word])

const cased = (found: string, word: string): string =>
  /^\p{Lu}/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word

/** Text of a scan: digits inside words, or committee's words without their dots and rings. */
const damaged = (line: string): boolean =>
  /\p{L}[01]|(?<![\p{L}\d])[01]\p{Ll}{2}|(?<![\p{L}\d])l\d{3}(?!\d)|rnber|\p{Ll}I\p{Ll}/u.test(line)

/** A text that lost the dots of its words again and again. */
export const wornOut = (text: string): boolean =>
  BARE.reduce((sum, [bare]) => sum + (text.slice(0, 20_000).match(bare)?.length ?? 0), 0) > 4

/**
 * Undoes what scanning does to words that the rules rely on: digits inside a word (Protokol1, besl0t, Al1an), "rn" for "m" in
 * the months, and in a worn text (`worn`) lost dots. A name's letters are else left alone: a guess there would be a made-up person.
 */
export function mend(line: string, worn: boolean): string {
  if (!worn && !damaged(line)) return line
  const digits = line
    .replace(/\b(septe|nove|dece)rnber/gi, '$1mber')
    .replace(/(?<![\p{L}\d])l(?=\d{3}(?!\d))/gu, '1')
    .replace(
      /(?<=\p{Ll}l)1(?=\p{Ll}|$|[\s.,])|(?<=\p{L})1{1,2}(?=\p{Ll})|(?<=\p{Ll}{2})1(?=-\p{L})|(?<=\p{Ll}{3})11(?![\p{L}\d])/gu,
      one => 'l'.repeat(one.length),
    )
    .replace(/(?<=\p{Ll})I(?=\p{Ll})/gu, 'l')
    .replace(/(?<=\bbesl)0(?=t)/giu, 'ö')
    .replace(/(?<=\p{Ll})0(?=\p{Ll})/gu, 'o')
    .replace(/(?<=\p{Lu})0(?=\p{Lu})|(?<![\p{L}\d])0(?=\p{Ll}{2})/gu, 'O')
  if (!worn) return digits
  return BARE.reduce((text, [bare, word]) => text.replace(bare, found => cased(found, word)), digits)
}
