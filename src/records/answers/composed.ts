/** Rules that are made of others: told only where they know, marked as chosen by words alone, or kept to what names somebody. */
import { type Found, missing } from '../found.ts'
import { allNames, nameParts } from '../names.ts'
import type { Ask } from '../scope.ts'
import { kindOf } from './asked.ts'
import { decisions } from './decisions.ts'
import { countsThem, FIRM, holdsKind, namesSomebody, tellsOutcome } from './holds.ts'
import { money } from './money.ts'
import { quoted } from './quotes.ts'
import { saysWhoDoes, tasks } from './tasks.ts'
import { sentence } from './told.ts'

export type Rule = (ask: Ask) => Found | null

/** A sentence that says who does something. */
const quotedOwner: Rule = ask => {
  const names = new Set(allNames(ask.view).flatMap(nameParts))
  return quoted(ask, { test: piece => holdsKind(ask, 'who', piece) && saysWhoDoes(piece.text, names), own: true })
}

export const noGuest: Rule = () => missing({ sv: 'Ingen sådan gäst är antecknad.', en: 'No such guest is recorded.' })

/** "Hur många beslut …": a number that stands before what is counted. */
export const counts: Rule = ask => quoted(ask, { test: piece => countsThem(ask, piece), share: 0.62 })

const GOT =
  /^(?:vem|vilka|vilken \w+|who|which \w+)\b(?: \w+)? (?:fick|vann|tilldelades|blir|blev|valdes|utsags|got|won|received|became|becomes)\b(?! i uppdrag)/
/** Who left, took over or was here, and who stands in or leads: that is done, and no task that somebody has. */
const NO_TASK =
  /^(?:vem|vilka|who)\b(?: \p{L}+){0,4} (?:slutade|slutat|lamnade|avgick|tog over|overtog|besokte|halsade pa|haller ihop|holl ihop|vikarierar|hoppar in|hoppade in|ersatter|left|quit|resigned|stepped down|took over|visited|fills? in|stands? in|filled in|stood in)\b/u
/** Somebody who will do something: a guest who speaks, the owner of a task, or whom a sentence says. */
export const whoWill: Rule = ask => {
  // Who was chosen, and which firm, is no task of somebody's.
  const own = FIRM.test(ask.q.plain) || NO_TASK.test(ask.q.plain) ? null : tasks(ask)
  const said = [own?.lead.sv, ...(own?.items ?? []).map(item => item.sv)].join(' ')
  return own && (!GOT.test(ask.q.plain) || tellsOutcome(ask, said)) ? own : quotedOwner(ask)
}

/** Marks what was chosen by its words alone. */
export const loosely =
  (rule: Rule): Rule =>
  ask => {
    const found = rule(ask)
    return found?.answered ? { ...found, loose: true } : found
  }
/** Marks what is none where it is unlikely. */
export const weakly =
  (rule: Rule): Rule =>
  ask => {
    const found = rule(ask)
    return found?.answered ? { ...found, weak: true } : found
  }
export const sums: Rule = loosely(money)
export const anySentence: Rule = loosely(sentence)

export const ifKnown =
  (rule: Rule): Rule =>
  ask => {
    const found = rule(ask)
    return found?.answered ? found : null
  }

/** "Vem antog anbudet?": the body did, which the answer names. */
const WHO_DECIDED =
  /^(?:vem|vilka|who)\b(?: \w+)? (?:antog|beslutade|beslot|avslog|godkande|bifoll|bestamde|faststallde|decided|adopted|approved|rejected|agreed)\b/
/** Who is asked for: a decision that names nobody is no answer. */
export const decidedWho: Rule = ask => {
  const found = decisions(ask)
  if (WHO_DECIDED.test(ask.q.plain)) return found
  const named = namesSomebody(ask)
  return found?.answered && !found.items?.some(item => named(item.sv) && tellsOutcome(ask, item.sv)) ? null : found
}

/** What something came to is not told by a decision without a figure. */
export const decidedSum: Rule = ask => {
  const found = decisions(ask)
  const figureless = found?.answered && kindOf(ask.q) === 'sum' && !found.items?.some(item => /\d/.test(item.sv))
  return figureless ? null : found
}

export const whoWillOf = ({ q }: Ask): Rule => (q.cues.has('who') ? whoWill : () => null)

/** A sentence may answer anything but who: then it must name somebody. */
export const generalQuote =
  ({ q }: Ask): Rule =>
  ask => {
    const kind = kindOf(q)
    return quoted(ask, {
      test: piece => holdsKind(ask, kind, piece) && (kind === 'who' || !q.cues.has('count') || countsThem(ask, piece)),
      own: kind === 'who',
      share: q.cues.has('whether') ? 0.7 : 0.62,
    })
  }
