import { allowed, KEEPERS, WORKING } from '../../core/actor.ts'
import { queryCommand } from '../../core/command.ts'
import { same } from '../../domain/text.ts'

/** The matters that every agenda of the group starts from. */
export const agendaStanding = queryCommand({
  name: 'agenda-standing',
  topic: 'agenda',
  title: { sv: 'Stående punkter', en: 'Standing items' },
  help: { sv: 'Visa gruppens stående punkter.', en: 'Show the group’s standing items.' },
  roles: [...WORKING, 'observer'],
  fields: {},
  phrases: [
    {
      sv: [
        '[visa] [vilka är] [våra] stående (punkter|ärenden)',
        '(vilka|vad har vi för) stående (punkter|ärenden) [har vi]',
      ],
      en: ['[show] [what are] [our] standing (items|matters)', 'which standing (items|matters) do we have'],
    },
  ],
  examples: [{ sv: 'stående punkter', en: 'standing items' }],
  query(_args, { state, actor }) {
    const lines = state.standing.map(one =>
      one.minutes === undefined ? one.title : `${one.title}, ${one.minutes} min`,
    )
    return {
      card: {
        lead:
          lines.length === 0
            ? { sv: 'Gruppen har inga stående punkter.', en: 'The group has no standing items.' }
            : {
                sv: `Gruppens stående punkter (${lines.length}):`,
                en: `The group’s standing items (${lines.length}):`,
              },
        blocks: [
          ...(lines.length === 0
            ? []
            : [{ kind: 'list' as const, ordered: true, items: lines.map(line => ({ text: same(line) })) }]),
          ...(allowed(actor, KEEPERS)
            ? [
                {
                  kind: 'buttons' as const,
                  buttons: [
                    {
                      label: { sv: 'Ändra', en: 'Change' },
                      press: { form: { command: 'agenda-standing-set', args: { items: lines.join('\n') } } },
                    },
                  ],
                },
              ]
            : []),
        ],
      },
    }
  },
})
