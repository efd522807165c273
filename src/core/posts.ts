import type { MemberId } from '../domain/state.ts'
import { holdersOf, rolesOn } from './actor.ts'
import type { Block, Card } from './card.ts'
import type { PostDraft, Scope } from './command.ts'

/** A message to one member; none to oneself, to nobody, or to somebody who has left the group. */
export function postTo(member: MemberId | undefined, kind: PostDraft['kind'], card: Card, scope: Scope): PostDraft[] {
  const there = member === undefined || member === scope.actor.member?.id ? undefined : scope.state.members[member]
  if (!there || rolesOn(scope.state, there, scope.now.date).size === 0) return []
  return [{ kind, to: { member: there.id }, card }]
}

/** A message to whoever is the secretary today, stand-ins included; to the chair where nobody is. */
export function postToSecretary(card: Card, scope: Scope): PostDraft[] {
  const { state, now } = scope
  const secretaries = holdersOf(state, 'secretary', now.date)
  const to = secretaries.length > 0 ? secretaries : holdersOf(state, 'chair', now.date)
  return to.flatMap(member => postTo(member.id, 'asks', card, scope))
}

/** A post as it reads now: its frozen words, then what its view answers. Null where it holds neither. */
export function postCard(frozen: Card | undefined, live: Card | null): Card | null {
  if (!frozen) return live
  const below: Block[] = live ? [{ kind: 'text', text: live.lead }, ...(live.blocks ?? [])] : []
  return { lead: frozen.lead, blocks: [...(frozen.blocks ?? []), ...below] }
}

/** The query that shows a post to whoever asks, as they may see it. */
export const POST_VIEW = 'post-show'
