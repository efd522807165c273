import { WORKING } from '../../core/actor.ts'
import type { Block, Button } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { between } from '../../domain/find.ts'
import { servingAt } from '../../domain/presence.ts'
import { seatsOn } from '../../domain/rules.ts'
import { isVoter } from '../../domain/seats.ts'
import type { Deep, GroupState, Meeting, Member } from '../../domain/state.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'

type State = Deep<GroupState>
type Held = Deep<Meeting> & { roll: NonNullable<Deep<Meeting>['roll']> }

const wasHeld = (one: Deep<Meeting>): one is Held => one.state === 'closed' && one.roll !== null

const isThere = (meeting: Held, member: string): boolean => meeting.roll[member]?.present === true

/** Whoever served at any time: an alternate who took over for one matter too. */
function servedAt(meeting: Held): Set<string> {
  const positions = Math.max(1, meeting.agenda.length)
  const all = Array.from({ length: positions }, (_, i) => servingAt(meeting, i + 1))
  return new Set(all.flat().map(one => one.member))
}

const meetingsTable = (state: State, held: readonly Held[], today: string): Block => ({
  kind: 'table',
  columns: [
    { sv: 'Möte', en: 'Meeting' },
    { sv: 'Ledamöter', en: 'Members' },
    { sv: 'Platser', en: 'Seats' },
    { sv: 'Ersättare i tjänst', en: 'Alternates serving' },
  ],
  rows: held.map(meeting => {
    const seats = seatsOn(state, meeting.date)
    const there = seats.filter(one => isThere(meeting, one.id)).length
    const others = [...servedAt(meeting)].filter(id => !seats.some(one => one.id === id)).length
    return [
      dayText(meeting.date, { weekday: false, today }),
      same(String(there)),
      same(String(seats.length)),
      same(others === 0 ? '' : String(others)),
    ]
  }),
  chart: { value: 1, of: 2 },
})

function membersTable(state: State, held: readonly Held[]): Block[] {
  const of = (member: Deep<Member>) => held.filter(meeting => isVoter(member, meeting.date))
  const rows = Object.values(state.members).flatMap(member => {
    const theirs = of(member)
    const there = theirs.filter(meeting => isThere(meeting, member.id)).length
    return theirs.length === 0 ? [] : [{ member, there, of: theirs.length }]
  })
  if (rows.length === 0) return []
  return [
    { kind: 'heading', text: { sv: 'Per ledamot', en: 'By member' } },
    {
      kind: 'table',
      columns: [
        { sv: 'Ledamot', en: 'Member' },
        { sv: 'Närvarande', en: 'Present' },
        { sv: 'Möten', en: 'Meetings' },
      ],
      rows: rows.map(one => [same(one.member.name), same(String(one.there)), same(String(one.of))]),
      chart: { value: 1, of: 2 },
    },
  ]
}

function alternatesList(state: State, held: readonly Held[]): Block[] {
  const times = new Map<string, number>()
  for (const meeting of held)
    for (const id of servedAt(meeting)) {
      const member = state.members[id]
      if (member && !isVoter(member, meeting.date)) times.set(id, (times.get(id) ?? 0) + 1)
    }
  if (times.size === 0) return []
  return [
    { kind: 'heading', text: { sv: 'Ersättare som har tjänstgjort', en: 'Alternates who served' } },
    {
      kind: 'list',
      items: [...times].map(([id, n]) => ({
        text: same(state.members[id]?.name ?? ''),
        note: counted(n, { sv: 'möte', en: 'meeting' }, { sv: 'möten', en: 'meetings' }),
      })),
    },
  ]
}

/** Who was there over a year, meeting by meeting and member by member, as roll was called. */
export const attendanceYear = queryCommand({
  name: 'attendance-year',
  topic: 'attendance',
  title: { sv: 'Närvaro över året', en: 'Attendance over the year' },
  help: {
    sv: 'Visa närvaron under ett år, per möte och per ledamot, enligt uppropen.',
    en: 'Show the attendance of a year, by meeting and by member, as roll was called.',
  },
  roles: [...WORKING, 'observer'],
  fields: { year: field.number({ sv: 'År', en: 'Year' }, { optional: true, min: 1900, max: 2200 }) },
  phrases: [
    {
      sv: [
        '[visa] (närvaron|närvaro) (över|under) (året|{year})',
        '[visa] (närvarostatistik|närvarostatistiken) [{year}]',
      ],
      en: [
        '[show] [the] attendance (over|during) (the year|{year})',
        '[show] [the] attendance (statistics|figures) [{year}]',
      ],
    },
  ],
  examples: [
    { sv: 'närvaro över året', en: 'attendance over the year', args: {} },
    { sv: 'närvarostatistik 2027', en: 'attendance statistics 2027' },
  ],
  query({ year: wanted }, { state, now }) {
    const year = wanted ?? Number(now.date.slice(0, 4))
    const all = between(state, `${year}-01-01`, `${year}-12-31`).filter(one => one.state === 'closed')
    const held = all.filter(wasHeld)
    const years = [...new Set(state.calendar.map(one => Number(one.date.slice(0, 4))))].filter(
      one => one !== year && one <= Number(now.date.slice(0, 4)),
    )
    const without = all.length - held.length
    const turns: Button[] = years
      .sort((a, b) => b - a)
      .map(one => ({
        label: same(String(one)),
        press: { intent: { command: 'attendance-year', args: { year: one } } },
      }))
    const blocks: Block[] = [
      ...(held.length > 0
        ? [
            { kind: 'heading' as const, text: { sv: 'Per möte', en: 'By meeting' } },
            meetingsTable(state, held, now.date),
            ...membersTable(state, held),
            ...alternatesList(state, held),
          ]
        : []),
      ...(without > 0
        ? [
            {
              kind: 'text' as const,
              tone: 'quiet' as const,
              text: each(lang =>
                lang === 'sv'
                  ? `${without} ${without === 1 ? 'möte räknas' : 'möten räknas'} inte: där finns inget upprop (inlästa protokoll, till exempel).`
                  : `${without} ${without === 1 ? 'meeting is' : 'meetings are'} not counted: there was no roll call (imported minutes, for instance).`,
              ),
            },
          ]
        : []),
      ...(turns.length > 0 ? [{ kind: 'buttons' as const, buttons: turns }] : []),
    ]
    return { card: { lead: leadOf(state, held, year), blocks }, answered: held.length > 0 }
  },
})

function leadOf(state: State, held: readonly Held[], year: number): Text {
  if (held.length === 0)
    return { sv: `Inget möte med upprop har hållits ${year}.`, en: `No meeting with a roll call was held in ${year}.` }
  const seats = held.flatMap(meeting => seatsOn(state, meeting.date).map(one => isThere(meeting, one.id)))
  const count = counted(held.length, { sv: 'möte', en: 'meeting' }, { sv: 'möten', en: 'meetings' })
  // A group of officials alone has no seats to fill.
  const share = seats.length === 0 ? null : Math.round((100 * seats.filter(Boolean).length) / seats.length)
  return each(lang => {
    const sv = lang === 'sv'
    const of =
      share === null
        ? ''
        : sv
          ? `: i snitt var ${share} % av ledamöterna där`
          : `: on average ${share}% of the members were there`
    return sv ? `${count.sv} ${year}${of}.` : `${count.en} in ${year}${of}.`
  })
}
