import type { ExtractAttendee } from '../../domain/extract.ts'
import { nameAt, namesIn } from './names.ts'
import { partsOf } from './sentences.ts'

export const ROLE_OWNER =
  /^(?:\p{Lu}{2,5}[- ])?(?:vice )?(?:\p{L}+s (?:ledamöter|representanter|presidium|kansli)|(?:organisationerna|föreningarna|medlemmarna|ledamöterna|deltagarna|partierna)|ordföranden?|sekreteraren?|kassören?|[\p{L}-]*ledar(?:e|en|na)|[\p{L}-]*samordnar(?:e|en|na)|[\p{L}-]*(?:polisen|rektorn|vaktmästaren|handläggaren|kuratorn)|rektor|verksamhetschefen|[\p{L}-]*(?:chefen|direktören|strategen|utvecklaren|ekonomen|sekreteraren|ingenjören|arkitekten)|kansliet|presidiet|arbetsutskottet|valberedningen|materialförvaltaren|webbansvarig|(?:\p{Ll}+)?(?:sekreteraren|ansvarig|förvaltningen|gruppen)|förvaltningen|the (?:clerk|chair|secretary|treasurer)|clerk|chair(?:man|person)?|secretary|treasurer)(?: (?:för|från|i|på) [\p{L} ]{2,50})?$/iu
/** Those who are many, or hold an office by which all know them. */
export const OFFICES =
  /^(?:organisationerna|föreningarna|medlemmarna|ledamöterna|deltagarna|partierna|alla? (?:partners|members|ledamöter|medlemmar|deltagare)|all (?:the )?(?:partners|members)|\p{L}+s (?:ledamöter|representanter))$/iu
export const ORGAN_OWNER =
  /^(?:Beredningen|Nämnden|Styrelsen|Utskottet|Rådet|Gruppen|Kommittén|Föreningen)$|^\p{Lu}[\p{L}-]*(?:beredningen|nämnden|styrelsen|utskottet|rådet|gruppen|förvaltningen|kontoret|kommittén|föreningen|organisation(?:en)?|avdelningen|bolaget|kommunen|enheten|staden)$/u
const ACRONYM = /^\p{Lu}{2,5}(?:-gruppen)?$/u

/** Present tense, of what somebody will do. */
export const DOES =
  /(?<!\p{L})(?:ansvarar|anmäler(?= (?:till|detta|det|saken|felet)(?!\p{L}))|återkommer|tar (?:fram|kontakt|på sig|ansvar|reda|med|hand|in|frågan|hjälp)|tar(?= [^.]{0,40} vidare)|tar (?:det|den|detta|frågan|saken) (?:med|upp|vidare|till)|tar upp (?:frågan|saken|detta)|tar upp(?= [^.]{0,60} (?:med|(?:på|vid|till) (?:sitt |vårt )?nästa)(?!\p{L}))|tar med|kontaktar|ordnar|undersöker|planerar|kollar|bokar|skickar|sammanställer|bjuder in|utreder|besöker|ersätter|skriver|bevakar|följer upp|ser (?:till|över)|bildar|hör (?:av|med|sig)|samlar (?:in|ihop)|beställer|köper|samordnar|uppdaterar|förbereder|stämmer av|skaffar|fixar|lägger (?:upp|in|ut)|mejlar|mailar|ringer|kallar|publicerar|arrangerar|inventerar|tillfrågar|frågar(?! (?:först |också )?(?:om|hur|vad|när|varför|efter|vem)(?!\p{L}))|lämnar(?! (?:\p{L}+ )?(?:reservation|rummet|salen|mötet|sammanträdet|lokalen))|meddelar(?! att)|håller i|formulerar|påminner(?! om)|kompletterar|reviderar|gör|läser (?:igenom|på)|åker|tittar|letar|pratar med|talar med|hämtar|skapar|söker|trycker|sköter|fortsätter|(?:jobbar|arbetar) vidare|leder(?! (?:mötet|sammanträdet|dagens))|kontrollerar|rapporterar(?= [^.]{0,60}(?:nästa|senast|åter))|håller ihop|för(?= [^.]{0,40} vidare(?!\p{L}))|framför (?:detta|frågan|det) till|tillhandahåller|åtgärdar|levererar|ska|får i uppdrag|fick i uppdrag)(?!\p{L})/u
