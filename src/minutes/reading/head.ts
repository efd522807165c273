import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import type { When } from '../../domain/when/kinds.ts'
import { readWhen } from '../../domain/when/read.ts'
import { readTimes } from '../../domain/when/time.ts'
import { bodyIn, organisationIn } from './body.ts'
import type { Line } from './lines.ts'
import { sentencesOf } from './sentences.ts'
import { type LabelKind, labelOf } from './words.ts'

export interface Head {
  date: Day | null
  /** The line the date was read from. */
  dateAt?: [number, number]
  /** The date's year, or the date itself, was not written as the meeting's. */
  unsure: boolean
  startTime: string | null
  endTime: string | null
  place: string | null
  body: string | null
  organisation: string | null
}

const TITLE_WORDS =
  /protokoll|(?:minnes|mötes)?anteckningar|sammanträde|\bmöte[t]?\b|\p{L}+möte\b|stämma|minutes|meeting|teleconference|\bnotes\b/iu
const OTHER_DAY =
  /justera|kallelse|anslag|förra|föregående|previous|approved|godkän|utskick|reviderad|daterad|next meeting|nästa/i

interface HeadLine {
  line: Line
  label: LabelKind | null
  value: string
}

/** Each line with the label it carries, or the one that stood alone on the line before. */
const labelled = (lines: readonly Line[]): HeadLine[] => {
  let waiting: LabelKind | null = null
  return lines.map(line => {
    const label = labelOf(line)
    const own = label ?? (waiting ? { kind: waiting, value: line.text } : null)
    waiting = label && label.value === '' ? label.kind : null
    return { line, label: own?.kind ?? null, value: own?.value ?? line.text }
  })
}

/** The year to read dates without one by: the document's most frequent, the file name's, else today's. */
function yearIn(text: string, file: string | undefined, today: Day | undefined): string {
  const count = new Map<string, number>()
  for (const match of text.slice(0, 20_000).matchAll(/(?<![\d-])((?:19[5-9]|20[0-4])\d)(?!\d|-\d{3})/g))
    count.set(match[1]!, (count.get(match[1]!) ?? 0) + 1)
  const best = [...count].sort((a, b) => b[1] - a[1])[0]?.[0]
  return best ?? /(?:^|\D)((?:19|20)\d\d)/.exec(file ?? '')?.[1] ?? today?.slice(0, 4) ?? '2000'
}

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=^|[\s,;])(?:kl(?:ockan)?|tid|den|on|at|och|samt|held on|from)\.?\s*(?=$|[,;])/giu, '')
    .replace(/^[\s,.;:–-]+|[\s,;:–-]+$/g, '')
    .replace(/^([^()]*)\)$/, '$1')
    .replace(/\s\(\p{Ll}+ [^()]*\)$/u, '')
    .replace(/^(?:i|på|vid) (?=\p{Lu})/u, '')
    .trim()

/** A text without its dates and times. */
export function undated(text: string, reference: Day, lang: Lang): string {
  const spans = [
    ...readWhen(text, { today: reference, lang }).map(({ start, end }) => [start, end] as const),
    ...readTimes(text).map(({ at }) => at),
  ].sort((a, b) => b[0] - a[0])
  return spans.reduce((rest, [start, end]) => `${rest.slice(0, start)} , ${rest.slice(end)}`, text)
}

/** A place that needs no capital: "fritidsgården Källan", "hembygdsgården". */
const ROOM =
  /^(?:\p{Ll}+s )?\p{Ll}*(?:matsal|aula|bibliotek|lokal|stuga|gården|huset|salen|skolan|lokalen|rummet|biblioteket|kyrkan|stugan|hallen|kansliet|expeditionen|hemmet|kontoret|restaurangen|museet|stationen)(?: (?:i )?\p{Lu}[\p{L}-]+)?$/u
const HELD =
  /(?:hölls|ägde rum|genomfördes)\s+(?:på|i|vid)\s+(?:\p{Ll}+\s+)?(\p{Lu}.{2,60}?)(?=\s+(?:mellan|den|kl|klockan|från)(?!\p{L})|[,.]|$)/u

const REMOTE =
  /^(?:digitalt|distansmöte|webbmöte|telefonmöte|videomöte|online)?(?:,? ?(?:på|via|i|by|on) )?(?:zoom|teams|skype|google meet|telefon|länk|video|digitalt|online|distans)(?:möte|-möte)?\.?$/i
const PLACE =
  /(?:hus|huset|gård|gården|skola|skolan|sal|salen|lokal|lokalen|kyrka|kyrkan|bibliotek|biblioteket|center|centrum|rum|rummet|stuga|stugan|kansli|kansliet|stationen|gatan|vägen|hall|hallen|hotell|hotellet|träffpunkt(?:en)?|room|house|library|centre|street|road|church)(?!\p{L})/iu
