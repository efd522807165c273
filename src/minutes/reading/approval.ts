import type { Extract } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { readWhen } from '../../domain/when/read.ts'
import { labelled, undated } from './head-lines.ts'
import type { Line } from './lines.ts'
import { nameAt } from './names.ts'

/** The word for it goes on below, under its own first half: "Justeringens plats" over "och tid". */
const REST =
  /^(?:för (?:protokollets? )?justering(?:en)?\s*|(?:plats och |tid och |och |& )?(?:tid|plats|datum|dag)(?: och (?:tid|plats))?\s*:?\s*)/i
/** "Justering   Kansliet 2031-03-04": a field that may hold who, where and when. */
const FIELD = /^(?:justeringens plats|justering|just\.?)$/i
/** "Protokollet är justerat 2024-03-04": told, with its day behind the words or right before them. */
const TOLD =
  /(?<!\p{L})(?:justera(?:t|ts|des|de|s|d)|signera(?:t|ts|des|de|d)|godkän(?:t|d|da|des|ts)|attestera(?:t|des)|justeringen (?:äger rum|sker|ägde rum|skedde)|approved|confirmed|verified|signed)(?!\p{L})/iu
/** Told among the matters: only so plainly. */
const TAKES_PLACE =
  /(?<!\p{L})(?:justeringen (?:äger rum|sker|ägde rum|skedde|verkställ\p{L}*)|(?:protokollet|detta protokoll) justeras)(?!\p{L})/iu
/** What was approved on that day is something else than these minutes, or was to be by then. */
const OTHER =
  /föregående|förra|previous|last meeting|anslag|tillkännagi|budget|(?:minutes|notes) (?:of|from)|protokollet (?:från|av)/i
const BY_THEN = /(?<!\p{L})(?:by (?=(?:the )?(?:\d|\p{L}+day))|(?:senast|before|no later|innan|före)(?!\p{L}))/iu
/** How, and not where. */
const MANNER = /^(?:(?:digital|omedelbar) justering|omedelbart)$/i

const dayIn = (text: string, reference: Day, lang: Lang): { date: Day; at: number } | null => {
  const when = readWhen(text, { today: reference, lang }).find(one => one.kind === 'day')
  return when?.kind === 'day' ? { date: when.date, at: when.start } : null
}

/** Where, once the day and the hour are taken out; a person is no place. */
function placeIn(text: string, reference: Day, lang: Lang): string | null {
  const place = undated(text.replace(/,?\s*(?:paragrafer|§§).*$/iu, ''), reference, lang)
    .replace(/(?<!\p{L})(?:den|kl|i|på)(?!\p{L})\.?/giu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?: ?, ?)+/g, ', ')
    .replace(/^[\s,:]+|[\s,:]+$/g, '')
  return place === '' || MANNER.test(place) || (nameAt(place)?.name.includes(' ') ?? false) ? null : place
}

/** The values of fields on it, those that go on below put together; `place`: they may tell where. */
function fieldsOf(lines: readonly Line[]): Array<{ text: string; place: boolean }> {
  const heads = labelled(lines)
  return heads.flatMap(({ line, label, value }, i): Array<{ text: string; place: boolean }> => {
    const own = FIELD.test(line.cells[0]!) && line.cells.length > 1
    const colon = /^justering:\s+(\S.*)$/iu.exec(line.text)?.[1]
    const kind = own || colon !== undefined ? 'approval' : label
    if (kind !== 'approval' && kind !== 'approvers') return []
    let text = colon ?? (own ? line.cells.slice(1).join(' ') : value === line.text ? value.replace(REST, '') : value)
    // "Justering   Bo Alm" over "Plats och tid   Kansliet 2031-03-04": who, and then where and when.
    if (own && !/\d/.test(text) && nameAt(text) !== null) text = ''
    for (const below of kind === 'approval' ? heads.slice(i + 1) : []) {
      if (below.under !== 'approval' && (below.label !== 'approval' || below.line.gap)) break
      text = `${text} ${below.value.replace(REST, '')}`.trim()
    }
    const next = heads[i + 1]
    // "Justerat" over "2031-03-04": nothing but the day.
    if (text === '' && next && /^(?:den |\p{L}{3,4}dag(?:en)? )?(?:den )?\d[\d\p{L}\s./:-]{3,25}$/iu.test(next.value))
      text = next.value
    return text === '' ? [] : [{ text, place: kind === 'approval' }]
  })
}

function toldIn(lines: readonly Line[], pattern: RegExp, reference: Day, lang: Lang): Day | null {
  for (const { text, row } of lines) {
    const told = !row && text.length < 300 ? pattern.exec(text) : null
    if (!told || OTHER.test(text.slice(0, told.index + told[0].length))) continue
    const behind = text.slice(told.index)
    const day = dayIn(behind, reference, lang)
    if (day !== null && !BY_THEN.test(behind.slice(0, day.at))) return day.date
  }
  return null
}

/**
 * When, and where if it says so, these minutes were approved: by a form's field, else as a sentence by the signatures tells it,
 * else as the `first` matters do: "Justeringen sker den 4 mars".
 */
export function approvalOf(
  lines: readonly Line[],
  { first, reference, lang }: { first: readonly Line[]; reference: Day; lang: Lang },
): Extract['approval'] {
  for (const { text, place } of fieldsOf(lines)) {
    const day = dayIn(text, reference, lang)
    if (day !== null && !BY_THEN.test(text.slice(0, day.at)))
      return { date: day.date, place: place ? placeIn(text, reference, lang) : null }
  }
  const date = toldIn(lines, TOLD, reference, lang) ?? toldIn(first, TAKES_PLACE, reference, lang)
  return date === null ? null : { date, place: null }
}
