import { agendaOf, between, latestMeeting, nextMeeting, openMeeting, sectionAt, upcoming } from '../domain/find.ts'
import { hasBeen } from '../domain/guests.ts'
import { fold, foldPlain } from '../domain/names.ts'
import { Problem } from '../domain/problem.ts'
import type { Deep, GroupState, Item, Meeting } from '../domain/state.ts'
import { each, same, type Text } from '../domain/text.ts'
import { reachOf } from '../domain/when/kinds.ts'
import { whenOf } from '../domain/when/read.ts'
import { dayText } from '../domain/when/write.ts'
import { maySee } from './actor.ts'
import type { ResolveContext } from './resolve.ts'

interface Candidate {
  id: string
  label: Text
}

/** One candidate, or the Problem that says which there are. */
function only(found: readonly Candidate[], field: string, none: Text, several: Text): string {
  if (found.length === 1) return found[0]!.id
  if (found.length === 0) throw new Problem('no-such-thing', none, { field })
  throw new Problem('ambiguous', several, {
    field,
    choices: found.slice(0, 10).map(one => ({ value: one.id, label: one.label })),
  })
}

const isId = (words: string): boolean => /^[a-z]\d+(?:-\d+)?$/.test(words)

/** Those whose name fits: the whole name, else every word given is (the start of) a word of it; accents weigh last. */
export function named<T extends { name: string }>(all: readonly T[], words: string): T[] {
  for (const form of [fold, foldPlain]) {
    const wanted = form(words)
    const whole = all.filter(one => form(one.name) === wanted)
    if (whole.length > 0) return whole
    const parts = wanted.split(/[\s-]+/)
    const exact = all.filter(one => {
      const has = form(one.name).split(/[\s-]+/)
      return parts.every(part => has.includes(part))
    })
    if (exact.length > 0) return exact
  }
  return []
}

export const ME = new Set(['jag', 'mig', 'me', 'i', 'myself', 'mig själv'])

export function findMember(words: string, field: string, { state, actor }: ResolveContext): string {
  if (ME.has(fold(words)) && actor.member) return actor.member.id
  if (isId(words) && Object.hasOwn(state.members, words)) return words
  const found = named(Object.values(state.members), words)
  return only(
    found.map(one => ({ id: one.id, label: same(one.name) })),
    field,
    { sv: `Det finns ingen ”${words}” i gruppen.`, en: `There is no “${words}” in the group.` },
    { sv: `Flera heter ”${words}”. Vem menar du?`, en: `Several people are called “${words}”. Whom do you mean?` },
  )
}

export const meetingLabel = (meeting: Deep<Meeting>, today: string): Text =>
  each(lang => `${dayText(meeting.date, { today })[lang]}${meeting.title ? ` (${meeting.title})` : ''}`)

const NEXT = new Set([
  'nästa',
  'nästa möte',
  'mötet',
  'next',
  'next meeting',
  'the meeting',
  'the next meeting',
  'kommande möte',
])
const LATEST = new Set([
  'senaste',
  'senaste mötet',
  'förra',
  'förra mötet',
  'last',
  'last meeting',
  'the last meeting',
  'the latest meeting',
])

export function findMeeting(words: string, field: string, { state, now }: ResolveContext): string {
  if (isId(words) && Object.hasOwn(state.meetings, words)) return words
  const folded = fold(words)
  const none: Text = {
    sv: `Jag hittar inget möte för ”${words}”. Skriv ”möten” för att se vilka som finns.`,
    en: `I find no meeting for “${words}”. Type “meetings” to see which there are.`,
  }
  const several: Text = {
    sv: `Flera möten passar ”${words}”. Vilket menar du?`,
    en: `Several meetings fit “${words}”. Which one?`,
  }
  const pick = (found: readonly Deep<Meeting>[]) =>
    only(
      found.map(one => ({ id: one.id, label: meetingLabel(one, now.date) })),
      field,
      none,
      several,
    )

  const spoken = NEXT.has(folded)
    ? (openMeeting(state) ?? nextMeeting(state, now.date))
    : LATEST.has(folded)
      ? latestMeeting(state, now.date)
      : undefined
  if (spoken) return spoken.id
  // A day without a year is the coming one if a meeting is then, else the one that has been.
  for (const prefer of ['future', 'past'] as const) {
    const when = whenOf(words, { today: now.date, prefer })
    if (!when) break
    const days = when.kind === 'day' && when.ambiguous ? when.ambiguous : null
    const reach = reachOf(when, { today: now.date, prefer })
    const found = days
      ? days.flatMap(day => between(state, day, day))
      : reach
        ? between(state, reach.from, reach.to)
        : []
    const live = found.filter(one => one.state !== 'cancelled')
    if (live.length > 0) return pick(live)
    if (found.length > 0) return pick(found)
  }
  return pick(upcoming(state, now.date).filter(one => one.title !== undefined && fold(one.title).includes(folded)))
}

