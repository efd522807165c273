import { allowed } from '../../core/actor.ts'
import type { Hearing, Interpreter, Understanding } from '../../core/interpreter.ts'
import { resolveField } from '../../core/resolve.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { type Compiled, compiled } from './compile.ts'
import { evidenceOf } from './evidence.ts'
import { better, type Fit, fitting } from './exact.ts'
import { followUp, opensFollowUp } from './follow.ts'
import { guesses } from './loose.ts'
import { suggestions } from './suggest.ts'
import { type Line, lineOf, unasked, within } from './tokens.ts'
import { isQuestion, languageOf, POLITE } from './words.ts'

/** A guess is offered from this likeness on, and when the next best is this much worse. */
const LIKELY = 0.6
const MARGIN = 0.04
/** A list that hardly fits is a worse answer to a question than none. */
const LIKELY_ASKED = 0.65
/** From here on somebody is told that what they seem to want is not theirs to do. */
const CERTAIN = 0.8
/** A longer line is no command with slips in it. */
const LONGEST_GUESS = 60
const ADDRESS = new Set(['@klubban', 'klubban', '/klubban'])

/** Words before and after what is wanted, that do not change it. */
function trimmed(line: Line, words: ReadonlySet<string>): Line {
  let from = 0
  let to = line.tokens.length
  while (from < to && words.has(line.tokens[from]!.key)) from++
  while (to > from && words.has(line.tokens[to - 1]!.key)) to--
  return within(line, from, to)
}

const ASKS = ['kan', 'kunde', 'skulle', 'can', 'could', 'would', 'will']
const WISHES = ['vill', 'önskar', 'behöver', 'måste', 'tänkte', 'ska', 'want', 'need', 'have', 'id', 'wish', 'wants']
const FILLERS = new Set(
  'du ni vi jag you we i kunna vilja gärna bara att to like snälla please would skulle få se veta see know'.split(' '),
)

/**
 * "Kan du lägga till …", "I would like to see …": the line from its verb on, which in Swedish becomes an order
 * ("lägga" → "lägg"). Null where it is no such request.
 */
function requested(line: Line, { weights }: Compiled): Line | null {
  const opener = line.tokens.findIndex(({ key }) => ASKS.includes(key) || WISHES.includes(key))
  if (opener < 0 || opener > 1 || (opener === 1 && !FILLERS.has(line.tokens[0]!.key))) return null
  let from = opener + 1
  while (FILLERS.has(line.tokens[from]?.key ?? '')) from++
  const verb = line.tokens[from]
  if (!verb) return null
  const rest = within(line, from, line.tokens.length)
  const text = rest.text.replace(/[\s?]+$/u, '')
  const order = verb.key.replace(/a$/, '')
  const spoken = weights.has(verb.key) || !weights.has(order) ? verb : { ...verb, key: order }
  return { ...rest, text, tokens: [spoken, ...rest.tokens.slice(1)] }
}

/**
 * `one`: each value is somebody's or something's whole name, and only theirs. `part`: only theirs, but not the whole of it.
 * `wrong`: a day or time was meant, but there is none such.
 */
type Answers = 'one' | 'part' | 'several' | 'wrong' | 'none'
const RANK: readonly Answers[] = ['one', 'part', 'several', 'wrong', 'none']

const DATED = new Set(['day', 'days', 'period', 'span'])

/** What the values of a fit resolve to, and how well the worst of them is known. */
function answersTo(fit: Fit, hearing: Hearing): { answers: Answers; values: Record<string, unknown> } {
  let worst = 0
  const values: Record<string, unknown> = {}
  for (const [name, span] of Object.entries(fit.slots)) {
    let answer: Answers = 'one'
    try {
      const value = resolveField(span.raw, name, fit.pattern.command.fields[name]!, hearing)
      values[name] = value
      if (span.weak && fold(hearing.state.items[String(value)]?.title ?? '') !== fold(span.raw)) answer = 'part'
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      values[name] = span.raw
      // "31 februari" is a day, though none there is: it says so, rather than becoming the name of a place.
      const meant = !span.weak && DATED.has(fit.pattern.command.fields[name]!.kind)
      answer = error.code === 'ambiguous' ? 'several' : meant ? 'wrong' : 'none'
    }
    worst = Math.max(worst, RANK.indexOf(answer))
  }
  return { answers: RANK[worst]!, values }
}

/** 5/6 in English is the sixth of May to some and the fifth of June to others. */
const twoWays = (fit: Fit): boolean =>
  fit.pattern.lang === 'en' &&
  Object.values(fit.slots).some(({ raw }) => {
    const [, a, b] = /\b(\d{1,2})\/(\d{1,2})\b/.exec(raw) ?? []
    return a !== undefined && a !== b && Number(a) <= 12 && Number(b) <= 12
  })

/** Whether a value ends with the mark that ends the whole question. */
const ends = ({ command }: Fit['pattern'], name: string, last: boolean): boolean =>
  last && command.kind === 'query' && command.fields[name]?.kind === 'text'

/** `vague`: the words of a phrase around what nobody in the group knows; other words may explain the line better. */
type Exact = Understanding & { kind: 'intent'; vague?: true }

/** So many of the fits are weighed, best first. */
const MOST_READ = 12

