import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { minutesChanges } from '../../domain/changes/minutes.ts'
import { appealDay } from '../../domain/minutes.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { askFirst, mustBe } from '../meetings/shared.ts'
import { checkDay, meetingFor, recordOf } from './shared.ts'

/** Notes that the public notice was taken down; not before the time for appeals has run out (KL 8:12), or it asks. */
export const minutesTakenDown = planCommand({
  name: 'minutes-taken-down',
  topic: 'meetings',
  title: { sv: 'Anslaget är nedtaget', en: 'The public notice is taken down' },
  help: { sv: 'Anteckna att anslaget om justeringen är nedtaget.', en: 'Note that the public notice is taken down.' },
  roles: KEEPERS,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { optional: true, prefer: 'past' }),
    on: field.day(
      { sv: 'Nedtaget den', en: 'Taken down on' },
      { optional: true, prefer: 'past', hint: { sv: 'I dag om inget skrivs', en: 'Today if left empty' } },
    ),
    confirm: field.yesno({ sv: 'Nedtaget i förtid', en: 'Taken down early' }, { optional: true }),
  },
  phrases: [
    {
      sv: ['anslaget [(för|från) [mötet] {meeting}] (är nedtaget|är nere|togs ned|är borttaget) [{on}]'],
      en: ['the [public] notice [(of|for) [the meeting on] {meeting}] (is|was) (down|taken down) [on] [{on}]'],
    },
  ],
  examples: [{ sv: 'anslaget är nedtaget', en: 'the public notice is taken down' }],
  plan({ meeting: named, on: given, confirm }, { state, now }) {
    const today = now.date
    const meeting = meetingFor(state, named, ['take-down', 'posted'], today, {
      sv: 'Inget anslag sitter uppe.',
      en: 'No public notice is up.',
    })
    mustBe(meeting, ['closed'], today)
    const { posted, takenDown } = meeting.minutes ?? {}
    if (!posted)
      throw new Problem(
        'conflict',
        { sv: 'Det är inte antecknat att anslaget sattes upp.', en: 'It is not noted that the notice was put up.' },
        { field: 'meeting' },
      )
    if (takenDown !== undefined)
      throw new Problem('taken', { sv: 'Det är redan antecknat.', en: 'That is noted already.' }, { field: 'meeting' })
    const on = given ?? today
    checkDay(on, today, posted.on, { sv: 'anslagsdagen', en: 'it was put up' })
    const until = appealDay(state, posted.on)
    if (until !== null && on <= until && confirm !== true) {
      const last = dayText(until, { today })
      throw askFirst(
        each(lang =>
          lang === 'sv'
            ? `Anslaget ska sitta uppe till och med ${last.sv}. Togs det ändå ned?`
            : `The notice is to stay up until and including ${last.en}. Was it taken down all the same?`,
        ),
        { sv: 'Ja, det är nedtaget', en: 'Yes, it is down' },
      )
    }
    const what = recordOf(state, meeting, today)
    const day = dayText(on, { today })
    return {
      changes: [minutesChanges.minutesTakenDown({ meeting: meeting.id, on })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${what.sv}: anslaget togs ned ${day.sv}.`
              : `${what.en}: the notice was taken down on ${day.en}.`,
          ),
        },
      },
    }
  },
})
