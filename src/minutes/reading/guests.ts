import type { ExtractAttendee, ExtractGuest } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { readWhen } from '../../domain/when/read.ts'
import { type Block, blocksOf, type Sentence, sentencesIn } from './blocks.ts'
import { entriesOf } from './entries.ts'
import { bodies, byFirstName, type Person, TOPIC, tidy, titled, UNDATED } from './guest-people.ts'
import { isOrganisation, namesIn } from './names.ts'
import type { RawSection } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { VISIT } from './visits.ts'

export interface Setting {
  /** The meeting's day; null where it is unknown. */
  date: Day | null
  /** What dates without a year are read from. */
  reference: Day
  lang: Lang
  attendees: readonly ExtractAttendee[]
  /** The body that met. */
  body: string | null
  /** Everybody whom the text names in full. */
  named: readonly string[]
  /** Of those who were there by their office only. */
  roles: readonly string[]
}

/** One line of a guest list: "23 februari - Anna Berg, chef på Länsstyrelsen, om integration". */
function listed(line: string, setting: Setting): ExtractGuest[] {
  const when = readWhen(line.slice(0, 400), { today: setting.reference, lang: setting.lang, prefer: 'future' }).find(
    one => (one.kind === 'day' || one.kind === 'days') && one.start < 25,
  )
  const undated = UNDATED.exec(line)
  if (!when && !undated) return []
  const text = tidy(
    (undated ? line.replace(undated[0], '') : line).slice(when ? when.end : 0).replace(/^\s*kl\.?\s*[\d.:–-]+/i, ''),
  )
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
    const entries: Person[] = entriesOf(sentence)
    return entries.length >= byTitle.length && entries.length > 0
      ? entries.map(entry => ({ ...entry, ...byTitle.find(one => entry.name.endsWith(one.name)) }))
      : byTitle
  })
  const first = tidy(sentences[0]?.split(',')[0] ?? '')
  const host = people.length > 0 && namesIn(first).length === 0 && isOrganisation(first) ? first : undefined
  const found = people.length > 0 ? people : bodies(tidy(bare))
  return found.map(({ name, role, affiliation, kind }) => ({
    name,
    ...(role !== undefined && { role }),
    ...((affiliation ?? host) !== undefined && { affiliation: affiliation ?? host! }),
    ...(kind && { kind }),
    ...(topic && { topic }),
    date: when ? (when.kind === 'day' ? when.date : when.kind === 'days' ? when.from : null) : null,
    ...(undated && !when && { dateText: undated[0] }),
  }))
}

const LIST =
  /gäster(?!\p{L})|besök(?:are)?(?!\p{L})|föredragshållare|föredrag(?!\p{L}|nings)|inbjudna|medverkande|guests|speakers|visitors|visits/iu
const TODAY = /dagens möte|till mötet idag|today's meeting/i

function inHeading(section: RawSection, setting: Setting): ExtractGuest[] {
  const visit = /(?:besök|gäst(?:er)?|guests?)\s*(?:av|från|:|–|-)?\s+(?=\p{Lu})(.+)$/iu.exec(section.title)
  if (!visit || namesIn(visit[1]!).length === 0) return []
  const topic = tidy(
    section.title.slice(0, visit.index).replace(/^(?:information|diskussion|föredragning)\s*:\s*/i, ''),
  )
  return entriesOf(visit[1]!.replace(/\s[–-]\s.*$/, '')).map(({ name, role, affiliation }) => ({
    name,
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && { affiliation }),
    ...(topic && { topic }),
    date: setting.date,
    past: true as const,
  }))
}

/** What a guest does at the meeting itself. */
const TOLD =
  /(?<!\p{L})(?:berättar|berättade|informerar|informerade|presenterar|presenterade|redogör|redogjorde|föredrar|föredrog|redovisar|redovisade|föreläste|visade|gave (?:a|an) (?:\p{L}+ )?(?:talk|presentation|update|demonstration)|presented)(?!\p{L})/iu

const ahead = (text: string, setting: Setting): boolean =>
  /\d/.test(text) &&
  readWhen(text.slice(0, 1000), { today: setting.reference, lang: setting.lang, prefer: 'future' }).some(
    when => when.kind === 'day' && when.date > setting.reference,
  )

/** "Distriktsläkare Anna Berg berättade om …": nobody of those listed as present, with an office or an organisation. */
function speaking(sentence: Sentence, setting: Setting): ExtractGuest[] {
  const verb = TOLD.exec(sentence.text)
  if (!verb || setting.attendees.length === 0 || sentence.text.length > 1000 || setting.date === null) return []
  const subject = sentence.text.slice(0, verb.index)
  const known = setting.attendees.map(one => one.name.toLowerCase())
  const topic = /^\s*(?:om|kring|about|on)\s+([^,.;]+)/iu.exec(sentence.text.slice(verb.index + verb[0].length))?.[1]
  if (/(?<!\p{L})(?:att|som|that|kommer|kommande|nästa)\s/iu.test(subject)) return []
  return titled(sentence.text)
    .filter(one => subject.includes(one.name) && !known.includes(one.name.toLowerCase()))
    .filter(one => one.role !== undefined || one.affiliation !== undefined)
    .map(one => ({ ...one, ...(topic && { topic }), date: setting.date, past: true as const, at: place(sentence) }))
}

