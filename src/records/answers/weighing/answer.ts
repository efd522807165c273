/** What the matters that weigh most say, as an answer or beside a refusal. */
import { each, same, type Text } from '../../../domain/text.ts'
import { type Anchored, inside } from '../../anchor.ts'
import { clip, docText, type Found, missing, on, type Ref, sectionName } from '../../found.ts'
import type { Ask } from '../../scope.ts'
import { type Matter, matters, type Weighed } from './index.ts'
import { firstKind } from './kinds.ts'
import { isOwn, likely, quotedSigns, ruledSigns, textOf } from './trust.ts'
import { QUOTED, RULED } from './weights.ts'

/** So many matters are quoted at most, until so much of the likelihood is with them; and each at such length. */
const MOST = 3
const LIKELY = 0.85
const UNLIKELY = 0.04
const ROOM_OF_ONE = 400
const ROOM_OF_EACH = 250

/** Likely enough to tell it: what is quoted alone, what a rule says alone, and the two together. A wrong answer is held to cost two right ones. */
const ENOUGH = 0.73
const ALONE = 0.8
const TOGETHER = 0.65
/** What a rule says that is often mistaken is none where it is less likely than this, and not all that is asked of stands in the weightiest matter. */
const DOUBTED = 0.6
const WHOLE = 0.95
/** Beside another answer, what is quoted helps so much less. */
const BESIDE = 0.5

function likeliest(all: readonly Matter[]): Matter[] {
  const out: Matter[] = []
  let likely = 0
  for (const one of all) {
    if (out.length === MOST || (out.length > 0 && (likely >= LIKELY || one.share < UNLIKELY))) break
    out.push(one)
    likely += one.share
  }
  return out
}

/** How much of the subject a sentence with its heading and its paragraph bears out (0-1). */
const subject = (s: Weighed['signs']): number => s.own + s.title + s.line * 0.5
/** What comes nearest must be near. */
const NEAR = 0.3
/** The most telling word that is there, against the most telling one that the records know: a common word alone makes nothing near. */
const TELLING = 0.5
const isNear = ({ said }: Matter): boolean =>
  said.some(({ signs: s }) => s.own > 0 && s.rarest >= TELLING * (1 - s.unknown) && subject(s) >= NEAR)

/** The sentences of a matter that say most, in the order of the record; left-out ones are marked. */
function told({ doc, said }: Matter, room: number): Text {
  const all = doc.passages
  const facts = said.filter(one => one.is !== 'sentence')
  const chosen: Weighed[] = []
  let left = room
  for (const one of said) {
    if (one.is !== 'sentence' || (chosen.length > 0 && one.piece.text.length >= left)) continue
    if (chosen.some(other => other.piece.text === one.piece.text)) continue
    chosen.push(one)
    left -= one.piece.text.length + 1
  }
  if (chosen.length === 0) return factText(facts[0]!)
  const at = (one: Weighed) => all.indexOf(one.piece)
  chosen.sort((a, b) => at(a) - at(b))
  const text = chosen
    .map(({ piece }, i) => {
      const before = chosen[i - 1]
      const gap = before && at(chosen[i]!) > at(before) + 1 ? '… ' : ''
      return `${gap}${clip(piece.text, room)}`
    })
    .join(' ')
  return same(text)
}

/** A guest or a task of the record, put as one sentence. */
const factText = ({ piece }: Weighed): Text =>
  each(lang => piece.text.replace(/\b\d{4}-\d\d-\d\d\b/g, day => on(day)[lang]))

const refOfMatter = ({ doc, section }: Matter): Ref => ({ doc, ...(section ? { section } : {}) })
const headed = ({ doc, section }: Ref): Text =>
  each(lang => `${docText(doc)[lang]}${section ? `, ${sectionName(section)}` : ''}`)

/** Beside what a rule chose by its words, other matters must be as likely as this. */
const ELSEWHERE = 0.08
const OTHERS = 2

/** What a rule chose, and beside it what weighs as much: of the same matter, and of others. */
function widened(found: Found, all: readonly Matter[]): Found {
  const { loose: _, ...own } = found
  const said = [found.lead, ...(found.items ?? [])].map(item => item.sv).join(' ')
  const more = all
    .filter(one => isOwn(found, one))
    .slice(0, 1)
    .flatMap(one => one.said.filter(({ is, piece }) => is === 'sentence' && !said.includes(piece.text)).slice(0, 1))
    .filter(({ weight, piece }) => weight >= (all[0]?.said[0]?.weight ?? 0) && piece.text.length <= ROOM_OF_EACH)
    .map(({ piece }) => same(piece.text))
  const others = all.filter(one => one.share >= ELSEWHERE && !isOwn(found, one)).slice(0, OTHERS)
  if (others.length === 0) return { ...own, items: [...(own.items ?? []), ...more] }
  return {
    ...own,
    lead: ALL_OF_IT,
    items: [
      each(lang => [found.lead, ...(found.items ?? []), ...more].map(item => item[lang]).join(' ')),
      ...others.map(quotedBriefly),
    ],
    refs: [...found.refs, ...others.map(refOfMatter)],
  }
}

const ALL_OF_IT: Text = { sv: 'Det här står om saken:', en: 'This is what is said of it:' }
const quotedBriefly = (one: Matter): Text => {
  const text = told(one, ROOM_OF_EACH)
  return each(lang => `${headed(one)[lang]}: ${text[lang]}`)
}

