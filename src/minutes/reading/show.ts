import type { Block, Card } from '../../core/card.ts'
import type { Extract, ExtractAttendee, Place } from '../../domain/extract.ts'
import { linesText } from '../../domain/places.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'

const KINDS: Record<Extract['kind'], Text> = {
  minutes: { sv: 'Protokoll', en: 'Minutes' },
  notes: { sv: 'Minnesanteckningar', en: 'Meeting notes' },
  other: { sv: 'Inget protokoll', en: 'Not minutes' },
}

/** The page and lines a fact came from, for a note beside it. */
const lines = (at: Place | undefined): { note?: Text } =>
  at
    ? {
        note: each(lang => {
          const where = linesText(at.lines)[lang]
          return at.page === undefined ? where : `${lang === 'sv' ? 'sida' : 'page'} ${at.page}, ${where}`
        }),
      }
    : {}

type List = Block & { kind: 'list' }
type Item = List['items'][number]

const section = (heading: Text, items: Item[]): Block[] =>
  items.length > 0
    ? [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ]
    : []

const pairs = (extract: Extract): Block => {
  const time = [extract.startTime, extract.endTime].filter(one => one != null).join('–')
  const all: Array<[Text, string | null | undefined]> = [
    [{ sv: 'Slag', en: 'Kind' }, null],
    [{ sv: 'Datum', en: 'Date' }, extract.date],
    [{ sv: 'Tid', en: 'Time' }, time],
    [{ sv: 'Plats', en: 'Place' }, extract.place],
    [{ sv: 'Grupp', en: 'Group' }, extract.body],
    [{ sv: 'Ordförande', en: 'Chair' }, extract.chair],
    [{ sv: 'Sekreterare', en: 'Secretary' }, extract.secretary],
    [{ sv: 'Justerare', en: 'Minutes-checkers' }, extract.approvers.join(', ')],
    [
      { sv: 'Justerat', en: 'Approved' },
      [extract.approval?.date, extract.approval?.place].filter(one => one != null).join(', '),
    ],
    [{ sv: 'Nästa möten', en: 'Next meetings' }, extract.nextMeetings.join(', ')],
  ]
  const missing: Text = { sv: 'framgår inte', en: 'not stated' }
  return {
    kind: 'pairs',
    pairs: all.flatMap(([label, value], i) => {
      if (i === 0) return [{ label, value: KINDS[extract.kind] }]
      // The date is what the meeting is found by: its absence must show.
      return value ? [{ label, value: same(value) }] : i === 1 ? [{ label, value: missing }] : []
    }),
  }
}

const who = (one: ExtractAttendee): string =>
  [one.name, one.affiliation && `(${one.affiliation})`, one.role && `– ${one.role}`].filter(Boolean).join(' ')

const attendee = (one: ExtractAttendee): Item => ({
  text: each(lang =>
    [who(one), one.for && (lang === 'sv' ? `för ${one.for}` : `for ${one.for}`), one.sections && `§ ${one.sections}`]
      .filter(Boolean)
      .join(', '),
  ),
  ...lines(one.at),
})

const present = { one: { sv: 'närvarande', en: 'present' }, many: { sv: 'närvarande', en: 'present' } }
const absent = { one: { sv: 'frånvarande', en: 'absent' }, many: { sv: 'frånvarande', en: 'absent' } }

function matters(extract: Extract): Block[] {
  const blocks = extract.sections.flatMap((one): Block[] => {
    const number = one.number !== null ? `§ ${one.number} ` : one.label ? `${one.label} ` : ''
    const where = lines(one.at).note
    const items: Item[] = [
      ...one.decisions.map(text => ({ text: each(lang => `${lang === 'sv' ? 'Beslut' : 'Decision'}: ${text}`) })),
      ...(one.vote ? [{ text: each(lang => `${lang === 'sv' ? 'Votering' : 'Vote'}: ${one.vote!.text}`) }] : []),
      ...(one.reservations ?? []).map(name => ({ text: same(`Reservation: ${name}`) })),
      ...(one.conflictOfInterest ?? []).map(name => ({
        text: each(lang => `${lang === 'sv' ? 'Jäv' : 'Conflict of interest'}: ${name}`),
      })),
      ...(one.registryNumber
        ? [{ text: each(lang => `${lang === 'sv' ? 'Diarienummer' : 'Registry number'}: ${one.registryNumber}`) }]
        : []),
    ]
    const title = each(lang => `${number}${one.title}${where ? ` (${where[lang]})` : ''}`)
    const none: Item = { text: { sv: 'Inget beslut.', en: 'No decision.' } }
    return [
      { kind: 'text', text: title },
      { kind: 'list', items: items.length > 0 ? items : [none] },
    ]
  })
  return blocks.length > 0
    ? [{ kind: 'heading', text: { sv: 'Ärenden och beslut', en: 'Matters and decisions' } }, ...blocks]
    : []
}

