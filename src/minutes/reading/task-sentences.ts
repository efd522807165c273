import type { Lang } from '../../domain/text.ts'
import { clausesOf } from './clauses.ts'
import { spelledOut } from './contractions.ts'
import { alsoEntrusted, bearerIn, entrusted, groupIn } from './entrusting.ts'
import { NEXT_TIME } from './gatherings.ts'
import { BUSINESS_SV } from './lexicon/swedish.ts'
import { VISITS } from './lexicon/visits.ts'
import { isMononym, namesIn } from './names.ts'
import { ownersOf, type People, subjectOf } from './owners.ts'
import { leadingSubject } from './speakers.ts'
import { requested } from './task-asked.ts'
import { inBrackets } from './task-brackets.ts'
import { isTask } from './task-clauses.ts'
import { inFirstPerson } from './task-first-person.ts'
import {
  ACTION,
  allAsked,
  givenTo,
  inAction,
  ownerBefore,
  ownerBehind,
  RESPONSIBLE,
  sharedIn,
  toDo,
} from './task-marks.ts'
import { pairedIn } from './task-pairs.ts'
import { isDonePassive } from './verbs.ts'

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
  /** Whom "hon" or "they" means. */
  last?: string | undefined
  /** A decision's text: what it says will be so. */
  decided?: boolean
  /** The text tells in the past what happened: what stands in the present is to come. */
  past?: boolean | undefined
  /** It belongs to the matter's history: only what a person takes on counts. */
  history?: boolean
  /** Groups that this matter tells were formed, by their last word: what they are to do is theirs. */
  formed?: ReadonlySet<string>
}

/** "skickas ut av Anna", "går vidare via Bo" */
const PASSIVE = /(?<!\p{L})(?:\p{Ll}{2,}s|sker|går vidare)(?![\p{L}-])/gu
/** What is done by somebody at the meeting itself. */
const AT_MEETING =
  /^(?:anmäls|besvaras|föredras|presenteras|redovisas|framförs|ställs|lyfts|leds|öppnas|avslutas|hälsas|yrkas|stöds|biträds|förs|välkomnas|ersätts|efterträds|avlöses|företräds|representeras|följs|tjänstgörs|innehas|bekostas|ägs)$/u
const AGENT =
  /\s(?:av|genom|via)\s+(?=(.+?)(?: (?:senast|före|innan|till|under|den|i|på|vid|inför|så|som|och (?:ska|skall|bör|måste|får)) .*)?\.?$)/gu
/** "is to be prepared by Mr Lund", "will be sent by Ann" */
const BE_DONE =
  /(?<!\p{L})(?:(?:is|are|was|were) to|will|shall|would|must|to) be (?:\p{L}+ly )?(?<verb>\p{Ll}{3,})\s(?:[^.;]{1,60}\s)?by (?<who>(?:the )?\p{L}.{1,40}?)(?=$|[,.;]| and (?!\p{Lu})| (?:by|before|in|on|at|to|for|no|not|within|after|as|during|until|this|next|with) )/gu
/** Of a meeting's own doings. */
const MEMBERS = /^(?:the |all )?(?:members|volunteers|partners|governors|councillors|trustees|everyone)$/iu
const AT_MEETING_EN =
  /^(?:chaired|opened|joined|accompanied|succeeded|replaced|welcomed|considered|decided|determined|presented|introduced|represented|led|attended|funded|paid|followed|greeted)$/u
