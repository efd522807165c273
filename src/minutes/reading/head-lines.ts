import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { readWhen } from '../../domain/when/read.ts'
import { readTimes } from '../../domain/when/time.ts'
import { daysInWords } from './days-in-words.ts'
import type { Line } from './lines.ts'
import { type LabelKind, labelOf } from './words.ts'

/** What a title says that is no person's, place's or matter's. */
export const TITLE_WORDS =
  /protokoll|(?:minnes|mötes)?anteckningar|sammanträde|\bmöte[t]?\b|\p{L}+möte\b|stämma|\p{L}*träff\b|minutes|meeting|teleconference|\bcall\b|\bnotes\b/iu
/** A line with a day of something else than the meeting. */
export const OTHER_DAY =
  /juster(?:a|ing)|underskrift|kallelse|anslag|förra|föregående|previous|approved|godkän|utskick|utskickat|reviderad|daterad|skickat:|uppdaterad|senast ändrad|last edited|updated|version|next (?:meeting|call|time|session|one|zoom|gathering|get-together)|meet again|see you|(?:ses|träffas|hörs|möts) (?:igen|den \d)|nästa|antagen|org\.? ?nr|term ends|in place of|instead of|i stället för|istället för/i

export interface HeadLine {
  line: Line
  label: LabelKind | null
  value: string
  /** It says what the whole text is about: a mail's subject. */
  title?: true
  /** The field whose value goes on here: "Plats och tid   Kommunhuset," over "onsdagen den 5 mars 2025". */
  under?: LabelKind
}

/** "chair: Anna / notes: Bo / away: Cilla": several fields on one line, as lines of their own. */
export const fieldsApart = (lines: readonly Line[]): Line[] =>
  lines.flatMap((line, i) => {
    if (i > 14 || !line.text.includes(' / ') || line.row || line.text.length > 400) return [line]
    const parts = line.text.split(' / ')
    const fields = parts.length > 1 && parts.every(part => /^\p{L}[\p{L} ]{1,25}:\s+\S/u.test(part))
    return fields ? parts.map((text, n) => ({ ...line, text, cells: [text], gap: n === 0 && line.gap })) : [line]
  })

/** A label that goes on below: "Justeringens / plats och tid   Kansliet, 2019-05-20" tells of the approval. */
const HALF =
  /^(?:protokollets )?(?:justering(?:ens?|s)?(?: plats| tid)?|tid(?:punkt)? (?:och plats )?för|datum (?:och ort )?för|plats (?:och tid )?för)$/iu
/** "Sammanträdesdatum    Sida", each over its value. */
const OVER = /(?:^|\s)(?:sammanträdesdatum|mötesdatum|datum|date)(?:\s|$)/iu

/** "plats och tid", the second half of a label; its first half may have had a value beside it already. */
const REST = /^(?:och |& )?(?:plats|tid|datum|dag|ort)(?! för)(?:[ ,:]|$)/u
/** The meeting's own place and time stood above already. */
const AGAIN = /^(?:plats och tid|tid och plats)(?:[ ,:]|$)/iu
/** Fields whose value may take a second line. */
const LONG = new Set<LabelKind>(['date', 'time', 'place-time', 'approval'])

/** Whether a field's value goes on here, in its column: without a word of its own, and further in than the field's. */
const goesOnIn = (line: Line, field: Line): boolean =>
  !line.gap && !line.row && line.bullet === '' && line.cells.length === 1 && line.indent >= field.indent + 6

/** Each line with the label it carries, or the one that stood alone on the line before. */
export function labelled(lines: readonly Line[]): HeadLine[] {
  let waiting: LabelKind | null = null
  let halved = false
  let dated = false
  let field: { label: LabelKind; line: Line } | null = null
  return lines.map((line, i) => {
    const above = lines[i - 1]
    const label = labelOf(line)
    halved =
      above !== undefined &&
      (HALF.test(above.text) ||
        ((halved || HALF.test(above.cells[0]!)) &&
          (REST.test(line.text) || (dated && !line.gap && AGAIN.test(line.text)))) ||
        (/^för (?:protokollets? )?justering/u.test(line.text) && labelOf(above)?.value === ''))
    if (halved) {
      field = { label: 'approval', line }
      return { line, label: 'approval' as const, value: label?.value ?? line.text }
    }
    if (label?.kind === 'place-time') dated = true
    if (label !== null) field = LONG.has(label.kind) && label.value !== '' ? { label: label.kind, line } : null
    else if (field && goesOnIn(line, field.line)) return { line, label: null, value: line.text, under: field.label }
    else field = null
    const day = line.cells.find(cell => /^\d{4}-\d\d-\d\d$/.test(cell))
    if (!label && above && above.text.length < 90 && OVER.test(above.text) && day !== undefined)
      return { line, label: 'date' as const, value: day }
    // "MANAGEMENT TRUSTEES" over "Minutes of meeting 2" is who met, and no list.
    const own =
      label ??
      (waiting && !(waiting === 'present' && TITLE_WORDS.test(line.text)) ? { kind: waiting, value: line.text } : null)
    waiting = label && label.value === '' ? label.kind : null
    return { line, label: own?.kind ?? null, value: own?.value ?? line.text }
  })
}

/** A title's sentence that goes on below: "… held on Thursday / at 7.30 pm in the Jubilee Room". */
export function titlesIn(lines: readonly HeadLine[]): HeadLine[] {
  const out: HeadLine[] = []
  for (const one of lines.slice(0, 14)) {
    const last = out.at(-1)
    const goesOn =
      last !== undefined &&
      last.label === null &&
      one.label === null &&
      !one.line.gap &&
      one.line.cells.length === 1 &&
      last.line.cells.length === 1 &&
      last.value.length < 300 &&
      /^(?:\p{Ll}|(?:mån|tis|ons|tors|fre|lör|sön)dag)/iu.test(one.line.text.slice(0, 8)) &&
      (/^\p{Ll}/u.test(one.line.text) || /\s(?:den|on|i|på|vid|in|at|med|för|of)$/i.test(last.value))
    if (goesOn) {
      const value = `${last.value} ${one.value}`
      out[out.length - 1] = { ...last, value, line: { ...last.line, text: value, to: one.line.to } }
    } else out.push(one)
  }
  return out
}

/** "Vinterns IK" names no season. */
const DATED = /\d|(?:dag|day)(?:en)?(?!\p{L})/iu
/** Where a text's dates and times stand. */
export const spansIn = (text: string, reference: Day, lang: Lang): Array<readonly [number, number]> => {
  const worded = daysInWords(text)
  const read = [
    ...readWhen(text, { today: reference, lang })
      .filter(when => DATED.test(when.text))
      .map(({ start, end }) => [start, end] as const),
    ...readTimes(text).map(({ at }) => at),
  ]
  return [...worded, ...read.filter(one => !worded.some(([from, to]) => one[0] < to && one[1] > from))].sort(
    (a, b) => a[0] - b[0],
  )
}

/** A text without its dates and times. */
export const undated = (text: string, reference: Day, lang: Lang): string =>
  spansIn(text, reference, lang).reduceRight(
    (rest, [start, end]) => `${rest.slice(0, start)} , ${rest.slice(end)}`,
    text,
  )
