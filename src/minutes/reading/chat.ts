import type { ExtractAttendee } from '../../domain/extract.ts'
import type { Line } from './lines.ts'
import { isName } from './names.ts'

const CLOCK = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?'
const DAY = '(?<day>\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}(?:[ /-]\\d{2,4})?),?\\s'
/** Up to the first colon with a space behind it: "Bo på 14:an" is a name in a chat. */
const SPEAKER = '(?<name>\\p{L}(?:(?!:\\s)[^<>[\\]\\n]){0,30}?)'
/** "[19:02] Anna: …", "2024-03-01 19:02 - Anna: …", "Anna (19:02): …", "Anna, 19:02: …" */
const MESSAGES = [
  new RegExp(`^\\[?\\(?(?:${DAY})?(?<at>${CLOCK})\\]?\\)?\\s+[-–]?\\s*<?${SPEAKER}>?:\\s+(?<words>\\S.*)$`, 'u'),
  new RegExp(`^${SPEAKER},?\\s[[(]?(?:${DAY})?(?<at>${CLOCK})[\\])]?:\\s+(?<words>\\S.*)$`, 'u'),
]
const MATTER = /(?:^|[.!?]\s+)(?:punkt|item|topic|ärende|§)\s*(\d{1,3})?\s*[.:–-]\s*(\S.*)$/iu

/** Whoever writes so is not there. */
const AWAY =
  /(?:kan|hinner|kunde|lär)(?: \p{L}+){0,2} (?:inte|ej)(?: \p{L}+){0,2} (?:vara med|komma|delta|närvara)|(?:är|ligger) (?:sjuk|hemma)|(?:can't|cannot|won't be able to|unable to) (?:make|join|come|attend|be)/iu
const OTHER_AWAY =
  /(?:[Aa]pologies|[Rr]egrets|[Åå]terbud|[Ff]örhinder) (?:from|från):? (?<away>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)|(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:har (?:inte )?hört av sig|hälsa(?:r|de)|meddela(?:r|de)|kan (?:inte|ej)|kommer (?:inte|ej)|är (?:sjuk|bortrest)|hade förhinder|can't|sent (?:her|his) apologies)/u
const OPENS =
  /(?:då|nu) (?:kör|börjar|startar|drar) vi|vi (?:kör|börjar|drar) (?:igång|nu)|välkomna|mötet är öppnat|hereby open|let's (?:start|begin)|welcome|hello all|who is (?:in|here)/i
const CLOSES =
  /mötet (?:är )?(?:slut|avslutat|stängt)|avslutar (?:mötet|vi)|tack (?:för ikväll|för idag|alla)|meeting (?:is )?(?:closed|adjourned)|^closed\b|thanks (?:all|everyone)/i

/** "i rutorna ser jag: Anna Berg, Bo Ek och Cilla Dahl": who is on the line, told by one of them. */
const ROLL = /^[^:.!?]{3,40}: (?<who>\p{Lu}[^:!?]{10,300})$/u
function rollIn(words: string): string[] {
  const parts = (ROLL.exec(words)?.groups?.who ?? '')
    .split(/,\s|\.\s|\s(?:och|and)\s/)
    .map(part => part.replace(/^(?:Och|And) |\.$/gu, ''))
  const names = parts.flatMap(
    part => /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?=$| som | who | \()/u.exec(part)?.[0] ?? [],
  )
  return names.length >= 3 && names.length === parts.length && names.filter(isName).length >= 2 ? names : []
}

/** "All here, fine. 2. The shelter": the next number, before a title. */
function numberedMatter(line: Line, words: string, next: number): RegExpExecArray | null {
  const bullet = /^(\d{1,2})[.)]$/.exec(line.bullet)?.[1]
  const match = /(?:^|[.!?]\s+)(\d{1,2})[.)]\s+(\p{Lu}[^.!?]{2,60})$/u.exec(bullet ? `${bullet}. ${words}` : words)
  return match && Number(match[1]) === next ? match : null
}

export interface Chat {
  lines: Line[]
  /** The day that was written beside the first message. */
  day: string | null
  attendees: ExtractAttendee[]
  chair: string | null
  secretary: string | null
  startTime: string | null
  endTime: string | null
}

interface Message {
  name: string
  day?: string
  at: string
  words: string
}

const messageIn = (line: Line): Message | null => {
  if (line.text.length > 5000) return null
  const found = MESSAGES.map(pattern => pattern.exec(line.text)?.groups).find(groups => groups !== undefined)
  if (!found) return null
  return {
    name: found.name!.trim(),
    ...(found.day !== undefined && { day: found.day }),
    at: found.at!,
    words: found.words!,
  }
}

