import { CLOSING, tailStart } from './headings.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { isUsualTitle } from './lexicon/titles.ts'
import type { Line } from './lines.ts'
import { mailOf } from './mail.ts'
import { isMononym, isName, nameAt } from './names.ts'
import type { Header } from './numbering.ts'
import { endsSentence, partsOf } from './sentences.ts'
import { startsDoing } from './verbs.ts'
import { type LabelKind, labelOf } from './words.ts'

/**
 * Short mails and notes that have no heading, but tell at the start of every line or paragraph what it is about: "Klubbhuset: vi lagar
 * taket i maj.", "Heating – we go with the cheaper one.", "Tvättstugan. Maskin 2 byts."
 */

const LABEL =
  /^(\p{Lu}[^:.!?–—(),;"”]{1,45}?|\p{Lu}[^:.!?–—(),;"”]{1,25}, \p{Lu}[^:.!?–—(),;"”]{1,25}(?=:))(?:\s?:\s+|\s[–—-]\s+)(\S.*)$/u
/** Before a stop two words at most: more are a sentence. */
const STOPPED = /^(\p{Lu}[\p{L}'’]+(?: [\p{L}\d]+)?)\.\s+([\p{Lu}\d].*)$/u

/** Somebody says or does something there, or the line is spoken to those who read it. */
const TELLS =
  /(?<!\p{L})(?:är|var|blir|blev|har|hade|ska|skall|kan|vill|får|fick|kommer|kom|går|gick|tar|tog|ser|ses|sa|sade|gör|bör|måste|behöver|\p{Ll}{2,}(?:ades?|erades?|eras|dde)|is|are|was|were|has|had|have|will|would|can|could|should|must|says?|said|asked|agreed|told|came|went|got|gets|needs|wants|decided)(?!\p{L})/u
const NO_MATTER =
  /^(?:vi|jag|du|ni|det|den|de|han|hon|alla|ingen|någon|här|så|då|sedan|sen|sist|först|ja|nej|jo|ok|okej|tack|hej|obs|ps|p\.s|nb|bra|kvar|klart?|i|på|till|från|kopia|cc|ämne|deadline|kontakt|tel|telefon|mobil|swish|bankgiro|plusgiro|e-?post|mejl|adress|länk|webb|hemsida|zoom|teams|fråga|svar|beslut\p{L}*|uppgift|uppdrag|åtgärd\p{L}*|att|todo|punkt|skrev|skrivet|we|i|you|it|there|they|he|she|this|that|these|here|then|so|first|last|finally|yes|no|well|thanks|thank|hi|hello|note|nb|sorry|good|done|left|to|from|subject|contact|phone|email|e-mail|web|link|question|answer|actions?|resol\p{L}+|decisions?|decided|agreed|propos\p{L}+|topic|item|point|att göra|q|a|re|sv|fw|vb)(?!\p{L})/iu
const NEXT = /^(?:nästa|nytt|next|date of (?:the )?next|datum för nästa)(?!\p{L})/iu
/** "12 400 kr", "3 %", "–": a column of figures, not told of. */
const FIGURE = /^[\p{Sc}~+–-]?\s?\d[\d\s.,:/–-]*(?:kr|sek|tkr|kronor|%|\p{Sc}|st|p|kl)?\.?$|^[–-]+$/iu

/** "Ledarmötet 11 mars 2025: med var …": of the meeting itself. */
const DATED = /\d{4}-\d\d-\d\d|\d{1,2}[ /.](?:\p{L}{3,9}|\d{1,2})[ /.]\d{4}/u

/** Nobody but names: who was there, or who has an office. */
const roll = (text: string): boolean => {
  const parts = partsOf(text.replace(/\.$/, ''))
  const person = (part: string) => {
    const bare = part.replace(/\s*\([^()]*\)$/, '').replace(/ \p{Lu}\.?$/u, '')
    return isName(bare) || (isMononym(bare) && isFirstName(bare)) || nameAt(bare)?.rest === ''
  }
  const first = parts[0] !== undefined && person(parts[0]) && text.length < 60 && !endsSentence(text)
  return first || parts.filter(person).length * 2 > parts.length
}

/** Words that stand with a capital within a sentence are somebody's name: "… Mhairi and Jean". */
function namesWithin(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { text } of lines)
    for (const match of text.slice(0, 2000).matchAll(/(?<=[\p{Ll},;] (?:\()?|[\p{Ll}] & )\p{Lu}\p{Ll}+/gu)) {
      const before = text.slice(0, match.index)
      if (!/[.!?:]\s?$/.test(before)) found.add(match[0])
    }
  return found
}

/** What somebody is to do, or says themselves. */
const SAYS = /^\p{Ll}{2,}s\s|(?<![\p{L}'’])(?:jag|mig|I|I['’]ll|my|me)(?!\p{L})/u

const somebody = (label: string, text: string, named: ReadonlySet<string>): boolean => {
  const words = label.split(/,? /)
  return (
    isName(label) ||
    /^\p{Lu}{1,3}$/u.test(label) ||
    (words.length < 4 &&
      isFirstName(words[0]!) &&
      words.slice(1).every(word => /^(?:\p{Lu}|och$|and$|[&+/]$)/u.test(word))) ||
    // "Öland: vi åker i juni" is no person, though the name stands in the text too.
    (named.has(label) && (startsDoing(text) || SAYS.test(text)))
  )
}

/** "Avgiften: höjs till 350 kr": what it is about is the subject, and told with it. */
const GOES_WITH =
  /^(?!(?:ett|att|mitt|ditt|sitt|efter|under|över|eller|åter|strax|annars|tills|hos|dess|alltså|ens|ännu|fler|mer|dagar|lördags|was|is|has|needs)\s)\p{Ll}{2,}(?<!lls|ss|als|els|ens)(?:s|ar|er|dde|tt|ad|at)\s/u

const MAY_BE_MATTER: ReadonlySet<LabelKind> = new Set(['others', 'alternates', 'chair', 'secretary', 'approvers'])
/** A field of the head, an office or a list; not "Ordförande: Bo är villig att sitta kvar.", which is told. */
const isField = (line: Line, text: string): boolean => {
  const label = labelOf(line)
  const told = label && MAY_BE_MATTER.has(label.kind) && endsSentence(text) && VERB.test(text)
  return label !== null && !told
}
const VERB = new RegExp(`${TELLS.source}|\\p{Ll}{2,}ed(?!\\p{L})`, 'u')

type Sort = 'matter' | 'next' | 'other' | 'text'
interface Read {
  sort: Sort
  title: string
  text: string
}
const PLAIN: Read = { sort: 'text', title: '', text: '' }

/** What a line that may start with a label is. */
function sortOf(line: Line, named: ReadonlySet<string>): Read {
  if (line.row || line.bullet !== '' || line.cells.length > 1 || line.level > 0 || line.by) return PLAIN
  const colon = LABEL.exec(line.text)
  const match = colon ?? STOPPED.exec(line.text)
  if (!match) return PLAIN
  const [, title = '', text = ''] = match
  if (NEXT.test(title)) return { sort: 'next', title, text }
  if (title.split(' ').length > 5 || NO_MATTER.test(title) || TELLS.test(title)) return PLAIN
  // In bold it is a heading, whatever it says: "**Guests** – Thanks to …".
  const bold = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)/.test(line.raw)
  if (
    roll(text) ||
    FIGURE.test(text) ||
    DATED.test(title) ||
    (somebody(title, text, named) && !isUsualTitle(title)) ||
    (!bold && isField(line, text))
  )
    return { sort: 'other', title, text }
  return { sort: 'matter', title, text }
}

/** Whether a line goes on with what the one above it tells. */
const goesOn = (line: Line, above: Line): boolean =>
  !line.gap && (/^\P{Lu}/u.test(line.text) || above.text.length > 60 || line.bullet !== '')

/** Two are enough where a mail tells in sentences. */
const LEAST = 3

/** The longest row of such lines, where it is most of what the document tells. */
export function labelled(lines: readonly Line[]): Header[] {
  if (lines.length > 200) return []
  const named = namesWithin(lines)
  const sorts = lines.map(line => sortOf(line, named))
  // What its lines are about stands in many a head too: "Lokal: …".
  const others = sorts.filter(one => one.sort === 'other').length
  let best: number[] = []
  let run: number[] = []
  let loose = 0
  const close = () => {
    if (run.length > best.length) best = run
    run = []
    loose = 0
  }
  lines.forEach((line, i) => {
    const { sort, title } = sorts[i]!
    const above = lines[i - 1]
    // In the middle of a wrapped text nothing starts.
    const inside = !line.gap && above !== undefined && above.text.length > 60 && !/[.!?)”"…]$/.test(above.text)
    if (inside) return
    if (sort === 'matter' && i > 0) {
      if (run.some(at => sorts[at]!.title === title)) close()
      run.push(i)
    } else if (run.length > 0 && !(above && goesOn(line, above))) {
      if (sort === 'text' && line.text.length > 40 && endsSentence(line.text)) loose++
      else close()
      if (loose * 2 > run.length + 1) close()
    }
  })
  close()
  const least = mailOf(lines) === null ? LEAST : 2
  if (best.length < least || others > best.length) return []
  const told = best.filter(i => / \S+ /.test(sorts[i]!.text))
  if (told.length * 2 < best.length || (best.length < LEAST && !best.every(i => endsSentence(lines[i]!.text))))
    return []
  const end = tailStart(lines, best.at(-1)! + 1, CLOSING)
  const length = (from: number, to: number) => lines.slice(from, to).reduce((sum, line) => sum + line.text.length, 0)
  let last = best.at(-1)! + 1
  while (last < end && goesOn(lines[last]!, lines[last - 1]!)) last++
  if (length(best[0]!, last) < length(last, end) + length(0, best[0]!) / 2) return []
  const next = sorts.findIndex((one, i) => i >= last && i < end && one.sort === 'next')
  return [...best, ...(next < 0 ? [] : [next])].map(index => ({
    index,
    number: null,
    title: sorts[index]!.title,
    text: GOES_WITH.test(sorts[index]!.text) ? lines[index]!.text : sorts[index]!.text,
  }))
}
