import { calendarLink } from './calendar-link.ts'
import { digestMail } from './mail.ts'
import { meetingCalendar } from './meeting-calendar.ts'
import { noticeStatus } from './notice-status.ts'
import { postShow } from './post-show.ts'
import { digestPreview } from './preview.ts'
import { digestQuiet } from './quiet.ts'
import { digestSet } from './set.ts'
import { digestsShow } from './show.ts'

export const digestsCommands = [
  digestsShow,
  digestSet,
  digestQuiet,
  digestMail,
  digestPreview,
  calendarLink,
  meetingCalendar,
  noticeStatus,
  postShow,
]
