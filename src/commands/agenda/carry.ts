import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { agendaOf } from '../../domain/find.ts'
import { isRecorded } from '../../domain/presence.ts'
import { Problem } from '../../domain/problem.ts'
import { counted, each, same } from '../../domain/text.ts'
import { isOff } from '../../domain/timed.ts'
import { laterMeeting } from './later.ts'
import { agendaButton, onDay } from './shared.ts'

/** All matters of a cancelled or planned meeting go to a later one, but for its standing items: that one has its own. */
export const agendaCarry = planCommand({
  name: 'agenda-carry',
  topic: 'agenda',
  title: { sv: 'Flytta alla ärenden', en: 'Move all matters' },
  help: {
    sv: 'Flytta alla ärenden från ett inställt eller planerat möte till ett senare.',
    en: 'Move all matters from a cancelled or planned meeting to a later one.',
  },
  roles: KEEPERS,
  fields: {
    from: field.meeting({ sv: 'Från möte', en: 'From meeting' }),
    meeting: field.meeting(
      { sv: 'Till möte', en: 'To meeting' },
      { optional: true, hint: { sv: 'Tomt: nästa möte efter', en: 'Empty: the next one after' } },
    ),
  },
  phrases: [
    {
      sv: '(flytta|skjut upp|bordlägg) (alla ärenden|ärendena|dagordningen) från {from} [till {meeting}]',
      en: '(move|postpone) (all matters|the matters|the agenda) from {from} [to {meeting}]',
    },
  ],
  examples: [
    { sv: 'flytta alla ärenden från 12 maj till 11 juni', en: 'move all matters from 12 May to 11 June' },
    { sv: 'flytta alla ärenden från 12 maj', en: 'move all matters from 12 May' },
  ],
  plan({ from: id, meeting: named }, scope) {
    const { state, now } = scope
    const from = state.meetings[id]!
    if (from.state !== 'planned' && from.state !== 'cancelled')
      throw new Problem(
        'conflict',
        {
          sv: 'Mötet har hållits eller är öppnat. Bordlägg ärendena ett och ett.',
          en: 'The meeting has been held or has opened. Postpone the matters one by one.',
        },
        { field: 'from' },
      )
    const matters = agendaOf(state, from).filter(item => !item.standing && !isOff(item) && !isRecorded(item.decision))
    const to = laterMeeting(state, from, named, now.date)
    const there = onDay(from, now.date)
    if (matters.length === 0)
      throw new Problem(
        'no-such-thing',
        {
          sv: `Mötet ${there.sv} har inga ärenden att flytta, utom stående punkter.`,
          en: `The meeting on ${there.en} has no matters to move, but standing items.`,
        },
        { field: 'from' },
      )
    const count = counted(matters.length, { sv: 'ärende', en: 'matter' }, { sv: 'ärenden', en: 'matters' })
    const day = to && onDay(to, now.date)
    return {
      changes: matters.map(item =>
        agendaChanges.matterPostponed({ item: item.id, as: scope.id('i'), ...(to ? { to: to.id } : {}) }),
      ),
      reply: {
        card: {
          lead: each(lang => {
            if (lang === 'sv')
              return day
                ? `${count.sv} flyttade till mötet ${day.sv}:`
                : `${count.sv} väntar nu: inget senare möte är planerat.`
            return day
              ? `${count.en} moved to the meeting on ${day.en}:`
              : `${count.en} now waiting: no later meeting is planned.`
          }),
          blocks: [
            { kind: 'list', items: matters.map(item => ({ text: same(item.title) })) },
            ...(to ? [{ kind: 'buttons' as const, buttons: [agendaButton(to.id)] }] : []),
          ],
        },
      },
    }
  },
})
