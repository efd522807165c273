import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { preparedCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import type { Change } from '../../domain/change.ts'
import { importChanges } from '../../domain/changes/imports.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import type { Extract } from '../../domain/extract.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { isDay } from '../../domain/when/days.ts'
import { dayText } from '../../domain/when/write.ts'
import { importOf } from './shared.ts'

/** True where the document names another body: no word of this group's name is in it, nor the other way round. */
const otherBody = (group: string, body: string | null | undefined): boolean => {
  if (!body) return false
  const [mine, theirs] = [fold(group), fold(body)]
  return !theirs.includes(mine) && !mine.includes(theirs)
}

/** Enters minutes that were reviewed: one change with the extract, and a meeting that is marked as imported. */
export const importEnter = preparedCommand({
  name: 'import-enter',
  topic: 'records',
  title: { sv: 'För in gamla protokoll', en: 'Enter old minutes' },
  help: { sv: 'För in det som granskats.', en: 'Enter what was reviewed.' },
  roles: KEEPERS,
  quiet: true,
  fields: {
    file: field.text({ sv: 'Filens namn', en: 'Name of the file' }, { max: 300 }),
    blob: field.text({ sv: 'Kontrollsumma', en: 'Checksum' }, { max: 64 }),
  },
  phrases: [],
  examples: [],
  async prepare({ file, blob }, { now, ports }): Promise<Extract> {
    const text = await ports.kept(blob)
    if (text === null)
      throw new Problem('no-such-thing', {
        sv: 'Texten finns inte kvar. Läs in filen en gång till.',
        en: 'The text is no longer there. Read the file once more.',
      })
    return ports.readMinutes(text, { today: now.date, file })
  },
  plan({ file, blob }, { state, now, id }, extract) {
    const known = importOf(state, blob)
    if (known)
      return {
        changes: [],
        reply: {
          card: {
            lead: each(lang =>
              lang === 'sv'
                ? `${known.file} finns redan. Inget ändras.`
                : `${known.file} is there already. Nothing changes.`,
            ),
          },
        },
      }
    const imported = id('d')
    const dated = extract.kind !== 'other' && extract.date !== null && isDay(extract.date)
    const meeting = dated ? id('e') : undefined
    const changes: Change[] = []
    if (meeting !== undefined && extract.date !== null)
      changes.push(
        meetingChanges.meetingPlanned({
          id: meeting,
          date: extract.date,
          origin: 'imported',
          import: imported,
          ...(extract.startTime ? { start: extract.startTime } : {}),
          ...(extract.endTime ? { end: extract.endTime } : {}),
          ...(extract.place ? { place: extract.place.slice(0, 300) } : {}),
        }),
      )
    changes.push(
      importChanges.minutesImported({
        id: imported,
        file,
        blob,
        extract,
        ...(meeting === undefined ? {} : { meeting }),
      }),
    )
    const warnings: Block[] = otherBody(state.name, extract.body)
      ? [
          {
            kind: 'text',
            tone: 'warn',
            text: each(lang =>
              lang === 'sv'
                ? `Texten nämner ett annat organ: ${extract.body}. Hör den till ${state.name}?`
                : `The text names another body: ${extract.body}. Does it belong to ${state.name}?`,
            ),
          },
        ]
      : []
    const decisions = extract.sections.reduce((sum, section) => sum + section.decisions.length, 0)
    return {
      changes,
      reply: {
        card: {
          lead: each(lang => {
            if (extract.kind === 'other')
              return lang === 'sv'
                ? `${file} är sparad som bakgrund: den är inget protokoll.`
                : `${file} is kept as background: it is not minutes.`
            const day = extract.date === null ? '' : ` ${dayText(extract.date, { today: now.date })[lang]}`
            return lang === 'sv'
              ? `${file} är införd: mötet${day}, ${extract.sections.length} punkter, ${decisions} beslut.`
              : `${file} has entered: the meeting${day && ` on${day}`}, ${extract.sections.length} sections, ${decisions} decisions.`
          }),
          blocks: [
            ...warnings,
            {
              kind: 'buttons',
              buttons: [
                {
                  label: { sv: 'Ta tillbaka', en: 'Take it back' },
                  press: { intent: { command: 'import-undo', args: { file } } },
                },
              ],
            },
          ],
        },
      },
    }
  },
})
