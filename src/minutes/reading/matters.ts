/** The matters of a document as they enter the record: what was decided on each, by which vote, and who was against. */
import type { ExtractSection } from '../../domain/extract.ts'
import type { Lang } from '../../domain/text.ts'
import { blocksOf } from './blocks.ts'
import type { Deciding } from './decides.ts'
import type { Found } from './decision-points.ts'
import { withoutLog } from './decision-rows.ts'
import { decisionsIn } from './decisions.ts'
import { reservationsIn } from './dissent.ts'
import type { Line } from './lines.ts'
import { type Part, partsIn } from './parts.ts'
import { dispatchedIn, documentsIn } from './records.ts'
import type { Outline, RawSection } from './sections.ts'
import { conflictsIn } from './standing-aside.ts'
import { type Finder, finderOf } from './told-people.ts'
import { voteRows } from './vote-rows.ts'
import { voteIn } from './votes.ts'
import { type Weighed, weighed } from './weighing/index.ts'
import type { Ruled } from './weighing/tellings.ts'

export interface Matter {
  section: ExtractSection
  /** With the lines that each stands on. */
  decisions: readonly Found[]
  /** Of these: what no rule knows but its wording; and what a rule knows but its wording speaks against. */
  taken: readonly Found[]
  left: readonly Found[]
}

/** "D 21. The agenda was approved.": the number of a decision. */
function counted(line: Line): Line {
  const [lead, bullet] = /^(\p{Lu} ?\d{1,3}[.):])\s+(?=\S)/u.exec(line.text) ?? []
  if (lead === undefined || bullet === undefined || line.bullet !== '' || line.cells.length > 1) return line
  const text = line.text.slice(lead.length)
  return { ...line, text, cells: [text], bullet }
}

/** A section's parts, and what rules find decided in them. */
export function ruledOf(raw: RawSection, options: Deciding): Ruled {
  // A section that is itself headed "Beslut" holds nothing else.
  const first = raw.lines[0]
  const headed = first && /^(?:beslut|beslutspunkter|decisions?|decided)(?: \([^()]*\))?$/i.test(raw.title)
  const heading = headed && { ...first, text: 'Beslut', cells: ['Beslut'], bullet: '', row: false }
  const parts = partsIn(heading ? [heading, ...raw.lines.map(counted)] : raw.lines)
  return { title: raw.title, parts, decisions: decisionsIn(parts, options, raw.title) }
}

/** Who is there, and who said that they would be party to a matter. */
interface People {
  find: Finder
  listed: ReadonlySet<string>
  declared: Set<string>
}

function matterOf(
  raw: RawSection,
  parts: readonly Part[],
  { decisions, taken, left }: Weighed,
  people: People,
): Matter {
  const documents = documentsIn(parts)
  const dispatched = dispatchedIn(parts)
  const reservations = reservationsIn(raw.lines, parts, people.find)
  const conflicts = conflictsIn(raw.lines, parts, people)
  for (const name of conflicts) people.declared.add(name)
  const vote = voteIn(raw.lines)
  const voted = voteRows(raw.lines)
  return {
    decisions,
    taken,
    left,
    section: {
      number: raw.number,
      ...(raw.label !== undefined && { label: raw.label }),
      title: raw.title,
      ...(raw.registryNumber !== undefined && { registryNumber: raw.registryNumber }),
      decisions: decisions.map(one => one.text),
      ...(documents.length > 0 && { supportingDocuments: documents }),
      ...(dispatched.length > 0 && { dispatchedTo: dispatched }),
      ...(vote && { vote }),
      ...(reservations.length > 0 && { reservations }),
      ...(conflicts.length > 0 && { conflictOfInterest: conflicts }),
      text: blocksOf(raw.lines.map(line => (voted.has(line) ? { ...line, text: voted.get(line)! } : line)))
        .map(block => (block.bullet ? `${block.bullet} ${block.text}` : block.text))
        .join('\n'),
      at: { lines: [raw.from, raw.to] },
    },
  }
}

