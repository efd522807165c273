import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { addDays, weekday } from '../../domain/when/days.ts'
import { readWhen } from '../../domain/when/read.ts'
import { isFirstName } from './lexicon/first-names.ts'
import type { Line } from './lines.ts'
import { isMononym, isName } from './names.ts'

/** What a mail or a message tells of itself: who wrote it, to whom, when, and where its last words begin. */
export interface Mail {
  /** How many lines its own head has; none where somebody pasted the words only. */
  head: number
  sender: string | null
  to: string | null
  sent: string | null
  /** The first line of its greetings, else the number of lines. */
  end: number
}

const FIELD =
  /^(från|from|avsändare|till|to|kopia|cc|bcc|hemlig kopia|skickat|sent|datum|date|ämne|subject|rubrik|svara till|reply-to):\s*(.*)$/i
const SUBJECT = /^(?:ämne|subject|rubrik):\s*(?:(?:re|sv|fw|fwd|vb):\s*)*/i
/** Somebody is spoken to. */
export const GREETS =
  /^(?:hej|hejsan|hallå|tjena|tja|god (?:morgon|kväll|dag|middag)|kära|bästa|käre|hi|hello|dear|hey|good (?:morning|evening|afternoon))(?!\p{L})/iu
/** Somebody takes leave; their name may stand behind it. */
const LEAVES =
  /^(?:(?:med |många |varma |soliga )?(?:vänlig|bästa|varm|glad|hjärtlig)?a? ?\p{L}*hälsning(?:ar)?|mvh|vh|hälsar|kram(?:ar)?|ha det (?:bra|gott|fint)|(?:vi )?hörs|allt gott|tack för (?:mig|i dag)|(?:kind|best|warm|all best|many)? ?(?:regards|wishes)|cheers|all the best|best|love|yours(?: \p{L}+)?|thanks(?: again)?|take care|over and out)(?!\p{L})[\s,.!:–-]*/iu

const WISHES =
  /^(?:välkom\p{L}+|tack|lycka|glad|trevlig|god|varmt|väl|welcome|thank\p{L}*|enjoy|happy|merry|good)(?!\p{L})/iu

