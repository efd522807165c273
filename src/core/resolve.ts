import { latestMeeting, nextMeeting, openMeeting } from '../domain/find.ts'
import { fold, tidy } from '../domain/names.ts'
import { Problem } from '../domain/problem.ts'
import type { Deep, GroupState, Meeting } from '../domain/state.ts'
import { each, same, type Text } from '../domain/text.ts'
import { reachOf } from '../domain/when/kinds.ts'
import { whenOf } from '../domain/when/read.ts'
import { readTimes } from '../domain/when/time.ts'
import { dayText, spanText, timeText } from '../domain/when/write.ts'
import { wholeYear } from '../domain/when/year.ts'
import type { Actor } from './actor.ts'
import type { Now } from './command.ts'
import { dayOf, wrong } from './day.ts'
import type { Field, Fields } from './fields.ts'
import { findGuest, findItem, findMeeting, findMember, findTask } from './references.ts'

export interface ResolveContext {
  state: Deep<GroupState>
  actor: Actor
  now: Now
}

const MAX = { text: 500, long: 10_000 }

function defaultMeeting(def: Field, { state, now }: ResolveContext): Deep<Meeting> | undefined {
  switch (def.orElse) {
    case 'next':
      return nextMeeting(state, now.date)
    case 'open':
      return openMeeting(state)
    case 'latest':
      return latestMeeting(state, now.date)
    case 'open-or-next':
      return openMeeting(state) ?? nextMeeting(state, now.date)
    case 'open-or-latest':
      return openMeeting(state) ?? latestMeeting(state, now.date)
    case undefined:
      return undefined
  }
}

const NO_MEETING: Record<NonNullable<Field['orElse']>, Text> = {
  next: {
    sv: 'Det finns inget kommande möte. Sekreteraren planerar ett med ”möte ny …”.',
    en: 'There is no coming meeting. The secretary plans one with “meeting new …”.',
  },
  open: {
    sv: 'Inget möte är öppet. Skriv ”öppna mötet” först.',
    en: 'No meeting is open. Type “open the meeting” first.',
  },
  latest: { sv: 'Inget möte har hållits än.', en: 'No meeting has been held yet.' },
  'open-or-next': { sv: 'Det finns inget öppet eller kommande möte.', en: 'There is no open or coming meeting.' },
  'open-or-latest': { sv: 'Det finns inget öppet eller tidigare möte.', en: 'There is no open or earlier meeting.' },
}

/** Of each field the choices by every word for them; the first choice that a word means. */
const choices = new WeakMap<Field, ReadonlyMap<string, string>>()

function wordsFor(def: Field): ReadonlyMap<string, string> {
  const known = choices.get(def)
  if (known) return known
  const made = new Map<string, string>()
  for (const [value, choice] of Object.entries(def.choices ?? {})) {
    const words = [value, choice.label.sv, choice.label.en, ...(choice.words?.sv ?? []), ...(choice.words?.en ?? [])]
    for (const word of words.map(fold)) if (!made.has(word)) made.set(word, value)
  }
  choices.set(def, made)
  return made
}

function choiceOf(raw: string, name: string, def: Field): string {
  const value = wordsFor(def).get(fold(raw))
  if (value !== undefined) return value
  const options = Object.entries(def.choices ?? {})
  throw new Problem(
    'invalid',
    each(lang => {
      const all = options.map(([, choice]) => choice.label[lang]).join(', ')
      return lang === 'sv'
        ? `${def.label.sv}: ”${raw}” går inte att välja. Välj bland: ${all}.`
        : `${def.label.en}: “${raw}” cannot be chosen. Choose among: ${all}.`
    }),
    { field: name, choices: options.map(([value, choice]) => ({ value, label: choice.label })) },
  )
}

const YES = new Set(['ja', 'yes', 'true', 'on', 'på', '1', 'j', 'y'])
const NO = new Set(['nej', 'no', 'false', 'off', 'av', '0', 'n'])

/**
 * The value of one field, from what a person typed or a surface sent. Undefined only where the field is optional.
 * Problems: `missing`, `invalid`, `too-long`, `ambiguous` (with choices), `no-such-thing`; each names the field.
 */
