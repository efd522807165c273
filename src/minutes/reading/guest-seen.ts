import type { ExtractAttendee, ExtractGuest } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { blocksOf, type Sentence, sentencesIn } from './blocks.ts'
import { cameToday, type Person, plain, titled } from './guest-people.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { MEMBERS_DO, TOLD_OF, WENT_TO } from './lexicon/no-visitors.ts'
import { isParty } from './lexicon/organisations.ts'
import { CAME_AND_WENT, MET_HERE, SPOKE } from './lexicon/visitor-acts.ts'
import { OUTSIDE_OFFICE, OWN_STAFF } from './lexicon/visitors.ts'
import { isOrganisation } from './names.ts'
import type { RawSection } from './sections.ts'

/**
 * Visitors of this very meeting by all that is told of them: where the list of those present has them, what they are, what they are seen to
 * do, in whichever sentence. No sign is enough alone; `NEEDED` of them are.
 */

interface Room {
  date: Day | null
  attendees: readonly ExtractAttendee[]
  /** Whether a list tells who was there. */
  listed: boolean
}

const NEEDED = 3

/** Headings of a list over those who are no members. */
const BESIDE =
  /in attendance|also (?:present|attending|there|in)|attending|presenters?|others?|visitors?|guests?|by (?:tele)?phone|övrig|dessutom|föredragande|gäst|besök|inbjud|även|sakkunnig/iu

/** A matter that is a visit. */
const VISIT =
  /(?<!\p{L})(?:speakers?|talks?|lecture|guests?|visit(?:ors?)?|presentation|demonstration|besök|gäst(?:er)?|talare|föredrag|föreläsning)(?!\p{L})/iu

const surname = (name: string): string => name.split(' ').at(-1)!
const POLITE =
  '(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Revd|Father|Sister|Sr|Capt|Insp|Inspector|Sgt|PC|PCSO|S/O|Herr|Fru|Doktor)'
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** How a text may go on calling somebody: in full, "Ms Berg", by the first name, by letters, by the surname. */
function callings(name: string, others: readonly string[]): RegExp {
  const first = name.split(' ')[0]!
  const last = surname(name)
  const letters = name
    .split(/[\s-]+/)
    .map(word => word[0])
    .join('')
  const alone = (pick: (other: string) => string, word: string) => others.every(other => pick(other) !== word)
  const ways = [
    escaped(name),
    `${POLITE}\\.? ${escaped(last)}`,
    ...(alone(other => other.split(' ')[0]!, first) && /^\p{Lu}\p{Ll}{2}/u.test(first)
      ? [`${escaped(first)}(?! \\p{Lu})`]
      : []),
    ...(alone(surname, last) && last.length > 2 ? [`(?<!\\p{Lu}[\\p{L}.]* )${escaped(last)}(?! \\p{Lu})`] : []),
    ...(letters.length > 1 &&
    alone(
      other =>
        other
          .split(/[\s-]+/)
          .map(word => word[0])
          .join(''),
      letters,
    )
      ? [letters]
      : []),
  ]
  return new RegExp(`(?<![\\p{L}])(?:${ways.join('|')})(?![\\p{L}])`, 'gu')
}

