/** Whether a sentence bears out what is asked, beside sharing its words: the act itself, its year, its outcome. What it leaves open is no answer. */
import { evidence, type Term } from '../lexicon.ts'
import { nameParts } from '../names.ts'
import { type Ask, headOf, namesKind } from '../scope.ts'
import type { Passage, Section } from '../view.ts'
import { plain, stem, stems } from '../words.ts'
import { kindOf } from './asked.ts'

type Check = (ask: Ask, piece: Passage, text: string) => boolean

const YEAR = /^(?:19|20)\d\d$/
const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d|-\d)/g
const OF_MEETING = /\b(?:\w*mot(?:et|en|e)\w*|\w*stamm\w*|sammantrad\w*|traff\w*|meeting|agm|session)\b/

/** Years that a text names, also by their distance from its meeting's own. */
function yearsOf(text: string, own: number | undefined): Set<number> {
  const said = new Set([...text.matchAll(YEARS)].map(one => Number(one[0])))
  if (own !== undefined) {
    if (/\b(?:i fjol|fjolarets?|forra aret|last year)\b/.test(text)) said.add(own - 1)
    if (/\b(?:nasta ar|next year|kommande ar)\b/.test(text)) said.add(own + 1)
  }
  return said
}

/** Years of what is asked for; those of a meeting's day say which meeting. */
const yearsAsked = ({ q }: Ask): number[] =>
  [...q.whens.reduce((rest, when) => rest.replace(plain(when.text), ' '), q.plain).matchAll(YEARS)].map(one =>
    Number(one[0]),
  )

/** The figure of one year is not another's. */
const ofItsYear: Check = (ask, piece, text) => {
  const asked = yearsAsked(ask)
  if (asked.length === 0) return true
  const date = piece.doc.date
  const own = date ? Number(date.slice(0, 4)) : undefined
  const title = yearsOf(plain(piece.section?.title ?? ''), own)
  const said = yearsOf(text, own)
  const told = said.size > 0 ? said : title
  if (asked.some(year => told.has(year))) return true
  if (own !== undefined && asked.includes(own))
    return told.size === 0 || kindOf(ask.q) !== 'sum' || OF_MEETING.test(ask.q.plain)
  if (told.size > 0) return false
  // Of the year before its own, minutes need not say it twice.
  const near = own !== undefined && asked.includes(own - 1)
  const around = piece.section && !near ? piece.section.passages : piece.doc.passages
  const all = yearsOf(plain(`${headOf(piece.doc).join(' ')} ${around.map(one => one.text).join(' ')}`), own)
  return asked.some(year => all.has(year))
}

const PROPOSED =
  /\b(?:foresl(?:og|ar|as|ogs)|forslag(?:et)?|yrka\w*|onska\w*|begar\w*|ansok\w*|sok(?:er|t|te)|uppskatt\w*|propos(?:ed|es)|recommend\w*|suggest\w*|request\w*|appl(?:y|ied|ying|ies)|asked for|estimate\w*)\b/
const CAME_TO_BE =
  /\b(?:hojdes|hojts|sanktes|blev|fick|kostade|beslutades|bevilja\w*|anslogs|saldes|salts?|was|were|did|got|spent|paid)\b/

/** A sum that was only proposed or applied for has not come to be, nor has another beside it. */
const cameToBe: Check = (ask, piece, text) => {
  const { q } = ask
  const kind = kindOf(q)
  if ((kind !== 'sum' && kind !== 'number') || piece.amounts.length === 0) return true
  if (piece.decision || !CAME_TO_BE.test(q.plain) || PROPOSED.test(q.plain)) return true
  if (PROPOSED.test(text)) return false
  return (
    evidence(q.terms, piece.stems).direct > 0 ||
    !piece.section?.passages.some(
      one => one.amounts.length > 0 && PROPOSED.test(plain(one.text)) && evidence(q.terms, one.stems).direct > 0,
    )
  )
}

