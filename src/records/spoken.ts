/** How people type to each other, as the records would spell it, and what they say that asks for nothing. */

/** Swedish as it is spoken, and English that is cut short. */
const WRITTEN: Readonly<Record<string, string>> = {
  nån: 'någon',
  nåt: 'något',
  nåra: 'några',
  nånting: 'någonting',
  nånsin: 'någonsin',
  nånstans: 'någonstans',
  sån: 'sådan',
  sånt: 'sådant',
  såna: 'sådana',
  dom: 'de',
  mej: 'mig',
  dej: 'dig',
  sej: 'sig',
  va: 'vara',
  imorrn: 'imorgon',
  mkt: 'mycket',
  ngn: 'någon',
  ngt: 'något',
  ordf: 'ordförande',
  prio: 'prioritering',
  fixa: 'ordna',
  fixade: 'ordnade',
  fixar: 'ordnar',
  snacka: 'prata',
  snackade: 'pratade',
  snackar: 'pratar',
  wasnt: 'was not',
  werent: 'were not',
  isnt: 'is not',
  arent: 'are not',
  didnt: 'did not',
  doesnt: 'does not',
  dont: 'do not',
  cant: 'can not',
  couldnt: 'could not',
  hasnt: 'has not',
  havent: 'have not',
  wont: 'will not',
  whos: 'who is',
  whens: 'when is',
  wheres: 'where is',
  whats: 'what is',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  ppl: 'people',
  defib: 'defibrillator',
}

const word = /(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu

/** "vem fixar så att dom trycks" as the minutes would put it. Capitals are names, and are left alone. */
export const written = (text: string): string =>
  text.replace(word, one => WRITTEN[one] ?? one).replace(/(?<=\p{L})n['’]t(?!\p{L})/gu, ' not')

/** What is said by the way: it chooses between answers at most. */
const FILLERS =
  /(?<![\p{L}\p{N}])(?:till (?:slut|sist)|(?:till )?slutligen|allt som allt|egentligen|alltså|liksom|typ|ju|väl|nog|ungefär|någon gång|någonsin|från (?:allra )?början|förrförra året|(?:kommer|minns) (?:någon|du|ni) (?:ihåg )?|vet (?:någon|du|ni)|just nu|numera|istället|i stället|in the end|at (?:the )?last|all in(?: all)?|actually|roughly|exactly|originally|finally|eventually|in total|at first|again|now|these days|(?:does|can) any(?:one|body) remember|remind me|remember|do we know|by the way|(?:really|anyway|then|please|though|ever|supposed))(?![\p{L}\p{N}])/giu

/** The text with blanks where such words stood, as long as before. */
export const withoutFillers = (text: string): string => text.replace(FILLERS, all => ' '.repeat(all.length))
