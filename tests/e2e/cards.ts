import type { Card } from '../../src/core/card.ts'
import { same } from '../../src/domain/text.ts'

/** Words that would do harm, were they taken for markup; and letters that would turn the line around. */
export const HOSTILE =
  '<img src=x onerror="alert(1)"> <!channel> <at>Anna</at> [x](javascript:alert(1)) \u202Egnisam\u202C 👩‍👩‍👧'

/** A card with every kind of block, buttons of every kind, and hostile words in every place. */
export const everyBlock: Card = {
  lead: { sv: `Allt på en gång. ${HOSTILE}`, en: `Everything at once. ${HOSTILE}` },
  blocks: [
    { kind: 'heading', text: { sv: 'Läget just nu', en: 'The state of things' } },
    {
      kind: 'text',
      text: { sv: 'Mötet är beslutsfört: 9 av 15 tjänstgör, 8 behövs.', en: 'Quorate: 9 of 15 serve, 8 needed.' },
      tone: 'good',
    },
    { kind: 'text', text: { sv: 'Två har inte svarat.', en: 'Two have not answered.' }, tone: 'warn' },
    { kind: 'text', text: { sv: 'Svaren syns för gruppen.', en: 'The group sees the answers.' }, tone: 'quiet' },
    {
      kind: 'pairs',
      pairs: [
        {
          label: { sv: 'När', en: 'When' },
          value: { sv: 'onsdag 12 maj kl. 9.30–12', en: 'Wednesday 12 May, 9:30–12' },
        },
        { label: { sv: 'Var', en: 'Where' }, value: same('Falköping') },
        { label: same(HOSTILE), value: same(HOSTILE) },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        { text: { sv: 'Val av justerare', en: 'Election of approvers' }, note: { sv: '5 min', en: '5 min' } },
        {
          text: { sv: 'Lokala servicepunkter', en: 'Local service points' },
          note: same('RE 2027-00130 · Petra Nordin'),
          buttons: [
            { label: { sv: 'Ändra', en: 'Change' }, press: { form: { command: 'attend', args: { answer: 'late' } } } },
          ],
        },
        { text: same(HOSTILE), note: same(HOSTILE) },
      ],
    },
    {
      kind: 'table',
      columns: [
        { sv: 'Namn', en: 'Name' },
        { sv: 'Svar', en: 'Answer' },
        { sv: 'Ersättare', en: 'Alternate' },
      ],
      rows: [
        [same('Margareta Lindqvist'), { sv: 'kommer', en: 'coming' }, same('')],
        [same('Lars-Erik Nyman'), { sv: 'förhinder', en: 'absent' }, same('Elin Forsell')],
        [same(HOSTILE), same('–'), same('')],
      ],
    },
    {
      kind: 'quote',
      text: same('Beredningen anslår 120 000 kronor till upprustning av bygdegårdar.'),
      source: { sv: '12 februari, § 1', en: '12 February, § 1' },
    },
    {
      kind: 'buttons',
      buttons: [
        {
          label: { sv: 'Jag kommer', en: 'I am coming' },
          press: { intent: { command: 'attend', args: { answer: 'coming' } } },
          style: 'primary',
        },
        {
          label: { sv: 'Förhinder', en: 'Cannot come' },
          press: { intent: { command: 'attend', args: { answer: 'absent' } } },
          style: 'danger',
        },
        { label: { sv: 'Öppna länken', en: 'Open the link' }, press: { url: 'https://example.org/handling' } },
        { label: { sv: 'Farlig länk', en: 'Dangerous link' }, press: { url: 'javascript:alert(1)' } },
      ],
    },
  ],
}
