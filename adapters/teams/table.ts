import type { Intent } from '../../src/core/card.ts'
import type { Text } from '../../src/domain/text.ts'

/** A search of the message extension: what stands in the box goes into the query's `field`. */
export interface Search {
  id: string
  intent: Intent
  field: string
  title: Text
  help: Text
  /** Hint in the search box. */
  hint: Text
}

export const SEARCHES: readonly Search[] = [
  {
    id: 'decisions',
    intent: { command: 'decisions', args: {} },
    field: 'about',
    title: { sv: 'Sök beslut', en: 'Find decisions' },
    help: { sv: 'Hitta ett beslut och visa det i chatten', en: 'Find a decision and show it in the chat' },
    hint: { sv: 'Ord i beslutet', en: 'Words of the decision' },
  },
  {
    id: 'guests',
    intent: { command: 'guests', args: {} },
    field: 'about',
    title: { sv: 'Sök gäster', en: 'Find guests' },
    help: { sv: 'Visa vilka gäster som kommer', en: 'Show which guests are coming' },
    hint: { sv: 'Namn, organisation eller ämne', en: 'Name, organisation or topic' },
  },
  {
    id: 'meetings',
    intent: { command: 'meetings', args: {} },
    field: 'which',
    title: { sv: 'Möten', en: 'Meetings' },
    help: { sv: 'Visa kommande eller tidigare möten', en: 'Show coming or past meetings' },
    hint: { sv: 'kommande eller tidigare', en: 'coming or past' },
  },
]
