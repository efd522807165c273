import type { Deep, DigestKind, GroupState, Guest, MeetingId, Member, Visibility } from '../domain/state.ts'
import type { Lang } from '../domain/text.ts'
import { visible } from '../domain/visibility.ts'
import { type Actor, allowed, guestActor, KEEPERS, rolesOn, type Who } from './actor.ts'
import type { Card, Intent } from './card.ts'
import type { Now } from './command.ts'

/** One thing to send: which kind, about which meeting, and (to an alternate) about which question. */
export interface Digest {
  kind: DigestKind
  meeting?: MeetingId
  ask?: string
}

/** For whom something is written: one person, or all who can read a room. */
export interface Eyes {
  actor: Actor
  sees(visibility: Deep<Visibility>): boolean
}

/** What is written: `view`, where given, is a declared query whose answer stands below the frozen card and is kept up to date. */
export interface Composed {
  card: Card
  view?: Intent
}

/** Writes a digest from the record; null where there is nothing to say. Pure. */
export type Compose = (state: Deep<GroupState>, digest: Digest, eyes: Eyes, now: Now) => Composed | null

/**
 * The same card with an opening that reads better in one language, or the very same card where nothing better holds. Asks a
 * language model, so it is called before the plan. Rejects only on a bug of ours.
 */
export type Smooth = (group: string, card: Card, lang: Lang, today: string) => Promise<Card>

const CLOCK = { role: 'clock', account: 'klubban/clock/' } as const

export const actorEyes = (actor: Actor): Eyes => ({
  actor,
  sees: visibility => visible(visibility, actor.member?.id, allowed(actor, KEEPERS)),
})

/** A member's own eyes on a day, as when they ask themselves. */
export const memberEyes = (state: Deep<GroupState>, member: Deep<Member>, day: string): Eyes =>
  actorEyes({
    kind: 'member',
    member,
    name: member.name,
    roles: new Set<Who>([...rolesOn(state, member, day), 'everyone']),
    by: { ...CLOCK, member: member.id },
    ...(member.language === undefined ? {} : { language: member.language }),
  })

/** An invited guest's eyes: their own visit, and what is public. */
export const guestEyes = (guest: Deep<Guest>): Eyes => ({
  actor: guestActor(guest, { ...CLOCK, guest: guest.id }),
  sees: visibility => visibility.kind === 'public',
})

/** Everybody's eyes in a room: what a member may see who keeps nothing, or in a public room what all may see. */
export const roomEyes = (room: 'group' | 'public'): Eyes => ({
  actor: { kind: 'clock', name: 'klubban', roles: new Set<Who>(['observer', 'everyone']), by: CLOCK },
  sees: visibility => (room === 'public' ? visibility.kind === 'public' : visible(visibility, undefined, false)),
})
