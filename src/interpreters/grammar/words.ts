/** Words that the grammar itself knows, folded and without apostrophes. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Turn a statement round: a line that holds one is never read as its opposite. */
export const NEGATIONS = set(
  'inte ej icke aldrig ingalunda knappast inga ingen inget not never cannot cant dont wont couldnt wouldnt isnt arent didnt doesnt unable nej no nope nix neither utom förutom except',
)
/** Say no in other words. In a phrase they count as negation; in a line they forbid reading it as a yes. */
export const NEGATIVE = set(
  'förhinder frånvaro frånvarande förhindrad sjuk sjukanmäld förkyld vabbar bortrest tyvärr hoppar missar absence absent apologies regrets sick ill unfortunately unavailable skip miss avböjer avstår decline',
)

/** Say nothing about what is wanted. */
export const POLITE = set(
  'hej hejsan hallå tjena tja god morgon snälla tack tackar vänligen please pls plz thanks thank hi hello hey dear ok okej okay klubban @klubban /klubban /',
)
/** Common words: they weigh little, in phrases as in lines. */
export const STOP = set(
  'jag du vi ni de det den dem en ett som på i till för med om av och att är var har ska skulle vill kan kunna gärna bara nu då ju väl nog också lite min mitt mina vår vårt me my we you your they it its the a an to of for in on at is are be am im was has have do does did will would could can should just so and or with this that id ill like want lets gruppen beredningen nämnden styrelsen rådet committee board group',
)

const SWEDISH = set(
  'jag du vi och är att det den en ett som på till för med om av inte kan ska vad vem vilka vilken när var hur möte mötet kommer nästa mig alla hej tack gäster beslut uppdrag',
)
const ENGLISH = set(
  'i you we and is are the a an to of for with about not can will what who which when where how meeting coming next me all im dont cant please hello show guests decision decisions tasks',
)

/** The language of a line: function words and å, ä, ö; null where they do not tell. */
export function languageOf(keys: readonly string[]): 'sv' | 'en' | null {
  let score = 0
  for (const key of keys)
    score += (SWEDISH.has(key) ? 1 : 0) + (/[åäö]/.test(key) ? 1 : 0) - (ENGLISH.has(key) && key !== 'i' ? 1 : 0)
  return score > 0 ? 'sv' : score < 0 ? 'en' : null
}

const QUESTION = set(
  'vad vem vems whos whats whens wheres vilka vilken vilket när var vart hur varför varifrån finns har blev blir är kan fick ska what who whom whose which when where how why is are was were has have had did do does can could will',
)
/** What starts with one of these asks, and never orders: "kan du …?" may be an order, "vem är …" is none. */
export const ASKING = set(
  'vad vem vems whos whats whens wheres vilka vilken vilket när var vart hur varför varifrån what who whom whose which when where how why',
)
/** Ends like a question or starts like one. */
export const isQuestion = (text: string, keys: readonly string[]): boolean =>
  /\?[\s\p{Extended_Pictographic}"”)]*$/u.test(text) || QUESTION.has(keys[0] ?? '')

/**
 * Whether two words differ by at most `limit` slips (a letter too many, too few, wrong, or two swapped).
 * Words are short: the full table is the simplest.
 */
export function near(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length]! <= limit
}

/** How many slips a word of that length may hold. */
export const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)