/** What people do at the meeting itself, or are: no task. */
export const REPORTS =
  /^(?:är|har|var|kommer|går|ger|blir|får|vill|kan|bör|ska|ser|finner|säger|tror|anser|tycker|menar|vet|hälsar|öppnar|avslutar|tackar|informerar|berättar|presenterar|redogör|redovisar|föredrar|rapporterar|framför|påpekar|undrar|meddelar|yrkar|föreslår|reserverar|anmäler|deltar|lämnar|konstaterar|visar|beskriver|förklarar|lyfter|betonar|önskar|instämmer|efterlyser|påminner|avgår|avsäger|ersätter|tjänstgör|leder|talar|svarar|kommenterar|noterar|uppmanar|väljer|utser|ställer|håller|sitter|representerar|arbetar|medverkar|för|inleder|väcker|kvitterar|upplever|känner|understryker|framhåller|uttrycker|hoppas|behöver|sammanfattar|läser|upplyser|begär|begärde|stöder|stödjer|biträder|jobbar|bor|kvarstår|fortsätter|finns|flyttar|slutar|börjar|fyller|lämnade|deklarerar|avstår|besöker|återger|kompletterar|delar|diskuterar|frågar|refererar|poängterar|efterfrågar|välkomnar|avrundar|\p{Ll}{1,2}r)$/u
/** Of decisions also what running text uses for reports. */
export const DECIDED =
  /(?<!\p{L})(?:informerar|deltar(?! inte)|representerar(?! inte)|redovisar|presenterar|uppdras(?: att)?|får i uppdrag|ges i uppdrag|ansvarar|utreder|tar fram|återkommer|kontaktar|genomför|samordnar|bjuder in|skickar|ordnar|ersätter|planerar|sammanställer|bevakar|skriver)(?!\p{L})/u
/** What somebody has taken on or was asked to do: the subject, then the verb before an infinitive. */
export const WILL =
  /^(.{2,80}?)\s+(?:ska(?:ll)?|kommer att|tänker|lovar(?: att)?|lovade(?: att)?|får(?: i (?:uppdrag|uppgift) att)?(?= \p{Ll}+a(?: |\.))|fick (?:i (?:uppdrag|uppgift)|på sig) att|(?:ges|gavs|har fått) i (?:uppdrag|uppgift) att|(?:åtog|åtar|erbjöd|erbjuder) sig(?: att)?|(?:tar|tog|har tagit) på sig(?: att)?|om(?:beds|bads)(?: att)?|uppmanas att|uppmanades att|ut(?:sågs|ses) att|ansvarar för|har (?:huvud)?ansvar(?:et)? för|är ansvarig(?:a)? för|shall|will|would|is to|are to|agreed to|undertook to|(?:has )?offered to|(?:has )?volunteered to|promised to|(?:was|were|is) asked to|has agreed to|is responsible for|takes on|has (?:it|this|that) in hand|is (?!leaving|retiring|standing|moving|looking|having|working|feeling|being|chairing|coming|going)\p{Ll}+ing)(?!\p{L})/u
/** Of the same kind in English minutes; what is told with other verbs, of somebody known and as a point of its own, is to be done. */
export const REPORTS_IN_ENGLISH =
  /^(?:is|has|was|does|says|thinks|reports|notes|wonders|suggests|presents|proposes|explains|asks if|feels|believes|agrees|leaves|wants|likes|knows|needs|welcomes|opens|closes|chairs|thanks|this|its|us|as|mentions|informs|describes|comments|supports|lives|works|owns|represents|remains|serves|resigns|joins|attends|arrives|speaks|declares|abstains|votes|expects|hopes|states|confirms|stresses|regrets|returns|reads|gives|shows|tells|seconds|moves|did|had|were|went|gave|told|took|said|spoke|met|brought|led|put|left|made|felt|saw|found|got|came|held|ran|kept|sat)$/
