/** How likely what would be quoted tells the answer: signs of the quotation, weighed by numbers that were learned. */
import type { Found } from '../../found.ts'
import { type Ask, whereOf } from '../../scope.ts'
import { type Matter, signsOfWhole } from './index.ts'
import { firstKind, kindsOf } from './kinds.ts'

/** A day was named that no minutes are of. */
const NO_MINUTES: ReadonlySet<string> = new Set(['planned', 'unknown'])
const yes = (is: boolean): number => (is ? 1 : 0)

/** The signs of a quotation of these matters. */
export function quotedSigns(ask: Ask, picked: readonly Matter[], text: string) {
  const [first] = picked
  const { signs: top, weight } = first!.said[0]!
  const whole = signsOfWhole(ask, first!, text)
  const kind = firstKind(ask.q)
  return {
    always: 1,
    weight: weight / 10,
    /** None of the most telling words is there, or all that is asked for. */
    common: yes(whole.rarest < 0.3),
    telling: whole.rarest,
    complete: yes(whole.own + whole.title > ALL),
    unknown: yes(top.unknown > 0.3),
    missing: top.missing,
    personMissing: top.personMissing,
    section: top.section,
    /** What is asked for is there in the strict sense, and in the sentence that says the subject. */
    kind: whole.kind,
    kindAndTopic: top.kind * (top.own + top.title),
    noSum: yes(kind === 'sum') * (1 - whole.kind),
    day: yes(kind === 'day'),
    said: yes(kind === 'said'),
    why: yes(ask.q.cues.has('why')),
    decide: yes(ask.q.cues.has('decide')),
    decision: top.decision,
    oneWord: yes(ask.q.terms.length <= 1),
    number: yes(kind === 'number'),
    open: yes(kind === null),
    bears: top.bears,
    /** It says what was to be, or is of another year than is asked for, or of a day without minutes. */
    planned: whole.planned,
    otherYear: whole.otherYear,
    noMinutes: yes(NO_MINUTES.has(whereOf(ask).date)),
  }
}

/** So much of the subject is all of it. */
const ALL = 0.95

export const textOf = ({ lead, items = [], quotes = [] }: Found): string =>
  [...items, ...quotes].map(one => one.sv).join(' ') || lead.sv

/** The signs of what a rule answers, among the matters that weigh most. */
export function ruledSigns(ask: Ask, by: Found, picked: readonly Matter[]) {
  const [ref] = by.refs
  const whole = ref && signsOfWhole(ask, ref, textOf(by))
  const [first] = picked
  const top = first?.said[0]?.signs
  const kind = firstKind(ask.q)
  return {
    always: 1,
    loose: yes(by.loose === true),
    sum: yes(kind === 'sum'),
    kind: whole?.kind ?? 0,
    head: whole?.head ?? 0,
    section: whole?.section ?? 0,
    soft: whole?.soft ?? 0,
    missing: whole?.missing ?? 0,
    personOwn: whole?.personOwn ?? 0,
    personMissing: whole?.personMissing ?? 0,
    sources: Math.min(3, by.refs.length) / 3,
    /** It rests on the matter that weighs most. */
    agrees: yes(first !== undefined && isOwn(by, first)),
    /** That matter says so much more of what is asked. */
    beaten: whole && top ? top.own + top.title - whole.own - whole.title : 0,
    subject: yes(ask.q.terms.length + ask.q.people.length > 0),
    complete: yes(whole !== undefined && whole.own + whole.title + whole.line + whole.head > ALL),
    decision: yes(kind === 'decision'),
    planned: whole?.planned ?? 0,
    otherYear: whole?.otherYear ?? 0,
    /** So many things that are asked beside the first are not there. */
    moreMissing: kindsOf(ask.q).more.length - (whole?.more ?? 0),
    little: yes(whole !== undefined && whole.own + whole.title < 0.5),
    littleOfKind: yes(whole !== undefined && whole.own + whole.title < 0.5) * (1 - (whole?.kind ?? 0)),
  }
}

export const isOwn = ({ refs }: Found, one: Matter): boolean =>
  refs.some(ref => ref.doc === one.doc && (ref.section === one.section || ref.section === undefined))

/** Likelihood (0-1) by these signs and what each counts. */
export function likely<T extends string>(signs: Readonly<Record<T, number>>, counts: Readonly<Record<T, number>>) {
  let sum = 0
  for (const name in signs) sum += signs[name] * counts[name]
  return 1 / (1 + Math.exp(-sum))
}

export type QuotedSign = keyof ReturnType<typeof quotedSigns>
export type RuledSign = keyof ReturnType<typeof ruledSigns>
