import type { ExtractAttendee, ExtractGuest } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import type { Sentence } from './blocks.ts'
import { broughtAlong, OF_TOPIC } from './guest-beside.ts'
import { byOneName, cameToday, type Person, plain, titled } from './guest-people.ts'
import type { Setting } from './guests.ts'
import { DECLINES } from './lexicon/declines.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { WENT_TO } from './lexicon/no-visitors.ts'
import { isParty } from './lexicon/organisations.ts'
import { ASKED_HERE, DONE_BY, GREETED, OUTSIDE_OFFICE, TELLS, THANKED, VISITED_BY } from './lexicon/visitors.ts'
import { isOrganisation, namesIn, whatIs } from './names.ts'

/** Headings of an attendance list over those who are no members; "Adjungerade" and "In attendance" are the list's own. */
const BESIDE_MEMBERS = /övrig|föredragande|sakkunnig|other|dessutom|även/i
/** Listed among those present, but for one matter only and from elsewhere. */
export const comesFor = ({ sections, affiliation, section }: ExtractAttendee): boolean =>
  sections !== undefined &&
  /^\d+$/.test(sections) &&
  affiliation !== undefined &&
  !isParty(affiliation) &&
  (section === undefined || BESIDE_MEMBERS.test(section))

/** "Mötet inleddes med att Anna Berg berättade": what stands before her is no subject. */
const OPENING =
  /^.{0,60}?(?:inleddes|började|startade|avslutades|inledde|opened|began|started).{0,20}? (?:med att|with) /iu
/** What no member does. */
const VISITOR =
  /(?<!\p{L})(?:came along|introduced (?:herself|himself|themselves)|attended for|joined the meeting|(?:was|were) with us|sat in|(?:popped|dropped|looked|called) in|addressed|joined (?:by|via|over|on|through) (?:video|phone|telephone|zoom|teams|link)|(?:gave|delivered) (?:us )?an? (?:\p{L}+ ){0,2}(?:talk|lecture|slide ?show)|höll (?:[^.]{3,60} )?ett (?:\p{L}+ ){0,2}föredrag|var på plats för att|besökte|gästade|tittade in|deltog på länk)(?!\p{L})/iu
/** Who is there for a part of it only, or for us to listen to. */
const BRIEFLY =
  /(?<!\p{L})(?:(?:var|är) (?:med|här|hos)(?: oss)? (?:(?:de|den|i) )?(?:första|sista|en|hela|halva)|hade vi (?:hela|halva|en|i|med|här|hos|på besök)|tittade (?:in|förbi)|(?:under|vid|för) (?:denna|den här) punkt(?:en)?|(?:vår|dagens|kvällens) värd|bjöd (?:oss )?på|kom (?:hit )?och (?:berättade|visade|informerade|svarade|pratade)|(?:på|under|vid) punkt(?:en)? \d+|our host|stannade (?:en|till)|(?:popped|looked|dropped) in|put (?:his|her|their) head|for (?:the first|half an|ten|twenty|this))(?!\p{L})/iu
/** "Avgående ordföranden Anna Berg satt med": one of the group's own. */
const LEAVING =
  /(?<!\p{L})(?:avgående|avgången|tidigare|förr[ea]|nyvald[ae]?|tillträdande|outgoing|retiring|former|incoming|newly elected) (?:ordförande\p{L}*|ledam\p{L}+|kassör\p{L}*|sekreterare\p{L}*|chair\p{L}*|members?|trustees?|treasurer|secretary) $/iu
/** Told of another time. */
const EARLIER =
  /(?<!\p{L})(?:i höstas|i våras|i somras|i vintras|förra (?:mötets?|årets?|gången)|tidigare i år|last (?:(?:year|month|autumn|spring|summer)(?!['’]s)|meeting(?:['’]s)?)|in 20\d\d)(?!\p{L})/iu
/** "From 1 January we are represented by …": of times to come. */
const FROM_THEN =
  /(?<!\p{L})(?:from|as (?:from|of)|från|från och med|fr\.?o\.?m\.?) (?:den |the )?(?:\d{1,2} \p{L}{3,9}|\p{Lu}\p{L}+ \d{1,2}|årsskiftet|next (?:year|month))(?!\p{L})[^.]{0,80}\s(?:represented|represented by|företräds|representeras)(?!\p{L})/iu
