const ABBREVIATION =
  /(?:^|[\s(])(?:kl|ca|bl\.?a|t\.?ex|t\.?o\.?m|fr\.?o\.?m|m\.?fl|m\.?m|dvs|d\.?v\.?s|osv|s\.?k|nr|dnr|resp|inkl|exkl|tel|ordf|sekr|st|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec|mr|mrs|ms|dr|prof|capt|rev|hon|jr|sr|avd|bitr|approx|cllrs?|prop|sec|pres|treas|cdre|comdr|bros?|sis|messrs|kap|mom|art|insp|sgt|supt|ven|e\.?g|i\.?e|etc|p\.?g\.?a|enl|forts|max|min|v|f\.?d|\p{Lu})$/iu

/** True where the text ends a sentence: a stop that is no abbreviation's. */
export const endsSentence = (text: string): boolean =>
  /[!?]$/.test(text) || (text.endsWith('.') && !ABBREVIATION.test(text.slice(-13, -1)))

/** A text cut into sentences; abbreviations, initials, dates and amounts do not end one. */
export function sentencesOf(text: string): string[] {
  const out: string[] = []
  let start = 0
  for (const match of text.matchAll(/(?:[.!?]+["”’)\]]*|:-)\s+(?=(?:=>|⇒|→)\s|["”([–-]?\s?[\p{Lu}\d])/gu)) {
    if (match[0].startsWith('.') && !match[0].startsWith('..')) {
      const before = text.slice(Math.max(start, match.index - 12), match.index)
      // "före jul. Malin …": a month's short name that ends a sentence.
      const month =
        /(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)$/iu.test(before) &&
        /^\p{Lu}/u.test(text.slice(match.index + match[0].length))
      // "They go up to class D. We chose …": no initial stands before such a word.
      const letter =
        /(?:^|\s)\p{Lu}$/u.test(before) &&
        /^(?:Vi|Det|Den|De|Han|Hon|Detta|We|The|It|They|This|There|He|She) \p{Ll}/u.test(
          text.slice(match.index + match[0].length),
        )
      // "No. 5"; but "The answer was no. Then …"
      if (
        (ABBREVIATION.test(before) && !month && !letter) ||
        (/(?:\d|\b[Nn]os?)$/.test(before) && /^\d/.test(text.slice(match.index + match[0].length)))
      )
        continue
    }
    out.push(text.slice(start, match.index + match[0].length).trim())
    start = match.index + match[0].length
  }
  const last = text.slice(start).trim()
  if (last) out.push(last)
  return out
}

/** "Berg & Holm Revision": one word before it and several behind are a firm's name, no two people. */
const firm = (before: string, after: string): boolean =>
  /^\s*\p{Lu}[\p{L}-]+\s*$/u.test(before) && /^\p{Lu}[\p{L}-]+ \p{Lu}/u.test(after)

/** Splits at commas, semicolons and "och/samt/and/&", but not inside brackets. */
export function partsOf(list: string): string[] {
  const out: string[] = []
  let depth = 0
  let start = 0
  const cut = (end: number, next: number) => {
    const part = list.slice(start, end).trim()
    if (part) out.push(part)
    start = next
  }
  for (const match of list.matchAll(/[()]|[,;]| {3,}|(?<!-)\s+(?:och|samt|and|&)\s+/g)) {
    if (match[0] === '(') depth++
    else if (match[0] === ')') depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      !(/&/.test(match[0]) && firm(list.slice(start, match.index), list.slice(match.index + match[0].length)))
    )
      cut(match.index, match.index + match[0].length)
  }
  cut(list.length, list.length)
  return out.map(part => part.replace(/^(?:och|samt|and)\s+/, ''))
}
