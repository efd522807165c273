import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { groupChanges } from '../../domain/changes/group.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { spanText } from '../../domain/when/write.ts'

/** Somebody keeps the record in the secretary's place for a time; nothing has to be taken back afterwards. */
export const standIn = planCommand({
  name: 'stand-in',
  topic: 'members',
  title: { sv: 'Vikarie för sekreteraren', en: 'Stand-in for the secretary' },
  help: {
    sv: 'Någon i gruppen får göra det sekreteraren får, under en viss tid.',
    en: 'Somebody in the group may do what the secretary may, for a certain time.',
  },
  roles: KEEPERS,
  fields: {
    member: field.member({ sv: 'Vem', en: 'Who' }),
    when: field.period(
      { sv: 'När', en: 'When' },
      { hint: { sv: 'Till exempel 10–21 maj', en: 'For example 10–21 May' } },
    ),
  },
  phrases: [
    {
      sv: [
        '{member} (vikarierar|är vikarie|är sekreterare) [för sekreteraren] {when}',
        'vikarie [för sekreteraren] {member} {when}',
      ],
      en: [
        '{member} (stands in|is stand-in|is the stand-in) [for the secretary] {when}',
        'stand-in [for the secretary] {member} {when}',
      ],
    },
  ],
  examples: [
    {
      sv: 'Petra Nordin vikarierar för sekreteraren 10–21 maj',
      en: 'Petra Nordin stands in for the secretary 10–21 May',
    },
    { sv: 'vikarie Karin Åkesson i juni', en: 'stand-in Karin Åkesson in June' },
  ],
  plan({ member: to, when }, { state, now }) {
    const member = state.members[to]!
    if (when.kind === 'undated')
      throw new Problem(
        'invalid',
        { sv: 'Skriv från vilken dag till vilken.', en: 'Type from which day until which.' },
        { field: 'when' },
      )
    if (when.to < now.date)
      throw new Problem('past', { sv: 'De dagarna har varit.', en: 'Those days have been.' }, { field: 'when' })
    const from = [when.from, now.date].sort().at(-1)!
    const double = state.delegations.find(
      one => one.to === to && one.role === 'secretary' && one.from <= from && when.to <= one.until,
    )
    if (double)
      throw new Problem('taken', {
        sv: `${member.name} är redan vikarie ${spanText(double.from, double.until, { today: now.date }).sv}.`,
        en: `${member.name} is already the stand-in ${spanText(double.from, double.until, { today: now.date }).en}.`,
      })
    const span = spanText(from, when.to, { today: now.date })
    return {
      changes: [groupChanges.roleDelegated({ to, role: 'secretary', from, until: when.to })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${member.name} är vikarie för sekreteraren ${span.sv}.`
              : `${member.name} stands in for the secretary ${span.en}.`,
          ),
        },
      },
      posts: [
        {
          kind: 'notice',
          to: { member: to },
          card: {
            lead: each(lang =>
              lang === 'sv'
                ? `Du är vikarie för sekreteraren i ${state.name} ${span.sv}. Då får du göra det sekreteraren får. Skriv ”hjälp” för att se vad.`
                : `You stand in for the secretary of ${state.name} ${span.en}. You may then do what the secretary may. Type “help” to see what.`,
            ),
          },
        },
      ],
    }
  },
})
