import type { Extract, Place } from '../../domain/extract.ts'
import { each, type Text } from '../../domain/text.ts'
import type { Found } from './decision-points.ts'
import type { Head } from './head.ts'

export type Remark = NonNullable<Extract['remarks']>[number]

interface Read {
  kind: Extract['kind']
  maskedAt: readonly number[]
  tooLong: readonly number[]
  /** Lines with letters that scanning had spoilt. */
  mendedAt: readonly number[]
  /** The text was longer than what is read. */
  cut: boolean
  /** It does not look like the record of a meeting; somebody said that it is. */
  unlike?: boolean
  /** No headings told its matters apart. */
  unheaded?: boolean
  /** Decisions whose wording alone tells that they are; and what may be one, but was not taken. */
  taken?: readonly Found[]
  left?: readonly Found[]
  extract?: Extract
  head?: Head
}

const at = (lines: readonly number[]): { at?: Place } => {
  const [first, last] = [lines[0], lines.at(-1)]
  return first !== undefined && last !== undefined ? { at: { lines: [first, last] } } : {}
}

const remark = (text: Text, place: { at?: Place } = {}): Remark => ({ text, ...place })

function numbering(extract: Extract): Remark[] {
  const numbered = extract.sections.flatMap(section =>
    section.number === null ? [] : [{ number: section.number, section }],
  )
  return numbered.flatMap(({ number, section }, i) => {
    const before = numbered[i - 1]?.number
    if (before === undefined || number === before + 1) return []
    return [
      remark(
        each(lang =>
          lang === 'sv' ? `Efter § ${before} kommer § ${number}.` : `§ ${before} is followed by § ${number}.`,
        ),
        section.at ? { at: section.at } : {},
      ),
    ]
  })
}

function sameFirstNames(extract: Extract): Remark[] {
  return extract.tasks.flatMap(task => {
    const found = extract.attendees.filter(one => one.name.startsWith(`${task.owner} `))
    return found.length > 1
      ? [
          remark(
            {
              sv: `Uppdraget står på ${task.owner}, men flera närvarande heter så: ${found.map(one => one.name).join(', ')}.`,
              en: `The task is ${task.owner}'s, but several people present are called that: ${found.map(one => one.name).join(', ')}.`,
            },
            task.at ? { at: task.at } : {},
          ),
        ]
      : []
  })
}

/** So many doubts about decisions are told one by one; the rest by their lines. */
const MOST_DOUBTS = 8

/** `told` tells of one, in quotation; `more` of those that are left, by the lines they stand on. */
function doubts(all: readonly Found[], told: (quoted: string) => Text, more: (lines: string) => Text): Remark[] {
  const rest = all.slice(MOST_DOUBTS)
  return [
    ...all
      .slice(0, MOST_DOUBTS)
      .map(({ text, from, to }) =>
        remark(told(text.length > 160 ? `${text.slice(0, 157).trimEnd()} …` : text), { at: { lines: [from, to] } }),
      ),
    ...(rest.length > 0
      ? [
          remark(
            more(
              `${rest
                .slice(0, 40)
                .map(one => one.from)
                .join(', ')}${rest.length > 40 ? ' …' : ''}`,
            ),
            { at: { lines: [rest[0]!.from, rest.at(-1)!.to] } },
          ),
        ]
      : []),
  ]
}

/** What the secretary should look at before the document enters. */
export function remarksOn({
  kind,
  maskedAt,
  tooLong,
  mendedAt,
  cut,
  unlike,
  unheaded,
  taken = [],
  left = [],
  extract,
  head,
}: Read): Remark[] {
  const out: Remark[] = []
  if (unlike)
    out.push(
      remark({
        sv: 'Texten ser inte ut som ett protokoll eller minnesanteckningar, men har lästs så på begäran. Granska extra noga.',
        en: 'The text does not look like minutes or notes, but was read so on request. Review it with extra care.',
      }),
    )
  if (maskedAt.length > 0)
    out.push(
      remark(
        each(lang =>
          lang === 'sv'
            ? `Personnummer har maskerats (rad ${maskedAt.slice(0, 20).join(', ')}).`
            : `Personal identity numbers were masked (line ${maskedAt.slice(0, 20).join(', ')}).`,
        ),
        at(maskedAt),
      ),
    )
  if (unheaded && extract && extract.sections.length > 0)
    out.push(
      remark({
        sv: 'Inga rubriker skiljer ärendena åt. Allt står som ett ärende; se efter att besluten är rätt.',
        en: 'No headings tell the matters apart. All of it stands as one matter; check that its decisions are right.',
      }),
    )
  if (mendedAt.length > 2)
    out.push(
      remark(
        {
          sv: 'Texten ser ut att vara inskannad, med fellästa bokstäver. Jämför namn, datum och belopp med originalet.',
          en: 'The text looks scanned, with letters misread. Compare names, dates and amounts with the original.',
        },
        at(mendedAt),
      ),
    )
  if (tooLong.length > 0)
    out.push(
      remark(
        { sv: 'Mycket långa rader lästes bara till en del.', en: 'Very long lines were read in part only.' },
        at(tooLong),
      ),
    )
  if (cut)
    out.push(
      remark({ sv: 'Texten är så lång att slutet inte lästes.', en: 'The text is so long that its end was not read.' }),
    )
  if (kind === 'other')
    out.push(
      remark({
        sv: 'Det här ser inte ut som ett protokoll eller minnesanteckningar. Inga beslut och ingen närvaro läses in.',
        en: 'This does not look like minutes or notes of a meeting. No decisions and no attendance are read from it.',
      }),
    )
  if (!extract || !head) return out
  if (extract.date === null)
    out.push(remark({ sv: 'Inget mötesdatum hittades.', en: 'No date of the meeting was found.' }))
  else if (head.unsure)
    out.push(
      remark(
        {
          sv: `Mötesdatumet ${extract.date} är osäkert.`,
          en: `The date of the meeting, ${extract.date}, is uncertain.`,
        },
        head.dateAt ? { at: { lines: head.dateAt } } : {},
      ),
    )
  if (extract.attendees.length === 0)
    out.push(remark({ sv: 'Ingen närvaro hittades.', en: 'No attendance was found.' }))
  if (extract.sections.length === 0) out.push(remark({ sv: 'Inga ärenden hittades.', en: 'No matters were found.' }))
  if (extract.chair === null)
    out.push(remark({ sv: 'Det framgår inte vem som var ordförande.', en: 'It does not say who chaired the meeting.' }))
  return [
    ...out,
    ...numbering(extract),
    ...doubts(
      taken,
      quoted => ({
        sv: `Läst som beslut, fast det inte sägs rakt ut: ”${quoted}”. Se efter att det stämmer.`,
        en: `Read as a decision, though it is not said outright: “${quoted}”. Check that it is one.`,
      }),
      lines => ({
        sv: `Läst som beslut på samma sätt, se efter dem också: rad ${lines}.`,
        en: `Read as decisions in the same way, check these too: line ${lines}.`,
      }),
    ),
    ...doubts(
      left,
      quoted => ({
        sv: `Kan vara ett beslut men är inte inläst som ett: ”${quoted}”.`,
        en: `May be a decision but was not read as one: “${quoted}”.`,
      }),
      lines => ({
        sv: `Kan också vara beslut men är inte inlästa: rad ${lines}.`,
        en: `May be decisions too but were not read: line ${lines}.`,
      }),
    ),
    ...sameFirstNames(extract),
  ]
}
