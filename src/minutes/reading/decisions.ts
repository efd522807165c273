import { type Block, blocksOf, type Sentence, sentencesIn } from './blocks.ts'
import { firstDoing } from './clauses.ts'
import { CODED, type Deciding, decides, ELSEWHEN, MARK } from './decides.ts'
import { ENGLISH_MARK } from './decides-english.ts'
import { motionsIn } from './motions.ts'
import { otherBody } from './organs.ts'
import type { Part } from './parts.ts'
import { sentencesOf } from './sentences.ts'

export interface Found {
  text: string
  from: number
  to: number
}

const LEAD_IN =
  /^(?:[^.]{0,120}?\s)?(?:beslutar|beslutade|beslöts?|beslutades|att besluta|uppdrar|resolved|agreed|decided)(?:\s+\p{L}+)?(?:\s+(?:i enlighet med|enligt)\s[^.]{3,60}?|\s+(?:att )?(?:föreslå|hemställa (?:hos|till))\s\p{L}+)?\s*(?:att)?\s*:?$/iu

const trimmed = (text: string): string =>
  text
    .replace(/^["'”*\s]+|[\s*]+$/g, '')
    .replace(/(?<=\.)\s+(?:(?:proposed|moved|seconded)\s+by|votes?\s+for|carried)(?!\p{L}).*$/iu, '')
    .replace(/[,;]?\s*(?:samt|och|and)?$/iu, '')
    .trim()

/** Under the heading, and no decision: what single members did. */
const DESCRIBES =
  /(?<!\p{L})(?:beräknas|står för|uppgår till|prognos(?:en)?|återstår|visar|har (?:minskat|ökat))(?!\p{L})/iu
const ASIDE =
  /^[^.]{3,90}?\s(?:anmäler jäv|anmälde jäv|deltar (?:inte|ej)|deltog (?:inte|ej)|reserverar sig|reserverade sig|lämnar (?:en )?(?:protokollsanteckning|särskilt yttrande))(?!\p{L})/iu
const LISTED_DAY = /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s)?(?:den )?(?:\d{1,2}[\s./]|\d{4}-\d\d-\d\d)/iu
/** "Yttrandet skickas senast 30 november." */
const IS_DONE =
  /^\p{Lu}[^.,]{0,60}?\s(?!saknas|behövs|finns|hoppas|trivs|syns|hörs|kallas)\p{Ll}{3,}(?:as|es|ys|gs|ns|ds|ts|ls)(?!\p{L})/u

const isDone = (text: string, lang: Deciding['lang']): boolean =>
  lang === 'sv' ? IS_DONE.test(text) : /^\p{Lu}[^.,]{0,60}?\s(?:is|are|will be)\s\p{L}+ed(?!\p{L})/u.test(text)

/**
 * The sentences of "Beslut: Ansökan bifalls. Medlemskapet gäller från januari." as decisions: where the first decides by itself, what
 * follows explains it unless it decides too; else they are one, or each its own where each tells what is to be done.
 */
function apart(sentences: readonly string[], options: Deciding): string[] {
  const [first = '', ...rest] = sentences
  if (decides(first, options) || /^\p{L}+ beslutar att/iu.test(first))
    return [first, ...rest.filter(one => decides(one, options) || isDone(one, options.lang))].map(trimmed)
  return rest.every(one => isDone(one, options.lang)) ? sentences.map(trimmed) : [sentences.join(' ')]
}

/** Under a heading a point is one, but for what is to follow from it: "… skickas på remiss. Svar ska ha inkommit senast 31 januari." */
function ordered(text: string): string[] {
  const sentences = sentencesOf(text)
  const [first = '', second = ''] = sentences
  return sentences.length === 2 && /^\p{Lu}\p{Ll}+ (?:ska|skall)\s/u.test(second)
    ? [trimmed(first), trimmed(second)]
    : [text]
}

/**
 * The points under a heading such as "Beslut": one per number, bullet, att-clause or paragraph; and the blocks behind the last of
 * them that are none: a paragraph of its own after numbered points.
 */
function pointsIn(part: Part, options: Deciding): { points: Found[]; rest: Block[] } {
  const out: Found[] = []
  const blocks = blocksOf(part.lines)
  let listed = false
  let joining = false
  for (const [i, block] of blocks.entries()) {
    if (block.row) continue
    listed ||= block.bullet !== ''
    if (listed && block.gap && block.bullet === '' && !/^(?:(?:samt|och|dels)\s+)?att\b/i.test(block.text))
      return { points: out, rest: blocks.slice(i) }
    let text = trimmed(block.text.replace(/^(?:samt|och|dels)\s+(?=att\b)/i, ''))
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
        (/^\p{Lu}[\p{L}-]+ $/u.test(one.slice(0, Math.max(0, firstDoing(one)))) ||
          /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? will /u.test(one)),
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
    // "Nämnden sammanträder följande onsdagar:" goes on below.
    const open = out.at(-1)
    joining =
      open !== undefined &&
      block.bullet === '' &&
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
    const own = block.bullet === '' && !part.alone ? sentencesOf(text) : ordered(text)
    for (const one of own.length < 2 ? [text] : part.alone ? own : apart(own, options))
      out.push({ text: one, from: block.from, to: block.to })
  }
  return { points: out, rest: [] }
}

/** "Frågan diskuterades och det beslutades att …": the decision starts at its own clause. */
const CLAUSE =
  /(?:[,;]\s+|\s(?:och|samt|varför)\s+)((?:\p{L}[\p{L}-]*\s+){0,3}?(?:beslutades?|beslöts?|beslutar|beslutas)\s(?:\p{L}+\s+){0,2}att\s.+)$/u

/** "I övrigt inget att anmärka, protokollet lades till handlingarna", "Some preferred Gdansk but the group agreed to …" */
const OWN_CLAUSE =
  /(?:,\s+)((?:protokollet|anteckningarna|rapporten|dagordningen)\s(?:godkändes|lades till|läggs till).+)$|,?\sbut\s+((?:the \p{L}+|it was) (?:agreed|decided|resolved) .+)$/iu

/** "Efter omröstning, 12 röster för och 20 emot, beslöts …": how it was decided belongs to it. */
const VOTED = /^efter (?:\p{L}+ )?(?:omröstning|votering)/iu

const worded = (text: string): string => {
  const marked = text
    .replace(CODED, '')
    .replace(MARK, '')
    .replace(
      /^(?:[Pp]roposed|[Mm]oved|[Oo]n the proposal) [^.]*?(?=(?:RESOLVED|AGREED|DECIDED|APPROVED)(?!\p{L}))/u,
      '',
    )
    .replace(ENGLISH_MARK, '')
  const clause = VOTED.test(marked) ? null : (CLAUSE.exec(marked) ?? OWN_CLAUSE.exec(marked))
  return trimmed(clause && clause.index > 15 ? (clause[1] ?? clause[2])! : marked)
}

/** Sentences of running text that decide, with the att-clauses that follow on lines of their own. */
function inline(all: readonly Block[], options: Deciding): Found[] {
  const blocks = withoutReported(all)
  const lettered = blocks.filter(block => /^[a-z][.)]$/.test(block.bullet))
  // "a) New rules were adopted. b) Lost keys are charged …": where one of the points decides, all do.
  const deciding = new Set(lettered.filter(block => told([block], options).length > 0))
  if (lettered.length < 2 || deciding.size * 2 < lettered.length) return told(blocks, options)
  // A letter over text of its own is a heading.
  const also = lettered.filter(
    block =>
      (IS_DONE.test(block.text) || /\s(?:is|are|will|shall|must|may)\s/.test(block.text)) &&
      !deciding.has(block) &&
      (blocks[blocks.indexOf(block) + 1]?.bullet !== '' || block === blocks.at(-1)),
  )
  return [...told(blocks, options), ...also.map(({ text, from, to }) => ({ text: trimmed(text), from, to }))].sort(
    (one, other) => one.from - other.from,
  )
}