export const PASSIVE =
  /(?<!\p{L})(?:skickas|sänds|ordnas|bokas|tas fram|görs|kontaktas|sammanställs|beställs|bevakas|skrivs|uppdateras|sköts|hämtas|köps|hanteras|förbereds|utreds|sker|går vidare|tas vidare|förs vidare|skickas vidare|lämnas)(?!\p{L}).*?\s(?:av|genom|via)\s+(.+?)(?: (?:senast|före|innan|till|under|den) .*)?\.?$/u
export const ENTRUST =
  /(?<!\p{L})(?:(?:uppdra(?:r|s|ga)?|uppdrog|uppdrogs|(?:ge|ger|gav|gavs) i uppdrag)\s+(?:åt|till)\s+(?<a>.{2,80}?)|(?:ge|ger|gav|gavs)\s+(?<b>.{2,80}?)\s+i uppdrag)\s+att\s+(?<what>.+)$/iu
/** "Kontoret får i uppgift att …" */
/** "It was left to the Secretary to write" */
export const LEFT = /^it (?:was left|fell|falls) to (?<a>.{3,60}?) to (?<what>.+)$/iu
export const GIVEN =
  /^(?<a>\p{Lu}[^.,]{2,60}?)\s(?:får|fick|har fått)\s(?:i uppgift|i uppdrag|uppdraget)\satt\s(?<what>.+)$/u
