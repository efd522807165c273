import type { Intent } from '../../src/core/card.ts'
import type { Text } from '../../src/domain/text.ts'

/** In a message's own menu: a form is filled in with the message's words, and says where they come from. */
export interface Making {
  id: string
  command: string
  /** The field for the words, how many characters it takes, and the field for the address (it may be the same). */
  words: string
  max: number
  link: string
  title: Text
  help: Text
}

export const MAKINGS: readonly Making[] = [
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

/** The beginning of a text, marked where more follows: the address beside it leads to the whole. */
const beginning = (text: string, max: number): string =>
  text.length <= max ? text : `${text.slice(0, Math.max(0, max - 1)).replace(/[\ud800-\udbff]$/, '')}…`

/** The form that a making opens: as much of the message as the field takes, and the message's address. */
export function openedBy({ command, words, max, link: at }: Making, text: string, link: string | undefined): Intent {
  if (at !== words)
    return { command, args: { [words]: beginning(text, max), ...(link === undefined ? {} : { [at]: link }) } }
  // An address that leaves no room for the words is none that people are given.
  const tail = link !== undefined && link.length < max / 2 ? ` ${link}` : ''
  return { command, args: { [words]: `${beginning(text, max - tail.length)}${tail}`.trim() } }
}