/** The line as exact grammar, or null. */
function exactly(line: Line, all: Compiled, hearing: Hearing): Exact | null {
  const read: Array<{ fit: Fit } & ReturnType<typeof answersTo>> = []
  const known: typeof read = []
  for (const fit of fitting(line, all, hearing).slice(0, MOST_READ)) {
    // What fits worse than something that is known changes nothing.
    if (known[0] && better(known[0].fit, fit) !== 0) break
    const one = { fit, ...answersTo(fit, hearing) }
    read.push(one)
    if (one.answers !== 'none') known.push(one)
  }
  const pool = known.length > 0 ? known : read
  const first = pool[0]
  if (!first) return null
  const alike = pool.filter(one => better(one.fit, first.fit) === 0)
  const right = alike.filter(one => one.answers !== 'wrong')
  const peers = right.length > 0 ? right : alike
  const own = peers.filter(one => allowed(hearing.actor, one.fit.pattern.command.roles))
  const chosen = own[0] ?? peers[0]!
  const meaning = (one: (typeof pool)[number]) => `${one.fit.pattern.meaning} ${JSON.stringify(one.values)}`
  const rivals = (own.length > 0 ? own : peers).filter(one => meaning(one) !== meaning(chosen))
  const { fit } = chosen
  const asked = fit.pattern.command.kind !== 'query' && /\?\s*$/.test(line.text)
  const bent = Object.values(fit.slots).some(span => span.bent)
  const sure =
    line.clean &&
    (chosen.answers === 'one' || (chosen.answers === 'none' && fit.weak === 0)) &&
    rivals.length === 0 &&
    !bent &&
    !asked &&
    !twoWays(fit)
  const vague = known.length === 0 && fit.weak > 0
  const args: Record<string, unknown> = { ...fit.pattern.args }
  for (const [name, span] of Object.entries(fit.slots))
    args[name] = ends(fit.pattern, name, span.to === line.tokens.length) ? unasked(span.raw) : span.raw
  const { lang } = fit.pattern
  const told = alike.every(one => one.fit.pattern.lang === lang) ? { lang } : {}
  return { kind: 'intent', intent: { command: fit.pattern.command.name, args }, sure, ...told, ...(vague && { vague }) }
}

function loosely(line: Line, all: Compiled, hearing: Hearing): Understanding {
  const keys = line.tokens.map(token => token.key)
  // "och i maj" after a question asks again, with or without its mark.
  const question = isQuestion(line.text, keys) || (hearing.last !== undefined && opensFollowUp(line))
  const lang = languageOf(keys) ?? hearing.lang
  const short = within(line, 0, Math.min(line.tokens.length, LONGEST_GUESS))
  const known = evidenceOf(short, hearing, all.weights)
  const misspelt = known.misspelt()
  const evidence = {
    ...known,
    all: (def: Parameters<typeof known.all>[0]) => {
      const spans = known.all(def)
      return spans.length === 0 && (def.kind === 'member' || def.kind === 'members') ? misspelt : spans
    },
  }
  const inNames = new Set<number>()
  for (const span of misspelt) for (let i = span.from; i < span.to; i++) inNames.add(i)
  const found = line.tokens.length > LONGEST_GUESS ? [] : guesses(short, all, evidence, inNames, question)
  // What one may not do is no answer to a question, nor where something allowed is as likely meant.
  const own = found.filter(one => allowed(hearing.actor, one.pattern.command.roles))
  const [best, second] = question || (own[0]?.score ?? 0) >= LIKELY || (found[0]?.score ?? 0) < CERTAIN ? own : found
  if (best && best.score >= (question ? LIKELY_ASKED : LIKELY) && (!second || best.score - second.score >= MARGIN))
    return { kind: 'intent', intent: { command: best.pattern.command.name, args: best.args }, sure: false }
  return { kind: 'unknown', suggestions: suggestions(found, hearing, lang), question }
}

/** Words → Intent without a model: the commands' own phrases, with evidence from the group's names, dates and numbers. */
export const grammar: Interpreter = {
  name: 'grammar',
  understand(words, hearing) {
    const all = compiled(hearing.commands)
    const line = trimmed(lineOf(words), ADDRESS)
    const unsure = (found: Understanding | null): Understanding | null =>
      found?.kind === 'intent' ? { ...found, sure: false } : found
    const polite = trimmed(line, POLITE)
    if (polite.tokens.length === 0)
      return { kind: 'unknown', suggestions: suggestions([], hearing, hearing.lang), question: false }
    const isQuery = (found: Understanding): boolean =>
      found.kind === 'intent' && hearing.commands.find(one => one.name === found.intent.command)?.kind === 'query'
    const exact = exactly(line, all, hearing)
    const asked = (): Understanding | null => {
      const request = requested(polite, all)
      const found = request && exactly(request, all, hearing)
      return found && isQuery(found) ? found : unsure(found)
    }
    const loose = exact?.vague ? loosely(polite, all, hearing) : null
    const lang = languageOf(line.tokens.map(token => token.key))
    const found: Understanding =
      (loose?.kind === 'intent' || (loose?.question && isQuery(exact!)) ? loose : exact) ??
      followUp(polite, hearing, all.weights) ??
      (polite.tokens.length < line.tokens.length ? unsure(exactly(polite, all, hearing)) : null) ??
      asked() ??
      loosely(polite, all, hearing)
    return found.lang === undefined && lang !== null ? { ...found, lang } : found
  },
}
