/**
 * Rules find the decisions they know; here every sentence is weighed by how decisions are worded and where they stand, learned from the
 * corpus (tests/minutes/learn-decisions.ts). What is likely enough is taken though no rule knows it, what is unlikely is not, and both are said.
 */
import { CAME, type Deciding, decidesElsewhere } from '../decides.ts'
import { ofOthersInEnglish } from '../decides-english.ts'
import { apartByNumber, ELECTS, type Found, LEAD_IN, trimmed } from '../decision-points.ts'
import { withSubjects } from '../outcomes.ts'
import { isOutcome } from '../verdicts.ts'
import { placeSigns, wordSigns } from './signs.ts'
import { type Ruled, repeating, type Telling, tellingsOf } from './tellings.ts'
import { PLACE, WORDS } from './weights.ts'

/** What the signs of one sentence count, summed. */
const counted = (signs: readonly string[]): number =>
  ['always', ...signs].reduce((sum, sign) => sum + (WORDS.get(sign) ?? 0), 0)

/** How likely (0-1) it is of each sentence of each matter that it tells a decision of this meeting. */
function likelihoods(matters: ReadonlyArray<readonly Telling[]>, options: Deciding): number[][] {
  const worded = matters.map(tellings => tellings.map(one => counted(wordSigns(one, options))))
  return placeSigns(matters, worded, options.formal).map(matter =>
    matter.map(signs => {
      let sum = 0
      for (const [sign, value] of Object.entries({ always: 1, ...signs })) sum += value * (PLACE.get(sign) ?? 0)
      return 1 / (1 + Math.exp(-sum))
    }),
  )
}

/**
 * From here on a sentence is a decision though no rule knows it. Where none knows any in the record, it needs more, and most where
 * hardly any are worded so: many records decide nothing.
 */
const TAKEN = 0.5
const TAKEN_UNRULED = 0.6
const TAKEN_ALONE = 0.8
const SHARE = 0.05
/** Below, it is none though a rule knows it. */
const KEPT = 0.5
/** From here on it may be one, and that is said. */
const PERHAPS = 0.2

export interface Weighed {
  decisions: Found[]
  /** Taken though no rule knows it. */
  taken: Found[]
  /** Not taken, though a rule knows it or it is nearly likely enough. */
  left: Found[]
}

