import type { Lang } from '../../domain/text.ts'
import { type Clause, clausesOf, isDoing, isDonePassive, presentsOf } from './clauses.ts'
import { spelledOut } from './contractions.ts'
import { bearerIn, entrusted, groupIn } from './entrusting.ts'
import { MANY } from './lexicon/owners.ts'
import { BUSINESS_SV } from './lexicon/swedish.ts'
import { VISITS } from './lexicon/visits.ts'
import { isMononym, namesIn } from './names.ts'
import { type OwnerKind, ownersOf, type People, subjectOf } from './owners.ts'
import { sentencesOf } from './sentences.ts'
import { ACTION, inAction, inFirstPerson, ownerBefore, ownerBehind, RESPONSIBLE, toDo } from './task-marks.ts'

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
}

/** Told of what is so always or by now: nobody's task. */
const HABIT =
  /(?<!\p{L})(?:brukar|alltid|normalt|vanligtvis|oftast|numera|för närvarande|just nu|till vardags|per (?:år|månad|vecka|termin|person|medlem)|sedan (?:\d{4}|starten|länge)|usually|always|currently|normally|regularly)(?!\p{L})/iu
/** Told of people at a meeting, to be done where it is decided of them: "att Anna representerar oss". */
const DECIDED =
  /^(?:representerar|deltar|informerar|redovisar|presenterar|rapporterar|besöker|närvarar|medverkar|svarar|besvarar|bemöter|lyfter|meddelar|leder|läser|ersätter|kommenterar|analyserar|jämför|prioriterar|bidrar|lämnar|ger|följer|tar|ser|håller|för|frågar|påminner|överlämnar|överklagar|yttrar|flyttar|fortsätter|arbetar)$/
