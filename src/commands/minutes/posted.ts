import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { minutesChanges } from '../../domain/changes/minutes.ts'
import { appealDay } from '../../domain/minutes.ts'
import { Problem } from '../../domain/problem.ts'
import { lawOf } from '../../domain/rules.ts'
import { each, same } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { dayText } from '../../domain/when/write.ts'
import { mustBe } from '../meetings/shared.ts'
import { checkDay, meetingFor, recordOf } from './shared.ts'

/** Notes that the public notice (anslag) of approved minutes is up: when, on which board, and where the minutes are (KL 8:12). */
export const minutesPosted = planCommand({
  name: 'minutes-posted',
  topic: 'meetings',
  title: { sv: 'Anslaget är uppe', en: 'The public notice is up' },
  help: {
    sv: 'Anteckna att justeringen är anslagen: dag, anslagstavla och var protokollet finns.',
    en: 'Note that the approval is announced: day, notice board and where the minutes are kept.',
  },
  roles: KEEPERS,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { optional: true, prefer: 'past' }),
    on: field.day(
      { sv: 'Anslaget den', en: 'Put up on' },
      { optional: true, prefer: 'past', hint: { sv: 'I dag om inget skrivs', en: 'Today if left empty' } },
    ),
    board: field.text({ sv: 'Anslagstavla', en: 'Notice board' }, { optional: true, max: 200 }),
    kept: field.text({ sv: 'Var protokollet finns', en: 'Where the minutes are' }, { optional: true, max: 200 }),
  },
  phrases: [
    {
      sv: [
        '(anslaget|justeringen) [(för|från) [mötet] {meeting}] (är uppe|är uppsatt|är anslagen|är anslaget|sattes upp) [{on}]',
        '(protokollet|justeringen) [(för|från) [mötet] {meeting}] (är anslaget|är anslagen|anslogs) [{on}]',
      ],
      en: [
        'the [public] notice [(of|for) [the meeting on] {meeting}] (is|went) up [on] [{on}]',
        'the approval [(of|for) [the meeting on] {meeting}] (is|was) announced [on] [{on}]',
        'the minutes [(of|for) [the meeting on] {meeting}] (are|were|have been) announced [on] [{on}]',
      ],
    },
  ],
  examples: [
    { sv: 'anslaget är uppe', en: 'the public notice is up' },
    {
      sv: 'anslaget för 24 mars är uppe 9 april',
      en: 'the notice for 24 March is up on 9 April',
    },
  ],
  plan({ meeting: named, on: given, board, kept }, { state, now }) {
    const today = now.date
    if (!lawOf(state.body).announced)
      throw new Problem('conflict', {
        sv: 'För den här sortens grupp krävs inget anslag.',
        en: 'No public notice is asked for of this kind of group.',
      })
    const meeting = meetingFor(state, named, ['post'], today, {
      sv: 'Inget justerat protokoll väntar på att anslås.',
      en: 'No approved minutes wait to be announced.',
    })
    mustBe(meeting, ['closed'], today)
    const { approved, posted } = meeting.minutes ?? {}
    if (!approved)
      throw new Problem(
        'conflict',
        {
          sv: 'Anteckna först att protokollet är justerat: ”protokollet är justerat”.',
          en: 'Note first that the minutes are approved: “the minutes are approved”.',
        },
        { field: 'meeting' },
      )
    const on = given ?? today
    checkDay(on, today, approved.on, { sv: 'justeringen', en: 'the approval' })
    if (posted && posted.on === on && board === undefined && kept === undefined)
      throw new Problem('taken', { sv: 'Det är redan antecknat.', en: 'That is noted already.' }, { field: 'meeting' })
    const until = dayText(appealDay(state, on)!, { today })
    const down = dayText(addDays(appealDay(state, on)!, 1), { today })
    const where = board ?? posted?.board
    const at = kept ?? posted?.kept
    const what = recordOf(state, meeting, today)
    const day = dayText(on, { today })
    return {
      changes: [
        minutesChanges.minutesPosted({
          meeting: meeting.id,
          on,
          ...(where === undefined ? {} : { board: where }),
          ...(at === undefined ? {} : { kept: at }),
        }),
      ],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${what.sv} är anslaget sedan ${day.sv}. Det kan överklagas till och med ${until.sv}.`
              : `${what.en} are announced since ${day.en}. They can be appealed until and including ${until.en}.`,
          ),
          blocks: [
            {
              kind: 'text',
              text: each(lang =>
                lang === 'sv'
                  ? `Anslaget får tas ned tidigast ${down.sv}. Jag påminner då.`
                  : `The notice may be taken down on ${down.en} at the earliest. I will remind you then.`,
              ),
            },
            ...(at === undefined
              ? [
                  {
                    kind: 'text' as const,
                    tone: 'quiet' as const,
                    text: {
                      sv: 'Anslaget ska säga var protokollet finns och vilken dag det sattes upp.',
                      en: 'The notice must say where the minutes are kept and the day on which it was put up.',
                    },
                  },
                ]
              : [
                  {
                    kind: 'pairs' as const,
                    pairs: [{ label: { sv: 'Protokollet finns', en: 'The minutes are kept' }, value: same(at) }],
                  },
                ]),
          ],
        },
      },
    }
  },
})
