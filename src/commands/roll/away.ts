import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { rollChanges } from '../../domain/changes/roll.ts'
import { Problem } from '../../domain/problem.ts'
import { withPresences } from '../../domain/roll.ts'
import type { Presence } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'
import { mustBeCalled, mustBeThere, mustBeUndecided, mustStandOn, placeText, rollReply } from './shared.ts'

/**
 * Somebody is out of the room for one §. The seat stays theirs: were an alternate to take it, they would have broken off
 * service and could not return (KL 5:20).
 */
export const away = planCommand({
  name: 'away',
  topic: 'roll',
  title: { sv: 'Någon är ute under en paragraf', en: 'Somebody is out for one §' },
  help: {
    sv: 'Skriv in att någon är ute ur rummet under en paragraf och inte deltar i beslutet.',
    en: 'Record that somebody is out of the room for one § and takes no part in its decision.',
  },
  roles: KEEPERS,
  fields: {
    member: field.member({ sv: 'Vem', en: 'Who' }),
    item: field.item({ sv: 'Under', en: 'During' }),
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open' }),
  },
  phrases: [
    {
      sv: [
        '{member} är (borta|ute|frånvarande) [(under|vid|för|i)] {item}',
        '{member} (deltar inte|går ut) (under|vid|i) {item}',
      ],
      en: [
        '{member} is (away|out|absent) [(for|during|at)] {item}',
        '{member} (steps out|goes out) (for|during) {item}',
      ],
    },
  ],
  examples: [{ sv: 'Sofia Öberg är borta under punkt 2', en: 'Sofia Öberg is away for point 2' }],
  plan({ member, item, meeting: id }, scope) {
    const { state } = scope
    const meeting = mustBeCalled(state.meetings[id]!)
    const name = state.members[member]!.name
    const one = mustBeThere(state, meeting, member)
    const position = mustStandOn(meeting, item)
    const place = placeText(state, meeting, position)
    if (one.away.includes(position))
      throw new Problem(
        'taken',
        each(lang =>
          lang === 'sv'
            ? `${name} står redan som frånvarande under ${place.sv}.`
            : `${name} stands as away for ${place.en} already.`,
        ),
        { field: 'item' },
      )
    mustBeUndecided(state, meeting, position, position)
    const changed: Presence = { ...(structuredClone(one) as Presence), away: [...one.away, position] }
    return {
      changes: [rollChanges.presenceChanged({ meeting: id, presences: [changed], why: 'away' })],
      reply: {
        card: rollReply(
          each(lang =>
            lang === 'sv'
              ? `${name} är ute under ${place.sv} och deltar inte i det beslutet.`
              : `${name} is out for ${place.en} and takes no part in that decision.`,
          ),
          [],
          scope,
          withPresences(meeting, [changed]),
          item,
        ),
      },
    }
  },
})
