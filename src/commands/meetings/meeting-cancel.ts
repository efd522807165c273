import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { attendanceChanges } from '../../domain/changes/attendance.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import { agendaOf } from '../../domain/find.ts'
import { each } from '../../domain/text.ts'
import { guestsAt, guestsToTell, mustBe, toConcerned, toGuests, toRoom, whenText } from './shared.ts'

/** The meeting is off: everybody who answered hears it, and alternates who were asked are released. */
export const meetingCancel = planCommand({
  name: 'meeting-cancel',
  topic: 'meetings',
  title: { sv: 'Ställ in ett möte', en: 'Cancel a meeting' },
  help: {
    sv: 'Ställ in ett möte. De som svarat får veta det, och tillfrågade ersättare behövs inte.',
    en: 'Cancel a meeting. Those who answered are told, and alternates who were asked are released.',
  },
  roles: KEEPERS,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'next' }),
    reason: field.text({ sv: 'Skäl', en: 'Reason' }, { optional: true, max: 500 }),
  },
  phrases: [
    {
      sv: [
        'ställ in (mötet|sammanträdet|) [{meeting}] [(för att|eftersom|på grund av) {reason}]',
        'mötet [{meeting}] (är inställt|ställs in) [(för att|eftersom|på grund av) {reason}]',
      ],
      en: [
        '(cancel|call off) (the|) (meeting|) [{meeting}] [because {reason}]',
        'the meeting [{meeting}] is (cancelled|off) [because {reason}]',
      ],
    },
  ],
  examples: [
    { sv: 'ställ in mötet 11 juni', en: 'cancel the meeting on 11 June', args: { meeting: 'e23-0' } },
    {
      sv: 'ställ in mötet 11 juni eftersom lokalen brunnit',
      en: 'cancel the meeting on 11 June because lokalen brunnit',
      args: { meeting: 'e23-0', reason: 'lokalen brunnit' },
    },
  ],
  plan({ meeting: id, reason }, scope) {
    const { state, now } = scope
    const meeting = state.meetings[id]!
    mustBe(meeting, ['planned'], now.date)
    const matters = agendaOf(state, meeting).filter(item => !item.standing)
    const asks = meeting.asks.filter(ask => !ask.withdrawn && ask.answer !== 'no')
    const when = whenText(meeting, now.date)
    const told = {
      lead: each(lang =>
        lang === 'sv'
          ? `Mötet ${when.sv} är inställt${reason ? `: ${reason}` : ''}.`
          : `The meeting on ${when.en} is cancelled${reason ? `: ${reason}` : ''}.`,
      ),
    }
    const posts = toConcerned(meeting, told, scope)
    const blocks: Block[] = []
    if (posts.length > 0)
      blocks.push({
        kind: 'text',
        text: { sv: `${posts.length} får veta det nu.`, en: `${posts.length} are told now.` },
      })
    const letters = toGuests(guestsAt(state, id), scope)
    blocks.push(...guestsToTell(letters))
    if (matters.length > 0)
      blocks.push(
        {
          kind: 'text',
          tone: 'warn',
          text: {
            sv: 'De här ärendena behöver ett nytt möte:',
            en: 'These matters need another meeting:',
          },
        },
        { kind: 'list', items: matters.map(item => ({ text: { sv: item.title, en: item.title } })) },
        {
          kind: 'buttons',
          buttons: [
            {
              label: { sv: 'Flytta dem till nästa möte', en: 'Move them to the next meeting' },
              press: { intent: { command: 'agenda-carry', args: { from: id } } },
            },
          ],
        },
      )
    return {
      changes: [
        meetingChanges.meetingCancelled({ meeting: id, ...(reason === undefined ? {} : { reason }) }),
        ...asks.map(ask => attendanceChanges.alternateReleased({ meeting: id, ask: ask.id })),
      ],
      reply: { card: { ...told, ...(blocks.length > 0 ? { blocks } : {}) } },
      posts: [...posts, ...letters.posts, toRoom(told)],
    }
  },
})
