import { allowed, type Who, WORKING } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { queryCommand, type Reply } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { readLink } from '../../core/links.ts'
import { resolveAll } from '../../core/resolve.ts'
import { Problem } from '../../domain/problem.ts'

/** A preview is a glance: the page behind the link holds the rest. */
const BLOCKS = 4

/** Whoever reads a room: what is for named people, or for a role, is not for them. */
const ONLOOKER: ReadonlySet<Who> = new Set<Who>(['observer', 'everyone'])

/** A link to a group as such shows when it meets. */
const OF_A_GROUP = { command: 'meetings', args: {} }

const nothing = (): Problem =>
  new Problem('no-such-thing', {
    sv: 'Den länken leder inte till något som kan visas här.',
    en: 'That link leads to nothing that can be shown here.',
  })

/** Buttons are for the one who pressed for them: a preview has none. */
function glance(blocks: readonly Block[]): Block[] {
  const seen = blocks.filter(block => block.kind !== 'buttons').slice(0, BLOCKS)
  // A heading of what is not shown would promise it.
  while (seen.at(-1)?.kind === 'heading') seen.pop()
  return seen.map(block =>
    block.kind === 'list' ? { ...block, items: block.items.map(({ buttons: _, ...item }) => item) } : block,
  )
}

/** What one of our own links leads to, as a room may see it: the preview that a chat shows below the link. */
export const linkShow = queryCommand({
  name: 'link-show',
  topic: 'you',
  title: { sv: 'Förhandsvisa en länk', en: 'Preview a link' },
  help: {
    sv: 'Visa vad en länk till Klubban leder till, så mycket som rummet får se.',
    en: 'Show what a link to Klubban leads to, as much as the room may see.',
  },
  roles: [...WORKING, 'observer'],
  quiet: true,
  fields: { address: field.text({ sv: 'Adress', en: 'Address' }, { max: 2000 }) },
  phrases: [],
  examples: [],
  async query({ address }, scope): Promise<Reply> {
    const link = scope.publicUrl === undefined ? null : readLink(scope.publicUrl, address)
    const { command, args } = link?.intent ?? OF_A_GROUP
    const query = scope.commands.find(one => one.name === command)
    const { member: _, ...onlooker } = { ...scope.actor, roles: ONLOOKER }
    if (link?.group !== scope.state.id || query?.kind !== 'query' || query.name === linkShow.name) throw nothing()
    if (!allowed(onlooker, query.roles)) throw nothing()
    const seen = { ...scope, actor: onlooker }
    const reply = await query.query(resolveAll(args, query.fields, seen), seen)
    return {
      card: { lead: reply.card.lead, blocks: glance(reply.card.blocks ?? []) },
      audience: 'room',
      ...(reply.shows ? { shows: reply.shows } : {}),
    }
  },
})
