import type { ExtractGuest } from '../../domain/extract.ts'
import { type Block, type Sentence, sentencesIn } from './blocks.ts'
import { accepting, PRONOUN } from './guest-accepts.ts'
import { comesBy, HIRED, toTell } from './guest-arrivals.ts'
import { resolved } from './guest-beside.ts'
import { unnamedIn } from './guest-bodies.ts'
import { byLabel } from './guest-lists.ts'
import { byOneName, type Person, titled } from './guest-people.ts'
import { afterTitle, startsWithTime } from './guest-rows.ts'
import { type Coming, comingIn, dayIn, UNDATED } from './guest-times.ts'
import { comesFor, visitorsIn } from './guest-visits.ts'
import type { Setting } from './guests.ts'
import { DECLINES, INSTEAD } from './lexicon/declines.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { ELSEWHERE, MEETING_OF, NEXT_MEETING } from './lexicon/visit-times.ts'
import { COMES, VISITS } from './lexicon/visits.ts'
import { namesIn } from './names.ts'

const TODAY = /dagens möte|till mötet idag|today's meeting/i

/** A matter under which coming meetings are told. */
export const COMING_MEETINGS =
  /nästa|kommande|next|upcoming|future|framöver|framåt|forward|logistics|händer|mötestider|mötesplan|sammanträdesdagar|inför/i

/** A matter of guests to come, whatever else it is called. */
const GUESTS_TO_COME = /gäster(?!na)|planerade besök|föreläsare|inbjudningar|visitors|speakers|guests/i

export const place = (block: Pick<Block, 'from' | 'to'>) => ({ lines: [block.from, block.to] as [number, number] })

const POLITE = /^(?:mrs?|ms|miss|dr|cllr|revd?)\.? /i
/** Whether two names may be the same person's: "Mr Hickling", "Marita" and "Bo Hickling", "Marita Ek". */
export const sameAs = (name: string, other: string): boolean =>
  name === other ||
  (/ /.test(name)
    ? POLITE.test(name) && other.split(' ').at(-1) === name.split(' ').at(-1)
    : other.split(' ')[0] === name)

/** Those whom the group has asked, or means to, though no meeting is told. */
const ASKED =
  /bju(?:d|ds|der|da|dit|dna|den|dits)(?!\p{L})|inbju|invit|tackat ja|lovat|bett (?:om )?(?:att )?få|ombe|anlita|(?<!\p{L})ask(?:ed)?(?!\p{L})|bidden|will (?:drop|pop|look|call) in|summoned|agreed|accepted|offered|boka|would love|klart med/iu

/** "Possibly also Bo Ek (no date yet)": one more of those just told. */
const ALSO = /(?<!\p{L})(?:also|även|också|eventuellt|ev\.|possibly|perhaps|kanske)(?!\p{L})/iu
const GOES = /(?<!\p{L})(?:besöker|hälsar på|visits|deltar i|deltar på)(?!\p{L})/iu
/** A meeting that has just been told, in another paragraph perhaps. */
const THAT_ONE = /(?:till|på|vid) (?:det mötet|samma (?:möte|sammanträde|träff))|(?:that|the same) meeting/i
/** "Frisk kommer på nästa möte": somebody the text has named in full before. */
function bySurname(text: string, verb: number, { named }: Setting): Person[] {
  const surname = /(?:^|\s)(\p{Lu}\p{L}+) $/u.exec(text.slice(0, verb))?.[1]
  const full = surname === undefined ? [] : named.filter(name => name.endsWith(` ${surname}`))
  return full.length === 1 ? [{ name: full[0]! }] : []
}

/** "Dr Lund": where the text has named one of that name in full. */
const inFull = (people: readonly Person[], { named }: Setting): Person[] =>
  people.map(one => {
    const full = POLITE.test(one.name) ? named.filter(name => name.endsWith(` ${one.name.split(' ').at(-1)}`)) : []
    // A row of a table may stand among the names: "Jan Dr Beatrix Lund".
    const name = full[0]?.replace(/^.*\s(?:Mrs?|Ms|Miss|Dr)\.? /u, '')
    return full.length === 1 && name?.includes(' ') ? { ...one, name } : one
  })

