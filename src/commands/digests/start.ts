/** What is sent as a meeting is about to start. */
import type { Block } from '../../core/card.ts'
import { forecast } from '../../domain/quorum.ts'
import { each } from '../../domain/text.ts'
import { timeText } from '../../domain/when/write.ts'
import {
  agendaBlocks,
  answersText,
  capital,
  GROUP_ONLY,
  guestBlocks,
  nearText,
  press,
  type Write,
  whereBlocks,
} from './shared.ts'

/** The day before: where, what, who. */
export const brief: Write = (state, { meeting: id }, eyes, now) => {
  const meeting = state.meetings[id!]!
  const near = capital(nearText(meeting.date, now.date))
  const at = meeting.start === undefined ? undefined : timeText(meeting.start, meeting.end)
  const outlook = forecast(state, meeting)
  const inside = eyes.sees(GROUP_ONLY)
  const who: Block[] = inside
    ? [
        { kind: 'heading', text: { sv: 'Vilka kommer', en: 'Who comes' } },
        { kind: 'text', text: answersText(state, meeting) },
        ...(outlook.seats === 0
          ? []
          : [
              {
                kind: 'text' as const,
                text: outlook.explained,
                tone: outlook.quorate === 'yes' ? ('good' as const) : ('warn' as const),
              },
            ]),
      ]
    : []
  return {
    card: {
      lead: each(lang => {
        const time = at ? ` ${lang === 'sv' ? 'kl.' : 'at'} ${at[lang]}` : ''
        return lang === 'sv' ? `${near.sv}${time} möts ${state.name}.` : `${near.en}${time}, ${state.name} meets.`
      }),
      blocks: [
        ...whereBlocks(meeting),
        ...who,
        ...agendaBlocks(state, meeting, eyes),
        ...guestBlocks(state, meeting, eyes),
        {
          kind: 'buttons',
          buttons: [
            press({ sv: 'Kan inte komma', en: 'Cannot come' }, 'attend', { meeting: meeting.id, answer: 'absent' }),
            ...(inside ? [press({ sv: 'Vilka kommer?', en: 'Who comes?' }, 'who-comes', { meeting: meeting.id })] : []),
          ],
        },
      ],
    },
  }
}

/** To the chair and the secretary, as the meeting starts: open it and call the roll. */
export const opening: Write = (state, { meeting: id }, _eyes, now) => {
  const meeting = state.meetings[id!]!
  if (meeting.state !== 'planned') return null
  const at = meeting.start === undefined ? undefined : timeText(meeting.start)
  const near = nearText(meeting.date, now.date)
  const outlook = forecast(state, meeting)
  return {
    card: {
      lead: each(lang => {
        const time = at ? ` ${lang === 'sv' ? 'kl.' : 'at'} ${at[lang]}` : ''
        return lang === 'sv' ? `Mötet börjar ${near.sv}${time}.` : `The meeting starts ${near.en}${time}.`
      }),
      blocks: [
        { kind: 'text', text: answersText(state, meeting) },
        ...(outlook.seats === 0 ? [] : [{ kind: 'text' as const, text: outlook.explained }]),
        {
          kind: 'buttons',
          buttons: [
            press({ sv: 'Öppna mötet', en: 'Open the meeting' }, 'meeting-open', { meeting: meeting.id }, true),
            press({ sv: 'Vilka kommer?', en: 'Who comes?' }, 'who-comes', { meeting: meeting.id }),
          ],
        },
      ],
    },
  }
}
