/**
 * Undoes what scanning does to words that the rules rely on. Names are left alone: a guess there would be a made-up person.
 * Digits inside a word (Protokol1, besl0t) and "rn" for "m" in the months.
 */
export function mend(line: string): string {
  if (!/\p{L}[01]|[01]\p{L}{2}|rnber/u.test(line)) return line
  return line
    .replace(/\b(septe|nove|dece)rnber/gi, '$1mber')
    .replace(/(?<=\p{Ll}l)1(?=\p{Ll}|$|[\s.,])|(?<=\p{Ll}{2})1(?=\p{Ll})/gu, 'l')
    .replace(/(?<=\bbesl)0(?=t)/giu, 'ö')
    .replace(/(?<=\p{Ll}{2})0(?=\p{Ll})/gu, 'o')
}
