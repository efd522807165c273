import { isUsualTitle } from './lexicon/titles.ts'
import type { Line } from './lines.ts'
import { isName, nameAt } from './names.ts'
import { isLabel, type LabelKind, labelOf } from './words.ts'

export const HEAD_LABELS = new Set<LabelKind>([
  'place-time',
  'date',
  'time',
  'place',
  'registry',
  'body',
  'absent',
  'idle-alternates',
  'alternates',
  'others',
  'present',
  'approval',
  'approvers',
  'approver-elected',
  'chair',
  'secretary',
  'signatures',
  'organisations',
])
export const TITLE = /protokoll|anteckningar|minutes|sammanträde|möte med|meeting of|notes from|teleconference/i

const ENDS = new Set<LabelKind>(['secretary', 'signatures', 'end', 'approvers', 'chair'])
export const CLOSING = new Set<LabelKind>(['secretary', 'signatures', 'end'])

const LISTS =
  /^(?:beslut|beslutspunkter|decisions?|åtgärdspunkter|åtgärder|att göra|uppgifter|actions?|action points)$/i

/** "Tamsin: …" said in a call, "ACTION: …": a line of the text, whatever stands above it. */
const SAID =
  /^(?:action|resolution|resolved|decision|proposed|proposal|beslut|åtgärd|att göra|uppdrag|todo|yea|nay|abstaining|q|a)\b[^:]{0,20}[:.]/i

/** "Venue" over "The school needs the hall. Two others were on the table.": told in sentences, it is a matter and no field of a form. */
const inSentences = (text: string): boolean =>
  text.length >= 80 && /[.!?]$/.test(text) && /^\p{Lu}/u.test(text) && /[\p{Ll}\d][.!?] \p{Lu}/u.test(text)

/** "Chair" over "Ann retires in May. Who wants to?": an office that is a matter, not who holds it. */
function officeOverText(lines: readonly Line[], index: number): boolean {
  const label = labelOf(lines[index]!)
  const next = lines[index + 1]
  return (
    label?.value === '' &&
    (label.kind === 'chair' ||
      label.kind === 'secretary' ||
      ((label.kind === 'place' || label.kind === 'date' || label.kind === 'time') && inSentences(next?.text ?? ''))) &&
    lines[index]!.gap &&
    next !== undefined &&
    !next.gap &&
    /^\P{Ll}?.*\p{L} \p{Ll}+ (?:\p{L}+ )*\p{Ll}{2,}.*\p{L} /u.test(next.text.slice(0, 300)) &&
    next.text.length > 40 &&
    nameAt(next.text)?.rest !== ''
  )
}

const FIELD = /^\p{Lu}[^:.!?]{1,40}:\s+\S/u

/** Whether a line without a mark or a number may stand over a text as its heading. */
export function headingLike(lines: readonly Line[], index: number, listed: ReadonlySet<string>): boolean {
  const line = lines[index]!
  const next = lines[index + 1]
  // Over a list of its own, told once for the whole meeting.
  if (LISTS.test(line.text) && line.gap && next?.bullet && lines.filter(one => one.text === line.text).length === 1)
    return true
  if (listed.has(line.text.toLowerCase())) return true
  if (officeOverText(lines, index)) return true
  if (line.row || line.cells.length > 1 || line.text.length > 90 || !next) return false
  if (
    isUsualTitle(line.text) &&
    !/\p{Ll}\.$/u.test(line.text) &&
    !isLabel(line.text) &&
    /^\p{Lu}/u.test(line.text) &&
    !line.bullet
  )
    return line.gap || !next.gap
  if (!line.gap) return false
  // A bullet that stands over a text instead of being one of a list.
  if (line.bullet && !(/[•●▪*]/.test(line.bullet) && !next.bullet && !next.gap)) return false
  if (!/^[\p{Lu}\d]/u.test(line.text) || /[.,;:!…]$/.test(line.text) || isLabel(line.text) || SAID.test(line.text))
    return false
  // "Utgående saldo: 12 400 kr" over "Lotteri: 640 kr": fields, line by line.
  if (!next.gap && FIELD.test(line.text) && FIELD.test(next.text)) return false
  // "Kristina – nytt utkast till alla": who does what.
  if (/^\p{Lu}[\p{L}-]+(?: (?:och )?\p{Lu}[\p{L}-]+)? [–-] \p{Ll}/u.test(line.text)) return false
  // A person, but for "Tidy Towns" over a paragraph.
  if (isName(line.text) && !(next.text.length > 60 && !next.gap && next.cells.length === 1 && !line.by)) return false
  if (/^\s*[,(/]/.test(nameAt(line.text)?.rest ?? '') || /https?:|www\.|@|^\d[\d\s/.-]*$/.test(line.text)) return false
  const wraps = next.text.length > 50 && lines[index + 2] !== undefined && !lines[index + 2]!.gap
  const alone = next.gap && next.text.length <= 90 && !next.bullet && !/[.!?:]$/.test(next.text) && !wraps
  return !alone
}

const MAIL = /^(?:från|till|kopia|skickat|datum|ämne|from|to|cc|sent|date|subject):\s/i
const HELLO = /^(?:hej(?: \p{L}+)*|hello|hi(?: \p{L}+)*|dear (?:all|\p{L}+)|kära \p{L}+)\s*[,!.]?$/iu
/** "Volontärträff sö 2 mars 2025", "11.3.2015": what met on which day. */
const DAY =
  /(?<!\d)(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./ -]+-?\d{2,4})?|\d{1,2}(?:st|nd|rd|th|:?e|:?a)?(?: day of)? (?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)\p{Ll}*)(?!\d)/iu
