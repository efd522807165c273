import { type Actor, maySee } from '../../core/actor.ts'
import type { Button } from '../../core/card.ts'
import { GUEST_STATES, hasBeen, visitOf, whoText } from '../../domain/guests.ts'
import { sourceText, standingImports } from '../../domain/imported.ts'
import { fold, foldPlain } from '../../domain/names.ts'
import type { Day, Deep, GroupState, Visibility } from '../../domain/state.ts'
import { each, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { nextStep, visitText } from './shared.ts'

type State = Deep<GroupState>

/** A guest as a list shows one: the group's own, or one that imported minutes name. */
export interface Entry {
  name: string
  /** The day they come, or were to come where `standing` is 'lost'. */
  day?: Day
  standing: 'dated' | 'undated' | 'lost' | 'moved'
  past: boolean
  meeting?: string
  guest?: string
  who: Text
  when: Text
  note: Text
  buttons: Button[]
  visibility: Deep<Visibility>
  /** The imported document that says so. */
  source?: Text
}

function own(state: State, actor: Actor, today: Day): Entry[] {
  return Object.values(state.guests)
    .filter(guest => guest.state !== 'cancelled' && maySee(actor, guest.visibility))
    .map(guest => {
      const visit = visitOf(state, guest)
      const by = guest.state === 'suggested' && guest.suggestedBy ? state.members[guest.suggestedBy]?.name : undefined
      return {
        name: guest.name,
        guest: guest.id,
        standing: visit.kind === 'day' ? 'dated' : visit.kind,
        ...(visit.kind === 'undated' ? {} : { day: visit.kind === 'lost' ? visit.was : visit.day }),
        ...(guest.meeting === undefined ? {} : { meeting: guest.meeting }),
        past: hasBeen(state, guest, today),
        who: whoText(guest),
        when: visitText(state, guest, today),
        note: each(lang => `${GUEST_STATES[guest.state][lang]}${by ? ` ${lang === 'sv' ? 'av' : 'by'} ${by}` : ''}`),
        buttons: nextStep(state, guest, actor, today),
        visibility: guest.visibility,
      }
    })
}

function imported(state: State, today: Day): Entry[] {
  return standingImports(state).flatMap(one =>
    one.extract.guests.map((guest): Entry => {
      // Somebody who was at that very meeting came on its day.
      const day = guest.date ?? (guest.past ? one.extract.date : null) ?? undefined
      const source = sourceText(one, today)
      return {
        name: guest.name,
        standing: day === undefined ? 'undated' : 'dated',
        ...(day === undefined ? {} : { day }),
        past: guest.past === true || (day !== undefined && day < today),
        who: whoText({ name: guest.name, role: guest.role, organisation: guest.affiliation, topic: guest.topic }),
        when: day === undefined ? { sv: 'datum ej klart', en: 'no date yet' } : dayText(day, { today }),
        note: each(lang => (lang === 'sv' ? `enligt ${source.sv}` : `according to ${source.en}`)),
        buttons: [],
        visibility: { kind: 'group' },
        source,
      }
    }),
  )
}

/** All that the onlooker may see, by day; what minutes say again, or what the group has planned itself, comes once. */
export function entriesOf(state: State, actor: Actor, today: Day): Entry[] {
  const entries = own(state, actor, today)
  const known = new Set(entries.flatMap(entry => [fold(entry.name), `${fold(entry.name)} ${entry.day ?? ''}`]))
  for (const entry of imported(state, today)) {
    const key = `${fold(entry.name)} ${entry.day ?? ''}`
    const told = entry.day === undefined ? known.has(fold(entry.name)) : known.has(key)
    if (told) continue
    known.add(key)
    known.add(fold(entry.name))
    entries.push(entry)
  }
  return entries.sort((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9') || a.name.localeCompare(b.name, 'sv'))
}

/** True where every word occurs in what is known of the guest; accents weigh last. */
export function mentions(entry: Entry, words: string): boolean {
  return [fold, foldPlain].some(form => {
    const text = form(entry.who.sv)
    return form(words)
      .split(/[^\p{L}\p{N}-]+/u)
      .every(word => text.includes(word))
  })
}
