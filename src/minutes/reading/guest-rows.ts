import type { ExtractGuest } from '../../domain/extract.ts'
import { readWhen } from '../../domain/when/read.ts'
import { entriesOf } from './entries.ts'
import { toTell } from './guest-arrivals.ts'
import { unnamedOf } from './guest-bodies.ts'
import { type Person, TOPIC, tidy, titled } from './guest-people.ts'
import { UNDATED } from './guest-times.ts'
import type { Setting } from './guests.ts'
import { DECLINES, INSTEAD } from './lexicon/declines.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { hasOffice, seemsOffice } from './lexicon/offices.ts'
import { COMES, VISITS } from './lexicon/visits.ts'
import { isOrganisation, namesIn } from './names.ts'
import { sentencesOf } from './sentences.ts'

type When = Pick<ExtractGuest, 'date' | 'dateText'>

const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october'
/** "December:", "v 37", "I april", "i februari   ": a time that is no day. */
const ROUGH = new RegExp(
  `^(?:i |in |under )?(${MONTHS}|våren|sommaren|hösten|vintern|(?:till |i )?(?:vår|höst)|spring|summer|autumn|winter|(?:v\\.?|vecka|week) ?\\d{1,2})(?!\\p{L})(?:\\s*\\([^()]*\\))?\\s*(?:[:–-]\\s*|\\s(?=\\S)|$)`,
  'iu',
)
/** "21 maj – verksamhetsråd. Anna Berg": the meeting's own name goes before the guest's. */
const MEETING_FIRST =
  /^[\s:–-]*(?:\p{L}+ ){0,2}?(?:call|meeting|steering group|\p{L}*(?:möte|träff|råd|sammanträde|styrelse))(?:, [^:.]{3,40})?\s*[:.–-]\s+(?=\S)|(?<=^[\s:–-]*)(?:guest|gäst|speaker|talare)\s*:\s+/iu
/** Remarks on how sure it is and who comes in person: nothing of what the guest is called. */
const REMARK =
  /\s*\((?:[^()]*(?:meddelas|klart|klar|bokad|bekräftad|prel|tbc|tba|confirmed|återkommer|namn|pers|st|date|tid|datum|svarat|väntar|hjälper)[^()]*)\)|[,.;]\s*(?:namn(?:et)? (?:kommer|meddelas)|name to follow|person meddelas|bekräftad|bokad|klart?|tillfrågad|preliminärt|prel|confirmed|booked|invited|tbc|(?:dag|datum|tid) (?:sätts|meddelas|bestäms)|de skickar|title|subject to|topic|ämnet?|rubrik|återkommer|väntar|muntligt ja|avtal)(?!\p{L}).*$|\s(?:tillfrågade?|är tillfrågade?|(?:är )?bokade?|bekräftade?|confirmed|klart?|✔|✓)(?=\s*(?:[.,;✔✓!]|$)).*$/iu
