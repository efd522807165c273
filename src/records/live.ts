import type {
  Day,
  Deep,
  GroupState,
  Guest,
  Item,
  Mandate,
  Meeting,
  Member,
  Role,
  Task,
  Visibility,
} from '../domain/state.ts'
import type { Text } from '../domain/text.ts'
import { type Draft, emptyDraft, finished, given, sectionPassages } from './imported.ts'
import type { Attendee, Doc, GuestFact, Passage, Section, TaskFact } from './view.ts'

type State = Deep<GroupState>

const ROLES: Record<Role, string> = {
  chair: 'ordförande',
  viceChair: 'vice ordförande',
  secretary: 'sekreterare',
  member: 'ledamot',
  alternate: 'ersättare',
  official: 'tjänsteperson',
  coOpted: 'adjungerad',
  observer: 'observatör',
}
const RANK = Object.keys(ROLES) as Role[]
const NOTES: Partial<Record<string, Text>> = {
  remote: { sv: 'på distans', en: 'remotely' },
  late: { sv: 'kommer senare', en: 'comes late' },
  maybe: { sv: 'kanske', en: 'maybe' },
}
const STATES: Partial<Record<string, Text>> = {
  suggested: { sv: 'föreslagen', en: 'suggested' },
  scheduled: { sv: 'inplanerad', en: 'scheduled' },
  confirmed: { sv: 'bekräftad', en: 'confirmed' },
}

const mandateOn = (member: Deep<Member>, day: Day): Deep<Mandate> | undefined =>
  member.mandates
    .filter(one => one.from <= day && (one.to === undefined || day <= one.to))
    .sort((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role))[0]

const nameOf = (state: State, id: string): string => state.members[id]?.name ?? id

function attendee(state: State, id: string, day: Day, more: Partial<Attendee>): Attendee {
  const mandate = state.members[id] && mandateOn(state.members[id], day)
  return given({
    name: nameOf(state, id),
    role: mandate ? ROLES[mandate.role] : undefined,
    affiliation: [mandate?.party, mandate?.organisation].filter(one => !!one).join(', ') || undefined,
    ...more,
  }) as Attendee
}

/** Whoever belongs to the group without a day on which that ends, also those no meeting has seen. */
const standing = (state: State): Attendee[] =>
  Object.values(state.members).flatMap(one => {
    const last = [...one.mandates].sort((a, b) => (a.from < b.from ? 1 : -1))[0]
    return last && last.to === undefined ? [attendee(state, one.id, last.from, {})] : []
  })

function people(state: State, meeting: Deep<Meeting>): Attendee[] {
  if (meeting.roll)
    return Object.values(meeting.roll).map(one =>
      attendee(state, one.member, meeting.date, {
        present: one.present,
        heading: one.serving ? 'Beslutande, tjänstgörande' : 'Övriga närvarande',
        ...(one.servesFor ? { for: nameOf(state, one.servesFor) } : {}),
        ...(one.remote ? { note: NOTES.remote! } : {}),
      }),
    )
  return Object.entries(meeting.registrations).map(([id, { answer }]) => {
    const note = NOTES[answer]
    return attendee(state, id, meeting.date, {
      ...(answer === 'maybe' ? {} : { present: answer !== 'absent' }),
      ...(note ? { note } : {}),
    })
  })
}

function section(state: State, doc: Draft, item: Deep<Item>, meeting: Deep<Meeting>): Section {
  const { decision } = item
  const passages: Passage[] = []
  const vote = decision?.vote
  const votes = (lang: 'sv' | 'en') => {
    if (!vote) return ''
    const named = (ids?: readonly string[]) => (ids?.length ? ` (${ids.map(id => nameOf(state, id)).join(', ')})` : '')
    const [yes, no, not] = lang === 'sv' ? ['ja', 'nej', 'avstod'] : ['yes', 'no', 'abstained']
    return `${vote.yes} ${yes}${named(vote.names?.yes)}, ${vote.no} ${no}${named(vote.names?.no)}, ${vote.abstained} ${not}${named(vote.names?.abstained)}`
  }
  const made = {
    item: item.id,
    ...given({ registryNumber: item.registryNumber, vote: vote ? { sv: votes('sv'), en: votes('en') } : undefined }),
    doc,
    number: item.section?.number ?? null,
    title: item.title,
    decisions: decision?.points ?? [],
    documents: decision?.documents ?? [],
    dispatchedTo: decision?.dispatchedTo ?? [],
    reservations: (decision?.reservations ?? []).map(
      one => `${nameOf(state, one.member)}${one.text ? `: ${one.text}` : ''}`,
    ),
    conflicts: meeting.conflicts
      .filter(one => one.item === item.id)
      .map(one => `${nameOf(state, one.member)}${one.reason ? `: ${one.reason}` : ''}`),
    tookPart: (decision?.tookPart ?? []).map(id => nameOf(state, id)),
    passages,
  } as Section
  const motions = (decision?.motions ?? []).map(
    one => `${nameOf(state, one.by)}: ${one.text}${one.withdrawn ? ' (återtaget)' : ''}`,
  )
  const outcome =
    decision?.outcome === 'postponed'
      ? ['Ärendet bordläggs.']
      : decision?.outcome === 'referredBack'
        ? ['Ärendet återremitteras.']
        : []
  const presenter = item.presenter ? [`Föredragande: ${item.presenter}`] : []
  passages.push(...sectionPassages(made, [decision?.summary ?? '', ...outcome, ...motions, ...presenter].join('\n')))
  return made
}

