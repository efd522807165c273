import { calendarLink } from './calendar-link.ts'
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
  digestPreview,
  calendarLink,
  noticeStatus,
  postShow,
]
