/** What is sent in the weeks before a meeting. */
import { rulesOf } from '../../domain/rules.ts'
import { workday } from '../../domain/schedule.ts'
import { counted, each } from '../../domain/text.ts'
import { isOff } from '../../domain/timed.ts'
import { addDays } from '../../domain/when/days.ts'
import { NOTICE_VIEW, toldOf } from './notice-status.ts'
import {
  agendaBlocks,
  answerButtons,
  dateText,
  GROUP_ONLY,
  guestBlocks,
  MATTER,
  MATTERS,
  opens,
  press,
  type Write,
  whenText,
  whereBlocks,
} from './shared.ts'

/** The call for matters and guests, until the notice goes out. */
export const call: Write = (state, { meeting: id }, eyes, now) => {
  const meeting = state.meetings[id!]!
  const when = dateText(meeting.date, now.date)
  const last = workday(state, addDays(meeting.date, -rulesOf(state).noticeDays))
  const until = dateText(last, now.date)
  const listed = meeting.agenda.filter(item => !isOff(state.items[item]!)).length
  const so = counted(listed, MATTER, MATTERS)
  return {
    card: {
      lead: each(lang =>
        lang === 'sv' ? `Vad ska ${state.name} ta upp ${when.sv}?` : `What should ${state.name} take up on ${when.en}?`,
      ),
      blocks: [
        {
          kind: 'text',
          text: each(lang =>
            last > now.date
              ? lang === 'sv'
                ? `Föreslå ärenden och gäster före ${until.sv}, då kallelsen går ut.`
                : `Suggest matters and guests before ${until.en}, when the notice goes out.`
              : lang === 'sv'
                ? 'Kallelsen går snart ut. Föreslå ärenden och gäster nu.'
                : 'The notice goes out soon. Suggest matters and guests now.',
          ),
        },
        ...(eyes.sees(GROUP_ONLY) && listed > 0
          ? [
              {
                kind: 'text' as const,
                tone: 'quiet' as const,
                text: each(lang =>
                  lang === 'sv' ? `${so.sv} på dagordningen hittills.` : `${so.en} on the agenda so far.`,
                ),
              },
            ]
          : []),
        {
          kind: 'buttons',
          buttons: [
            opens({ sv: 'Föreslå ärende', en: 'Suggest a matter' }, 'matter-suggest'),
            opens({ sv: 'Föreslå gäst', en: 'Suggest a guest' }, 'guest-suggest'),
            press({ sv: 'Dagordning', en: 'Agenda' }, 'agenda', { meeting: meeting.id }),
          ],
        },
      ],
    },
  }
}

/** The notice (kallelse): its words are frozen; who comes stands below and is kept up to date. */
export const notice: Write = (state, { meeting: id }, eyes, now) => {
  const meeting = state.meetings[id!]!
  const when = whenText(meeting, now.date)
  const moved = meeting.movedFrom.at(-1)
  return {
    card: {
      lead: each(lang =>
        lang === 'sv'
          ? `Kallelse: ${meeting.title ?? state.name}, ${when.sv}.`
          : `Notice: ${meeting.title ?? state.name}, ${when.en}.`,
      ),
      blocks: [
        ...(moved === undefined
          ? []
          : [
              {
                kind: 'text' as const,
                tone: 'warn' as const,
                text: each(lang =>
                  lang === 'sv'
                    ? `Ny dag. Mötet skulle ha varit ${dateText(moved, now.date).sv}.`
                    : `A new day. The meeting was to be on ${dateText(moved, now.date).en}.`,
                ),
              },
            ]),
        ...whereBlocks(meeting),
        ...agendaBlocks(state, meeting, eyes),
        ...guestBlocks(state, meeting, eyes),
        { kind: 'text', text: { sv: 'Kommer du?', en: 'Are you coming?' } },
        { kind: 'buttons', buttons: answerButtons(state, meeting) },
      ],
    },
    view: { command: NOTICE_VIEW, args: { meeting: meeting.id, told: toldOf(meeting) } },
  }
}

/** Privately, to one who has not answered. */
export const reminder: Write = (state, { meeting: id }, eyes, now) => {
  const meeting = state.meetings[id!]!
  if (eyes.actor.member && meeting.registrations[eyes.actor.member.id]) return null
  const when = whenText(meeting, now.date)
  return {
    card: {
      lead: each(lang =>
        lang === 'sv' ? `Kommer du till mötet ${when.sv}?` : `Are you coming to the meeting on ${when.en}?`,
      ),
      blocks: [
        {
          kind: 'text',
          text: {
            sv: 'Du har inte svarat än. Säg gärna till även om du inte kan, så hinner en ersättare frågas.',
            en: 'You have not answered yet. Please say so even if you cannot come, so that an alternate can be asked.',
          },
        },
        ...whereBlocks(meeting),
        { kind: 'buttons', buttons: answerButtons(state, meeting) },
      ],
    },
  }
}

/** Privately, to an alternate who was asked and has not answered. */
export const chase: Write = (state, { meeting: id, ask: askId }, _eyes, now) => {
  const meeting = state.meetings[id!]!
  const ask = meeting.asks.find(one => one.id === askId)
  if (!ask || ask.withdrawn || ask.answer !== undefined) return null
  const when = whenText(meeting, now.date)
  const name = state.members[ask.for]!.name
  const answer = (value: 'yes' | 'no') => ({ meeting: meeting.id, ask: ask.id, answer: value })
  return {
    card: {
      lead: each(lang =>
        lang === 'sv' ? `Kan du tjänstgöra för ${name} ${when.sv}?` : `Can you serve for ${name} on ${when.en}?`,
      ),
      blocks: [
        {
          kind: 'text',
          text: {
            sv: 'Du fick frågan tidigare och har inte svarat. Säg nej om du inte kan, så går frågan till nästa.',
            en: 'You were asked before and have not answered. Say no if you cannot, and the next in turn is asked.',
          },
        },
        ...whereBlocks(meeting),
        {
          kind: 'buttons',
          buttons: [
            press({ sv: 'Ja, jag kan', en: 'Yes, I can' }, 'alternate-answer', answer('yes'), true),
            press({ sv: 'Nej', en: 'No' }, 'alternate-answer', answer('no')),
          ],
        },
      ],
    },
  }
}
