import { type Block, blocksOf } from './blocks.ts'
import { type Deciding, decides, ELSEWHEN } from './decides.ts'
import { doesInEnglish } from './lexicon/english.ts'
import type { Part } from './parts.ts'
import { sentencesOf } from './sentences.ts'
import { firstDoing } from './verbs.ts'

export interface Found {
  text: string
  from: number
  to: number
  /** Of a row in a log of decisions: the number of the matter it names, or nothing. */
  logged?: string
  /** Of a row of a table that tells how it went: no sentence, whose wording would say how likely it is. */
  row?: true
}

export const LEAD_IN =
  /^(?:[^.]{0,120}?\s)?(?:beslutar|beslutade|beslöts?|beslutades|att besluta|uppdrar|resolve[ds]|agree[ds]|decide[ds])(?:\s+\p{L}+)?(?:\s+(?:i enlighet med|enligt)\s[^.]{3,60}?|\s+(?:att )?(?:föreslå|hemställa (?:hos|till))\s\p{L}+)?\s*(?:att(?: (?:bevilja|anslå|fördela|utse|välja|anta|godkänna|avslå|dela ut))?|to (?:award|grant|approve|appoint))?\s*:?$/iu

/** "The meeting elected", "Årsmötet valde enhälligt": whom, stands on the lines below. */
export const ELECTS =
  /(?<!\p{L})(?:elected|appointed|re-?elected|chose|valdes?|väljer|väljs|utsågs?|utser|omvaldes)(?: \p{L}+){0,2}$/iu

export const trimmed = (text: string): string =>
  text
    .replace(/^["'”*\s]+|[\s*]+$/g, '')
    .replace(
      /(?<=\.)\s+(?:(?:proposed|moved|seconded)\s+by|votes?\s+for|voting:?\s+(?:\d|unanimous)|carried)(?!\p{L}).*$/iu,
      '',
    )
    .replace(/[,;]?\s*(?:samt|och|and)?$/iu, '')
    .trim()

/** "(i) that it be tried in January; (ii) that Ann report in May": each has its number. */
const NUMBER = /^\((?:[ivx]{1,4}|[a-h])\)\s+(?=\p{L})/u
const NEXT_NUMBER = /[;,]\s*(?:(?:and|och|samt)\s+)?\((?:[ivx]{1,4}|[a-h])\)\s+(?=(?:that|to|att)\s)/u
export const apartByNumber = (found: Found): Found[] => {
  const texts = found.text.replace(NUMBER, '').split(NEXT_NUMBER)
  return texts.length === 1 && texts[0] === found.text
    ? [found]
    : texts.map(text => ({ ...found, text: trimmed(text) }))
}

/** Under the heading, and no decision: what single members did. */
const DESCRIBES =
  /(?<!\p{L})(?:beräknas|står för|uppgår till|prognos(?:en)?|återstår|visar|har (?:minskat|ökat))(?!\p{L})/iu
const ASIDE =
  /^(?:Ordföranden|\p{L}+ordföranden|The chair) (?:önskar|hälsar|tackar|avslutar|tackade|avslutade|thanked|closed|wished)(?!\p{L})|^[^.]{3,90}?\s(?:anmäler jäv|anmälde jäv|deltar (?:inte|ej)|deltog (?:inte|ej)|lät anteckna|ville ha (?:det )?antecknat|reserverar sig|reserverade sig|lämnar (?:en )?(?:protokollsanteckning|särskilt yttrande))(?!\p{L})/iu
/** "Hanna contacts the caterer." */
const isTaskInEnglish = (text: string): boolean => {
  const [, verb = '', rest = ''] =
    /^(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|The (?:\p{L}+ )?(?:secretary|chair|treasurer|clerk|officer|convenor|secretariat)) (\p{Ll}+s) (.*)$/u.exec(
      text,
    ) ?? []
  return verb !== '' && doesInEnglish(verb, rest)
}
const LISTED_DAY = /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s)?(?:den )?(?:\d{1,2}[\s./]|\d{4}-\d\d-\d\d)/iu
/** "Yttrandet skickas senast 30 november." */
export const IS_DONE =
  /^\p{Lu}[^.,]{0,60}?\s(?!saknas|behövs|finns|hoppas|trivs|syns|hörs|kallas)\p{Ll}{3,}(?:as|es|ys|gs|ns|ds|ts|ls)(?!\p{L})/u

/** "Medlen tas ur fonden." */
const TAKEN = /^\p{Lu}\p{L}{3,} (?:tas|ges|dras|fås) (?:ur|från|av|till)(?!\p{L})/u

const isDone = (text: string, lang: Deciding['lang']): boolean =>
  lang === 'sv'
    ? IS_DONE.test(text) || /^\p{Lu}[^.,]{2,60} får \d[\d ]*kr/u.test(text)
    : /^\p{Lu}[^.,]{0,60}?\s(?:is|are|will be)\s\p{L}+ed(?!\p{L})/u.test(text)

/** "Voting: 5 for, 2 against.", "Lucy to report in January.": told beside what was decided. */
const BESIDE =
  /^(?:voting|votes?|proposed|moved|seconded|carried|actions?|omröstning|röst\p{L}*|ansvarig\p{L}*)(?!\p{L})|(?<!\p{L})(?:was|were|had|will be invited)(?!\p{L})|^\([^()]*\)\.?$|^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:to|will) \p{Ll}/iu

