/** The two languages Klubban speaks. */
export type Lang = 'sv' | 'en'
export const LANGS = ['sv', 'en'] as const

/** Something a person reads, in both languages: what lacks one does not compile. */
export interface Text {
  sv: string
  en: string
}

/** A text built once per language, for sentences that embed dates, counts or other texts. */
export const each = (write: (lang: Lang) => string): Text => ({ sv: write('sv'), en: write('en') })

/** A name, a number or a quotation: the same words whatever the reader's language. */
export const same = (words: string): Text => ({ sv: words, en: words })

/** `a, b och c` / `a, b and c`. */
export const listed = (parts: readonly Text[]): Text =>
  each(lang => {
    const words = parts.map(part => part[lang])
    if (words.length < 2) return words[0] ?? ''
    return `${words.slice(0, -1).join(', ')} ${lang === 'sv' ? 'och' : 'and'} ${words.at(-1)}`
  })

/** `1 ledamot`, `3 ledamöter`: the count with its noun in the right number. */
export const counted = (n: number, one: Text, many: Text): Text => each(lang => `${n} ${(n === 1 ? one : many)[lang]}`)
