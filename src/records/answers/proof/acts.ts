/** Whether a sentence tells the act that is asked for, and that it has come to be. */
import { evidence } from '../../lexicon.ts'
import type { Ask } from '../../scope.ts'
import { plain, stems } from '../../words.ts'
import { kindOf } from '../asked.ts'
import { FIRM } from '../holds.ts'
import { type Check, OPEN, own } from './check.ts'

const PROPOSED =
  /\b(?:foresl(?:og|ar|as|ogs)|forslag(?:et)?|yrka\w*|onska\w*|begar\w*|ansok\w*|sok(?:er|t|te)|uppskatt\w*|propos(?:ed|es)|recommend\w*|suggest\w*|request\w*|appl(?:y|ied|ying|ies)|asked for|estimate\w*)\b/
const CAME_TO_BE =
  /\b(?:hojdes|hojts|sanktes|blev|fick|kostade|beslutades|bevilja\w*|anslogs|saldes|salts?|was|were|did|got|spent|paid)\b/

/** A sum that was only proposed or applied for has not come to be, nor has another beside it. */
export const cameToBe: Check = (ask, piece, text) => {
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

/** What a sentence leaves open it does not answer, unless that is what is asked. */
export const settled: Check = (ask, piece, text) => {
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

/** Acts that must be said, in whatever words: [asked, said]. */
const ACTS: ReadonlyArray<readonly [asked: RegExp, said: RegExp]> = [
  [/\breserv(?:era\w*|ation\w*)\b/, /reserv|avvikande mening|sarskilt yttrande|dissent|\b(?:mot|emot|against)\b/],
  [
    /\b(?:sokt|sokte|ansokt|ansokte|applied for)\b/,
    /\b(?:an)?sok(?:t|te|er|ts)\b|\bansokan (?:om|pa|fran)\b|\bappl(?:y|ies|ied)\b/,
  ],
  [/\b(?:salde|saldes|sold|sell)\b/, /\bsal[dtj]|forsal|\bsold\b|\bsale\b|\bsell/],
  [
    /\bpa sig\b|^how long (?:do|does|did|have|has)\b.* (?:have|got)\b/,
    /\b(?:senast|till och med|fram till|inom|t\.?o\.?m|tills|until|by|deadline|within|before|fore)\b/,
  ],
  [/\b(?:ateroppna\w*|reopen\w*)\b/, /oppn|open/],
  [
    /^(?:nar|when|vilken dag|vilket datum)\b.* (?:beslutade\w*|antog\w*|antagits|godkande\w*|faststallde\w*|decided|adopted|approved)\b/,
    /^(?!.*\b(?:overlamna\w*|foresla\w*|hemstall\w*|tillstyrk\w*|recommend\w*)).*\b(?:beslutade\w*|beslut\w*|antog\w*|antagits|antagna?|godkan[dt]\w*|faststall[dt]\w*|decided|adopted|approved|resolved|agreed)\b/s,
  ],
  [/\b(?:anstalldes|anstallde|anstallts|hired)\b/, /anstall|hire|employ|appoint|tilltra|borjar/],
  [/^(?:vem|vilka|who)\b.* (?:arrenderar|hyr|ager|rents?|owns?)\b/, /arrend|hyr|ag(?:er|are)|rent|own|lease|tenant/],
]
export const actSaid: Check = ({ q }, piece, text) =>
  ACTS.every(([asked, said]) => !asked.test(q.plain) || said.test(`${text} ${plain(piece.section?.title ?? '')}`))

const DID = /^(?:vem|vilka|who) (?:\p{L}+(?:ade|dde|rde|tte|kte|pte|ste)|\p{L}+ed)\b/u
const NOT_DONE = /\b(?:behov(?:a|er|de)|borde|should be|needs? (?:to be|\w+ing)|could do with)\b/
const WISHES =
  /^(?:vem|vilka|who) (?:foreslog|onskade|tyckte|ansag|papekade|undrade|wanted|asked|suggested|proposed|noted)/
/** Who painted it is not told by who thought that it needs painting. */
export const done: Check = ({ q }, piece, text) =>
  kindOf(q) !== 'who' || piece.decision === true || !DID.test(q.plain) || WISHES.test(q.plain) || !NOT_DONE.test(text)

const OTHERS =
  /^(?:\w+ )?(?:vilka|vem|which|what|who) (?:andra|fler|ovriga|mer|other|else|more)\b|\b(?:forutom|utover|de (?:\w+ )?andra|det andra|ovriga|forlora\w*|besides|apart from|other than|the others?|lost|losing|unsuccessful)\b/
const OTHERS_SAID = /\b(?:andra|ovriga|forlora\w*|others?|lost|second|unsuccessful|ej antag\w*|avsla\w*)\b/
/** "Vilka fler lämnade anbud": the one that is known is no answer. */
export const notTheOne: Check = ({ q }, _, text) =>
  kindOf(q) !== 'who' || !OTHERS.test(q.plain) || OTHERS_SAID.test(text)

const NOT_A = /\b(?:inte (?:ar|var)|icke|non|(?:is|are) not) (?:\w+ )?(\p{L}{4,})/u
/** "Den som inte är medlem" is not told by what members pay. */
export const notOpposite: Check = ({ q }, _, text) => {
  const thing = NOT_A.exec(q.plain)?.[1]
  return (
    kindOf(q) === 'who' ||
    thing === undefined ||
    !text.includes(thing.slice(0, 5)) ||
    /\b(?:inte|icke|ej|ovriga|andra|non|not|others?)\b/.test(text)
  )
}

/** What was agreed to pay is no other sum under the same heading. */
export const decidedSum: Check = ({ q }, piece) =>
  kindOf(q) !== 'sum' ||
  !q.cues.has('decide') ||
  piece.decision === true ||
  !piece.section?.passages.some(one => one.decision && one.amounts.length > 0)

/** Which firm does it is told by a sentence about that: one that was there for something else is not hired. */
export const ofFirm: Check = (ask, piece) =>
  kindOf(ask.q) !== 'who' ||
  !FIRM.test(ask.q.plain) ||
  piece.decision === true ||
  evidence(own(ask, piece), piece.stems).direct > 0

/** "Vilka ska skriva ansökan": what they do must be said. */
const DOES = /^(?:vem|vilka|who)\b(?: \p{L}+)?? (?:ska|skall|skulle|will|should|is to|are to) (?!hora\b)(\p{L}{4,})/u
export const saysDeed: Check = (ask, piece) => {
  const { q } = ask
  const verb = kindOf(q) === 'who' ? DOES.exec(q.plain)?.[1] : undefined
  const term = q.terms.find(one => plain(one.word) === verb && one.means.size > 0)
  if (term === undefined || evidence([term], [...piece.stems, ...stems(piece.line)]).missed.length === 0) return true
  const others = own(ask, piece).filter(one => one !== term)
  return others.length - evidence(others, piece.stems).missed.length > 1
}

/** True where a decision is the act that is asked for: what was only passed on to another body that one has not adopted. */
export const isAct = ({ q }: Ask, point: string): boolean =>
  ACTS.every(([asked, said]) => !asked.test(q.plain) || said.test(`beslut ${plain(point)}`))