/**
 * The sentences of "Beslut: Ansökan bifalls. Medlemskapet gäller från januari." as decisions: where the first decides by itself, what
 * follows explains it unless it decides too; else they are one, or each its own where each tells what is to be done.
 */
function apart(sentences: readonly string[], words: string, options: Deciding): string[] {
  const [first = '', ...rest] = sentences
  // Under "RESOLVED:" stands one sentence; "Decision:" in English is of all that stands behind it.
  if (/^(?:resolved|agreed)$/i.test(words)) return [first, ...rest.filter(one => decides(one, options))].map(trimmed)
  if (options.lang === 'en' && /^decision/i.test(words)) {
    const end = rest.findIndex(one => BESIDE.test(one) || ASIDE.test(one))
    return [trimmed([first, ...rest.slice(0, end < 0 ? undefined : end)].join(' '))]
  }
  // "Styrelsen beviljar ansökan för ett år. Avgift tas ut enligt stadgarna.": on what terms; no decision of its own.
  const on = rest.filter(
    one =>
      rest.length === 1 &&
      !decides(one, options) &&
      !isDone(one, options.lang) &&
      !BESIDE.test(one) &&
      !ASIDE.test(one) &&
      !/^[^.:]*?\s(?:gäller|ska|skall|träder)\s/u.test(one),
  )
  if (decides(first, options) || /^\p{L}+ beslutar att/iu.test(first))
    return on.length > 0 && on.length === rest.length
      ? [sentences.join(' ')]
      : [first, ...rest.filter(one => decides(one, options) || isDone(one, options.lang))].map(trimmed)
  return rest.every(one => isDone(one, options.lang) || TAKEN.test(one))
    ? sentences.map(trimmed)
    : [sentences.join(' ')]
}

/** Under a heading a point is one, but for what is to follow from it: "… skickas på remiss. Svar ska ha inkommit senast 31 januari." */
function ordered(text: string): string[] {
  const sentences = sentencesOf(text)
  const [first = '', second = ''] = sentences
  return sentences.length === 2 && /^\p{Lu}\p{Ll}+ (?:ska|skall)\s/u.test(second)
    ? [trimmed(first), trimmed(second)]
    : [text]
}

const NUMBERED = /^(?:\p{Lu}{1,3}\d{0,3}|\d{1,3})(?:[.:/-]\d{1,4})?:\s+/u

/** "Elsa", "Elsa Ek och Bo Alm" right before what they do. */
const WHO = /^\p{Lu}[\p{L}-]+ (?:(?:\p{Lu}[\p{L}-]+ )?(?:och|and) \p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ )?)?$/u
/** "Kulturnämndens beslut", "The Board's decision": what stands in a paragraph below is the one that this body took. */
const ONE = /\p{L}s['’]? (?:beslut|decision)$|['’]s? decision$/iu

/**
 * The points under a heading such as "Beslut": one per number, bullet, att-clause or paragraph; and the blocks behind the last of
 * them that are none: a paragraph of its own after numbered points.
 */
