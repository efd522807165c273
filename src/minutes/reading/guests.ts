import type { ExtractAttendee, ExtractGuest } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { readWhen } from '../../domain/when/read.ts'
import { type Block, blocksOf, type Sentence, sentencesIn } from './blocks.ts'
import { entriesOf } from './entries.ts'
import { bodies, byOneName, organisationsComing, type Person, TOPIC, tidy, titled } from './guest-people.ts'
import { comingIn, UNDATED } from './guest-times.ts'
import { isParty } from './lexicon/organisations.ts'
import { COMES, ELSEWHERE, NEXT_MEETING, TELLS, VISITS } from './lexicon/visits.ts'
import type { Line } from './lines.ts'
import { isOrganisation, namesIn } from './names.ts'
import type { RawSection } from './sections.ts'
import { sentencesOf } from './sentences.ts'

export interface Setting {
  /** The meeting's day; null where it is unknown. */
  date: Day | null
  /** What dates without a year are read from. */
  reference: Day
  lang: Lang
  attendees: readonly ExtractAttendee[]
  /** Those who were there are told, so that whoever else speaks is a visitor. */
  listed: boolean
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

const BESIDE_MEMBERS = /övrig|adjunger|föredragande|sakkunnig|in attendance|also|other|dessutom|även/i
/** Listed among those present, but for some matters only and from elsewhere. */
const comesFor = ({ sections, affiliation, section }: ExtractAttendee): boolean =>
  sections !== undefined &&
  affiliation !== undefined &&
  !isParty(affiliation) &&
  (section === undefined || BESIDE_MEMBERS.test(section))

/** "Distriktsläkare Anna Berg berättade om …": nobody of those listed as present, with an office or an organisation. */
function speaking(sentence: Sentence, setting: Setting): ExtractGuest[] {
  const verb = TELLS.exec(sentence.text)
  if (!verb || !setting.listed || sentence.text.length > 1000 || setting.date === null) return []
  const subject = sentence.text.slice(0, verb.index)
  const known = setting.attendees.filter(one => !comesFor(one)).map(one => one.name.toLowerCase())
  const topic = /^\s*(?:om|kring|about|on)\s+([^,.;]+)/iu.exec(sentence.text.slice(verb.index + verb[0].length))?.[1]
  if (/(?<!\p{L})(?:att|som|that|kommer|kommande|nästa)\s/iu.test(subject)) return []
  const visiting = setting.attendees.filter(comesFor)
  return titled(sentence.text)
    .filter(one => subject.includes(one.name) && !known.includes(one.name.toLowerCase()))
    .map(one => ({ ...visiting.find(other => other.name === one.name), ...one }))
    .filter(one => one.role !== undefined || one.affiliation !== undefined)
    .map(({ name, role, affiliation }) => ({
      name,
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && { affiliation }),
      ...(topic && { topic }),
      date: setting.date,
      past: true as const,
      at: place(sentence),
    }))
}

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

/** A matter under which coming meetings are told. */
const COMING_MEETINGS = /nästa|kommande|next|upcoming|future|mötestider|mötesplan|sammanträdesdagar|inför/i

const POLITE = /^(?:mrs?|ms|miss|dr|cllr|revd?)\.? /i
/** Whether two names may be the same person's: "Mr Hickling", "Marita" and "Bo Hickling", "Marita Ek". */
const sameAs = (name: string, other: string): boolean =>
  name === other ||
  (/ /.test(name)
    ? POLITE.test(name) && other.split(' ').at(-1) === name.split(' ').at(-1)
    : other.split(' ')[0] === name)

/** Those whom the group has asked, or means to, though no meeting is told. */
const ASKED = /bju(?:d|ds|der|da|dit|dna|den|dits)(?!\p{L})|inbju|invit|tackat ja|lovat|agreed|accepted|offered/iu