const itemLabel = (item: { section?: { number: number }; title: string }): Text =>
  same(item.section ? `§ ${item.section.number} ${item.title}` : item.title)

/** § 7 means the open meeting, else the latest that has it; "punkt 3" and a bare 3 the place on the coming agenda where nothing is open. */
export function findItem(words: string, field: string, { state, now, actor }: ResolveContext): string {
  const seen = (item: Deep<Item> | undefined) => (item && maySee(actor, item.visibility) ? item : undefined)
  if (isId(words) && seen(state.items[words])) return words
  const folded = fold(words)
  const numbered = /^(§{1,2}|paragraf|section|punkt|point|item|ärende|nr|no\.?)?\s*(\d{1,4})$/.exec(folded)
  const open = openMeeting(state)
  if (numbered) {
    const number = Number(numbered[2])
    const bySection = numbered[1] === undefined || /^(§|paragraf|section)/.test(numbered[1])
    const here = open ?? (numbered[1] === undefined || !bySection ? nextMeeting(state, now.date) : undefined)
    const item =
      here &&
      ((bySection ? sectionAt(state, here, number) : undefined) ??
        (here.state === 'planned' || !bySection ? agendaOf(state, here)[number - 1] : undefined))
    const earlier = item || !bySection || open ? undefined : latestWith(state, now.date, number)
    const found = seen(item ?? earlier)
    if (found) return found.id
    const last = open && agendaOf(state, open).at(-1)?.section?.number
    throw new Problem(
      'no-such-thing',
      {
        sv: `Det finns ingen ${bySection ? `§ ${number}` : `punkt ${number}`}${open && last !== undefined ? ` på det öppna mötet (sista är § ${last})` : ''}.`,
        en: `There is no ${bySection ? `§ ${number}` : `point ${number}`}${open && last !== undefined ? ` at the open meeting (the last is § ${last})` : ''}.`,
      },
      { field },
    )
  }
  const alive = Object.values(state.items).filter(
    item => item.state !== 'removed' && item.state !== 'postponed' && maySee(actor, item.visibility),
  )
  const near = open ?? nextMeeting(state, now.date)
  const fits = alive.filter(item => fold(item.title).includes(folded))
  const exact = fits.filter(item => fold(item.title) === folded)
  const here = fits.filter(item => near !== undefined && item.meeting === near.id)
  const found = exact.length > 0 ? exact : here.length > 0 ? here : fits
  return only(
    found.map(item => ({ id: item.id, label: itemLabel(item) })),
    field,
    { sv: `Jag hittar inget ärende för ”${words}”.`, en: `I find no matter for “${words}”.` },
    { sv: `Flera ärenden passar ”${words}”. Vilket menar du?`, en: `Several matters fit “${words}”. Which one?` },
  )
}

function latestWith(state: Deep<GroupState>, today: string, number: number) {
  for (let i = state.calendar.length - 1; i >= 0; i--) {
    const entry = state.calendar[i]!
    if (entry.date > today) continue
    const item = sectionAt(state, state.meetings[entry.id]!, number)
    if (item) return item
  }
  return undefined
}

export function findGuest(words: string, field: string, { state, actor, now }: ResolveContext): string {
  const direct = isId(words) ? state.guests[words] : undefined
  if (direct && maySee(actor, direct.visibility)) return words
  const alive = Object.values(state.guests).filter(
    guest => guest.state !== 'cancelled' && maySee(actor, guest.visibility),
  )
  const fits = named(alive, words)
  // Somebody who was here before and comes again: the coming visit is meant.
  const ahead = fits.filter(guest => !hasBeen(state, guest, now.date))
  return only(
    (ahead.length > 0 ? ahead : fits).map(guest => ({ id: guest.id, label: same(guest.name) })),
    field,
    { sv: `Det finns ingen gäst som heter ”${words}”.`, en: `There is no guest called “${words}”.` },
    {
      sv: `Flera gäster heter ”${words}”. Vem menar du?`,
      en: `Several guests are called “${words}”. Whom do you mean?`,
    },
  )
}

export function findTask(words: string, field: string, { state }: ResolveContext): string {
  if (isId(words) && Object.hasOwn(state.tasks, words)) return words
  const number = Number(words.replace(/^(?:uppdrag|task|nr|no\.?|#)\s*/i, ''))
  const found = Object.values(state.tasks).find(task => task.number === number)
  if (found) return found.id
  throw new Problem(
    'no-such-thing',
    {
      sv: `Det finns inget uppdrag med nummer ${words}. Skriv ”uppdrag” för att se vilka som finns.`,
      en: `There is no task with number ${words}. Type “tasks” to see which there are.`,
    },
    { field },
  )
}