/**
 * What was understood of a document, with its line numbers, for the secretary to confirm before anything enters.
 * Remarks come first: they are what needs a person's eyes.
 */
export function reviewOf(extract: Extract): Card {
  const there = extract.attendees.filter(one => one.present)
  const away = extract.attendees.filter(one => !one.present)
  const decisions = extract.sections.reduce((sum, one) => sum + one.decisions.length, 0)
  const undated: Text = { sv: 'datum ej klart', en: 'no date yet' }
  const lead: Text =
    extract.kind === 'other'
      ? { sv: 'Det här är inget protokoll: inget att läsa in.', en: 'These are no minutes: nothing to bring in.' }
      : each(lang =>
          [
            KINDS[extract.kind][lang],
            extract.date ?? (lang === 'sv' ? 'utan datum' : 'without a date'),
            counted(there.length, present.one, present.many)[lang],
            counted(extract.sections.length, { sv: 'ärende', en: 'matter' }, { sv: 'ärenden', en: 'matters' })[lang],
            counted(decisions, { sv: 'beslut', en: 'decision' }, { sv: 'beslut', en: 'decisions' })[lang],
          ].join(', '),
        )
  const heading = each(
    lang =>
      `${lang === 'sv' ? 'Närvaro' : 'Attendance'}: ${counted(there.length, present.one, present.many)[lang]}${
        away.length > 0 ? `, ${counted(away.length, absent.one, absent.many)[lang]}` : ''
      }`,
  )
  return {
    lead,
    blocks: [
      ...section(
        { sv: 'Att se över', en: 'Please check' },
        (extract.remarks ?? []).map(one => ({ text: one.text, ...lines(one.at) })),
      ),
      pairs(extract),
      ...section(heading, [
        ...there.map(attendee),
        ...away.map(one => ({
          ...attendee(one),
          text: each(lang => `${lang === 'sv' ? 'Frånvarande' : 'Absent'}: ${who(one)}`),
        })),
      ]),
      ...section(
        { sv: 'Deltagande organisationer', en: 'Organisations present' },
        (extract.attendingOrganisations ?? []).map(name => ({ text: same(name) })),
      ),
      ...matters(extract),
      ...section(
        { sv: 'Gäster', en: 'Guests' },
        extract.guests.map(one => ({
          text: each(lang =>
            [one.name, one.role, one.affiliation, one.topic, one.date ?? undated[lang]].filter(Boolean).join(', '),
          ),
          ...lines(one.at),
        })),
      ),
      ...section(
        { sv: 'Uppdrag', en: 'Tasks' },
        extract.tasks.map(one => ({
          text: each(
            lang =>
              `${one.owner || (lang === 'sv' ? 'ingen namngiven' : 'nobody named')}: ${one.what}${one.due ? ` (${one.due})` : ''}`,
          ),
          ...lines(one.at),
        })),
      ),
      ...section(
        { sv: 'Möten utan datum', en: 'Meetings without a date' },
        (extract.undatedMeetings ?? []).map(text => ({ text: same(text) })),
      ),
      ...section(
        { sv: 'Andra datum', en: 'Other dates' },
        (extract.events ?? []).map(one => ({ text: same(`${one.date}: ${one.what}`), ...lines(one.at) })),
      ),
      ...section(
        { sv: 'Belopp', en: 'Amounts' },
        (extract.amounts ?? []).map(one => ({
          text: same(one.what ? `${one.text}: ${one.what}` : one.text),
          ...lines(one.at),
        })),
      ),
    ],
  }
}