/** The lines of a list under a block that announces them: points, or "Kassör: Anna Berg". */
function listUnder(blocks: readonly Block[], lead: Block): Block[] {
  const out: Block[] = []
  for (const block of blocks.slice(blocks.indexOf(lead) + 1)) {
    if (block.gap || !(block.bullet !== '' || /^\p{L}[^.:]{1,50}:\s+\p{Lu}/u.test(block.text))) break
    out.push(block)
  }
  return out
}

/** "Följande beslut fattade på delegation anmäls:": what others decided already. */
const REPORTED = /(?:delegation|anmäl(?:s|da|an)|redovisas)[^.]*:$/iu

function withoutReported(blocks: readonly Block[]): Block[] {
  let reported = false
  return blocks.filter(block => {
    if (REPORTED.test(block.text)) reported = true
    else if (reported && block.bullet === '' && block.cells.length < 2 && !/^\d{4}-\d\d/.test(block.text))
      reported = false
    return !reported
  })
}

/** "Beslutades att anta anbudet samt att dikning tas i höst": two decisions, where no other "att" stands between. */
function clausesOf(text: string): string[] {
  const [first = '', second, ...more] = text.split(/,?\s+samt\s+(?=att\s)/u)
  const one = second === undefined || more.length > 0 || (first.match(/(?<!\p{L})att(?!\p{L})/gu) ?? []).length !== 1
  return one ? [text] : [trimmed(first), trimmed(second)]
}

const VERDICT =
  /^(?:(?:approved|agreed|granted|rejected|declined|accepted|godkänn(?:s|es)|godkändes|bifalls|bifölls|avsl(?:ås|ogs)|bevilja(?:s|des)|antogs|antas|bordl(?:ades|äggs))\.?$|deferred(?!\p{L}))/iu

