import type { MemberId, Visibility } from '../domain/state.ts'
import type { Reply } from './command.ts'
import { field } from './fields.ts'
import type { Turn } from './turn.ts'

/** Two fields for every command that says who may see a thing (design decision 14). */
export const audienceFields = {
  visibility: field.choice(
    { sv: 'Vem får se', en: 'Who may see it' },
    {
      group: { label: { sv: 'Gruppen', en: 'The group' } },
      public: {
        label: { sv: 'Alla', en: 'Everybody' },
        words: { sv: ['offentligt', 'öppet'], en: ['public', 'open'] },
      },
      named: { label: { sv: 'Bara namngivna', en: 'Named people only' }, words: { sv: ['namngivna'], en: ['named'] } },
    },
    { optional: true },
  ),
  named: field.members(
    { sv: 'Namngivna', en: 'Named people' },
    {
      optional: true,
      hint: {
        sv: 'Bara de, sekreteraren och ordföranden ser det.',
        en: 'Only they, the secretary and the chair see it.',
      },
    },
  ),
}

/** What the two fields say, or undefined where nothing was said. Names alone mean that only they may see it. */
export function audienceOf(args: {
  visibility: Visibility['kind'] | undefined
  named: MemberId[] | undefined
}): Visibility | undefined {
  const kind = args.visibility ?? (args.named === undefined ? undefined : 'named')
  if (kind === undefined) return undefined
  return kind === 'named' ? { kind, members: args.named ?? [] } : { kind }
}

/** Public only in a bound room whose visibility covers every item shown (design decision 5). */
export function placed(reply: Reply, turn: Turn): Reply {
  if (reply.audience !== 'room') return reply
  const room = turn.incoming.room === undefined ? undefined : turn.directory.rooms[turn.incoming.room]
  const fits = (kind: string) => kind === 'public' || (kind === 'group' && room?.visibility === 'group')
  return room && (reply.shows ?? [{ kind: 'group' }]).every(one => fits(one.kind))
    ? reply
    : { ...reply, audience: 'private' }
}
