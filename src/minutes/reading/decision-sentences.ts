import { type Block, type Sentence, sentencesIn } from './blocks.ts'
import { CAME, CODED, type Deciding, decides, MARK } from './decides.ts'
import { ENGLISH_MARK } from './decides-english.ts'
import { ELECTS, type Found, IS_DONE, LEAD_IN, trimmed } from './decision-points.ts'
import { motionsIn } from './motions.ts'
import { otherBody } from './organs.ts'
import { isBackward, isForward, isOutcome, isVotedOn } from './verdicts.ts'

/** "Frågan diskuterades och det beslutades att …": the decision starts at its own clause. */
const CLAUSE =
  /(?:[,;]\s+|\s(?:och|samt|varför)\s+)((?:\p{L}[\p{L}-]*\s+){0,3}?(?:beslutades?|beslöts?|beslutar|beslutas)\s(?:\p{L}+\s+){0,2}att\s.+)$|(?:[,;]\s+(?:så )?|\s(?:och|men|så)\s+)((?:vi|styrelsen|mötet|rådet|gruppen)\s(?:bestämde|beslutade|beslöt|enades om|kom överens om)\s(?:oss för )?att\s.+)$/u

/** "I övrigt inget att anmärka, protokollet lades till handlingarna", "Some preferred Gdansk but the group agreed to …" */
const OWN_CLAUSE =
  /(?:,\s+)((?:protokollet|anteckningarna|rapporten|dagordningen)\s(?:godkändes|lades till|läggs till).+)$|,?\sand\s((?:the (?:matter|item|decision|question)|this) was (?:deferred|postponed|agreed|resolved|approved|referred)(?!\p{L}).*)$|^\p{Lu}[\p{L} ]{2,30}:\s(it was (?:agreed|decided|resolved) .+)$|,?\sbut\s+((?:the \p{L}+|it was) (?:agreed|decided|resolved) .+)$|^.{16,}?:\s((?:rådet|styrelsen|mötet|nämnden|gruppen|vi) (?:sa|sade|beslutade|beslöt|bestämde|godkände|valde) .+)$/iu

/** "Efter omröstning, 12 röster för och 20 emot, beslöts …": how it was decided belongs to it. */
const VOTED = /^efter (?:\p{L}+ )?(?:omröstning|votering)/iu

/** "DEFERRED for a site visit": how it went, no mark before what was decided. */
const TELLS_ALL = /^(?:DEFERRED|REFERRED) (?:for|to|until|till|back)(?!\p{L})/u

/** "RESOLVED by four votes to two: That …": how it went stands before what was resolved. */
const BY_VOTES = /^(?:RESOLVED|AGREED|DECIDED)\s[^:.]{3,80}:\s*(?=That|To|that|to)/u

const worded = (text: string): string => {
  const marked = text
    .replace(CODED, '')
    .replace(MARK, '')
    .replace(
      /^(?:[Pp]roposed|[Mm]oved|[Oo]n the proposal) [^.]*?(?=(?:RESOLVED|AGREED|DECIDED|APPROVED)(?!\p{L}))/u,
      '',
    )
    .replace(BY_VOTES, '')
    .replace(CAME, '')
    .replace(TELLS_ALL.test(text) ? /^$/ : ENGLISH_MARK, '')
  const clause = VOTED.test(marked) ? null : (CLAUSE.exec(marked) ?? OWN_CLAUSE.exec(marked))
  return trimmed(clause && (clause.index > 15 || clause[3]) ? clause.slice(1).find(one => one !== undefined)! : marked)
}

