import { WORKING } from '../../core/actor.ts'
import { CALENDAR_VIEW, calendarFile } from '../../core/calendar-file.ts'
import type { Button } from '../../core/card.ts'
import { type QueryScope, queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import type { Deep, Meeting } from '../../domain/state.ts'

/** The calendar file of one meeting; none where nobody knows where our pages are. */
export function calendarButtons(scope: QueryScope, meeting: Deep<Meeting>): Button[] {
  const url = calendarFile(scope, scope.state, meeting)
  return url === undefined ? [] : [{ label: { sv: 'Kalenderfil', en: 'Calendar file' }, press: { url } }]
}

/** A meeting's calendar file: what stands below a message that it has moved, or is called off. */
export const meetingCalendar = queryCommand({
  name: CALENDAR_VIEW,
  topic: 'digests',
  title: { sv: 'Kalenderfil för ett möte', en: 'Calendar file of a meeting' },
  help: { sv: 'Lägg in ett möte i din kalender.', en: 'Put one meeting in your calendar.' },
  roles: [...WORKING, 'observer'],
  fields: { meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'next' }) },
  phrases: [
    { sv: ['kalenderfil [för] [mötet] [{meeting}]'], en: ['calendar file [(of|for)] [the meeting] [{meeting}]'] },
  ],
  examples: [{ sv: 'kalenderfil', en: 'calendar file' }],
  query({ meeting }, scope) {
    const buttons = calendarButtons(scope, scope.state.meetings[meeting]!)
    return {
      card:
        buttons.length > 0
          ? { lead: { sv: 'Till kalendern:', en: 'For your calendar:' }, blocks: [{ kind: 'buttons', buttons }] }
          : {
              lead: {
                sv: 'Klubban vet inte sin egen webbadress, så det finns ingen kalenderfil att länka till.',
                en: 'Klubban does not know its own web address, so there is no calendar file to link to.',
              },
            },
    }
  },
})
