import { KEEPERS } from '../../core/actor.ts'
import type { Button, Card } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import type { KeptText, Ports } from '../../core/ports.ts'
import { Problem } from '../../domain/problem.ts'
import { each } from '../../domain/text.ts'
import { correctable } from './import-corrections.ts'
import { remarksFor } from './import-remarks.ts'
import { extractOf, importOf, readAs } from './shared.ts'

/** Ten megabytes of text: some thousand pages. */
const MAX_TEXT = 10_000_000
/** Base64 of fifteen megabytes. */
const MAX_DATA = 20_000_000

/** Keeps the document, whichever way it came, and hands back its text. Problems: `missing`, `invalid`, `no-such-thing`. */
async function received(
  given: { file: string; text?: string | undefined; data?: string | undefined; blob?: string | undefined },
  ports: Ports,
): Promise<{ blob: string; kept: KeptText }> {
  const { file, text, data } = given
  let blob = given.blob
  if (data !== undefined) {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(data))
      throw new Problem(
        'invalid',
        { sv: 'Filen kom inte fram hel. Skicka den igen.', en: 'The file did not arrive whole. Send it again.' },
        { field: 'data' },
      )
    blob = await ports.keep(Buffer.from(data, 'base64'))
  }
  if (blob !== undefined) {
    const kept = await ports.kept(blob, file)
    if (kept) return { blob, kept }
    throw new Problem('no-such-thing', {
      sv: 'Filen finns inte kvar. Skicka den igen.',
      en: 'The file is no longer there. Send it again.',
    })
  }
  if (text === undefined)
    throw new Problem('missing', { sv: 'Texten saknas.', en: 'The text is missing.' }, { field: 'text' })
  return { blob: await ports.keep(text), kept: { text, remarks: [] } }
}

/** Shows what was understood of old minutes, with line numbers; nothing enters before the button is pressed. */
export const importMinutes = queryCommand({
  name: 'import',
  topic: 'records',
  title: { sv: 'Läs in gamla protokoll', en: 'Bring in old minutes' },
  help: {
    sv: 'Läs ett protokoll eller minnesanteckningar och granska vad jag förstått innan det förs in.',
    en: 'Read minutes or notes, and review what I understood before they enter.',
  },
  roles: KEEPERS,
  fields: {
    file: field.text({ sv: 'Filens namn', en: 'Name of the file' }, { max: 300 }),
    text: field.long(
      { sv: 'Text', en: 'Text' },
      { max: MAX_TEXT, optional: true, hint: { sv: 'Klistra in hela texten', en: 'Paste the whole text' } },
    ),
    /** The file's bytes, where a surface has a file rather than words. */
    data: field.long({ sv: 'Fil', en: 'File' }, { max: MAX_DATA, optional: true, hidden: true }),
    /** A file that a surface has stored already (one shared in chat). */
    blob: field.text({ sv: 'Kontrollsumma', en: 'Checksum' }, { max: 64, optional: true, hidden: true }),
    as: readAs,
  },
  phrases: [
    { sv: ['läs in [gamla] protokoll', 'importera [protokoll]'], en: ['bring in [old] minutes', 'import [minutes]'] },
  ],
  examples: [{ sv: 'läs in gamla protokoll', en: 'bring in old minutes' }],
  async query({ file, as, ...given }, { state, now, ports, lang }) {
    const { blob, kept } = await received({ file, ...given }, ports)
    const known = importOf(state, blob)
    if (known)
      return {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `${file} finns redan: samma text fördes in som ${known.file}. Inget ändras.`
              : `${file} is there already: the same text entered as ${known.file}. Nothing changes.`,
          ),
        },
      }
    const extract = await extractOf(kept, { today: now.date, file, as }, ports)
    const remarks = [...remarksFor(state, extract), ...(extract.remarks ?? [])]
    const review: Card = ports.reviewOf({ ...extract, remarks })
    const enter: Button = {
      label:
        extract.kind === 'other'
          ? { sv: 'Spara som bakgrund', en: 'Keep as background' }
          : { sv: 'För in', en: 'Enter it' },
      press: { intent: { command: 'import-enter', args: { file, blob, ...(as && { as }) } } },
      style: 'primary',
    }
    const correct: Button = {
      label: { sv: 'Rätta först', en: 'Correct first' },
      press: {
        form: {
          command: 'import-enter',
          args: { file, blob, ...(as && { as }), corrections: correctable(extract, lang) },
        },
      },
    }
    // A document that somebody sends may as well be a paper for the next meeting.
    const attach: Button = {
      label: { sv: 'Bifoga som handling', en: 'Attach as a paper' },
      press: { form: { command: 'agenda-paper', args: { blob, title: file } } },
    }
    // Nobody but the secretary knows what a paper is that says nowhere that it is the record of a meeting.
    const anyway: Button = {
      label: { sv: 'Läs som anteckningar', en: 'Read it as notes' },
      press: { intent: { command: 'import', args: { file, blob, as: 'notes' } } },
    }
    const buttons = extract.kind === 'other' ? [enter, anyway, attach] : [enter, correct, attach]
    return { card: { lead: review.lead, blocks: [...(review.blocks ?? []), { kind: 'buttons', buttons }] } }
  },
})