/** "SPF ordnar julgröt den 9 december": all are welcome, nobody here has to do it. */
const ARRANGES =
  /välkomn|öppet hus|(?:ordnar|arrangerar|anordnar|bjuder|inbjuder|håller|startar|kör|genomför|har|firar|visar)(?!\p{L})(?=[^.]*\s(?:den \d|\d{1,2}(?:\/\d| (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))).*(?<!senast .{0,40})$/iu
/** What a body says that it will do, where it otherwise tells what it did. */
const OWN_DOING =
  /^(?:tar (?:kontakt|fram|reda|hjälp|upp|in)|kontaktar|undersöker|skriver|skickar|tillskriver|bjuder|kallar|kollar|hör|begär|ansöker|söker|ser över|planerar|ordnar|bevakar|följer|kommunicerar|informerar|meddelar|sammanställer|förbereder)(?!\p{L})/u
/** Even of an organisation at large, where a day is set. */
const DATED = /(?<!\p{L})(?:senast|före|innan) (?:den )?\d/u
/** Of the minutes themselves: an office of the meeting. */
const CHECKS =
  /(?<!\p{L})(?:läsa igenom|granska|kontrollera|justera) (?:anteckningarna|protokollet|minnesanteckningarna)/u
/** Somebody from outside who comes. */
const COMES = /^(?:att |to )?(?:komma|besöka|medverka|delta|come|attend|speak|join|visit|introduce)(?!\p{L})/u
/** What a guest does who comes. */
const PERFORMS =
  /^(?:deltar|medverkar|håller (?:i )?(?:\p{L}+ )?(?:tal|talet|föredrag|anförande|föreläsning))(?!\p{L})/u
/** Who asks the body for something. */
const APPLICANT = /^(?:sökande|klagande|motionär|fastighetsägar|vårdnadshavare|förslagsställar|the applicant)/iu
/** Infinitives of what one is rather than does. */
const STATE =
  /^(?:inte |ej |aldrig |not )|^(?:\p{L}+ )?(?:ha (?!koll|kontakt|dialog|en |ett )|vara (?!med|kontakt|ansvarig|värd|behjälp|sammankall|styrelsens|ordförande för)|be (?!\p{L}+ing|responsible|in (?:charge|touch)))|^(?:\p{L}+ )?(?:sluta|flytta (?:till|från|ifrån)|börja (?:på|som|plugga)|fylla|opereras|gifta sig|gå i pension|gå på (?:föräldra|semester)|avgå|leave|retire|like|prefer|rather|be (?:on|away|absent|back|unable|able|happy|present|standing|leaving|retiring)|stand down|step down|have (?:a|an) )(?!\p{L})/iu
const INFINITIVE = /^(?:(?:\p{L}+|\d+)[ ,]+){0,8}?(\p{Ll}+a|se|ge|gå|få|be|stå|slå|bistå|anslå)(?=[ .,]|$)/u

/** "skickas ut av Anna", "går vidare via Bo" */
const PASSIVE = /(?<!\p{L})(?:\p{Ll}{2,}s|sker|går vidare)(?![\p{L}-])/gu
/** What is done by somebody at the meeting itself. */
const AT_MEETING =
  /^(?:anmäls|föredras|presenteras|redovisas|framförs|ställs|lyfts|leds|öppnas|avslutas|hälsas|yrkas|stöds|biträds|förs|välkomnas)$/u
const AGENT = /\s(?:av|genom|via)\s+(?=(.+?)(?: (?:senast|före|innan|till|under|den|i|på|vid|inför|så|som) .*)?\.?$)/gu
const nounless = (word: string): boolean => isMononym(word.split(' ')[0]!)
const near = (kind: OwnerKind): boolean => kind === 'near' || kind === 'word'

/** Whether a clause tells what its subject is to do. */
function isTask(clause: Clause, text: string, { people, lang, bullet, decided, past, history }: Around): boolean {
  const { how, kind, rest, verb } = clause
  if (APPLICANT.test(text) || (history && kind !== 'near' && kind !== 'name')) return false
  const organ = kind === 'body' || kind === 'itself'
  // What is decided of somebody is to be done, however it is put: "att Anna representerar oss".
  if (how === 'tells' && decided && DECIDED.test(verb) && !/^(?:plats|del|över ordförande)/u.test(rest))
    return ['near', 'word', 'name', 'office', 'unit'].includes(kind)
  // Where all else is told in the past, a question in the present is still to be asked.
  if (verb === 'frågar' && past && kind === 'near' && /^om(?!\p{L})/u.test(rest)) return true
  if (how === 'tells' || /^(?:inte|ej|aldrig|not)(?!\p{L})/u.test(rest)) return false
  // An organisation's own doings, told to the others.
  if ((kind === 'side' || kind === 'letters' || organ) && (how === 'does' || how === 'will') && ARRANGES.test(text))
    return false
  if ((kind === 'side' || kind === 'letters') && clause.start > 0) return false
  if (/^har /.test(`${verb} `) && how === 'given' && kind !== 'near') return false
  if (['name', 'office'].includes(kind) && COMES.test(rest)) return false
  // Who applies to the body was told of in the matter's history.
  if (kind === 'name' && !decided && verb === 'ansöker') return false
  if (kind !== 'near' && !decided && PERFORMS.test(`${verb} ${rest}`)) return false
  if (CHECKS.test(rest) || /^gärna(?!\p{L})/u.test(rest)) return false
  // What an organisation does for its living.
  const usual =
    kind === 'side' || kind === 'letters' || (kind === 'unit' && /^(?:en|ett|nya?|flera|många|olika|\d)\s/u.test(rest))
  if (usual && (how === 'does' || how === 'will') && !DATED.test(rest)) {
    const infinitive = how === 'will' ? INFINITIVE.exec(rest)?.[1] : undefined
    if ((infinitive ? presentsOf(infinitive) : [verb]).some(one => BUSINESS_SV.has(one))) return false
  }
  // A guest's visit is nobody's task.
  if (kind === 'name' && !decided && VISITS.test(text)) return false
  if (how === 'given')
    return (
      !(organ || kind === 'unit' || /^(?:the )?\p{L}+s$/iu.test(clause.owner)) ||
      !/^(?:has |have )?(?:agreed|offered|be )/.test(`${verb} ${rest}`)
    )
  if (HABIT.test(text)) return false
  if (how === 'bears') return !organ && kind !== 'letters'
  if (how === 'will') {
    const after = rest.replace(/^(?:i uppdrag |i uppgift )?att\s+/, '')
    // "Ledamöterna ska ges möjlighet": that is others' to do.
    if (
      /^(?!träffas|mötas|hjälpas|ses)\p{Ll}+s(?!\p{L})/u.test(after) &&
      !/^(?:discuss|address|process|assess|pass|press)/.test(after)
    )
      return false
    if (/^(?:tänker|avser|planerar)$/.test(verb) && !near(kind)) return false
    if (verb === 'får' && /^(?:alla|samtliga|all|everyone)/i.test(clause.owner)) return false
    if (
      verb === 'får' &&
      !near(kind) &&
      !/styrelsen$/i.test(clause.owner) &&
      !/(?:senast|till nästa|den \d)/.test(rest)
    )
      return false
    if (/^be \p{L}+(?:ed|en|t)(?!\p{L})/u.test(after)) return false
    if (STATE.test(after) || (near(kind) && VISITS.test(text) && !/^(?:to|will|ska)/.test(verb))) return false
    if (near(kind) || kind === 'office' || decided) return !organ || decided === true
    if (lang === 'en') return !organ && kind !== 'letters'
    const infinitive = INFINITIVE.exec(after)?.[1]
    return !organ && infinitive !== undefined && isDoing(infinitive)
  }
  // In minutes that tell in the past, what the body itself does in the present.
  if (how === 'does' && kind === 'itself') return past === true && OWN_DOING.test(`${verb} ${rest}`)
  if (how === 'does' && kind === 'body') return DATED.test(rest)
  if (how === 'does')
    return !organ && (kind !== 'letters' || !/^\p{Lu}{2}$/u.test(clause.owner) || people.short.has(clause.owner))
  // What no list knows: of those who were there only; in English minutes the present itself tells that it is to be done.
  if (clause.inverted || text.length > 200) return false
  if (lang === 'en' || /[>→►]/.test(bullet)) {
    const many = /,| (?:and|&) |^all /i.test(clause.owner)
    if (!decided && /s$/.test(verb) === many) return false
    return near(kind) || kind === 'office'
  }
  return kind === 'near' || MANY.test(clause.owner)
}

/** The tasks that a sentence's clauses tell, each with its own words where several people have one. */
function inClauses(whole: string, around: Around): Told[] {
  const written = whole.slice(0, 1000)
  const { text, at } = spelledOut(written)
  const english = around.lang === 'en' || /[>→►]/.test(around.bullet)
  const found = clausesOf(text, around.people, english, around.decided).filter(clause => isTask(clause, text, around))
  // "Lars skriver avtalet och Erik skriver under för bolaget": he is of the other side.
  const sure = found.filter(one => one.kind !== 'name')
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

/** "Sten ansvarar.": what for stands in the sentence before. */
const BARE =
  /^\S+(?: \S+)? (?:ansvarar|är ansvarig|tar (?:det|den|detta|tag i det|på sig (?:det|detta|uppgiften))|fixar (?:det|detta)|gör (?:det|detta)|ordnar (?:det|detta)|is responsible|will do (?:this|it|so))\.?$/iu
/** "Gunnar köper in.": what, the sentence before it tells. */
const OBJECTLESS =
  /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? \p{Ll}+r (?:in|upp|ut|till|på|av|över|med|vidare|hem|fram)\.?$/u
const PRONOUN = /^(?:hon|han|hen|de|she|he|they)(?=\s|['’](?:ll|d)\s)/iu

/** What a sentence gives people to do. */
export function toldIn(text: string, around: Around): Told[] {
  const told = readIn(text, around)
  return told.map(one =>
    around.before !== '' && (BARE.test(text) || OBJECTLESS.test(text))
      ? { ...one, what: `${around.before} ${one.what}` }
      : one,
  )
}

function readIn(text: string, around: Around): Told[] {
  const { people, before, last } = around
  const action = ACTION.exec(text)
  if (action) {
    // "ACTION: Clerk" behind what is to be done.
    const alone = ownersOf(action[1]!.replace(/\.$/, ''), people)
    return [alone !== null && before !== '' ? { owner: alone, what: before } : inAction(action[1]!, people)]
  }
  if (text.length > 1000 || /\?$/.test(text)) return []
  const responsible = RESPONSIBLE.exec(text)
  if (responsible) {
    const what = text.slice(0, responsible.index).trim() || before
    // "Ansvarig: Anna beställer."
    const clauses = subjectOf(responsible[1]!.trim(), people) ? [] : inClauses(responsible[1]!, around)
    if (clauses.length > 0) return clauses
    return what === '' ? [] : [{ owner: responsible[1]!.trim(), what }]
  }
  if (/^uppdraget (?:blir|är) att\s/i.test(text)) {
    const named = namesIn(before.split(':').at(-1)!)
    return named.length > 0 ? [{ owner: named.map(one => one.name).join(', '), what: text }] : []
  }
  const bearer = bearerIn(text, people) ?? groupIn(text, people)
  if (bearer) return [bearer]
  const mine = around.by === undefined ? null : inFirstPerson(text, around.by)
  if (mine) return [mine]
  const given = around.history ? null : entrusted(text, people, around.lang === 'en')
  if (given) return [given]
  if (around.listed) {
    // Under such a heading whoever is named need not have been there.
    const listed = /^@?(\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'-]+)?) (?:to|will|ska|att) (?=\p{Ll})/u.exec(text)
    if (listed && nounless(listed[1]!)) return [{ owner: listed[1]!, what: text }]
    const marked = ownerBefore(text, around) ?? ownerBehind(text, around)
    if (marked) return [marked]
  }
  const clauses = inClauses(text, around)
  // "Nadia tar fiket och jag gör en affisch": two tasks, one of them the writer's.
  const writers = around.by !== undefined ? /(?:,|\soch)\s(jag \p{Ll}+r\s.+)$/u.exec(text)?.[1] : undefined
  const also = writers === undefined ? null : inFirstPerson(writers, around.by!)
  if (also) return [...clauses, also]
  if (clauses.length > 0 || around.history) return clauses
  const marked = ownerBehind(text, around) ?? ownerBefore(text, around)
  if (marked) return [marked]
  const pronoun = last === undefined || VISITS.test(text) ? null : PRONOUN.exec(text)
  if (pronoun && last !== undefined && (!/^(?:de|they)\s/i.test(pronoun[0]) || /, | (?:och|and) /.test(last))) {
    const named = inClauses(`${last}${text.slice(pronoun[0].length)}`, around)
    const usual = /^(?:de|they)(?!\p{L})/iu.test(text) && BUSINESS_SV.has(/^\p{L}+ (\p{L}+)/u.exec(text)?.[1] ?? '')
    if (named.length > 0 && !usual) return [{ owner: named[0]!.owner, what: text }]
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
  const infinitive = /^(.{2,60}?)\s+att\s+(\p{Ll}.+)$/u.exec(text)
  const who = infinitive && !VISITS.test(text) ? subjectOf(infinitive[1]!, people) : null
  if (who && who.kind !== 'body' && who.kind !== 'itself') return [{ owner: who.owner, what: infinitive![2]! }]
  return around.listed && (around.bullet !== '' || toDo(text, false)) ? [{ owner: '', what: text }] : []
}

/** Clauses of decisions that settle offices and rights, no work. */
const SETTLED =
  /(?<!\p{L})(?:att (?:\p{L}+ ){0,4}justera|justerar (?:dagens |mötets )?protokoll|tecknar? (?:\p{L}+ )?(?:firma|firman|avtalet? var för sig)|to (?:approve|sign|check) the minutes)/iu

const LEAD =
  /^.*?(?<!\p{L})(?:(?:beslutade|beslutades|beslöt|beslöts|beslutar|bestämdes|bestämde)\s+(?:\p{L}+ )?att|(?:resolved|agreed|decided)(?: \p{L}+)? that)\s+/iu

/** What a decision gives somebody to do: its clause, and what its further sentences tell. */
export function toldInDecision(text: string, around: Around): Told[] {
  const [first = '', ...rest] = sentencesOf(text)
  const own = inDecision(first, around)
  const more = rest.flatMap((one, i) => toldIn(one, { ...around, before: rest[i - 1] ?? first }))
  // "… att skriva yttrandet. Det ska lämnas senast den 31 mars.": all of it is the task.
  const whole = own.length === 1 && more.length === 0 && text.length < 400
  return whole ? [{ ...own[0]!, what: text }] : [...own, ...more]
}

function inDecision(text: string, around: Around): Told[] {
  if (SETTLED.test(text)) return []
  const { people } = around
  const given = entrusted(text, people, around.lang === 'en') ?? bearerIn(text, people) ?? groupIn(text, people)
  if (given) return [given]
  // "… att ordföranden skulle tala med …": older minutes tell it so.
  const clause = text
    .replace(LEAD, '')
    .replace(/^(?:att|that)\s+/i, '')
    .replace(/\sskulle\s/u, ' ska ')
  const told = inClauses(clause, { ...around, decided: true })
  if (told.length > 0) return told
  const organ = /^(.{3,100}?)\s+(?:uppdras|uppdrogs|(?:får|ges|gavs|fick) i uppdrag)(?:\s+(?:att|to)\s+|\s)(.+)$/u.exec(
    clause,
  )
  return organ ? [{ owner: organ[1]!, what: organ[2]! }] : []
}