/** "kommunens fritidschef": somebody else's office. */
const ELSES =
  /(?<!\p{L})(?:kommunens|regionens|landstingets|länsstyrelsens|polisens|stadens|stiftets|bankens|universitetets|högskolans|the (?:council|county|city|district|university|regulator)['’]s)\s/iu

/** A matter that is a visit. */
const VISIT_TITLE =
  /(?<!\p{L})(?:besök|gäst(?:er)?|föredrag|föreläsning|gästtalare|visits?|guests?|speakers?|talk|lecture)(?!\p{L})/iu
/** "Information från Trafikverket": of somebody else. */
const FROM_TITLE =
  /(?:information|presentation|rapport|dragning|report|update|news) (?:från|from|by|av) (?:the )?(.+)$/iu
const isVisit = (title: string): boolean => {
  const whose = FROM_TITLE.exec(title)?.[1]
  return (
    VISIT_TITLE.test(title) ||
    (whose !== undefined &&
      whatIs(whose).kind === 'organisation' &&
      !/(?:förvaltning|kontor|utskott|grupp|kommitté|styrelse|nämnd|committee|group|board)/iu.test(whose))
  )
}

/** "Handläggaren på Trafikverket, Anna Berg, redogjorde", "Anna Berg, som arbetar på Trafikverket, redogjorde": where she comes from, behind her name. */
const turnedRound = (text: string): string =>
  text
    .replace(
      /^((?:The |Our )?\p{L}+(?: \p{L}+){0,2}) (på|från|vid|hos|i|at|from|of) ([^,.]{2,50}), (\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+), (?=\p{Ll})/u,
      (all, office: string, _: string, where: string, name: string) =>
        namesIn(office).length === 0 ? `${name} från ${where} ` : all,
    )
    .replace(
      /^(?:the )?(kommunen|regionen|länsstyrelsen|stiftet|council|county|city|district|university|regulator)['’]?s (\p{Ll}[\p{L} -]{3,40}), (\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+), (?=\p{Ll})/iu,
      (_, where: string, office: string, name: string) => `${name}, ${office}, from ${where} `,
    )
    .replace(
      /^(?:the )?(\p{Lu}[\p{L} ]{2,30})['’]s? ([\p{L} ]{4,40}), (\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+), (?=\p{Ll})/u,
      (all, where: string, _: string, name: string) =>
        isFirstName(where.split(' ')[0]!) ? all : `${name} from ${where} `,
    )
    .replace(
      /, (?:som|who) (?:arbetar|jobbar|är verksam|works|is based) (?:på|hos|vid|för|at|for|with) ([^,.]{2,50}),/u,
      ' från $1',
    )

/** "Anna Berg och Bo Ek, Region Norr": where the last comes from, those before come from too. */
const shared = (people: readonly Person[], text: string): Person[] =>
  people.map((one, i) => {
    const next = people[i + 1]
    const together =
      next?.affiliation !== undefined &&
      one.affiliation === undefined &&
      /^(?:,| och| and| samt| &)(?: (?:mrs?|ms|dr|\p{Ll}+))?\.? $/iu.test(
        text.slice(text.indexOf(one.name) + one.name.length, text.indexOf(next.name)),
      )
    return together ? { ...one, affiliation: next.affiliation! } : one
  })

/** "Distriktsläkare Anna Berg berättade om …", "Vi fick besök av Bo Ek": nobody of those present, with an office or an organisation. */
export function visitorsIn(sentence: Sentence, setting: Setting, title: string): ExtractGuest[] {
  if (sentence.text.length > 1000 || setting.date === null) return []
  const text = turnedRound(plain(sentence.text).replace(OPENING, ''))
  if (EARLIER.test(text) || FROM_THEN.test(text)) return []
  const greeted = GREETED.exec(text)
  const asked = DECLINES.test(text) ? null : ASKED_HERE.exec(text)
  const whole = THANKED.exec(text) ?? asked
  const visited = VISITED_BY.exec(text)
  const by = whole ?? visited ?? greeted ?? DONE_BY.exec(text)
  const sure = whole !== null || visited !== null
  const verb = by ?? TELLS.exec(text) ?? (title === '' ? null : OF_TOPIC.exec(text))
  if (!verb) return []
  const behind = text.slice(verb.index + verb[0].length)
  // Where there is no verb, all up to the topic.
  const before = text.slice(0, verb.index || verb[0].length)
  // "På mötet medverkade Anna Berg från polisen": whoever does it stands behind the verb, where nobody does before it.
  // "att landshövdingen besökte Bo Ek": the one visited stays where he is.
  const turned =
    !/^(?:besökte|gästade)$/i.test(verb[0]) && namesIn(before).length === 0 && (namesIn(behind)[0]?.start ?? 99) < 40
  const spoken = whole
    ? text
    : greeted
      ? behind.split(/välkom|(?<=\p{Lu}\p{Ll}+),(?! \p{Ll}[^,]*,)/u)[0]!
      : by || turned
        ? behind
        : before
  if (!by && !turned && /(?<!\p{L})(?:att|som|that|kommer|kommande|nästa)\s/iu.test(spoken)) return []
  const visiting = setting.attendees.filter(comesFor)
  // Who is only seen to act at the meeting may be a visitor.
  // "Anna Berg, hälsostrateg, var med första timmen": the list has her from this very sentence.
  const brief = BRIEFLY.test(text)
  const onlyHere = ({ at, role, affiliation }: ExtractAttendee) =>
    brief &&
    at !== undefined &&
    at.lines[0] >= sentence.from &&
    at.lines[1] <= sentence.to &&
    (role !== undefined || affiliation !== undefined)
  const members = setting.attendees.filter(
    one => !comesFor(one) && !onlyHere(one) && (setting.listed || !ELSES.test(spoken)),
  )
  // … and is one, who holds a talk or is from elsewhere.
  const strange = (one: Person) =>
    !setting.listed &&
    (VISITOR.test(text) ||
      OUTSIDE_OFFICE.test(one.role ?? '') ||
      (one.affiliation !== undefined && (isOrganisation(one.affiliation) || /^kommunen$/u.test(one.affiliation))))
  const known = members.map(one => one.name.toLowerCase())
  // "Ingvar presenterade Anna Berg": he has a first name only here.
  // "Emil hade träffat Anna Berg och berättade"
  const tells = (name: string) =>
    !by &&
    !turned &&
    new RegExp(`^${name.split(' ')[0]}(?: \\p{Lu}\\p{L}+)? (?!och |and |samt |& )\\p{Ll}`, 'u').test(before)
  if (members.some(one => tells(one.name) && setting.listed)) return []
  const byMember = !by && turned && members.some(one => new RegExp(`^${one.name.split(' ')[0]}\\s`, 'u').test(before))
  if (byMember) return []
  const topic = /^\s*(?:om|kring|about|on)\s+([^,.;]+)/iu.exec(text.slice(verb.index + verb[0].length))?.[1]
  // "Two representatives of Ridge Homes, Anna Berg and Bo Ek, attended"
  const ofWhom =
    /(?:representatives?|colleagues|members|representanter(?:na)?|företrädare|handläggare) (?:of|from|från|för) (?:the )?([^,.]{2,40}), [^.]{5,80}?, \p{Ll}/u.exec(
      text,
    )?.[1]
  const named = shared(titled(text), text)
  const along = broughtAlong(text, named[0])
  const full = named.map(one =>
    ofWhom && one.affiliation === undefined
      ? { ...one, affiliation: ofWhom }
      : (along.find(other => other.name === one.name) ?? one),
  )
  const alongside = (one: Person) => along.some(other => other.name === one.name)
  // "Mrs Hale from Highways came to tell us": by one name, and from elsewhere.
  const one = full.length > 0 ? [] : byOneName(text).filter(({ affiliation }) => affiliation !== undefined)
  return (
    [...full, ...one]
      // "The Board visited Old Mill, where …": where they went.
      .filter(one => isFirstName(one.name.split(' ')[0]!) || !WENT_TO.test(text.slice(0, text.indexOf(one.name))))
      .filter(
        one =>
          (spoken.includes(one.name) || alongside(one)) && (!known.includes(one.name.toLowerCase()) || strange(one)),
      )
      .map(one => ({ ...visiting.find(other => other.name === one.name), ...one }))
      .filter(one => !LEAVING.test(text.slice(0, text.indexOf(one.name))))
      .filter(
        one =>
          sure ||
          (VISITOR.test(text) && isFirstName(one.name.split(' ')[0]!)) ||
          one.role !== undefined ||
          text.includes(`${one.name} därifrån`) ||
          title.includes(one.name) ||
          (brief && title.split(' ').includes(one.name.split(' ')[0]!)) ||
          isVisit(title) ||
          one.affiliation !== undefined,
      )
      // Where nobody is listed, those of the group itself hold offices too.
      .filter(
        one => setting.listed || strange(one) || isVisit(title) || one.affiliation !== undefined || ELSES.test(spoken),
      )
      .map(one => ({
        ...cameToday(one, topic, setting.date),
        at: { lines: [sentence.from, sentence.to] as [number, number] },
      }))
  )
}

/**
 * Those whom the list of attendance has as guests, or from elsewhere and for one matter, where nothing is told of them as guests of this
 * meeting yet.
 */
export const comeToday = (
  attendees: readonly ExtractAttendee[],
  guests: readonly ExtractGuest[],
  date: Day | null,
): ExtractGuest[] =>
  attendees
    .filter(
      one =>
        one.present && (comesFor(one) || /gäst|besök|inbjudna gäster|guest|visitor|invited/i.test(one.section ?? '')),
    )
    // A list of coming guests is read where it stands.
    .filter(one => !/\d/.test(one.affiliation ?? '') && !DECLINES.test(one.role ?? '') && !/^\d/.test(one.role ?? ''))
    // Who writes stands below the guests at times; an organisation is told of the one before.
    .filter(one => !/(?:sekreterare|ordförande|secretary|clerk|minutes|chair)/iu.test(one.role ?? ''))
    .filter(one => !/^(?:AB|item \d+)$/.test(one.affiliation ?? ''))
    .filter(one => !guests.some(guest => guest.past && (guest.affiliation ?? '').includes(one.name)))
    .filter(one => !guests.some(guest => guest.name === one.name && (guest.past || guest.date === date)))
    .map(({ name, role, affiliation, at }) => ({
      name,
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && { affiliation }),
      date,
      past: true as const,
      ...(at && { at }),
    }))

/** "rektor" and "rektorn", "förvaltningschef" and "the head of …": the office that somebody holds. */
export const sameOffice = (role: string, office: string): boolean => {
  const stem = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/(?:en|n|na|er|erna)$/, '')
  return role !== '' && role.split(/[,;/]\s*/).some(one => stem(one) === stem(office))
}