export function resolveField(raw: unknown, name: string, def: Field, context: ResolveContext): unknown {
  if (Array.isArray(raw)) raw = raw.join(def.kind === 'lines' ? '\n' : ', ')
  if (raw !== undefined && raw !== null && !['string', 'number', 'boolean'].includes(typeof raw))
    throw wrong(name, def.label, { sv: 'värdet har fel form.', en: 'the value has the wrong shape.' })
  // Text keeps what was typed; references and numbers are compared tidied.
  const text = raw === undefined || raw === null ? '' : String(raw).normalize('NFC').trim()
  // A name or title of nothing but characters that nobody sees is none.
  if (text === '' || (!def.optional && tidy(text) === '')) {
    if (def.kind === 'meeting' && def.orElse) {
      const meeting = defaultMeeting(def, context)
      if (meeting) return meeting.id
      throw new Problem('no-such-thing', NO_MEETING[def.orElse], { field: name })
    }
    if (def.optional) return undefined
    throw new Problem('missing', { sv: `${def.label.sv} saknas.`, en: `${def.label.en} is missing.` }, { field: name })
  }
  const limit =
    def.kind === 'number' ? 60 : (def.max ?? (def.kind === 'long' || def.kind === 'lines' ? MAX.long : MAX.text))
  if (text.length > limit)
    throw new Problem(
      'too-long',
      {
        sv: `${def.label.sv}: texten är ${text.length} tecken, högst ${limit} får plats. Korta den, eller lägg den som handling.`,
        en: `${def.label.en}: the text is ${text.length} characters, at most ${limit} fit. Shorten it, or attach it as a paper.`,
      },
      { field: name },
    )
  const words = tidy(text)
  switch (def.kind) {
    case 'text':
      return text.replace(/\s+/gu, ' ')
    case 'long':
      return text
    case 'lines':
      return text
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '')
    case 'number': {
      const n = Number(words.replace(/^§\s*/, '').replace(',', '.'))
      if (!Number.isInteger(n) || n < (def.min ?? 0) || n > (def.max ?? 1_000_000))
        throw wrong(name, def.label, {
          sv: `”${words}” är inte ett heltal som passar.`,
          en: `“${words}” is not a whole number that fits.`,
        })
      return n
    }
    case 'yesno': {
      const word = fold(words)
      if (YES.has(word)) return true
      if (NO.has(word)) return false
      throw wrong(name, def.label, { sv: 'svara ja eller nej.', en: 'answer yes or no.' })
    }
    case 'choice':
      return choiceOf(words, name, def)
    case 'day':
      return dayOf(words, name, def, context)
    case 'days':
      return words
        .split(/\s*(?:,|;|\boch\b|\band\b)\s*/u)
        .filter(part => part !== '')
        .map(part => dayOf(part, name, def, context))
    case 'period': {
      const year = wholeYear(words, context.now.date)
      if (year) return { kind: 'span', ...year }
      const toward = { today: context.now.date, prefer: def.prefer ?? 'future' } as const
      const when = whenOf(words, toward)
      if (when?.kind === 'undated') return { kind: 'undated' }
      const reach = when && reachOf(when, toward)
      if (reach) return { kind: 'span', ...reach }
      throw wrong(name, def.label, {
        sv: `”${words}” är inte en tid jag förstår. Skriv till exempel april eller 12 maj.`,
        en: `“${words}” is not a time I understand. Type for example April or 12 May.`,
      })
    }
    case 'span': {
      const [times] = readTimes(/^\d/.test(words) ? `kl ${words}` : words)
      if (times) return times.end === undefined ? { start: times.start } : { start: times.start, end: times.end }
      throw wrong(name, def.label, {
        sv: `”${words}” är inte ett klockslag. Skriv till exempel 9.30-12.`,
        en: `“${words}” is not a time. Type for example 9:30-12.`,
      })
    }
    case 'meeting':
      return findMeeting(words, name, context)
    case 'member':
      return findMember(words, name, context)
    case 'members':
      return words
        .split(/\s*(?:,|;|\boch\b|\bsamt\b|\band\b|&)\s*/u)
        .filter(part => part !== '')
        .map(part => findMember(part, name, context))
    case 'item':
      return findItem(words, name, context)
    case 'guest':
      return findGuest(words, name, context)
    case 'task':
      return findTask(words, name, context)
  }
}

/** Every field of a command. The first Problem is thrown; unknown names are refused, so that nothing passes silently. */
export function resolveAll(
  args: Record<string, unknown>,
  fields: Fields,
  context: ResolveContext,
): Record<string, unknown> {
  for (const name of Object.keys(args))
    if (!Object.hasOwn(fields, name))
      throw new Problem('invalid', { sv: `Uppgiften ”${name}” hör inte hit.`, en: `“${name}” does not belong here.` })
  const out: Record<string, unknown> = {}
  for (const [name, def] of Object.entries(fields)) out[name] = resolveField(args[name], name, def, context)
  return out
}

/** How a resolved value reads, for the button of a proposal: "fredag 12 maj", "Anna Berg". */
export function valueText(value: unknown, def: Field, state: Deep<GroupState>, today: string): Text {
  if (value === undefined) return same('')
  const one = (id: unknown): Text => {
    const key = String(id)
    switch (def.kind) {
      case 'meeting': {
        const meeting = state.meetings[key]
        return meeting ? dayText(meeting.date, { today }) : same(key)
      }
      case 'member':
      case 'members':
        return same(state.members[key]?.name ?? key)
      case 'item': {
        const item = state.items[key]
        return same(item ? (item.section ? `§ ${item.section.number} ${item.title}` : item.title) : key)
      }
      case 'guest':
        return same(state.guests[key]?.name ?? key)
      case 'task': {
        const task = state.tasks[key]
        return same(task ? `${task.number}. ${task.what}` : key)
      }
      case 'day':
      case 'days':
        return dayText(key, { today })
      case 'choice':
        return def.choices?.[key]?.label ?? same(key)
      case 'yesno':
        return value ? { sv: 'ja', en: 'yes' } : { sv: 'nej', en: 'no' }
      case 'span': {
        const span = id as { start: string; end?: string }
        return timeText(span.start, span.end)
      }
      case 'period': {
        const period = id as { kind: string; from?: string; to?: string }
        return period.kind === 'undated'
          ? { sv: 'utan datum', en: 'without a date' }
          : spanText(period.from ?? '', period.to ?? '', { today })
      }
      case 'text':
      case 'long':
      case 'lines':
      case 'number':
        return same(key)
    }
  }
  if (!Array.isArray(value)) return one(value)
  const parts = value.map(one)
  return each(lang => parts.map(part => part[lang]).join(', '))
}
