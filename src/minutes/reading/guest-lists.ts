import type { ExtractGuest } from '../../domain/extract.ts'
import { readWhen } from '../../domain/when/read.ts'
import { entriesOf } from './entries.ts'
import { bodies, type Person, TOPIC, tidy, titled } from './guest-people.ts'
import { UNDATED } from './guest-times.ts'
import type { Setting } from './guests.ts'
import { isFirstName } from './lexicon/first-names.ts'
import type { Line } from './lines.ts'
import { isOrganisation, namesIn } from './names.ts'
import type { RawSection } from './sections.ts'
import { sentencesOf } from './sentences.ts'

/** One line of a guest list: "23 februari - Anna Berg, chef på Länsstyrelsen, om integration". */
export function listed(line: string, setting: Setting): ExtractGuest[] {
  // "Oktober: Inspektionen för vård och omsorg"
  const [head = '', month] = MONTH.exec(line) ?? []
  if (month !== undefined) return told(line.slice(head.length), { date: null, dateText: month })
  const when = readWhen(line.slice(0, 400), { today: setting.reference, lang: setting.lang, prefer: 'future' }).find(
    one => (one.kind === 'day' || one.kind === 'days') && one.start < 25,
  )
  const undated = UNDATED.exec(line)
  if (!when && !undated) return []
  const text = (
    undated ? line.replace(undated[0], '').replace(/^\s*(?:datum|date|under \p{L}+|i \p{L}+)\s*:/iu, '') : line
  )
    .slice(when ? when.end : 0)
    .replace(/^\s*kl\.?\s*[\d.:–-]+/i, '')
    .replace(MEETING_FIRST, '')
  const date = when ? (when.kind === 'day' ? when.date : when.kind === 'days' ? when.from : null) : null
  return told(text, { date, ...(undated && !when && { dateText: undated[0] }) })
}

const MONTH =
  /^(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|våren|sommaren|hösten|vintern|(?:till |i )?(?:vår|höst)|spring|summer|autumn|winter)\s*[:–-]\s+/i
/** "21 maj – verksamhetsråd. Anna Berg": the meeting's own name goes before the guest's. */
const MEETING_FIRST =
  /^[\s:–-]*(?:\p{L}+ ){0,2}?(?:call|meeting|steering group|\p{L}*(?:möte|träff|råd|sammanträde|styrelse))(?:, [^:.]{3,40})?\s*[:.–-]\s+(?=\S)|(?<=^[\s:–-]*)(?:guest|gäst|speaker|talare)\s*:\s+/iu

/** Who is told behind a day. */
export function told(line: string, when: Pick<ExtractGuest, 'date' | 'dateText'>): ExtractGuest[] {
  const text = tidy(line.replace(/^[\s:–-]*(?:guest|gäst|speaker|talare)\s*:\s+/i, ''))
  const topic = TOPIC.exec(text)?.[1]?.trim()
  const bare = topic
    ? text.replace(TOPIC, (all, words: string) =>
        all.slice(0, all.length - words.length).replace(/(?:om|angående|kring|on|about)\s+$/i, ''),
      )
    : text
  const sentences = sentencesOf(bare)
  const people = sentences.flatMap(sentence => {
    const byTitle = titled(sentence)
    if (byTitle.some(one => one.role !== undefined && /^\p{Ll}/u.test(sentence))) return byTitle
    // "Anna Berg, Suicidprevention Väst": of two that look like names the second is where she comes from.
    const all: Person[] = entriesOf(sentence)
    const known = (one: Person) => isFirstName(one.name.split(' ')[0]!)
    const entries =
      all.length > 1 && known(all[0]!) && !/\s(?:och|samt|and|&)\s/.test(sentence)
        ? [all[0]!, ...all.slice(1).filter(known)]
        : all
    return entries.length >= byTitle.length && entries.length > 0
      ? entries.map(entry => ({ ...entry, ...byTitle.find(one => entry.name.endsWith(one.name)) }))
      : byTitle
  })
  const first = tidy(sentences[0]?.split(',')[0] ?? '')
  const host = people.length > 0 && namesIn(first).length === 0 && isOrganisation(first) ? first : undefined
  // "… öppnar 2 september och stänger 30 september", "4 december, Solgården. Vi äter jullunch": nobody.
  const found =
    people.length > 0
      ? people
      : bodies(tidy(bare)).filter(({ name }) => !/^(?:och|men|samt|and|but)\s|[.!?]\s/iu.test(name))
  return found.map(({ name, role, affiliation, kind }) => ({
    name,
    ...(role !== undefined && { role }),
    ...((affiliation ?? host) !== undefined && { affiliation: affiliation ?? host! }),
    ...(kind && { kind }),
    ...(topic && { topic }),
    ...when,
  }))
}

const WHEN = /^(?:datum|dag|när|möte|tid|månad|date|when|meeting|month)$/i
const WHO =
  /^(?:vem|gäst(?:er)?|namn|besök(?:are)?|talare|föredragshållare|inbjuden|inbjudna|medverkande|who|guests?|speakers?|name|visitors?)$/i
/** Of a table of tasks. */
const TO_DO = /^(?:vad|uppgift|åtgärd|aktivitet|klart|ansvarig|status|what|task|action|due|owner)$/i

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
    return listed(`${day}: ${cell.replace(/\s*\((?:tbc|preliminärt|prel\.?)\)/i, '')}`, setting).map(guest => ({
      ...guest,
      at: { lines: [line.from, line.to] as [number, number] },
    }))
  })
}

/** "§ 4 Ny skola, besök av Anna Berg": a guest whom the matter's heading names. */
export function inHeading(section: RawSection, setting: Setting): ExtractGuest[] {
  const visit = /(?:besök|gäst(?:er)?|guests?)\s*(?:av|från|:|–|-)?\s+(?=\p{Lu})(.+)$/iu.exec(section.title)
  if (!visit || namesIn(visit[1]!).length === 0) return []
  const topic = tidy(
    section.title.slice(0, visit.index).replace(/^(?:information|diskussion|föredragning)\s*:\s*/i, ''),
  )
  return entriesOf(visit[1]!.replace(/\s[–-]\s.*$/, ''))
    .filter(({ name }) => isFirstName(name.split(' ')[0]!))
    .map(({ name, role, affiliation }) => ({
      name,
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && { affiliation }),
      ...(topic && { topic }),
      date: setting.date,
      past: true as const,
    }))
}

/** "Gäst i mars: Anna Berg, Myndigheten för …", "Guest: …": who, by a label; when, behind it. */
const LABELLED =
  /^(?:gäst(?:er)?|guest speakers?|guests?|besök|speakers?|talare|gästtalare|gästföreläsare)(?: (?:i|in|den|vid|at|on) ([^:]{2,30}))?: (\S.*)$/iu

export function byLabel(text: string, next: boolean): ExtractGuest[] {
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
  const found = entries.length > 0 ? entries : bodies(tidy(bare.replace(/\s*\([^()]*\)/g, '')))
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
