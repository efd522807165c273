import { allowed } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { type Command, queryCommand, type Topic } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { each, type Text } from '../../domain/text.ts'

/** What each part of help is called, in the order it is shown. */
export const TOPICS: Record<Topic, Text> = {
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  guests: { sv: 'Gäster', en: 'Guests' },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  tasks: { sv: 'Uppdrag', en: 'Tasks' },
  records: { sv: 'Frågor och gamla protokoll', en: 'Questions and old minutes' },
  meetings: { sv: 'Möten', en: 'Meetings' },
  roll: { sv: 'Under mötet', en: 'During the meeting' },
  members: { sv: 'Ledamöter', en: 'Members' },
  digests: { sv: 'Utskick', en: 'Digests' },
  group: { sv: 'Gruppen', en: 'The group' },
  you: { sv: 'Du själv', en: 'Yourself' },
}

/** Words that start with a slot or a bare example are shown as the person would type them. */
const exampleOf = (command: Command): Text | undefined => {
  const [first] = command.examples
  return first && each(lang => (lang === 'sv' ? `”${first.sv}”` : `“${first.en}”`))
}

/** What one may do here, per role, with an example each. */
export const help = queryCommand({
  name: 'help',
  topic: 'you',
  title: { sv: 'Hjälp', en: 'Help' },
  help: { sv: 'Visa vad du kan göra, med exempel.', en: 'Show what you can do, with examples.' },
  roles: ['everyone'],
  fields: {
    topic: field.choice(
      { sv: 'Om vad', en: 'About what' },
      Object.fromEntries(Object.entries(TOPICS).map(([topic, label]) => [topic, { label }])),
      { optional: true },
    ),
  },
  phrases: [
    {
      sv: [
        'hjälp [(om|med) {topic}]',
        'vad kan (du|jag) (göra|)',
        '?',
        'hur (gör jag|fungerar det|funkar det)',
        'vem är du',
        'kommandon',
      ],
      en: ['help [(about|with) {topic}]', 'what can (you|i) do', 'how does it work', 'who are you', 'commands'],
    },
  ],
  examples: [
    { sv: 'hjälp', en: 'help' },
    { sv: 'hjälp om gäster', en: 'help about guests', args: {} },
  ],
  query({ topic }, { commands, actor }) {
    const mine = commands.filter(
      command =>
        !command.quiet && (allowed(actor, command.roles) || (command.kind === 'directory' && command.outsiders)),
    )
    const shown = (Object.keys(TOPICS) as Topic[]).filter(one => topic === undefined || one === topic)
    const blocks = shown.flatMap((one): Block[] => {
      const here = mine.filter(command => command.topic === one)
      if (here.length === 0) return []
      if (topic === undefined) {
        const examples = here.map(exampleOf).filter(text => text !== undefined)
        return [
          {
            kind: 'pairs',
            pairs: [
              {
                label: TOPICS[one],
                value: each(lang =>
                  examples
                    .slice(0, 3)
                    .map(text => text[lang])
                    .join(', '),
                ),
              },
            ],
          },
        ]
      }
      return [
        { kind: 'heading', text: TOPICS[one] },
        {
          kind: 'list',
          items: here.map(command => {
            const example = exampleOf(command)
            return {
              text: each(lang => `${command.title[lang]}: ${command.help[lang]}`),
              ...(example ? { note: example } : {}),
            }
          }),
        },
      ]
    })
    if (topic === undefined)
      blocks.push({
        kind: 'buttons',
        buttons: shown
          .filter(one => mine.some(command => command.topic === one))
          .map(one => ({ label: TOPICS[one], press: { intent: { command: 'help', args: { topic: one } } } })),
      })
    return {
      card: {
        lead:
          topic === undefined
            ? {
                sv: 'Skriv som du talar. Det här kan du göra, med ord du kan prova:',
                en: 'Write as you speak. This is what you can do, with words to try:',
              }
            : blocks.length > 0
              ? { sv: 'Det här kan du göra:', en: 'This is what you can do:' }
              : { sv: 'Där finns inget för din roll.', en: 'There is nothing there for your role.' },
        blocks,
      },
    }
  },
})
