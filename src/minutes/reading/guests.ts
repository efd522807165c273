import type { ExtractAttendee, ExtractGuest } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { GROUPS } from './attendance-groups.ts'
import { type Block, blocksOf, type Sentence, sentencesIn } from './blocks.ts'
import { byLabel, inHeading, listed } from './guest-lists.ts'
import { byOneName, organisationsComing, titled } from './guest-people.ts'
import { comingIn, UNDATED } from './guest-times.ts'
import { comesFor, visitorsIn } from './guest-visits.ts'
import { COMES, ELSEWHERE, NEXT_MEETING, VISITS } from './lexicon/visits.ts'
import { namesIn } from './names.ts'
import type { Outline } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { labelOf } from './words.ts'

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

const LIST =
  /gäster(?!\p{L})|besök(?:are)?(?!\p{L})|föredragshållare|föredrag(?!\p{L}|nings)|inbjudna|medverkande|guests|speakers|visitors|visits/iu
const TODAY = /dagens möte|till mötet idag|today's meeting/i

const place = (block: Pick<Block, 'from' | 'to'>) => ({ lines: [block.from, block.to] as [number, number] })

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
const GOES = /(?<!\p{L})(?:besöker|hälsar på|visits|deltar i|deltar på)(?!\p{L})/iu
/** A meeting that has just been told, in another paragraph perhaps. */
const THAT_ONE = /(?:till|på|vid) (?:det mötet|samma (?:möte|sammanträde|träff))|(?:that|the same) meeting/i
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
    const came = coming === null ? visitorsIn(sentence, setting) : []
    if (came.length > 0) return came
    if (!today && !expected) return coming?.date ? [] : visitorsIn(sentence, setting)
    const here = setting.attendees.filter(one => !today && one.present && !comesFor(one))
    const named = (told: string) => [titled(told), byOneName(told)].find(found => found.length > 0) ?? []
    const own = named(text)
    const meant = own.length === 0 && visits && PRONOUN.test(text) ? named(before) : own
    const people = meant.filter(one => !here.some(other => sameAs(one.name, other.name)))
    const bodiesToo = expected?.meeting ? organisationsComing(text) : []
    // "Sten besöker Anna Berg": the one visited stays where she is.
    const goes = GOES.exec(text)
    if (goes && !people.some(one => text.indexOf(one.name) < goes.index)) return []
    const all = [...people, ...(people.length === 0 || / och | and /.test(text) ? bodiesToo : [])].filter(
      (one, n, list) => list.findIndex(other => other.name.includes(one.name)) === n,
    )
    if (all.length === 0) return visitorsIn(sentence, setting)
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
  { sections, ...edges }: Pick<Outline, 'head' | 'sections' | 'tail'>,
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
  // "… deltog under punkt 3" is told where the others are listed, "Next call: …" before or behind all matters.
  const told = new Set(setting.attendees.flatMap(({ at }) => (at ? [at.lines[0]] : [])))
  for (const edge of [edges.head, edges.tail]) {
    const lines = edge.filter(line => !told.has(line.from) && !GROUPS.has(labelOf(line)?.kind ?? 'end'))
    out.push(...inSentences(blocksOf(lines), setting, ''))
  }
  const seen = new Set<string>()
  const once = out.filter(guest => {
    const key = `${guest.name} ${guest.date ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
  return { guests: once, listDays }
}
