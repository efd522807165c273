import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import { each } from '../../domain/text.ts'
import { timeText } from '../../domain/when/write.ts'
import { mustBe, toRoom } from './shared.ts'

/** A pause that the minutes tell of. */
export const meetingAdjourn = planCommand({
  name: 'meeting-adjourn',
  topic: 'meetings',
  title: { sv: 'Ajournera mötet', en: 'Adjourn the meeting' },
  help: { sv: 'Gör ett uppehåll i mötet. Det antecknas.', en: 'Pause the meeting. It is recorded.' },
  roles: KEEPERS,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open' }),
    until: field.text(
      { sv: 'Till', en: 'Until' },
      { optional: true, max: 100, hint: { sv: 'Till exempel 13.15', en: 'For example 13:15' } },
    ),
  },
  phrases: [
    {
      sv: ['(ajournera|ajournering|paus|ta paus) [(mötet|sammanträdet)] [till {until}]'],
      en: ['(adjourn|pause|break) [the meeting] [until {until}]'],
    },
  ],
  examples: [
    { sv: 'ajournera mötet till 13.15', en: 'adjourn the meeting until 13.15', args: { until: '13.15' } },
    { sv: 'ajournera', en: 'adjourn' },
  ],
  plan({ meeting: id, until }, { state, now }) {
    mustBe(state.meetings[id]!, ['open'], now.date)
    const at = timeText(now.time)
    const card = {
      lead: each(lang =>
        lang === 'sv'
          ? `Mötet är ajournerat sedan ${at.sv}${until ? `, till ${until}` : ''}.`
          : `The meeting is adjourned since ${at.en}${until ? `, until ${until}` : ''}.`,
      ),
    }
    return {
      changes: [
        meetingChanges.meetingAdjourned({ meeting: id, at: now.time, ...(until === undefined ? {} : { until }) }),
      ],
      reply: {
        card: {
          ...card,
          blocks: [
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Återuppta', en: 'Resume' },
                  press: { intent: { command: 'meeting-resume', args: { meeting: id } } },
                  style: 'primary',
                },
              ],
            },
          ],
        },
      },
      posts: [toRoom(card)],
    }
  },
})
