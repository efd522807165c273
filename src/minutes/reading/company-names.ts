import { away } from './lexicon/company.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { isMononym, namesIn } from './names.ts'

/** Somebody named in a sentence, and where. */
export interface Bearer {
  name: string
  start: number
  end: number
}

/** "Councillors Berg (presiding), Ek and Holm", "Mr Lind": last names behind a title. */
const LAST = "(?!(?:Mrs?|Ms|Miss|Dr|Prof|Revd?)(?!\\p{L}))\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)*(?!\\p{L})"
const TITLED = new RegExp(
  `(?<!\\p{L})(?<title>Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Messrs|Fru|Herr)\\.? (?<who>${LAST}(?: \\([^()]*\\))?(?:(?:, | and | och |, and )${LAST}(?: \\([^()]*\\))?)*)(?! \\p{Lu})`,
  'gu',
)

/** Whether the name is a possessive's: "in Anna Berg's kitchen". "Anna's in hospital" is herself. */
const owns = (rest: string): boolean =>
  /^['’]s(?! (?:in|at|on|away|off|ill|sick|been|had|got|poorly|working)\b)/u.test(rest)

/** "Only Anna Berg": without the word before a name. */
function withoutLead(one: Bearer): Bearer {
  const [first = '', ...rest] = one.name.split(' ')
  const led =
    !isFirstName(first) &&
    (rest.length > 1 || isFirstName(rest[0] ?? '')) &&
    /^(?:only|not|no|without|besides|inte|ej|utan|then|also|welcome|undersigned|bara|endast|även|välkommen|undertecknad)$/iu.test(
      first,
    )
  return led ? { ...one, name: rest.join(' '), start: one.start + first.length + 1 } : one
}

/** "JK came in at eight." */
const begins = (after: string, before: string): boolean =>
  before === '' && /^ (?:came|kom|arrived|joined|dök|anslöt|is|was|är|var|had|hade)(?!\p{L})/u.test(after)

/** Everybody named in a sentence: by full names, by first names, by last names behind a title. `known`: words that come again and again. */
export function bearers(text: string, known: ReadonlySet<string>): Bearer[] {
  // "i Anna Bergs kök"
  const genitive = (name: string) => name.endsWith('s') && known.has(name.split(' ').at(-1)!.slice(0, -1))
  const out: Bearer[] = namesIn(text)
    .map(withoutLead)
    // "Anna Berg's in hospital"
    .map(one => (/['’]s$/u.test(one.name) ? { ...one, name: one.name.slice(0, -2), end: one.end - 2 } : one))
    .filter(one => !owns(text.slice(one.end)) && !genitive(one.name))
  const taken = (at: number) => out.some(({ start, end }) => at >= start && at < end)
  for (const { groups, index, 0: whole } of text.matchAll(TITLED)) {
    const titled = groups!.title!
    const several = /s$/.test(titled) && !/^(?:Mrs|Ms|Miss)$/.test(titled)
    const from = index + whole.length - groups!.who!.length
    for (const one of groups!.who!.matchAll(new RegExp(LAST, 'gu'))) {
      const start = from + one.index
      const inside = /\([^()]*$/.test(groups!.who!.slice(0, one.index))
      if (taken(start) || inside || isFirstName(one[0]) || owns(text.slice(start + one[0].length))) continue
      const polite = /^(?:Mr|Mrs|Ms|Miss|Dr|Fru|Herr)$/.test(titled)
      if (several || one.index === 0)
        out.push({ name: polite ? `${titled} ${one[0]}` : one[0], start, end: start + one[0].length })
    }
  }
  for (const one of text.matchAll(
    /(?<![\p{L}'’.-])\p{Lu}[\p{L}]*(?:-\p{Lu}\p{L}*)*(?: \p{Lu}(?:-\p{Lu})?\.?(?![\p{L}-]))?(?![\p{L}-])/gu,
  )) {
    const word = one[0].replace(/ .*$/, '')
    const end = one.index + one[0].length
    if (taken(one.index) || owns(text.slice(end))) continue
    // "Bro. T. Berg"
    if (/^(?:Bros?|Sis|Mrs?|Ms|Miss|Dr|Cllrs?|Revd?|Fr|Sgt|Capt|Prof|Fru|Herr)$/.test(word)) continue
    // "11 June 2025"
    if (/\d(?:st|nd|rd|th)? $/.test(text.slice(0, one.index)) && /^(?:June|April|May|August)$/.test(word)) continue
    const before = text.slice(0, one.index)
    const beside =
      out.some(other => /^(?:,| och| and| samt)(?: och| and)? $/u.test(text.slice(other.end, one.index))) &&
      /^(?:[,.;)(]|$| och | and | samt )/u.test(text.slice(end))
    const again =
      known.has(word) &&
      !/(?:^|[.!?] |(?:från|from|i|in|på|at|to|till|for|för|of|vid|via|hos|genom|mot|över|under|kring|near|by|the|the old|den|det|de) )$/iu.test(
        before,
      )
    const starts =
      known.has(word) &&
      before === '' &&
      /^ (?:ledde|led|had|hade|is|är|was|var|dök|kom|came|jobbade|could|kunde)(?!\p{L})/u.test(text.slice(end))
    // "Zbigniew is on leave until May": told of, and of nobody else.
    const told =
      before === '' &&
      /^ (?:is|was|är|var|had|hade|har|has|could|kunde|låg) /u.test(text.slice(end)) &&
      away('', text.slice(end))
    const initials = /^\p{Lu}-\p{Lu}$/u.test(word)
    // "Anna, Bo, JK and me": letters that come again and again, among names.
    const letters = /^\p{Lu}{2}$/u.test(word) && known.has(word) && (beside || begins(text.slice(end), before))
    const myself = /(?:jag|undertecknad|me|I),? $/u.test(before)
    if (isFirstName(word) || initials || letters || ((beside || myself || again || starts || told) && isMononym(word)))
      out.push({ name: one[0], start: one.index, end })
  }
  return out.sort((a, b) => a.start - b.start)
}
