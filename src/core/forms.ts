import { agendaOf, latestMeeting, nextMeeting, openMeeting, upcoming } from '../domain/find.ts'
import type { Problem } from '../domain/problem.ts'
import type { Lang, Text } from '../domain/text.ts'
import { maySee } from './actor.ts'
import type { Command } from './command.ts'
import type { Field } from './fields.ts'
import type { LocalField, LocalForm } from './incoming.ts'
import { meetingLabel } from './references.ts'
import type { ResolveContext } from './resolve.ts'

/** A form is flat and has at most this many fields; a test checks every command. */
export const MAX_FIELDS = 12
/** Slack and Teams both show at most a hundred options. */
const MAX_OPTIONS = 100

type Option = { value: string; label: Text }

const name = (words: string): Text => ({ sv: words, en: words })

function optionsOf(def: Field, { state, now, actor }: ResolveContext): Option[] | undefined {
  switch (def.kind) {
    case 'choice':
      return Object.entries(def.choices ?? {}).map(([value, choice]) => ({ value, label: choice.label }))
    case 'meeting': {
      // What is noted afterwards is about a meeting that was held.
      if (def.prefer === 'past')
        return Object.values(state.meetings)
          .filter(one => one.state === 'closed' && one.origin === 'live')
          .sort((a, b) => (a.date < b.date ? 1 : -1))
          .slice(0, 24)
          .map(one => ({ value: one.id, label: meetingLabel(one, now.date) }))
      const late = latestMeeting(state, now.date)
      const all = [...upcoming(state, now.date).slice(0, 24), ...(late ? [late] : [])]
      return all.map(one => ({ value: one.id, label: meetingLabel(one, now.date) }))
    }
    case 'member':
      return Object.values(state.members)
        .filter(one => one.mandates.some(m => m.from <= now.date && (m.to === undefined || now.date <= m.to)))
        .map(one => ({ value: one.id, label: name(one.name) }))
    case 'item': {
      const meeting = openMeeting(state) ?? nextMeeting(state, now.date)
      const items = meeting ? agendaOf(state, meeting).filter(item => maySee(actor, item.visibility)) : []
      return items.map(item => ({
        value: item.id,
        label: name(item.section ? `§ ${item.section.number} ${item.title}` : item.title),
      }))
    }
    case 'guest':
      return Object.values(state.guests)
        .filter(guest => guest.state !== 'cancelled' && maySee(actor, guest.visibility))
        .map(guest => ({ value: guest.id, label: name(guest.name) }))
    case 'task': {
      const open = state.openTasks.map(id => state.tasks[id]!)
      const mine = open.filter(task => 'member' in task.owner && task.owner.member === actor.member?.id)
      return [...mine, ...open.filter(task => !mine.includes(task))].map(task => ({
        value: task.id,
        label: name(`${task.number}. ${task.what}`),
      }))
    }
    case 'text':
    case 'long':
    case 'lines':
    case 'number':
    case 'yesno':
    case 'day':
    case 'days':
    case 'period':
    case 'span':
    case 'members':
      return undefined
  }
}

const SHOWN: Record<Field['kind'], LocalField['kind']> = {
  text: 'text',
  long: 'long',
  lines: 'long',
  number: 'number',
  yesno: 'yesno',
  choice: 'choice',
  day: 'day',
  days: 'text',
  period: 'text',
  span: 'text',
  meeting: 'choice',
  member: 'choice',
  members: 'text',
  item: 'choice',
  guest: 'choice',
  task: 'choice',
}

const HINTS: Partial<Record<Field['kind'], Text>> = {
  span: { sv: 'Till exempel 9.30-12', en: 'For example 9:30-12' },
  days: { sv: 'Flera dagar, med komma emellan', en: 'Several days, separated by commas' },
  members: { sv: 'Namn, med komma emellan', en: 'Names, separated by commas' },
  lines: { sv: 'En per rad', en: 'One per line' },
}

/** The form that a command's fields amount to, with what is known already; `problem` is shown at its field. */
export function formOf(
  command: Command,
  values: Record<string, unknown>,
  context: ResolveContext,
  lang: Lang,
  problem?: Problem,
): LocalForm {
  const all = Object.entries(command.fields)
  const fields = all
    .filter(([, def]) => !def.hidden)
    .map(([key, def]): LocalField => {
      const options = optionsOf(def, context)
      const asText = options === undefined || options.length === 0 || options.length > MAX_OPTIONS
      const raw = values[key]
      const value =
        raw === undefined || raw === null
          ? undefined
          : Array.isArray(raw)
            ? raw.join(def.kind === 'lines' ? '\n' : ', ')
            : String(raw)
      const hint = def.hint ?? HINTS[def.kind]
      return {
        name: key,
        label: def.label[lang],
        kind: asText && SHOWN[def.kind] === 'choice' ? 'text' : SHOWN[def.kind],
        required: !def.optional,
        ...(asText ? {} : { options: options.map(one => ({ value: one.value, label: one.label[lang] })) }),
        ...(value === undefined ? {} : { value }),
        ...(hint ? { hint: hint[lang] } : {}),
        ...(problem?.field === key ? { error: problem.words[lang] } : {}),
      }
    })
  const fixed = Object.fromEntries(
    all.flatMap(([key, def]) => (def.hidden && values[key] !== undefined ? [[key, values[key]] as const] : [])),
  )
  return { command: command.name, title: command.title[lang], submit: SUBMIT[lang], fields, fixed }
}

const SUBMIT: Text = { sv: 'Spara', en: 'Save' }
