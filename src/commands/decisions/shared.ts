import { type Actor, allowed, KEEPERS, maySee } from '../../core/actor.ts'
import type { Button, Press } from '../../core/card.ts'
import { field } from '../../core/fields.ts'
import { isRecorded, servingAt } from '../../domain/presence.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import type { Decision, Deep, GroupState, Item, Meeting, MemberId } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'

type State = Deep<GroupState>

export const OUTCOMES: Record<Decision['outcome'], Text> = {
  decided: { sv: 'Beslutat', en: 'Decided' },
  noted: { sv: 'Noterat', en: 'Noted' },
  postponed: { sv: 'Bordlagt', en: 'Postponed' },
  referredBack: { sv: 'Återremitterat', en: 'Referred back' },
}

export const outcomeField = field.choice(
  { sv: 'Utfall', en: 'Outcome' },
  {
    decided: { label: OUTCOMES.decided, words: { sv: ['beslut', 'bifall', 'bifallet'], en: ['approved', 'adopted'] } },
    noted: {
      label: OUTCOMES.noted,
      words: { sv: ['till handlingarna', 'informationen noteras'], en: ['received', 'information noted'] },
    },
    postponed: { label: OUTCOMES.postponed, words: { sv: ['bordläggs'], en: ['tabled'] } },
    referredBack: { label: OUTCOMES.referredBack, words: { sv: ['återremiss', 'återremitteras'], en: ['remitted'] } },
  },
  { optional: true },
)

/** "Landsbygdsberedningen, 12 februari 2027, § 4": where a decision stands in the records. */
export const placeOf = (state: State, item: Deep<Item>): Text => {
  const meeting = item.meeting === undefined ? undefined : state.meetings[item.meeting]
  return each(lang =>
    [
      state.name,
      meeting ? dayText(meeting.date, { weekday: false, year: 'always' })[lang] : '',
      item.section ? `§ ${item.section.number}` : item.title,
    ]
      .filter(part => part !== '')
      .join(', '),
  )
}

/** A matter that the actor may see; what they may not see does not exist for them. Problem: `no-such-thing`. */
export function seenItem(state: State, id: string, actor: Actor): Deep<Item> {
  const item = state.items[id]!
  if (maySee(actor, item.visibility)) return item
  throw new Problem(
    'no-such-thing',
    { sv: 'Jag hittar inget sådant ärende.', en: 'I find no such matter.' },
    { field: 'item' },
  )
}

/** The matter's meeting. Problem: `conflict` where it stands on no agenda, was removed or put off. */
export function listedItem(state: State, id: string): { item: Deep<Item>; meeting: Deep<Meeting> } {
  const item = state.items[id]!
  const meeting = item.meeting === undefined ? undefined : state.meetings[item.meeting]
  if (meeting && item.state !== 'removed' && item.state !== 'suggested') return { item, meeting }
  throw new Problem(
    'conflict',
    {
      sv: `”${item.title}” står inte på någon dagordning. Lägg till ärendet först.`,
      en: `“${item.title}” is on no agenda. Add the matter first.`,
    },
    { field: 'item' },
  )
}

/** A matter of the meeting that is open now. Problems: `conflict`, `closed`. */
export function openItem(state: State, id: string, today: string): { item: Deep<Item>; meeting: Deep<Meeting> } {
  const found = listedItem(state, id)
  if (found.item.state === 'postponed')
    throw new Problem(
      'conflict',
      { sv: `”${found.item.title}” är bordlagt.`, en: `“${found.item.title}” has been postponed.` },
      { field: 'item' },
    )
  if (found.meeting.state === 'open') return found
  const day = dayText(found.meeting.date, { today })
  const closed = found.meeting.state === 'closed'
  throw new Problem(
    'closed',
    {
      sv: `Mötet ${day.sv} är inte öppet.${closed ? ' Det som beslutades där kan bara rättas, med skäl.' : ''}`,
      en: `The meeting on ${day.en} is not open.${closed ? ' What it decided can only be corrected, with a reason.' : ''}`,
    },
    { field: 'item' },
  )
}

