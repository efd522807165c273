/** Who was there, where a paragraph tells it in running text: each person in it by the clause that they stand in. */
import type { ExtractAttendee } from '../../domain/extract.ts'
import { GROUPS } from './attendance-groups.ts'
import { describe, type Entry } from './attributes.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type Bearer, bearers } from './company-names.ts'
import { whenceOf } from './company-whence.ts'
import { attendanceHeading } from './lexicon/attendance.ts'
import { REPLACED } from './lexicon/away.ts'
import { away, COMPANY, passesBy, VISITS } from './lexicon/company.ts'
import { endsInOffice } from './lexicon/offices.ts'
import type { Line } from './lines.ts'
import type { Outline } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { labelOf } from './words.ts'

/** A clause: up to where another subject may follow, brackets by themselves. */
const CLAUSE =
  /;|\s[–—]\s|[()]|:\s|,?\s(?=(?:men|medan|eftersom|därför att|but|while|whereas|because|since|although|neither)\s)|,\s(?=(?:så|och|samt|so|and|as|for|för|då|när|when)\s(?:\p{Ll}+\s){0,2}\p{Lu})|,\s(?=\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)* \p{Ll}+(?:de|te|ed|og|ade)(?!\p{L}))|\s(?:och|and)\s(?=\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:har|hade|var|kunde|is|was|had|has|could|came|kom)(?!\p{L}))/gu

/** Each clause of a sentence with its place there. */
function clausesOf(text: string): Array<{ from: number; to: number }> {
  const out: Array<{ from: number; to: number }> = []
  let from = 0
  for (const match of text.matchAll(CLAUSE)) {
    if (match.index > from) out.push({ from, to: match.index })
    from = match.index + match[0].length
  }
  out.push({ from, to: text.length })
  return out
}

/** What somebody is, right behind the name: ", financial manager", ", our housing officer,", ", som är samordnare". */
function officeBehind(rest: string): string | undefined {
  const [, office] =
    /^, (?:(?:who|som) (?:is|är|also is) )?(?:(?:our|the|an?|vår|våra|ny|new|nya) )*(\p{L}[\p{L}-]+(?: (?!and |och )[\p{L}-]+){0,3}?)(?=[,.;)]|$| and | och )/u.exec(
      rest,
    ) ?? []
  return office !== undefined && endsInOffice(office) ? office : undefined
}

/** Those whom one sentence tells to be there, or away; whoever only looks in is a guest. */
function inSentence(text: string, at: readonly [number, number], known: ReadonlySet<string>): ExtractAttendee[] {
  const clauses = clausesOf(text)
  const whence = whenceOf(text)
  const stood = REPLACED.exec(text)
  const people = bearers(text, known).filter(
    ({ start }) => !whence.some(({ org }) => start >= org.from && start < org.to),
  )
  const clauseOf = ({ start }: Bearer) => clauses.findLast(({ from }) => from <= start)!
  return people.flatMap((one): ExtractAttendee[] => {
    const { from, to } = clauseOf(one)
    const before = text.slice(from, one.start)
    if (passesBy(before, text.slice(one.end))) return []
    // The verb stands behind the last of those that it tells of.
    const together = people.filter(other => other.start >= from && other.start < to)
    const last = together.findLast(
      (other, i) =>
        i === 0 ||
        /^(?:,| och| and| samt|,? nor)(?: och| and)?\s?(?:Mrs?|Ms|Dr|Cllr)?\.?\s?$/u.test(
          text.slice(together[i - 1]!.end, other.start),
        ),
    )!
    const stands = stood !== null && one.end <= stood.index
    const present = stands || !away(before, text.slice(Math.max(last.end, one.end), to))
    if (present && VISITS.test(text.slice(from))) return []
    // "Anna Berg (Bergs Blommor)": in brackets stands where she comes from, unless it is told that somebody is away.
    if (present && people.some(({ end }) => end + 2 === from && text[end + 1] === '(')) return []
    const side = whence.find(({ holds }) => one.start >= holds.from && one.start < holds.to)?.name
    const told: Entry = { name: one.name }
    const brackets = /^ \([^()]{1,40}\)/.exec(text.slice(one.end))?.[0]
    if (brackets !== undefined) describe(told, brackets)
    const role = told.role ?? officeBehind(text.slice(one.end, one.end + 80))
    const affiliation = told.affiliation ?? side
    return [
      {
        name: one.name,
        present: told.present ?? present,
        ...(role !== undefined && { role }),
        ...(affiliation !== undefined && { affiliation }),
        ...(told.sections !== undefined && { sections: told.sections }),
        at: { lines: [at[0], at[1]] },
      },
    ]
  })
}