/** "Anna Berg  18:04" over what she wrote. */
const OVER = new RegExp(
  `^(?<name>\\p{Lu}[\\p{L}'’ .-]{1,30}?|\\p{L}+)(?<bot> (?:APP|BOT))?,? [[(]?(?<at>${CLOCK})[\\])]?$`,
  'u',
)

/** The lines with the names over them taken out, each with its writer; null where few lines are such names. */
function underNames(lines: readonly Line[]): Array<{ line: Line; message: Message | null }> | null {
  if (lines.filter(line => OVER.test(line.text)).length < 5) return null
  const out: Array<{ line: Line; message: Message | null }> = []
  let speaker: Record<string, string | undefined> | undefined
  let above: Line | undefined
  for (const line of lines) {
    const over = OVER.exec(line.text)?.groups
    if (over) {
      speaker = over
      above = line
    } else if (speaker === undefined) out.push({ line, message: null })
    else if (speaker.bot === undefined)
      out.push({
        line: { ...line, from: above!.from },
        message: { name: speaker.name!, at: speaker.at!, words: line.text },
      })
  }
  return out
}

const clock = (at: string | undefined): string | null => {
  const [, h = '', m = ''] = /^(\d{1,2})[:.](\d{2})/.exec(at ?? '') ?? []
  return h === '' ? null : `${h.padStart(2, '0')}:${m}`
}

/**
 * A meeting held in writing ("[19:02] Anna Berg: Punkt 1: vattnet"): its lines without clock and speaker, and the speakers, who were
 * there unless they wrote that they could not be. Null where most lines are no messages.
 */
export function chatIn(lines: readonly Line[]): Chat | null {
  const told = underNames(lines) ?? lines.map(line => ({ line, message: messageIn(line) }))
  const said = told.flatMap(({ message }) => message ?? [])
  if (said.length < 5 || said.length * 2 < told.length) return null
  const attendees = new Map<string, ExtractAttendee>()
  let [chair, secretary]: [string | null, string | null] = [null, null]
  let matters = 0
  const out = told.map(({ line, message }): Line => {
    // "--- exported chat: … ---"
    if (!message) return { ...line, text: line.text.replace(/^#/, '').replace(/^[-–=]+\s*|\s*[-–=]+$/g, '') }
    const { name, words } = message
    const at = { lines: [line.from, line.to] as [number, number] }
    if (matters === 0 && attendees.size < 4)
      for (const one of rollIn(words)) if (!attendees.has(one)) attendees.set(one, { name: one, present: true, at })
    if (!attendees.has(name)) attendees.set(name, { name, present: !AWAY.test(words), at })
    const away = OTHER_AWAY.exec(words)?.groups
    const other = away?.away ?? away?.name
    if (other !== undefined && !said.some(one => one.name === other || one.name.split(' ')[0] === other))
      attendees.set(other, { name: other, present: false, at })
    if (/\bjag (?:är ordförande|håller i (?:mötet|det|klubban)|leder mötet)|\bi(?:'m| am| will)? chair/i.test(words))
      chair ??= name
    if (
      /\bjag (?:kan )?(?:antecknar?|skriver?|för(?:a)?) (?!.*\?)|\bi(?:'ll| will| can) take (?:the )?(?:notes|minutes)|\bjag kan anteckna/i.test(
        words,
      )
    )
      secretary ??= name
    secretary ??=
      /@?(\p{Lu}\p{L}+) (?:takes (?:the )?(?:notes|minutes)|antecknar|(?:skriver|för) (?:protokoll|anteckningar))/u.exec(
        words,
      )?.[1] ?? null
    const matter = MATTER.exec(words) ?? numberedMatter(line, words, matters + 1)
    if (matter) matters = Number(matter[1] ?? matters + 1)
    const text = matter
      ? `${matter[1] ? `${matter[1]}. ` : ''}${matter[2]!.replace(/^\p{Ll}/u, one => one.toUpperCase())}`
      : words
    // Every message stands by itself, as a paragraph does.
    return { ...line, text, cells: [text], bullet: '', level: matter ? 2 : 0, gap: true, by: name }
  })
  // "Anna", who writes, is the one Anna Berg on the line.
  for (const name of [...attendees.keys()].filter(one => !one.includes(' '))) {
    const bearers = [...attendees.keys()].filter(one => one.startsWith(`${name} `))
    if (bearers.length === 1) attendees.delete(name)
  }
  const full = (first: string | null) => [...attendees.keys()].find(name => name.split(' ')[0] === first) ?? first
  return {
    lines: out,
    attendees: [...attendees.values()],
    day: said.find(one => one.day !== undefined)?.day ?? null,
    chair: full(chair),
    secretary: full(secretary),
    startTime: clock(said.find(one => OPENS.test(one.words))?.at),
    endTime: clock(said.findLast(one => CLOSES.test(one.words))?.at),
  }
}