/** `left`: words of leave stood before it, so that one word is a name. */
const named = (text: string, left = false): string | null => {
  const bare = text
    .replace(/^\s*[/–-]+\s*/, '')
    .replace(/<[^>]*>|\([^()]*\)|["']/g, '')
    .split(/[,;]/)[0]!
    .replace(/\.$/, '')
    .trim()
  return isName(bare) || (isMononym(bare) && (left || isFirstName(bare))) ? bare : null
}

/** Where the words of leave begin, among the last lines, and the name below or behind them. */
function leaveIn(lines: readonly Line[], greets: boolean): { end: number; name: string | null } {
  const from = Math.max(1, lines.length - 7)
  for (let i = from; i < lines.length; i++) {
    const { text } = lines[i]!
    if (text.length > 80) continue
    const leave = LEAVES.exec(text)?.[0]
    const slashed = /^\s*[/–-]\s*\p{Lu}/u.test(lines[i]!.raw.trim())
    // Alone below the last words of a mail that greets somebody.
    const alone = greets && i === lines.length - 1 && lines[i]!.gap && !WISHES.test(text)
    const behind = leave === undefined ? named(text, alone) : named(text.slice(leave.length), true)
    const below = lines[i + 1] ? named(lines[i + 1]!.text, leave !== undefined) : null
    if (leave !== undefined && (behind !== null || below !== null || text.length === leave.trim().length))
      return { end: i, name: behind ?? below }
    if (behind !== null && (slashed || (greets && i >= lines.length - 2))) return { end: i, name: behind }
  }
  return { end: lines.length, name: null }
}

const known = new WeakMap<readonly Line[], Mail | null>()

/** Null where the lines are no mail's. */
export function mailOf(lines: readonly Line[]): Mail | null {
  const before = known.get(lines)
  if (before !== undefined) return before
  const mail = read(lines)
  known.set(lines, mail)
  return mail
}

function read(lines: readonly Line[]): Mail | null {
  const fields = lines.slice(0, 10).flatMap(({ text }, i) => {
    const [, key = '', value = ''] = FIELD.exec(text) ?? []
    return key === '' ? [] : [{ key: key.toLowerCase(), value, i }]
  })
  const has = (keys: RegExp) => fields.find(one => keys.test(one.key))?.value ?? null
  const headed = fields.length >= 2 && fields.some(one => /^(?:från|from|avsändare|ämne|subject)$/.test(one.key))
  const greets = lines.slice(0, headed ? 10 : 2).some(line => GREETS.test(line.text))
  if (!headed && !greets) return null
  const { end, name } = leaveIn(lines, greets)
  const from = has(/^(?:från|from|avsändare)$/)
  return {
    head: headed ? fields.at(-1)!.i + 1 : 0,
    sender: (from === null ? null : named(from)) ?? name,
    to: has(/^(?:till|to)$/),
    sent: has(/^(?:skickat|sent|datum|date)$/),
    end,
  }
}

/** The subject's own words; null for any other line. */
export const subjectIn = ({ text }: Line): string | null => (SUBJECT.test(text) ? text.replace(SUBJECT, '') : null)

export const sentOn = ({ sent }: Mail, reference: Day, lang: Lang): Day | null => {
  const when = sent === null ? undefined : readWhen(sent, { today: reference, lang, prefer: 'past' })[0]
  return when?.kind === 'day' && !when.yearInferred ? when.date : null
}

const BACK: ReadonlyArray<readonly [RegExp, number]> = [
  [/(?<!\p{L})(?:i ?förrgår|förrgårs|the day before yesterday)(?!\p{L})/iu, 2],
  [/(?<!\p{L})(?:i ?går|gårdagens|gårkvällens|yesterday(?:['’]s)?|last (?:night|evening)(?:['’]s)?)(?!\p{L})/iu, 1],
  [
    /(?<!\p{L})(?:i ?dag|dagens|i ?kväll|kvällens|(?:för|efter)middagens|i (?:efter|för)middags?|i morse|morgonens|nyss|today(?:['’]s)?|tonight(?:['’]s)?|this (?:morning|afternoon|evening|lunchtime)(?:['’]s)?|just now)(?!\p{L})/iu,
    0,
  ],
]
const WEEKDAY =
  /(?<!\p{L})(?:i )?(mån|tis|ons|tors|fre|lör|sön)da(?:gs|gens|gskväll\p{L}*)(?!\p{L})|(?<!\p{L})(?:on |last |from |of )(mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?(?!\p{L})/iu
const WEEK = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön']
const WEEK_EN = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun']

/** "gårdagens möte", "i tisdags", "last night": the day, seen from the one on which it was written. */
export function toldBack(text: string, sent: Day): Day | null {
  const days = BACK.find(([words]) => words.test(text))?.[1]
  if (days !== undefined) return addDays(sent, -days)
  const [, sv, en] = WEEKDAY.exec(text) ?? []
  const at = sv === undefined ? WEEK_EN.indexOf(en?.toLowerCase() ?? '') : WEEK.indexOf(sv.toLowerCase())
  return at < 0 ? null : addDays(sent, -((weekday(sent) - (at + 1) + 7) % 7))
}

/** The cheap sign, tested first. */
const MYSELF = /\b(?:jag|undertecknad|me|myself|I)\b/
const WRITER =
  /(?<=(?:^|[,:;(+]|(?<!\p{L})(?:och|samt|and|var|blev|were|så|även|also|plus))\s?)(?:jag(?: själv)?|undertecknad|me|myself|I(?!\. ?\p{Lu})|(?<=and )I(?=\. (?:(?:Not|No|We|It|There|The|They|Nothing|Also|Apologies|Sorry) |\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)?,? (?!from|for|of|at|by|on|in)\p{Ll})))(?=\s*(?:$|[,.;)(!]|\s(?:och|and|samt|från|from|för|som|who|på|via|vid|in the chair|chairing|presiding|taking|doing|writing|were(?= there)|var(?= (?:där|med|på plats)))(?!\p{L})))(?:\s?\((?=\p{Lu}\p{L}+[,)]))?/u
const THERE =
  /(?<!\p{L})(?:var|med|deltog|deltagare|närvarande|plats|present|there|were|here|took part|on the call|attended|attending|blev|bestod|sågs|möttes|träffades|här|bordet|skärmen|rummet|länken|tråden|samlade|uppkopplade|inringda|the table|us|(?:round|around|runt|kring) (?:the )?\p{L}+(?=:))(?!\p{L})/iu

/** A line on who was there, with the writer's name for "jag" and "me"; where nobody signed it, without them. */
export function withWriter(line: Line, sender: string | null): Line {
  const { text } = line
  if (text.length > 2000 || !MYSELF.test(text) || !THERE.test(text) || !WRITER.test(text)) return line
  const told = WRITER.exec(text)![0]
  // "and me (Trish, writing this)": the name stands there.
  const writer = told.endsWith('(') ? text.replace(WRITER, '').replace(/,? writing[^()]*\)|\)/, '') : null
  const put =
    writer ??
    (sender === null
      ? text.replace(new RegExp(`(?:,| och| samt| and)? ?${WRITER.source}`, 'u'), '').replace(/:,/, ':')
      : text.replace(WRITER, sender))
  const now = put.replace(/(?<!\p{L})(?:så|även|also) (?=\p{Lu})/u, '')
  return { ...line, text: now, cells: line.cells.length > 1 ? line.cells : [now] }
}
