/** Whole letters as people see them: a family of four is one, whatever it is made of. */
const letters = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/** Where to break a text that has no space in sight: before the letter that would pass the ceiling. */
function letterBreak(text: string, max: number): number {
  // One letter may be long (joined emoji), yet not endless: a run of marks longer than this is broken anywhere.
  const from = Math.max(0, max - 100)
  for (const { index, segment } of letters.segment(text.slice(from, max + 100)))
    if (from + index + segment.length > max) return index > 0 ? from + index : whole(text, max)
  return max
}
const whole = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text[at - 1]!) ? at - 1 : at)

/** A text in parts of at most `max` characters, in order: broken at spaces, else between letters. */
export function split(text: string, max: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > max) {
    const space = rest.lastIndexOf(' ', max)
    const end = space > max / 2 ? space : letterBreak(rest, max)
    parts.push(rest.slice(0, end))
    rest = rest.slice(space > max / 2 ? end + 1 : end)
  }
  return [...parts, rest]
}

const OPENS = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/g
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const TURNS = /[\u202a-\u202e\u2066-\u2069]/

/**
 * A text as it is shown: letters that turn the direction of writing take effect within it alone, control characters and
 * halves of letters are made visible. All else is what the person wrote.
 */
export function literal(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const shown = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')
  const sound = shown.replace(HALVES, '\ufffd')
  if (!TURNS.test(sound)) return sound
  // Whatever is open at the end is closed. More than that many levels have no effect.
  const open = Math.min(sound.match(OPENS)?.length ?? 0, 20)
  return `\u2068${sound}${'\u202c'.repeat(open)}${'\u2069'.repeat(open + 1)}`
}

/** A text in at most `max` characters (24 or more), where a cut is seen: only for what stands in full beside it. */
export function fitted(text: string, max: number): string {
  const line = text.replace(/\s+/g, ' ')
  for (let room = max; ; room -= 4) {
    const shown = literal(line.length <= room ? line : `${split(line, room - 1)[0]}…`)
    if (shown.length <= max || room <= 8) return shown
  }
}
