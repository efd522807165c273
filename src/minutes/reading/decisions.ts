import { blocksOf, sentencesIn } from './blocks.ts'
import { CAME, type Deciding, decides, ELSEWHEN } from './decides.ts'
import { type Found, pointsIn, trimmed } from './decision-points.ts'
import { applicationsIn, giftsIn, rowsDecided } from './decision-rows.ts'
import { inline } from './decision-sentences.ts'
import { ELECTIONS } from './headings.ts'
import { isCarried } from './motions.ts'
import { nameAt } from './names.ts'
import { otherBody } from './organs.ts'
import type { Part } from './parts.ts'
import { sentencesOf } from './sentences.ts'
import { isOutcome } from './verdicts.ts'

const IGNORED = new Set<Part['kind']>([
  'proposal',
  'documents',
  'dispatched',
  'reservation',
  'conflict',
  'vote',
  'motions',
  'note',
])

/** "… och finner att fullmäktige beslutat avslå motionen": where nothing else tells the decision. */
const foundIn = (parts: readonly Part[]): Found[] =>
  sentencesIn(parts.filter(part => !IGNORED.has(part.kind)).flatMap(part => blocksOf(part.lines)))
    .filter(({ text }) =>
      /finner att [^.]{0,60}?(?:beslut\p{L}*|bif[aö]ll\p{L}*|avsl\p{L}+|anta\p{L}+|godkän\p{L}+)(?!\p{L})/iu.test(text),
    )
    .map(({ text, from, to }) => ({ text: trimmed(text), from, to }))

/** "Arbetsutskottets förslag till kommunstyrelsen": what a preparatory body decides is what it proposes. */
function upwards(words: string, body: string | null): boolean {
  const [, who = ''] = /^(\p{L}+?)s förslag till \p{L}*(?:fullmäktige|styrelsen|nämnden)/iu.exec(words) ?? []
  return who !== '' && body !== null && body.toLowerCase().includes(who.toLowerCase().replace(/(?:en|et|n|t)$/, ''))
}

const OFFICE_ROW =
  /^(?!kvarst|kvarvar|vakan|övriga|avgå|valbar|förslag|vacan|remain|nomin|propos|present|nota|tellers?|returning|candidates?)[\p{L}\d][^:.]{2,60}:\s(\S.+)$/iu