const OPEN =
  /\b(?:(?:inte|ej) (?:\w+ )?(?:klart?|bestam\w+|utsedd|kand)|inget bestamdes|meddelas senare|(?:satter|bokar|bestammer) (?:datum|dag|en dag|tid)|onskemal om|om nagon vill|undra(?:r|de)|fraga(?:r|de) (?:nar|om|hur)|asked (?:when|whether|if)|wondered|not (?:yet )?(?:known|decided|been)|no decision|to be (?:confirmed|decided|announced)|tbc|vill ha hit|har inte (?:\w+ )?svarat|begar in (?:en )?offert\w*|tar in (?:en )?offert\w*|saknas|sok(?:er|s) (?:ny|lokal|ledare))\b/
/** What a sentence leaves open it does not answer, unless that is what is asked. */
const settled: Check = (ask, piece, text) => {
  const { q } = ask
  const kind = kindOf(q)
  // That no day is set is an answer to when.
  const about = own(ask, piece)
  if (kind === 'day' && (about.length === 0 || evidence(about, piece.stems).direct > 0)) return true
  if (kind === null || kind === 'said' || kind === 'todo' || q.cues.has('task')) return true
  return (
    !OPEN.test(text) ||
    OPEN.test(q.plain) ||
    (kind === 'who' && /\b(?:frag|undr|ask|wonder|sok|begar|tar in)/.test(q.plain))
  )
}

/** A day must be said where the month is known already. */
const tellsDay: Check = ({ q }, piece) => {
  if (kindOf(q) !== 'day') return true
  if (OPEN.test(plain(piece.text))) return true
  const months = q.whens.flatMap(one => (one.kind === 'month' ? [one.month] : []))
  if (months.length === 0) return true
  return (
    piece.days.length === 0 ||
    piece.days.some(one => one.kind !== 'invalid' && !(one.kind === 'month' && months.includes(one.month)))
  )
}

/** Acts that must be said, in whatever words: [asked, said]. */
const ACTS: ReadonlyArray<readonly [asked: RegExp, said: RegExp]> = [
  [/\breserv(?:era\w*|ation\w*)\b/, /reserv|avvikande mening|sarskilt yttrande|dissent|\b(?:mot|emot|against)\b/],
  [/\b(?:salde|saldes|sold|sell)\b/, /\bsal[dtj]|forsal|\bsold\b|\bsale\b|\bsell/],
  [/\b(?:ateroppna\w*|reopen\w*)\b/, /oppn|open/],
  [
    /^(?:nar|when|vilken dag|vilket datum)\b.* (?:beslutade\w*|antog\w*|antagits|godkande\w*|faststallde\w*|decided|adopted|approved)\b/,
    /^(?!.*\b(?:overlamna\w*|foresla\w*|hemstall\w*|tillstyrk\w*|recommend\w*)).*\b(?:beslutade\w*|beslut\w*|antog\w*|antagits|antagna?|godkan[dt]\w*|faststall[dt]\w*|decided|adopted|approved|resolved|agreed)\b/s,
  ],
  [/\b(?:anstalldes|anstallde|anstallts|hired)\b/, /anstall|hire|employ|appoint|tilltra|borjar/],
  [/^(?:vem|vilka|who)\b.* (?:arrenderar|hyr|ager|rents?|owns?)\b/, /arrend|hyr|ag(?:er|are)|rent|own|lease|tenant/],
]
const actSaid: Check = ({ q }, piece, text) =>
  ACTS.every(([asked, said]) => !asked.test(q.plain) || said.test(`${text} ${plain(piece.section?.title ?? '')}`))

const OTHERS =
  /\b(?:forutom|utover|de (?:\w+ )?andra|det andra|ovriga|forlora\w*|besides|apart from|other than|the others?|lost|losing|unsuccessful)\b/
const OTHERS_SAID = /\b(?:andra|ovriga|forlora\w*|others?|lost|second|unsuccessful|ej antag\w*|avsla\w*)\b/
/** "Vilka fler lämnade anbud": the one that is known is no answer. */
const notTheOne: Check = ({ q }, _, text) => kindOf(q) !== 'who' || !OTHERS.test(q.plain) || OTHERS_SAID.test(text)

