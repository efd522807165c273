import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { mustLieAhead } from '../../domain/ahead.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { agendaOf } from '../../domain/find.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { counted, each } from '../../domain/text.ts'
import { isOff } from '../../domain/timed.ts'
import { agendaButton, onDay } from './shared.ts'

/** Puts the standing items that a planned agenda lacks at its end. */
export const agendaFill = planCommand({
  name: 'agenda-fill',
  topic: 'agenda',
  title: { sv: 'Hämta stående punkter', en: 'Bring in the standing items' },
  help: {
    sv: 'Lägg de stående punkter som saknas på ett mötes dagordning.',
    en: 'Put the standing items that are missing on a meeting’s agenda.',
  },
  roles: KEEPERS,
  fields: { meeting: field.meeting({ sv: 'Möte', en: 'Meeting' }, { orElse: 'next' }) },
  phrases: [
    {
      sv: '(hämta|lägg till) [de] stående (punkter|punkterna) [(till|för|på) {meeting}]',
      en: '(bring in|add) the standing items [(to|for) {meeting}]',
    },
  ],
  examples: [{ sv: 'hämta stående punkter till 11 juni', en: 'bring in the standing items for 11 June' }],
  plan({ meeting: id }, scope) {
    const { state, now } = scope
    const meeting = state.meetings[id]!
    mustLieAhead(meeting, now.date, 'meeting')
    if (meeting.state !== 'planned')
      throw new Problem(
        'conflict',
        { sv: 'Mötet är redan öppnat.', en: 'The meeting has already opened.' },
        { field: 'meeting' },
      )
    const there = new Set(
      agendaOf(state, meeting)
        .filter(item => !isOff(item))
        .map(item => fold(item.title)),
    )
    const missing = state.standing.filter(one => !there.has(fold(one.title)))
    const day = onDay(meeting, now.date)
    const count = counted(
      missing.length,
      { sv: 'stående punkt', en: 'standing item' },
      { sv: 'stående punkter', en: 'standing items' },
    )
    return {
      changes: missing.map(one =>
        agendaChanges.matterRaised({
          id: scope.id('i'),
          title: one.title,
          meeting: id,
          standing: true,
          ...(one.minutes === undefined ? {} : { minutes: one.minutes }),
        }),
      ),
      reply: {
        card: {
          lead: each(lang => {
            if (missing.length === 0)
              return lang === 'sv'
                ? `Inga stående punkter saknas på dagordningen ${day.sv}.`
                : `No standing items are missing on the agenda of ${day.en}.`
            return lang === 'sv'
              ? `${count.sv} lades till på dagordningen ${day.sv}.`
              : `${count.en} added to the agenda of ${day.en}.`
          }),
          blocks: [{ kind: 'buttons', buttons: [agendaButton(id)] }],
        },
      },
    }
  },
})
