import type { ExtractSection } from '../../domain/extract.ts'
import { NUMBER_WORDS } from '../../domain/when/words.ts'
import { blocksOf } from './blocks.ts'
import type { Line } from './lines.ts'
import { sentencesOf } from './sentences.ts'

type Vote = NonNullable<ExtractSection['vote']>
type Side = 'yes' | 'no' | 'abstain'

const WORDS = [['ingen', 'inga', 'none', 'nil'], ...NUMBER_WORDS]
const COUNT = `(?:\\d{1,4}|${WORDS.flat().join('|')})`
const SIDES: Record<Side, string> = {
  yes: 'ja(?:-?röst(?:er|en)?)?|för|bifall|in favou?r|for|ayes?|yes|yeas?',
  no: 'nej(?:-?röst(?:er|en)?)?|e?mot|avslag|against|no(?:es)?|nays?',
  abstain: 'avst(?:år|od|ått|ående|åenden)|nedlagda|lade ned|blanka?|abstentions?|abstain(?:ed|ing)?',
}
const ANY_SIDE = Object.values(SIDES).join('|')
/** What may stand between a count and its side: "15 röster avgavs för", "3 ledamöter har röstat ja", "fem röstade för". */
const BETWEEN =
  '(?:(?:st|röst(?:er|ade|at|ar|en)?|ledamöter|ledamot|personer|medlemmar|närvarande|har|av(?:gavs|gåvos|lagda|gavs|gavo)|som|votes?|voted|members?|were|cast) ){0,4}'
const BEFORE = new RegExp(`(?<!\\p{L}|\\d[-–.,:/])(${COUNT}) ${BETWEEN}(${ANY_SIDE})(?!\\p{L})`, 'giu')
const BEHIND = new RegExp(`(?<!\\p{L})(${ANY_SIDE}) ?[:=]? ?(${COUNT})(?! \\p{L}|\\p{L}|[.,:/]?\\d)`, 'giu')
/** "14 röster mot 9", "by 25 votes to 9", "carried 3-1". */
const PAIR = new RegExp(
  `(?<!\\p{L}|\\d)(${COUNT})(?: ja)?-? ?(?:röster|votes?) (?:mot|to|against) (${COUNT})(?! \\p{L}+ (?:för|for)|\\p{L}|\\d)|(?:carried|passed|lost|defeated|bifall|röstsiffror(?:na)?|siffrorna|omröstning(?:en)?|röstetalen)[^.\\d]{0,20}?(\\d{1,3}) ?[-–] ?(\\d{1,3})(?![-–\\d])`,
  'iu',
)
const VOTING =
  /röst|votering|handuppräckning|\bvot(?:e|es|ed|ing)\b|in favou?r|\bayes?\b|carried|against|\b(?:ja|nej)\b|avst[åo]/iu

const counted = (word: string): number =>
  /^\d/.test(word) ? Number(word) : WORDS.findIndex(words => words.includes(word.toLowerCase()))
const sideOf = (word: string): Side =>
  (Object.keys(SIDES) as Side[]).find(side => new RegExp(`^(?:${SIDES[side]})$`, 'iu').test(word))!

/** The counts of one sentence; null unless it tells how many were for and how many against. */
function countsIn(text: string): Omit<Vote, 'text'> | null {
  const pair = PAIR.exec(text)
  const found = new Map<Side, number>()
  for (const [, count = '', word = ''] of text.matchAll(BEFORE)) {
    // "Five in favour of the chair's proposal, two in favour of Mr Berg's": the second is against the first.
    const side = found.has('yes') && sideOf(word) === 'yes' ? 'no' : sideOf(word)
    if (!found.has(side)) found.set(side, counted(count))
  }
  if (!found.has('yes') || !found.has('no'))
    for (const [, side = '', count = ''] of text.matchAll(BEHIND))
      if (!found.has(sideOf(side))) found.set(sideOf(side), counted(count))
  if (pair && !(found.has('yes') && found.has('no'))) {
    found.set('yes', counted(pair[1] ?? pair[3]!))
    found.set('no', counted(pair[2] ?? pair[4]!))
  }
  const [yes, no, abstain] = [found.get('yes'), found.get('no'), found.get('abstain')]
  return yes === undefined || no === undefined ? null : { yes, no, ...(abstain !== undefined && { abstain }) }
}

/** "Summa   4   2   1" under "Ledamot   Ja   Nej   Avstår". */
function inTable(lines: readonly Line[]): Vote | null {
  const head = lines.findIndex(
    ({ cells }) =>
      cells.some(cell => /^(?:ja|yes|for)$/i.test(cell)) && cells.some(cell => /^(?:nej|no|against)$/i.test(cell)),
  )
  if (head < 0) return null
  const sides = lines[head]!.cells.filter(cell => new RegExp(`^(?:${ANY_SIDE})$`, 'iu').test(cell)).map(sideOf)
  const sum = lines.slice(head + 1).find(({ cells }) => /^(?:summa|totalt?|sum|antal)/i.test(cells[0] ?? ''))
  const counts =
    sum?.cells
      .slice(1)
      .filter(cell => /^\d{1,3}$/.test(cell))
      .map(Number) ?? []
  if (!sum || counts.length !== sides.length) return null
  const of = (side: Side) => counts[sides.indexOf(side)]
  const [yes, no, abstain] = [of('yes'), of('no'), of('abstain')]
  if (yes === undefined || no === undefined) return null
  return { yes, no, ...(abstain !== undefined && { abstain }), text: sum.cells.join(' ') }
}

/** Counted votes, as the section tells them; nothing is worked out from who voted how. */
export function voteIn(lines: readonly Line[]): ExtractSection['vote'] {
  for (const block of blocksOf(lines)) {
    const sentences = sentencesOf(block.text.slice(0, 5000))
    for (const [i, sentence] of sentences.entries()) {
      if (!VOTING.test(sentence)) continue
      const counts = countsIn(sentence)
      if (!counts) continue
      // "… 2 röstade nej. En ledamot avstod."
      const next = counts.abstain === undefined ? sentences[i + 1] : undefined
      const more =
        next === undefined ? undefined : [...next.matchAll(BEFORE)].find(([, , side]) => sideOf(side!) === 'abstain')
      return more
        ? { ...counts, abstain: counted(more[1]!), text: `${sentence} ${next}` }
        : { ...counts, text: sentence }
    }
  }
  return inTable(lines) ?? undefined
}