const MEETS = /möte|sammanträde|träff|besök|meeting|visit/i

const near = (sentence: Sentence, other: Sentence | undefined, far: boolean): string =>
  other && (other.block === sentence.block || far) && other.text.length < 1000 ? other.text : ''

/** Whether a sentence only adds to the one before: it names nobody and tells of no visit. */
const isAside = (sentence: Sentence, other: Sentence | undefined): boolean =>
  other?.block === sentence.block &&
  namesIn(other.text).length === 0 &&
  !VISITS.test(other.text) &&
  !COMES.test(other.text)

/** "to speak about rural crime and Community Watch": what is spoken about, and nobody's name. */
const inTopic = (text: string, name: string): boolean =>
  !isFirstName(name.split(' ')[0]!) &&
  /(?<!\p{L})(?:about|om|kring|angående) [^,.;:]*\s(?:and|och|samt) $/iu.test(text.slice(0, text.indexOf(name)))

/** "The executors of the late Mr Amos Berg": told of, and not coming. */
const GONE =
  /(?<!\p{L})(?:the late|executors? of|family of|widow of|estate of|in memory of|framlidne|avlidne|dödsboet efter|till minne av)\s(?:the late )?(?:(?:Mrs?|Ms|Miss|Dr|Cllr)\.? )?$/iu