/** That nothing was decided, or not yet; nothing but the votes; who stood for what, and what nobody was elected to. */
const NOTHING =
  /(?<!\p{L})(?:did|have|has|could)(?:n['’]t| not) (?:yet )?(?:settled?|decided?|agreed?|concluded?|resolved?|voted?|come to)(?!\p{L})|(?<!\p{L})(?:(?:was|were|is|are) not (?:yet )?(?:approved|agreed|adopted|decided|granted)|no (?:decision|consensus)|(?:inget|inga) beslut|(?:beslutades?|bestämdes?|beslöts?) (?:inte|ej|inget|ingenting)|beslut (?:tas|fattas))(?!\p{L})|[:–-] ?(?:vacant|vakant|vakans)\.?$|^\(?\d+ (?:votes? |röster )?(?:for|för|in favou?r)(?!\p{L}).{0,60}$|^(?:signatur|underskrift|signature)(?!\p{L})|^(?:candidates?|nomin\p{L}+|kandidater?)\s*:/iu

/** "Mrs Hill agreed to order it": what one of us does. */
const OWN_WORK =
  /^(?:(?:Mrs?|Ms|Miss|Dr|Cllr|Rev)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:agreed|offered|undertook|promised|volunteered) to |^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:lovade|åtog sig|erbjöd sig|tog på sig)(?!\p{L})/u

/** "Viktigt att behålla dem som var med": what somebody thinks. */
const OPINION =
  /^(?:det (?:är|var|vore) )?(?:mycket )?(?:viktigt|bra|synd|tråkigt|roligt|kul|önskvärt) (?:att|om)(?!\p{L})|^(?:it (?:is|was|would be) )?(?:very )?(?:important|good|nice|a pity|a shame|desirable)(?: to|,? that)(?!\p{L})/iu

/** Whether a sentence can be a decision at all: not what announces one, asks for one or counts the votes for one, nor what others decided. */
const isWhole = (text: string, others: boolean, { body, lang }: Deciding): boolean =>
  text.length < 600 &&
  !/[:?]$/.test(text) &&
  !LEAD_IN.test(text) &&
  !ELECTS.test(text) &&
  !OPINION.test(text) &&
  !NOTHING.test(text) &&
  !decidesElsewhere(text, body) &&
  !(lang === 'en' && ofOthersInEnglish(text, body)) &&
  !OWN_WORK.test(text) &&
  !(others && isOutcome(text))

/** "Planning decisions received": under such a heading stands what others decided. */
const OF_OTHERS =
  /(?<!\p{L})(?:decisions?|determinations?|notices?|appeals?) (?:\p{L}+ )?(?:received|notified|reported|issued)(?!\p{L})|(?<!\p{L})(?:inkomna|delgivna|mottagna) (?:beslut|domar|protokoll)(?!\p{L})/iu

const LONGEST_LIST = 100
/** A row of a list that a decision announces: "That the following payments be approved:". */
function isListed(told: readonly Telling[], at: number): boolean {
  const isRow = (one: Telling) => one.sentence.block.cells.length > 1
  if (!isRow(told[at]!)) return false
  const above = told.slice(Math.max(0, at - LONGEST_LIST), at).findLast(one => !isRow(one))
  return above !== undefined && above.found.length > 0 && above.sentence.text.endsWith(':')
}

/** What is asked of each sentence of a record in which no rule knows a decision. */
const enoughAlone = (likely: readonly number[]): number => {
  const worded = likely.filter(one => one >= TAKEN_UNRULED).length
  return worded > 1 && worded >= SHARE * likely.length ? TAKEN_UNRULED : TAKEN_ALONE
}

/** The decisions of each matter of a record. */
export function weighed(matters: readonly Ruled[], options: Deciding): Weighed[] {
  const tellings = matters.map(tellingsOf)
  const likely = likelihoods(tellings, options)
  const all = matters.flatMap(one => one.decisions)
  const repeats = repeating(all)
  const best = new Map<Found, number>()
  tellings.forEach((matter, m) => {
    matter.forEach(({ found, part }, i) => {
      // What the secretary put under "Beslut" is one, however it is worded.
      const sure = part.kind === 'decision' ? 1 : likely[m]![i]!
      for (const one of found) best.set(one, Math.max(best.get(one) ?? 0, sure))
    })
  })
  const isUnlikely = (found: Found) => !found.row && (best.get(found) ?? 1) < KEPT
  const enough = all.every(isUnlikely) ? enoughAlone(likely.flat()) : TAKEN
  return matters.map(({ title, decisions }, m) => {
    const told = tellings[m]!.map((one, i) => ({ ...one, likely: likely[m]![i]! }))
    const unlikely = new Set(decisions.filter(isUnlikely))
    const perhaps = told
      .filter(
        (one, i) => !OF_OTHERS.test(title) && one.found.length === 0 && one.likely >= PERHAPS && !isListed(told, i),
      )
      .map(({ sentence: { text, from, to }, likely }) => ({
        likely,
        found: { text: trimmed(text.replace(CAME, '')), from, to },
      }))
      .filter(({ found }) => isWhole(found.text, decisions.length > 0, options) && !repeats(found.text))
    const taken = perhaps.filter(one => one.likely >= enough).map(one => one.found)
    const kept = decisions.filter(found => !unlikely.has(found))
    const whole = withSubjects([...kept, ...taken], tellings[m]!, options.lang)
    const sure = whole(taken).flatMap(apartByNumber)
    return {
      decisions: [...whole(kept).flatMap(apartByNumber), ...sure].sort((one, other) => one.from - other.from),
      taken: sure,
      left: [...unlikely, ...perhaps.filter(one => one.likely < enough).map(one => one.found)],
    }
  })
}