const NOT_A = /\b(?:inte (?:ar|var)|icke|non|(?:is|are) not) (?:\w+ )?(\p{L}{4,})/u
/** "Den som inte är medlem" is not told by what members pay. */
const notOpposite: Check = ({ q }, _, text) => {
  const thing = NOT_A.exec(q.plain)?.[1]
  return (
    kindOf(q) === 'who' ||
    thing === undefined ||
    !text.includes(thing.slice(0, 5)) ||
    /\b(?:inte|icke|ej|ovriga|andra|non|not|others?)\b/.test(text)
  )
}

const SAYER =
  /^(?:vad|hur) (?:svarade|sade|sa|tyckte|ansag|menade|lovade) (\p{L}{3,})|^what did (?:the )?(\p{L}{3,}) (?:say|answer|reply|think|promise)/u
const CALLED = /^vad (?:heter|hette) (\p{L}{3,})|^what is the (\p{L}{3,}) called/u
const ANYBODY = /^(?:man|kommun|radet|styrels|namnd|utskott|grupp|board|committ|council|they|you|foren)/
/** What somebody said is told by a sentence about them. */
const ofSayer: Check = ({ q }, piece) => {
  const [, sv, en] = SAYER.exec(q.plain) ?? CALLED.exec(q.plain) ?? []
  const sayer = sv ?? en
  if (sayer === undefined || ANYBODY.test(sayer)) return true
  const term = q.terms.find(one => plain(one.word) === sayer)
  return term === undefined || evidence([term], [...piece.stems, ...stems(piece.line)]).missed.length === 0
}

const BECAUSE =
  /\b(?:pa grund av|eftersom|darfor|anledning\w*|orsak\w*|beror pa|till foljd av|for att|sa att|da (?:det|de|den|vi|man)|skal\w*|motiver\w*|because|due to|owing|as a result|since|in order to|so that|as (?:the|it|they|there)|given|reasons?|grounds?|concern\w*|saknas?|behov\w*|without|utan)\b/
const tellsWhy: Check = ({ q }, piece, text) => {
  if (!q.cues.has('why')) return true
  const all = piece.doc.passages
  const at = all.indexOf(piece)
  const near = [all[at - 1], all[at + 1]].filter(one => one !== undefined && one.section === piece.section)
  return BECAUSE.test(text) || near.some(one => BECAUSE.test(plain(one!.text)))
}

const OF_SUMS =
  /^(?:pay|pays|paid|cost\w*|spend|spent|give|price|betala\w*|kosta\w*|kostnad\w*|lagg(?:a|er)|pris(?:et)?|totalt|mest|total)$/
/** The question's words that do not only name the meeting. */
const own = ({ q }: Ask, piece: Passage): readonly Term[] =>
  evidence(
    q.terms.filter(
      term => !namesKind(term) && !YEAR.test(term.stem) && term.means.size > 0 && !OF_SUMS.test(plain(term.word)),
    ),
    [...headOf(piece.doc), ...piece.doc.body],
  ).missed

/** "Rådet tackade för informationen" says nothing of what the information was. */
const EMPTY = /^\W*(?:\p{L}+ ){0,2}(?:tacka(?:r|de|s)|thanked|noterade\w*|lagg(?:s|er|a|es)|lades)\b.{0,60}$/u
const saysSomething: Check = (ask, piece, text) => {
  if (!EMPTY.test(text)) return true
  const terms = own(ask, piece)
  return terms.length === 0 || evidence(terms, [...piece.stems, ...stems(piece.section?.title ?? '')]).direct > 0
}

const sum = (terms: readonly Term[]): number => terms.reduce((all, term) => all + term.weight, 0)