/** Whether a paragraph is one that tells who was there. */
const isCompany = (text: string, under: boolean): boolean =>
  text.length < 1800 && !text.includes(' | ') && (under || COMPANY.test(text))

const MOST = 8
/** The paragraphs that may tell it: of the head, and of the first matters or one whose heading asks who was there. */
function* placesOf({ head, sections }: Outline): Generator<{ block: Block; under: boolean }> {
  for (const block of blocksOf(head).slice(0, MOST)) yield { block, under: false }
  for (const [i, { title, lines }] of sections.entries()) {
    const under = attendanceHeading(title.replace(/\?$/, ''))?.sure === 'came'
    if (under || i === 0) for (const block of blocksOf(lines).slice(0, 3)) yield { block, under: under && i < 99 }
  }
}

const asLine = (block: Block): Line => ({ ...block, level: 0, indent: 0, raw: block.text })
const firstOf = (name: string): string => name.split(' ')[0]!

/** Everybody whom such a paragraph tells of, and whom they came from. Nothing where no paragraph names three who were there. */
function paragraphIn(
  outline: Outline,
  lines: readonly Line[],
): { people: ExtractAttendee[]; sides: string[]; at: readonly [number, number] } | null {
  const known = new Set<string>()
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const [word] of line.text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}-]+(?!\p{L})/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const [word, count] of counts) if (count >= 3) known.add(word)
  for (const { block, under } of placesOf(outline)) {
    if (block.row || block.cells.length > 1 || !isCompany(block.text, under)) continue
    const label = labelOf(asLine(block))
    if (label && !under && label.kind !== 'present') continue
    // "Absent: Anna Berg" is a list's.
    const found = sentencesOf(block.text).flatMap(text =>
      GROUPS.has(labelOf({ ...asLine(block), text, cells: [text] })?.kind ?? 'end')
        ? []
        : inSentence(text, [block.from, block.to], known),
    )
    const names = new Map<string, ExtractAttendee>()
    for (const one of found) {
      const same = [...names.values()].find(other => other.name === one.name || firstOf(other.name) === one.name)
      if (same) same.present = same.present && one.present
      else names.set(one.name, one)
    }
    // Behind a list of those who were there: only who was not.
    const listed = label?.kind === 'present' && !under
    const people = [...names.values()].filter(one => !listed || !one.present)
    if (listed ? people.length > 0 : people.filter(one => one.present).length >= 3)
      return {
        people,
        at: [block.from, block.to],
        sides: sentencesOf(block.text).flatMap(text => whenceOf(text).map(({ name }) => name)),
      }
  }
  return null
}

const lastOf = (name: string): string => name.split(' ').at(-1)!

/** `listed`, whom lists or single sentences tell, with those whom such a paragraph tells besides. */
export function withCompany(
  listed: readonly ExtractAttendee[],
  outline: Outline,
  lines: readonly Line[],
): ExtractAttendee[] {
  const told = paragraphIn(outline, lines)
  if (!told) return [...listed]
  const there = listed.filter(one => !told.sides.includes(one.name))
  const same = (one: ExtractAttendee, other: ExtractAttendee) =>
    one.name === other.name || (!one.name.includes(' ') && firstOf(other.name) === one.name)
  // Beside a list, a paragraph on quite other people tells of a matter.
  const [from, to] = told.at
  const inside = (one: ExtractAttendee) => one.at !== undefined && one.at.lines[0] >= from && one.at.lines[1] <= to
  const here = there.some(inside)
  const both = told.people.filter(one => there.some(other => same(one, other) || same(other, one)))
  if (!here && there.filter(one => one.present).length > 3 && both.length * 2 < told.people.length) return there
  // The paragraph's own telling of where people come from goes before what its sentences alone seem to say.
  const better = (one: ExtractAttendee): ExtractAttendee => {
    const own = inside(one) ? told.people.find(({ name }) => name === one.name) : undefined
    return own === undefined
      ? one
      : {
          ...one,
          present: own.present && (one.present || own.affiliation !== undefined),
          ...(one.role === undefined && own.role !== undefined && { role: own.role }),
          ...(own.affiliation !== undefined && { affiliation: own.affiliation }),
        }
  }
  return [
    ...there.map(better),
    ...told.people.filter(
      one =>
        !there.some(({ name }) => name === one.name) &&
        // "Mr Berg" beside Bo Berg.
        !(
          /^(?:Mrs?|Ms|Miss|Dr|Fru|Herr) |^[^ ]+$/.test(one.name) &&
          there.some(other => other.name !== one.name && lastOf(other.name) === lastOf(one.name))
        ),
    ),
  ]
}
