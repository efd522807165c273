/** From text to the stems that are compared: Swedish and English, light, the same for records and questions. */
import { foldPlain } from '../domain/names.ts'

/** Two words for what is written as one elsewhere. */
const JOINED: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bcivila samhalle(t|ts|ns)?\b/g, 'civilsamhallet'],
  [/\bcivil societ(y|ies)\b/g, 'civilsamhallet'],
  [/\bhalso-? (och|&) sjukvard/g, 'halsosjukvard'],
  [/\bhealth ?care\b/g, 'halsosjukvard'],
  [/\bcounty administrative board('s)?\b/g, 'lansstyrelsen'],
  [/\b(municipal|city) council\b/g, 'kommunfullmaktige'],
  [/\b(municipal|city) executive (board|committee)\b/g, 'kommunstyrelsen'],
  [/\bregional council\b/g, 'regionfullmaktige'],
  [/\bred cross\b/g, 'roda korset'],
  [/\bco-?op(erativ(e|es|et|en)?)?('s)?\b/g, 'kooperativ'],
  [/\bhealth ?cent(re|er)s?\b/g, 'vardcentral'],
  [/\bagm\b/g, 'annual general meeting'],
  [/\bsave the children\b/g, 'radda barnen'],
]

/** Longest first; tried until nothing more comes off, so that budget and budgeten meet. */
const ENDINGS =
  'arnas ernas ornas heterna heten heter arens andets andet arna erna orna ande ende ades aren ade are ena ens ans ets ies ed es ar er or en an et ats at as na a e s'.split(
    ' ',
  )
const IRREGULAR: Record<string, string> = {
  ledamoter: 'ledamot',
  ledamoterna: 'ledamot',
  ledamots: 'ledamot',
  people: 'person',
  mote: 'mot',
  man: 'man',
  bocker: 'bok',
  handlingar: 'handl',
  skrivs: 'skriv',
  aker: 'aka',
  gick: 'ga',
  gar: 'ga',
  ger: 'ge',
  gav: 'ge',
  hyr: 'hyra',
  // Not ground, nor a cash box.
  market: 'marknad',
  markets: 'marknad',
  kassor: 'kasso',
  kassoren: 'kasso',
  kassorens: 'kasso',
  // Not a man, nor a tree.
  firman: 'firm',
  firmans: 'firm',
  yttrade: 'yttr',
  yttrat: 'yttr',
  skannern: 'skan',
  // A leak is no lack, hoping no jumping, a flat no team, a tree not three, flowers no flow.
  lacka: 'lackag',
  lackan: 'lackag',
  lackor: 'lackag',
  lacker: 'lackag',
  lackte: 'lackag',
  lackt: 'lackag',
  hoppas: 'hop',
  hoppades: 'hop',
  lagenheten: 'lagenh',
  lagenheter: 'lagenh',
  lagenheterna: 'lagenh',
  avsade: 'avsag',
  avsagt: 'avsag',
  tree: 'trad',
  trees: 'trad',
  flower: 'blom',
  flowers: 'blom',
  dearer: 'dyr',
  held: 'hold',
  lost: 'los',
  sold: 'sell',
  paid: 'pay',
  bought: 'buy',
  chosen: 'choos',
  written: 'writ',
  broken: 'break',
  built: 'build',
  sent: 'send',
  left: 'leav',
  led: 'lead',
  spent: 'spend',
}

const known = new Map<string, string>()
const KNOWN = 100_000

/** A word (already folded) without its endings; three letters are always left. Words with digits stay. */
export function stem(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= KNOWN) known.clear()
  const made = cut(word)
  known.set(word, made)
  return made
}

function cut(word: string): string {
  let rest = IRREGULAR[word] ?? word.replace(/['’]s$/, '')
  // kolonin, energin
  if (rest.length > 5 && /[^aeiouy]in$/.test(rest)) rest = rest.slice(0, -1)
  if (/\d/.test(rest)) return rest
  // område, inträde: no past tense
  rest = rest.replace(/(omrad|trad)e(?:s|t|ts|n|ns)?$/, '$1')
  for (;;) {
    const ending = ENDINGS.find(
      one =>
        rest.endsWith(one) &&
        rest.length - one.length >= (one === 's' ? 5 : 3) &&
        !(one === 'an' && /(?:plan|man|organ|ban)$/.test(rest)),
    )
    if (!ending) break
    rest = rest.slice(0, -ending.length)
  }
  return rest.length > 4 && /([^aeiouy])\1$/.test(rest) ? rest.slice(0, -1) : rest
}

/** Folded without accents, with what is one notion in two words joined. */
export const plain = (text: string): string => {
  let out = foldPlain(text)
  for (const [from, to] of JOINED) out = out.replace(from, to)
  return out
}

/** The words of a text that `plain` gave, numbers and § apart from letters. */
export const wordsOf = (folded: string): string[] => folded.match(/\d+[/:]\d+(?:[/:]\d+)?|[\p{L}\p{N}]+/gu) ?? []

/** All stems of a text, in order. */
export const stems = (text: string): string[] => wordsOf(plain(text)).map(stem)

/** True where the two differ by at most `most` typed, dropped, changed or swapped letters. */
export function near(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length]! <= most
}

/** Slips that a word of this length may hold: short words are too easily other words. */
export const slips = (word: string): number => (/\d/.test(word) || word.length < 5 ? 0 : word.length < 9 ? 1 : 2)
