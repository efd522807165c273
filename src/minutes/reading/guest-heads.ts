import type { ExtractAttendee, ExtractGuest } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { type Person, tidy, titled } from './guest-people.ts'
import { GUEST_HEADING, OUTSIDE_OFFICE, OWN_STAFF } from './lexicon/visitors.ts'
import type { Line } from './lines.ts'
import { isOrganisation } from './names.ts'
import { labelOf } from './words.ts'

/** Guests of this very meeting whom the list of those who were there tells: by its heading, by the one matter they came for, by what they are. */

const ITEM = '(?:§+|punkt(?:en|erna)?|p\\.|items?|ärende(?:t)?|minute)\\s*\\d+(?:\\s?[–-]\\s?\\d+)?'
/** "…, § 5", "… (for item 4)". */
const FOR_ITEM = new RegExp(
  `(?:^|[\\s,(])(?:(?:för |for |under |vid |till |only )?${ITEM}(?: only)?|(?:för|for|under|vid) \\d{1,2}|(?:punkt|p\\.|item|ärende) \\p{Lu})\\)?\\s*$`,
  'iu',
)
const SEVERAL = /\d(?:\s?[–-]\s?|\s(?:to|till|and|och)\s|,\s)\d+\)?\s*$/u
/** "… med i början", "… for the first part". */
const FOR_A_WHILE =
  /(?<!\p{L})(?:med (?:i (?:början|slutet)|en stund|den första|första|en del)|(?:for|during|until) (?:the )?(?:first|last|part|beginning|presentation))(?!\p{L})/iu
const WITH_ITEM = new RegExp(
  `^(.{3,40}?)[\\s,(]+(?:vid |för |for |under )?(?:${ITEM}|(?:nr|no)\\.? ?\\d+|(?:punkt|p\\.|item|ärende) ?\\p{Lu})\\)?$`,
  'iu',
)
/** "Vid §§ 5-6 dessutom Anna Berg": the matter goes before. */
const ITEM_FIRST = new RegExp(
  `^(?:vid|under|för|for|at|during)\\s+${ITEM},?\\s+(?:dessutom|även|också|deltog|deltar|närvarade|närvarar|adjungerades|also|only)[:,]?\\s`,
  'iu',
)
const MARKED = /^(?:gäst(?:er)?|guests?|inbjud(?:en|na)|besökare|visitors?)(?!\p{L})[\s,:;–-]*(.*)$/iu

/** Whether a line heads, or holds, guests; and what stands behind its heading. */
function guestHeading(line: Line): string | null {
  const [, key, value] = /^([^:\t]{4,45}?)\s*:\s*(.*)$/u.exec(line.text) ?? []
  const words = key ?? line.cells[0] ?? ''
  const plain = WITH_ITEM.exec(words)?.[1] ?? words
  if (!GUEST_HEADING.test(plain.trim())) return null
  return key === undefined ? line.cells.slice(1).join(', ') : value!
}

/** From elsewhere by what is told beside the name. */
const isOutside = ({ name, role, affiliation }: Person, words: string): boolean =>
  OUTSIDE_OFFICE.test(words) ||
  (affiliation !== undefined && (isOrganisation(affiliation) || /\p{Lu}\p{L}+ \p{Lu}/u.test(affiliation))) ||
  /, (?:the )?\p{Lu}[\p{L}'’-]+ \p{Lu}/u.test(words.slice(words.indexOf(name))) ||
  (role !== undefined && !OWN_STAFF.test(role) && !OWN_STAFF.test(words))

/** "Sgt Anna Berg": what stands before a name, and no part of it. */
const RANK = /(?<!\p{L})(?:PC|PCSO|Sgt|Sergeant|Inspector|Constable) (?=\p{Lu}\p{Ll}+ \p{Lu})/gu

const ownStaff = (one: ExtractAttendee | undefined): boolean => one !== undefined && OWN_STAFF.test(one.role ?? '')

/** Guests whom `lines`, the head's or those of a matter that is a list of attendance, name. */
export function guestsListed(
  lines: readonly Line[],
  attendees: readonly ExtractAttendee[],
  date: Day | null,
): ExtractGuest[] {
  let under: 'guests' | 'others' | 'co-opted' | null = null
  return lines.flatMap(line => {
    if (line.text.length > 600) return []
    const own = guestHeading(line)
    const label = /^med\. ?dr/iu.test(line.text) ? null : labelOf(line)
    const continued = /^\s/.test(line.raw) || (own === null && label === null && !/^[^,]{2,40}:\s/.test(line.text))
    if (own !== null) under = 'guests'
    else if (label !== null)
      under = label.kind === 'others' ? (/adjunger|co-opted/iu.test(label.words) ? 'co-opted' : 'others') : null
    else if (!continued || line.gap) under = null
    const marked = line.cells.length > 1 ? line.cells.findIndex(cell => MARKED.test(cell)) : -1
    const text = own ?? (label?.kind === 'others' ? label.value : line.text)
    const told =
      marked > 0
        ? [`${line.cells[0]}, ${MARKED.exec(line.cells[marked]!)![1]}`]
        : ITEM_FIRST.test(line.text)
          ? [line.text.replace(ITEM_FIRST, '')]
          : under === null
            ? []
            : text.split(/;\s|\.\s+(?=\p{Lu})/u)
    const sure = marked > 0 || under === 'guests' || ITEM_FIRST.test(line.text)
    return told.flatMap(entry => {
      const words = tidy(entry.replace(FOR_ITEM, ''))
      const one = (FOR_ITEM.test(entry) && !SEVERAL.test(entry)) || FOR_A_WHILE.test(entry)
      return titled(words.replace(RANK, ''))
        .filter(person => {
          const known = attendees.find(other => other.name === person.name)
          if (known?.present === false || ownStaff(known)) return false
          const from = words.lastIndexOf(',', words.indexOf(person.name))
          const about = words.slice(Math.max(0, from), words.indexOf(person.name) + person.name.length)
          return (
            sure ||
            (one
              ? // Who is co-opted is the list's own, unless what they are says otherwise.
                under === 'co-opted'
                ? OUTSIDE_OFFICE.test(words)
                : isOutside(person, words)
              : POLICE.test(about))
          )
        })
        .map(person => ({
          ...person,
          date,
          past: true as const,
          at: { lines: [line.from, line.to] as [number, number] },
        }))
    })
  })
}

/** At a meeting of anybody else's they are guests, whatever list they stand in. */
const POLICE =
  /(?<!\p{L})(?:PC|PCSO|Sgt|Sergeant|Inspector|Constable|(?:kommun|område|när)\p{L}*polis\p{L}*|county (?:cllr|councillor))(?!\p{L})/iu
