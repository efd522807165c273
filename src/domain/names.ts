/** Characters that nobody sees, or that turn the reading direction: kept in what is stored, ignored when comparing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Cyrillic and Greek letters that look Latin; real minutes hold them in Swedish words. */
const LOOK_ALIKES: Record<string, string> = {
  а: 'a',
  А: 'A',
  В: 'B',
  е: 'e',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  о: 'o',
  О: 'O',
  р: 'p',
  Р: 'P',
  с: 'c',
  С: 'C',
  Т: 'T',
  у: 'y',
  х: 'x',
  Х: 'X',
  і: 'i',
  І: 'I',
  ј: 'j',
  ѕ: 's',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
}

/** Look-alikes are only replaced in words that also hold Latin letters: a name in Cyrillic stays one. */
export const undisguised = (text: string): string =>
  text.replace(/\S+/g, word =>
    /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)
      ? word.replace(/./gu, letter => LOOK_ALIKES[letter] ?? letter)
      : word,
  )

/** Words of common Latin letters and single spaces, as nearly all text is: there is nothing to tidy and no look-alike to undo. */
const COMMON = /^[!-~À-ſ]+(?: [!-~À-ſ]+)*$/
const ASCII = /^[ -~]*$/

/** What is shown and stored, tidied without changing a visible letter: NFC, white space run together, unseen characters gone. */
export const tidy = (text: string): string =>
  COMMON.test(text) ? text : text.normalize('NFC').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim()

/** True where undoing unseen and look-alike letters leaves a text's words as they are: it is what it looks like. */
export const isPlain = (text: string): boolean =>
  COMMON.test(text) || fold(text) === text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()

/** The form in which names and words are compared: tidy, look-alikes undone, lower case. å, ä and ö stay letters. */
export const fold = (text: string): string => (COMMON.test(text) ? text : undisguised(tidy(text))).toLowerCase()

/** As `fold`, with accents dropped too (å → a): a second, weaker form, for people who type without them. */
export function foldPlain(text: string): string {
  const folded = fold(text)
  return ASCII.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
}
