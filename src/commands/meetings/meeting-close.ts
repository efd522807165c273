import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { planCommand, type Scope } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import { agendaOf } from '../../domain/find.ts'
import { lawOf, rulesOf } from '../../domain/rules.ts'
import type { Deep, Meeting } from '../../domain/state.ts'
import { each, listed, same, type Text } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { dayText, timeText } from '../../domain/when/write.ts'
import { askFirst, itemText, mustBe, undecided } from './shared.ts'

/** What would be missing in the minutes, were the meeting closed now. */
function missing({ state }: Scope, meeting: Deep<Meeting>): Text[] {
  const open = agendaOf(state, meeting).filter(undecided)
  const { approvers } = rulesOf(state)
  return [
    ...(open.length > 0
      ? [
          each(
            lang =>
              `${lang === 'sv' ? 'inget beslut är antecknat för' : 'no decision is recorded for'} ${listed(open.map(itemText))[lang]}`,
          ),
        ]
      : []),
    ...(meeting.roll === null ? [{ sv: 'upprop är inte gjort', en: 'the roll has not been called' }] : []),
    ...(approvers > meeting.approvers.length
      ? [{ sv: 'justerare är inte valda', en: 'no minutes-checkers are elected' }]
      : []),
  ]
}

/** Closes the meeting: its § are fixed, and decisions can then only be corrected, with a reason. */
export const meetingClose = planCommand({
  name: 'meeting-close',
  topic: 'meetings',
  title: { sv: 'Avsluta mötet', en: 'Close the meeting' },
  help: {
    sv: 'Avsluta mötet. § låses, och beslut kan sedan bara rättas med skäl.',
    en: 'Close the meeting. § numbers are fixed, and decisions can then only be corrected, with a reason.',
  },
  roles: KEEPERS,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open' }),
    confirm: field.yesno({ sv: 'Avsluta ändå', en: 'Close all the same' }, { optional: true }),
  },
  phrases: [
    {
      sv: ['(avsluta|stäng) (mötet|sammanträdet)', '(mötet|sammanträdet) (är avslutat|avslutas|är slut)'],
      en: ['(close|end) the meeting', 'the meeting (is closed|is over|ends)'],
    },
  ],
  examples: [
    { sv: 'avsluta mötet', en: 'close the meeting' },
    { sv: 'mötet är slut', en: 'the meeting is over' },
  ],
  plan({ meeting: id, confirm }, scope) {
    const { state, now } = scope
    const meeting = state.meetings[id]!
    mustBe(meeting, ['open'], now.date)
    const gaps = missing(scope, meeting)
    if (gaps.length > 0 && confirm !== true)
      throw askFirst(
        each(lang => {
          const what = gaps.map(one => one[lang]).join('; ')
          return lang === 'sv'
            ? `Innan mötet avslutas: ${what}. Efteråt går det inte att anteckna nya beslut. Avsluta ändå?`
            : `Before the meeting is closed: ${what}. Afterwards no new decisions can be recorded. Close it all the same?`
        }),
        { sv: 'Ja, avsluta', en: 'Yes, close it' },
      )
    const rules = rulesOf(state)
    const due = dayText(addDays(meeting.date, rules.approvalDays), { today: now.date })
    const names = listed(meeting.approvers.map(one => same(state.members[one]!.name)))
    const record: Text =
      rules.record === 'protokoll'
        ? { sv: 'Protokollet', en: 'The minutes' }
        : { sv: 'Anteckningarna', en: 'The notes' }
    const day = dayText(meeting.date, { today: now.date })
    const steps: Text[] = [
      each(lang => {
        const who = meeting.approvers.length > 0 ? names[lang] : ''
        return lang === 'sv'
          ? `${record.sv} ska vara ${rules.record === 'protokoll' ? 'justerat' : 'justerade'} senast ${due.sv}, av ordföranden${who ? ` och ${who}` : ''}.`
          : `${record.en} must be approved by ${due.en}, by the chair${who ? ` and ${who}` : ''}.`
      }),
      ...(lawOf(state.body).announced
        ? [
            {
              sv: 'Justeringen anslås senast andra dagen därefter, och anslaget sitter uppe i tre veckor.',
              en: 'The approval is announced at the latest the second day after, and the notice stays up for three weeks.',
            },
          ]
        : []),
    ]
    const blocks: Block[] = [{ kind: 'list', items: steps.map(text => ({ text })) }]
    const told = {
      lead: each(lang =>
        lang === 'sv'
          ? `Mötet ${day.sv} är avslutat. ${record.sv} ska justeras av dig senast ${due.sv}.`
          : `The meeting on ${day.en} is closed. ${record.en} are for you to approve by ${due.en}.`,
      ),
    }
    return {
      changes: [meetingChanges.meetingClosed({ meeting: id, at: now.time })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Mötet ${day.sv} avslutades kl. ${timeText(now.time).sv}.`
              : `The meeting on ${day.en} was closed at ${timeText(now.time).en}.`,
          ),
          blocks,
        },
      },
      posts: meeting.approvers.flatMap(one => postTo(one, 'notice', told, scope)),
    }
  },
})
