import { WORKING } from '../../core/actor.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { forecast, quorumOf } from '../../domain/quorum.ts'
import { each } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { rollBlocks } from './shared.ts'

/** Whether the group may decide now, with the figures and those who serve; before roll call, what the answers promise. */
export const quorum = queryCommand({
  name: 'quorum',
  topic: 'roll',
  title: { sv: 'Är vi beslutsföra?', en: 'Are we quorate?' },
  help: {
    sv: 'Visa om mötet är beslutsfört, hur det räknas och vilka som tjänstgör.',
    en: 'Show whether the meeting is quorate, how it is counted and who serves.',
  },
  roles: [...WORKING, 'observer'],
  fields: { meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open-or-next' }) },
  phrases: [
    {
      sv: [
        'är (vi|mötet) (beslutsföra|beslutsfört|beslutsför|beslutsmässigt|beslutsmässiga|tillräckligt många) [nu]',
        '(beslutsförhet|kvorum)',
        '(vilka|vem) (tjänstgör|är här|är närvarande)',
      ],
      en: ['(are we|is the meeting) quorate [now]', 'quorum', 'who (serves|is serving|is here|is present)'],
    },
  ],
  examples: [
    { sv: 'är vi beslutsföra?', en: 'are we quorate?' },
    { sv: 'vilka tjänstgör?', en: 'who serves?' },
  ],
  query({ meeting: id }, { state, now }) {
    const meeting = state.meetings[id]!
    if (meeting.roll === null) {
      const outlook = forecast(state, meeting)
      const day = dayText(meeting.date, { today: now.date })
      return {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Uppropet är inte gjort för mötet ${day.sv}. ${outlook.explained.sv}`
              : `The roll has not been called for the meeting on ${day.en}. ${outlook.explained.en}`,
          ),
          blocks: [
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Vilka kommer?', en: 'Who is coming?' },
                  press: { intent: { command: 'who-comes', args: { meeting: id } } },
                },
              ],
            },
          ],
        },
      }
    }
    const count = quorumOf(state, meeting)
    return {
      card: {
        lead: each(lang => {
          const verdict = count.ok
            ? lang === 'sv'
              ? 'Mötet är beslutsfört'
              : 'The meeting is quorate'
            : lang === 'sv'
              ? 'Mötet är inte beslutsfört'
              : 'The meeting is not quorate'
          return `${verdict}: ${count.explained[lang]}`
        }),
        blocks: rollBlocks(state, meeting),
      },
    }
  },
})
