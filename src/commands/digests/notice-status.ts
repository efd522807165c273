import { WORKING } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { forecast } from '../../domain/quorum.ts'
import type { Answer, Deep, Meeting } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { calendarButtons } from './meeting-calendar.ts'
import { answersText, whenText } from './shared.ts'

export const NOTICE_VIEW = 'notice-status'

const YOU_SAID: Text = { sv: 'Du har svarat', en: 'You answered' }
const OWN: Record<Answer, Text> = {
  coming: { sv: 'kommer', en: 'coming' },
  remote: { sv: 'är med på distans', en: 'taking part remotely' },
  late: { sv: 'kommer senare', en: 'arriving late' },
  maybe: { sv: 'kanske', en: 'maybe' },
  absent: { sv: 'kan inte komma', en: 'cannot come' },
}

/** Day, time and place as the notice told them. */
export const toldOf = (meeting: Deep<Meeting>): string =>
  [meeting.date, meeting.start ?? '', meeting.end ?? '', meeting.place ?? ''].join(' ').trim()

/** What stands below a notice and is kept up to date: who comes, and what has changed since it went out. */
export const noticeStatus = queryCommand({
  name: NOTICE_VIEW,
  topic: 'digests',
  title: { sv: 'Läget inför mötet', en: 'How the meeting stands' },
  help: {
    sv: 'Visa hur många som kommer och vad som ändrats sedan kallelsen.',
    en: 'Show how many come and what has changed since the notice.',
  },
  roles: [...WORKING, 'observer'],
  quiet: true,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'next' }),
    told: field.text({ sv: 'Kallelsen sade', en: 'The notice said' }, { optional: true, hidden: true, max: 500 }),
  },
  phrases: [],
  examples: [],
  query({ meeting: id, told }, scope) {
    const { state, actor, now } = scope
    const meeting = state.meetings[id]!
    const when = whenText(meeting, now.date)
    const answers = answersText(state, meeting)
    const lead = ((): Text => {
      switch (meeting.state) {
        case 'cancelled':
          return each(lang => {
            const why = meeting.cancelledBecause === undefined ? '' : `: ${meeting.cancelledBecause}`
            return lang === 'sv' ? `Mötet är inställt${why}.` : `The meeting is cancelled${why}.`
          })
        case 'closed':
          return { sv: 'Mötet har hållits.', en: 'The meeting has been held.' }
        case 'open':
        case 'adjourned':
          return { sv: 'Mötet pågår.', en: 'The meeting is in session.' }
        case 'planned':
          return each(lang => `${lang === 'sv' ? 'Just nu: ' : 'Right now: '}${answers[lang]}`)
      }
    })()
    const outlook = forecast(state, meeting)
    const own = actor.member ? meeting.registrations[actor.member.id]?.answer : undefined
    const blocks: Block[] = []
    if (meeting.state === 'planned' && own !== undefined)
      blocks.push({ kind: 'text', tone: 'good', text: each(lang => `${YOU_SAID[lang]}: ${OWN[own][lang]}.`) })
    if (meeting.state === 'planned' && told !== undefined && told !== toldOf(meeting))
      blocks.push({
        kind: 'text',
        tone: 'warn',
        text: each(lang => {
          const place = meeting.place === undefined ? '' : `, ${meeting.place}`
          return lang === 'sv'
            ? `Ändrat sedan kallelsen. Nu gäller: ${when.sv}${place}.`
            : `Changed since the notice. What holds now: ${when.en}${place}.`
        }),
      })
    if (meeting.state === 'planned' && outlook.seats > 0)
      blocks.push({ kind: 'text', text: outlook.explained, tone: outlook.quorate === 'yes' ? 'good' : 'quiet' })
    const buttons = meeting.state === 'closed' ? [] : calendarButtons(scope, meeting)
    if (buttons.length > 0) blocks.push({ kind: 'buttons', buttons })
    return { card: { lead, blocks } }
  },
})
