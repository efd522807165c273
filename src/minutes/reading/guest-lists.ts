import type { ExtractGuest } from '../../domain/extract.ts'
import { entriesOf } from './entries.ts'
import { unnamedOf } from './guest-bodies.ts'
import { cameToday, type Person, tidy } from './guest-people.ts'
import { listed, timed, told } from './guest-rows.ts'
import type { Setting } from './guests.ts'
import { isFirstName } from './lexicon/first-names.ts'
import type { Line } from './lines.ts'
import { namesIn } from './names.ts'
import type { RawSection } from './sections.ts'

const WHEN = /^(?:datum|dag|när|möte|tid|månad|date|when|meeting|month)$/i
const WHO =
  /^(?:vem|gäst(?:er)?|namn|besök(?:are)?|talare|föredragshållare|inbjuden|inbjudna|medverkande|lecturer|who|guests?|speakers?|name|visitors?)$/i
/** Of a table of tasks. */
const TO_DO = /^(?:vad|uppgift|åtgärd|aktivitet|klart|ansvarig|status|what|task|action|due|owner)$/i

/** In a column of guests, what is no guest. */
const NO_GUEST =
  /(?<!\p{L})(?:no|none|nobody|open|visit|trip|outing|agm|meeting|workshop|business|members|own|tb[acd]|ing(?:en|a|et)|egen|eget|\p{L}*(?:möte|besök|träff|fest|kväll|avslutning)|internt|återkommer|vakant|ledigt?|inställt)(?!\p{L})/iu

/** The rows of a table of tasks: whoever stands in one has something to do. */
export function taskRows(lines: readonly Line[]): Set<number> {
  let within = false
  return new Set(
    lines.flatMap(line => {
      within = line.cells.length > 1 && (within || line.cells.some(cell => TO_DO.test(cell)))
      return within ? [line.from] : []
    }),
  )
}

/** A table of visits: "Datum | Gäst | Ämne" over its rows. */
export function inTable(lines: readonly Line[], setting: Setting): ExtractGuest[] {
  let columns: { when: number; who: number } | null = null
  return lines.flatMap(line => {
    if (line.cells.length < 2) {
      columns = null
      return []
    }
    const [when, who] = [line.cells.findIndex(cell => WHEN.test(cell)), line.cells.findIndex(cell => WHO.test(cell))]
    if (when >= 0 && who >= 0 && !line.cells.some(cell => TO_DO.test(cell))) {
      columns = { when, who }
      return []
    }
    const cell = columns ? (line.cells[columns.who] ?? '') : ''
    const day = columns ? (line.cells[columns.when] ?? '') : ''
    if (!/\p{L}{3}/u.test(cell) || /ej klart|tbc$|^ingen|^none/i.test(cell)) return []
    const dated = listed(`${day}: ${cell}`, setting)
    // "?": it is asked, and not told when.
    const open = /^[?–-]*$|^(?:ej|inte|ännu|not|no|datum|date|tb)(?!\p{L})/iu.test(day)
    const found = dated.length > 0 ? dated : open ? told(cell, { date: null, dateText: day }, setting) : []
    if (found.every(one => one.kind !== undefined) && NO_GUEST.test(cell.replace(/\btb[acd]\b|\bt\.b\.c\.?/giu, '')))
      return []
    // "school council (four pupils)": whatever stands in the column of guests is one.
    const bare = cell.replace(/\s*\([^()]*\)/g, '').trim()
    const on = found.length === 0 ? timed(`${day}: ${bare}`, setting)?.when : undefined
    const some =
      on && /^\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,4}$/u.test(bare) && !NO_GUEST.test(bare)
        ? [{ name: bare, kind: 'organisation' as const, ...on }]
        : found
    return some.map(guest => ({
      ...guest,
      at: { lines: [line.from, line.to] as [number, number] },
    }))
  })
}

const VISIT_IN_TITLE =
  /(?:besök|gäst(?:er)?|guests?|guest speakers?|(?:föredrag|föreläsning|talk|lecture) (?=av|med|by))\s*(?:av|från|med|by|from|:|–|-)?\s+(?=\p{Lu})(.+)$/iu

/** "§ 4 Ny skola, besök av Anna Berg": a guest whom the matter's heading names. */
export function inHeading(section: RawSection, setting: Setting): ExtractGuest[] {
  const visit = VISIT_IN_TITLE.exec(section.title)
  if (!visit || namesIn(visit[1]!).length === 0) return []
  const topic = tidy(
    section.title.slice(0, visit.index).replace(/^(?:information|diskussion|föredragning)\s*:\s*/i, ''),
  )
  return entriesOf(visit[1]!.replace(/\s[–-]\s.*$/, ''))
    .filter(({ name }) => isFirstName(name.split(' ')[0]!))
    .map(one => cameToday(one, topic, setting.date))
}

/** "Gäst i mars: Anna Berg, Myndigheten för …", "Guest: …": who, by a label; when, behind it. */
const LABELLED =
  /^(?:(?:dagens |kvällens |our |today['’]s |tonight['’]s |invited |special |inbjuden )?(?:gäst(?:er)?|guest speakers?|guests?|besök|speakers?|presenters?|visitors?|talare|gästtalare|gästföreläsare|föreläsare|besökare))(?: (?:i|in|den|vid|at|on) ([^:]{2,30}))?(?:: | [–-] (?=\p{Lu}))(\S.*)$/iu

export function byLabel(text: string, next: boolean, setting: Setting): ExtractGuest[] {
  const [, when, told] = LABELLED.exec(text) ?? []
  if (!told || told.length > 300) return []
  const [, topic] = /,? (?:om|on|about) ([^,.;]+)\.?$/.exec(told) ?? []
  const bare = topic === undefined ? told : told.slice(0, told.lastIndexOf(topic)).replace(/,? (?:om|on|about) $/, '')
  const [first, ...others]: Person[] = entriesOf(bare)
  // "Anna Berg, Swedish Ship Survey": one guest and where from, unless an "and" tells of more.
  const one = first && others.length > 0 && !/\s(?:och|samt|and|&)\s/.test(bare)
  const entries = !first
    ? []
    : one
      ? [{ ...first, affiliation: first.affiliation ?? others[0]!.name }]
      : [first, ...others]
  const found = entries.length > 0 ? entries : unnamedOf(tidy(bare), setting)
  return found.map(({ name, role, affiliation, kind }) => ({
    name,
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && { affiliation }),
    ...(kind && { kind }),
    ...(topic && { topic }),
    date: null,
    ...((when ?? (next ? 'next meeting' : undefined)) !== undefined && { dateText: when ?? 'next meeting' }),
  }))
}
