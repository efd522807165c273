/** Who a sentence is about, by whatever the secretary calls them: "Anna Berg", "Cllr Berg", "Anna", "AB". */
import { isFirstName } from './lexicon/first-names.ts'
import { namesIn } from './names.ts'

/** Finds the people of a sentence, in order, each with its place. */
export type Finder = (text: string) => Person[]

export interface Person {
  name: string
  start: number
  end: number
}

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map(word =>
      /^(?:Mc|Mac)\p{Lu}/u.test(word) ? word.replace(/\p{Ll}+$/u, '') : word.replace(/(\p{L})[\p{L}'’]*-?/gu, '$1'),
    )
    .join('')

const TITLES = /^(?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Prof|Revd?|The Rev)\.? )+/i

/** What each may be called, where it fits one person only. `listed`: as they stand in the list of those present and absent. */
function keysOf(listed: readonly string[]): ReadonlyMap<string, string> {
  const all = new Map<string, Set<string>>()
  const add = (key: string, name: string) => {
    if (key.length > 1) all.set(key, (all.get(key) ?? new Set()).add(name))
  }
  for (const name of listed) {
    const words = name.replace(TITLES, '').split(' ')
    for (const key of [name, words[0]!, words.at(-1)!, initialsOf(name)]) add(key, name)
    // "Per-Olof": "P-O"
    if (words[0]!.includes('-')) add(words[0]!.replace(/(\p{L})[\p{L}]*/gu, '$1'), name)
  }
  return new Map([...all].flatMap(([key, names]) => (names.size === 1 ? [[key, [...names][0]!] as const] : [])))
}

const WORD = /(?<![\p{L}\d'’-])\p{Lu}[\p{L}-]*(?![\p{L}\d]|['’]s?(?!\p{L}))/gu

const NO_NAME = /^(?:Ja|May|Will|Mark|Inga)$/

/** "P-O", who is on no list. */
const SHORT = /^\p{Lu}-\p{Lu}$/u

/** `named`: those who are named in full anywhere; the list goes before, and what has one of its names and more ("Bo Ek Sveriges", from two columns) is no name. */
export function finderOf(listed: readonly string[], named: readonly string[]): Finder {
  const known = new Set(listed)
  const isJoined = (name: string): boolean => {
    const words = name.split(' ')
    return words.some((_, i) =>
      words.some((_, k) => k - i < words.length - 1 && k > i && known.has(words.slice(i, k + 1).join(' '))),
    )
  }
  const keys = new Map([...keysOf(named.filter(name => !isJoined(name))), ...keysOf(listed)])
  return text => {
    const full = namesIn(text).filter(({ end }) => !/^['’]s?(?!\p{L})/u.test(text.slice(end)))
    const out: Person[] = full.map(one => ({
      ...one,
      name: keys.get(one.name) ?? keys.get(one.name.split(' ').at(-1)!) ?? one.name,
    }))
    for (const match of text.matchAll(WORD)) {
      const [word] = match
      const start = match.index
      if (full.some(one => start < one.end && start + word.length > one.start)) continue
      const name = keys.get(word) ?? (SHORT.test(word) || (isFirstName(word) && !NO_NAME.test(word)) ? word : undefined)
      if (name !== undefined) out.push({ name, start, end: start + word.length })
    }
    return out.sort((a, b) => a.start - b.start).filter((one, i, all) => i === 0 || one.name !== all[i - 1]!.name)
  }
}

/** What stands between those who are named together: "Anna Berg (S), Bo Ek och Cllr Dahl". */
const BETWEEN =
  /^(?:\s*\([^()]{1,30}\))?\s*(?:,|&|\/|\+)?\s*(?:(?:och|samt|and)\s)?\s*(?:(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Prof|Revd?|[Tt]he Rev|Messrs)\.?\s)*(?:\p{Lu}\.?\s)*$/u

/** Those who are named together last before `at`, or first behind it. */
export function together(people: readonly Person[], text: string, at: number, side: 'before' | 'behind'): string[] {
  const own = people.filter(one => (side === 'before' ? one.end <= at : one.start >= at))
  if (side === 'behind') {
    const count = own.findIndex((one, i) => i > 0 && !BETWEEN.test(text.slice(own[i - 1]!.end, one.start)))
    return own.slice(0, count < 0 ? own.length : count).map(one => one.name)
  }
  let from = own.length - 1
  while (from > 0 && BETWEEN.test(text.slice(own[from - 1]!.end, own[from]!.start))) from--
  return own.slice(Math.max(0, from)).map(one => one.name)
}
