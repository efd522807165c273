import type { MailSettings } from '../adapters/mail/index.ts'
import type { App } from './app.ts'
import type { Settings } from './config.ts'
import { holdersOf } from './core/actor.ts'
import { GUEST_LINK, GUEST_PAGES } from './core/guest-link.ts'
import { readSigned } from './core/links.ts'
import type { Deep, GroupState } from './domain/state.ts'
import { wallClock } from './domain/when/zone.ts'
import { calendarOf } from './minutes/writing/calendar.ts'
import { fileAt } from './minutes/writing/calendar-feed.ts'

/** The places of e-mail begin so: `mail/<group>/<member or guest>`. */
export const mailPlace = (group: string, id: string): string => `mail/${group}/${id}`

/**
 * The places by e-mail of a member or guest: guests who gave an address; members whom nothing else reaches, where their group
 * chose so. `reached`: some chat or page reaches them.
 */
export function mailPlaces(state: Deep<GroupState>, id: string, reached: boolean): string[] {
  const email = state.guests[id]?.email ?? (state.schedule?.mail && !reached ? state.members[id]?.email : undefined)
  return email === undefined ? [] : [mailPlace(state.id, id)]
}

/** Whose page a guest's token opens; null where it does not hold. */
export function guestOf(app: App, token: string): { group: string; guest: string; booking: string } | null {
  const [group, guest, booking] = readSigned(app.secret, GUEST_LINK, token, app.clock()) ?? []
  return group === undefined || guest === undefined || booking === undefined ? null : { group, guest, booking }
}

/** The calendar file of a guest's own visit, while their link holds. */
export const guestCalendar = (app: App, { group, guest, booking }: NonNullable<ReturnType<typeof guestOf>>) =>
  app.store.read<GroupState, string | null>(group, state => {
    const one = Object.hasOwn(state.guests, guest) ? state.guests[guest]! : undefined
    return one && String(one.bookings ?? 0) === booking ? calendarOf(state, { now: app.clock(), guest }) : null
  })

/** What the mail adapter must know of the records: who is behind a place, and the files behind our own links. */
export function mailSettings(app: App, { mail, publicUrl }: Settings & Required<Pick<Settings, 'mail'>>): MailSettings {
  const home = publicUrl?.replace(/\/+$/, '')
  return {
    ...mail,
    addressee(place) {
      const [, group = '', id = ''] = place.split('/')
      return app.store.read<GroupState, Awaited<ReturnType<MailSettings['addressee']>>>(group, state => {
        const one = state.members[id] ?? state.guests[id]
        if (!one?.email) return null
        const today = wallClock(app.clock(), state.timeZone).date
        const secretary = holdersOf(state, 'secretary', today).find(member => member.email !== undefined)
        return {
          name: one.name,
          address: one.email,
          ...(secretary?.email === undefined ? {} : { replyTo: { name: secretary.name, address: secretary.email } }),
        }
      })
    },
    async calendarAt(link) {
      if (home === undefined || !link.startsWith(`${home}/`)) return null
      const path = link.slice(home.length)
      const [token = '', file] = path.startsWith(GUEST_PAGES) ? path.slice(GUEST_PAGES.length).split('/') : []
      if (file !== 'mote.ics') return fileAt(app, path)
      const guest = guestOf(app, token)
      return guest && guestCalendar(app, guest)
    },
  }
}
