import { bookingOf } from '../../core/actor.ts'
import type { Block, Button, Card } from '../../core/card.ts'
import { type QueryScope, queryCommand, type Scope } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { GUEST_LINK, guestLink } from '../../core/guest-link.ts'
import { hasBeen, meetingOf, slotOf, visitOf } from '../../domain/guests.ts'
import { Problem } from '../../domain/problem.ts'
import type { Day, Deep, Guest } from '../../domain/state.ts'
import { each, same, type Text } from '../../domain/text.ts'
import { addDays } from '../../domain/when/days.ts'
import { dayText, instantText, timeText } from '../../domain/when/write.ts'

/** What the guest's page and letter are rendered from. */
export const INVITATION = 'guest-invitation'
export const ANSWER = 'guest-answer'

/** A link works until the second day after the visit, and for this long where a day was not decided. */
const DAYS_AFTER = 2

/** The day of a visit that somebody can be invited to; undefined where there is none. */
export function dayOfVisit(scope: Pick<Scope, 'state'>, guest: Deep<Guest>): Day | undefined {
  const visit = visitOf(scope.state, guest)
  return visit.kind === 'day' || visit.kind === 'moved' ? visit.day : undefined
}

/** The address of the guest's own page; undefined where nobody knows where our pages are, or the visit has no day. */
export function linkFor(scope: Pick<Scope, 'state' | 'sign' | 'publicUrl'>, guest: Deep<Guest>): string | undefined {
  const visit = visitOf(scope.state, guest)
  const day = visit.kind === 'lost' ? visit.was : dayOfVisit(scope, guest)
  if (scope.publicUrl === undefined || day === undefined) return undefined
  const until = `${addDays(day, DAYS_AFTER)}T00:00:00.000Z`
  const token = scope.sign(GUEST_LINK, [scope.state.id, guest.id, bookingOf(guest)], until)
  return guestLink(scope.publicUrl, token)
}

/** "onsdag 12 maj kl. 9.30–12": the day, and when the meeting is. */
function whenText(scope: Pick<Scope, 'state' | 'now'>, guest: Deep<Guest>, day: Day): Text {
  const meeting = meetingOf(scope.state, guest)
  const style = { today: scope.now.date, ...(meeting?.end === undefined ? {} : { to: meeting.end }) }
  return instantText(day, meeting?.start, style)
}

function statusOf(scope: QueryScope, guest: Deep<Guest>): { lead: Text; text?: Text; open: boolean } {
  const { state, now } = scope
  const visit = visitOf(state, guest)
  const day = dayOfVisit(scope, guest)
  if (guest.state === 'cancelled')
    return {
      lead: { sv: `Besöket hos ${state.name} är avbokat.`, en: `The visit to ${state.name} is cancelled.` },
      open: false,
    }
  if (visit.kind === 'lost')
    return {
      lead: each(lang => {
        const was = dayText(visit.was, { today: now.date })[lang]
        return lang === 'sv'
          ? `Mötet med ${state.name} ${was} är inställt.`
          : `The meeting with ${state.name} on ${was} is cancelled.`
      }),
      text: { sv: 'Sekreteraren hör av sig om en ny dag.', en: 'The secretary will suggest a new day.' },
      open: false,
    }
  if (day === undefined)
    return {
      lead: { sv: `Besöket hos ${state.name} har ingen dag än.`, en: `The visit to ${state.name} has no day yet.` },
      open: false,
    }
  const when = whenText(scope, guest, day)
  if (hasBeen(state, guest, now.date))
    return {
      lead: each(lang =>
        lang === 'sv'
          ? `Tack för besöket hos ${state.name} ${when.sv}.`
          : `Thank you for visiting ${state.name} on ${when.en}.`,
      ),
      open: false,
    }
  const lead = each(lang =>
    lang === 'sv' ? `Välkommen till ${state.name} ${when.sv}.` : `Welcome to ${state.name} on ${when.en}.`,
  )
  if (visit.kind === 'moved') {
    const was = dayText(visit.was, { today: now.date })
    const text = each(lang =>
      lang === 'sv'
        ? `Mötet har flyttats från ${was.sv}. Kan du komma den nya dagen?`
        : `The meeting has been moved from ${was.en}. Can you come on the new day?`,
    )
    return { lead, text, open: true }
  }
  return guest.state === 'confirmed'
    ? { lead, text: { sv: 'Du har tackat ja.', en: 'You have said yes.' }, open: true }
    : { lead, text: { sv: 'Kan du komma?', en: 'Can you come?' }, open: true }
}