const task = (state: State, doc: Draft, one: Deep<Task>): TaskFact =>
  given({
    doc,
    owner: 'member' in one.owner ? nameOf(state, one.owner.member) : one.owner.name,
    what: one.what,
    due: one.due,
    helpers: [],
    done: one.done !== undefined,
    number: one.number,
    section: doc.sections.find(part => part.title === (one.item && state.items[one.item]?.title)),
  }) as TaskFact

function meetingDraft(state: State, meeting: Deep<Meeting>, sees: Sees): Draft {
  const doc = emptyDraft(meeting.id, 'live', state.name)
  const roll = people(state, meeting)
  const held = meeting.state !== 'planned' && meeting.state !== 'cancelled'
  const approved = meeting.minutes?.approved
  const office = (role: Role) =>
    (meeting.roll ? roll.filter(one => one.present) : roll).find(one => one.role === ROLES[role])?.name ??
    Object.values(state.members).find(one => mandateOn(one, meeting.date)?.role === role)?.name
  Object.assign(
    doc,
    given({
      meeting: meeting.id,
      date: meeting.date,
      start: meeting.openedAt ?? meeting.start,
      end: meeting.closedAt ?? meeting.end,
      place: meeting.place,
      chair: held ? (office('chair') ?? office('viceChair')) : undefined,
      secretary: held ? office('secretary') : undefined,
      approval: approved && given({ date: approved.on, place: approved.place }),
    }),
    { held, cancelled: meeting.state === 'cancelled' },
  )
  doc.head.push(state.name, ...[state.organisation, meeting.place, meeting.title].filter(one => one !== undefined))
  doc.approvers.push(...(approved?.by ?? meeting.approvers).map(id => nameOf(state, id)))
  doc.people.push(...roll)
  for (const id of meeting.agenda) {
    const item = state.items[id]
    if (item && sees(item.visibility)) doc.sections.push(section(state, doc, item, meeting))
  }
  return doc
}

/** What a meeting (or, under `APART`, no meeting) holds of the group's live records. */
export interface LivePart {
  meeting?: Deep<Meeting>
  guests: Deep<Guest>[]
  tasks: Deep<Task>[]
}
export type Sees = (of: Deep<Visibility>) => boolean

export const APART = 'group'

/** What the actor may see of the live records, by meeting. */
export function livePartsOf(state: State, sees: Sees): Map<string, LivePart> {
  const parts = new Map<string, LivePart>()
  for (const meeting of Object.values(state.meetings))
    if (meeting.origin === 'live') parts.set(meeting.id, { meeting, guests: [], tasks: [] })
  const apart: LivePart = { guests: [], tasks: [] }
  parts.set(APART, apart)
  const at = (meeting: string | undefined) => (meeting !== undefined && parts.get(meeting)) || apart
  for (const one of Object.values(state.guests))
    if (one.state !== 'cancelled' && sees(one.visibility)) at(one.meeting).guests.push(one)
  for (const one of Object.values(state.tasks)) {
    const item = one.item === undefined ? undefined : state.items[one.item]
    if (!item || sees(item.visibility)) at(one.meeting).tasks.push(one)
  }
  return parts
}

/** One meeting's records, or those that belong to no meeting. */
export function liveDoc(state: State, { meeting, guests, tasks }: LivePart, sees: Sees): Doc {
  const doc = meeting ? meetingDraft(state, meeting, sees) : emptyDraft(APART, 'live', state.name)
  if (!meeting) {
    doc.held = false
    doc.people.push(...standing(state))
  }
  for (const one of guests)
    doc.guests.push(
      given({
        doc,
        name: one.name,
        role: one.role,
        affiliation: one.organisation,
        topic: one.topic,
        date: (meeting && !doc.cancelled ? doc.date : undefined) ?? one.date,
        dateText: 'Datum ej klart',
        past: doc.held,
        state: doc.held ? undefined : STATES[one.state],
      }) as GuestFact,
    )
  for (const one of tasks) doc.tasks.push(task(state, doc, one))
  return finished(doc)
}
