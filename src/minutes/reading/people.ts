import type { Extract, ExtractAttendee } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { readWhen } from '../../domain/when/read.ts'
import { blocksOf } from './blocks.ts'
import { undated } from './head-lines.ts'
import type { Line } from './lines.ts'
import { isMononym, nameAt, namesIn, signer } from './names.ts'
import type { Outline } from './sections.ts'
import { partsOf } from './sentences.ts'
import { type Label, type LabelKind, labelOf } from './words.ts'

export type Officers = Pick<Extract, 'chair' | 'secretary' | 'approvers' | 'approval'>

/** A signature: the person named on, beside or below a label. */
interface Signed {
  kind: LabelKind
  names: string[]
}

const names = (text: string): string[] => {
  const cells = text.split(/\s{3,}|\t/)
  return cells.flatMap(cell =>
    partsOf(cell).flatMap(part => signer(part) ?? nameAt(part)?.name ?? (isMononym(part) ? part : [])),
  )
}

const BLANK = /^(?:den |digitalt )?[\s\d._…/-]*$/
const ROLES = new Set<LabelKind>(['chair', 'secretary', 'approvers', 'approver-elected', 'signatures'])

/** Columns of signatures: labels on one line, the names in the same order below. */
function columns(before: Line | undefined, line: Line, next: Line | undefined): Signed[] | null {
  if (line.cells.length < 2) return null
  const kinds = line.cells.map(cell => labelOf({ ...line, text: cell, cells: [cell] })?.kind ?? null)
  if (kinds.filter(kind => kind !== null && ROLES.has(kind)).length < 2) return null
  // The names stand under their offices, or over them.
  const under = next?.cells.map(cell => signer(cell)) ?? []
  const over = before?.cells.length === line.cells.length ? before.cells.map(cell => signer(cell)) : []
  const signers = under.some(one => one !== null) ? under : over
  if (signers.every(one => one === null)) return null
  // More names than labels: the last label covers the rest ("Justeras" over two names).
  return kinds.map((kind, i) => ({
    kind: kind ?? 'signatures',
    names: signers.slice(i, i === kinds.length - 1 ? undefined : i + 1).filter(one => one !== null),
  }))
}

function signedCell(line: Line, cell: string): Signed[] {
  const label = labelOf({ ...line, text: cell, cells: [cell] })
  const own = label && ROLES.has(label.kind) ? names(label.value) : []
  return own.length > 0 ? [{ kind: label!.kind, names: own }] : []
}

function signedIn(lines: readonly Line[]): Signed[] {
  const out: Signed[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    // "Underskrift   Sekreterare  Anna Berg   § 5"
    const inCells = line.cells.length > 1 ? line.cells.flatMap(cell => signedCell(line, cell)) : []
    if (inCells.length > 0) {
      out.push(...inCells)
      continue
    }
    const beside = columns(lines[i - 1], line, lines[i + 1])
    if (beside) {
      out.push(...beside)
      continue
    }
    const initials =
      i > lines.length - 8
        ? /^\/\s?(\p{Lu}{2,4}|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3})(?=\s|$|,|\/)/u.exec(line.text)
        : null
    if (initials) out.push({ kind: 'secretary', names: [initials[1]!] })
    const label: Label | null = labelOf(line)
    if (!label || !ROLES.has(label.kind)) continue
    const own = names(label.value)
    if (own.length > 0) {
      out.push({ kind: label.kind, names: own })
      continue
    }
    if (!BLANK.test(label.value)) continue
    const below: string[] = []
    for (let j = i + 1; j < Math.min(i + 4, lines.length); j++) {
      const next = lines[j]!
      if (labelOf(next)) break
      const found = next.text.length < 120 ? next.cells.flatMap(cell => signer(cell) ?? []) : []
      if (found.length === 0) {
        if (BLANK.test(next.text)) continue
        break
      }
      below.push(...found)
      if (label.kind !== 'approvers') break
    }
    if (below.length > 0) out.push({ kind: label.kind, names: below })
  }
  return out
}

interface Elected {
  chair?: string
  secretary?: string
  approvers: string[]
}

/** Elections at this very meeting: "Till justerare valdes …", "… valdes till ordförande för mötet". */
function electedIn(outline: Outline): Elected {
  const out: Elected = { approvers: [] }
  for (const section of outline.sections.slice(0, 12))
    for (const line of section.lines) {
      const text = line.text
      if (text.length > 400 || !/\bvald(?:es|e)|\butse[rs]?\b|\butsågs|\butsedd|\bvälj/i.test(text)) continue
      const found = namesIn(text)
      const first = /^(\p{Lu}\p{L}+) (?:valdes|utsågs|utses) till (?:mötes)?sekreterare/u.exec(text)?.[1]
      if (first && found.length === 0) out.secretary ??= first
      if (found.length === 0) continue
      const chair =
        /(?:mötes|stämmo|årsmötes)ordförande|ordförande för (?:mötet|stämman|årsmötet|dagens)/i.exec(text) ??
        (/ordförande.*(?:möte|stämma)/i.test(section.title) ? /ordförande/i.exec(text) : null)
      const nearest = (at: number) =>
        found.find(one => one.start > at)?.name ?? found.findLast(one => one.end < at)?.name
      if (chair) out.chair ??= nearest(chair.index)!
      const secretary = /(?:till |mötes|som |,\s?)sekreterare/i.exec(text)
      if (secretary && (chair || /sekreterare/i.test(section.title))) out.secretary ??= nearest(secretary.index)!
      if (
        /justera|rösträknare/i.test(text) &&
        !/rösträknare/i.test(text.replace(/.*justera\p{L}*/iu, '').split(/valdes|utsågs/)[1] ?? '')
      ) {
        const verb = /justera/i.exec(text)!.index
        const chosen = found.filter(one => !chair || one.start > verb || found.length === 1)
        out.approvers.push(...chosen.map(one => one.name).filter(name => name !== out.chair && name !== out.secretary))
      }
    }
  return out
}

