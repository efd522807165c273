import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import { agendaOf, openMeeting } from '../../domain/find.ts'
import { Problem } from '../../domain/problem.ts'
import { rulesOf } from '../../domain/rules.ts'
import { seriesOf } from '../../domain/sections.ts'
import { each } from '../../domain/text.ts'
import { dayText, timeText } from '../../domain/when/write.ts'
import { announcedDays, askFirst, mustBe } from './shared.ts'

/** Opens the meeting and reserves the § of its agenda, by the group's rule (design decision 9). */
export const meetingOpen = planCommand({
  name: 'meeting-open',
  topic: 'meetings',
  title: { sv: 'Öppna mötet', en: 'Open the meeting' },
  help: {
    sv: 'Öppna mötet. Ärendena på dagordningen får sina §.',
    en: 'Open the meeting. The matters on the agenda get their § numbers.',
  },
  roles: KEEPERS,
  fields: {
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'next' }),
    confirm: field.yesno({ sv: 'Öppna på en annan dag', en: 'Open on another day' }, { optional: true }),
  },
  phrases: [
    {
      sv: ['(öppna|starta|börja) [(mötet|sammanträdet)] [{meeting}]', '(mötet|sammanträdet) (är öppnat|öppnas|börjar)'],
      en: ['(open|start|begin) [the meeting] [{meeting}]', 'the meeting (is opened|begins|starts)'],
    },
  ],
  examples: [
    { sv: 'öppna mötet', en: 'open the meeting' },
    { sv: 'öppna mötet 12 maj', en: 'open the meeting 12 May', args: { meeting: 'e22-0' } },
  ],
  plan({ meeting: id, confirm }, { state, now }) {
    const meeting = state.meetings[id]!
    mustBe(meeting, ['planned'], now.date)
    const other = openMeeting(state)
    if (other)
      throw new Problem(
        'conflict',
        each(lang =>
          lang === 'sv'
            ? `Mötet ${dayText(other.date, { today: now.date }).sv} är fortfarande öppet. Avsluta det först.`
            : `The meeting on ${dayText(other.date, { today: now.date }).en} is still open. Close it first.`,
        ),
        { field: 'meeting' },
      )
    const items = agendaOf(state, meeting)
    if (items.length === 0)
      throw new Problem(
        'conflict',
        {
          sv: 'Dagordningen är tom. Lägg in ärenden först: ”nytt ärende …”.',
          en: 'The agenda is empty. Add matters first: “new matter …”.',
        },
        { field: 'meeting' },
      )
    const day = dayText(meeting.date, { today: now.date })
    if (meeting.date !== now.date && confirm !== true)
      throw askFirst(
        {
          sv: `Mötet är ${day.sv}, inte i dag. Ska det öppnas ändå?`,
          en: `The meeting is on ${day.en}, not today. Open it all the same?`,
        },
        { sv: 'Ja, öppna', en: 'Yes, open it' },
      )
    const series = seriesOf(state, meeting)
    const start = series === undefined ? 0 : (state.series[series] ?? 0)
    const numbers = series === undefined ? [] : items.map((item, i) => ({ item: item.id, number: start + i + 1 }))
    const [first, last] = [numbers[0]?.number, numbers.at(-1)?.number]
    const blocks: Block[] = []
    const { noticeDays } = rulesOf(state)
    const announced = announcedDays(state, meeting)
    if (announced !== undefined && announced < noticeDays)
      blocks.push({
        kind: 'text',
        tone: 'warn',
        text: {
          sv: `Dagen bestämdes ${announced} dagar före mötet; reglerna säger kallelse ${noticeDays} dagar före. Fråga om mötet är behörigt utlyst.`,
          en: `The day was settled ${announced} days before the meeting; the rules ask for notice ${noticeDays} days before. Ask whether the meeting is duly called.`,
        },
      })
    blocks.push(
      {
        kind: 'list',
        ordered: series === undefined,
        items: items.map((item, i) => ({
          text: each(() => (series === undefined ? item.title : `§ ${start + i + 1} ${item.title}`)),
        })),
      },
      {
        kind: 'buttons',
        buttons: [
          {
            label: { sv: 'Upprop', en: 'Roll call' },
            press: { form: { command: 'roll-call', args: { meeting: id } } },
            style: 'primary',
          },
          {
            label: { sv: 'Välj justerare', en: 'Elect minutes-checkers' },
            press: { form: { command: 'meeting-approvers', args: { meeting: id } } },
          },
        ],
      },
    )
    return {
      changes: [
        meetingChanges.meetingOpened({
          meeting: id,
          at: now.time,
          numbers,
          ...(series === undefined ? {} : { series }),
        }),
      ],
      reply: {
        card: {
          lead: each(lang => {
            const range = first === undefined ? '' : first === last ? `, § ${first}` : `, §§ ${first}–${last}`
            return lang === 'sv'
              ? `Mötet ${day.sv} öppnades kl. ${timeText(now.time).sv}${range}.`
              : `The meeting on ${day.en} was opened at ${timeText(now.time).en}${range}.`
          }),
          blocks,
        },
      },
    }
  },
})
