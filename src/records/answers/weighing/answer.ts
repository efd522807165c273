/** What the matters that weigh most say, as an answer or beside a refusal. */
import { each, same, type Text } from '../../../domain/text.ts'
import { type Anchored, inside } from '../../anchor.ts'
import { clip, docText, type Found, missing, on, type Ref, sectionName } from '../../found.ts'
import type { Ask } from '../../scope.ts'
import { type Matter, matters, type Weighed } from './index.ts'
import { firstKind } from './kinds.ts'

/** So many matters are quoted at most, until so much of the likelihood is with them; and each at such length. */
const MOST = 3
const LIKELY = 0.85
const UNLIKELY = 0.04
const ROOM_OF_ONE = 400
const ROOM_OF_EACH = 250

/** How much of the subject a sentence of the right kind, its heading and its paragraph must bear out to be an answer. */
const ENOUGH = 0.6
const MOST_UNKNOWN = 0.5
/** Who became what, and how many of what: the sentence must say that too. */
const STRICT_KINDS: ReadonlySet<string | null> = new Set(['who', 'number'])
/** Kinds of thing that a sentence either holds or not. */
const PLAIN_KINDS: ReadonlySet<string | null> = new Set(['sum', 'number', 'day', 'vote', 'registry'])

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

/** How well a matter bears out the question: the subject, by a sentence that holds what is asked for. */
function bearsOut(ask: Ask, { said }: Matter): number {
  const kind = firstKind(ask.q)
  const without = PLAIN_KINDS.has(kind) ? 0 : 0.5
  const holds = (s: Weighed['signs']) => kind === null || (STRICT_KINDS.has(kind) ? s.kind : s.kindLoosely) === 1
  return Math.max(...said.map(({ signs: s }) => (s.bears === 0 ? 0 : subject(s) * (holds(s) ? 1 : without))))
}

/** How much of the subject a sentence with its heading and its paragraph bears out (0-1). */
const subject = (s: Weighed['signs']): number => s.own + s.title + s.line * 0.5
/** What comes nearest must be near. */
const NEAR = 0.3
/** The most telling word that is there, against the most telling one that the records know: a common word alone makes nothing near. */
const TELLING = 0.5
const isNear = ({ said }: Matter): boolean =>
  said.some(({ signs: s }) => s.own > 0 && s.rarest >= TELLING * (1 - s.unknown) && subject(s) >= NEAR)

/** The share of the subject that the records know, and this matter does not speak of. */
const elsewhere = (s: Weighed['signs']): number => 1 - s.own - s.title - s.line - s.section - s.head - s.unknown
const MOST_ELSEWHERE = 0.4

const isEnough = (ask: Ask, all: readonly Matter[]): boolean => {
  const [first] = all[0]?.said ?? []
  return (
    first !== undefined &&
    first.signs.unknown <= MOST_UNKNOWN &&
    first.signs.missing === 0 &&
    first.signs.personMissing < 0.5 &&
    elsewhere(first.signs) <= MOST_ELSEWHERE &&
    all.some(one => bearsOut(ask, one) >= ENOUGH)
  )
}

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
const headed = ({ doc, section }: Matter): Text =>
  each(lang => `${docText(doc)[lang]}${section ? `, ${sectionName(section)}` : ''}`)

/** Beside what a rule chose by its words, other matters must be as likely as this. */
const ELSEWHERE = 0.08
const OTHERS = 2

/** What a rule chose, and beside it what weighs as much: of the same matter, and of others. */
function widened(found: Found, all: readonly Matter[]): Found {
  const { loose: _, ...own } = found
  const isOwn = (one: Matter) =>
    found.refs.some(ref => ref.doc === one.doc && (ref.section === one.section || ref.section === undefined))
  const said = [found.lead, ...(found.items ?? [])].map(item => item.sv).join(' ')
  const more = all
    .filter(isOwn)
    .slice(0, 1)
    .flatMap(one => one.said.filter(({ is, piece }) => is === 'sentence' && !said.includes(piece.text)).slice(0, 1))
    .filter(({ weight, piece }) => weight >= (all[0]?.said[0]?.weight ?? 0) && piece.text.length <= ROOM_OF_EACH)
    .map(({ piece }) => same(piece.text))
  const others = all.filter(one => one.share >= ELSEWHERE && !isOwn(one)).slice(0, OTHERS)
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
    lead: each(
      lang =>
        `${found.lead[lang]} ${lang === 'sv' ? 'Närmast' : 'Nearest'} (${near.map(one => headed(one)[lang]).join('; ')}):`,
    ),
    quotes: near.map(one => told(one, ROOM_OF_EACH)),
    refs: near.map(refOfMatter),
  }
}

/** The matters that a question is most likely about; none where it names no subject. */
const about = (ask: Ask): Matter[] => (ask.q.terms.length + ask.q.people.length === 0 ? [] : likeliest(matters(ask)))

/** A refusal, with what comes nearest. */
export const refused = (ask: Ask): Found => besideRefusal(missing(), about(ask))

/** What a rule knew stands; what it chose by its words alone, or did not know, gives way to what weighs most. */
export function settled(ask: Ask, meant: Anchored | null, found: Found): Found {
  if (found.answered && !found.loose) return found
  const own = meant ? inside(ask, meant) : ask
  const picked = about(own)
  if (found.answered) return picked.length === 0 ? found : widened(found, picked)
  return !found.known && isEnough(own, picked) ? answerOf(picked) : besideRefusal(found, picked)
}