function told(blocks: readonly Block[], options: Deciding): Found[] {
  const out: Found[] = []
  const sentences = sentencesIn(blocks)
  const motions = options.lang === 'en' ? motionsIn(sentences) : []
  const moved = new Set(motions.flatMap(({ at }) => at))
  for (const { text, at } of motions)
    out.push({ text: trimmed(text), from: sentences[at[0]!]!.from, to: sentences[at.at(-1)!]!.to })
  sentences.forEach((sentence: Sentence, i) => {
    if (moved.has(i)) return
    // "- New books, £1,200 – agreed"
    if (
      sentence.block.bullet !== '' &&
      sentence.index === 0 &&
      /\s[–-]\s(?:agreed|approved|granted|refused|declined|godkänns|beviljas|avslås|bifalls)\.?$/iu.test(sentence.text)
    ) {
      out.push({ text: trimmed(sentence.text), from: sentence.from, to: sentence.to })
      return
    }
    // "- Year 9 drama trip: SEK 8,000. Approved.": the point as a whole.
    if (sentence.block.bullet !== '' && sentence.index > 0 && VERDICT.test(sentence.text)) {
      const before = sentences.slice(i - sentence.index, i).map(one => one.text)
      out.push({ text: trimmed([...before, sentence.text].join(' ')), from: sentence.from, to: sentence.to })
      return
    }
    if (!decides(sentence.text, options)) return
    // "The following were elected:", "Rådet beslutar": what is decided stands on the lines below.
    const listing = /:$/.test(sentence.text) ? listUnder(blocks, sentence.block) : []
    for (const { text, from, to } of listing) out.push({ text: trimmed(text), from, to })
    if (listing.length > 0) return
    const follows = /^(?:(?:samt|och|dels)\s+)?att\s/i.test(sentences[i + 1]?.text ?? '')
    if (!(follows && LEAD_IN.test(sentence.text)))
      for (const text of clausesOf(worded(sentence.text))) out.push({ text, from: sentence.from, to: sentence.to })
    for (let j = i + 1; j < sentences.length; j++) {
      const next = sentences[j]!
      if (!/^(?:(?:samt|och|dels)\s+)?att\s/i.test(next.text) || decides(next.text, options)) break
      out.push({ text: trimmed(next.text.replace(/^(?:samt|och|dels)\s+/i, '')), from: next.from, to: next.to })
    }
  })
  return out
}

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

const ELECTIONS = /^(?:val(?:\s|$)|(?:om|ny|fyllnads)val|election)/iu
/** "Revisor: Gun-Marie Stoltz": who was elected, told as in a form. */
const electedIn = (part: Part, options: Deciding): Found[] =>
  blocksOf(part.lines)
    .filter(
      ({ text, row }) =>
        !row &&
        /^(?!kvarst|kvarvar|vakan|övriga|avgå|valbar|förslag)\p{L}[^:.]{2,60}:\s\p{Lu}[\p{L}-]+\s\p{Lu}/iu.test(text) &&
        !decides(text, options),
    )
    .map(({ text, from, to }) => ({ text: trimmed(sentencesOf(text)[0] ?? text), from, to }))

/** The decisions of one section: those under a heading for them if there is one, else those told in its sentences. */
export function decisionsIn(parts: readonly Part[], options: Deciding, title: string): Found[] {
  const headed = parts.filter(part =>
    part.kind === 'decision'
      ? !otherBody(part.words, options.body) && !ELSEWHEN.test(part.words)
      : part.kind === 'proposal' && upwards(part.words, options.body),
  )
  const under = headed.map(part => pointsIn(part, options))
  const points = under.flatMap(one => one.points)
  const inText = parts
    .filter(
      part => !IGNORED.has(part.kind) && part.kind !== 'decision' && !(points.length > 0 && part.kind === 'background'),
    )
    .flatMap(part => inline(blocksOf(part.lines), options))
    .concat(under.flatMap(one => inline(one.rest, options)))
    .concat(
      options.formal && options.lang === 'sv' && ELECTIONS.test(title)
        ? parts.flatMap(part => electedIn(part, options))
        : [],
    )
  // "Efter diskussion enades styrelsen om en höjning.": what they came to is decided in a sentence of its own right behind.
  const ordered = [...points, ...inText].sort((a, b) => a.from - b.from)
  const formal = (one: Found | undefined) => one !== undefined && /^att\s|(?<!\p{L})(?:beslu|beslöt)/iu.test(one.text)
  const agreed = (one: Found) =>
    /(?<!\p{L})(?:enades|enas|eniga?|överens)(?!\p{L})/iu.test(one.text) && formal(ordered[ordered.indexOf(one) + 1])
  // A heading "Beslut" settles it; a sentence's "Styrelsen beslutade" may have others beside it.
  const settled = points.length > 0 && headed.some(part => !part.verb && part.alone && /beslut$/i.test(part.words))
  const found = settled ? points : [...points, ...inText.filter(one => !agreed(one))]
  return (found.length > 0 || !options.formal ? found : foundIn(parts)).sort((a, b) => a.from - b.from)
}
