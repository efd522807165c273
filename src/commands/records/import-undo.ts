import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { importChanges } from '../../domain/changes/imports.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { each, same } from '../../domain/text.ts'

/** Takes imported minutes back: the meeting leaves the calendar, the journal remembers. */
export const importUndo = planCommand({
  name: 'import-undo',
  topic: 'records',
  title: { sv: 'Ta tillbaka inlästa protokoll', en: 'Take imported minutes back' },
  help: {
    sv: 'Ta bort gamla protokoll som lästes in av misstag.',
    en: 'Remove old minutes that were brought in by mistake.',
  },
  roles: KEEPERS,
  fields: { file: field.text({ sv: 'Filens namn', en: 'Name of the file' }, { max: 300 }) },
  phrases: [
    {
      sv: ['ta tillbaka (importen|filen|protokollet) {file}', 'ångra (importen|inläsningen) av {file}'],
      en: ['take back (the import|the file) {file}', 'undo the import of {file}'],
    },
  ],
  examples: [
    {
      sv: 'ta tillbaka filen protokoll-2019.txt',
      en: 'take back the file protokoll-2019.txt',
      args: { file: 'protokoll-2019.txt' },
    },
  ],
  plan({ file }, { state }) {
    const standing = Object.values(state.imports).filter(one => one.takenBack === undefined)
    const found = standing.filter(one => one.id === file || fold(one.file) === fold(file))
    if (found.length === 0)
      throw new Problem(
        'no-such-thing',
        {
          sv: `Jag hittar ingen inläst fil som heter ”${file}”.`,
          en: `I find no file called “${file}” that was brought in.`,
        },
        { field: 'file', choices: standing.slice(0, 10).map(one => ({ value: one.id, label: same(one.file) })) },
      )
    if (found.length > 1)
      throw new Problem(
        'ambiguous',
        {
          sv: `Flera inlästa filer heter ”${file}”. Vilken menar du?`,
          en: `Several files are called “${file}”. Which one?`,
        },
        {
          field: 'file',
          choices: found.map(one => ({ value: one.id, label: same(`${one.file} (${one.extract.date ?? '–'})`) })),
        },
      )
    const [one] = found
    return {
      changes: [importChanges.importTakenBack({ import: one!.id })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv' ? `${one!.file} är borttagen ur protokollen.` : `${one!.file} is removed from the records.`,
          ),
        },
      },
    }
  },
})