const BELOW = /^(?:in|at|i|på|vid|hos)\s+((?:the\s+)?\p{Lu}[^.!?:]{2,70})$/u

function placeOf(lines: readonly HeadLine[], reference: Day, lang: Lang): string | null {
  const form = lines.find(
    ({ label, value }) => (label === 'place' || label === 'place-time') && value !== '' && /\p{L}/u.test(value),
  )
  if (form) {
    const value = form.label === 'place' ? form.value : undated(form.value, reference, lang)
    const place = tidied(value.replace(/\s{3,}/g, ', ').replace(/(?:\s*,\s*)+/g, ', '))
    return place === '' ? null : place
  }
  const held = lines
    .map(({ line }) => /\bheld (?:in|at) (?:the )?(.{3,80}?),? on\s/i.exec(line.text.slice(0, 300))?.[1])
    .find(one => one !== undefined)
  if (held) return held
  const at = lines.map(({ line }) => HELD.exec(line.text.slice(0, 400))?.[1]).find(one => one !== undefined)
  if (at) return at
  const room = lines
    .filter(({ line }) => TITLE_WORDS.test(line.text) && line.text.length < 300)
    .map(
      ({ line }) =>
        / (?:i|på) (\p{Ll}*(?:gården|huset|salen|skolan|lokalen|biblioteket|kyrkan|stugan|hallen|kansliet|hemmet|kontoret|restaurangen|museet|stationen)(?: i \p{Lu}[\p{L}-]+)?)(?=[\s,.]|$)/u.exec(
          line.text,
        )?.[1],
    )
    .find(one => one !== undefined)
  if (room) return room
  for (const [i, { line, label }] of lines.entries()) {
    if ((label !== null && label !== 'date' && label !== 'time') || line.by !== undefined) continue
    if (REMOTE.test(line.text)) return tidied(line.text)
    // "… at 6.00 pm / in the Old Customs House": the title's sentence goes on below.
    // "i Hallsta skola tisdagen den 14 mars"
    const first =
      i < 6
        ? /^(?:i|på|vid|hos|in|at)\s+((?:the )?\p{Lu}.{2,50}?)\s+(?=(?:mån|tis|ons|tors|fre|lör|sön)dag|den \d|on \p{Lu})/u.exec(
            line.text,
          )?.[1]
        : undefined
    if (first !== undefined) return tidied(first)
    const below = i > 0 && i < 8 && /\d/.test(lines[i - 1]!.line.text) ? BELOW.exec(line.text)?.[1] : undefined
    if (below !== undefined) return tidied(below)
    // "Folkets hus, Norrby" under the title's line, "Träffpunkten Linden kl. 9.30".
    const near = [lines[i - 1], lines[i + 1]].some(
      other => other && i < 8 && DATED.test(other.line.text) && /\d/.test(other.line.text),
    )
    const bare = line.text.replace(/[\s,]*(?:kl\.?|klockan|at)?\s*\d{1,2}[.:]\d\d.*$/i, '')
    if (
      near &&
      label === null &&
      bare.length < 60 &&
      /^\p{Lu}[^.!?:\d]+$/u.test(bare) &&
      PLACE.test(bare) &&
      !TITLE_WORDS.test(bare) &&
      !/styrelse|nämnd|råd(?!hus)|förening|kommun(?!al)|region|beredning|utskott|council|committee|board/i.test(bare)
    )
      return tidied(bare)
    const whens = [
      ...readWhen(line.text, { today: reference, lang })
        .filter(({ text }) => DATED.test(text))
        .map(({ end }) => end),
      ...readTimes(line.text).map(({ at }) => at[1]),
    ]
    if (whens.length === 0 || OTHER_DAY.test(line.text)) continue
    const after = line.text.slice(Math.max(...whens))
    if (!TITLE_WORDS.test(line.text) && !/,/.test(line.text) && !/^\s*(?:i|på|vid|in|at)\s/i.test(after)) continue
    const rest = after.replace(/^[\s,.;]*(?:kl\b\.?\s*)?(?:(?:i|på|vid|in|at|hos)\s+)?(?:the\s+)?/i, '')
    if (ROOM.test(rest) && rest.length < 60) return tidied(rest)
    // "… kl 18.30 på kvarnkontoret": a preposition right behind the hour needs no capital.
    if (
      /^[\s,.]*(?:i|på|vid|hos|in|at)\s/i.test(after) &&
      rest.split(' ').length <= 5 &&
      /^\p{L}[^.!?:]{2,60}$/u.test(rest)
    )
      return tidied(rest)
    if (/^(?:via (?:zoom|teams|länk|telefon)|digitalt)$/i.test(rest)) return rest.trim()
    if (/^\p{Lu}/u.test(rest) && rest.length < 80 && !/[.!?]\s/.test(rest)) return tidied(rest)
  }
  return null
}