const NEXT = /nästa (?:möte|sammanträde|träff)|next meeting/i

const place = (block: Pick<Block, 'from' | 'to'>) => ({ lines: [block.from, block.to] as [number, number] })

/** "Gäst i mars: Anna Berg, Myndigheten för …", "Guest: …": who, by a label; when, behind it. */
const LABELLED = /^(?:gäst(?:er)?|guests?|besök|speaker|talare)(?: (?:i|in|den|vid|at|on) ([^:]{2,30}))?: (\S.*)$/iu

function byLabel(text: string, next: boolean): ExtractGuest[] {
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

function inSentences(blocks: readonly Block[], setting: Setting, title: string): ExtractGuest[] {
  const sentences = sentencesIn(blocks)
  return sentences.flatMap((sentence, i) => {
    const labelled = byLabel(sentence.text, NEXT.test(title))
    if (labelled.length > 0) return labelled.map(one => ({ ...one, at: place(sentence) }))
    const also =
      UNDATED.test(sentence.text) &&
      /(?<!\p{L})(?:also|även|också|eventuellt|ev\.|possibly|perhaps|kanske)(?!\p{L})/iu.test(sentence.text)
    const comes = also || VISIT.test(sentence.text) || (TOLD.test(sentence.text) && ahead(sentence.text, setting))
    if (sentence.text.length > 1000 || !comes) return speaking(sentence, setting)
    const today = TODAY.test(sentence.text) && setting.date !== null
    const known = new Set(today ? [] : setting.attendees.map(one => one.name))
    const all = titled(sentence.text)
    const people = (all.length > 0 ? all : byFirstName(sentence.text)).filter(one => !known.has(one.name))
    if (people.length === 0) return []
    const day = (text: string | undefined) =>
      readWhen(text ?? '', { today: setting.reference, lang: setting.lang, prefer: 'future' }).find(
        one => one.kind === 'day' && one.date > setting.reference,
      )
    const before = sentences[i - 1]
    const next = NEXT.exec(sentence.text)
    const own = day(sentence.text)
    const month = own
      ? undefined
      : readWhen(sentence.text, { today: setting.reference, lang: setting.lang, prefer: 'future' }).find(
          one => one.kind === 'month',
        )
    const when = own ?? (before?.block === sentence.block && !next && !month ? day(before.text) : undefined)
    const after = sentences[i + 1]
    const undated = UNDATED.exec(
      after?.block === sentence.block && namesIn(after.text).length === 0 && !VISIT.test(after.text)
        ? `${sentence.text} ${after.text}`
        : sentence.text,
    )
    if (
      !today &&
      !when &&
      !undated &&
      !next &&
      !month &&
      !/bjuds in|inbju|invited|tackat ja|has (?:agreed|accepted)/i.test(sentence.text)
    )
      return []
    const topic =
      /(?:berättar|informerar|föreläser|talar|speaks?|present\p{L}*)\s+(?:om|kring|about|on)\s+([^,.;]+)/iu.exec(
        sentence.text,
      )?.[1]
    return people.map(person => ({
      ...person,
      ...(topic && { topic }),
      date: today ? setting.date : when?.kind === 'day' && !undated ? when.date : null,
      ...(next && !when && { dateText: next[0] }),
      ...(month && !next && !undated && { dateText: month.text }),
      ...(undated && { dateText: undated[0] }),
      ...(today && { past: true as const }),
      at: place(sentence),
    }))
  })
}

/** Guests of coming meetings, with or without a date, and those of this one. `listDays`: days on which a list has guests coming. */
export function guestsIn(
  sections: readonly RawSection[],
  setting: Setting,
): { guests: ExtractGuest[]; listDays: Day[] } {
  const out: ExtractGuest[] = []
  const listDays: Day[] = []
  for (const section of sections) {
    out.push(
      ...inHeading(section, setting).map(guest => ({
        ...guest,
        at: { lines: [section.from, section.from] as [number, number] },
      })),
    )
    const blocks = blocksOf(section.lines)
    let inList = LIST.test(section.title)
    const running: Block[] = []
    for (const block of blocks) {
      if (/:$/.test(block.text) && LIST.test(block.text)) {
        inList = true
        continue
      }
      // A paragraph that tells of visits is no line of a list.
      const tells = VISIT.test(block.text) && sentencesOf(block.text).length > 1
      const found = inList && !tells && block.text.length < 1000 ? listed(block.text, setting) : []
      for (const guest of found) {
        out.push({ ...guest, at: place(block) })
        if (guest.date) listDays.push(guest.date)
      }
      if (found.length === 0) running.push(block)
    }
    out.push(...inSentences(running, setting, section.title))
  }
  const seen = new Set<string>()
  const once = out.filter(guest => {
    const key = `${guest.name} ${guest.date}`
    return !seen.has(key) && seen.add(key)
  })
  return { guests: once, listDays }
}
