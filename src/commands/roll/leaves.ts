import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { rollChanges } from '../../domain/changes/roll.ts'
import { reached } from '../../domain/presence.ts'
import { Problem } from '../../domain/problem.ts'
import { leave, withPresences } from '../../domain/roll.ts'
import { each } from '../../domain/text.ts'
import { moveTexts, mustBeCalled, mustBeThere, mustBeUndecided, mustStandOn, placeText, rollReply } from './shared.ts'

/** Somebody goes for good after a §; an alternate who is there takes the seat from the next. */
export const leaves = planCommand({
  name: 'leaves',
  topic: 'roll',
  title: { sv: 'Någon går från mötet', en: 'Somebody leaves' },
  help: {
    sv: 'Skriv in att någon går efter en paragraf. En ersättare som är här tar platsen från nästa.',
    en: 'Record that somebody leaves after a §. An alternate who is here takes the seat from the next.',
  },
  roles: KEEPERS,
  fields: {
    member: field.member({ sv: 'Vem', en: 'Who' }),
    item: field.item(
      { sv: 'Efter', en: 'After' },
      { optional: true, hint: { sv: 'Annars efter den senast beslutade', en: 'Else after the one decided last' } },
    ),
    meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'open' }),
  },
  phrases: [
    {
      sv: '{member} (går|gick|lämnar|lämnar mötet|lämnar sammanträdet|har gått) [nu] [efter {item}]',
      en: '{member} (leaves|left|has left|leaves the meeting) [now] [after {item}]',
    },
  ],
  examples: [
    { sv: 'Karin Åkesson går efter punkt 4', en: 'Karin Åkesson leaves after point 4' },
    { sv: 'Johan Rydell lämnar mötet', en: 'Johan Rydell leaves the meeting' },
  ],
  plan({ member, item, meeting: id }, scope) {
    const { state } = scope
    const meeting = mustBeCalled(state.meetings[id]!)
    const name = state.members[member]!.name
    const one = mustBeThere(state, meeting, member)
    const last = item === undefined ? reached(state, meeting) : mustStandOn(meeting, item)
    if (last < (one.from ?? 1) - 1)
      throw new Problem(
        'conflict',
        { sv: `${name} kom senare än så.`, en: `${name} arrived later than that.` },
        { field: 'item' },
      )
    mustBeUndecided(state, meeting, last + 1)
    const move = leave(state, meeting, member, last)
    const after = withPresences(meeting, move.presences)
    const place = placeText(state, meeting, last)
    return {
      changes: [rollChanges.presenceChanged({ meeting: id, presences: move.presences, why: 'left' })],
      reply: {
        card: rollReply(
          each(lang => {
            if (lang === 'sv') return last === 0 ? `${name} går före första ärendet.` : `${name} går efter ${place.sv}.`
            return last === 0 ? `${name} leaves before the first matter.` : `${name} leaves after ${place.en}.`
          }),
          moveTexts(state, move, placeText(state, meeting, last + 1)),
          scope,
          after,
          meeting.agenda[last],
        ),
      },
    }
  },
})
