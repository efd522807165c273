import type { Extract } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { readWhen } from '../../domain/when/read.ts'
import { undated } from './head-lines.ts'
import type { Line } from './lines.ts'
import { labelOf } from './words.ts'

/** The word for it goes on below, under its own first half: "Justeringens plats" over "och tid". */
const REST = /^(?:plats och |tid och |och |& )?(?:tid|plats|datum|dag)(?: och (?:tid|plats))?\s*:?\s*/i
/** "Protokollet är justerat 2024-03-04": told, with its day behind the words or right before them. */
const TOLD =
  /(?<!\p{L})(?:justera(?:t|ts|des|de|s|d)|signera(?:t|ts|des|de|d)|godkän(?:t|d|da|des|ts)|attestera(?:t|des)|justeringen (?:äger rum|sker|ägde rum|skedde)|approved|confirmed|verified|signed)(?!\p{L})/iu
/** What was approved on that day is something else than these minutes. */
const OTHER = /föregående|förra|previous|last meeting|anslag|tillkännagi|budget/i

const dayIn = (text: string, reference: Day, lang: Lang): Day | null => {
  const when = readWhen(text, { today: reference, lang }).find(one => one.kind === 'day')
  return when?.kind === 'day' ? when.date : null
}

/** When, and where if it says so, these minutes were approved: by a form's field, else as a sentence by the signatures tells it. */
export function approvalOf(lines: readonly Line[], reference: Day, lang: Lang): Extract['approval'] {
  for (const [i, line] of lines.entries()) {
    const label = labelOf(line)
    if (label?.kind !== 'approval' && label?.kind !== 'approvers') continue
    const next = lines[i + 1]?.text ?? ''
    const text = label.value === '' || REST.test(next) ? `${label.value} ${next.replace(REST, '')}`.trim() : label.value
    const date = dayIn(text, reference, lang)
    if (date === null) continue
    if (label.kind === 'approvers') return { date, place: null }
    const place = undated(text, reference, lang)
      .replace(/(?<!\p{L})(?:den|kl|i|på)(?!\p{L})\.?/giu, ' ')
      .replace(/[\s,]+/g, ' ')
      .trim()
    return { date, place: place === '' ? null : place }
  }
  for (const { text } of lines) {
    const told = text.length < 300 && !OTHER.test(text.slice(0, 40)) ? TOLD.exec(text) : null
    const date = told ? dayIn(text.slice(told.index), reference, lang) : null
    if (date !== null) return { date, place: null }
  }
  return null
}
