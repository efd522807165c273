import type { Field, FieldKind } from '../../core/fields.ts'
import type { Hearing } from '../../core/interpreter.ts'
import { agendaOf, nextMeeting, openMeeting, upcoming } from '../../domain/find.ts'
import { tidy } from '../../domain/names.ts'
import { readWhen, whenOf } from '../../domain/when/read.ts'
import { readTimes } from '../../domain/when/time.ts'
import { monthNumber } from '../../domain/when/words.ts'
import { wholeYear } from '../../domain/when/year.ts'
import { nameSpans, nearestName } from './names.ts'
import { joined, places } from './runs.ts'
import { type Line, slice, sliceLong } from './tokens.ts'

/**
 * A run of words that may be a value: from token `from` up to, not including, `to`.
 * `bent`: only fits when read kindly (accents dropped). `weak`: has the shape, but nothing in the group answers to it.
 */
export interface Span {
  from: number
  to: number
  raw: string
  bent?: true
  weak?: true
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Words that lead up to a value and are no part of it. */
const LEAD: Partial<Record<FieldKind, ReadonlySet<string>>> = {
  day: set('på den till on the to för for from från senast by i in at vid'),
  days: set('på den till on the to för for i in'),
  period: set('på den till on the to för for i in under during från from av of år året year'),
  meeting: set('på den till on the to för for vid at i in under during inför mötet möte sammanträdet meeting meetings'),
  span: set('på från from mellan between klockan'),
}
const MEETING = set('möte mötet sammanträde sammanträdet meeting')
const NEXT = set('nästa kommande next coming upcoming')
const LATEST = set('senaste förra last latest previous föregående')
const TO = set('till to until')
const SEASON = /^(?:vår|sommar|höst|vinter)(?:en|n)?$|^(?:spring|summer|autumn)$/
/** How many words a name or title that nobody knows may have. */
const LONGEST = { name: 3, title: 8 }
/** How much running text is tried in the middle of a phrase; at its end there is no limit. */
const MIDDLE = 40

const isNumber = (key: string | undefined): boolean => /^\d{1,4}$/.test(key ?? '')

/** Values of each kind that the line holds, by the group's own names, dates and numbers. Found when first asked for. */
export interface Evidence {
  all(def: Field): readonly Span[]
  /** Members' names with a slip in them. */
  misspelt(): readonly Span[]
  /** Where a value of the field could end that starts at token `at`, small words before it allowed. */
  startingAt(def: Field, at: number): readonly Span[]
}

export function evidenceOf(line: Line, hearing: Hearing, words: ReadonlyMap<string, number>): Evidence {
  const { tokens } = line
  const { state, now } = hearing
  const found = new Map<Field | string, readonly Span[]>()
  const bare = (from: number, to: number): string => tidy(line.text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  const one = (from: number, to: number, raw = bare(from, to)): Span => ({ from, to, raw })

  const once = (key: Field | string, find: () => Span[]): readonly Span[] => {
    let spans = found.get(key)
    if (!spans) {
      spans = find()
      found.set(key, spans)
    }
    return spans
  }

  const guests = () => Object.values(state.guests).filter(guest => guest.state !== 'cancelled')

  /** The tokens that a stretch of the text touches. */
  const touched = (start: number, end: number): [number, number] => {
    const from = tokens.findIndex(token => token.end > start)
    const to = tokens.findLastIndex(token => token.start < end) + 1
    return [from, to]
  }

  const whens = (): readonly Span[] =>
    once('day', () => {
      const spans = readWhen(line.text.slice(0, 2000), { today: now.date, prefer: 'future' }).flatMap(when => {
        const [from, to] = touched(when.start, when.end)
        if (from < 0 || from >= to) return []
        // "flytta mötet 12 maj till 19 maj" names two days as well as the time between them.
        const turn = when.kind === 'days' ? tokens.findIndex((token, i) => i > from && i < to && TO.has(token.key)) : -1
        const parts = turn < 0 ? [] : [one(from, turn), one(turn + 1, to)]
        return [one(from, to, when.text), ...parts.filter(part => whenOf(part.raw, { today: now.date }))]
      })
      const months = tokens.flatMap((token, i) => {
        const named = monthNumber(token.key) > 0 || SEASON.test(token.key)
        const free = named && !spans.some(span => span.from <= i && i < span.to)
        return free && whenOf(token.key, { today: now.date }) ? [one(i, i + 1)] : []
      })
      return [...spans, ...months]
    })

  /** "2026", "i år": a year alone is no date, but a period. */
  const years = (): Span[] =>
    tokens.flatMap((_, i) =>
      [i + 2, i + 1].flatMap(to =>
        to <= tokens.length &&
        tokens[i - 1]?.key !== '§' &&
        !whens().some(span => span.from <= i && i < span.to) &&
        wholeYear(bare(i, to), now.date)
          ? [one(i, to)]
          : [],
      ),
    )

  const meetings = (): readonly Span[] =>
    once('meeting', () => {
      const said = tokens.flatMap(({ key }, i): Span[] => {
        const noun = MEETING.has(tokens[i + 1]?.key ?? '')
        if (NEXT.has(key)) return [one(i, noun ? i + 2 : i + 1, 'nästa möte')]
        if (LATEST.has(key)) return [one(i, noun ? i + 2 : i + 1, 'senaste mötet')]
        if (key === 'mötet' || (key === 'meeting' && tokens[i - 1]?.key === 'the')) return [one(i, i + 1, 'mötet')]
        return /^[a-z]\d/.test(key) && Object.hasOwn(state.meetings, key) ? [one(i, i + 1)] : []
      })
      const titled = upcoming(state, now.date)
        .slice(0, 50)
        .flatMap(meeting => (meeting.title === undefined ? [] : places(line, meeting.title)))
      const dated = whens().map(span => (MEETING.has(tokens[span.to]?.key ?? '') ? { ...span, to: span.to + 1 } : span))
      return [...dated, ...whens(), ...titled.map(([from, to]) => one(from, to)), ...said]
    })

  const numbered = (words: RegExp, sign: boolean, keep = false): Span[] =>
    tokens.flatMap(({ key }, i) => {
      if (!isNumber(key) && !/^#\d{1,4}$/.test(key)) return []
      const before = tokens[i - 1]?.key ?? ''
      if (!(sign && before === '§') && !words.test(before)) return [one(i, i + 1)]
      // "punkt 2" and "§ 2" are not the same matter: the number keeps its word, also where a phrase has that word.
      const whole = one(i - 1, i + 1)
      return [whole, keep ? { ...whole, from: i } : one(i, i + 1)]
    })

  /** Names with a slip in them, where no word of a phrase stands. */
  const misspelt = (kind: 'member' | 'guest'): readonly Span[] =>
    once(`${kind}~`, () =>
      tokens.flatMap(({ key }, i) =>
        words.has(key) || key.length < 4
          ? []
          : (nearestName(line, i, kind === 'member' ? Object.values(state.members) : guests()) ?? []),
      ),
    )

  const find = (def: Field): readonly Span[] => {
    switch (def.kind) {
      case 'day':
        return whens()
      case 'period':
        return once('period', () => [...whens(), ...years()])
      case 'days':
        return once('days', () => joined(line, whens()))
      case 'meeting':
        return meetings()
      case 'span':
        return once('span', () =>
          readTimes(line.text.slice(0, 2000)).flatMap(times => {
            const [from, to] = touched(...times.at)
            return from < 0 ? [] : [one(from, to, times.text)]
          }),
        )
      case 'member':
        return once('member', () => nameSpans(line, Object.values(state.members)))
      case 'members':
        return once('members', () => joined(line, find({ ...def, kind: 'member' })))
      case 'guest':
        return once('guest', () => nameSpans(line, guests()))
      case 'item':
        return once('item', () => {
          const near = openMeeting(state) ?? nextMeeting(state, now.date)
          const titles = near ? agendaOf(state, near).map(item => item.title) : []
          return [
            ...numbered(/^(?:paragraf|section|punkt|point|item|ärende|nr|no)$/, true, true),
            ...titles.flatMap(title => places(line, title).map(([from, to]) => one(from, to))),
          ]
        })
      case 'task':
        return once('task', () => numbered(/^(?:uppdrag|task|nr|no)$/, false))
      case 'number':
        return once('number', () => numbered(/^§$/, true))
      case 'choice':
        return once(def, () =>
          Object.entries(def.choices ?? {}).flatMap(([value, choice]) =>
            [value, choice.label.sv, choice.label.en, ...(choice.words?.sv ?? []), ...(choice.words?.en ?? [])].flatMap(
              words => places(line, words).map(([from, to]) => one(from, to)),
            ),
          ),
        )
      case 'yesno':
        return once('yesno', () =>
          tokens.flatMap(({ key }, i) => (/^(?:ja|nej|yes|no|på|av|on|off)$/.test(key) ? [one(i, i + 1)] : [])),
        )
      case 'text':
      case 'long':
      case 'lines':
        return []
    }
  }

  /** Runs of words that could be a name or title which the group does not know. */
  const unknown = (def: Field, at: number): Span[] => {
    const weak = (n: number): Span[] =>
      Array.from({ length: Math.min(n, tokens.length - at) }, (_, i) => ({
        ...one(at, at + i + 1),
        weak: true as const,
      }))
    if (def.kind === 'item') {
      // A § belongs to its number: no title runs over one.
      const sign = tokens.findIndex((token, i) => i >= at && token.key === '§')
      return weak(Math.min(LONGEST.title, sign < 0 ? LONGEST.title : sign - at))
    }
    if (def.kind !== 'member' && def.kind !== 'guest') return []
    if (words.has(tokens[at]!.key)) return []
    const meant = misspelt(def.kind).filter(span => span.from === at)
    if (meant.length > 0) return meant
    const capital = tokens.slice(at).findIndex(token => !/\p{Lu}/u.test(line.text[token.start] ?? ''))
    return weak(
      Math.min(LONGEST.name, capital < 0 ? LONGEST.name : Math.max(capital, at === tokens.length - 1 ? 1 : 0)),
    )
  }

  const text = (def: Field, at: number): Span[] => {
    const last = tokens.length
    const cut = def.kind === 'text' ? slice : sliceLong
    const spans = [one(at, last, cut(line, at, last))]
    for (let to = at + 1; to < Math.min(last, at + MIDDLE); to++) spans.push(one(at, to, cut(line, at, to)))
    return spans
  }

  return {
    all: find,
    misspelt: () => misspelt('member'),
    startingAt(def, at) {
      if (at >= tokens.length) return []
      if (def.kind === 'text' || def.kind === 'long' || def.kind === 'lines') return text(def, at)
      const lead = LEAD[def.kind]
      let reach = at
      while (lead?.has(tokens[reach]?.key ?? '')) reach++
      const spans = find(def).filter(span => span.from >= at && span.from <= reach)
      return spans.length > 0 && def.kind !== 'item' ? spans : [...spans, ...unknown(def, at)]
    },
  }
}
