import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import { each } from '../../domain/text.ts'
import { timeText } from '../../domain/when/write.ts'
import { mustBe, toRoom } from './shared.ts'

/** The pause is over. */
export const meetingResume = planCommand({
  name: 'meeting-resume',
  topic: 'meetings',
  title: { sv: 'Återuppta mötet', en: 'Resume the meeting' },
  help: { sv: 'Fortsätt mötet efter uppehållet.', en: 'Go on with the meeting after the pause.' },
  roles: KEEPERS,
  fields: { meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open' }) },
  phrases: [
    {
      sv: ['(återuppta|fortsätt) [(mötet|sammanträdet)]', '(mötet|sammanträdet) (återupptas|fortsätter)'],
      en: ['(resume|continue|go on with) [the meeting]', 'the meeting (resumes|continues|goes on)'],
    },
  ],
  examples: [{ sv: 'återuppta mötet', en: 'resume the meeting' }],
  plan({ meeting: id }, { state, now }) {
    mustBe(state.meetings[id]!, ['adjourned'], now.date)
    const at = timeText(now.time)
    const card = {
      lead: each(lang => (lang === 'sv' ? `Mötet återupptogs kl. ${at.sv}.` : `The meeting was resumed at ${at.en}.`)),
    }
    return {
      changes: [meetingChanges.meetingResumed({ meeting: id, at: now.time })],
      reply: { card },
      posts: [toRoom(card)],
    }
  },
})
