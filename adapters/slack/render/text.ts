/** Whole letters as people see them: a family of four is one, whatever it is made of. */
const letters = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/** Where to break a text that has no space in sight: before the letter that would pass the ceiling. */
function letterBreak(text: string, max: number): number {
  // One letter may be long (joined emoji), yet not endless: a run of marks longer than this is broken anywhere.
  const from = Math.max(0, max - 100)
  let end = max
  for (const { index, segment } of letters.segment(text.slice(from, max + 100))) {
    if (from + index + segment.length > max) {
      end = from + index
      break
    }
  }
  if (end > 0 && end > from) return end
  return /[\ud800-\udbff]/.test(text[max - 1]!) ? max - 1 : max
}

/** Where the first part of a text ends so that it has at most `max` characters, and where the next begins. */
export function breakAt(text: string, max: number): { end: number; next: number } {
  const line = text.lastIndexOf('\n', max)
  if (line > max / 2) return { end: line, next: line + 1 }
  const space = text.lastIndexOf(' ', max)
  if (space > max / 2) return { end: space, next: space + 1 }
  const end = letterBreak(text, max)
  return { end, next: end }
}

/** As `split`, with what stood between the parts: put together again, they are the text to the letter. */
export function splitJoined(text: string, max: number): { parts: string[]; joints: string[] } {
  const parts: string[] = []
  const joints: string[] = []
  let rest = text
  while (rest.length > max) {
    const { end, next } = breakAt(rest, max)
    parts.push(rest.slice(0, end))
    joints.push(rest.slice(end, next))
    rest = rest.slice(next)
  }
  return { parts: [...parts, rest], joints }
}

/** A text in parts of at most `max` characters, in order: broken at lines, else at spaces, else between letters. */
export const split = (text: string, max: number): string[] => splitJoined(text, max).parts

/** Room that `literal` may need beside the text itself. */
export const SPARE = 60

/** No control characters, nothing that turns the direction of writing, no halves of a pair: as nearly all text is. */
const HARMLESS = /^[\t\n -~\u00a0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\uffff]*$/
const TURNS = /[\u202a-\u202e\u2066-\u2069]/
/** Isolates within isolates that anybody needs; the closing letters of more would not fit in `SPARE`. */
const DEEPEST = 20

/**
 * Isolated, so that what turns the direction of writing ends with the text: the end of an isolate ends all that was
 * opened in it (Unicode Bidirectional Algorithm, X6a). An end that would end ours is shown instead of obeyed.
 */
function isolated(text: string): string {
  let depth = 0
  const kept = text.replace(/[\u2066-\u2069]/g, letter => {
    if (letter === '\u2069' ? depth === 0 : depth === DEEPEST) return '\ufffd'
    depth += letter === '\u2069' ? -1 : 1
    return letter
  })
  return `\u2068${kept}${'\u2069'.repeat(depth + 1)}`
}

/**
 * A text as it is shown: letters that turn the direction of writing take effect within it alone, control characters are
 * made visible. All other characters are what the person wrote; Slack takes neither of the texts that this is used in
 * (plain text, rich text elements) for markup.
 */
export function literal(text: string): string {
  if (HARMLESS.test(text)) return text
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const shown = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
  const whole = shown.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  return TURNS.test(whole) ? isolated(whole) : whole
}

/**
 * A text as it is shown in at most `max` (24 or more) characters, where a cut is seen: only for labels that stand in
 * full beside it.
 */
export function fitted(text: string, max: number): string {
  let room = max
  for (;;) {
    const shown = literal(text.length <= room ? text : `${split(text, room - 1)[0]}…`)
    if (shown.length <= max) return orSpace(shown)
    // Seven letters fit whatever must be closed behind them.
    room = Math.max(7, room - (shown.length - max))
  }
}

/** Slack refuses texts of nothing. */
export const orSpace = (text: string): string => (text === '' ? ' ' : text)
