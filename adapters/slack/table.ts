import type { Intent } from '../../src/core/card.ts'
import type { Input } from '../../src/core/incoming.ts'
import type { Lang, Text } from '../../src/domain/text.ts'

/** A slash command. Its words are put before what was typed; `empty` is what it means alone. */
export interface Short {
  /** Lower-case ASCII, without the slash: other letters are refused by some of Slack's clients. */
  name: string
  /** Put before a single word, which says too little without: "ja" answers nothing, "närvaro ja" does. */
  topic?: string
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
const MINUTES = {
  help: { sv: 'Visa vilka protokoll som väntar', en: 'Show which minutes are waiting' },
  hint: { sv: '[är justerat | är anslaget]', en: '[are approved | are announced]' },
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
  { name: 'narvaro', lang: 'sv', topic: 'närvaro', prefix: '', empty: open('attend'), ...ATTEND },
  { name: 'attend', lang: 'en', topic: 'attendance', prefix: '', empty: open('attend'), ...ATTEND },
  { name: 'gaster', lang: 'sv', prefix: 'gäster', empty: { words: 'gäster' }, ...GUESTS },
  { name: 'guests', lang: 'en', prefix: 'guests', empty: { words: 'guests' }, ...GUESTS },
  { name: 'beslut', lang: 'sv', prefix: 'beslut', empty: { words: 'beslut' }, ...DECISION },
  { name: 'decision', lang: 'en', prefix: 'decision', empty: { words: 'decisions' }, ...DECISION },
  { name: 'dagordning', lang: 'sv', prefix: 'dagordning', empty: { words: 'dagordning' }, ...AGENDA },
  { name: 'agenda', lang: 'en', prefix: 'agenda', empty: { words: 'agenda' }, ...AGENDA },
  {
    name: 'protokoll',
    lang: 'sv',
    prefix: 'protokollet',
    empty: { intent: { command: 'minutes-state', args: {} } },
    ...MINUTES,
  },
  {
    name: 'minutes',
    lang: 'en',
    prefix: 'the minutes',
    empty: { intent: { command: 'minutes-state', args: {} } },
    ...MINUTES,
  },
  { name: 'fraga', lang: 'sv', prefix: 'fråga', empty: open('ask'), ...ASK },
  { name: 'ask', lang: 'en', prefix: 'ask', empty: open('ask'), ...ASK },
]

/** A shortcut: opens a command's form. `id` is what Slack sends back. */
interface Shortcut {
  id: string
  command: string
  title: Text
  help: Text
}

/** In the menu of the message box: works in threads too, where slash commands do not. */
export const GLOBAL_SHORTCUTS: readonly Shortcut[] = [
  {
    id: 'open-attend',
    command: 'attend',
    title: { sv: 'Svara om närvaro', en: 'Answer about attendance' },
    help: { sv: 'Säg om du kommer på mötet', en: 'Say whether you come to the meeting' },
  },
  {
    id: 'open-guest-suggest',
    command: 'guest-suggest',
    title: { sv: 'Föreslå gäst', en: 'Suggest a guest' },
    help: { sv: 'Föreslå någon att bjuda in', en: 'Suggest somebody to invite' },
  },
  {
    id: 'open-matter-suggest',
    command: 'matter-suggest',
    title: { sv: 'Föreslå ärende', en: 'Suggest a matter' },
    help: { sv: 'Föreslå ett ärende till dagordningen', en: 'Suggest a matter for the agenda' },
  },
  {
    id: 'open-ask',
    command: 'ask',
    title: { sv: 'Fråga protokollen', en: 'Ask the records' },
    help: { sv: 'Fråga gruppens protokoll', en: 'Ask the group’s records' },
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
  { command: 'minutes-state', args: {} },
]

/** What one of our own addresses shows to the room it was shared in. */
export const preview = (address: string): Intent => ({ command: 'link-show', args: { address } })
