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
  abstain: 'avst(?:år|od|ått|ående|åenden)|nedlagda|lade ned|blanka?|abstentions?|abstain(?:ed|ing|s)?',
}
const ANY_SIDE = Object.values(SIDES).join('|')
/** What may stand between a count and its side: "15 röster avgavs för", "3 ledamöter har röstat ja", "fem röstade för". */
const BETWEEN =
  '(?:(?:st|var|är|röst(?:er|ade|at|ar|en)?|ledamöter|ledamot|personer|medlemmar|närvarande|har|av(?:gavs|gåvos|lagda|gavs|gavo)|som|votes?|voted|members?|were|cast) ){0,4}'
const BEFORE = new RegExp(`(?<!\\p{L}|\\d|\\d[-–.,:/])(${COUNT}) ${BETWEEN}(${ANY_SIDE})(?!\\p{L})`, 'giu')
const BEHIND = new RegExp(
  `(?<!\\p{L})(${ANY_SIDE})(?: of [^:.]{1,40}:)? ?[:=]? ?(${COUNT})(?! \\p{L}|\\p{L}|[.,:/]?\\d)`,
  'giu',
)
/** "14 röster mot 9", "by 25 votes to 9", "carried 3-1". */
const PAIR = new RegExp(
  `(?<!\\p{L}|\\d)(${COUNT})(?: ja)?-? ?(?:röster|votes?) (?:mot|to|against) (${COUNT})(?! \\p{L}+ (?:för|for)|\\p{L}|\\d)|(?:carried|passed|adopted|lost|defeated|bifall|röstsiffror(?:na)?|siffrorna|omröstning(?:en)?|röstetalen)[^.\\d]{0,20}?(\\d{1,3}) ?[-–] ?(\\d{1,3})(?![-–\\d])`,
  'iu',
)
/** "Det blev 6 mot 2", "B. 4 against 1 (Eastby)", "Vote 6–1": both in one, whatever else the sentence tells. */
const BOTH = new RegExp(
  `(?:röst\\p{L}*|votering\\p{L}*|blev|\\bvot\\p{L}+|by|^(?:\\p{Lu}[^.]{0,30}\\. ?)?)[^.\\d]{0,25}?(?<!\\p{L}|\\d[-–.,:/]?)(${COUNT}) (?:mot|to|against) (${COUNT})(?! ?(?:\\p{L}*år|kr|%)|\\d|[.,:/]\\d| röster| votes)|\\bvot(?:e|es|ing):? (\\d{1,2}) ?[-–] ?(\\d{1,2})(?![-–\\d]| \\p{Lu})`,
  'iu',
)
/** A score alone, where what stands beside it says that it was one of votes. */
const SCORE = /^(\d{1,2}) ?[–-] ?(\d{1,2})(?= ?[.;,(]|$)/
const BESIDE =
  /(?<!\p{L})(?:e?mot|för|against|abstain\p{L}*|avst\p{L}+|röst\p{L}*|vot\p{L}+|ville|dissent\p{L}*)(?!\p{L})/iu
/** "elected with five votes against three for Ms Ek" */
const RIVAL = new RegExp(
  `(?<!\\p{L}|\\d)(${COUNT}) (?:röster|votes?) (?:mot|against) (${COUNT}) (?:för|for) \\p{Lu}`,
  'u',
)
/** "For 2 Against 3 Abstain 0": each count behind its side. */
const SIDE_FIRST = new RegExp(`^\\W*(?:(?:${ANY_SIDE}) ?[:=]? ?\\d{1,4}(?:[\\s,;./|]+|$)){2,3}$`, 'iu')
const AFTER_SIDE = new RegExp(`(${ANY_SIDE}) ?[:=]? ?(\\d{1,4})`, 'giu')
/** Upon something else than the matter itself. */
const ASIDE =
  /(?<!\p{L})(?:amendment|ändringsyrkande\p{L}*|tilläggsyrkande\p{L}*|återremi\p{L}+|avgöras i ?dag)(?!\p{L})/iu
/** Answers that were counted, and no vote. */
const SURVEY = /(?<!\p{L})(?:questionnaires?|survey\p{L}*|replied|replies|enkät\p{L}*|svaren|returned)(?!\p{L})/iu
/** "…, the Convener abstaining", "Ek and Dal abstained": how many, by who they are. */
const ABSTAINED =
  /(?:^|[,;(] ?(?:and |och |medan )?|(?<=\s)(?:and|och|medan) )((?:the |Mrs? |Ms |Miss |Dr |Cllrs? )*\p{L}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?:(?:,| and| och| samt) (?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2}){0,4}) (?:abstain(?:ed|ing|s)|avst(?:od|år|ående))(?!\p{L})/u
const VOTING =
  /(?:var|är) (?:e?mot|för)(?!\p{L})|röst|votering|handuppräckning|\bvot(?:e|es|ed|ing)\b|in favou?r|\bayes?\b|carried|adopted \d|against|\b(?:ja|nej)\b|avst[åo]/iu

const counted = (word: string): number =>
  /^\d/.test(word) ? Number(word) : WORDS.findIndex(words => words.includes(word.toLowerCase()))
const sideOf = (word: string): Side =>
  (Object.keys(SIDES) as Side[]).find(side => new RegExp(`^(?:${SIDES[side]})$`, 'iu').test(word))!

const abstainedIn = (text: string): number | undefined => {
  const who = ABSTAINED.exec(text)?.[1]
  return who === undefined || new RegExp(`(?:^|\\s)(?:${COUNT}|nobody)$`, 'iu').test(who)
    ? undefined
    : who.split(/,| and | och | samt /).filter(part => part.trim() !== '').length
}

/** The counts of one sentence; null unless it tells how many were for and how many against. */
function countsIn(text: string): Omit<Vote, 'text'> | null {
  const both = RIVAL.exec(text) ?? BOTH.exec(text)
  const pair = PAIR.exec(text)
  const found = new Map<Side, number>()
  const listed = SIDE_FIRST.test(text)
  if (listed) for (const [, side = '', count = ''] of text.matchAll(AFTER_SIDE)) found.set(sideOf(side), counted(count))
  if (both) {
    found.set('yes', counted(both[1] ?? both[3]!))
    found.set('no', counted(both[2] ?? both[4]!))
  }
  for (const [, count = '', word = ''] of listed ? [] : text.matchAll(BEFORE)) {
    // "Five in favour of the chair's proposal, two in favour of Mr Berg's": the second is against the first.
    const side = !both && found.has('yes') && sideOf(word) === 'yes' ? 'no' : sideOf(word)
    if (!found.has(side)) found.set(side, counted(count))
  }
  if (!found.has('yes') || !found.has('no'))
    for (const [, side = '', count = ''] of text.matchAll(BEHIND))
      if (!found.has(sideOf(side))) found.set(sideOf(side), counted(count))
  if (pair && !(found.has('yes') && found.has('no'))) {
    found.set('yes', counted(pair[1] ?? pair[3]!))
    found.set('no', counted(pair[2] ?? pair[4]!))
  }
  const [yes, no] = [found.get('yes'), found.get('no')]
  const abstain = found.get('abstain') ?? abstainedIn(text)
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

/** "Ja: Bo, Eva och jag", "Nej: ingen", "Abstaining: Keogh": each side's names on a line, all of them told. */
function inLists(lines: readonly Line[]): Vote | null {
  const found = new Map<Side, number>()
  const told: string[] = []
  for (const { text } of lines) {
    const [, word = '', list = ''] =
      new RegExp(`^(${ANY_SIDE}|yea|nay|abstain(?:ing|ed)?)(?: [^:]{0,25})?:\\s+(\\p{L}.*)$`, 'iu').exec(
        text.slice(0, 400),
      ) ?? []
    if (word === '') continue
    const side = /^yea$/i.test(word) ? 'yes' : /^nay$/i.test(word) ? 'no' : sideOf(word)
    const bare = list.replace(/\s*\([^()]*\)/g, '').replace(/\.$/, '')
    const nobody = /^(?:ingen|inga|none|nobody|no-?one|nil)$/i.test(bare)
    const names = bare.split(/,\s*|\s(?:och|samt|and|&)\s/).filter(part => part !== '')
    if (
      !nobody &&
      !names.every(name =>
        /^(?:jag|me|I|myself|(?:de |van |von )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})$/u.test(name),
      )
    )
      return null
    found.set(side, nobody ? 0 : names.length)
    told.push(text)
  }
  const [yes, no, abstain] = [found.get('yes'), found.get('no'), found.get('abstain')]
  if (yes === undefined || no === undefined || told.length !== found.size) return null
  return { yes, no, ...(abstain !== undefined && { abstain }), text: told.join(' ') }
}

/** "Flytbrygga. 5–1. Ek emot.": the score alone among what else was said. */
function scored(sentences: readonly string[], i: number): Omit<Vote, 'text'> | null {
  const [whole = '', yes = '', no = ''] = SCORE.exec(sentences[i]!) ?? []
  if (whole === '' || !BESIDE.test(`${sentences[i]!.slice(whole.length)} ${sentences[i + 1] ?? ''}`)) return null
  return { yes: Number(yes), no: Number(no) }
}

/** "En ledamot avstod.", "Abstaining: 1 (Ek)." */
const abstainers = (text: string): number | undefined => {
  const before = [...text.matchAll(BEFORE)].find(([, , side]) => sideOf(side!) === 'abstain')?.[1]
  const behind = [...text.matchAll(BEHIND)].find(([, side]) => sideOf(side!) === 'abstain')?.[2]
  const count = before ?? behind
  return count === undefined ? undefined : counted(count)
}

function votesIn(lines: readonly Line[]): Vote[] {
  return blocksOf(lines).flatMap(block => {
    const sentences = sentencesOf(block.text.slice(0, 5000))
    return sentences.flatMap((sentence, i): Vote[] => {
      const score = scored(sentences, i)
      if (score) return [{ ...score, text: sentence }]
      if (SURVEY.test(sentence) || OTHERS.test(sentence)) return []
      // "For: 5 (Ek, Dal). Against: 2 (Berg)."
      const goesOn = new RegExp(`^(?:${SIDES.yes}|in favour[^:.]{0,40}) ?:`, 'iu').test(sentence)
      const told = goesOn ? `${sentence} ${sentences[i + 1] ?? ''}` : sentence
      if (!VOTING.test(told)) return []
      const counts = countsIn(told)
      if (!counts) return []
      // "… 2 röstade nej. En ledamot avstod."
      const next = counts.abstain === undefined ? sentences[goesOn ? i + 2 : i + 1] : undefined
      const more = next === undefined ? undefined : abstainers(next)
      return [more === undefined ? { ...counts, text: told } : { ...counts, abstain: more, text: `${told} ${next}` }]
    })
  })
}

/** What others voted on is no vote of this meeting. */
const OTHERS =
  /^[^.]{0,12}(?<!\p{L})(?:the )?(?:district|county|borough|city|regional?)(?: council)?['’]?s? (?:planning |\p{L}+ )?(?:committee|council|board)(?!\p{L})|^(?:Kommun|Region)(?:fullmäktige|styrelsen) (?:har |hade )?(?:avslog|avslagit|biföll|bifallit|antog|antagit|beslöt|beslutade|beslutat)(?!\p{L})/iu

/** Counted votes, as the section tells them, upon the matter itself where it tells several; who voted how is counted only where all are listed. */
export function voteIn(lines: readonly Line[]): ExtractSection['vote'] {
  const all = votesIn(lines)
  return all.find(vote => !ASIDE.test(vote.text)) ?? all[0] ?? inTable(lines) ?? inLists(lines) ?? undefined
}