/** Who sees to it is of the group. */
const LED =
  /[,.;(]?\s*(?:leds av|leder|ledare|ansvarig\p{L}*|värd\p{L}*|värdinna|håller i|hosted by|led by)(?!\p{L}).*$/iu
/** Nobody comes then. */
const VACANT =
  /^(?:ing(?:en|a|et)|no|none|vakant|vacant|ledigt?|open|tba|tbd|tbc|återkommer|inställt)(?!\p{L})|(?:ingen|inga) (?:extern )?gäst|no guest|inget program/iu

const DAY_FIRST = new RegExp(
  `^(?:(?:må|ti|on|to|fr|lö|sö|mo|tu|we|th|sa|su)\\p{L}*,? )?(?:\\d{1,2}(?:st|nd|rd|th|:?e)?(?:\\/\\d{1,2}| (?:${MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)\\b)|(?:${MONTHS}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec) \\d{1,2}\\b|\\d{4}-\\d\\d-\\d\\d)`,
  'iu',
)
/** Whether a line starts with a day, a week or a month, as a row of a programme does. */
export const startsWithTime = (text: string): boolean =>
  DAY_FIRST.test(text) || (ROUGH.test(text) && /^.{1,25}[:–-] |^v|^\p{L} |\s{2,}/iu.test(text))

/** A row's words without its time, and that time; null where it tells none. */
export function timed(line: string, setting: Setting): { when: When; words: string } | null {
  const text = line.slice(0, 400)
  const rough = ROUGH.exec(text)
  const spans = readWhen(text, { today: setting.reference, lang: setting.lang, prefer: 'future' })
  const day = spans.find(one => one.kind === 'day' || one.kind === 'days')
  const date = day?.kind === 'day' ? day.date : day?.kind === 'days' ? day.from : null
  const trails =
    day !== undefined &&
    day.start >= 25 &&
    line.length < 140 &&
    sentencesOf(line.slice(0, day.start)).length < 2 &&
    !/\p{L}{3}/u.test(text.slice(day.end).split(/[.(]/)[0]!)
  const bracketed = day !== undefined && /\($/.test(text.slice(0, day.start)) && text[day.end] === ')'
  if (day && (day.start < 25 || trails || bracketed)) {
    const lead = text.slice(0, day.start)
    // "Sigrid Berg, författare, 8 februari", "… (12/12)": the day may stand behind the guest.
    const behind = /\p{Lu}\p{L}+ \p{L}|\p{L}{3}.*[,(]\s*$/u.test(lead)
    if (behind && date !== null && (date <= setting.reference || /^\s*\d\d:\d\d/.test(line.slice(day.end)))) return null
    const words = behind
      ? `${lead.replace(rough?.[0] ?? /^$/, '').replace(/[\s,(]+$/, '')}${line.slice(day.end).replace(/^\)/, '')}`
      : line.slice(day.end)
    return { when: { date }, words: cleaned(words) }
  }
  const undated = UNDATED.exec(text)
  if (undated)
    return {
      when: { date: null, dateText: undated[0] },
      words: cleaned(
        line
          .replace(undated[0], '')
          .replace(/^\s*(?:datum|date|under \p{L}+|i \p{L}+)\s*:/iu, '')
          .replace(ROUGH, ''),
      ),
    }
  if (rough) return { when: { date: null, dateText: rough[1]! }, words: cleaned(line.slice(rough[0].length)) }
  return null
}

const cleaned = (text: string): string =>
  text
    .replace(/^[\s,.:;–-]*(?:kl\.?|at)?\s*\d{1,2}[.:]\d\d(?:\s*[–-]\s*[\d.:]+)?/i, '')
    .replace(/^[\s,.:;–-]*kl\.?\s*\d{1,2}(?!\d)(?:\s*[–-]\s*[\d.:]+)?/i, '')
    .replace(MEETING_FIRST, '')

/** One line of a guest list: "23 februari - Anna Berg, chef på Länsstyrelsen, om integration". */
export function listed(line: string, setting: Setting): ExtractGuest[] {
  const row = timed(line, setting)
  return row ? told(row.words, row.when, setting) : []
}

const NICKNAME = /(?<!\p{L})(\p{Lu}[\p{L}-]+) (?=["”“'])(["”“'][\p{L} -]{2,20}["”“']) (\p{Lu}[\p{L}-]+)(?!\p{L})/u

/** "Berga Varv har bekräftat leverans den 4 maj": a sentence of something else, and no row. */
const STATED =
  /^\p{Lu}[^,:;]{2,60}\s(?:har|hade|ska|skall|måste|vill|has|have|had|will|must|frågar|hör|asks|asked)\s\p{Ll}/u

const COMING = /(?<!\p{L})(?:kommer|comes?|coming)(?!\p{L})/iu

/** Who is told behind a day. */
export function told(line: string, when: When, setting: Setting): ExtractGuest[] {
  if (VACANT.test(tidy(line)) || (DECLINES.test(line) && !INSTEAD.test(line))) return []
  if ((!toTell(line) && COMING.test(line)) || (STATED.test(line) && !VISITS.test(line) && !COMES.test(line))) return []
  // 'Trubaduren Bosse "Visan" Ek': as he is called.
  const nick = NICKNAME.exec(line)
  const text = tidy(
    (nick ? line.replace(nick[0], `${nick[1]} ${nick[3]}`) : line)
      .replace(/^(?:.*[.\s:–-])?(?:guests?|gäst(?:er)?|speakers?|talare|besök(?:are)?)\s*:\s+/i, '')
      .replace(LED, '')
      .replace(REMARK, ''),
  )
  const topic = TOPIC.exec(text)?.[1]?.trim()
  const bare = topic
    ? text.replace(TOPIC, (all, words: string) =>
        all.slice(0, all.length - words.length).replace(/(?:om|angående|kring|on|about)\s+$/i, ''),
      )
    : text
  const sentences = sentencesOf(bare)
  const people = sentences.flatMap(peopleIn)
  const first = tidy(sentences[0]?.split(/[,(]/)[0] ?? '')
  const host =
    people.length > 0 && namesIn(first).length === 0 && !hasOffice(first) && isOrganisation(first) ? first : undefined
  // "… öppnar 2 september och stänger 30 september", "4 december, Solgården. Vi äter jullunch": nobody.
  const others = unnamedOf(tidy(bare), setting).filter(
    ({ name }) =>
      !/^(?:och|men|samt|and|but)\s|[.!?]\s/iu.test(name) &&
      // "Bo Ek, samordnare hälsa, och Eva Ask": what stands behind a name is told of that person.
      (people.length === 0 || /(?:^|\s(?:samt|och|and|\+|&)\s)[^,]*$/u.test(bare.slice(0, bare.indexOf(name)))),
  )
  const together = /\s(?:samt|och|and|\+|&)\s/u.test(bare)
  const found =
    people.length === 0
      ? others
      : [
          ...people,
          ...(together
            ? others.filter(({ name }) => !people.some(one => `${one.affiliation} ${host}`.includes(name)))
            : []),
        ]
  return found
    .filter(({ name }) => !/^(?:next|nästa)\s/i.test(name))
    .map(({ name, role, affiliation, kind }) => ({
      name: nick && name === `${nick[1]} ${nick[3]}` ? nick[0] : name,
      ...(role !== undefined && { role }),
      ...(kind === undefined && (affiliation ?? host) !== undefined && { affiliation: affiliation ?? host! }),
      ...(kind && { kind }),
      ...(topic && { topic }),
      ...when,
    }))
}

function peopleIn(sentence: string): Person[] {
  const byTitle = titled(sentence)
  if (byTitle.some(one => one.role !== undefined && /^\p{Ll}/u.test(sentence))) return byTitle
  // "Anna Berg, Suicidprevention Väst": of two that look like names the second is where she comes from.
  const all: Person[] = entriesOf(sentence)
  const known = (one: Person) => isFirstName(one.name.split(' ')[0]!)
  // "Visit Norrfjäll, Anna Berg": where she comes from goes first.
  if (all.length === 2 && !known(all[0]!) && known(all[1]!) && /^[^,]+, /.test(sentence))
    return [{ ...all[1]!, affiliation: all[1]!.affiliation ?? all[0]!.name }]
  const entries =
    all.length > 1 && known(all[0]!) && !/\s(?:och|samt|and|&)\s/.test(sentence)
      ? [all[0]!, ...all.slice(1).filter(known)]
      : all
  // "Harbour master Anna Berg", "Author Anna Berg": where a first name is known, the words before it are none.
  return (
    entries.length >= byTitle.length && entries.length > 0
      ? entries.map(entry => ({ ...entry, ...byTitle.find(one => entry.name.endsWith(one.name)) }))
      : byTitle
  ).map(afterTitle)
}

/** "Author Kwame Ek": a word that no first name is, before one. */
export function afterTitle(one: Person): Person {
  const words = one.name.split(' ')
  const at = words.findIndex(isFirstName)
  return at > 0 && at < words.length - 1 && (seemsOffice(words[at - 1]!) || words.length > 2)
    ? { ...one, name: words.slice(at).join(' '), role: one.role ?? words.slice(0, at).join(' ').toLowerCase() }
    : one
}