function timesIn(lines: readonly HeadLine[], all: readonly Line[]): Pick<Head, 'startTime' | 'endTime'> {
  const candidates = lines
    .filter(
      ({ label, line }) =>
        label === 'time' ||
        label === 'date' ||
        label === 'place-time' ||
        (label === null && TITLE_WORDS.test(line.text)) ||
        /\bkl\b|\bat \d|\d ?[ap]\.?m\b/.test(line.text) ||
        (label === null && line.text.length < 100 && DATED.test(line.text) && /\d[.:]\d\d\s?[-–]/.test(line.text)),
    )
    .filter(
      ({ label, line }) =>
        !(label?.startsWith('approv') || OTHER_DAY.test(line.text) || /^\W*(?:ajourner|adjourn)/i.test(line.text)),
    )
    .flatMap(({ line }) => readTimes(line.text.replace(/(?:ajourner|adjourn).*$/i, '')))
  const first = candidates.find(times => times.end) ?? candidates[0]
  const said = (pattern: RegExp) => {
    const told = all
      .filter(({ text }) => text.length < 1000 && pattern.test(text))
      .flatMap(({ text }) => sentencesOf(text))
      .find(text => pattern.test(text) && readTimes(text).length > 0)
    return told ? (readTimes(told)[0]?.start ?? null) : null
  }
  return {
    startTime: first?.start ?? said(/öppna[dst]|inled(?:de|s)|opened|called to order|started/i),
    endTime:
      first?.end ?? said(/avsluta[dst]|closed at|ended at|adjourned at|meeting (?:closed|ended)|closed the meeting/i),
  }
}

const DATED = /\d|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec/i

/** A clock time right behind a day can hide it ("2019-11-20 17.15"): then the text is read once more without its times. */
function daysOf(text: string, options: Parameters<typeof readWhen>[1]): When[] {
  const found = readWhen(text, options)
  if (found.length > 0) return found
  const bare = readTimes(text).reduceRight(
    (rest, { at }) => rest.slice(0, at[0]) + ' '.repeat(at[1] - at[0]) + rest.slice(at[1]),
    text,
  )
  return bare === text ? found : readWhen(bare, options)
}

/** Reads what stands above the first matter: when, where and who met. */
export function headOf(
  head: readonly Line[],
  all: readonly Line[],
  lang: Lang,
  options: { today?: Day | undefined; file?: string | undefined },
): Head {
  const lines = labelled(head.slice(0, 120))
  const reference = `${yearIn(
    all
      .slice(0, 400)
      .map(({ text }) => text)
      .join('\n'),
    options.file,
    options.today,
  )}-12-31`
  const days = lines.flatMap(({ line, label }, i) => {
    if (
      label !== null &&
      !['date', 'time', 'place-time', 'place'].includes(label) &&
      !(label === 'secretary' && TITLE_WORDS.test(line.text))
    )
      return []
    const title = TITLE_WORDS.test(line.text)
    const score =
      (label === 'date' || label === 'place-time' || label === 'time' ? 6 : title ? 5 : 2) -
      (OTHER_DAY.test(line.text) ? 10 : 0) -
      i / 1000
    return daysOf(line.text.slice(0, 500), { today: reference, lang, prefer: 'past', compact: i < 3 }).flatMap(when =>
      // "Tonight" and "on Monday" are told from a day that is not known yet.
      (when.kind === 'day' || when.kind === 'days') && DATED.test(when.text)
        ? [
            {
              date: when.kind === 'day' ? when.date : when.from,
              inferred: when.yearInferred,
              score: score - (when.yearInferred ? 1 : 0),
              line,
            },
          ]
        : [],
    )
  })
  const best = days.filter(day => day.score > -1).sort((a, b) => b.score - a.score)[0]
  const fromFile = best
    ? undefined
    : readWhen(options.file ?? '', { today: reference, lang, compact: true }).find(when => when.kind === 'day')
  const date = best?.date ?? (fromFile?.kind === 'day' ? fromFile.date : null)
  return {
    date,
    ...(best && { dateAt: [best.line.from, best.line.to] as [number, number] }),
    unsure:
      date === null ||
      best === undefined ||
      best.inferred ||
      days.some(day => day.date !== best.date && day.score > best.score - 1),
    ...timesIn(lines, all),
    place: placeOf(lines, reference, lang),
    body: bodyIn(head.slice(0, 60), text => undated(text, reference, lang)),
    organisation: organisationIn(head.slice(0, 60)),
  }
}