/** Lines that no heading tells apart, as one matter. */
const asNotes = (lines: Line[], lang: Lang): RawSection => ({
  number: null,
  title: lang === 'sv' ? 'Anteckningar' : 'Notes',
  lines,
  from: lines[0]?.from ?? 1,
  to: lines.at(-1)?.to ?? 1,
})

/** Minutes or a mail without any headings: all of it is one matter; of a chat, all that was said. */
const unheaded = ({ head }: Outline, { lang }: Deciding): RawSection => {
  const said = head.filter(line => line.by !== undefined)
  return asNotes(said.length > 0 ? said : head, lang)
}

/** Who was not there, and that it was accepted: told of those present, and no matter. */
const EXCUSED = /(?<!\p{L})(?:apolog\p{L}+|leave of absence|absences?|frånvaro|förhinder|återbud)(?!\p{L})/iu

/** Above all matters much is told that only sounds as if it was settled: it counts where a word says that it was. */
const SETTLES =
  /(?<!\p{L})(?:beslut\p{L}*|beslöt\p{L}*|bestäm\p{L}*|enades|godkän\p{L}*|fastställ\p{L}*|antogs?|justerades|agreed|approved|adopted|resolved|decided|accepted|signed|confirmed)(?!\p{L})/iu

/** What stands in running text above the first matter; null where no rule knows a decision in it. */
function above({ head, sections }: Outline, options: Deciding): { raw: RawSection; ruled: Ruled } | null {
  if (sections.length === 0) return null
  const told = blocksOf(head).filter(
    ({ text, cells }) =>
      cells.length < 2 && /[.!]["”)]?$/.test(text) && text.split(' ').length > 4 && !/:\s/.test(text),
  )
  const lines = head.filter(
    line => line.by === undefined && told.some(block => block.from <= line.from && block.to >= line.to),
  )
  const raw = asNotes(lines, options.lang)
  const ruled = ruledOf(raw, options)
  const decisions = ruled.decisions.filter(({ text }) => SETTLES.test(text) && !EXCUSED.test(text))
  return decisions.length > 0 ? { raw, ruled: { ...ruled, decisions } } : null
}

/**
 * All matters; where no heading tells them apart, or something was decided above the first, there is one for that. A log of decisions at the end tells none twice.
 * `there`: names of the list of those present and absent; `named`: of all named in full.
 */
export function mattersOf(
  outline: Outline,
  options: Deciding,
  there: readonly string[],
  named: readonly string[],
): Matter[] {
  const headed = outline.sections.length > 0
  const lead = headed ? above(outline, options) : null
  const raw = headed ? [...(lead ? [lead.raw] : []), ...outline.sections] : [unheaded(outline, options)]
  const ruled = raw.map(one => (one === lead?.raw ? lead.ruled : ruledOf(one, options)))
  const people: People = { find: finderOf(there, named), listed: new Set(there), declared: new Set() }
  // Talk is worded as decisions are: "då tar vi den, men …". In a chat without headings only what a rule knows is one.
  const talk = !headed && raw[0]!.lines.some(line => line.by !== undefined)
  const sure = ({ decisions, taken, left }: Weighed): Weighed =>
    talk
      ? { decisions: decisions.filter(one => !taken.includes(one)), taken: [], left: [...left, ...taken] }
      : { decisions, taken, left }
  const each = weighed(ruled, options)
    .map(sure)
    .map((one, i) => matterOf(raw[i]!, ruled[i]!.parts, one, people))
  const own = withoutLog(each.map(({ section, decisions }) => ({ number: section.number, decisions })))
  if (!headed && own[0]!.length === 0) return []
  return each
    .map(({ section, taken, left }, i) => ({
      decisions: own[i]!,
      taken,
      left,
      section: { ...section, decisions: own[i]!.map(({ text }) => text) },
    }))
    .slice(lead && own[0]!.length === 0 ? 1 : 0)
}
