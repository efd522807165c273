import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import type { Change } from '../../domain/change.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import { Problem } from '../../domain/problem.ts'
import { each, type Text } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { daysOf, MOST } from './series.ts'
import { checkFree, checkPlace, checkSpan, noticeBlock, standingItems, toRoom, whenText } from './shared.ts'

const NTH = {
  first: { label: { sv: 'Första', en: 'First' } },
  second: { label: { sv: 'Andra', en: 'Second' } },
  third: { label: { sv: 'Tredje', en: 'Third' } },
  fourth: { label: { sv: 'Fjärde', en: 'Fourth' } },
  last: { label: { sv: 'Sista', en: 'Last' } },
} as const
const NTH_NUMBER: Record<keyof typeof NTH, number> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 }

const WEEKDAYS = {
  monday: { label: { sv: 'Måndagen', en: 'Monday' }, words: { sv: ['måndag'], en: [] } },
  tuesday: { label: { sv: 'Tisdagen', en: 'Tuesday' }, words: { sv: ['tisdag'], en: [] } },
  wednesday: { label: { sv: 'Onsdagen', en: 'Wednesday' }, words: { sv: ['onsdag'], en: [] } },
  thursday: { label: { sv: 'Torsdagen', en: 'Thursday' }, words: { sv: ['torsdag'], en: [] } },
  friday: { label: { sv: 'Fredagen', en: 'Friday' }, words: { sv: ['fredag'], en: [] } },
  saturday: { label: { sv: 'Lördagen', en: 'Saturday' }, words: { sv: ['lördag'], en: [] } },
  sunday: { label: { sv: 'Söndagen', en: 'Sunday' }, words: { sv: ['söndag'], en: [] } },
} as const

/** Several meetings at once: all of them, or none and why. */
export const meetingSeries = planCommand({
  name: 'meeting-series',
  topic: 'meetings',
  title: { sv: 'Flera möten', en: 'Several meetings' },
  help: {
    sv: 'Planera flera möten på en gång: uppräknade dagar, var n:te vecka eller en viss veckodag i månaden.',
    en: 'Plan several meetings at once: days listed, every n weeks, or a certain weekday of the month.',
  },
  roles: KEEPERS,
  fields: {
    days: field.days({ sv: 'Dagar', en: 'Days' }, { optional: true }),
    weeks: field.number(
      { sv: 'Veckor mellan mötena', en: 'Weeks between meetings' },
      { optional: true, min: 1, max: 52 },
    ),
    nth: field.choice({ sv: 'Vilken i månaden', en: 'Which of the month' }, NTH, { optional: true }),
    weekday: field.choice({ sv: 'Veckodag', en: 'Weekday' }, WEEKDAYS, { optional: true }),
    first: field.day({ sv: 'Från och med', en: 'From' }, { optional: true }),
    until: field.day({ sv: 'Till och med', en: 'Until' }, { optional: true }),
    time: field.span({ sv: 'Tid', en: 'Time' }, { optional: true }),
    place: field.text({ sv: 'Plats', en: 'Place' }, { optional: true, max: 300 }),
    link: field.text({ sv: 'Länk för distans', en: 'Link for remote attendance' }, { optional: true, max: 1000 }),
  },
  phrases: [
    {
      sv: ['(möten nya|nya möten|planera möten|mötesserie) [{days}] [{time}] [(i|på|)] [{place}]'],
      en: ['(meetings new|new meetings|plan meetings|series of meetings) [{days}] [{time}] [(in|at|)] [{place}]'],
    },
    {
      sv: [
        '(nya möten|planera möten|mötesserie|möte) var {weeks} vecka från {first} till {until} [{time}] [(i|på|)] [{place}]',
      ],
      en: [
        '(new meetings|plan meetings|meetings) every {weeks} weeks from {first} until {until} [{time}] [(in|at|)] [{place}]',
      ],
    },
    {
      sv: [
        '(möten|nya möten|planera möten|mötesserie) [varje månad] [den] {nth} {weekday} [(i månaden|varje månad|i varje månad|i|månaden)] [från {first}] [(till|till och med) {until}] [{time}] [(i|på) {place}]',
      ],
      en: [
        '(new meetings|plan meetings|meetings) [every month] [on] [the] {nth} {weekday} [(of the month|every month)] [from {first}] [until {until}] [{time}] [{place}]',
      ],
    },
  ],
  examples: [
    {
      sv: 'nya möten 27 augusti, 24 september och 29 oktober',
      en: 'new meetings 27 August, 24 September and 29 October',
    },
  ],
  plan(args, scope) {
    const { state, now, id } = scope
    checkPlace(args.place)
    checkSpan(args.time)
    const days = [...new Set(args.days ?? daysOfRhythm(args, now.date))].sort()
    if (days.length > MOST)
      throw new Problem(
        'too-long',
        { sv: `Högst ${MOST} möten åt gången.`, en: `At most ${MOST} meetings at a time.` },
        { field: args.days ? 'days' : 'until' },
      )
    for (const date of days) checkFree(state, date, args.time?.start, now.date, args.days ? 'days' : 'first')
    const planned = days.map(date => ({
      date,
      ...(args.time === undefined ? {} : { start: args.time.start }),
      ...(args.time?.end === undefined ? {} : { end: args.time.end }),
      ...(args.place === undefined ? {} : { place: args.place }),
    }))
    const changes = planned.flatMap((one): Change[] => {
      const meeting = id('e')
      const link = args.link === undefined ? {} : { link: args.link }
      return [meetingChanges.meetingPlanned({ id: meeting, ...one, ...link }), ...standingItems(scope, meeting)]
    })
    const list = {
      kind: 'list' as const,
      items: planned.map(one => ({ text: whenText(one, now.date) })),
    }
    const lead = (head: Text) => each(lang => `${head[lang]}${args.place ? `, ${args.place}` : ''}:`)
    return {
      changes,
      reply: {
        card: {
          lead: lead({ sv: `${days.length} möten är planerade`, en: `${days.length} meetings are planned` }),
          blocks: [
            list,
            noticeBlock(state, days[0]!, now.date),
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Alla möten', en: 'All meetings' },
                  press: { intent: { command: 'meetings', args: {} } },
                },
              ],
            },
          ],
        },
      },
      posts: [
        toRoom({
          lead: lead({
            sv: `${days.length} nya möten i ${state.name}`,
            en: `${days.length} new meetings of ${state.name}`,
          }),
          blocks: [list],
        }),
      ],
    }
  },
})

interface Asked {
  weeks: number | undefined
  nth: keyof typeof NTH | undefined
  weekday: keyof typeof WEEKDAYS | undefined
  first: string | undefined
  until: string | undefined
}

function daysOfRhythm({ weeks, nth, weekday, first, until }: Asked, today: string): string[] {
  const given = weeks !== undefined || nth !== undefined
  if (given && until === undefined)
    throw new Problem('missing', { sv: 'Till vilken dag?', en: 'Until which day?' }, { field: 'until' })
  if (nth !== undefined && weekday === undefined)
    throw new Problem('missing', { sv: 'Vilken veckodag?', en: 'Which weekday?' }, { field: 'weekday' })
  return daysOf({
    first: first ?? addDays(today, 1),
    until: until ?? today.replace(/^\d{4}/, '2199'),
    weeks,
    nth: nth === undefined ? undefined : NTH_NUMBER[nth],
    weekday: weekday === undefined ? undefined : Object.keys(WEEKDAYS).indexOf(weekday) + 1,
  })
}
