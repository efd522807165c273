import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { rollChanges } from '../../domain/changes/roll.ts'
import { Problem } from '../../domain/problem.ts'
import { withPresences } from '../../domain/roll.ts'
import type { Presence } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'
import { mustAllowRemote, mustBeCalled, mustBeThere, rollReply } from './shared.ts'

/** Somebody who is there takes part on a link, or is in the room after all. */
export const remote = planCommand({
  name: 'remote',
  topic: 'roll',
  title: { sv: 'Deltar på distans', en: 'Takes part remotely' },
  help: {
    sv: 'Skriv in under mötet att någon som är med deltar på distans, eller sitter i rummet.',
    en: 'Record during the meeting that somebody takes part remotely, or sits in the room.',
  },
  roles: KEEPERS,
  fields: {
    member: field.member({ sv: 'Vem', en: 'Who' }),
    remote: field.yesno({ sv: 'På distans', en: 'Remotely' }),
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open' }),
  },
  phrases: [
    {
      sv: '{member} (är med|sitter|deltar) (på distans|digitalt|på länk)',
      en: '{member} (is|sits|takes part) (remote|remotely|online)',
      args: { remote: 'ja' },
    },
    {
      sv: '{member} (är|sitter) i rummet',
      en: '{member} (is|sits) in the room',
      args: { remote: 'nej' },
    },
  ],
  examples: [{ sv: 'Sofia Öberg deltar på distans', en: 'Sofia Öberg takes part remotely', args: { remote: 'ja' } }],
  plan({ member, remote: linked, meeting: id }, scope) {
    const { state } = scope
    const meeting = mustBeCalled(state.meetings[id]!)
    const name = state.members[member]!.name
    if (linked) mustAllowRemote(state, 'remote')
    const one = mustBeThere(state, meeting, member)
    const where = each(lang =>
      linked ? (lang === 'sv' ? 'på distans' : 'remotely') : lang === 'sv' ? 'i rummet' : 'in the room',
    )
    if (one.remote === linked)
      throw new Problem(
        'taken',
        each(lang => (lang === 'sv' ? `${name} deltar redan ${where.sv}.` : `${name} takes part ${where.en} already.`)),
        { field: 'member' },
      )
    const changed: Presence = { ...(structuredClone(one) as Presence), remote: linked }
    return {
      changes: [rollChanges.presenceChanged({ meeting: id, presences: [changed], why: 'remote' })],
      reply: {
        card: rollReply(
          each(lang => (lang === 'sv' ? `${name} deltar ${where.sv}.` : `${name} takes part ${where.en}.`)),
          [],
          scope,
          withPresences(meeting, [changed]),
        ),
      },
    }
  },
})