/** "Possibly also Bo Ek (no date yet)": one more of those just told. */
const ALSO = /(?<!\p{L})(?:also|även|också|eventuellt|ev\.|possibly|perhaps|kanske)(?!\p{L})/iu
/** A meeting that has just been told, in another paragraph perhaps. */
const THAT_ONE = /(?:till|på|vid) det mötet|that meeting/i
/** Who was named in the sentence before. */
const PRONOUN = /(?<!\p{L})(?:hon|han|hen|henne|honom|she|he|her|him)(?!\p{L})/iu

function inSentences(blocks: readonly Block[], setting: Setting, title: string): ExtractGuest[] {
  const sentences = sentencesIn(blocks)
  const next = COMING_MEETINGS.test(title)
  return sentences.flatMap((sentence, i) => {
    const { text } = sentence
    const labelled = byLabel(text, NEXT_MEETING.test(title))
    if (labelled.length > 0) return labelled.map(one => ({ ...one, at: place(sentence) }))
    if (text.length > 1000) return []
    const visits = VISITS.test(text) || (UNDATED.test(text) && ALSO.test(text))
    const far = next || THAT_ONE.test(text)
    const near = (other: Sentence | undefined) =>
      other && (other.block === sentence.block || far) && other.text.length < 1000 ? other.text : ''
    const before = `${title}. ${near(sentences[i - 2])} ${near(sentences[i - 1])}`
    const after = sentences[i + 1]
    const aside =
      after?.block === sentence.block &&
      namesIn(after.text).length === 0 &&
      !VISITS.test(after.text) &&
      !COMES.test(after.text)
    const today = TODAY.test(text) && setting.date !== null
    const coming = visits || COMES.test(text) ? comingIn(text, before, aside ? after.text : '', next, setting) : null
    const expected =
      coming !== null && (visits || (coming.meeting && !ELSEWHERE.test(text)))
        ? coming
        : visits && ASKED.test(text)
          ? { date: null, meeting: false }
          : null
    if (!today && !expected) return coming?.date ? [] : speaking(sentence, setting)
    const here = setting.attendees.filter(one => !today && one.sections === undefined)
    const named = (told: string) => [titled(told), byOneName(told)].find(found => found.length > 0) ?? []
    const own = named(text)
    const meant = own.length === 0 && visits && PRONOUN.test(text) ? named(before) : own
    const people = meant.filter(one => !here.some(other => sameAs(one.name, other.name)))
    const bodiesToo = expected?.meeting ? organisationsComing(text) : []
    const all = [...people, ...(people.length === 0 || / och | and /.test(text) ? bodiesToo : [])].filter(
      (one, n, list) => list.findIndex(other => other.name.includes(one.name)) === n,
    )
    if (all.length === 0) return speaking(sentence, setting)
    const topic =
      /(?:berätta\p{L}*|informera\p{L}*|föreläs\p{L}*|tala\p{L}*|prata\p{L}*|speaks?|talk|present\p{L}*)\s+(?:om|kring|about|on)\s+([^,.;]+)/iu.exec(
        text,
      )?.[1]
    const { meeting: _, ...when } = expected ?? { date: setting.date, meeting: true }
    return all.map(person => ({
      ...person,
      ...(topic && { topic }),
      ...(today ? { date: setting.date, past: true as const } : when),
      at: place(sentence),
    }))
  })
}

/** Guests of coming meetings, with or without a date, and those of this one. `listDays`: days on which a list has guests coming. */
export function guestsIn(
  head: readonly Line[],
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
      const tells = VISITS.test(block.text) && sentencesOf(block.text).length > 1
      const found = inList && !tells && block.text.length < 1000 ? listed(block.text, setting) : []
      for (const guest of found) {
        out.push({ ...guest, at: place(block) })
        if (guest.date) listDays.push(guest.date)
      }
      if (found.length === 0) running.push(block)
    }
    out.push(...inSentences(running, setting, section.title))
  }
  // "… deltog under punkt 3": told where the others are listed.
  out.push(...sentencesIn(blocksOf(head)).flatMap(sentence => speaking(sentence, setting)))
  const seen = new Set<string>()
  const once = out.filter(guest => {
    const key = `${guest.name} ${guest.date}`
    return !seen.has(key) && seen.add(key)
  })
  return { guests: once, listDays }
}