export function pointsIn(part: Part, options: Deciding): { points: Found[]; rest: Block[] } {
  const out: Found[] = []
  const blocks = blocksOf(part.lines)
  let listed = false
  let joining = false
  let tabled = false
  for (const [i, block] of blocks.entries()) {
    if (block.row) continue
    listed ||= block.bullet !== ''
    if (listed && block.gap && block.bullet === '' && !/^(?:(?:samt|och|dels)\s+)?att\b/i.test(block.text))
      return { points: out, rest: blocks.slice(i) }
    let text = trimmed(block.text.replace(/^(?:samt|och|dels)\s+(?=att\b)/i, ''))
    // "Decision D3.1: The agenda is approved.": the number that it is given.
    if (!part.alone) text = text.replace(NUMBERED, '')
    if (text === '' || (!block.bullet && LEAD_IN.test(text))) continue
    const lead = /^(?:[^.:]{0,100}\s)?(?:beslutar|beslutade|beslöt)\s*:\s*/i.exec(text)
    if (lead) text = text.slice(lead[0].length)
    // From here on it is somebody else's to decide.
    if (/^(?:(?:och|samt)\s+)?(?:föreslår|hemställer)\s.*\bbesluta(?: att)?:?$/i.test(text)) break
    if (!block.bullet && ASIDE.test(text)) continue
    // Behind the decision, in a paragraph of its own: what was decided before, and how things stand.
    if (out.length > 0 && !block.bullet && (DESCRIBES.test(text) || (ELSEWHEN.test(text) && /beslut/.test(text))))
      continue
    // "Beslut: en ny köps. Roffe kollar priser": the second sentence is a task.
    const sentences = sentencesOf(text)
    const task = sentences.findIndex(
      (one, n) =>
        n > 0 &&
        !(ONE.test(part.words) && part.alone) &&
        (WHO.test(one.slice(0, Math.max(0, firstDoing(one)))) ||
          /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? will /u.test(one) ||
          (options.lang === 'en' && isTaskInEnglish(one))),
    )
    if (task > 0) text = trimmed(sentences.slice(0, task).join(' '))
    if (/^(?:inget|inga|ingen|no)\s(?:beslut|decision)|^-+$/i.test(text)) continue
    // A list in a paragraph of its own behind it, without a full stop: what was reported, the notices received.
    if (
      out.length > 0 &&
      block.gap &&
      (block.bullet === '' || blocks[0]!.bullet === '') &&
      /\.$/.test(blocks[0]!.text) &&
      !/[.;,:]$/.test(block.text) &&
      !/^(?:samt )?att\s/i.test(block.text)
    )
      return { points: out, rest: blocks.slice(i) }
    // "Nämnden sammanträder följande onsdagar:" goes on below; the rows of a table are what it is about.
    const open = out.at(-1)
    if (open && /:$/.test(open.text) && block.bullet === '' && block.cells.length > 1) {
      tabled = true
      continue
    }
    // What stands below the table is told beside it.
    if (tabled && block.bullet === '' && !decides(text, options)) continue
    joining =
      open !== undefined &&
      block.bullet === '' &&
      !tabled &&
      !block.gap &&
      (joining || /:$/.test(open.text)) &&
      !/^att\s/i.test(text)
    if (joining && open) {
      open.text = `${open.text} ${text}`
      open.to = block.to
      continue
    }
    // Days listed under "fastställer följande sammanträdesdagar" are part of it.
    if (out.length > 0 && /(?:följande|nedan|following|below)[^.]*[.:]?$/iu.test(out[0]!.text) && LISTED_DAY.test(text))
      continue
    // "Dagordningen godkänns. Ida Ek utses att justera.": under a heading too, where each decides by itself. "Nämndens beslut" is one.
    const each =
      part.alone &&
      !ONE.test(part.words) &&
      block.bullet === '' &&
      sentences.length > 1 &&
      sentences.every(one => decides(one, options))
    const own = each || (block.bullet === '' && !part.alone) ? sentencesOf(text) : ordered(text)
    for (const one of own.length < 2 ? [text] : part.alone ? own : apart(own, part.words, options))
      out.push({ text: one, from: block.from, to: block.to })
  }
  return { points: out, rest: [] }
}
