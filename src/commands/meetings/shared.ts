import { CALENDAR_VIEW } from '../../core/calendar-file.ts'
import type { Block, Card } from '../../core/card.ts'
import type { PostDraft, Scope } from '../../core/command.ts'
import type { Span } from '../../core/fields.ts'
import { postTo } from '../../core/posts.ts'
import { dayMustLieAhead } from '../../domain/ahead.ts'
import type { Change } from '../../domain/change.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { between } from '../../domain/find.ts'
import { Problem } from '../../domain/problem.ts'
import { rulesOf } from '../../domain/rules.ts'
import type { Day, Deep, GroupState, Guest, Item, Meeting, Time } from '../../domain/state.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import { addDays, daysBetween } from '../../domain/when/days.ts'
import { dayText, instantText } from '../../domain/when/write.ts'
import { wallClock } from '../../domain/when/zone.ts'
import { INVITATION } from '../guests/invitation.ts'

type State = Deep<GroupState>

/** "onsdag 12 maj kl. 9.30–12". */
export const whenText = (one: { date: Day; start?: Time | undefined; end?: Time | undefined }, today: Day): Text =>
  instantText(one.date, one.start, { today, ...(one.end === undefined ? {} : { to: one.end }) })

/** "onsdag 12 maj kl. 9.30–12, Falköping". */
export const whereText = (
  one: { date: Day; start?: Time | undefined; end?: Time | undefined; place?: string | undefined },
  today: Day,
): Text => each(lang => `${whenText(one, today)[lang]}${one.place ? `, ${one.place}` : ''}`)

/** Refuses an end that is not after the start, as a form may send it. Problem: `invalid`. */
export function checkSpan(span: Partial<Span> | undefined, field = 'time'): void {
  if (span?.start !== undefined && span.end !== undefined && span.end <= span.start)
    throw new Problem(
      'invalid',
      { sv: 'Sluttiden är inte efter starttiden.', en: 'The end is not after the start.' },
      { field },
    )
}

const CLOCK = /^(?:kl\.?\s*|at\s+)?\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?$/i

/** Refuses "25.00" as the name of a place: a time was meant. Problem: `invalid`. */
export function checkPlace(place: string | undefined): void {
  if (place !== undefined && CLOCK.test(place))
    throw new Problem(
      'invalid',
      {
        sv: `”${place}” är inget klockslag. Skriv till exempel 9.30-12.`,
        en: `“${place}” is not a time. Type for example 9:30-12.`,
      },
      { field: 'time' },
    )
}

/** Refuses a day that has been, and a meeting that is there already: same day and same start. Problems: `past`, `taken`. */
export function checkFree(
  state: State,
  date: Day,
  start: Time | undefined,
  today: Day,
  field: string,
  except?: string,
): void {
  dayMustLieAhead(date, today, field)
  const other = between(state, date, date).find(
    one =>
      one.id !== except &&
      one.state !== 'cancelled' &&
      (one.start === start || one.start === undefined || start === undefined),
  )
  if (other)
    throw new Problem(
      'taken',
      each(lang =>
        lang === 'sv'
          ? `Det finns redan ett möte ${whereText(other, today).sv}. Ange en annan tid, eller flytta det.`
          : `There is already a meeting on ${whereText(other, today).en}. Give another time, or move it.`,
      ),
      { field },
    )
}

/** The group's standing items, put on a new meeting's agenda. */
export const standingItems = ({ state, id }: Scope, meeting: string): Change[] =>
  state.standing.map(({ title, minutes }) =>
    agendaChanges.matterRaised({
      id: id('i'),
      title,
      meeting,
      standing: true,
      ...(minutes === undefined ? {} : { minutes }),
    }),
  )

const DAY = { sv: 'dag', en: 'day' }
const DAYS = { sv: 'dagar', en: 'days' }

/** The last day for the notice; a warning where that day has been. */
export function noticeBlock(state: State, date: Day, today: Day): Block {
  const { noticeDays } = rulesOf(state)
  const last = addDays(date, -noticeDays)
  return last < today
    ? {
        kind: 'text',
        tone: 'warn',
        text: {
          sv: `Gruppens regler säger kallelse ${noticeDays} dagar före. Det är bara ${counted(daysBetween(today, date), DAY, DAYS).sv} kvar.`,
          en: `The group’s rules ask for notice ${noticeDays} days before. Only ${counted(daysBetween(today, date), DAY, DAYS).en} left.`,
        },
      }
    : {
        kind: 'text',
        tone: 'quiet',
        text: each(lang =>
          lang === 'sv'
            ? `Kallelsen ska vara ute senast ${dayText(last, { today }).sv}.`
            : `The notice must be out by ${dayText(last, { today }).en}.`,
        ),
      }
}