/** The decision that the matter holds. Problem: `conflict` where it holds none. */
export function mustBeRecorded(state: State, item: Deep<Item>): Deep<Decision> {
  if (isRecorded(item.decision)) return item.decision
  throw new Problem(
    'conflict',
    {
      sv: `Det finns inget beslut antecknat för ${matterName(state, item)}.`,
      en: `No decision is recorded for ${matterName(state, item)}.`,
    },
    { field: 'item' },
  )
}

/** Those who take part in the decision: as recorded, else those who serve at that matter. */
export const takingPart = (meeting: Deep<Meeting>, item: Deep<Item>): readonly MemberId[] =>
  isRecorded(item.decision) ? item.decision.tookPart : servingAt(meeting, item.id).map(one => one.member)

/** Only those who serve move, vote or reserve; a group that called no roll does not ask. Problem: `conflict`. */
export function mustTakePart(
  state: State,
  meeting: Deep<Meeting>,
  item: Deep<Item>,
  members: readonly MemberId[],
  field: string,
): void {
  if (meeting.roll === null) return
  const part = takingPart(meeting, item)
  const stranger = members.find(id => !part.includes(id))
  if (stranger === undefined) return
  const name = state.members[stranger]!.name
  throw new Problem(
    'conflict',
    {
      sv: `${name} tjänstgör inte i ${matterName(state, item)}.`,
      en: `${name} does not serve in ${matterName(state, item)}.`,
    },
    { field },
  )
}

const NUMBERED = /(?:^|\s)(\d{1,2})[.)]\s+(?=\S)/g

/**
 * Decision points as people type them: one a line, or numbered in one line ("1. … 2. …"), from 1 and without gaps. Numbers and
 * bullets go, the words stay.
 */
export function pointsOf(lines: readonly string[]): string[] {
  const one = lines.length === 1 ? lines[0]! : undefined
  if (one !== undefined) {
    const marks: Array<{ start: number; end: number }> = []
    for (const match of one.matchAll(NUMBERED))
      if (Number(match[1]) === marks.length + 1) marks.push({ start: match.index, end: match.index + match[0].length })
    if (marks[0]?.start === 0 && marks.length > 1)
      return marks.map((mark, i) => one.slice(mark.end, marks[i + 1]?.start ?? one.length).trim())
  }
  return lines.map(line => line.replace(/^(?:[-–•*]\s+|\d{1,2}[.)]\s+)/u, '').trim()).filter(line => line !== '')
}

export const showButton = (item: string): Button => ({
  label: { sv: 'Visa hela paragrafen', en: 'Show the whole section' },
  press: { intent: { command: 'decision-show', args: { item } } },
})

const form = (label: Text, command: string, args: Record<string, unknown>, style?: 'primary'): Button => {
  const press: Press = { form: { command, args } }
  return { label, press, ...(style ? { style } : {}) }
}

/** What the form for a correction starts from; `version` tells later whether somebody else came first. */
export const correctArgs = (item: Deep<Item>): Record<string, unknown> => ({
  item: item.id,
  version: item.decision?.corrections.length ?? 0,
  points: [...(item.decision?.points ?? [])],
  ...(item.decision ? { outcome: item.decision.outcome } : {}),
  ...(item.decision?.summary === undefined ? {} : { summary: item.decision.summary }),
})

export const correctButton = (item: Deep<Item>): Button =>
  form({ sv: 'Rätta', en: 'Correct' }, 'decision-correct', correctArgs(item))

export const taskButton = (item: string): Button =>
  form({ sv: 'Lägg ett uppdrag', en: 'Add a task' }, 'task-add', { item })
export const dispatchButton = (item: string): Button =>
  form({ sv: 'Skickas till …', en: 'Send to …' }, 'decision-dispatch', { item })
export const decideButton = (state: State, item: Deep<Item>): Button =>
  form(
    each(lang => {
      const name = item.section ? `§ ${item.section.number}` : matterName(state, item)
      return lang === 'sv' ? `Beslut ${name}` : `Decision ${name}`
    }),
    'decide',
    { item: item.id },
    'primary',
  )

export const isKeeper = (actor: Actor): boolean => allowed(actor, KEEPERS)
