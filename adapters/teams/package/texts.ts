import type { Text } from '../../../src/domain/text.ts'

/** What the app may do, and why: shown to the administrator, and all there is. */
export const PERMISSIONS: ReadonlyArray<{ name: string; why: Text }> = [
  {
    name: 'identity',
    why: {
      sv: 'För att veta vem som svarar: kontots id och organisation, inget mer.',
      en: 'To know who answers: the account’s id and organisation, nothing more.',
    },
  },
  {
    name: 'messageTeamMembers',
    why: {
      sv: 'För att skicka kallelser och påminnelser till ledamöter enskilt.',
      en: 'To send notices and reminders to members privately.',
    },
  },
]

/** Commands that Teams suggests, most used first; it shows at most twelve. A test says that the words mean the command. */
export const SUGGESTED: ReadonlyArray<{ command: string; words: Text }> = [
  { command: 'attend', words: { sv: 'jag kommer', en: "I'm coming" } },
  { command: 'who-comes', words: { sv: 'vilka kommer?', en: 'who is coming?' } },
  { command: 'agenda', words: { sv: 'dagordning', en: 'agenda' } },
  { command: 'meetings', words: { sv: 'möten', en: 'meetings' } },
  { command: 'guests', words: { sv: 'gäster', en: 'guests' } },
  { command: 'decisions', words: { sv: 'beslut', en: 'decisions' } },
  { command: 'tasks', words: { sv: 'mina uppdrag', en: 'my tasks' } },
  { command: 'matter-suggest', words: { sv: 'nytt ärende', en: 'new matter' } },
  { command: 'guest-suggest', words: { sv: 'föreslå gäst', en: 'suggest guest' } },
  { command: 'link', words: { sv: 'koppla', en: 'link' } },
  { command: 'language', words: { sv: 'språk', en: 'language' } },
  { command: 'help', words: { sv: 'hjälp', en: 'help' } },
]

export const SHORT: Text = {
  sv: 'Nämndens sekreterare i chatten: närvaro, gäster, dagordning och beslut.',
  en: 'The committee’s secretary in the chat: attendance, guests, agenda, decisions.',
}
export const FULL: Text = {
  sv: 'Klubban hjälper en nämnd, beredning, styrelse eller arbetsgrupp före, under och efter mötet. Ledamöter svarar om närvaro och frågar vilka gäster som kommer, sekreteraren sköter dagordning och beslut, och alla kan fråga gruppens protokoll. Klubban läser bara det som skrivs till den, och visar bara det som den som frågar får se.',
  en: 'Klubban helps a committee, board or working group before, during and after the meeting. Members answer about attendance and ask which guests are coming, the secretary keeps the agenda and the decisions, and everybody can ask the group’s records. Klubban reads only what is written to it, and shows only what the one who asks may see.',
}
export const NAME: Text = { sv: 'Klubban', en: 'Klubban' }
