import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import { Problem } from '../../domain/problem.ts'
import type { Deep, Meeting, Time } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'
import {
  checkFree,
  checkPlace,
  checkSpan,
  guestsAt,
  guestsToTell,
  mustBe,
  noticeBlock,
  toConcerned,
  toGuests,
  toRoom,
  whenText,
  whereText,
} from './shared.ts'

const minutes = (time: Time): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** When a meeting of the same length ends, if it starts then; undefined where that would be after midnight. */
function endFrom(meeting: Deep<Meeting>, start: Time): Time | undefined {
  if (meeting.start === undefined || meeting.end === undefined) return undefined
  const end = minutes(start) + minutes(meeting.end) - minutes(meeting.start)
  return end < 24 * 60
    ? `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
    : undefined
}

/** Another day, time or place. Answers are kept, and those who gave them are asked to look again. */
export const meetingMove = planCommand({
  name: 'meeting-move',
  topic: 'meetings',
  title: { sv: 'Flytta ett möte', en: 'Move a meeting' },
  help: {
    sv: 'Ge ett möte en annan dag, tid eller plats. De som svarat får veta det.',
    en: 'Give a meeting another day, time or place. Those who answered are told.',
  },
  roles: KEEPERS,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'next' }),
    date: field.day({ sv: 'Ny dag', en: 'New day' }, { optional: true }),
    time: field.span({ sv: 'Ny tid', en: 'New time' }, { optional: true }),
    place: field.text({ sv: 'Ny plats', en: 'New place' }, { optional: true, max: 300 }),
    link: field.text({ sv: 'Ny länk', en: 'New link' }, { optional: true, max: 1000 }),
  },
  phrases: [
    {
      sv: [
        'flytta (mötet|sammanträdet|) [{meeting}] till {date} [{time}] [(i|på) {place}]',
        'flytta (mötet|sammanträdet|) [{meeting}] till {time}',
        'flytta mötet [{meeting}]',
      ],
      en: [
        'move (the|) (meeting|) [{meeting}] to {date} [{time}] [(in|at) {place}]',
        'move (the|) (meeting|) [{meeting}] to {time}',
        'move the {meeting} meeting to {date} [{time}] [(in|at) {place}]',
        'move the {meeting} meeting to {time}',

        'move the meeting [{meeting}]',
      ],
    },
    {
      sv: [
        '(ny plats|ny lokal) [för mötet] [{meeting}] {place}',
        '(byt|ändra) (plats|lokal) [(för|på) mötet] [{meeting}] till {place}',
        'mötet [{meeting}] (är|hålls) (i|på) {place}',
      ],
      en: ['new place [for the meeting] [{meeting}] {place}', 'change place [for the meeting] [{meeting}] to {place}'],
    },
  ],
  examples: [
    {
      sv: 'flytta mötet 12 maj till 19 maj',
      en: 'move the meeting on 12 May to 19 May',
      args: { meeting: 'e22-0', date: '2027-05-19' },
    },
    {
      sv: 'flytta mötet 12 maj till 14 maj 13-15',
      en: 'move the meeting on 12 May to 14 May 13-15',
      args: { date: '2027-05-14' },
    },
  ],
  plan({ meeting: id, date, time, place, link }, scope) {
    const { state, now } = scope
    const meeting = state.meetings[id]!
    mustBe(meeting, ['planned'], now.date)
    if (date === undefined && time === undefined && place === undefined && link === undefined)
      throw new Problem(
        'missing',
        { sv: 'Vart ska mötet flyttas?', en: 'Where is the meeting to move?' },
        { field: 'date' },
      )
    // "Till kl. 13": the meeting is as long as it was.
    const end = time && (time.end ?? endFrom(meeting, time.start))
    const to = {
      date: date ?? meeting.date,
      start: time?.start ?? meeting.start,
      end: time ? end : meeting.end,
      place: place ?? meeting.place,
    }
    checkPlace(place)
    checkSpan(
      to.start === undefined ? undefined : { start: to.start, ...(to.end === undefined ? {} : { end: to.end }) },
    )
    const same = to.date === meeting.date && to.start === meeting.start && to.end === meeting.end
    if (same && to.place === meeting.place && (link === undefined || link === meeting.link))
      throw new Problem('taken', { sv: 'Mötet är redan då.', en: 'The meeting is then already.' }, { field: 'date' })
    checkFree(state, to.date, to.start, now.date, 'date', id)
    const answered = Object.keys(meeting.registrations).length
    // Only what differs is worth saying twice.
    const stays = to.place === meeting.place
    const was = stays ? whenText(meeting, now.date) : whereText(meeting, now.date)
    const is = stays ? whenText(to, now.date) : whereText(to, now.date)
    const blocks: Block[] = []
    if (answered > 0)
      blocks.push({
        kind: 'text',
        text: each(lang =>
          lang === 'sv'
            ? `${answered} svar ligger kvar. De som svarat får veta om ändringen och bör svara igen om den inte passar.`
            : `${answered} ${answered === 1 ? 'answer is' : 'answers are'} kept. Those who answered are told of the change and should answer again if it does not suit them.`,
        ),
      })
    const letters = toGuests(guestsAt(state, id), scope)
    blocks.push(...guestsToTell(letters))
    if (to.date !== meeting.date) blocks.push(noticeBlock(state, to.date, now.date))
    const told = {
      lead: each(lang =>
        lang === 'sv' ? `Mötet ${was.sv} är flyttat till ${is.sv}.` : `The meeting on ${was.en} is moved to ${is.en}.`,
      ),
    }
    const again = {
      ...told,
      blocks: [
        {
          kind: 'text' as const,
          text: {
            sv: 'Ditt svar ligger kvar. Svara igen om det inte passar.',
            en: 'Your answer is kept. Answer again if it does not suit you.',
          },
        },
        {
          kind: 'buttons' as const,
          buttons: [
            {
              label: { sv: 'Svara igen', en: 'Answer again' },
              press: { form: { command: 'attend', args: { meeting: id } } },
            },
          ],
        },
      ],
    }
    return {
      changes: [
        meetingChanges.meetingMoved({
          meeting: id,
          date: to.date,
          ...(time === undefined ? {} : { start: time.start }),
          ...(end === undefined ? {} : { end }),
          ...(place === undefined ? {} : { place }),
          ...(link === undefined ? {} : { link }),
        }),
      ],
      reply: { card: { ...told, ...(blocks.length > 0 ? { blocks } : {}) } },
      posts: [...toConcerned(meeting, again, scope), ...letters.posts, toRoom(told)],
    }
  },
})