/** How many days before it the meeting's present day was made known; undefined where that is not known. */
export const announcedDays = (state: State, meeting: Deep<Meeting>): number | undefined =>
  meeting.announcedAt === undefined
    ? undefined
    : daysBetween(wallClock(meeting.announcedAt, state.timeZone).date, meeting.date)

export const guestsAt = (state: State, meeting: string): Deep<Guest>[] =>
  Object.values(state.guests).filter(guest => guest.meeting === meeting && guest.state !== 'cancelled')

/** Below a message about a meeting: its calendar file, where there is an address for one. */
const calendar = (meeting: Deep<Meeting>, scope: Scope): Pick<PostDraft, 'view'> =>
  scope.publicUrl === undefined ? {} : { view: { command: CALENDAR_VIEW, args: { meeting: meeting.id } } }

/** Guests whose address is known hear of it by e-mail, where e-mail is sent; `rest` are for the secretary to tell. */
export function toGuests(guests: readonly Deep<Guest>[], scope: Scope): { posts: PostDraft[]; rest: Deep<Guest>[] } {
  const reached = guests.filter(guest => scope.mails && guest.email !== undefined && guest.state !== 'suggested')
  return {
    posts: reached.map(guest => ({ kind: 'notice', to: { guest: guest.id }, view: { command: INVITATION, args: {} } })),
    rest: guests.filter(guest => !reached.includes(guest)),
  }
}

/** Which guests were told, and which the secretary must tell. */
export function guestsToTell({ posts, rest }: ReturnType<typeof toGuests>): Block[] {
  const told: Text = { sv: 'Gäster som får veta det med e-post', en: 'Guests who are told by e-mail' }
  const tell: Text = { sv: 'Gäster att meddela', en: 'Guests to inform' }
  return [
    ...(posts.length > 0 ? [{ kind: 'text' as const, text: each(lang => `${told[lang]}: ${posts.length}.`) }] : []),
    ...(rest.length > 0
      ? [
          {
            kind: 'text' as const,
            tone: 'warn' as const,
            text: each(lang => `${tell[lang]}: ${rest.map(guest => guest.name).join(', ')}.`),
          },
        ]
      : []),
  ]
}

/** Who must hear of a change to a meeting: those who answered, and alternates who were asked. */
export function toConcerned(meeting: Deep<Meeting>, card: Card, scope: Scope): PostDraft[] {
  const asked = meeting.asks.filter(ask => !ask.withdrawn && ask.answer !== 'no').map(ask => ask.alternate)
  const who = new Set([...Object.keys(meeting.registrations), ...asked])
  return [...who]
    .flatMap(member => postTo(member, 'notice', card, scope))
    .map(post => ({ ...post, ...calendar(meeting, scope) }))
}

export const toRoom = (card: Card): PostDraft => ({ kind: 'notice', to: { room: 'group' }, card })

/** A matter that nothing was decided or noted about. */
export const undecided = (item: Deep<Item>): boolean =>
  item.state === 'listed' &&
  (item.decision === undefined || (item.decision.outcome === 'decided' && item.decision.points.length === 0))

export const itemText = (item: Deep<Item>): Text =>
  same(item.section ? `§ ${item.section.number} ${item.title}` : item.title)

/** The question that a yes/no field answers: a Problem whose button says yes. */
export const askFirst = (words: Text, label: Text): Problem =>
  new Problem('conflict', words, { field: 'confirm', choices: [{ value: 'ja', label }] })

/** Refuses a meeting that is not in one of these states. Problem: `closed`. */
export function mustBe(meeting: Deep<Meeting>, states: ReadonlyArray<Meeting['state']>, today: Day): void {
  if (states.includes(meeting.state)) return
  const now: Record<Meeting['state'], Text> = {
    planned: { sv: 'är inte öppnat', en: 'is not open' },
    open: { sv: 'är redan öppet', en: 'is open already' },
    adjourned: { sv: 'är ajournerat', en: 'is adjourned' },
    closed: { sv: 'är avslutat', en: 'is closed' },
    cancelled: { sv: 'är inställt', en: 'is cancelled' },
  }
  throw new Problem(
    'closed',
    each(lang =>
      lang === 'sv'
        ? `Mötet ${dayText(meeting.date, { today }).sv} ${now[meeting.state].sv}.`
        : `The meeting on ${dayText(meeting.date, { today }).en} ${now[meeting.state].en}.`,
    ),
    { field: 'meeting' },
  )
}
