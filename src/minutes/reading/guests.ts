import type { ExtractAttendee, ExtractGuest } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { GROUPS } from './attendance-groups.ts'
import { type Block, blocksOf, type Sentence, sentencesIn } from './blocks.ts'
import { byLabel, inHeading, inTable, listed, told } from './guest-lists.ts'
import { byOneName, organisationsComing, type Person, titled } from './guest-people.ts'
import { type Coming, comingIn, UNDATED } from './guest-times.ts'
import { comesFor, visitorsIn } from './guest-visits.ts'
import { hasOffice } from './lexicon/offices.ts'
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
const PLANS =
  /framåt|framöver|forward|ahead|logistics|höst|vår|nästa|kommande|next|inför|händer|program|datum|dates|calendar|kalender/i
const TODAY = /dagens möte|till mötet idag|today's meeting/i

const place = (block: Pick<Block, 'from' | 'to'>) => ({ lines: [block.from, block.to] as [number, number] })

/** A matter under which coming meetings are told. */
const COMING_MEETINGS =
  /nästa|kommande|next|upcoming|future|framöver|framåt|forward|logistics|händer|mötestider|mötesplan|sammanträdesdagar|inför/i

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

/** "Frisk kommer på nästa möte": somebody the text has named in full before. */
function bySurname(text: string, verb: number, { named }: Setting): Person[] {
  const surname = /(?:^|\s)(\p{Lu}\p{L}+) $/u.exec(text.slice(0, verb))?.[1]
  const full = surname === undefined ? [] : named.filter(name => name.endsWith(` ${surname}`))
  return full.length === 1 ? [{ name: full[0]! }] : []
}

function inSentences(blocks: readonly Block[], setting: Setting, title: string): ExtractGuest[] {
  const sentences = sentencesIn(blocks)
  const next = COMING_MEETINGS.test(title)
  let last: { block: Block; when: Coming } | undefined
  return sentences.flatMap((sentence, i) => {
    const { text } = sentence
    const labelled = byLabel(text, NEXT_MEETING.test(title))
    if (labelled.length > 0)
      return labelled.map(one => ({
        ...one,
        // Where nothing is told of coming meetings, the guest was here.
        ...(one.dateText === undefined &&
          !next &&
          setting.date !== null && { date: setting.date, past: true as const }),
        at: place(sentence),
      }))
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
    const own = visits || COMES.test(text) ? comingIn(text, before, aside ? after.text : '', next, setting) : null
    // "… har lovat att medverka samma dag": as the one before.
    const coming = own ?? (visits && last?.block === sentence.block ? last.when : null)
    if (coming) last = { block: sentence.block, when: coming }
    const expected =
      coming !== null && (visits || (coming.meeting && !ELSEWHERE.test(text)))
        ? coming
        : visits && ASKED.test(text)
          ? { date: null, meeting: false }
          : null
    const came = coming === null ? visitorsIn(sentence, setting) : []
    if (came.length > 0) return came
    if (!today && !expected) return coming?.date ? [] : visitorsIn(sentence, setting)
    const verb = (VISITS.exec(text) ?? COMES.exec(text))?.index ?? 0
    // Who was away may be asked to come next time; that somebody else is to come they may also tell.
    const away = (name: string) => text.includes(name) && Math.abs(verb - text.indexOf(name) - name.length) < 15
    const here = setting.attendees.filter(one => !today && (one.present || !away(one.name)) && !comesFor(one))
    const named = (told: string) =>
      [titled(told), byOneName(told), bySurname(told, verb, setting)].find(found => found.length > 0) ?? []
    const subject = named(text)
    const meant = subject.length === 0 && visits && PRONOUN.test(text) ? named(before) : subject
    const people = meant.filter(one => !here.some(other => sameAs(one.name, other.name)))
    const bodiesToo = (expected?.meeting ? organisationsComing(text) : []).filter(
      ({ name }) => people.length === 0 || !/(?:för|från|for|from|of) $/.test(text.slice(0, text.indexOf(name))),
    )
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
    out.push(...inTable(section.lines, setting))
    const blocks = blocksOf(section.lines)
    const plan = PLANS.test(section.title)
    const here = setting.attendees.map(one => one.name)
    let inList = LIST.test(section.title)
    let asked: Coming | null = null
    const running: Block[] = []
    for (const block of blocks) {
      if (/:$/.test(block.text) && (LIST.test(block.text) || VISITS.test(block.text))) {
        inList = true
        asked = comingIn(block.text, '', '', COMING_MEETINGS.test(section.title), setting)
        continue
      }
      // "Vi har bjudit in:" over a list without days.
      if (asked && block.bullet === '') asked = null
      const { meeting: _, ...on } = asked ?? { date: null, meeting: false }
      const invited = asked && listed(block.text, setting).length === 0 ? told(block.text, on) : []
      for (const guest of invited) out.push({ ...guest, at: place(block) })
      if (invited.length > 0) continue
      // A paragraph that tells of visits is no line of a list.
      const tells = VISITS.test(block.text) && sentencesOf(block.text).length > 1
      const row = (inList || plan) && !tells && block.text.length < 1000 ? listed(block.text, setting) : []
      // Of a plan of meetings only those from outside are guests.
      const found = inList
        ? row
        : row.filter(
            one =>
              one.kind === undefined &&
              (one.affiliation !== undefined || hasOffice(one.role ?? '')) &&
              !here.some(name => sameAs(one.name, name)),
          )
      for (const guest of found) {
        out.push({ ...guest, at: place(block) })
        if (guest.date) listDays.push(guest.date)
      }
      if (found.length === 0) running.push(block)
    }
    out.push(...inSentences(running, setting, section.title))
  }
  // "… deltog under punkt 3" is told where the others are listed, "Next call: …" before or behind all matters.
  const placed = new Set(setting.attendees.flatMap(({ at }) => (at ? [at.lines[0]] : [])))
  for (const edge of [edges.head, edges.tail]) {
    const lines = edge.filter(line => !placed.has(line.from) && !GROUPS.has(labelOf(line)?.kind ?? 'end'))
    out.push(...inSentences(blocksOf(lines), setting, ''))
  }
  const seen = new Set<string>()
  const once = out.filter(guest => {
    const key = `${guest.name} ${guest.date ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
  return { guests: once, listDays }
}
