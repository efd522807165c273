import type { Actor } from '../../core/actor.ts'
import { allowed, KEEPERS } from '../../core/actor.ts'
import type { Button } from '../../core/card.ts'
import { hasBeen, visitOf } from '../../domain/guests.ts'
import { Problem } from '../../domain/problem.ts'
import type { Day, Deep, GroupState, Guest } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'

type State = Deep<GroupState>

/** When somebody comes, said so that a cancelled or moved meeting is seen. */
export function visitText(state: State, guest: Deep<Guest>, today: Day): Text {
  const visit = visitOf(state, guest)
  const day = (one: Day) => dayText(one, { today })
  switch (visit.kind) {
    case 'undated':
      return { sv: 'datum ej klart', en: 'no date yet' }
    case 'day':
      return day(visit.day)
    case 'lost':
      return each(lang =>
        lang === 'sv'
          ? `behöver ny dag: mötet ${day(visit.was).sv} är inställt`
          : `needs a new day: the meeting on ${day(visit.was).en} is cancelled`,
      )
    case 'moved':
      return each(lang =>
        lang === 'sv'
          ? `behöver ny dag: mötet flyttades från ${day(visit.was).sv} till ${day(visit.day).sv}`
          : `needs a new day: the meeting moved from ${day(visit.was).en} to ${day(visit.day).en}`,
      )
  }
}

/** The guest, unless cancelled or already here. Problems: `closed`, `past`. */
export function comingGuest(state: State, id: string, today: Day): Deep<Guest> {
  const guest = state.guests[id]!
  if (guest.state === 'cancelled')
    throw new Problem(
      'closed',
      {
        sv: `${guest.name} är avbokad. Föreslå gästen på nytt med ”föreslå gäst …”.`,
        en: `${guest.name} is cancelled. Suggest the guest anew with “suggest guest …”.`,
      },
      { field: 'guest' },
    )
  if (hasBeen(state, guest, today))
    throw new Problem(
      'past',
      {
        sv: `${guest.name} har redan varit här. Föreslå gästen på nytt med ”föreslå gäst …”.`,
        en: `${guest.name} has already been here. Suggest the guest anew with “suggest guest …”.`,
      },
      { field: 'guest' },
    )
  return guest
}

const button = (label: Text, command: string, guest: string, form = false): Button => ({
  label,
  press: form ? { form: { command, args: { guest } } } : { intent: { command, args: { guest } } },
})

/** The step that comes next for a guest, for those who may take it. */
export function nextStep(state: State, guest: Deep<Guest>, actor: Actor, today: Day): Button[] {
  if (!allowed(actor, KEEPERS) || hasBeen(state, guest, today)) return []
  const visit = visitOf(state, guest)
  const move = button({ sv: 'Ny dag', en: 'New day' }, 'guest-move', guest.id, true)
  if (visit.kind === 'lost') return [move]
  if (visit.kind === 'moved') return [confirmButton(guest.id), move]
  switch (guest.state) {
    case 'suggested':
      return [button({ sv: 'Godkänn', en: 'Accept' }, 'guest-accept', guest.id)]
    case 'accepted':
      return [scheduleButton(guest.id)]
    case 'scheduled':
      return [confirmButton(guest.id)]
    case 'confirmed':
    case 'cancelled':
      return []
  }
}

export const acceptButton = (guest: string): Button => ({
  ...button({ sv: 'Godkänn', en: 'Accept' }, 'guest-accept', guest),
  style: 'primary',
})
export const scheduleButton = (guest: string): Button =>
  button({ sv: 'Boka dag', en: 'Choose a day' }, 'guest-schedule', guest, true)
export const confirmButton = (guest: string): Button =>
  button({ sv: 'Bekräfta', en: 'Confirm' }, 'guest-confirm', guest)
