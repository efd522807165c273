import { isFirstName } from './lexicon/first-names.ts'
import { isMononym, nameAt } from './names.ts'
import { partsOf } from './sentences.ts'

/** A list of names as people write it, put so that commas and semicolons alone part its people. */

/** "Ahlström, Berit (S)": the family name first, as registers have it. */
const TURNED =
  /^(?<last>(?:(?:von|af|de|van) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (?<first>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?<rest>$|[\s,(].*)$/u

function turned(text: string): string {
  const { last, first, rest } = TURNED.exec(text)?.groups ?? {}
  if (!last || !first || isFirstName(last) || isFirstName(last.split(' ')[0]!)) return text
  const [given, second] = first.split(' ')
  // "Anna Berg, Eskil Dahl": two people with one name of each unknown.
  if (last.split(' ').length > 1 && second !== undefined && !isFirstName(second) && !/^(?:von|af|de|van) /.test(last))
    return text
  return isFirstName(given!) && !partsOf(rest!).some(part => isMononym(part) || nameAt(part) !== null)
    ? `${first} ${last}${rest}`
    : text
}

/** Everybody else has a last name: then "Wendy and Roger Thwaite" is a couple; "Anna, Bo and Cilla Berg" is none. */
const allNamed = (text: string): boolean => {
  const parts = partsOf(text)
  return parts.length > 3 && parts.filter(part => nameAt(part) === null).length <= 1
}

/** Two first names, and one last name behind the second. */
const COUPLE =
  /(?<=^|[,;:]\s|(?:och|and)\s)(\p{Lu}\p{Ll}+) (?:och|and|&) (\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}'’-]+)(?=$|[,;.)]|\s(?:och|and|\())/gu

/** A part without what is said behind the name: "(sekr.)", "– kom senare", "7A" for the class somebody comes from. */
export const aloneIn = (part: string): string =>
  part.replace(/\s*(?:\([^()]*\)|[–-] .*)$/, '').replace(/ \d{1,2} ?\p{Lu}?$/u, '')

/** `text` with every name whole: both of a couple, whoever stands between slashes. */
export function plainList(text: string): string {
  // "Anna B., Bo E. and Cilla D.": the last full stop is her name's too.
  const stops = /\p{Ll} \p{Lu}\.(?:,| and | och | samt ).*\p{Ll} \p{Lu}\.$/u.test(text)
  const plain = (stops ? text : text.replace(/[.\s]+$/, ''))
    .replace(/\s\|\s/g, '; ')
    // "Mr and Mrs Pocock", "Wendy and Roger Thwaite": the name of both.
    .replace(/\b(Mr|Mrs|Ms|Dr) (?:and|&) (Mrs?|Ms|Dr) (\p{Lu}[\p{L}'’-]+)/gu, '$1 $3, $2 $3')
    .replace(COUPLE, (all, one: string, other: string, last: string) =>
      allNamed(text) && isFirstName(one) && isFirstName(other) && !isFirstName(last)
        ? `${one} ${last}, ${other} ${last}`
        : all,
    )
  // "Anna Berg - chair / Bo Ek - lights"
  const slashed = plain.split(/\s\/\s/)
  return slashed.length > 2 && slashed.every(one => nameAt(one) !== null || isMononym(aloneIn(one)))
    ? slashed.join('; ')
    : plain
}

/** The parts of such a list, each a person or what is said of one. `own`: it is the line of one person. */
export const listed = (bare: string, own: boolean): string[] =>
  partsOf(own ? turned(bare) : bare.includes(';') ? bare.split(/;\s*/).map(turned).join('; ') : bare)
