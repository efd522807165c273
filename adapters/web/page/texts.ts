import type { Lang, Text } from '../../../src/domain/text.ts'
import type { Person } from '../wire.ts'

/** Every word of the page itself, in both languages: what lacks one does not compile. */
const TEXTS = {
  skip: { sv: 'Hoppa till innehållet', en: 'Skip to the content' },
  otherLanguage: { sv: 'English', en: 'Svenska' },
  group: { sv: 'Grupp', en: 'Group' },
  iAm: { sv: 'Jag är', en: 'I am' },
  outsider: { sv: 'Någon utomstående', en: 'Somebody from outside' },
  demo: {
    sv: 'Demo med påhittade grupper. Välj vem du är och prova.',
    en: 'A demo with fictional groups. Choose who you are and try it.',
  },
  conversation: { sv: 'Samtal', en: 'Conversation' },
  withKlubban: { sv: 'Samtal med Klubban', en: 'Conversation with Klubban' },
  views: { sv: 'Vyer', en: 'Views' },
  live: { sv: 'Sidan uppdateras av sig själv.', en: 'The page updates by itself.' },
  offline: {
    sv: 'Anslutningen är bruten. Jag försöker igen.',
    en: 'The connection is broken. I am trying again.',
  },
  loading: { sv: 'Hämtar …', en: 'Loading …' },
  nothingHere: {
    sv: 'Det finns inget att visa för dig här.',
    en: 'There is nothing to show you here.',
  },
  welcome: {
    sv: 'Hej! Skriv med vanliga ord vad du vill, eller börja med något av det här:',
    en: 'Hello! Write what you want in plain words, or start with one of these:',
  },
  write: { sv: 'Skriv till Klubban', en: 'Write to Klubban' },
  writeHint: { sv: 't.ex. jag kommer', en: "e.g. I'm coming" },
  send: { sv: 'Skicka', en: 'Send' },
  sending: { sv: 'Skickas …', en: 'Sending …' },
  attach: { sv: 'Läs in protokoll', en: 'Read in minutes' },
  attachHint: { sv: 'Ett dokument: Word, PDF eller text', en: 'A document: Word, PDF or text' },
  drop: { sv: 'Släpp filen här för att läsa in den', en: 'Drop the file here to read it in' },
  wrongFile: {
    sv: 'Den filen kan jag inte läsa. Välj Word, PDF eller text (.docx, .pdf, .md, .txt) på högst 3 MB.',
    en: 'I cannot read that file. Choose Word, PDF or text (.docx, .pdf, .md, .txt) of at most 3 MB.',
  },
  help: { sv: 'Hjälp', en: 'Help' },
  undo: { sv: 'Ångra senaste', en: 'Undo the latest' },
  you: { sv: 'Du', en: 'You' },
  message: { sv: 'Meddelande till dig', en: 'A message to you' },
  repeated: {
    sv: 'Det var redan gjort. Det räknas en gång.',
    en: 'That was done already. It counts once.',
  },
  notSent: {
    sv: 'Det kom inte fram. Inget är förlorat.',
    en: 'It did not get through. Nothing is lost.',
  },
  again: { sv: 'Försök igen', en: 'Try again' },
  required: { sv: 'måste fyllas i', en: 'required' },
  choose: { sv: 'Välj …', en: 'Choose …' },
  notGiven: { sv: 'Inte angivet', en: 'Not given' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  cancelled: { sv: 'Du avbröt. Inget ändrades.', en: 'You cancelled. Nothing was changed.' },
  sent: { sv: 'Skickat', en: 'Sent' },
  sources: { sv: 'Källor', en: 'Sources' },
  fewer: { sv: 'Visa färre', en: 'Show fewer' },
  good: { sv: 'Klart', en: 'Done' },
  warn: { sv: 'Obs', en: 'Note' },
  search: { sv: 'Sök', en: 'Search' },
  searchHint: { sv: 'Ord, diarienummer eller namn', en: 'Words, registry number or name' },
  asTable: { sv: 'Visa som tabell', en: 'Show as a table' },
  undoIt: { sv: 'Ångra', en: 'Undo' },
  whole: { sv: 'Hela svaret', en: 'The whole answer' },
  close: { sv: 'Stäng', en: 'Close' },
  leave: { sv: 'Logga ut', en: 'Sign out' },
  code: { sv: 'Engångskod från sekreteraren', en: 'One-time code from the secretary' },
  link: { sv: 'Koppla mitt konto', en: 'Link my account' },
  chooseGroup: { sv: 'Vilken grupp ska fliken visa?', en: 'Which group shall the tab show?' },
  chooseHint: {
    sv: 'Var och en ser i fliken det som hen får se i gruppen. Den som inte är med ser ingenting.',
    en: 'Everybody sees in the tab what they may see in the group. Those who do not belong see nothing.',
  },
  noHost: {
    sv: 'Den här sidan hör hemma i Teams: lägg till Klubban som flik i en kanal.',
    en: 'This page belongs in Teams: add Klubban as a tab in a channel.',
  },
  notTaken: {
    sv: 'Teams ville inte intyga vem du är',
    en: 'Teams would not vouch for who you are',
  },
  notTakenWhy: {
    sv: 'Ladda om fliken om en stund. Händer det igen: säg det till den som sköter Klubban hos er.',
    en: 'Reload the tab in a while. If it happens again, tell whoever runs Klubban where you are.',
  },
  gone: { sv: 'Länken gäller inte längre', en: 'The link no longer works' },
  elsewhere: { sv: 'Du är inte inloggad i den gruppen', en: 'You are not signed in to that group' },
  elsewhereLink: {
    sv: 'Hör du till den: skriv ”min sida” till Klubban där, så får du en länk till den också. Du är inloggad här:',
    en: 'If you belong to it: type “my page” to Klubban there, and you get a link to it as well. You are signed in here:',
  },
  elsewhereTab: {
    sv: 'Hör du till den: be dess sekreterare om en engångskod och skriv ”koppla” och koden till Klubban i chatten. Dina grupper:',
    en: 'If you belong to it: ask its secretary for a one-time code and type “link” and the code to Klubban in the chat. Your groups:',
  },
  signInTitle: { sv: 'Logga in med din personliga länk', en: 'Sign in with your personal link' },
  signIn: {
    sv: 'Den här sidan visar inget om någon grupp för den som inte är inloggad. Skriv ”min sida” till Klubban i Slack eller Teams: då får du en länk som öppnar sidan som du. Är du inte kopplad än: be gruppens sekreterare om en engångskod och skriv ”koppla” och koden till Klubban där.',
    en: 'This page shows nothing about any group to somebody who is not signed in. Type “my page” to Klubban in Slack or Teams: you get a link that opens the page as you. If you are not linked yet: ask the secretary of your group for a one-time code and type “link” and the code to Klubban there.',
  },
  unreachable: { sv: 'Klubban går inte att nå just nu.', en: 'Klubban cannot be reached right now.' },
} satisfies Record<string, Text>

export type Key = keyof typeof TEXTS
export const text = (lang: Lang, key: Key): string => TEXTS[key][lang]

export const ROLES: Record<Person['role'], Text> = {
  chair: { sv: 'ordförande', en: 'chair' },
  viceChair: { sv: 'vice ordförande', en: 'vice chair' },
  secretary: { sv: 'sekreterare', en: 'secretary' },
  member: { sv: 'ledamot', en: 'member' },
  alternate: { sv: 'ersättare', en: 'alternate' },
  official: { sv: 'tjänsteperson', en: 'official' },
  coOpted: { sv: 'adjungerad', en: 'co-opted' },
  observer: { sv: 'observatör', en: 'observer' },
  admin: { sv: 'administratör', en: 'administrator' },
}

/** What a newcomer may try first. */
export const STARTERS: readonly Text[] = [
  { sv: 'jag kommer', en: "I'm coming" },
  { sv: 'vilka kommer?', en: 'who is coming?' },
  { sv: 'vilka gäster kommer?', en: 'which guests are coming?' },
  { sv: 'mina uppdrag', en: 'my tasks' },
]

export const more = (lang: Lang, count: number): string => (lang === 'sv' ? `Visa alla ${count}` : `Show all ${count}`)

export const partOf = (lang: Lang, part: number, whole: number): string =>
  lang === 'sv' ? `${part} av ${whole}` : `${part} of ${whole}`
