import type { Lang } from '../../domain/text.ts'
import { nameAt, namesIn } from './names.ts'
import {
  ACTION,
  DECIDED,
  DOES,
  ENTRUST,
  GIVEN,
  LEFT,
  OFFICES,
  ORGAN_OWNER,
  ownersOf,
  PASSIVE,
  type People,
  REPORTS,
  REPORTS_IN_ENGLISH,
  RESPONSIBLE,
  ROLE_OWNER,
  WILL,
} from './owners.ts'
import { VISIT } from './visits.ts'

/** A task as told, before its day is looked for. */
export interface Told {
  owner: string
  what: string
}

/** What stands around a sentence that may give somebody something to do. */
export interface Around {
  people: People
  /** The sentence before it in the same paragraph. */
  before: string
  bullet: string
  /** Who wrote it, in a chat. */
  by?: string | undefined
  /** It stands under a heading such as "Att göra". */
  listed: boolean
  lang: Lang
}

const entrustedTo = ({ groups }: RegExpExecArray): Told => ({
  owner: (groups?.a ?? groups?.b ?? '').trim(),
  what: `att ${groups?.what ?? ''}`,
})

/** "Anna to write a draft", "Anna: skriver utkast", "Skriva utkast (Anna)". */
function inAction(rest: string, people: People): Told {
  const to =
    /^(?:on\s+)?([\p{L}_' .,&-]{1,60}?)\s+(?:to|att|will|ska|should)\s+(.+)$/u.exec(rest) ??
    /^([\p{L}_' .,&-]{1,40}?)\s*(?::|–|-)\s+(.+)$/u.exec(rest)
  if (to && (to[1]!.split(' ').length < 3 || ownersOf(to[1]!, people) !== null))
    return { owner: to[1]!.trim(), what: to[2]! }
  const [, subject = '', does = ''] =
    /^((?:All |The |Alla )?\p{L}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]+){0,2}|(?:All|Alla) \p{Ll}+)\s+(\p{Ll}.+)$/u.exec(rest) ??
    []
  if (/^alla? /i.test(subject) || (subject !== '' && ownersOf(subject, people) !== null))
    return { owner: subject, what: does }
  if (to) return { owner: to[1]!.trim(), what: to[2]! }
  const bracket = /^(.+?)\s*\(([^()]{2,40})\)\.?$/.exec(rest)
  return bracket ? { owner: bracket[2]!, what: bracket[1]! } : { owner: '', what: rest }
}

/** An infinitive or imperative, or what will be: words that start a thing to do. */
const TO_DO =
  /^(?:att |to )?(?!(?:alla|andra|nya|extra|flera|båda|egna|bra|stora)\s)(?:\p{L}+a|se|ge|gå|få|be|ring|köp|skriv|mejla|check|write|send|ask|book|call|get|find|draft|buy|order|update|contact|arrange|prepare|look|invite|circulate|report|set|put|make)(?=\s)/iu

/** "jämföra avgifter (MT)", "Påminnelsen går ut /Hasse", "Hyra projektor – Bo": the owner behind. */
function ownerBehind(text: string, around: Around): Told | null {
  const mark =
    /^(?<what>.{6,}?)\s*(?:(?<slash>\s\/|→|@)\s?|[([]|\s[–-]\s|,\s)(?<who>[\p{L}][\p{L} .,&+/-]{1,60}?)[)\]]?\.?$/u.exec(
      text,
    )
  if (!mark) return null
  const { what, who, slash } = mark.groups!
  const bare = who!.replace(/^(?:ansvarig(?:a)?|ansvar|owner)\s*:?\s*/i, '').replace(/[/+]/g, ',')
  if (ownersOf(bare, around.people) === null || ownersOf(what!, around.people) !== null) return null
  if (!slash && !around.listed && !TO_DO.test(what!)) return null
  return { owner: bare, what: text }
}

/** "Bo: hyra projektor", "Bo – ringer vaktmästaren". */
function ownerBefore(text: string, around: Around): Told | null {
  const mark = /^@?(?<who>\p{L}[\p{L} .,&/+-]{0,60}?)\s*(?::|\s[–-])\s+(?<what>.{4,})$/u.exec(text)
  if (!mark) return null
  const { who, what } = mark.groups!
  if (ownersOf(who!.replace(/[/+]/g, ','), around.people) === null) return null
  const first = /^\p{Ll}+(?=\s)/u.exec(what!)?.[0] ?? ''
  const does = (TO_DO.test(what!) && nameAt(what!) === null) || (/r$/.test(first) && !REPORTS.test(first))
  return around.listed || ((around.bullet !== '' || TO_DO.test(what!)) && does)
    ? { owner: who!.replace(/[/+]/g, ','), what: what! }
    : null
}

const I_AM =
  /^(?:am|was|have|had|think|thought|like|agree|chair|see|saw|know|knew|hope|guess|got|want|need|heard|read|mean|support|second|propose|vote|found|feel|wonder|would|could|should|did|do|just|also|said|went)$/

/** "Jag fixar container": in a chat it is whoever writes. */
function inFirstPerson(text: string, by: string): Told | null {
  if (/^(?:i'll|i will|will|i can) \p{Ll}+ \p{L}/iu.test(text)) return { owner: by, what: text }
  const english = /^I (\p{Ll}+) (?:an?|the|it|them|this|that|up|out) /u.exec(text)?.[1]
  if (english !== undefined && !I_AM.test(english)) return { owner: by, what: text }
  const verb = /^(?:(?:ok|okej|ja|jo|då|sen)[,!]? )?jag (?:kan )?(\p{Ll}+)/iu.exec(text)?.[1]
  const does = verb !== undefined && (verb === 'gör' || !REPORTS.test(verb)) && (/r$/.test(verb) || / kan /.test(text))
  return does ? { owner: by, what: text } : null
}

const NOW = /\d|under (?:våren|hösten|året)|nästa|kommande/

/** A verb of those that tell what somebody will do, and who that is. */
function subjectDoes(text: string, people: People): Told | null {
  const does = DOES.exec(text)
  if (!does || does[0] === 'ska') return null
  const subject = text
    .slice(0, does.index)
    .trim()
    .replace(/^.*\batt\s+(?=\S)/, '')
  const who = ownersOf(subject, people)
  if (who !== null) {
    // A guest's visit is nobody's task; "ersätter", "besöker" also tell what is so today.
    if (does[0] === 'besöker' && nameAt(who)?.rest === '' && !people.full.has(who)) return null
    return /^(?:ersätter|besöker)/.test(does[0]) && !NOW.test(text) ? null : { owner: who, what: text }
  }
  if (people.side(subject)) return { owner: subject, what: text }
  const organ =
    ORGAN_OWNER.test(subject) &&
    /^(?:tar ansvar|ansvarar|återkommer|får|fick i uppdrag|åtgärdar|levererar)/.test(does[0])
  return organ ? { owner: subject, what: text } : null
}

const PRESENT = /^((?:The |All (?:the )?)?\p{L}[\p{L}.'-]*(?:(?: (?:and|&)|,)? \p{Lu}[\p{L}.'-]*){0,3}) (\p{Ll}+) /u

/** English minutes report in the past tense: what is told in the present of somebody known is to be done. */
function inEnglish(text: string, { people, lang, bullet }: Around): Told | null {
  const found = lang === 'en' || /[>→►]/.test(bullet) ? PRESENT.exec(text) : null
  if (!found) return null
  const [, subject = '', verb = ''] = found
  const many = / (?:and|&) |^all /i.test(subject)
  if (REPORTS_IN_ENGLISH.test(verb) || /ed$/.test(verb) || /s$/.test(verb) === many) return null
  return people.near(subject) || (ownersOf(subject, people) !== null && ROLE_OWNER.test(subject))
    ? { owner: subject, what: text }
    : null
}

/** What people of the meeting will do: a modal verb, or any verb in the present, as what they do at it is told with few. */
function somebodyWill(text: string, around: Around): Told | null {
  const { people } = around
  if (VISIT.test(text)) return null
  const will = WILL.exec(text)
  // "Ledamöterna ska ges möjlighet": that is others' to do.
  const passive =
    will !== null && /^\s+(?!träffas|mötas|hjälpas|ses)\p{Ll}+s(?!\p{L})/u.test(text.slice(will[0].length))
  if (will && !passive) {
    const subject = will[1]!.replace(/^.*,\s(?:så|then)\s/, '').trim()
    const organ = ORGAN_OWNER.test(subject) && !/(?:ska(?:ll)?|kommer att|tänker|will|would|shall)\s*$/.test(will[0])
    if (organ || (ownersOf(subject, people) !== null && (ROLE_OWNER.test(subject) || people.near(subject))))
      return { owner: subject, what: text }
  }
  const any = /^(.{2,60}?) (\p{Ll}+r)(?: |\.)/u.exec(text)
  if (any && text.length < 200 && !REPORTS.test(any[2]!) && (people.near(any[1]!) || OFFICES.test(any[1]!)))
    return { owner: any[1]!, what: text }
  return inEnglish(text, around)
}

/** "Sten ansvarar.": what for stands in the sentence before. */
const BARE = /^\S+(?: \S+)? (?:ansvarar|är ansvarig|tar (?:det|den|detta)|is responsible)\.?$/iu

export function toldIn(text: string, around: Around): Told | null {
  const told = readIn(text, around)
  return told && around.before !== '' && BARE.test(text) ? { ...told, what: `${around.before} ${told.what}` } : told
}

function readIn(text: string, around: Around): Told | null {
  const { people, before } = around
  const action = ACTION.exec(text)
  if (action) {
    // "ACTION: Clerk" behind what is to be done.
    const alone = ownersOf(action[1]!.replace(/\.$/, ''), people)
    return alone !== null && before !== '' ? { owner: alone, what: before } : inAction(action[1]!, people)
  }
  if (text.length > 1000 || /\?$/.test(text)) return null
  const responsible = RESPONSIBLE.exec(text)
  if (responsible) {
    const what = text.slice(0, responsible.index).trim() || before
    return what === '' ? null : { owner: responsible[1]!.trim(), what }
  }
  // An arrow before it says that it is to be done.
  if (/[→►]/.test(around.bullet) && people.first.has(text.split(/[\s,]/)[0]!))
    return {
      owner: ownersOf(text.slice(0, /\s\p{Ll}+r\s/u.exec(text)?.index ?? 0), people) ?? text.split(/[\s,]/)[0]!,
      what: text,
    }
  if (/^uppdraget (?:blir|är) att\s/i.test(text)) {
    const named = namesIn(before.split(':').at(-1)!)
    return named.length > 0 ? { owner: named.map(one => one.name).join(', '), what: text } : null
  }
  if (around.by !== undefined) {
    const mine = inFirstPerson(text, around.by)
    if (mine) return mine
  }
  const left = LEFT.exec(text)
  if (left) return { owner: left.groups!.a!.replace(/^the /i, ''), what: text }
  const entrusted = ENTRUST.exec(text) ?? GIVEN.exec(text)
  if (entrusted) return entrustedTo(entrusted)
  const told =
    subjectDoes(text, people) ?? somebodyWill(text, around) ?? ownerBehind(text, around) ?? ownerBefore(text, around)
  if (told) return told
  const passive = PASSIVE.exec(text)
  if (passive && ownersOf(passive[1]!, people) !== null) return { owner: passive[1]!, what: text }
  const infinitive = /^(.{2,60}?)\s+(?:att\s+(?=\p{Ll}+)|to\s+(?=[a-z]+))(.+)$/u.exec(text)
  if (infinitive && !VISIT.test(text) && ownersOf(infinitive[1]!, people) !== null)
    return { owner: infinitive[1]!, what: infinitive[2]! }
  return around.listed && (around.bullet !== '' || TO_DO.test(text)) ? { owner: '', what: text } : null
}

/** What a decision gives somebody to do. */
export function toldInDecision(text: string, people: People): Told | null {
  if (/(?<!\p{L})att (?:\p{L}+ ){0,4}justera|to (?:approve|sign|check) the minutes/iu.test(text)) return null
  const entrusted = ENTRUST.exec(text)
  if (entrusted) return entrustedTo(entrusted)
  // "Frågan bordlades till mötet då Anna redovisar …": the clause behind has its own subject.
  const then = /\s(?:då|varvid)\s+(?=\p{Lu})(.+)$/u.exec(text)?.[1]
  const later = then === undefined ? null : DOES.exec(then)
  const its = later && ownersOf(then!.slice(0, later.index).trim(), people)
  if (later && its) return { owner: its, what: then!.slice(later.index) }
  const clause = text
    .replace(/^.*?\b(?:beslutade|beslutades|beslöt|beslöts|beslutar)\s+(?:även |också |vidare )?att\s+/i, '')
    .replace(/^att\s+/, '')
  const will = WILL.exec(clause)
  if (will && people.near(will[1]!)) return { owner: will[1]!, what: clause }
  const any = /^(.{2,60}?) (\p{Ll}+r)(?: |\.)/u.exec(clause)
  if (any && !REPORTS.test(any[2]!) && people.near(any[1]!)) return { owner: any[1]!, what: clause }
  const does = DECIDED.exec(clause) ?? DOES.exec(clause)
  if (!does) return null
  const subject = clause.slice(0, does.index).trim()
  if (/^(?:gruppen|styrelsen|nämnden|rådet|beredningen|utskottet)$/i.test(subject) && !/uppdra/.test(does[0]))
    return null
  const who =
    ownersOf(subject, people) ??
    (/uppdras|i uppdrag/.test(does[0]) && subject.length < 100 && subject !== '' ? subject : null)
  return who === null ? null : { owner: who, what: clause.slice(does.index) }
}
