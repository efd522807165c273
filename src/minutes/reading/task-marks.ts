import { isMononym, nameAt } from './names.ts'
import { ownersOf, type People } from './owners.ts'
import { leadingSubject } from './speakers.ts'
import { WORK } from './task-pairs.ts'
import type { Around, Told } from './task-sentences.ts'
import { isDoing, startsDoing } from './verbs.ts'

/** "ACTION: …", "Åtgärd: …": a mark before what is to be done. */
export const ACTION =
  /^\(?\[?(?:ACTIONS?(?: ITEM| POINT)?|AP|TODO|To do|Actions?(?: item| point)?|Åtgärd(?:er)?|ÅTGÄRD(?:ER)?|Att göra|ATT GÖRA|Uppdrag|UPPDRAG|Uppgift|UPPGIFT|Tasks?|TASKS?)\]?\)?(?:\s*(?:#?\d+)?\s*(?:[:–-]|(?=on\s)|(?=\(\p{Lu}[\p{L} ]{1,25}\):\s)|(?=\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?\s[–-]\s))|\s+#?\d+[.:]?\w*[.:]?\s|(?<=TODO)\s|(?<=^(?:Actions?|ACTIONS?))\s(?=\p{Lu}{2,3}:\s)|(?<=^Actions?)\s(?=(?:\p{Lu}{2,3}(?:[/,&+]\s?\p{Lu}{2,3})*|\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+)\.?$))\s*(.+)$/u
/** "Ansvarig: Anna" behind it. */
export const RESPONSIBLE =
  /(?:^|[\s(–,;])(?:huvudansvarig|ansvariga?(?: person| för detta| för uppgiften)?|ansvar|ansv\.?|owner|responsible|lead|action by|by whom|utförare|utförs av)\s*(?::|–|-|=|är(?= \p{Lu})|(?<=[,;(] ?(?:huvud)?ansvariga?)(?= \p{Lu}\p{Ll}))\s*([^.()]+?)(?:[,;]?\s+(?:senast|klart?|deadline|due|by)\b[^.]*)?[.)]*$/iu

/** Words that start a thing to do in English, and in Swedish where no infinitive ends as they do. */
const STARTS =
  /^(?:ring|köp|skriv|se|ge|gå|få|be|check|write|send|ask|book|call|get|find|draft|buy|order|update|contact|arrange|prepare|look|invite|circulate|report|set|put|make|obtain|submit|review|follow|create|share|confirm|discuss|organi[sz]e|provide|complete|publish|email|speak|add|chase|produce|finali[sz]e|investigate|source|collect|research|apply|advertise|clean|repair|fix|replace|install|monitor|liaise|approach|meet|explore|consider|develop|compile|issue|notify|thank|inform|remind|purchase|design|print|deliver|plan|schedule|bring|amend|revise|upload|post|pay|register|renew|test|visit|talk|work|take|give|request|seek|ensure)$/i
const NO_VERB =
  /(?:ar|er|or)na$|^(?:alla|andra|nya|extra|flera|båda|egna|bra|stora|bilaga|fråga|vecka|samma|sista|första|förra|lokala|öppna|många|olika|svenska|vissa|några|våra|hela|denna|dessa|nästa|detta|mina|inga|sådana|fria|åtta|tolvhundra)$/i

/** "Boka lokal", "att se över avtalet": starts with what is to be done. `sure`: the verb must be one that is known. */
export function toDo(text: string, sure = true): boolean {
  const first = /^(?:att |to |\[ \] )?(?:inte )?(\p{L}+)(?=\s(?!\d|has |have |is |are |was ))/iu
    .exec(text)?.[1]
    ?.toLowerCase()
  if (first === undefined || NO_VERB.test(first)) return false
  return STARTS.test(first) || (/a$/.test(first) && (!sure || isDoing(first)))
}

/** "Anna to write a draft", "Anna: skriver utkast", "Skriva utkast (Anna)". */
export function inAction(rest: string, people: People): Told {
  // "Kaffe: Bo": what stands first.
  const [, thing = '', whose = ''] = /^([^:]{2,40}):\s+(\p{Lu}[^:.]{1,40})\.?$/u.exec(rest) ?? []
  if (thing !== '' && ownersOf(thing, people) === null && ownersOf(whose, people) !== null)
    return { owner: whose, what: rest }
  const to =
    /^(?:on\s+)?([\p{L}_' .,&-]{1,60}?)\s+(?:to|att|will|ska|should)\s+(.+)$/u.exec(rest) ??
    /^([\p{L}_' .,&-]{1,40}?)\s*(?::|–|-)\s+(.+)$/u.exec(rest)
  if (to && (to[1]!.split(' ').length < 3 || ownersOf(to[1]!, people) !== null))
    return { owner: to[1]!.trim(), what: to[2]! }
  // "Anna och Bo träffar värden", "Anna and Bo ring the landlord"
  const several = leadingSubject(rest, people)
  if (several !== null && /, /.test(several.owner) && /^ \p{Ll}/u.test(rest.slice(several.length)))
    return { owner: several.owner, what: rest.slice(several.length).trim() }
  const [, subject = '', does = ''] =
    /^((?:All |The |Alla )?\p{L}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]+){0,2}|(?:All|Alla) \p{Ll}+)\s+(\p{Ll}.+)$/u.exec(rest) ??
    []
  if (/^alla? /i.test(subject) || (subject !== '' && ownersOf(subject, people) !== null))
    return { owner: subject, what: does }
  if (to) return { owner: to[1]!.trim(), what: to[2]! }
  const bracket = /^(.+?)\s*\(([^()]{2,40})\)\.?$/.exec(rest)
  if (!bracket) return { owner: '', what: rest }
  // "måla om bron (Anna, 1 maj)": by when belongs to what.
  const owner = bracket[2]!.replace(DUE_BEHIND, '')
  return { owner, what: owner === bracket[2] ? bracket[1]! : rest }
}

/** "Uppdrag till Anna: ta in offerter" */
const GIVEN_TO = /^(?:uppdrag|uppgift|åtgärd|task|action)(?:er|s)? (?:till|åt|för|to|for) ([^:]{2,50}):\s+(.+)$/iu
export function givenTo(text: string, people: People): Told | null {
  const [, owner = '', what = ''] = GIVEN_TO.exec(text) ?? []
  return owner !== '' && ownersOf(owner, people) !== null ? { owner, what } : null
}

/** "…, senast 15 maj" behind an owner. */
const DUE_BEHIND =
  /[\s,;.–(-]+(?:(?:klart?|färdigt?|deadline|due|redovisas|avrapporteras)(?: (?:senast|till|den))?|senast|före|innan|till|inför|by|before|until|vecka|v\.?)[\s:]+[^()]{2,40}\)?\.?$|[\s,;–(-]+(?:den )?\d{1,2}(?:[–-]\d{1,2})?(?:\/\d{1,2}| \p{L}{3,9})(?: \d{4})?\)?\.?$|[\s,;–(-]+\d{4}-\d\d-\d\d\)?\.?$/iu

const TO_BE = /(?<!\p{L})(?:ska|to \p{Ll}{2,}|behöver|måste|should|need(?:s)? to|senast|by)(?!\p{L})/u

export const TO_GO =
  /(?<!\p{L})to (?!the|a|an|our)\p{Ll}{2,}(?!\p{L})|(?<!\p{L})(?:ska|behöver|behövs|måste|needed|needs)(?!\p{L})/u

/** "jämföra avgifter (MT)", "Påminnelsen går ut /Hasse", "Hyra projektor – Bo": the owner behind. */
export function ownerBehind(text: string, around: Around): Told | null {
  const bared = text.replace(DUE_BEHIND, '')
  const comma = /[,;(–-]\s*(?=[^,;(–-]{4,40}$)/u.exec(text)?.index ?? text.length
  const late = DUE_BEHIND.test(text.slice(comma)) ? text.slice(0, comma).trim() : text
  // "Tält: Kjell (Röda Korset har ett)"
  const plain = bared.replace(/\s*\([^()]{3,}\)\.?$/u, '')
  for (const whole of new Set([text, bared, late, around.listed ? plain : text])) {
    const mark =
      /^(?<what>.{6,}?)\s*(?:(?<slash>\s\/|→|=>|->|@|>>)\s?|[([]|\s[–-]\s|[,:.]\s)(?<who>[\p{L}][\p{L} .,&+/-]{1,60}?)[)\]]?\.?$/u.exec(
        whole,
      )
    if (!mark) continue
    const { what, who, slash } = mark.groups!
    const bare = who!
      .replace(/^(?:ansvarig(?:a)?|ansvar|ansv\.?|owner)\s*:?\s*/i, '')
      .replace(/ (?:by|before|senast|före|innan|till) [\p{L}\d /.:-]{2,20}$/u, '')
      .replace(/[/+]/g, ',')
    if (ownersOf(bare, around.people) === null || ownersOf(what!, around.people) !== null) continue
    // "Letters to go in book bags by Friday (Becky).": a name in brackets behind what is to be.
    // "Letters to go out – Carla."
    const dashed = /\s[–-]\s/u.test(whole.slice(what!.length, whole.length - who!.length)) && TO_GO.test(what!)
    // "Hängning: Börje och Rolf, 16–17 mars.", "Washing up: Bob": the work, and whose it is.
    const work =
      whole.slice(what!.length).startsWith(':') &&
      WORK.test(what!) &&
      around.people.kindOf(bare.split(/,| och | and /)[0]!) === 'near'
    const bracketed = whole.includes(`(${who})`) && TO_BE.test(what!) && around.people.kindOf(bare) === 'near'
    if (!slash && !around.listed && !bracketed && !dashed && !work && !toDo(what!)) continue
    return { owner: bare, what: text }
  }
  return null
}

/** "Bo: hyra projektor", "Bo – ringer vaktmästaren". */
export function ownerBefore(text: string, around: Around): Told | null {
  const called = /^(@\p{L}[\p{L}\d_.-]*)\s+(\p{Ll}.{4,})$/u.exec(text)
  if (called) {
    const name = called[1]!.slice(1)
    return { owner: around.people.kindOf(name) === 'near' ? name : called[1]!, what: called[2]! }
  }
  const mark = /^(?<who>@?\p{L}[\p{L} .,&/+-]{0,60}?)\s*(?::|\s[–-]|\s?(?:[→>]|>>|[=-]>))\s+(?<what>.{4,})$/u.exec(text)
  if (!mark) return null
  const { who, what } = mark.groups!
  // "-> Abena: volunteers": whom an arrow points to need not have been listed.
  const arrow = /[>→►]/u.test(around.bullet) && isMononym(who!)
  if (!arrow && ownersOf(who!.replace(/[/+]/g, ','), around.people) === null) return null
  const does = (toDo(what!) && nameAt(what!) === null) || startsDoing(what!)
  const infinitive = /^\p{L}+a\s/u.test(what!) && toDo(what!)
  return around.listed || arrow || ((around.bullet !== '' || infinitive) && does)
    ? { owner: who!.replace(/[/+]/g, ','), what: what! }
    : null
}

/** "Ansvariga: Anna + Bo kaffet, Cilla affisch senast 20/9": each with what is theirs. */
export function sharedIn(text: string, people: People): Told[] {
  const told = text.split(/[,;]\s+(?=\p{Lu})/u).flatMap(part => {
    const head = leadingSubject(part, people)
    return head && ['near', 'name', 'word', 'office'].includes(head.kind) && /^\s+\p{Ll}/u.test(part.slice(head.length))
      ? [{ owner: head.owner, what: part }]
      : []
  })
  return told.length === text.split(/[,;]\s+(?=\p{Lu})/u).length ? told : []
}

/** "Skicka era synpunkter till Bo senast den 12 maj", "Please send them by Friday": what all who read it are asked, with a last day. */
const ALL_ASKED = [
  /^(?:(?:glöm inte att|kom ihåg att|snälla,?|vänligen|så) )?(?:skicka|mejla|maila|lämna|svara|fyll|läs|säg|hör av|meddela)(?!\p{L})(?! (?:inte|aldrig))[^?]*(?<!\p{L})(?:senast|före|innan) (?:den )?(?:\d|\p{L}+dag)/iu,
  /^(?:(?:and|so|please|pls|do|kindly|remember to|don['’]t forget to),? )*(?:send|return|e-?mail|submit|reply|respond|let (?:me|us|\p{Lu}\p{L}+) (?:have|know)|fill (?:in|it in))(?!\p{L})[^?]*(?<!\p{L})(?:by|before|no later than) (?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/iu,
]
const SWEDISH = /(?<!\p{L})(?:senast|före|innan)(?!\p{L})/iu
export const allAsked = (text: string): Told | null =>
  text.length < 300 && ALL_ASKED.some(pattern => pattern.test(text))
    ? { owner: SWEDISH.test(text) ? 'alla' : 'all', what: text }
    : null
