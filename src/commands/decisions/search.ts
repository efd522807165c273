import { type Actor, maySee } from '../../core/actor.ts'
import type { Intent } from '../../core/card.ts'
import { foldPlain } from '../../domain/names.ts'
import { linesText } from '../../domain/places.ts'
import { isRecorded } from '../../domain/presence.ts'
import { matterName } from '../../domain/sections.ts'
import type { Day, Deep, GroupState } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { OUTCOMES, placeOf } from './shared.ts'

type State = Deep<GroupState>

/** A decision as the records hold it, from a meeting of ours or from minutes that were brought in. */
export interface Entry {
  title: string
  /** Verbatim; empty where the matter was only noted, or nothing was decided under it. */
  points: readonly string[]
  outcome: Text | null
  date: Day | null
  place: Text
  intent?: Intent
  /** What is searched, weightiest first. */
  texts: readonly string[]
}

function live(state: State, actor: Actor): Entry[] {
  return Object.values(state.items).flatMap((item): Entry[] => {
    if (!isRecorded(item.decision) || !maySee(actor, item.visibility)) return []
    const meeting = item.meeting === undefined ? undefined : state.meetings[item.meeting]
    const { points, summary, outcome, motions, documents } = item.decision
    return [
      {
        title: matterName(state, item),
        points,
        outcome: OUTCOMES[outcome],
        date: meeting?.date ?? null,
        place: placeOf(state, item),
        intent: { command: 'decision-show', args: { item: item.id } },
        texts: [
          `${item.title} ${item.registryNumber ?? ''}`,
          points.join(' '),
          [summary ?? '', ...motions.map(one => one.text), ...documents].join(' '),
        ],
      },
    ]
  })
}

function imported(state: State): Entry[] {
  return Object.values(state.imports).flatMap(one => {
    if (one.takenBack) return []
    const { extract, file } = one
    return extract.sections.map((section): Entry => {
      const number = section.number === null ? section.title : `§ ${section.number}`
      const lines = section.at?.lines
      return {
        title: section.number === null ? section.title : `§ ${section.number} ${section.title}`,
        points: section.decisions,
        outcome: section.decisions.length > 0 ? OUTCOMES.decided : null,
        date: extract.date,
        place: each(lang => {
          const day = extract.date === null ? [] : [dayText(extract.date, { weekday: false, year: 'always' })[lang]]
          const at = lines === undefined ? [] : [linesText(lines)[lang]]
          return [extract.body ?? state.name, ...day, number, file, ...at].join(', ')
        }),
        texts: [`${section.title} ${section.registryNumber ?? ''}`, section.decisions.join(' '), section.text ?? ''],
      }
    })
  })
}

/** Words that a question is made of, and say nothing of its subject. */
const EMPTY = new Set(
  `och att det som en ett den de vi oss om i på av för till med från har hade är var blev blir inte vad vilka vilket vem när hur nar hur
   beslut beslutet besluten beslutade beslutades fråga frågan frågor ärende ärendet gällande angående kring rörande vår våra under
   the a an of on in to for with from about what which who when how we our us did do does was were is are has have it that this
   decide decided decision decisions matter regarding concerning question`
    .split(/\s+/)
    .map(foldPlain),
)
const ENDINGS = /(?:arnas|ernas|ornas|arna|erna|orna|andet|ande|ens|ets|en|et|ar|er|or|na|es|s|n|t|a|e)$/

const wordsIn = (text: string): string[] => foldPlain(text).match(/[\p{L}\p{N}]+/gu) ?? []
/** A word without its Swedish (or English plural) ending, as far as three letters stay. */
const stem = (word: string): string => {
  const cut = word.replace(ENDINGS, '')
  return cut.length >= 3 ? cut : word
}

/** A word fits by its beginning, and from five letters on inside a compound too (bredband in landsbygdsbredband). */
const fits = (wanted: string, texts: readonly string[]): boolean =>
  texts.some(
    word =>
      stem(word) === wanted ||
      (wanted.length >= 4 && word.startsWith(wanted)) ||
      (wanted.length >= 5 && word.includes(wanted)),
  )

const WEIGHTS = [5, 3, 1]

export interface Found {
  hits: Entry[]
  /** Where nothing fits: what comes nearest, if anything does. */
  nearest: Entry[]
}

const newestFirst = (a: Entry, b: Entry): number => (b.date ?? '').localeCompare(a.date ?? '')

/** Decisions by the words of their title, registry number and text, within a span of days; newest first without words. */
export function findDecisions(
  state: State,
  actor: Actor,
  { about, from, to }: { about: string | undefined; from?: Day; to?: Day },
): Found {
  const all = [...live(state, actor), ...imported(state)]
  const within = all.filter(
    one => (from === undefined || (one.date ?? '') >= from) && (to === undefined || (one.date ?? '9') <= to),
  )
  const decided = within.filter(one => one.outcome !== null)
  if (about === undefined) return { hits: decided.sort(newestFirst), nearest: [] }
  const said = [...new Set(wordsIn(about))]
  const wanted = said.filter(word => !EMPTY.has(word)).map(stem)
  if (wanted.length === 0) return { hits: decided.sort(newestFirst), nearest: [] }
  const score = (one: Entry) => {
    const texts = one.texts.map(wordsIn)
    const matched = wanted.map(word => texts.findIndex(words => fits(word, words)))
    return {
      one,
      missing: matched.filter(place => place < 0).length,
      weight: matched.reduce((sum, place) => sum + (WEIGHTS[place] ?? 0), 0),
    }
  }
  const best = (a: ReturnType<typeof score>, b: ReturnType<typeof score>) =>
    a.missing - b.missing || b.weight - a.weight || newestFirst(a.one, b.one)
  const scored = within
    .map(score)
    .filter(one => one.weight > 0)
    .sort(best)
  const hits = scored.filter(({ one, missing }) => missing === 0 && one.outcome !== null)
  // A word in passing is no answer where another decision has the subject in its title or points.
  const strong = hits.filter(({ weight }) => weight >= wanted.length * 3)
  if (hits.length > 0) return { hits: (strong.length > 0 ? strong : hits).map(({ one }) => one), nearest: [] }
  const elsewhere = all
    .map(score)
    .filter(one => one.weight >= 3)
    .sort(best)
  return { hits: [], nearest: (scored.length > 0 ? scored : elsewhere).slice(0, 2).map(({ one }) => one) }
}
