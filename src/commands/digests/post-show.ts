import { WORKING } from '../../core/actor.ts'
import type { Card } from '../../core/card.ts'
import { queryCommand, type Reply } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { POST_VIEW, postCard } from '../../core/posts.ts'
import { resolveAll } from '../../core/resolve.ts'
import { Problem } from '../../domain/problem.ts'

const gone = (): Problem =>
  new Problem('no-such-thing', {
    sv: 'Det meddelandet finns inte längre.',
    en: 'That message is no longer there.',
  })

/** A message of the group's, as it reads now for whoever looks: where a card may differ from person to person. */
export const postShow = queryCommand({
  name: POST_VIEW,
  topic: 'digests',
  title: { sv: 'Visa ett meddelande', en: 'Show a message' },
  help: {
    sv: 'Visa ett meddelande som gruppen fått, som det står nu för den som läser.',
    en: 'Show a message that the group got, as it reads now for whoever looks.',
  },
  roles: [...WORKING, 'observer'],
  quiet: true,
  fields: { post: field.text({ sv: 'Meddelande', en: 'Message' }, { max: 20 }) },
  phrases: [],
  examples: [],
  async query({ post: id }, scope): Promise<Reply> {
    const post = Object.hasOwn(scope.state.posts, id) ? scope.state.posts[id] : undefined
    if (!post || post.state === 'withdrawn') throw gone()
    const mine = 'member' in post.to && post.to.member === scope.actor.member?.id
    if (!('room' in post.to) && !mine) throw gone()
    const { view } = post
    const query = view && scope.commands.find(one => one.name === view.command)
    const live =
      view && query?.kind === 'query'
        ? await query.query(resolveAll({ ...view.args }, query.fields, scope), scope)
        : undefined
    const card = postCard(post.card as Card | undefined, live?.card ?? null)
    if (!card) throw gone()
    return { card, ...(live?.shows ? { shows: live.shows } : {}) }
  },
})