/** Sentences of running text that decide, with the att-clauses that follow on lines of their own. */
export function inline(all: readonly Block[], options: Deciding): Found[] {
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

/** "SEK 4,000 to the choir", "Byalaget, 12 000 kr" */
const GRANT = /^[^.:]{0,90}(?:\d[\d .,]*\s?(?:kr|kronor|tkr|SEK|euros?)(?!\p{L})|(?:SEK|£|€|\$)\s?\d)[^.:]{0,60}\.?$/iu

/** The lines of a list under a block that announces them: points, or "Kassör: Anna Berg". */
function listUnder(blocks: readonly Block[], lead: Block): Block[] {
  const out: Block[] = []
  const below = blocks.slice(blocks.indexOf(lead) + 1)
  // Under a colon a list may stand behind an empty line.
  const apart = /:$/.test(lead.text) && below[0]?.gap === true && below[0].bullet !== ''
  for (const block of below) {
    if (block.gap && !(apart && block.bullet !== '')) break
    if (block.cells.length > 1 && !block.row && block.bullet === '' && !/\.$/.test(block.text)) break
    if (!(block.bullet !== '' || /^\p{L}[^.:]{1,50}:\s+\p{Lu}/u.test(block.text) || GRANT.test(block.text))) break
    out.push(block)
  }
  return out
}

/** "Styrelsen godkände följande överlåtelser:" over lines without any mark or stop: they belong to it. */
function rowsUnder(blocks: readonly Block[], { text, block }: Sentence): Block[] {
  if (!/(?:följande|nedan|following|below)[^.]*:$/iu.test(text)) return []
  const below = blocks.slice(blocks.indexOf(block) + 1)
  const end = below.findIndex(one => one.gap || one.bullet !== '' || one.cells.length > 1 || /[.!?:]$/.test(one.text))
  return below.slice(0, end < 0 ? undefined : end)
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
  /^(?:(?:approved|agreed|granted|rejected|declined|accepted|godkänn(?:s|es)|godkändes|bifalls|bifölls|avsl(?:ås|ogs)|bevilja(?:s|des)|antogs|antas|bordl(?:ades|äggs)|ja|yes)[.!]?$|deferred(?!\p{L}))/iu

/** What announces a list; "Programmet antogs enligt förslaget:" says all by itself. */
const ANNOUNCES =
  /^(?!.*(?:antogs|godkändes|fastställdes|approved|adopted) (?:enligt|as|in accordance) [^:]*förslag[^:]*:$).*:$/iu

/** "The meeting elected" over "chair for one year: Mary Pell": without any stop, and more than one below. */
const opensList = ({ text, block }: Sentence, next: Sentence | undefined): boolean =>
  ELECTS.test(text) &&
  next !== undefined &&
  next.block !== block &&
  !next.block.gap &&
  /^\p{L}[^.:]{2,60}:\s+\p{Lu}/u.test(next.text)

/** "För de övriga beslutar rådet:" over points: the verb first, and nothing behind who decides. */
const INVERTED =
  /^(?:[^.:]{0,80}\s)?(?:beslutar|beslutade|beslöt) (\p{L}*(?:styrelsen|rådet|nämnden|mötet|stämman|utskottet|gruppen|kommittén|klubben|föreningen)|vi)(?: (?:om )?(?:följande|enligt följande|så här))?:$/iu
const pointsBelow = ({ text, block }: Sentence, blocks: readonly Block[], { body }: Deciding): boolean => {
  const who = INVERTED.exec(text)?.[1]
  return who !== undefined && !otherBody(who, body) && blocks[blocks.indexOf(block) + 1]?.bullet !== ''
}

const whole = (sentences: readonly Sentence[]): Found => ({
  text: trimmed(sentences.map(one => one.text).join(' ')),
  from: sentences[0]!.from,
  to: sentences.at(-1)!.to,
})

/** "The Committee took note of the report. It decided to retain …": whose decision "it" tells stands in the sentence before. */
const subjectNamed = ({ text, index }: Sentence, before: Sentence | undefined, { lang }: Deciding): string =>
  lang === 'en' &&
  index > 0 &&
  /^It (?:also |further |then |therefore )?(?:agreed|decided|resolved|adopted|approved|took note of|elected|appointed)(?!\p{L})/u.test(
    text,
  ) &&
  /^The (?:Committee|Board|Council|Commission|Group|Forum|Panel|Assembly|Conference) /u.test(before?.text ?? '')
    ? text.replace(/^It/u, 'The committee')
    : text

/** "We agreed to buy a new one and Les said he would order it": from there on it is his. */
const withoutWhoDoes = (text: string): string =>
  text.replace(
    /(?<=^We (?:agreed|decided)(?:(?!(?<!\p{L})(?:if|when|unless|should|that|provided)(?!\p{L}))[^,])*), it (?:has|is|was)(?!\p{L}).*$|,? (?:and \p{Lu}\p{Ll}+ (?:said|will|would|offered|promised|undertook|volunteered|agreed to|is to)|och \p{Lu}\p{Ll}+ (?:lovade|ska|skulle|tar|tog på sig|åtog sig|fixar|ordnar|kollar|bokar|erbjöd sig))(?!\p{L}).*$/u,
    '',
  )

const CONSENT =
  /^(?![^:]*(?<!\p{L})(?:not|inte|ej)(?!\p{L}))[^:.]*(?:approved|agreed|adopted|passed|carried|godkändes|beslutades|antogs|klump)[^:.]{0,60}:\s*(\([a-z]\)\s.+)$/iu

const BARE_YES =
  /^(?:(?:->|=>|→)\s*)?(?:beslut|decision|decided)\s*:\s*(?:ja|jo|ok(?:ej)?|nej|yes|no|agreed)(?:, \p{L}[^.]{1,25})?[.!]*$/iu

function told(blocks: readonly Block[], options: Deciding): Found[] {
  const out: Found[] = []
  const sentences = sentencesIn(blocks)
  const motions = options.lang === 'en' ? motionsIn(sentences) : []
  const moved = new Set(motions.flatMap(({ at }) => at))
  for (const { text, at } of motions)
    out.push({ text: trimmed(text), from: sentences[at[0]!]!.from, to: sentences[at.at(-1)!]!.to })
  sentences.forEach((sentence: Sentence, i) => {
    if (moved.has(i)) return
    // Of a motion that was told of, and failed or was counted already.
    if (
      isOutcome(sentence.text) &&
      sentences.slice(0, i).some(one => /^(?:\p{L}+ )?motion(?!s)(?!\p{L})|^resol/iu.test(one.text))
    )
      return
    const before = sentences[i - 1]
    // "Bordshyra 150 kr som förut. Beslut: ja": what it is a yes to stands before it.
    if (before && sentence.index > 0 && BARE_YES.test(sentence.text)) {
      const last = sentences.findLastIndex(
        (one, k) => k < i && out.some(({ text }) => text.includes(trimmed(one.text))),
      )
      const asked = sentences.slice(last + 1, i).filter(one => one.block === sentence.block)
      if (asked.length > 0) {
        out.push(whole([...asked.slice(-3), sentence]))
        return
      }
    }
    // "Vi delar på kostnaden. Alla är överens om det.", "Klubbat! Vi kör andra advent.": the two are one.
    const voted = isVotedOn(sentence.text)
    if (before && sentence.index > 0 && !moved.has(i - 1) && (voted || !/\?$/.test(before.text))) {
      if ((voted || isBackward(sentence.text, options.lang)) && before.text.length < 400) {
        if (out.at(-1)?.text !== trimmed(before.text)) out.push(whole([before, sentence]))
        return
      }
      if (isForward(before.text)) {
        out.push(whole([before, sentence]))
        return
      }
    }
    if (isForward(sentence.text) && sentences[i + 1]?.block === sentence.block) return
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
    // "Taken together and passed without discussion: (a) the notes of July; (b) the account."
    const together = CONSENT.exec(sentence.text)?.[1]
      ?.split(/[;,]?\s*(?:and )?\([a-z]\)\s+/u)
      .filter(one => one !== '')
    if (together && together.length > 1) {
      for (const one of together)
        out.push({ text: trimmed(one.replace(/\.$/, '')), from: sentence.from, to: sentence.to })
      return
    }
    if (!decides(subjectNamed(sentence, before, options), options) && !pointsBelow(sentence, blocks, options)) return
    // "The following were elected:", "Rådet beslutar": what is decided stands on the lines below.
    const announces =
      ANNOUNCES.test(sentence.text) ||
      (LEAD_IN.test(sentence.text) &&
        (/^(?:to|that|att)\s/i.test(sentences[i + 1]?.text ?? '') || sentences[i + 1]?.block.bullet === '-')) ||
      opensList(sentence, sentences[i + 1])
    const listing = announces ? listUnder(blocks, sentence.block) : []
    for (const { text, from, to } of listing) out.push({ text: trimmed(text), from, to })
    if (listing.length > 0) return
    const rows = rowsUnder(blocks, sentence)
    if (rows.length > 0) {
      const text = [sentence.text, ...rows.map(row => row.text)].join(' ')
      out.push({ text: trimmed(text), from: sentence.from, to: rows.at(-1)!.to })
      return
    }
    const follows = /^(?:(?:samt|och|dels)\s+)?att\s/i.test(sentences[i + 1]?.text ?? '')
    if (!(follows && LEAD_IN.test(sentence.text)))
      for (const text of clausesOf(withoutWhoDoes(worded(sentence.text))))
        out.push({ text, from: sentence.from, to: sentence.to })
    for (let j = i + 1; j < sentences.length; j++) {
      const next = sentences[j]!
      if (!/^(?:(?:samt|och|dels)\s+)?att\s/i.test(next.text) || decides(next.text, options)) break
      out.push({ text: trimmed(next.text.replace(/^(?:samt|och|dels)\s+/i, '')), from: next.from, to: next.to })
    }
  })
  return out
}
