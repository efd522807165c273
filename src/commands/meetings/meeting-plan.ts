import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import { each } from '../../domain/text.ts'
import { checkFree, checkPlace, checkSpan, noticeBlock, standingItems, toRoom, whereText } from './shared.ts'

/** A new meeting, with the group's standing items on its agenda at once. */
export const meetingPlan = planCommand({
  name: 'meeting-plan',
  topic: 'meetings',
  title: { sv: 'Nytt möte', en: 'New meeting' },
  help: {
    sv: 'Planera ett möte. Gruppens stående punkter läggs på dagordningen.',
    en: 'Plan a meeting. The group’s standing items are put on its agenda.',
  },
  roles: KEEPERS,
  fields: {
    date: field.day({ sv: 'Dag', en: 'Day' }),
    time: field.span({ sv: 'Tid', en: 'Time' }, { optional: true }),
    place: field.text({ sv: 'Plats', en: 'Place' }, { optional: true, max: 300 }),
    link: field.text({ sv: 'Länk för distans', en: 'Link for remote attendance' }, { optional: true, max: 1000 }),
    title: field.text(
      { sv: 'Rubrik', en: 'Title' },
      {
        optional: true,
        max: 300,
        hint: {
          sv: 'Om mötet är särskilt, till exempel en studieresa',
          en: 'If the meeting is special, such as a study visit',
        },
      },
    ),
  },
  phrases: [
    {
      sv: [
        '(möte ny|möte nytt|nytt möte|planera [ett] möte|boka [ett] möte|lägg in [ett] möte) [{date}] [{time}] [(i|på|plats)] [{place}]',
        '(nytt|planera|boka|lägg in) [ett] (möte|extramöte|extra möte|teamsmöte) (i|på) {place} {date} [{time}]',
        '(nytt|planera|boka|lägg in) [ett] (extramöte|extra möte|teamsmöte) {date} [{time}] [(i|på|plats)] [{place}]',
        '(möte|extramöte) {date} {time} [(i|på|plats)] [{place}]',
      ],
      en: [
        '(meeting new|new meeting|plan meeting|plan a meeting|book a meeting) [{date}] [{time}] [(in|at|)] [{place}]',
        'meeting {date} {time} [(in|at|)] [{place}]',
        '(new meeting|plan [a] meeting|book [a] meeting) (in|at) {place} {date} [{time}]',
      ],
    },
  ],
  examples: [
    {
      sv: 'möte ny 27 augusti 9.30-12 Falköping',
      en: 'meeting new 27 August 9:30-12 Falköping',
      args: { date: '2027-08-27', place: 'Falköping' },
    },
    { sv: 'nytt möte 10 september', en: 'new meeting 10 September', args: { date: '2027-09-10' } },
  ],
  plan({ date, time, place, link, title }, scope) {
    const { state, now, id } = scope
    checkPlace(place)
    checkSpan(time)
    checkFree(state, date, time?.start, now.date, 'date')
    const meeting = id('e')
    const planned = {
      date,
      ...(time === undefined ? {} : { start: time.start }),
      ...(time?.end === undefined ? {} : { end: time.end }),
      ...(place === undefined ? {} : { place }),
    }
    const where = whereText(planned, now.date)
    const items = standingItems(scope, meeting)
    return {
      changes: [
        meetingChanges.meetingPlanned({
          id: meeting,
          ...planned,
          ...(link === undefined ? {} : { link }),
          ...(title === undefined ? {} : { title }),
        }),
        ...items,
      ],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv' ? `Mötet är planerat: ${where.sv}.` : `The meeting is planned: ${where.en}.`,
          ),
          blocks: [
            ...(items.length > 0
              ? [
                  {
                    kind: 'text' as const,
                    text: {
                      sv: `På dagordningen redan: ${state.standing.map(one => one.title).join(', ')}.`,
                      en: `On the agenda already: ${state.standing.map(one => one.title).join(', ')}.`,
                    },
                  },
                ]
              : []),
            noticeBlock(state, date, now.date),
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Dagordning', en: 'Agenda' },
                  press: { intent: { command: 'agenda', args: { meeting } } },
                },
                {
                  label: { sv: 'Ett möte till', en: 'One more' },
                  press: { form: { command: 'meeting-plan', args: {} } },
                },
              ],
            },
          ],
        },
      },
      posts: [
        toRoom({
          lead: each(lang =>
            lang === 'sv'
              ? `Nytt möte i ${state.name}: ${where.sv}${title ? ` (${title})` : ''}.`
              : `New meeting of ${state.name}: ${where.en}${title ? ` (${title})` : ''}.`,
          ),
          blocks: [
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Jag kommer', en: 'I’m coming' },
                  press: { intent: { command: 'attend', args: { meeting, answer: 'coming' } } },
                },
                {
                  label: { sv: 'Annat svar', en: 'Another answer' },
                  press: { form: { command: 'attend', args: { meeting } } },
                },
              ],
            },
          ],
        }),
      ],
    }
  },
})
