import { type Actor, allowed, KEEPERS } from '../../core/actor.ts'
import type { Button } from '../../core/card.ts'
import { between } from '../../domain/find.ts'
import { type MinutesStage, minutesStage } from '../../domain/minutes.ts'
import { Problem } from '../../domain/problem.ts'
import { rulesOf } from '../../domain/rules.ts'
import type { Day, Deep, GroupState, Meeting, MeetingId } from '../../domain/state.ts'
import { counted, each, type Text } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { dayText } from '../../domain/when/write.ts'

type State = Deep<GroupState>

/** Minutes older than this are nobody's errand any more where nothing was noted, days. */
const BEHIND = 180

/** What the record is called, and how it agrees with "approved". */
export interface RecordWords {
  the: Text
  The: Text
  heading: Text
  /** "justerat", "godkända". */
  approved: Text
  are: Text
  /** "2 protokoll väntar på dig". */
  wait(n: number): Text
}
const PROTOKOLL: RecordWords = {
  the: { sv: 'protokollet', en: 'the minutes' },
  The: { sv: 'Protokollet', en: 'The minutes' },
  heading: { sv: 'Protokoll', en: 'Minutes' },
  approved: { sv: 'justerat', en: 'approved' },
  are: { sv: 'är', en: 'are' },
  wait: n =>
    counted(
      n,
      { sv: 'protokoll som väntar på dig', en: 'set of minutes that waits for you' },
      { sv: 'protokoll som väntar på dig', en: 'sets of minutes that wait for you' },
    ),
}
const NOTES: RecordWords = {
  ...PROTOKOLL,
  the: { sv: 'minnesanteckningarna', en: 'the meeting notes' },
  The: { sv: 'Minnesanteckningarna', en: 'The meeting notes' },
  heading: { sv: 'Minnesanteckningar', en: 'Meeting notes' },
  approved: { sv: 'godkända', en: 'approved' },
  wait: n =>
    counted(
      n,
      { sv: 'möte vars anteckningar väntar på dig', en: 'meeting whose notes wait for you' },
      { sv: 'möten vars anteckningar väntar på dig', en: 'meetings whose notes wait for you' },
    ),
}
export const recordWords = (state: State): RecordWords => (rulesOf(state).record === 'protokoll' ? PROTOKOLL : NOTES)

/** "Protokollet från mötet onsdag 12 maj". */
export const recordOf = (state: State, meeting: Deep<Meeting>, today: Day): Text => {
  const day = dayText(meeting.date, { today })
  const { The } = recordWords(state)
  return each(lang => `${The[lang]} ${lang === 'sv' ? 'från mötet' : 'of the meeting on'} ${day[lang]}`)
}

/** Closed meetings whose minutes something is still to be done with, the latest first. */
export const waiting = (state: State, today: Day): Array<{ meeting: Deep<Meeting>; stage: MinutesStage }> =>
  between(state, addDays(today, -BEHIND), today)
    .flatMap(meeting => {
      const stage = minutesStage(state, meeting, today)
      return stage && stage.kind !== 'done' ? [{ meeting, stage }] : []
    })
    .reverse()

/** The meeting named, else the only one whose minutes stand so. Problems: `no-such-thing`, `ambiguous`. */
export function meetingFor(
  state: State,
  named: MeetingId | undefined,
  stages: ReadonlyArray<MinutesStage['kind']>,
  today: Day,
  none: Text,
): Deep<Meeting> {
  if (named !== undefined) return state.meetings[named]!
  const fit = waiting(state, today).filter(one => stages.includes(one.stage.kind))
  if (fit.length === 1) return fit[0]!.meeting
  if (fit.length === 0) throw new Problem('no-such-thing', none, { field: 'meeting' })
  throw new Problem(
    'ambiguous',
    { sv: 'Flera möten väntar på det. Vilket menar du?', en: 'Several meetings wait for that. Which one?' },
    {
      field: 'meeting',
      choices: fit.slice(0, 10).map(one => ({ value: one.meeting.id, label: dayText(one.meeting.date, { today }) })),
    },
  )
}

/** A day on which something was done: not ahead, and not before what it rests on. Problem: `invalid`. */
export function checkDay(on: Day, today: Day, after: Day, before: Text): void {
  if (on > today)
    throw new Problem(
      'invalid',
      { sv: 'Den dagen har inte varit än.', en: 'That day has not been yet.' },
      { field: 'on' },
    )
  if (on < after)
    throw new Problem(
      'invalid',
      each(lang => {
        const day = dayText(after, { today })[lang]
        return lang === 'sv'
          ? `Det kan inte vara före ${before.sv} ${day}.`
          : `That cannot be before ${before.en} on ${day}.`
      }),
      { field: 'on' },
    )
}

/** Those who keep the record may note it, and those who were elected to approve these very minutes. Problem: `forbidden`. */
export function mayNote(actor: Actor, meeting: Deep<Meeting>): void {
  if (allowed(actor, KEEPERS) || (actor.member && meeting.approvers.includes(actor.member.id))) return
  throw new Problem('forbidden', {
    sv: 'Det antecknas av sekreteraren, ordföranden eller mötets justerare.',
    en: 'That is noted by the secretary, the chair or the meeting’s minutes-checkers.',
  })
}

export const noteApproved = (meeting: MeetingId, primary = false): Button => ({
  label: { sv: 'Anteckna att det är klart', en: 'Note that it is done' },
  press: { form: { command: 'minutes-approved', args: { meeting } } },
  ...(primary ? { style: 'primary' as const } : {}),
})
export const notePosted = (meeting: MeetingId, primary = false): Button => ({
  label: { sv: 'Anslaget är uppe', en: 'The notice is up' },
  press: { form: { command: 'minutes-posted', args: { meeting } } },
  ...(primary ? { style: 'primary' as const } : {}),
})
export const noteTakenDown = (meeting: MeetingId, primary = false): Button => ({
  label: { sv: 'Anslaget är nedtaget', en: 'The notice is down' },
  press: { intent: { command: 'minutes-taken-down', args: { meeting } } },
  ...(primary ? { style: 'primary' as const } : {}),
})

/** The next step with a meeting's minutes, for those who may take it. */
export function stepButton(stage: MinutesStage, meeting: Deep<Meeting>, actor: Actor): Button[] {
  const keeper = allowed(actor, KEEPERS)
  switch (stage.kind) {
    case 'approve':
      return keeper || (actor.member && meeting.approvers.includes(actor.member.id)) ? [noteApproved(meeting.id)] : []
    case 'post':
      return keeper ? [notePosted(meeting.id)] : []
    case 'take-down':
      return keeper ? [noteTakenDown(meeting.id)] : []
    case 'posted':
    case 'done':
      return []
  }
}