const nounless = (word: string): boolean => isMononym(word.split(' ')[0]!)
/** The tasks that a sentence's clauses tell, each with its own words where several people have one. */
export function inClauses(whole: string, around: Around): Told[] {
  const written = whole.slice(0, 1000)
  const { text, at } = spelledOut(written)
  const english = around.lang === 'en' || /[>→►]/.test(around.bullet)
  const found = clausesOf(text, around.people, english, around.decided).filter(clause => isTask(clause, text, around))
  // "Lars skriver avtalet och Erik skriver under för bolaget": he is of the other side.
  const sure = found.filter(one => one.kind !== 'name' || one.how === 'given')
  const mine = sure.length > 0 ? sure : found
  const first = mine.filter((clause, i) => mine.findIndex(one => one.owner === clause.owner) === i)
  return first.map((clause, i) => {
    const next = first[i + 1]
    const what = written.slice(i === 0 ? 0 : at(clause.start), next && at(next.start))
    return {
      owner: clause.owner,
      what: next ? what.replace(/[\s,;:–-]*(?:(?:och|samt|medan|men|and|but|while)\s*)?$/u, '') : what,
    }
  })
}

const RESOLVED =
  /^(?:[^.]*?(?<!\p{L})(?:resolved|decided|ordered|it was (?:\p{L}+ )?agreed|^agreed)(?: \p{L}+)?:? that\s|\(?(?:[ivx]{1,4}|[a-h]|\d)[.)]\s*that\s|that\s(?=the |Mrs? |Ms |Cllr |Dr |Miss |\p{Lu}))/iu

/** "… ringer banken (klart)." */
const DONE_BEHIND = /\((?:klart?|utfört|gjort|genomfört|avklarat|done|completed?|closed)\)\.?$/iu

/** "Sten ansvarar.": what for stands in the sentence before. */
const BARE =
  /^\S+(?: \S+)? (?:ansvarar|är ansvarig|tar (?:det|den|detta|tag i det|på sig (?:det|detta|uppgiften))|fixar (?:det|detta)|gör (?:det|detta)|ordnar (?:det|detta)|is responsible|will do (?:this|it|so))\.?$|^(?:stays|remains|left|over) (?:with|to) |^(?:åligger|kvarstår|ligger kvar|står kvar) /iu
/** "Gunnar köper in.": what, the sentence before it tells. */
const OBJECTLESS =
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? \p{Ll}+r (?:in|upp|ut|till|på|av|över|med|vidare|hem|fram)\.?$/u
const PRONOUN = /^(?:hon|han|hen|de|she|he|they)(?=\s|['’](?:ll|d)\s|['’]s (?:going )?to\s)/iu