/** "P. Lomax, there being no other nomination", "Miss C. Threlfall" */
const INITIALS =
  /^(?:(?:Mrs?|Ms|Miss|Dr|Cllr|Rev|Bro|Sis|Sir|Dame|Prof|Capt)\.? )?(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]+(?:,| \(| and | & | (?:re-?)?elected| beat | unopposed|\.?$)/u
const OFFICE_CELL =
  /^(?!kvarst|kvarvar|vakan|övriga|avgå|valbar|förslag|namn|vacan|remain|nomin|propos|present|teller|candidate)\p{L}[\p{L} ,-]{3,60}$/iu
/** "Revisor: Gun-Marie Stoltz": who was elected, told as in a form. */
const electedIn = (part: Part, options: Deciding): Found[] =>
  blocksOf(part.lines)
    .filter(({ text, row, cells }) => {
      // "Vice ordförande      Lilian Ek": what somebody was elected to, and who.
      if (!row && cells.length === 2 && OFFICE_CELL.test(cells[0]!) && nameAt(cells[1]!)) return true
      const [, who = ''] = OFFICE_ROW.exec(text) ?? []
      return !row && (nameAt(who) !== null || INITIALS.test(who)) && !decides(text, options)
    })
    .map(({ text, cells, from, to }) => ({
      text: trimmed(cells.length === 2 ? cells.join(' ') : (sentencesOf(text)[0] ?? text)),
      from,
      to,
    }))

/** "Valberedningens förslag: omval av Ida. Mötet beslutade enligt förslaget.": what stands behind a proposal in its own paragraph. */
const ANSWERED =
  /^(?:=>|⇒|→)\s|^(?:\p{L}*(?:mötet|stämman|styrelsen|nämnden|rådet|utskottet|fullmäktige|gruppen)|the (?:meeting|board|committee|council)) (?:beslu|beslö|biföll|avslog|antog|godkän|valde|agreed|approved|adopted|resolved|rejected)/iu
const answeredIn = (part: Part, options: Deciding): Found[] =>
  sentencesIn(blocksOf(part.lines))
    .filter(({ text, index }) => index > 0 && ANSWERED.test(text) && decides(text, options))
    .map(({ text, from, to }) => ({ text: trimmed(text.replace(CAME, '')), from, to }))

/** "Motion: That the club buy a boat." and below "Proposed: … Seconded: … Carried unanimously." */
function movedIn(parts: readonly Part[]): Found[] {
  return parts.flatMap((part, i) => {
    if (part.kind !== 'proposal' || !/^motion$/i.test(part.words)) return []
    const [motion, ...behind] = blocksOf(part.lines)
    const below = parts.slice(i + 1).findIndex(one => one.kind === 'text' || /^motion$/i.test(one.words))
    const next = parts.slice(i + 1, below < 0 ? undefined : i + 1 + below).flatMap(one => blocksOf(one.lines))
    const [what = '', ...rest] = sentencesOf(motion?.text ?? '')
    const went = [...rest, ...[...behind, ...next].map(one => one.text)].join(' ')
    return motion && isCarried(went) ? [{ text: trimmed(what), from: motion.from, to: motion.to }] : []
  })
}

/** A part's decisions, told in sentences; or in the rows of a table, which are then no sentences. */
function toldOrInRows(part: Part, options: Deciding, title: string): Found[] {
  const blocks = blocksOf(part.lines)
  const rows = rowsDecided(blocks, title)
  const prose = rows.length > 0 ? blocks.filter(block => block.cells.length < 2) : blocks
  return [...inline(prose, options), ...rows, ...giftsIn(blocks, title), ...applicationsIn(blocks, title)]
}

/** The decisions of one section: those under a heading for them if there is one, else those told in its sentences. */
export function decisionsIn(parts: readonly Part[], options: Deciding, title: string): Found[] {
  const headed = parts.filter(part =>
    part.kind === 'decision'
      ? !otherBody(part.words, options.body) && !ELSEWHEN.test(part.words)
      : part.kind === 'proposal' && upwards(part.words, options.body),
  )
  const under = headed.map(part => {
    const blocks = blocksOf(part.lines)
    const logged = rowsDecided(blocks, title).filter(row => row.logged !== undefined)
    return logged.length > 0
      ? { points: logged, rest: blocks.filter(block => block.cells.length < 2) }
      : pointsIn(part, options)
  })
  const points = under.flatMap(one => one.points)
  const inText = parts
    .filter(
      part => !IGNORED.has(part.kind) && part.kind !== 'decision' && !(points.length > 0 && part.kind === 'background'),
    )
    .flatMap(part => (points.length > 0 ? inline(blocksOf(part.lines), options) : toldOrInRows(part, options, title)))
    .concat(under.flatMap(one => inline(one.rest, options)))
    .concat(parts.filter(part => part.kind === 'proposal' && !part.alone).flatMap(part => answeredIn(part, options)))
    .concat(movedIn(parts))
    .concat(options.formal && ELECTIONS.test(title) ? parts.flatMap(part => electedIn(part, options)) : [])
    // An election's rows may stand below a sentence that announces them.
    .filter((one, i, all) => all.findIndex(other => other.from === one.from && other.text === one.text) === i)
  // "Efter diskussion enades styrelsen om en höjning.": what they came to is decided in a sentence of its own right behind.
  const ordered = [...points, ...inText].sort((a, b) => a.from - b.from)
  const formal = (one: Found | undefined) => one !== undefined && /^att\s|(?<!\p{L})(?:beslu|beslöt)/iu.test(one.text)
  const agreed = (one: Found) =>
    /(?<!\p{L})(?:enades|enas|eniga?|överens)(?!\p{L})/iu.test(one.text) && formal(ordered[ordered.indexOf(one) + 1])
  // A heading "Beslut" settles it; a sentence's "Styrelsen beslutade" may have others beside it.
  const settled = points.length > 0 && headed.some(part => !part.verb && part.alone && /beslut$/i.test(part.words))
  const told = settled ? points : [...points, ...inText.filter(one => !agreed(one))]
  // "Resolution adopted." tells a decision only where the resolution itself is not quoted.
  const quoted = told.filter(one => !isOutcome(one.text))
  const found = quoted.length > 0 ? quoted : told
  return (found.length > 0 || !options.formal ? found : foundIn(parts)).sort((a, b) => a.from - b.from)
}