/** What stands between a name and its verb and is told of the name: brackets, appositions, those beside them, adverbs. */
const APART =
  /^(?:\s*\([^()]*\))?(?:\s?(?:,| –| -)\s?[^.;]{2,110}(?:,| –| -)|,? (?:who|som) [^,.;]{3,90},?|\s(?:of|from|at|for|på|från|vid|hos|i) (?:the )?(?:[\p{L}&'’-]+ ?){1,6})*(?:,? (?:and|och|samt|with|&) [^,.;]{2,60})?(?:,? (?:of|from|at|på|från|vid|hos) (?:the )?[\p{L}&'’ -]{3,60},?)?(?: (?:then|also|both|kindly|again|first|very|briefly|now|sedan|därefter|också|även|båda|nu))*(?:,? (?:who|som))?,?\s*$/iu

/** "has offered", "hade berättat": done before. */
const PERFECT = /(?<!\p{L})(?:has|have|had|to|har|hade|att)\s*$/iu

const KINDS = [
  [CAME_AND_WENT, 'came'],
  [SPOKE, 'spoke'],
  [MEMBERS_DO, 'member'],
] as const

/** The acts that a sentence tells of somebody called `how`. */
function acts(text: string, how: RegExp): { spoke: boolean; came: boolean; member: boolean } {
  let spoke = false
  let came = false
  let member = false
  for (const { 0: called, index } of text.matchAll(how)) {
    const rest = text.slice(index + called.length, index + called.length + 260)
    for (const [verbs, kind] of KINDS) {
      const verb = verbs.exec(rest)
      const between = verb === null ? '' : rest.slice(0, verb.index)
      if (!verb || PERFECT.test(between) || !APART.test(between)) continue
      if (kind === 'came') came = true
      else if (kind === 'spoke') spoke = true
      else member = true
    }
    // "The Chair welcomed Anna Berg", "Our speaker was …": they stand behind.
    const before = text.slice(0, index)
    const met = [...before.matchAll(new RegExp(MET_HERE.source, 'giu'))].at(-1)
    if (met && !/[.;:]|\s(?:that|to|att|for|för|om|about)\s/u.test(before.slice(met.index + met[0].length))) came = true
    if (/^[^.;]{0,60}\s(?:with us|hos oss|med oss)(?!\p{L})/u.test(rest)) came = true
  }
  return { spoke, came, member }
}

interface Seen {
  person: Person
  points: number
  spoke: boolean
  came: boolean
  member: boolean
  topic?: string
  at: [number, number]
}

const isOutside = (affiliation: string | undefined): boolean =>
  affiliation !== undefined && !isParty(affiliation) && (isOrganisation(affiliation) || / \p{Lu}/u.test(affiliation))

/** "Anna Berg, partner in the firm of Ek and Dahl, …", "the coxswain, Bo Ek,": only of somebody unknown it is told what they are. */
function explained(person: Person, text: string): boolean {
  if (person.affiliation !== undefined || (person.role !== undefined && person.role.length > 2)) return true
  const start = text.indexOf(person.name)
  const before = text.slice(Math.max(0, start - 60), start)
  const behind = text.slice(start + person.name.length, start + person.name.length + 160)
  return EXPLAINED_BEFORE.test(before) || EXPLAINED.test(behind)
}
const EXPLAINED_BEFORE = new RegExp(
  `(?:^|[\\s(])(?:(?:[Tt]he|[Oo]ur|[Aa]n?|[Tt]heir|[Ii]ts|[Nn]ew|from) (?:[\\p{L}&'’-]+ ){0,4}[\\p{L}&'’-]{3,}|\\p{Ll}{5,}(?:en|n|are|ist|ör)|(?:från|på|vid) (?:[\\p{L}&-]+ ){0,3}[\\p{L}&-]{3,})(?:,| –| -) (?:${POLITE}\\.? )?$`,
  'u',
)
const EXPLAINED = new RegExp(
  `^(?:,? (?:and|och) (?:${POLITE}\\.? )?\\p{Lu}[\\p{L} '’-]{3,40})?(?:, (?!(?:who|som|and|och|but|men) )[^,;.]{3,90},|,? (?:of|from|at|från|på|vid|hos) (?:the )?[\\p{L}&]|,? (?:who|som) (?:chairs|runs|leads|heads|manages|keeps|works|teaches|owns|represents|audits|is|är|leder|driver|äger|arbetar|jobbar|sköter|företräder|reviderar) )`,
  'u',
)

/** "Anna Berg var hos oss i 20 minuter", "Bo Ek looked in for the first item": nobody says so of a member, though it is not told who they are. */
const LOOKED_IN =
  /^,? (?:(?:var (?:hos oss|på besök|här(?= (?:i|en|ett|för|under|och))|(?:med|kvar) (?:fram till|i \d|en (?:dryg |knapp |god )?(?:halv)?timme|de första|den första)))|är (?:nu |äntligen )?(?:här|hos oss|på besök)|tittade (?:in|förbi)|kom (?:hit|förbi|till fikat)|(?:popped|dropped|looked|called) in|was with us (?:for|until|till)|came (?:along|by) (?:for|to)|stayed (?:for|until|till)|came for (?:this|the|our|item|part)|joined us|sat with us|(?:is |was )?here for (?:this|item|part|her|his)|joined the \p{L}+ for (?:this|item|part)|satt med (?:oss|den|de|en|under)|var tillstädes)(?!\p{L})/iu
const looksIn = ({ name }: Person, text: string): boolean =>
  isFirstName(name.split(' ')[0]!) &&
  LOOKED_IN.test(text.slice(text.indexOf(name) + name.length).replace(/^, [^,.]{3,60}(?=,)/u, ''))

/** What the list of attendance says for somebody's being a visitor; 0 where they are the body's own. */
function listedAs(one: ExtractAttendee, all: readonly ExtractAttendee[]): number {
  const beside = BESIDE.test(one.section ?? '') && !BESIDE.test(all[0]?.section ?? '')
  const role = one.role ?? ''
  const outside = isOutside(one.affiliation)
  // Where many are told with an organisation, they sit there for it.
  const sent = all.filter(other => other.affiliation !== undefined && !isParty(other.affiliation)).length
  const alone = sent <= Math.max(2, all.length / 4)
  // Who is co-opted for a matter is the list's own.
  const once =
    one.sections !== undefined && /^\d+$/.test(one.sections) && !/adjunger|co-opted/iu.test(one.section ?? '')
  if (OWN_STAFF.test(role) && !(outside && beside) && !OUTSIDE_OFFICE.test(role)) return 0
  return (
    (beside ? 1 : 0) +
    (outside && (beside || alone) ? 1 : 0) +
    (OUTSIDE_OFFICE.test(role) ? 1 : 0) +
    (once && (outside || beside) ? 1 : 0)
  )
}

/** Those whom the sentences of the matters show to be visitors. `guests`: who has been found already. */
export function visitorsSeen(
  sections: readonly RawSection[],
  { date, attendees, listed }: Room,
  guests: readonly ExtractGuest[],
): ExtractGuest[] {
  if (date === null) return []
  const here = attendees.filter(one => one.present)
  const known = attendees.map(one => one.name)
  const already = (name: string) =>
    guests.some(one => (one.past || one.date === date) && surname(one.name) === surname(name))
  /** Told to come another day. */
  const coming = (name: string) =>
    guests.some(one => one.name === name && !one.past && (one.date !== null || one.dateText !== undefined))
  const seen = new Map<string, Seen>()
  for (const one of here) {
    const points = listedAs(one, here)
    if (points === 0 || !one.at || already(one.name)) continue
    const { name, role, affiliation } = one
    seen.set(name, {
      person: { name, ...(role !== undefined && { role }), ...(affiliation !== undefined && { affiliation }) },
      points,
      spoke: false,
      came: false,
      member: false,
      at: one.at.lines,
    })
  }
  const told: Array<{ sentence: Sentence; text: string; title: string }> = sections.flatMap(section =>
    sentencesIn(blocksOf(section.lines)).flatMap(sentence => {
      if (sentence.text.length > 500) return []
      const text = plain(sentence.text)
      return TOLD_OF.test(text) ? [] : [{ sentence, text, title: section.title }]
    }),
  )
  for (const { sentence, text, title } of told) {
    if (!SPOKE.test(text) && !CAME_AND_WENT.test(text) && !MET_HERE.test(text)) continue
    for (const person of listed ? titled(text) : []) {
      if (seen.has(person.name) || known.includes(person.name) || already(person.name) || coming(person.name)) continue
      if (known.some(name => surname(name) === surname(person.name))) continue
      if (!isFirstName(person.name.split(' ')[0]!) && WENT_TO.test(text.slice(0, text.indexOf(person.name)))) continue
      const outside = explained(person, text) || looksIn(person, text)
      const titleSays = VISIT.test(title) || title.includes(surname(person.name))
      if (!outside && !titleSays) continue
      seen.set(person.name, {
        person,
        points: 1 + (outside ? 1 : 0) + (titleSays ? 1 : 0),
        spoke: false,
        came: false,
        member: false,
        at: [sentence.from, sentence.to],
      })
    }
  }
  const names = [...new Set([...known, ...seen.keys()])]
  for (const [name, one] of seen) {
    const how = callings(
      name,
      names.filter(other => other !== name),
    )
    for (const { text, title } of told) {
      const { spoke, came, member } = acts(text, how)
      one.member ||= member
      if ((spoke || came) && one.topic === undefined && title !== '') one.topic = title
      one.spoke ||= spoke
      one.came ||= came
    }
  }
  return [...seen.values()]
    .filter(
      one => !one.member && (one.spoke || one.came) && one.points + (one.spoke ? 1 : 0) + (one.came ? 2 : 0) >= NEEDED,
    )
    .map(one => ({ ...cameToday(one.person, one.topic, date), at: { lines: one.at } }))
}