const MODAL =
  /(?<!\p{L})(?:will|shall|would|(?:is|are|was|were) (?:to|asked|requested|instructed|going)|agreed|promised|offered|undertook|promises)(?!\p{L})|['’](?:ll|d|s (?:going )?to)(?!\p{L})/iu
/** What a sentence gives people to do. */
export function toldIn(text: string, around: Around): Told[] {
  const { told: aside, rest } = inBrackets(text, around)
  const own = readIn(rest, around).map(one => (one.what === rest ? { ...one, what: text } : one))
  // "Bo fixar (Anna ber honom)": one task; "all write (for us Ann does it)": two.
  const beside = own.length === 0 || /\(for us /u.test(text) ? aside : []
  const told = [...own, ...beside.filter(one => !own.some(other => other.owner === one.owner))]
  return told.map(one =>
    around.before !== '' && (BARE.test(text) || OBJECTLESS.test(text))
      ? { ...one, what: `${around.before} ${one.what}` }
      : one,
  )
}

/** "→ Lovisa öppnar nomineringen": behind an arrow stands what somebody is to do, whatever the verb. */
const POINTED =
  /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?!är |har |var |vill |tycker |anser )(?:\p{Ll}{2,}r|will|to) \p{L}[^,:]*\.?$/u

function readIn(text: string, around: Around): Told[] {
  const { people, before, last } = around
  const given = givenTo(text, people)
  if (given) return [given]
  const action = ACTION.exec(text)
  if (action) {
    // "Action 5 (website) – complete.": of the last meeting's list.
    const [, whose = '', what = ''] = /^\((\p{Lu}[\p{L} ]{1,25})\):\s+(.+)$/u.exec(action[1]!) ?? []
    if (whose !== '' && ownersOf(whose, people) !== null) return [{ owner: whose, what }]
    if (/^\(/.test(action[1]!)) return []
    // "ACTION: Clerk" behind what is to be done.
    const alone = ownersOf(action[1]!.replace(/\.$/, ''), people)
    if (alone !== null && before !== '') return [{ owner: alone, what: before }]
    const told = inAction(action[1]!, people)
    // "Åtgärd: Ulla beställer.": all of it, where the rest is one word.
    return [/\s/.test(told.what.trim()) ? told : { ...told, what: action[1]! }]
  }
  const request = requested(text, people) ?? allAsked(text)
  if (request) return [request]
  if (text.length > 1000 || /\?$/.test(text) || DONE_BEHIND.test(text)) return []
  const responsible = RESPONSIBLE.exec(text)
  if (responsible) {
    const what = text.slice(0, responsible.index).trim() || before.replace(/^(?:beslut|decision)\s*:\s*/iu, '')
    // "Ansvarig: Anna beställer."
    const clauses = subjectOf(responsible[1]!.trim(), people) ? [] : inClauses(responsible[1]!, around)
    if (clauses.length > 0) return clauses
    const shared = sharedIn(text.slice(responsible.index).replace(/^[^:–=-]*[:–=-]\s*/u, ''), people)
    if (shared.length > 0) return shared
    // "Nästa möte är den 14 maj." in a row with an owner: told, not to be done.
    return what === '' || NEXT_TIME.test(what) ? [] : [{ owner: responsible[1]!.trim(), what }]
  }
  if (/^uppdraget (?:blir|är) att\s/i.test(text)) {
    const named = namesIn(before.split(':').at(-1)!)
    return named.length > 0 ? [{ owner: named.map(one => one.name).join(', '), what: text }] : []
  }
  const bearer = bearerIn(text, people) ?? groupIn(text, people)
  if (bearer) return [bearer, ...besideMine(text, around).filter(one => one.owner !== bearer.owner)]
  const mine = around.by === undefined ? null : inFirstPerson(text, around.by)
  if (mine) return [mine, ...besideMine(text, around)]
  const trusted = around.history ? null : entrusted(text, people, around.lang === 'en')
  if (trusted) return [trusted, ...alsoEntrusted(trusted, people)]
  if (around.listed) {
    // Under such a heading whoever is named need not have been there.
    const listed = /^@?(\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'-]+)?) (?:to|will|ska|att) (?=\p{Ll})/u.exec(text)
    if (listed && nounless(listed[1]!)) return [{ owner: listed[1]!, what: text }]
    const marked = ownerBefore(text, around) ?? ownerBehind(text, around)
    if (marked) return [marked]
    const first = inListed(text, around)
    if (first) return [first]
  }
  // "It was further resolved that the Clerk write", "(ii) that the Clerk write"
  const settled = around.lang === 'en' ? RESOLVED.exec(text)?.[0].length : undefined
  const resolved = settled === undefined ? [] : inClauses(text.slice(settled), { ...around, decided: true })
  if (resolved.length > 0) return resolved.length === 1 ? [{ ...resolved[0]!, what: text }] : resolved
  const pointed = /[>→►]/u.test(around.bullet) ? POINTED.exec(text)?.[1] : undefined
  if (pointed !== undefined && people.kindOf(pointed) === 'near') return [{ owner: pointed, what: text }]
  const clauses = inClauses(text, around)
  // "Nadia tar fiket och jag gör en affisch": two tasks, one of them the writer's.
  const writers =
    around.by !== undefined
      ? /(?:[,;:]|\s[–-]|\s(?:och|så|men|and|so|but))\s(?:(?:and|so|but|och|så|men) )?((?:jag \p{Ll}+r|I(?:['’]ll| will))\s.+)$/u.exec(
          text,
        )?.[1]
      : undefined
  const also = writers === undefined ? null : inFirstPerson(writers, around.by!)
  if (also) return [...clauses, also]
  if (clauses.length > 0 || around.history) return clauses
  const marked = ownerBehind(text, around) ?? ownerBefore(text, around)
  if (marked) return [marked]
  const paired = pairedIn(text, around)
  if (paired) return [paired]
  const pronoun = last === undefined || VISITS.test(text) ? null : PRONOUN.exec(text)
  if (pronoun && last !== undefined && (!/^(?:de|they)\s/i.test(pronoun[0]) || /, | (?:och|and) /.test(last))) {
    const named = inClauses(`${last}${text.slice(pronoun[0].length)}`, around)
    const usual = /^(?:de|they)(?!\p{L})/iu.test(text) && BUSINESS_SV.has(/^\p{L}+ (\p{L}+)/u.exec(text)?.[1] ?? '')
    // "She draws a sample of each.": how a guest works; "She will send it."
    const sure = people.kindOf(last) === 'near' || around.lang === 'sv' || MODAL.test(text)
    if (named.length > 0 && !usual && sure) return [{ owner: named[0]!.owner, what: text }]
  }
  for (const passive of text.matchAll(PASSIVE)) {
    if (AT_MEETING.test(passive[0])) continue
    if (/s$/.test(passive[0]) && !isDonePassive(passive[0])) continue
    // "… lämnas via mejl av samtliga": what is no owner is the way.
    for (const by of text.slice(passive.index + passive[0].length).matchAll(AGENT)) {
      const agent = subjectOf(by[1]!, people)
      if (agent && agent.kind !== 'body' && agent.kind !== 'itself' && agent.kind !== 'letters')
        return [{ owner: agent.owner, what: text }]
    }
  }
  for (const { groups } of around.lang === 'en' ? text.matchAll(BE_DONE) : []) {
    const agent =
      AT_MEETING_EN.test(groups!.verb!) || MEMBERS.test(groups!.who!) ? null : subjectOf(groups!.who!, people)
    if (agent && ['near', 'office', 'unit'].includes(agent.kind)) return [{ owner: agent.owner, what: text }]
  }
  const infinitive = /^(.{2,60}?)\s+att\s+(\p{Ll}.+)$/u.exec(text)
  const who = infinitive && !VISITS.test(text) ? subjectOf(infinitive[1]!, people) : null
  if (who && who.kind !== 'body' && who.kind !== 'itself') return [{ owner: who.owner, what: infinitive![2]! }]
  const points = !TOLD_OF.test(text) && (around.bullet !== '' || toDo(text, false))
  return around.listed && points ? [{ owner: '', what: text }] : []
}

/** "Rein answers them", "Anna svarar kommunen": under a heading over things to do whatever the verb is. */
const FIRST_VERB = /^ (?!(?:is|was|has|does|its|this|us|är|var|har|eller)(?!\p{L}))\p{Ll}+(?:[^s\P{L}]s|r)(?= |\.?$)/u
function inListed(text: string, { people, lang }: Around): Told | null {
  const head = /[?]$/.test(text) ? null : leadingSubject(text, people)
  const behind = head ? text.slice(head.length) : ''
  const several = lang === 'en' && head !== null && /,| and /.test(head.owner)
  return head?.kind === 'near' &&
    (FIRST_VERB.test(behind) || (several && /^ (?!are|were|have|had|did|said)\p{Ll}{2,} /u.test(behind)))
    ? { owner: head.owner, what: text }
    : null
}

/** "Jag skriver inbjudan och Bo kopierar": what others do is theirs. */
function besideMine(text: string, around: Around): Told[] {
  for (const seam of text.matchAll(/(?:[,;]|\s(?:och|samt|medan|men|and|while|but))\s+(?=\p{Lu})/gu)) {
    const more = text.slice(seam.index + seam[0].length)
    const told = inClauses(more, around)
    if (told.length > 0) return told
  }
  return []
}

/** A point of a list that tells what is so by now, or that nobody has. */
const TOLD_OF = /(?<!\p{L})(?:har|är|var|hade|blev|redovisas|anyone|någon|has|have|is|was|were|been)(?!\p{L})/u