export const ACTION =
  /^\(?\[?(?:ACTION(?: ITEM| POINT)?|AP|TODO|Action(?: item| point)?|Åtgärd|ÅTGÄRD|Att göra|Uppdrag|UPPDRAG|Uppgift|UPPGIFT)\]?\)?(?:\s*(?:#?\d+)?\s*(?:[:–-]|(?=on\s))|\s+#?\d+[.:]?\w*[.:]?\s|(?<=TODO)\s)\s*(.+)$/u
export const RESPONSIBLE = /(?:^|[\s(])(?:ansvarig(?:a)?|ansvar|owner|responsible)\s*(?::|–|-|är)\s*([^.()]+)[.)]*$/i

/** First names with how many bear them, and full names. */
export interface People {
  first: Map<string, number>
  full: Set<string>
  last: Set<string>
  /** Initials, and first names in lower case as people type them. */
  short: Set<string>
  /** Every name of a subject is that of somebody who was there. */
  near(subject: string): boolean
  /** It is an organisation that somebody came from. */
  side(subject: string): boolean
}

/** Those whom a task's owner may be, by the names people use. */
/** `named`: people that the text names in full, present or not; `aliases`: short names that it explains; `roles`: of those who were there by their office only. */
export function peopleOf(
  attendees: readonly ExtractAttendee[],
  named: readonly string[],
  aliases: readonly string[],
  roles: readonly string[],
): People {
  const first = new Map<string, number>()
  for (const { name } of attendees) {
    const word = name.split(' ')[0]!
    first.set(word, (first.get(word) ?? 0) + 1)
  }
  const there = new Set(first.keys())
  for (const name of named) if (!there.has(name.split(' ')[0]!)) first.set(name.split(' ')[0]!, 1)
  const initials = attendees.map(({ name }) => name.replace(/(\p{L})[\p{L}'’]*[\s-]*/gu, '$1').toUpperCase())
  const full = new Set(attendees.map(one => one.name))
  const last = new Set([...attendees.map(({ name }) => name), ...named].flatMap(name => name.split(' ').slice(-1)))
  const short = new Set([
    ...[...initials, ...aliases].filter(one => one.length > 1),
    ...initials.map(one => one.toLowerCase()).filter(one => one.length > 1 && !WORDS.test(one)),
    ...[...there].map(one => one.toLowerCase()),
  ])
  const sent = roles.flatMap(role => /(?:för|från|,) (\p{Lu}.*)$/u.exec(role)?.[1] ?? [])
  const sides = new Set(
    [...attendees.flatMap(({ affiliation }) => affiliation ?? []), ...sent].map(one => one.toLowerCase()),
  )
  const offices = [...attendees.flatMap(({ role }) => role?.split(/,\s*/) ?? []), ...roles]
    .map(role => /^[\p{L}-]{4,}/u.exec(role)?.[0].toLowerCase() ?? '')
    .filter(office => office !== '')
  const one = (part: string): boolean => {
    const bare = untitled(part)
    const lower = bare.toLowerCase()
    // "Säkerhetssamordnaren", where a säkerhetssamordnare was there.
    if (offices.some(office => lower.startsWith(office) && /^(?:e?n|e?t|na)$/.test(lower.slice(office.length))))
      return true
    // "E. Novak"
    const initial = /^(\p{Lu})\. ?(\p{Lu}[\p{L}-]+)$/u.exec(bare)
    if (initial && [...full].some(name => name.startsWith(initial[1]!) && name.endsWith(` ${initial[2]}`))) return true
    return full.has(bare) || there.has(bare) || short.has(bare) || (bare !== part && last.has(bare))
  }
  return {
    first,
    full,
    last,
    short,
    near: subject => partsOf(subject).every(one),
    side: subject => sides.has(subject.toLowerCase()),
  }
}

/** Initials that are words when they are not written in capitals. */
const WORDS =
  /^(?:av|be|bo|bör|bot|de|den|det|din|du|en|ett|få|ge|gå|ha|hon|han|i|in|is|ja|le|man|mer|mig|min|mål|när|nej|ni|nr|nu|om|os|ps|på|sa|se|sin|sig|så|ta|tas|un|ur|ut|var|vi|åt|år|än|är|öl|am|an|and|as|at|by|do|go|he|if|it|me|ms|my|no|of|on|or|so|the|to|up|us|we)$/

const TITLE = /^(?:mrs?|ms|miss|dr|cllr|councillor|prof|professor|rev|dame|sir|herr|fru)\.?\s+(?=\p{Lu})/iu
const untitled = (part: string): string =>
  part
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^(?:samt|och|and)\s+/, '')
    .trim()
    .replace(TITLE, '')

const owner = (part: string, people: People): boolean => {
  const bare = untitled(part)
  return (
    people.full.has(bare) ||
    people.short.has(bare) ||
    people.short.has(part.toLowerCase()) ||
    (TITLE.test(part) && people.last.has(bare)) ||
    people.near(part) ||
    people.first.has(bare) ||
    ROLE_OWNER.test(bare) ||
    ACRONYM.test(bare) ||
    nameAt(bare)?.rest === ''
  )
}

/** The owners that a subject names, or null where it names none. */
export function ownersOf(subject: string, people: People): string | null {
  const bare = subject
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (bare === '' || bare.length > 140) return null
  const parts = partsOf(bare)
  if (parts.length === 0 || !parts.some(part => owner(part, people))) {
    // "Processledarna Anna Berg och Bo Ek": a plural title before names.
    const named = namesIn(bare)
    return named.length > 0 && named[0]!.start > 0 && /^(?:\p{Lu}\p{Ll}+(?:na|en|erna)\s+)/u.test(bare)
      ? named.map(one => one.name.replace(/^\p{Lu}\p{Ll}+(?:na|erna) /u, '')).join(', ')
      : null
  }
  const fine = parts.filter(part => owner(part, people) || /^(?:en|ett|någon|a|the)\s/i.test(part))
  return fine.length === parts.length ? parts.join(', ') : null
}