/** What a guest is told of their own visit: day, time, place, topic and when they are on. Nothing else of the group's. */
export function invitationOf(scope: QueryScope, guest: Deep<Guest>, here: boolean): Card {
  const { state } = scope
  const meeting = meetingOf(state, guest)
  const { lead, text, open } = statusOf(scope, guest)
  const slot = slotOf(state, guest)
  const pairs = [
    ...(meeting?.place === undefined ? [] : [{ label: { sv: 'Plats', en: 'Place' }, value: same(meeting.place) }]),
    ...(guest.topic === undefined ? [] : [{ label: { sv: 'Ämne', en: 'Topic' }, value: same(guest.topic) }]),
    ...(slot
      ? [
          {
            label: { sv: 'Din tid', en: 'Your time' },
            value: each(lang => `${lang === 'sv' ? 'kl. ' : ''}${timeText(slot.start, slot.end)[lang]}`),
          },
        ]
      : []),
    ...(guest.needs === undefined
      ? []
      : [{ label: { sv: 'Dina önskemål', en: 'Your wishes' }, value: same(guest.needs) }]),
  ]
  const link = linkFor(scope, guest)
  const answer = (label: Text, value: 'yes' | 'no', primary = false): Button => ({
    label,
    press: { intent: { command: ANSWER, args: { answer: value, needs: guest.needs ?? '' } } },
    ...(primary ? { style: 'primary' as const } : {}),
  })
  const buttons: Button[] = [
    ...(open && link !== undefined && !here
      ? [{ label: { sv: 'Svara här', en: 'Answer here' }, press: { url: link }, style: 'primary' as const }]
      : []),
    ...(open && here
      ? [
          answer({ sv: 'Ja, jag kommer', en: 'Yes, I am coming' }, 'yes', true),
          answer({ sv: 'Nej, jag kan inte', en: 'No, I cannot' }, 'no'),
        ]
      : []),
    ...(open && meeting?.link !== undefined
      ? [{ label: { sv: 'Anslut på distans', en: 'Join remotely' }, press: { url: meeting.link } }]
      : []),
    // One that was called off is struck out in the guest's calendar too.
    ...(link !== undefined && !hasBeen(state, guest, scope.now.date)
      ? [{ label: { sv: 'Kalenderfil', en: 'Calendar file' }, press: { url: `${link}/mote.ics` } }]
      : []),
  ]
  const blocks: Block[] = [
    ...(pairs.length > 0 ? [{ kind: 'pairs' as const, pairs }] : []),
    ...(text ? [{ kind: 'text' as const, text }] : []),
    ...(buttons.length > 0 ? [{ kind: 'buttons' as const, buttons }] : []),
  ]
  return { lead, ...(blocks.length > 0 ? { blocks } : {}) }
}

/** A guest's own page and letter, as it reads now. */
export const guestInvitation = queryCommand({
  name: INVITATION,
  topic: 'guests',
  title: { sv: 'Inbjudan', en: 'Invitation' },
  help: { sv: 'Visa en inbjuden gästs eget besök.', en: 'Show an invited guest’s own visit.' },
  roles: ['guest'],
  quiet: true,
  fields: { here: field.yesno({ sv: 'På gästens sida', en: 'On the guest’s page' }, { optional: true, hidden: true }) },
  phrases: [],
  examples: [],
  query({ here = false }, scope) {
    const { guest } = scope.actor
    if (!guest) throw new Problem('outsider', { sv: 'Länken gäller inte.', en: 'The link does not hold.' })
    return { card: invitationOf(scope, guest, here), shows: [{ kind: 'public' }] }
  },
})
