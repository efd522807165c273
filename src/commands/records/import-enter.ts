import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { preparedCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import type { Change } from '../../domain/change.ts'
import { importChanges } from '../../domain/changes/imports.ts'
import { meetingChanges } from '../../domain/changes/meetings.ts'
import type { Extract } from '../../domain/extract.ts'
import { Problem } from '../../domain/problem.ts'
import { counted, each, same, type Text } from '../../domain/text.ts'
import { isDay } from '../../domain/when/days.ts'
import { dayText } from '../../domain/when/write.ts'
import { corrected } from './import-corrections.ts'
import { otherBody, otherBodyText } from './import-remarks.ts'
import { extractOf, importOf, readAs } from './shared.ts'

const HOW: Text = {
  sv: 'En per rad: datum: 2019-03-14 · plats: … · ordförande: … · närvarande: NAMN · inte närvarande: NAMN · namn: FEL = RÄTT · stryk beslut § 4, punkt 1 · beslut § 4: TEXT · utan nummer: stryk beslut RUBRIK · beslut RUBRIK: TEXT',
  en: 'One a line: date: 2019-03-14 · place: … · chair: … · present: NAME · not present: NAME · name: WRONG = RIGHT · strike decision § 4, point 1 · decision § 4: TEXT · without a number: strike decision HEADING · decision HEADING: TEXT',
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
    file: field.text({ sv: 'Filens namn', en: 'Name of the file' }, { max: 300, hidden: true }),
    blob: field.text({ sv: 'Kontrollsumma', en: 'Checksum' }, { max: 64, hidden: true }),
    as: readAs,
    corrections: field.lines({ sv: 'Rättelser', en: 'Corrections' }, { max: 20_000, optional: true, hint: HOW }),
  },
  phrases: [],
  examples: [],
  async prepare({ file, blob, as, corrections }, { now, ports }): Promise<{ extract: Extract; made: string[] }> {
    const kept = await ports.kept(blob, file)
    if (kept === null)
      throw new Problem('no-such-thing', {
        sv: 'Texten finns inte kvar. Läs in filen en gång till.',
        en: 'The text is no longer there. Read the file once more.',
      })
    return corrected(await extractOf(kept, { today: now.date, file, as }, ports), corrections ?? [], now.date)
  },
  plan({ file, blob }, { state, now, id }, { extract, made }) {
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
        ...(made.length === 0 ? {} : { corrections: made }),
        ...(meeting === undefined ? {} : { meeting }),
      }),
    )
    const warnings: Block[] = otherBody(state.name, extract.body)
      ? [
          {
            kind: 'text',
            tone: 'warn',
            text: otherBodyText(state.name, extract.body),
          },
        ]
      : []
    const done: Block[] =
      made.length === 0
        ? []
        : [
            { kind: 'text', text: { sv: 'Rättat före införandet:', en: 'Corrected before it entered:' } },
            { kind: 'list', items: made.map(line => ({ text: same(line) })) },
          ]
    const decisions = extract.sections.reduce((sum, section) => sum + section.decisions.length, 0)
    const sections = counted(extract.sections.length, { sv: 'punkt', en: 'section' }, { sv: 'punkter', en: 'sections' })
    const decided = counted(decisions, { sv: 'beslut', en: 'decision' }, { sv: 'beslut', en: 'decisions' })
    return {
      changes,
      reply: {
        card: {
          lead: each(lang => {
            if (extract.kind === 'other')
              return lang === 'sv'
                ? `${file} är sparad som bakgrund: den är inget protokoll.`
                : `${file} is kept as background: it is not minutes.`
            const day = extract.date === null ? null : dayText(extract.date, { today: now.date })[lang]
            return lang === 'sv'
              ? `${file} är införd: ${day === null ? 'utan mötesdag' : `mötet ${day}`}, ${sections.sv}, ${decided.sv}.`
              : `${file} has entered: ${day === null ? 'no day of a meeting' : `the meeting on ${day}`}, ${sections.en}, ${decided.en}.`
          }),
          blocks: [
            ...warnings,
            ...done,
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
