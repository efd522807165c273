import { KEEPERS } from '../../core/actor.ts'
import type { Button, Card } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { each } from '../../domain/text.ts'
import { importOf } from './shared.ts'

/** Ten megabytes of text: some thousand pages. */
const MAX_TEXT = 10_000_000

/** Shows what was understood of old minutes, with line numbers; nothing enters before the button is pressed. */
export const importMinutes = queryCommand({
  name: 'import',
  topic: 'records',
  title: { sv: 'Läs in gamla protokoll', en: 'Bring in old minutes' },
  help: {
    sv: 'Läs ett protokoll eller minnesanteckningar som text och granska vad jag förstått innan det förs in.',
    en: 'Read minutes or notes as text, and review what I understood before they enter.',
  },
  roles: KEEPERS,
  fields: {
    file: field.text({ sv: 'Filens namn', en: 'Name of the file' }, { max: 300 }),
    text: field.long(
      { sv: 'Text', en: 'Text' },
      { max: MAX_TEXT, hint: { sv: 'Klistra in hela texten', en: 'Paste the whole text' } },
    ),
  },
  phrases: [
    { sv: ['läs in [gamla] protokoll', 'importera [protokoll]'], en: ['bring in [old] minutes', 'import [minutes]'] },
  ],
  examples: [{ sv: 'läs in gamla protokoll', en: 'bring in old minutes' }],
  async query({ file, text }, { state, now, ports }) {
    const blob = await ports.keep(text)
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
    const extract = ports.readMinutes(text, { today: now.date, file })
    const review: Card = ports.reviewOf(extract)
    const enter: Button = {
      label:
        extract.kind === 'other'
          ? { sv: 'Spara som bakgrund', en: 'Keep as background' }
          : { sv: 'För in', en: 'Enter it' },
      press: { intent: { command: 'import-enter', args: { file, blob } } },
      style: 'primary',
    }
    return { card: { lead: review.lead, blocks: [...(review.blocks ?? []), { kind: 'buttons', buttons: [enter] }] } }
  },
})
