import { rolesOn } from '../core/actor.ts'
import type { Block, Card } from '../core/card.ts'
import { guestEyes, memberEyes, roomEyes } from '../core/digests.ts'
import type { LocalReply } from '../core/incoming.ts'
import { POST_VIEW, postCard } from '../core/posts.ts'
import { localReply } from '../core/replies.ts'
import type { Deep, DirectoryState, GroupState, Post } from '../domain/state.ts'
import { wallClock } from '../domain/when/zone.ts'
import type { View } from './view.ts'

type State = Deep<GroupState>

/** What marks a second try whose first may have arrived. */
const AGAIN: Block = {
  kind: 'text',
  tone: 'quiet',
  text: {
    sv: 'Skickas igen: det är oklart om det kom fram första gången.',
    en: 'Sent again: it is unclear whether it arrived the first time.',
  },
}

/**
 * A post as it is shown in one place now: its frozen words, then what its view answers at this moment. Null where it holds
 * neither. `again`: the first attempt may have arrived, and this one says so.
 */
export async function replyOf(
  state: State,
  post: Deep<Post>,
  place: string,
  directory: Deep<DirectoryState>,
  now: string,
  view: View | undefined,
  again = false,
): Promise<LocalReply | null> {
  const member = 'member' in post.to ? state.members[post.to.member] : undefined
  const today = wallClock(now, state.timeZone).date
  const guest = 'guest' in post.to ? state.guests[post.to.guest] : undefined
  const eyes = member
    ? memberEyes(state, member, today)
    : guest
      ? guestEyes(guest)
      : roomEyes(directory.rooms[place]?.visibility ?? 'public')
  const lang = member?.language ?? state.language
  const frozen = post.card as Card | undefined
  const live = post.view && view ? await view(state, { ...post.view, args: { ...post.view.args } }, eyes, lang) : null
  const card = postCard(frozen, live)
  if (!card) return null
  const marked = again ? { ...card, blocks: [...(card.blocks ?? []), AGAIN] } : card
  const reply = localReply({ card: marked, audience: member || guest ? 'private' : 'room' }, lang, {
    id: state.id,
    name: state.name,
  })
  if (member || guest || !post.view) return reply
  const readers = Object.values(state.members).flatMap(one => (rolesOn(state, one, today).size > 0 ? one.accounts : []))
  return { ...reply, anew: { intent: { command: POST_VIEW, args: { post: post.id } }, readers } }
}
