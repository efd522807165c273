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

/** In a message's own menu: the form is filled in with the message's words, and says where they come from. */
export interface MessageAction {
  id: string
  command: string
  /** The field for the words, how many characters it takes, and the field for the address (it may be the same). */
  words: string
  max: number
  link: string
  title: Text
  help: Text
}

export const MESSAGE_ACTIONS: readonly MessageAction[] = [
  {
    id: 'make-matter',
    command: 'matter-suggest',
    words: 'title',
    max: 500,
    link: 'title',
    title: { sv: 'Gör till ärende', en: 'Make this a matter' },
    help: { sv: 'Föreslå det som står här som ärende', en: 'Suggest what is written here as a matter' },
  },
  {
    id: 'make-decision',
    command: 'decide',
    words: 'points',
    max: 3000,
    link: 'summary',
    title: { sv: 'Anteckna som beslut', en: 'Make this a decision' },
    help: { sv: 'Anteckna det som står här som beslut', en: 'Record what is written here as a decision' },
  },
  {
    id: 'make-task',
    command: 'task-add',
    words: 'what',
    max: 2000,
    link: 'what',
    title: { sv: 'Gör till uppdrag', en: 'Make this a task' },
    help: { sv: 'Skriv upp det som står här som uppdrag', en: 'Put down what is written here as a task' },
  },
]

/** The form that a message action opens: as much of the message as the field takes, and its address. */
export function openedBy(action: MessageAction, words: string, link: string | undefined): Intent {
  const tail = link === undefined ? '' : `\n${link}`
  if (action.link !== action.words)
    return {
      command: action.command,
      args: { [action.words]: words.slice(0, action.max), ...(link === undefined ? {} : { [action.link]: link }) },
    }
  const fits = tail.length < action.max / 2 ? tail : ''
  return { command: action.command, args: { [action.words]: words.slice(0, action.max - fits.length) + fits } }
}
