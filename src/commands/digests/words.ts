import { rulesOf } from '../../domain/rules.ts'
import { settingOf, TIMELESS_KINDS } from '../../domain/schedule.ts'
import type { DigestKind } from '../../domain/state.ts'
import { counted, each, type Text } from '../../domain/text.ts'
import { addDays, mondayOf } from '../../domain/when/days.ts'
import { dayText, timeText } from '../../domain/when/write.ts'
import type { State } from './shared.ts'

const DAY: Text = { sv: 'dag', en: 'day' }
const DAYS: Text = { sv: 'dagar', en: 'days' }

/** "måndagar", "Mondays". */
const eachWeek = (weekday: number): Text => {
  // Any Monday will do.
  const name = dayText(addDays(mondayOf(2027, 1)!, weekday - 1))
  return each(lang => `${name[lang].split(' ')[0]}${lang === 'sv' ? 'ar' : 's'}`)
}

const BEFORE: Text = { sv: 'före mötet', en: 'before the meeting' }

/** "21 dagar före mötet kl. 9.00, i gruppens kanal": when a kind comes, and to whom. */
export function settingText(state: State, kind: DigestKind): Text {
  const { on, days = 0, weekday = 1, time, to } = settingOf(state, kind)
  if (!on) return { sv: 'av', en: 'off' }
  const at = timeText(time)
  const span = (n: number, what: Text): Text => each(lang => `${counted(n, DAY, DAYS)[lang]} ${what[lang]}`)
  const when = ((): Text => {
    switch (kind) {
      case 'call':
      case 'reminder':
      case 'brief':
        return span(days, BEFORE)
      case 'notice':
        return span(rulesOf(state).noticeDays, BEFORE)
      case 'chase':
        return span(days, { sv: 'efter frågan', en: 'after the question' })
      case 'approval':
        return span(days, { sv: 'före sista dagen', en: 'before the last day' })
      case 'posting':
        return {
          sv: 'sista dagen att anslå, och när anslaget får tas ned',
          en: 'on the last day to announce, and once the notice may be taken down',
        }
      case 'opening':
        return { sv: 'tio minuter före mötet', en: 'ten minutes before the meeting' }
      case 'closed':
        return { sv: 'när mötet har avslutats', en: 'once the meeting is closed' }
      case 'weekly':
      case 'personal':
        return eachWeek(weekday)
    }
  })()
  const audience = ((): Text => {
    switch (kind) {
      case 'reminder':
        return { sv: 'till den som inte har svarat', en: 'to those who have not answered' }
      case 'opening':
        return { sv: 'till ordföranden och sekreteraren', en: 'to the chair and the secretary' }
      case 'chase':
        return { sv: 'till ersättaren', en: 'to the alternate' }
      case 'approval':
        return { sv: 'till justerarna och sekreteraren', en: 'to the minutes-checkers and the secretary' }
      case 'posting':
        return { sv: 'till sekreteraren', en: 'to the secretary' }
      case 'personal':
        return { sv: 'till var och en', en: 'to each person' }
      case 'call':
      case 'notice':
      case 'brief':
      case 'closed':
      case 'weekly':
        return to === 'room'
          ? { sv: 'i gruppens kanal', en: 'in the group’s channel' }
          : { sv: 'till var och en', en: 'to each person' }
    }
  })()
  return each(lang => {
    const clock = TIMELESS_KINDS.includes(kind) ? '' : ` ${lang === 'sv' ? 'kl.' : 'at'} ${at[lang]}`
    return `${when[lang]}${clock}, ${audience[lang]}`
  })
}