const answerOf = (picked: readonly Matter[]): Found =>
  picked.length === 1
    ? {
        answered: true,
        lead: each(lang => `${headed(picked[0]!)[lang]}:`),
        items: [told(picked[0]!, ROOM_OF_ONE)],
        refs: picked.map(refOfMatter),
      }
    : {
        answered: true,
        lead: ALL_OF_IT,
        items: picked.map(quotedBriefly),
        refs: picked.map(refOfMatter),
      }

/** A refusal with the likeliest matters beside it. */
function besideRefusal(found: Found, all: readonly Matter[]): Found {
  const near = all.filter(isNear)
  if (near.length === 0 || (found.refs.length > 0 && !found.vague)) return found
  return {
    ...found,
    lead: nearest(found, near.map(headed)),
    quotes: near.map(one => told(one, ROOM_OF_EACH)),
    refs: near.map(refOfMatter),
  }
}

const nearest = ({ lead }: Found, places: readonly Text[]): Text =>
  each(
    lang => `${lead[lang]} ${lang === 'sv' ? 'Närmast' : 'Nearest'} (${places.map(place => place[lang]).join('; ')}):`,
  )

/** What a rule found, and what weighs most, as what comes nearest. */
function onlyNearest(by: Found, all: readonly Matter[]): Found {
  const near = all.filter(one => isNear(one) && !isOwn(by, one))
  const own = by.items ?? by.quotes ?? [by.lead]
  return {
    ...missing(),
    lead: nearest(missing(), [...by.refs.slice(0, 1), ...near].map(headed)),
    quotes: [each(lang => own.map(item => item[lang]).join(' ')), ...near.map(one => told(one, ROOM_OF_EACH))],
    refs: [...by.refs, ...near.map(refOfMatter)],
  }
}

/** The matters that a question is most likely about; none where it names no subject. */
const about = (ask: Ask): Matter[] => (ask.q.terms.length + ask.q.people.length === 0 ? [] : likeliest(matters(ask)))

/** A refusal, with what comes nearest. */
export const refused = (ask: Ask): Found => besideRefusal(missing(), about(ask))

/** Kinds of thing that a sentence either holds or not: one must, that speaks of the subject too. */
const PLAIN_KINDS: ReadonlySet<string | null> = new Set(['who', 'sum', 'number', 'day', 'vote', 'registry'])
const holdsAsked = ({ q }: Ask, all: readonly Matter[]): boolean =>
  !PLAIN_KINDS.has(firstKind(q)) ||
  all.some(({ said }) => said.some(({ signs: s }) => s.kind === 1 && s.bears === 1 && subject(s) >= NEAR))

/** What the rules made of a question, before all that speaks for it is weighed. */
export interface Draft {
  ask: Ask
  meant: Anchored | null
  by: Found
}

/** Asked what was decided, a rule quotes what was decided on the matter that weighs most. */
const quotesDecision = ({ found, signs }: { found: Found; signs: { decision: number; agrees: number } }): boolean =>
  signs.decision * signs.agrees === 1 &&
  found.refs.some(({ section }) => section?.decisions.some(one => textOf(found).includes(one)))

/** What stands for choice: the rules' answer, and the matters that weigh most, each with the signs of how likely it tells what is asked. */
export function weighed({ ask, meant, by }: Draft) {
  const own = meant ? inside(ask, meant) : ask
  const picked = about(own)
  const quoted = picked.length === 0 ? null : answerOf(picked)
  return {
    picked,
    held: holdsAsked(own, picked),
    quoted: quoted && { found: quoted, signs: quotedSigns(own, picked, textOf(quoted)) },
    ruled: by.answered ? { found: by, signs: ruledSigns(own, by, picked) } : null,
  }
}

/** "Vad ska Arash göra?": beside what a list knows of somebody, no sentence that only has the name says more. */
const namesOnlyPeople = ({ q }: Ask): boolean => q.people.length > 0 && q.terms.length === 0

/** What is likely to tell it is the answer; what is not stands beside a refusal, as what comes nearest. */
export function settled(draft: Draft): Found {
  const { by } = draft
  const { picked, held, quoted, ruled } = weighed(draft)
  const byQuote = quoted ? likely(quoted.signs, QUOTED) : 0
  if (!ruled) return quoted && !by.known && held && byQuote >= ENOUGH ? quoted.found : besideRefusal(by, picked)
  const byRule = likely(ruled.signs, RULED)
  // Where one sentence under its heading says all that is asked of, and holds what is asked for, the rule read it rightly.
  const saysIt =
    ruled.signs.complete === 1 && (ruled.signs.kind === 1 || quotesDecision(ruled)) && ruled.signs.moreMissing === 0
  if (!quoted || (!by.loose && (saysIt || byRule >= ALONE || namesOnlyPeople(draft.ask)))) return by
  // What a rule only chose by its words is no answer where it is unlikely, and the matter that weighs most is another.
  const doubted = by.loose === true && !saysIt && ruled.signs.agrees === 0
  const together = 1 - (1 - byRule) * (1 - byQuote * BESIDE)
  const inMatter = ruled.signs.agrees === 1 && ruled.signs.section >= WHOLE
  const least = doubted ? TOGETHER : by.weak && !saysIt && !inMatter ? DOUBTED : 0
  return together < least ? onlyNearest(by, picked) : widened(by, picked)
}
