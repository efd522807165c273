import { holdersOf } from '../core/actor.ts'
import type { Card } from '../core/card.ts'
import type { Change } from '../domain/change.ts'
import { messageChanges } from '../domain/changes/messages.ts'
import type { Deep, GroupState, Post } from '../domain/state.ts'
import { each, same } from '../domain/text.ts'

/** Tells the secretary (the chair where there is none) that a post never arrived, and why; nobody is told of their own. */
export function reportOf(state: Deep<GroupState>, post: Post, seq: number, today: string, why: string): Change[] {
  const secretaries = holdersOf(state, 'secretary', today)
  const to = secretaries.length > 0 ? secretaries : holdersOf(state, 'chair', today)
  const target = 'member' in post.to ? post.to.member : undefined
  if (to.some(one => one.id === target)) return []
  const card = post.card as Card | undefined
  const name = 'guest' in post.to ? state.guests[post.to.guest]?.name : state.members[target ?? '']?.name
  const whom = name === undefined ? { sv: 'gruppens kanal', en: 'the group’s channel' } : same(name)
  const report: Card = {
    lead: each(lang => {
      const what = card === undefined ? '.' : lang === 'sv' ? `: ”${card.lead.sv}”` : `: “${card.lead.en}”`
      return `${lang === 'sv' ? 'Kom inte fram till' : 'Did not reach'} ${whom[lang]}${what}`
    }),
    blocks: [
      {
        kind: 'quote',
        text: same(why),
        source: { sv: 'skälet, som plattformen gav det', en: 'the reason, as the platform gave it' },
      },
    ],
  }
  return to.map((one, i) =>
    messageChanges.postQueued({
      id: i === 0 ? `p${seq + 1}` : `p${seq + 1}-${i + 1}`,
      kind: 'answers',
      to: { member: one.id },
      card: report,
    }),
  )
}
