import type { Deep, GroupState, Meeting } from '../domain/state.ts'
import { addDays } from '../domain/when/days.ts'
import type { Scope } from './command.ts'

/** What a link to one meeting's calendar file is signed for, and where such files lie. */
export const CALENDAR_FILE = 'calendar-file'
export const CALENDAR_FILES = '/calendar/file/'

/** The query that stands below a message about a meeting and holds its calendar file. */
export const CALENDAR_VIEW = 'meeting-calendar'

/** How long after its meeting a link to the file works, days. */
const DAYS_AFTER = 30

/** The address of a meeting's calendar file, for whoever has it; undefined where nobody knows where our pages are. */
export function calendarFile(
  scope: Pick<Scope, 'sign' | 'publicUrl'>,
  group: Deep<GroupState>,
  meeting: Deep<Meeting>,
): string | undefined {
  if (scope.publicUrl === undefined) return undefined
  const until = `${addDays(meeting.date, DAYS_AFTER)}T00:00:00.000Z`
  const token = scope.sign(CALENDAR_FILE, [group.id, meeting.id], until)
  return `${scope.publicUrl.replace(/\/+$/, '')}${CALENDAR_FILES}${token}.ics`
}
