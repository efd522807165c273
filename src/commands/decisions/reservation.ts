import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { decisionChanges } from '../../domain/changes/decisions.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import { each, same } from '../../domain/text.ts'
import { listedItem, mustBeRecorded, mustTakePart, showButton } from './shared.ts'

/** A reservation against a decision: only by one who took part, and before the meeting ends (KL 4:27). */
export const reservation = planCommand({
  name: 'reservation',
  topic: 'decisions',
  title: { sv: 'Reservation', en: 'Reservation' },
  help: {
    sv: 'Anteckna att någon som deltog reserverar sig mot ett beslut, innan mötet är slut.',
    en: 'Record that somebody who took part reserves against a decision, before the meeting ends.',
  },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Paragraf', en: 'Section' }),
    member: field.member({ sv: 'Vem', en: 'Who' }),
    text: field.long({ sv: 'Motivering', en: 'Grounds' }, { optional: true, max: 5000 }),
  },
  phrases: [
    {
      sv: [
        'reservation {item} {member}',
        'reservation {item} {member} (eftersom|med motiveringen|motivering) {text}',
        'reservation {member} {item}',
        '{member} reserverar sig (mot|i|under|) {item} [(eftersom|för att|med motiveringen|därför att) {text}]',
      ],
      en: [
        'reservation {item} {member}',
        'reservation {item} {member} (because|on the grounds that) {text}',
        'reservation {member} {item}',
        '{member} (reserves|makes a reservation) (against|on|) {item} [(because|on the grounds that) {text}]',
      ],
    },
  ],
  examples: [
    { sv: 'reservation § 6 Sofia Öberg', en: 'reservation § 6 Sofia Öberg' },
    { sv: 'Johan Rydell reserverar sig mot § 6', en: 'Johan Rydell reserves against § 6' },
  ],
  plan({ item: id, member, text }, { state }) {
    const { item, meeting } = listedItem(state, id)
    const name = state.members[member]!.name
    if (meeting.state !== 'open' && meeting.state !== 'adjourned')
      throw new Problem(
        'closed',
        {
          sv: 'Man kan bara reservera sig innan mötet är slut (KL 4:27).',
          en: 'Reservations can be made only before the meeting ends (KL 4:27).',
        },
        { field: 'item' },
      )
    const decision = mustBeRecorded(state, item)
    mustTakePart(state, meeting, item, [member], 'member')
    if (decision.reservations.some(one => one.member === member))
      throw new Problem(
        'taken',
        {
          sv: `${name} har redan reserverat sig mot ${matterName(state, item)}.`,
          en: `${name} has already made a reservation against ${matterName(state, item)}.`,
        },
        { field: 'member' },
      )
    return {
      changes: [decisionChanges.reservationMade({ item: id, member, ...(text === undefined ? {} : { text }) })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${name} reserverar sig mot beslutet i ${matterName(state, item)}.`
              : `${name} makes a reservation against the decision in ${matterName(state, item)}.`,
          ),
          blocks: [
            ...(text === undefined ? [] : [{ kind: 'quote' as const, text: same(text) }]),
            { kind: 'buttons', buttons: [showButton(id)] },
          ],
        },
      },
    }
  },
})
