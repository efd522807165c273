/** What is told around a task: where sentences start, whom a pronoun means, what is history, what was told already. */
import type { ExtractTask } from '../../domain/extract.ts'
import type { Block } from './blocks.ts'
import { isFirstName } from './lexicon/first-names.ts'
import type { Line } from './lines.ts'
import { mailOf } from './mail.ts'
import { isName } from './names.ts'
import { ownersOf, type People } from './owners.ts'
import { partsIn } from './parts.ts'
import type { RawSection } from './sections.ts'
import { leadingSubject, toldSince } from './speakers.ts'

const SEAMS =
  /(?<=\p{Ll}{2}\.)\s+(?=\p{Ll})|:\s+(?=\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+ \p{Ll}+r\s)|;\s+(?=\p{Lu}[\p{L}-]+ \p{Ll})|(?<=(?:bad|ber|uppdrag|uppdrogs|ombads|asked)\s.{4,200}?),?\s+(?:och|samt|medan|and|while)\s+(?=\p{Lu}[\p{L}-]+ \p{Ll}+[rs]\s)/gu

/** "… i maj. tuva fixar musik", "…: Anna Berg bokar": sentences although capital or stop was spared. */
export function piecesOf(text: string, people: People): string[] {
  const out: string[] = []
  let from = 0
  for (const seam of text.matchAll(SEAMS)) {
    const [before, next] = [text.slice(from, seam.index), seam.index + seam[0].length]
    // "Anna och Bo läser": what stands before must tell something by itself.
    if (!/\p{L} \p{Ll}{2,}/u.test(before)) continue
    const [first = ''] = text.slice(next).split(/\s/, 1)
    // "Kvar är två skolor; Västra sköter Anneli": an object may stand first.
    const third = /^\p{L}+ \p{Ll}+r (\p{Lu}\p{L}+)/u.exec(text.slice(next))?.[1] ?? first
    if (!people.short.has(first.toLowerCase()) && people.kindOf(first) !== 'near' && people.kindOf(third) !== 'near')
      continue
    out.push(before)
    from = next
  }
  return [...out, text.slice(from)]
}

/** "… fick i uppdrag" at a line's end, "att ta in anbud" on the next: one sentence. */
export function wholeBlocks(blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (
      last &&
      !block.gap &&
      block.bullet === '' &&
      /^att\s/.test(block.text) &&
      /(?:uppdrag|uppgift|sig|åt \p{L}[^.]{2,40})$/u.test(last.text)
    )
      out[out.length - 1] = { ...last, text: `${last.text} ${block.text}`, to: block.to }
    else out.push(block)
  }
  return out
}

