import { allowed, KEEPERS, WORKING } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { instantText } from '../../domain/when/write.ts'
import { decline, isAlive, promise } from './asks.ts'

/** The alternate's yes or no, by the buttons of the question. A yes is a promise; a no asks the next in order. */
export const alternateAnswer = planCommand({
  name: 'alternate-answer',
  topic: 'attendance',
  title: { sv: 'Svara om att tjänstgöra', en: 'Answer about serving' },
  help: {
    sv: 'Svara på frågan om att tjänstgöra som ersättare.',
    en: 'Answer the question about serving as alternate.',
  },
  roles: WORKING,
  quiet: true,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }),
    ask: field.text({ sv: 'Fråga', en: 'Question' }),
    answer: field.choice(
      { sv: 'Svar', en: 'Answer' },
      { yes: { label: { sv: 'Ja', en: 'Yes' } }, no: { label: { sv: 'Nej', en: 'No' } } },
    ),
  },
  phrases: [],
  examples: [],
  plan({ meeting: id, ask: askId, answer }, scope) {
    const { state, actor, now } = scope
    const meeting = state.meetings[id]!
    const ask = meeting.asks.find(one => one.id === askId)
    if (ask && ask.alternate !== actor.member?.id && !allowed(actor, KEEPERS))
      throw new Problem('forbidden', {
        sv: 'Frågan gick till någon annan.',
        en: 'The question went to somebody else.',
      })
    const over = meeting.state === 'closed' || meeting.state === 'cancelled' || meeting.date < now.date
    if (!ask || !isAlive(ask) || over || meeting.roll !== null)
      throw new Problem('expired', {
        sv: 'Frågan gäller inte längre. Skriv ”jag kommer” eller ”kan inte” om du vill ändra din anmälan.',
        en: 'The question no longer holds. Type “I’m coming” or “can’t come” to change your registration.',
      })
    const seat = state.members[ask.for]!.name
    const day = instantText(meeting.date, meeting.start, { today: now.date })
    if (answer === 'no') {
      const follows = decline(meeting, ask, scope)
      return {
        ...follows,
        reply: {
          card: {
            lead: each(lang =>
              lang === 'sv'
                ? `Tack för svaret: du tjänstgör inte för ${seat} ${day.sv}.`
                : `Thank you: you do not serve for ${seat} on ${day.en}.`,
            ),
            blocks: follows.told.map(text => ({ kind: 'text' as const, text })),
          },
        },
      }
    }
    const follows = ask.answer === 'yes' ? { changes: [], posts: [] } : promise(meeting, ask, scope)
    return {
      changes: follows.changes,
      posts: follows.posts,
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Tack! Du har lovat att tjänstgöra för ${seat} ${day.sv}. Det avgörs vid uppropet.`
              : `Thank you! You have promised to serve for ${seat} on ${day.en}. The roll call settles it.`,
          ),
          blocks: [
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Jag kan inte ändå', en: 'I cannot after all' },
                  press: {
                    intent: { command: 'alternate-answer', args: { meeting: id, ask: askId, answer: 'no' } },
                  },
                },
              ],
            },
          ],
        },
      },
    }
  },
})