/** A sum, a day or a name belongs to what its own sentence speaks of, or the one right before; and a decision to its heading. */
const itsOwn: Check = (ask, piece) => {
  const kind = kindOf(ask.q)
  if (kind !== 'sum' && kind !== 'day' && kind !== 'who' && kind !== 'number' && kind !== 'decision') return true
  const terms = own(ask, piece)
  if (!piece.section) return terms.length === 0 || evidence(terms, piece.stems).direct > 0
  if (ask.q.people.some(name => nameParts(name).every(part => piece.stems.includes(stem(part))))) return true
  const rest = evidence(terms, stems(piece.section.title)).missed
  if (rest.length === 0 || sum(rest) < 0.4 * sum(terms) || evidence(rest, piece.stems).direct > 0) return true
  const all = piece.section.passages
  const at = all.indexOf(piece)
  const before = all[at - 1]
  const after = all.slice(at + 1, at + 4)
  const led = before !== undefined && evidence(rest, before.stems).missed.length < rest.length
  if (piece.decision || kind === 'decision')
    return (
      (led || rest.length < terms.length) &&
      (kind !== 'sum' || rest.length < 2 || !after.some(one => evidence(rest, one.stems).missed.length === 0))
    )
  return led && !after.some(one => evidence(rest, one.stems).direct > 0)
}

/** "Vilka ska skriva ansökan": what they do must be said. */
const DOES = /^(?:vem|vilka|who)\b(?: \p{L}+)?? (?:ska|skall|skulle|will|should|is to|are to) (?!hora\b)(\p{L}{4,})/u
const saysDeed: Check = (ask, piece) => {
  const { q } = ask
  const verb = kindOf(q) === 'who' ? DOES.exec(q.plain)?.[1] : undefined
  const term = q.terms.find(one => plain(one.word) === verb && one.means.size > 0)
  if (term === undefined || evidence([term], [...piece.stems, ...stems(piece.line)]).missed.length === 0) return true
  const others = own(ask, piece).filter(one => one !== term)
  return others.length - evidence(others, piece.stems).missed.length > 1
}

const CHECKS: readonly Check[] = [
  ofItsYear,
  cameToBe,
  settled,
  tellsDay,
  actSaid,
  notTheOne,
  notOpposite,
  ofSayer,
  tellsWhy,
  saysSomething,
  itsOwn,
  saysDeed,
]

/** True where nothing in the sentence speaks against its being the answer. */
export const bears = (ask: Ask, piece: Passage): boolean => {
  const text = plain(piece.text)
  return CHECKS.every(check => check(ask, piece, text))
}

/** True where a decision is the act that is asked for: what was only passed on to another body that one has not adopted. */
export const isAct = ({ q }: Ask, point: string): boolean =>
  ACTS.every(([asked, said]) => !asked.test(q.plain) || said.test(`beslut ${plain(point)}`))

/** True for a decision that only takes note of what the question's words do not even name. */
export const onlyNotes = (ask: Ask, section: Section, points: readonly string[]): boolean => {
  const terms = ask.q.terms.filter(term => !namesKind(term) && term.means.size > 0)
  const left = evidence(terms, [...headOf(section.doc), ...section.doc.body]).missed
  return (
    left.length > 0 &&
    points.every(point => EMPTY.test(plain(point))) &&
    evidence(left, [...stems(section.title), ...points.flatMap(stems)]).direct === 0
  )
}

const TALKED =
  /\b(?:diskuter\w*|discuss\w*|consider\w*|felt|undra\w*|fraga\w*|asked|tas upp|togs upp|pratade|samtal\w*|wondered|looked at)\b/
/** The sentence that only talks of what is asked, where the decisions under the same heading are about something else. */
export function onlyTalked(ask: Ask, section: Section, points: readonly string[]): Passage | undefined {
  const terms = ask.q.terms.filter(term => !namesKind(term) && !term.must && term.means.size > 0)
  const rest = evidence(terms, [
    ...stems(section.title),
    ...points.flatMap(stems),
    ...headOf(section.doc),
    ...section.doc.body,
  ]).missed
  if (rest.length === 0) return undefined
  return section.passages.find(
    one => !one.decision && evidence(rest, one.stems).missed.length === 0 && TALKED.test(plain(one.text)),
  )
}
