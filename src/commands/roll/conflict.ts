import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { rollChanges } from '../../domain/changes/roll.ts'
import { Problem } from '../../domain/problem.ts'
import { conflictAt, withPresences } from '../../domain/roll.ts'
import { lawOf } from '../../domain/rules.ts'
import { seatText } from '../../domain/seats.ts'
import { each } from '../../domain/text.ts'
import { mustBeCalled, mustBeUndecided, mustStandOn, placeText, rollReply } from './shared.ts'

/** Jäv: somebody takes no part in a matter, nor may stay in the room where the law says so (KL 6:28-30, 5:47; LEF 7:21). */
export const conflict = planCommand({
  name: 'conflict',
  topic: 'roll',
  title: { sv: 'Jäv', en: 'Conflict of interest' },
  help: {
    sv: 'Anteckna att någon är jävig i ett ärende. En ersättare som är här kan ta platsen för det ärendet.',
    en: 'Record that somebody has a conflict of interest in a matter. An alternate who is here may take the seat for it.',
  },
  roles: KEEPERS,
  fields: {
    member: field.member({ sv: 'Vem', en: 'Who' }),
    item: field.item({ sv: 'Ärende', en: 'Matter' }),
    reason: field.text({ sv: 'Skäl', en: 'Reason' }, { optional: true, max: 500 }),
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open' }),
  },
  phrases: [
    {
      sv: [
        'jäv {member} {item} [(eftersom|på grund av|för att) {reason}]',
        '{member} (är jävig|anmäler jäv|har jäv) [(i|vid|under)] {item} [(eftersom|på grund av) {reason}]',
      ],
      en: [
        'conflict of interest {member} {item} [because {reason}]',
        '{member} (has|declares) a conflict of interest [(in|at|on)] {item} [because {reason}]',
      ],
    },
  ],
  examples: [
    { sv: 'jäv Karin Åkesson punkt 3', en: 'conflict of interest Karin Åkesson point 3' },
    { sv: 'Johan Rydell anmäler jäv vid punkt 2', en: 'Johan Rydell declares a conflict of interest in point 2' },
  ],
  plan({ member, item, reason, meeting: id }, scope) {
    const { state } = scope
    const meeting = mustBeCalled(state.meetings[id]!)
    const name = state.members[member]!.name
    const position = mustStandOn(meeting, item)
    const place = placeText(state, meeting, position)
    if (meeting.conflicts.some(one => one.member === member && one.item === item))
      throw new Problem(
        'taken',
        each(lang =>
          lang === 'sv'
            ? `${name} har redan anmält jäv i ${place.sv}.`
            : `${name} has a conflict of interest in ${place.en} already.`,
        ),
        { field: 'item' },
      )
    mustBeUndecided(state, meeting, position, position)
    const move = conflictAt(state, meeting, member, position)
    const after = {
      ...withPresences(meeting, move.presences),
      conflicts: [...meeting.conflicts, { member, item }],
    }
    const stays = lawOf(state.body).conflict === 'stays'
    return {
      changes: [
        rollChanges.conflictDeclared({ meeting: id, member, item, ...(reason === undefined ? {} : { reason }) }),
        ...(move.presences.length === 0
          ? []
          : [rollChanges.presenceChanged({ meeting: id, presences: move.presences, why: 'seat' })]),
      ],
      reply: {
        card: rollReply(
          each(lang => {
            if (lang === 'sv')
              return `${name} är jävig i ${place.sv} och ${stays ? 'deltar inte i ärendet, men får stanna i rummet' : 'varken deltar eller är i rummet'}.`
            return `${name} has a conflict of interest in ${place.en} and ${stays ? 'takes no part in it, but may stay in the room' : 'neither takes part nor stays in the room'}.`
          }),
          move.took.map(({ alternate, for: seat }) =>
            each(lang =>
              lang === 'sv'
                ? `${seatText(state, { member: alternate, for: seat }).sv} tjänstgör i ${place.sv}.`
                : `${seatText(state, { member: alternate, for: seat }).en} serves in ${place.en}.`,
            ),
          ),
          scope,
          after,
          item,
        ),
      },
    }
  },
})
