import type { Intent } from '../../src/core/card.ts'
import type { Input } from '../../src/core/incoming.ts'
import type { Lang, Text } from '../../src/domain/text.ts'

/** A slash command. Its words are put before what was typed; `empty` is what it means alone. */
export interface Short {
  /** Lower-case ASCII, without the slash: other letters are refused by some of Slack's clients. */
  name: string
  /** The language it is a word of; `/klubban` is of none. */
  lang?: Lang
  prefix: string
  empty: Input
  help: Text
  hint: Text
}

const open = (command: string, args: Intent['args'] = {}): Input => ({ open: { command, args } })

const ATTEND = {
  help: { sv: 'Svara om du kommer på mötet', en: 'Say whether you come to the meeting' },
  hint: { sv: '[jag kommer | förhinder | på distans]', en: "[I'm coming | I can't come | remotely]" },
}
const GUESTS = {
  help: { sv: 'Visa vilka gäster som kommer', en: 'Show which guests are coming' },
  hint: { sv: '[april]', en: '[April]' },
}
const DECISION = {
  help: { sv: 'Anteckna eller hitta beslut', en: 'Record or find decisions' },
  hint: { sv: '[§ 7 text | om ämne]', en: '[§ 7 text | about a topic]' },
}
const AGENDA = {
  help: { sv: 'Visa dagordningen', en: 'Show the agenda' },
  hint: { sv: '[12 maj]', en: '[12 May]' },
}
const ASK = {
  help: { sv: 'Fråga gruppens protokoll', en: 'Ask the group’s records' },
  hint: { sv: '[din fråga]', en: '[your question]' },
}

/** The one table of slash commands: what arrives and the manifest are both derived from it. */
export const SHORTS: readonly Short[] = [
  {
    name: 'klubban',
    prefix: '',
    empty: { intent: { command: 'help', args: {} } },
    help: { sv: 'Skriv till Klubban med egna ord', en: 'Write to Klubban in your own words' },
    hint: { sv: '[hjälp | jag kommer | dagordning …]', en: "[help | I'm coming | agenda …]" },
  },
  { name: 'narvaro', lang: 'sv', prefix: '', empty: open('attend'), ...ATTEND },
  { name: 'attend', lang: 'en', prefix: '', empty: open('attend'), ...ATTEND },
  { name: 'gaster', lang: 'sv', prefix: 'gäster', empty: { words: 'gäster' }, ...GUESTS },
  { name: 'guests', lang: 'en', prefix: 'guests', empty: { words: 'guests' }, ...GUESTS },
  { name: 'beslut', lang: 'sv', prefix: 'beslut', empty: { words: 'beslut' }, ...DECISION },
  { name: 'decision', lang: 'en', prefix: 'decision', empty: { words: 'decisions' }, ...DECISION },
  { name: 'dagordning', lang: 'sv', prefix: 'dagordning', empty: { words: 'dagordning' }, ...AGENDA },
  { name: 'agenda', lang: 'en', prefix: 'agenda', empty: { words: 'agenda' }, ...AGENDA },
  { name: 'fraga', lang: 'sv', prefix: 'fråga', empty: open('ask'), ...ASK },
  { name: 'ask', lang: 'en', prefix: 'ask', empty: open('ask'), ...ASK },
]

/** A shortcut: opens a command's form. `callback` is what Slack sends back. */
export interface Shortcut {
  callback: string
  command: string
  name: Text
  help: Text
}

/** In the menu of the message box: works in threads too, where slash commands do not. */
export const GLOBAL_SHORTCUTS: readonly Shortcut[] = [
  {
    callback: 'open-attend',
    command: 'attend',
    name: { sv: 'Svara om närvaro', en: 'Answer about attendance' },
    help: { sv: 'Säg om du kommer på mötet', en: 'Say whether you come to the meeting' },
  },
  {
    callback: 'open-guest-suggest',
    command: 'guest-suggest',
    name: { sv: 'Föreslå gäst', en: 'Suggest a guest' },
    help: { sv: 'Föreslå någon att bjuda in', en: 'Suggest somebody to invite' },
  },
  {
    callback: 'open-matter-suggest',
    command: 'matter-suggest',
    name: { sv: 'Föreslå ärende', en: 'Suggest a matter' },
    help: { sv: 'Föreslå ett ärende till dagordningen', en: 'Suggest a matter for the agenda' },
  },
  {
    callback: 'open-ask',
    command: 'ask',
    name: { sv: 'Fråga protokollen', en: 'Ask the records' },
    help: { sv: 'Fråga gruppens protokoll', en: 'Ask the group’s records' },
  },
]

/** In a message's own menu: the form is filled in with the message's words, and says where they come from. */
export interface MessageShortcut extends Shortcut {
  /** The field for the words, and how many characters it takes; `link` is the field for the address, or the same. */
  words: string
  max: number
  link: string
}

export const MESSAGE_SHORTCUTS: readonly MessageShortcut[] = [
  {
    callback: 'make-matter',
    command: 'matter-suggest',
    words: 'title',
    max: 500,
    link: 'title',
    name: { sv: 'Gör till ärende', en: 'Make this a matter' },
    help: { sv: 'Föreslå det som står här som ärende', en: 'Suggest what is written here as a matter' },
  },
  {
    callback: 'make-decision',
    command: 'decide',
    words: 'points',
    max: 3000,
    link: 'summary',
    name: { sv: 'Anteckna som beslut', en: 'Make this a decision' },
    help: { sv: 'Anteckna det som står här som beslut', en: 'Record what is written here as a decision' },
  },
  {
    callback: 'make-task',
    command: 'task-add',
    words: 'what',
    max: 2000,
    link: 'what',
    name: { sv: 'Gör till uppdrag', en: 'Make this a task' },
    help: { sv: 'Skriv upp det som står här som uppdrag', en: 'Put down what is written here as a task' },
  },
]

/** Shown in the messages tab before anything is said; what a press sends is typed words like any other. */
export const PROMPTS: ReadonlyArray<{ title: Text; words: Text }> = [
  {
    title: { sv: 'Vad står på dagordningen?', en: 'What is on the agenda?' },
    words: { sv: 'dagordning', en: 'agenda' },
  },
  { title: { sv: 'Vilka kommer?', en: 'Who is coming?' }, words: { sv: 'vilka kommer', en: 'who is coming' } },
  {
    title: { sv: 'Vilka uppdrag har jag?', en: 'Which tasks do I have?' },
    words: { sv: 'mina uppdrag', en: 'my tasks' },
  },
  { title: { sv: 'Vad kan du göra?', en: 'What can you do?' }, words: { sv: 'hjälp', en: 'help' } },
]

/** What the Home tab shows, from the top: queries of the reader's own, in their group. */
export const HOME: readonly Intent[] = [
  { command: 'home', args: {} },
  { command: 'guests', args: {} },
  { command: 'tasks', args: { which: 'mine' } },
  { command: 'decisions', args: {} },
]
