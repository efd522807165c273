import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { mustLieAhead } from '../../domain/ahead.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { Problem } from '../../domain/problem.ts'
import type { Deep, GroupState, Meeting } from '../../domain/state.ts'
import { each, same } from '../../domain/text.ts'
import { agendaButton, liveItem, onDay } from './shared.ts'

/** More than an agenda holds: whatever comes last. */
const LAST = 500

const badNumber = (words: string, last: number, field: string): Problem =>
  new Problem(
    'invalid',
    {
      sv: `”${words}” passar inte: skriv nummer från 1 till ${last}, vart och ett högst en gång.`,
      en: `“${words}” does not fit: type numbers from 1 to ${last}, each at most once.`,
    },
    { field },
  )

/** "3 1 2": those numbers first, in that order; the rest follow as they stood. */
function reordered(agenda: readonly string[], order: string): string[] {
  const places = order.split(/[^\p{L}\p{N}-]+/u).filter(part => part !== '')
  const numbers = places.map(Number)
  const right = numbers.every(n => Number.isInteger(n) && n >= 1 && n <= agenda.length)
  if (!right || new Set(numbers).size !== numbers.length || numbers.length === 0)
    throw badNumber(order, agenda.length, 'order')
  const first = numbers.map(n => agenda[n - 1]!)
  return [...first, ...agenda.filter(id => !first.includes(id))]
}

function moved(agenda: readonly string[], item: string, position: number): string[] {
  if (position > agenda.length && position !== LAST) throw badNumber(String(position), agenda.length, 'position')
  const rest = agenda.filter(id => id !== item)
  return [...rest.slice(0, position - 1), item, ...rest.slice(position - 1)]
}

/** Problem: `conflict` where the other matter stands on another agenda. */
function swapped(agenda: readonly string[], one: string, other: string): string[] {
  if (!agenda.includes(other))
    throw new Problem(
      'conflict',
      { sv: 'Ärendena står inte på samma dagordning.', en: 'The matters are not on the same agenda.' },
      { field: 'other' },
    )
  return agenda.map(id => (id === one ? other : id === other ? one : id))
}

function orderable(state: Deep<GroupState>, id: string, today: string, field: string): Deep<Meeting> {
  const meeting = state.meetings[id]!
  mustLieAhead(meeting, today, field)
  if (meeting.state !== 'planned')
    throw new Problem(
      'conflict',
      {
        sv: 'Mötet är öppnat: ordningen och paragraferna ligger fast.',
        en: 'The meeting has opened: the order and the § are settled.',
      },
      { field },
    )
  return meeting
}

/** A new order for an agenda, by numbers, or one matter to another place; until the meeting opens. */
export const agendaOrder = planCommand({
  name: 'agenda-order',
  topic: 'agenda',
  title: { sv: 'Ordna dagordningen', en: 'Order the agenda' },
  help: {
    sv: 'Ge dagordningen en ny ordning med nummer, eller flytta ett ärende till en plats.',
    en: 'Give the agenda a new order by numbers, or move one matter to a place.',
  },
  roles: KEEPERS,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open-or-next' }),
    order: field.text(
      { sv: 'Ny ordning', en: 'New order' },
      {
        optional: true,
        hint: {
          sv: 'Dagens nummer, till exempel 3 1 2; resten följer',
          en: 'Today’s numbers, for example 3 1 2; the rest follow',
        },
      },
    ),
    item: field.item({ sv: 'Eller ett ärende', en: 'Or one matter' }, { optional: true }),
    other: field.item({ sv: 'byter plats med', en: 'changes places with' }, { optional: true }),
    position: field.number({ sv: 'till plats', en: 'to place' }, { optional: true, min: 1, max: LAST }),
  },
  phrases: [
    {
      sv: ['(ordna|sortera) dagordningen [så här|som] {order}', 'dagordningens ordning [är|blir] {order}'],
      en: ['(order|sort) the agenda [as] {order}', 'agenda order [is] {order}'],
    },
    {
      sv: '(flytta|lägg|ta) (ärende|punkt|ärendet|) {item} (först|överst)',
      en: '(move|put|take) (matter|item|) {item} (first|to the top)',
      args: { position: 1 },
    },
    {
      sv: '(flytta|lägg|ta) (ärende|punkt|ärendet|) {item} (sist|nederst)',
      en: '(move|put|take) (matter|item|) {item} (last|to the end)',
      args: { position: LAST },
    },
    {
      sv: 'byt plats på (punkt|punkterna|ärende|) {item} (och|med) (punkt|ärende|) {other}',
      en: 'swap (item|items|matter|) {item} (and|with) (item|matter|) {other}',
    },
    {
      sv: '(flytta|lägg) (ärende|punkt|ärendet|) {item} (till|på) (plats|position) {position}',
      en: '(move|put) (matter|item|) {item} (to|in) (place|position) {position}',
    },
  ],
  examples: [
    { sv: 'ordna dagordningen 1 3 2 4', en: 'order the agenda 1 3 2 4', args: { order: '1 3 2 4' } },
    { sv: 'flytta punkt 4 till plats 2', en: 'move item 4 to place 2' },
  ],
  plan({ meeting: named, order, item: id, other, position }, { state, now }) {
    if (order === undefined && id === undefined)
      throw new Problem(
        'missing',
        {
          sv: 'Vilken ordning? Skriv numren, till exempel 3 1 2.',
          en: 'Which order? Type the numbers, for example 3 1 2.',
        },
        { field: 'order' },
      )
    if (id !== undefined && position === undefined && other === undefined)
      throw new Problem('missing', { sv: 'Till vilken plats?', en: 'To which place?' }, { field: 'position' })
    const item = id === undefined ? undefined : liveItem(state, id, now.date)
    if (item && item.meeting === undefined)
      throw new Problem(
        'conflict',
        { sv: `”${item.title}” står inte på någon dagordning.`, en: `“${item.title}” is on no agenda.` },
        { field: 'item' },
      )
    const meeting = orderable(state, item?.meeting ?? named, now.date, item ? 'item' : 'meeting')
    const next = !item
      ? reordered(meeting.agenda, order!)
      : other === undefined
        ? moved(meeting.agenda, item.id, position!)
        : swapped(meeting.agenda, item.id, other)
    const day = onDay(meeting, now.date)
    return {
      changes: next.every((one, i) => one === meeting.agenda[i])
        ? []
        : [agendaChanges.agendaOrdered({ meeting: meeting.id, order: next })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv' ? `Dagordningen ${day.sv}, i ordning:` : `The agenda of ${day.en}, in order:`,
          ),
          blocks: [
            { kind: 'list', ordered: true, items: next.map(one => ({ text: same(state.items[one]!.title) })) },
            { kind: 'buttons', buttons: [agendaButton(meeting.id)] },
          ],
        },
      },
    }
  },
})