/** "Anna Berg hälsade alla välkomna och ledde mötet." */
/** "… Gösta Berg, som kvarstod som dagens ordförande" */
const STAYED =
  /(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+),? som (?:\p{L}+ )?(?:kvarstod|fungerade|tjänstgjorde) som (?:dagens |mötets )?ordförande/u
const LED =
  /(?:^|[.!?]\s+)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}) (?:hälsade [^.]{0,40} och )?(?:ledde (?:mötet|dagens)|var (?:mötets )?ordförande|höll i mötet|chaired the meeting)/u
/** "Anna Berg förde anteckningarna." */
const WROTE =
  /(?:^|[.!?]\s+|\s(?:och|samt|medan)\s)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}) (?:för(?:de|t)?|skrev|skriver) (?:minnes|mötes)?(?:anteckning|protokoll)|(?<=^|[.!?]\s+)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,3}) antecknar/u
const CHAIRS =
  /(?:^|mötes|stämmo|årsmötes)ordförande$|^ordf\.?$|^(?:mötesledare|sammankallande)$|^chair(?:man|woman|person)?$|^mayor$/i

/** "Ordförande i rådet" of a body that is a råd. */
const chairsHere = (role: string, body: string | null): boolean => {
  const organ = /^(?:mötes)?ordförande (?:i|för) (\p{L}{4,}?)(?:en|et|n|t)?$/iu.exec(role)?.[1]
  return CHAIRS.test(role) || (organ !== undefined && (body ?? '').toLowerCase().includes(organ.toLowerCase()))
}

function approvalOf(lines: readonly Line[], reference: Day, lang: Lang): Extract['approval'] {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const label = labelOf(line)
    const field = label?.kind === 'approval' || label?.kind === 'approvers'
    const text = field ? (label.value === '' ? (lines[i + 1]?.text ?? '') : label.value) : null
    if (text === null) continue
    const when = readWhen(text, { today: reference, lang }).find(one => one.kind === 'day')
    if (when?.kind !== 'day') continue
    if (label!.kind === 'approvers') return { date: when.date, place: null }
    const place = undated(text, reference, lang)
      .replace(/\b(?:den|kl|i|på)\b\.?/gi, ' ')
      .replace(/[\s,]+/g, ' ')
      .trim()
    return { date: when.date, place: place === '' ? null : place }
  }
  return null
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]

/** Chair, secretary and approvers: by election, by signature or field, by role in the attendance, in that order. */
export function officersOf(
  outline: Outline,
  attendees: readonly ExtractAttendee[],
  { reference, lang, body }: { reference: Day; lang: Lang; body: string | null },
): Officers {
  const elected = electedIn(outline)
  const edges = [...outline.head, ...outline.tail]
  const signed = signedIn(edges)
  const first = (kind: LabelKind) => signed.find(one => one.kind === kind)?.names[0]
  const withRole = (fits: (role: string) => boolean) =>
    attendees.find(one => one.present && one.role?.split(/,\s*/).some(fits))?.name
  const full = (name: string | undefined): string | null => {
    if (name === undefined) return null
    const same = attendees.filter(one => one.name === name || one.name.startsWith(`${name} `))
    return same.length === 1 ? same[0]!.name : name
  }
  const wrote = outline.head
    .concat(outline.sections[0]?.lines ?? [])
    .map(line => WROTE.exec(line.text.slice(0, 3000)))
    .find(match => match !== null)
  const led = outline.head
    .concat(outline.sections[0]?.lines ?? [])
    .map(line => LED.exec(line.text.slice(0, 3000))?.[1])
    .find(name => name !== undefined)
  const stayed = blocksOf(outline.sections[0]?.lines ?? [])
    .map(block => STAYED.exec(block.text.slice(0, 3000))?.[1])
    .find(name => name !== undefined)
  const chair = full(elected.chair ?? stayed ?? first('chair') ?? withRole(role => chairsHere(role, body)) ?? led)
  const secretary = full(
    elected.secretary ??
      first('secretary') ??
      wrote?.[1] ??
      wrote?.[2] ??
      withRole(role =>
        /sekreterare|^sekr\.?$|protokollförare|vid pennan|antecknar|^secretary$|scribe|clerk|^minutes$|notes?.?taker|minute.?taker|^(?:notes|mins|minutes)\.?$/i.test(
          role,
        ),
      ),
  )
  const named = signed
    .filter(one => one.kind === 'approvers' || one.kind === 'approver-elected')
    .flatMap(one => one.names)
  const all = unique([...named, ...elected.approvers].map(name => full(name)!))
  const others = all.filter(name => name !== chair && name !== secretary)
  return {
    chair,
    secretary,
    approvers: others.length > 0 ? others : unique(named.map(name => full(name)!)),
    approval: approvalOf(edges, reference, lang),
  }
}
