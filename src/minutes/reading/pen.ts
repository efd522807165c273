import { isFirstName } from './lexicon/first-names.ts'
import type { Line } from './lines.ts'
import { isMononym, isName } from './names.ts'

/** Whose "jag" it is in notes that are no mail: who says so at the top, or signed below. */

const NAME = "(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*){0,2})"
/** "så det är jag, Anna, som skriver", "Anna skriver", "notes by Anna". */
const SAYS = [
  new RegExp(
    `(?<!\\p{L})(?:jag|me|undertecknad|I),? \\(?${NAME}\\)?,? (?:som|who|am|is|was)? ?(?:skriver|skrev|antecknar|antecknade|för pennan|writing|writes|took|taking|take)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?:^|[–(,;] ?|\\s)${NAME} (?:skriver|antecknar|för pennan|håller i pennan|writes|writing|taking notes|is writing|is taking notes)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?:[Uu]tskrivet|[Nn]edtecknat|[Ss]krivet|[Ss]ammanställt|[Aa]ntecknat|(?:[Ww]ritten|[Tt]yped|[Nn]oted)(?: up| down)?) (?:av|by) ${NAME}(?!\\p{L})`,
    'u',
  ),
]
/** "/Anna B, Skogens IF", "– Anna Berg" */
const SIGNED = /^[/–—-]?\s*(\p{Lu}[\p{L}'’-]+(?: (?:(?:von|af|de|van) )?\p{Lu}[\p{L}'’-]*){0,2})(?:, [^,.;:]{2,40})?$/u

export function penIn(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(0, 8)) {
    if (text.length > 250) continue
    for (const says of SAYS) {
      const name = says.exec(text)?.[1]
      if (name !== undefined && (isFirstName(name.split(' ')[0]!) || isName(name))) return name
    }
  }
  const last = lines.at(-1)
  if (last === undefined || last.text.length > 60 || last.cells.length > 1) return null
  const name = SIGNED.exec(last.text)?.[1]
  return name !== undefined && (isName(name) || (isMononym(name.split(' ')[0]!) && isFirstName(name.split(' ')[0]!)))
    ? name
    : null
}