/** "MT = Mikaela, HL = Hasse" */
const ALIASES = [
  /(?<!\p{L})(\p{Lu}{2,3}) ?(?:= ?\p{Lu}\p{Ll}|\(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\))/gu,
  // "Senga McFadyen (SMcF)"
  /(?<=\p{Lu}\p{L}+ \p{Lu}[\p{L}-]+ \()(\p{Lu}\p{Ll}{0,2}\p{Lu}[\p{L}]{0,3})(?=[,)])/gu,
  // "Tompa (Thomas Eklöv)", "Bengt "Bempa" Olin"
  /(?<![\p{L}.] ?)(\p{Lu}\p{Ll}+) \(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\)/gu,
  /(?<=\p{Lu}\p{Ll}+ )["”“'‘’(](\p{Lu}\p{Ll}+)["”“'‘’)](?= \p{Lu}\p{Ll})/gu,
]
export const aliasesIn = (text: string): string[] =>
  text.length > 500 || !/[=("”“'‘’]/.test(text)
    ? []
    : ALIASES.flatMap(pattern => [...text.matchAll(pattern)].map(match => match[1]!))

const RUN =
  /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)*(?: och | and )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?/u

/** Whom a pronoun in the next sentence means: the person who is this one's subject, or those whom it lists. */
export function personIn(text: string, people: People): string | undefined {
  const bare = text.replace(/^[\p{L} -]{2,40}?(?::| [–-])\s+/u, '')
  // "Rob's count is outstanding; he'll have it ready"
  const head = leadingSubject(bare.replace(/^(\p{Lu}[\p{L}-]+)['’]s (?=\p{Ll})/u, '$1 '), people)
  if (head && ['near', 'name', 'word', 'office'].includes(head.kind) && bare.length > head.length)
    return toldSince(bare, head.length, people)?.owner ?? head.owner
  // "En skrivgrupp bildades med Petra, Fatuma och Mahmoud."
  const listed = RUN.exec(text)?.[0]
  return (listed === undefined ? null : ownersOf(listed, people)) ?? undefined
}

const FORMED =
  /(?:appoint|set up|form|establish|create|bilda|tillsätt|tillsatt)\p{L}* (?:\p{L}+ ){0,4}?(committee|subcommittee|sub-committee|party|panel|group|team|force|kommitté|utskott)(?!\p{L})|(committee|subcommittee|sub-committee|party|panel|group|team|force) (?:was|is|be|has been|will be) (?:\p{L}+ )?(?:appointed|set up|formed|established|created)/giu
/** Groups that are formed in these lines, by the last word of their names. */
export const formedIn = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(line => [...line.text.slice(0, 2000).matchAll(FORMED)].map(one => (one[1] ?? one[2])!.toLowerCase())),
  )

/** Whose "jag" it is where nobody signed: a mail's sender, or "mina egna anteckningar (Bo)" at the top. */
export function writerIn(lines: readonly Line[]): string | null {
  const own = lines
    .slice(0, 3)
    .map(
      line =>
        /(?:anteckningar|notes|nedtecknat|jottings)\p{L}*(?: av| by|,)? \(?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)\)?$/u.exec(
          line.text,
        )?.[1],
    )
    .find(name => name !== undefined && (isFirstName(name.split(' ')[0]!) || isName(name)))
  return mailOf(lines)?.sender ?? own ?? null
}

/** Behind a reservation, in a paragraph of its own, stands what is to be done by a day. */
const LAST_DAY = /(?<!\p{L})(?:senast|före|by|no later than) (?:den |the )?\d/u

/** The lines of sections that have a decision of their own which tell the matter's history, or what is no task (`null`). */
export function asideLines(section: RawSection): Map<number, 'history' | 'other'> {
  const parts = partsIn(section.lines)
  const decided = parts.some(part => part.kind === 'decision' && !part.verb)
  return new Map(
    parts.flatMap(({ kind, lines }) =>
      decided && ASIDES.has(kind)
        ? lines
            .filter((line, n) => !(kind === 'reservation' && n > 0 && line.gap && LAST_DAY.test(line.text)))
            .map(line => [line.from, kind === 'background' ? ('history' as const) : ('other' as const)] as const)
        : [],
    ),
  )
}
const ASIDES = new Set(['background', 'proposal', 'documents', 'motions', 'dispatched', 'reservation'])

const PAST =
  /(?<!\p{L})(?:\p{L}{3,}(?:ade|erade|nade|rde|gde|kte|ste|pte)|gav|tog|sa|hade|fick|gick|kom|blev|redogjorde|föredrog|beslöt|fanns|var)(?!\p{L})/gu
const PRESENT =
  /(?<!\p{L})(?:informerar|berättar|redogör|rapporterar|presenterar|öppnar|konstaterar|föreslår|undrar|tycker|menar|anser|meddelar|diskuterar|beslutar|visar|hälsar|lyfter|påpekar|frågar|är)(?!\p{L})/gu
/** Whether what happened is told in the past. */
export const toldInPast = (lines: readonly Line[]): boolean => {
  const count = (pattern: RegExp) =>
    lines.reduce((sum, line) => sum + [...line.text.slice(0, 2000).matchAll(pattern)].length, 0)
  return count(PAST) > count(PRESENT)
}

/** The sentence is that of a decision, its label aside. */
export const overlaps = (decision: string, text: string): boolean => {
  const bare = text.replace(/^(?:beslut(?:ades)?|decisions?|decided)\s*:?\s*/i, '').replace(/\.$/, '')
  return decision.includes(bare) || text.includes(decision)
}

const SMALL = /^(?:att|och|ska|the|to|will|a|an|en|ett|i|på|till|för|of|and|med|om|av|det|den)$/
/** Words that two tasks of one owner share, of the shorter: "ACTION: Bo to ask" repeats what the text told. */
export function same(a: ExtractTask, b: ExtractTask): boolean {
  const bare = (owner: string) => owner.toLowerCase().replace(/^the /, '')
  if (bare(a.owner) !== bare(b.owner)) return false
  const own = new Set(a.owner.toLowerCase().match(/\p{L}+/gu) ?? [])
  const words = (text: string): string[] =>
    (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
      .filter(word => !own.has(word) && !SMALL.test(word))
      .map(word => word.replace(/s$/, ''))
  const [x, y] = [words(a.what), words(b.what)].sort((one, other) => one.length - other.length) as [string[], string[]]
  const left = new Set(y)
  return x.length > 0 && x.filter(word => left.has(word)).length >= 0.8 * x.length
}

/** "planerar dagen": the day was named before. */
export const dayOf = (text: string): boolean => /(?<!\p{L})(?:dagen|mötet|träffen|konferensen)(?!\p{L})/u.test(text)

/** Who says that they will: it may be said once more as an action. */
export const OFFERS =
  /(?<!\p{L})(?:offered|volunteered|agreed|said (?:s?he|they) (?:would|could)|erbjöd sig|lovade|åtog sig) /u

/** "Anna: jag ringer.": somebody else's "jag", where what stands before the colon is no subject ("Höstfesten: …"). */
export const saidBy = (text: string, people: People): boolean => {
  const who = /^([\p{L}_ ]{2,30}):\s/u.exec(text)?.[1]
  return who !== undefined && (ownersOf(who, people) !== null || isFirstName(who.split(' ')[0]!))
}
