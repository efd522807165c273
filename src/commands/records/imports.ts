import { KEEPERS } from '../../core/actor.ts'
import { queryCommand } from '../../core/command.ts'
import { counted, each, same } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'

/** Which old minutes were brought in. */
export const imports = queryCommand({
  name: 'imports',
  topic: 'records',
  title: { sv: 'Inlästa protokoll', en: 'Minutes brought in' },
  help: { sv: 'Visa vilka gamla protokoll som är inlästa.', en: 'Show which old minutes were brought in.' },
  roles: KEEPERS,
  fields: {},
  phrases: [
    {
      sv: ['(inlästa|importerade) (protokoll|filer)', '[visa] importer'],
      en: ['imported (minutes|files)', '[show] imports'],
    },
  ],
  examples: [{ sv: 'inlästa protokoll', en: 'imported minutes' }],
  query(_args, { state, now }) {
    const standing = Object.values(state.imports).filter(one => one.takenBack === undefined)
    const sorted = [...standing].sort((a, b) => ((a.extract.date ?? '') < (b.extract.date ?? '') ? 1 : -1))
    const many = counted(
      sorted.length,
      { sv: 'dokument är inläst', en: 'document was brought in' },
      { sv: 'dokument är inlästa', en: 'documents were brought in' },
    )
    return {
      card: {
        lead:
          sorted.length === 0
            ? {
                sv: 'Inga gamla protokoll är inlästa än. Skriv ”läs in gamla protokoll”.',
                en: 'No old minutes were brought in yet. Type “bring in old minutes”.',
              }
            : each(lang => `${many[lang]}.`),
        ...(sorted.length === 0
          ? {}
          : {
              blocks: [
                {
                  kind: 'list' as const,
                  items: sorted.map(one => ({
                    text:
                      one.extract.date === null
                        ? same(one.file)
                        : each(lang => `${dayText(one.extract.date!, { today: now.date })[lang]}: ${one.file}`),
                    buttons: [
                      {
                        label: { sv: 'Ta tillbaka', en: 'Take back' },
                        press: { intent: { command: 'import-undo', args: { file: one.id } } },
                      },
                    ],
                  })),
                },
              ],
            }),
      },
    }
  },
})
