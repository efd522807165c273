import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { isRecorded } from '../../domain/presence.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import { each } from '../../domain/text.ts'
import { laterMeeting } from './later.ts'
import { agendaButton, liveItem, onDay } from './shared.ts'

/** Puts a matter off (bordläggning) to the next or a named meeting; where none is planned it waits. */
export const matterPostpone = planCommand({
  name: 'matter-postpone',
  topic: 'agenda',
  title: { sv: 'Bordlägg ärende', en: 'Postpone a matter' },
  help: {
    sv: 'Bordlägg ett ärende, eller skjut upp det, till nästa eller ett annat möte.',
    en: 'Postpone a matter to the next or another meeting.',
  },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Ärende', en: 'Matter' }),
    meeting: field.meeting(
      { sv: 'Till möte', en: 'To meeting' },
      { optional: true, hint: { sv: 'Tomt: nästa möte efter', en: 'Empty: the next one after' } },
    ),
  },
  phrases: [
    {
      sv: [
        '(bordlägg|skjut upp) (ärende|ärendet|punkt|) {item}',
        '(bordlägg|skjut upp) (ärende|ärendet|punkt|) {item} till (nästa gång|mötet efter|nästa möte|ett senare möte)',
        '(bordlägg|skjut upp) (ärende|ärendet|punkt|) {item} (till|) {meeting}',
      ],
      en: [
        '(postpone|table|put off) (matter|item|) {item}',
        '(postpone|table|put off) (matter|item|) {item} (to|until) (next time|the meeting after|the next meeting|a later meeting)',
        '(postpone|table|put off) (matter|item|) {item} (to|until|) {meeting}',
      ],
    },
  ],
  examples: [
    { sv: 'bordlägg punkt 3', en: 'postpone item 3' },
    { sv: 'skjut upp punkt 3 till 11 juni', en: 'postpone item 3 to 11 June' },
  ],
  plan({ item: id, meeting: named }, scope) {
    const { state, now } = scope
    const item = liveItem(state, id, now.date, true)
    const from = item.meeting === undefined ? undefined : state.meetings[item.meeting]
    if (!from)
      throw new Problem(
        'conflict',
        { sv: `”${item.title}” står inte på någon dagordning.`, en: `“${item.title}” is on no agenda.` },
        { field: 'item' },
      )
    if (isRecorded(item.decision) && item.decision?.outcome !== 'postponed')
      throw new Problem(
        'conflict',
        {
          sv: `Det finns ett beslut om ”${item.title}”: ärendet kan inte bordläggas.`,
          en: `There is a decision on “${item.title}”: the matter cannot be postponed.`,
        },
        { field: 'item' },
      )
    const to = laterMeeting(state, from, named, now.date)
    const label = matterName(state, item)
    const day = to && onDay(to, now.date)
    // Bordläggning is something a meeting does; before it a matter is simply moved.
    const done = from.state === 'planned' ? { sv: 'flyttat', en: 'moved' } : { sv: 'bordlagt', en: 'postponed' }
    return {
      changes: [agendaChanges.matterPostponed({ item: id, as: scope.id('i'), ...(to ? { to: to.id } : {}) })],
      reply: {
        card: {
          lead: each(lang => {
            if (lang === 'sv')
              return day
                ? `${label}: ${done.sv} till mötet ${day.sv}.`
                : `${label}: ${done.sv}. Inget senare möte är planerat, så ärendet väntar.`
            return day
              ? `${label}: ${done.en} to the meeting on ${day.en}.`
              : `${label}: ${done.en}. No later meeting is planned, so the matter waits.`
          }),
          ...(to ? { blocks: [{ kind: 'buttons', buttons: [agendaButton(to.id)] }] } : {}),
        },
      },
    }
  },
})