const MET =
  /(?:möte\p{L}*|träff\p{L}*|samråd|sammankomst|samling|stämma|sammanträde|meeting|call|session|utskott\p{L}*|kommitt\p{L}*|committee|grupp\p{L}*|group|styrelse\p{L}*|board|court|commissioners)(?!\p{L})/iu

/** Whether one of the first lines says what this is the record of, or greets those whom it was mailed to. */
function opens(lines: readonly Line[], i: number): boolean {
  const { text, bullet, level } = lines[i]!
  if (bullet || level > 0 || text.length > 130) return false
  if (MAIL.test(text) || HELLO.test(text)) return true
  const above = lines.slice(0, i).every(line => line.text.length < 130)
  return (
    above &&
    i < 3 &&
    DAY.test(text) &&
    (i === 0 ||
      MET.test(text) ||
      // "P.C.C. 19 June 1987"
      (text.length < 60 && /(?:19|20)\d\d(?:$|[,;(]|\s\()/u.test(text) && !/[.!?:]$/.test(text)) ||
      MET.test(lines[i - 1]!.text) ||
      /^\W*\d|^(?:mån|tis|ons|tors|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)/iu.test(text))
  )
}

/** Where the last of the lines stands that tell who, when and where. */
export function headEnd(lines: readonly Line[]): number {
  let end = -1
  // A short line over a sentence is the first heading.
  const heading = (i: number) => headingLike(lines, i, new Set()) && /[.!?]$/.test(lines[i + 1]?.text ?? '')
  // Sentence after sentence is the text already.
  let told = 0
  for (let i = 0; i < Math.min(lines.length, 120) && told < 3; i++) {
    const label = labelOf(lines[i]!)
    if (!label && end >= 0 && lines[i]!.text.length > 40 && /[.!?]$/.test(lines[i]!.text)) told++
    if (label && HEAD_LABELS.has(label.kind) && !officeOverText(lines, i)) end = i
    else if (i < 7 && opens(lines, i)) end = i
    else if (end >= 0 && (lines[i]!.text.length > 150 || heading(i))) break
    else if (end < 0 && TITLE.test(lines[i]!.text) && i < 6) end = i
  }
  return end
}

/** How letters end, and minutes that are sent as one. */
const GREETING =
  /^(?:(?:med )?(?:vänlig|bästa|varm)a? hälsning(?:ar)?|hälsningar|mvh|hälsar|(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards|cheers|kram(?:ar)?|all the best(?: from [^.]{2,40})?|ha det (?:bra|gott|fint)|yours (?:sincerely|faithfully)|sincerely|respectfully submitted|undertecknas?|dag som ovan|(?:read|checked|läst|genomläst|uppläst|granskat?) (?:and|och) (?:approved|agreed|signed|confirmed|found correct|godkän(?:t|d|nes)|justera[td]s?|undertecknat)|\p{Lu}(?:\p{Ll}{1,14})? x{1,3})\s*[,.!:]?$/iu
/** "Signed ......... Chairman" */
const BLANK_LINE = /^(?:signed|undertecknat|underskrift|signatur)?\s*:?\s*[._…]{6,}/i
/** "Sandhem 2019-02-07", "Norrby den 4 mars 2020": where and when it was signed. */
const SIGNED_AT = /^\p{Lu}[\p{L} -]{2,25},? (?:den )?(?:\d{4}-\d\d-\d\d|\d{1,2}(?::?[ae])? \p{Ll}{3,9} \d{4})$/u

/** "Ordförande: Bo Ek" above "Sekreterare: …". */
const signs = (lines: readonly Line[], i: number): boolean => {
  const label = labelOf(lines[i]!)
  const next = lines[i + 1] && labelOf(lines[i + 1]!)
  return label?.kind === 'chair' && isName(label.value) && (next?.kind === 'secretary' || next?.kind === 'approvers')
}

/** Over who was elected to what. */
export const ELECTIONS =
  /^(?:[A-Z]?\d{1,2}[.):]? )?(?:val(?:\s|$)|(?:om|ny|fyllnads)val|elections?(?!\p{L})|appointments?$|officers$)/iu

/** "ELECTION OF OFFICERS" right over "President: …", "Secretary: …": who was elected, and nobody who signs. */
function inElection(lines: readonly Line[], index: number): boolean {
  const first = lines.slice(0, index + 1).findLastIndex(line => line.gap)
  return first >= 0 && first < index && ELECTIONS.test(lines[first]!.text)
}

/** Where the signatures or appendices start, searched from `from` on. */
export function tailStart(lines: readonly Line[], from: number, ends = ENDS): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    const label = labelOf(line)
    // Offices side by side under the names of those who signed.
    const names = lines[i - 1]
    if (
      line.cells.length > 1 &&
      names?.cells.length === line.cells.length &&
      names.cells.every(cell => isName(cell)) &&
      line.cells.every(cell => isLabel(cell))
    )
      return i - 1
    if (
      label &&
      ends.has(label.kind) &&
      // "Clerk - good news. We have found one."
      !(/^\p{Ll}/u.test(label.value) && line.text.length > 60) &&
      !officeOverText(lines, i) &&
      (line.gap ||
        ((label.kind === 'secretary' || label.kind === 'approvers' || signs(lines, i)) &&
          i > lines.length - 9 &&
          !inElection(lines, i))) &&
      !line.bullet
    )
      return i
    if (GREETING.test(line.text) || (BLANK_LINE.test(line.text) && i > lines.length - 20)) return i
    if ((/^\/\s?\p{Lu}/u.test(line.text) || SIGNED_AT.test(line.text)) && i > lines.length - 8) return i
  }
  return lines.length
}