/** Whom a sentence names that come or are asked to; `before`: what stands before it, whom a pronoun means. */
function whoComes(text: string, before: string, moved: boolean, meeting: boolean, setting: Setting): Person[] {
  const visits = VISITS.test(text)
  const verb = (VISITS.exec(text) ?? COMES.exec(text))?.index ?? 0
  // Who was away may be asked to come next time; that somebody else is to come they may also tell.
  const away = (name: string) => text.includes(name) && Math.abs(verb - text.indexOf(name) - name.length) < 15
  const today = TODAY.test(text)
  // "Bo Ek fick förhinder. Han kommer i stället …": it is not the group that he was away from.
  const here = setting.attendees.filter(
    one => !today && (one.present || !(away(one.name) || (moved && before.includes(one.name)))) && !comesFor(one),
  )
  const named = (told: string) =>
    [titled(told), inFull(byOneName(told), setting), bySurname(told, verb, setting)].find(found => found.length > 0) ??
    []
  const subject = named(text)
  const pronoun = PRONOUN.test(text) && (visits || moved)
  const meant = subject.length === 0 && pronoun ? named(before) : subject
  // "Sten åker dit med Anna Berg": she goes with somebody of the group.
  const along = (name: string) =>
    setting.attendees.some(one => text.startsWith(`${one.name.split(' ')[0]} `)) &&
    /\s(?:with|med|tillsammans med)\s$/u.test(text.slice(0, text.indexOf(name))) &&
    !/\s(?:som|who)\s/u.test(text.slice(text.indexOf(name)))
  const people = meant
    .map(afterTitle)
    .filter(
      one =>
        !GONE.test(text.slice(0, text.indexOf(one.name))) &&
        (isFirstName(one.name.split(' ')[0]!) || toTell(text)) &&
        !here.some(other => sameAs(one.name, other.name)) &&
        !along(one.name) &&
        !inTopic(`${before} ${text}`, one.name),
    )
  // "Sten besöker Anna Berg": the one visited stays where she is.
  const goes = GOES.exec(text)
  if (
    goes &&
    !/\([^()]*$/.test(text.slice(0, text.indexOf(people[0]?.name ?? ''))) &&
    people.length > 0 &&
    !people.some(one => text.indexOf(one.name) < goes.index)
  )
    return []
  const said = meeting ? unnamedIn(text, setting) : []
  const unnamed =
    said.length === 0 && subject.length === 0 && pronoun && people.length === 0 ? unnamedIn(before, setting) : said
  const apart = unnamed.filter(
    // Beside somebody who is named, what stands before or behind the name is told of that person.
    ({ name }) =>
      people.length === 0 ||
      /\s(?:och|samt|and|\+)\s(?:(?!från|för|of|from)\p{L}+\s){0,3}$/u.test(text.slice(0, text.indexOf(name))) ||
      /^(?:Även|Också) /u.test(text),
  )
  return [...people, ...(people.length === 0 || / och | samt | and /.test(text) ? apart : [])].filter(
    (one, n, list) => list.findIndex(other => other.name.includes(one.name)) === n,
  )
}

export function inSentences(blocks: readonly Block[], setting: Setting, title: string): ExtractGuest[] {
  const sentences = sentencesIn(blocks)
  // "Orange dag 25 november": what is told under a coming day is told of that day.
  const under = COMING_MEETINGS.test(title) || MEETING_OF.test(title) || GUESTS_TO_COME.test(title)
  const onDay = dayIn(title, setting) !== undefined
  const out: ExtractGuest[] = []
  let last: { block: Block; when: Coming } | undefined
  for (const [i, sentence] of sentences.entries()) {
    const labelled = byLabel(sentence.text, NEXT_MEETING.test(title), setting)
    if (labelled.length > 0) {
      const next = under
      // Where nothing is told of coming meetings, the guest was here.
      const came = (one: ExtractGuest) => one.dateText === undefined && !next && setting.date !== null
      out.push(
        ...labelled.map(one => ({
          ...one,
          ...(came(one) && { date: setting.date, past: true as const }),
          at: place(sentence),
        })),
      )
      continue
    }
    if (sentence.text.length > 1000 || HIRED.test(sentence.text)) continue
    const text = accepting(sentence.text)
    const next = under || startsWithTime(sentence.block.text) || (onDay && VISITS.test(text))
    const far = next || THAT_ONE.test(text)
    const before = `${title}. ${near(sentence, sentences[i - 2], far)} ${near(sentence, sentences[i - 1], far)}`
    if (text === '') {
      // "Hon har tackat nej.": whom the sentence before has told.
      const same = (one: ExtractGuest) => one.at?.lines[0] === sentence.from && !one.past
      if (
        namesIn(sentence.text).length === 0 &&
        /^(?:men |but )?(?:hon|han|hen|de|she|he|they)\s/iu.test(sentence.text)
      )
        while (out.length > 0 && same(out.at(-1)!)) out.pop()
      continue
    }
    const moved = INSTEAD.test(text) && (DECLINES.test(before) || DECLINES.test(text) || /^besöket/i.test(text))
    const visits = moved || VISITS.test(text) || (UNDATED.test(text) && ALSO.test(text))
    const after = isAside(sentence, sentences[i + 1]) ? sentences[i + 1]!.text : ''
    const today = TODAY.test(text) && !moved && setting.date !== null
    const own = visits || COMES.test(text) ? comingIn(text, before, after, next, setting) : null
    // "… har lovat att medverka samma dag": as the one before.
    const coming = own ?? (visits && last?.block === sentence.block ? last.when : null)
    if (coming) last = { block: sentence.block, when: coming }
    const expected =
      coming !== null && (visits || ((coming.meeting || comesBy(text, before, coming)) && !ELSEWHERE.test(text)))
        ? coming
        : visits && ASKED.test(text)
          ? { date: null, meeting: false }
          : null
    const spoken = resolved(sentence, sentences[i - 1])
    const came = coming === null ? visitorsIn(spoken, setting, title) : []
    const all =
      came.length === 0 && (today || expected)
        ? whoComes(
            text,
            before,
            moved,
            expected !== null && (expected.meeting || (visits && coming !== null) || MEETS.test(text)),
            setting,
          )
        : []
    if (all.length === 0) {
      if (today || expected || !coming?.date) out.push(...(came.length > 0 ? came : visitorsIn(spoken, setting, title)))
      continue
    }
    const topic = TOPIC_TOLD.exec(text)?.[1]
    const { meeting: _, ...when } = expected ?? { date: setting.date, meeting: true }
    out.push(
      ...all.map(person => ({
        ...person,
        ...(topic && { topic }),
        ...(today ? { date: setting.date, past: true as const } : when),
        at: place(sentence),
      })),
    )
  }
  return out
}

const TOPIC_TOLD =
  /(?:berätta\p{L}*|informera\p{L}*|föreläs\p{L}*|tala\p{L}*|prata\p{L}*|speaks?|talk|present\p{L}*)\s+(?:om|kring|about|on)\s+([^,.;]+)/iu
