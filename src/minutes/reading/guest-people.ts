import type { ExtractGuest } from '../../domain/extract.ts'
import { hasOffice } from './lexicon/offices.ts'
import { isMononym, isOffice, namesIn } from './names.ts'
import { partsOf } from './sentences.ts'

export type Person = Pick<ExtractGuest, 'name' | 'role' | 'affiliation' | 'kind'>

export const UNDATED =
  /^(?:oklart|datum oklart|ej klart|ej bestämt|senare|obestämt|open)(?=\s)|datum (?:är )?(?:ännu )?(?:ej|inte) (?:ännu )?(?:klart|bestämt|fastställt|satt)|datum (?:kommer|meddelas|sätts|bestäms|fastställs) senare|(?:tid|tiden|dag|dagen|datum|när) (?:är )?(?:ännu )?(?:ej|inte) (?:ännu )?(?:bestämd|bestämt|klar|klart|satt|fastställd)|inget datum (?:än|ännu|bestämt|klart|satt)|datum (?:saknas|bestäms senare)|no date (?:yet|set)|date (?:to be|not)|\btb[cad]\b/i
export const TOPIC = /(?:^|[\s,])(?:om|angående|kring|on|about)\s+([^,.;]+)/i

export const tidy = (text: string): string => text.replace(/^[\s,.:;–-]+|[\s,.:;–-]+$/g, '')

/** "bibliotekschef Anna Berg", "Bibliotekschef Anna Berg": the title before a name is no part of it. */
export function titled(text: string): Person[] {
  // "Länsstyrelsen i Norra Bergslagen": a place, not a person.
  const named = namesIn(text).filter(
    ({ start }) => !/(?:^|\s)(?:i|på|till|in)\s$/i.test(text.slice(Math.max(0, start - 6), start)),
  )
  // "Anna Berg, Region Norr, kommer": what stands between commas before the verb is told of her.
  const told = ({ start, end }: { start: number; end: number }) =>
    /\p{L}, $/u.test(text.slice(0, start)) && /^, (?:har|kommer|är|has|is|will|was)\s/.test(text.slice(end))
  return named
    .filter((one, i) => i === 0 || !told(one))
    .map(({ name, start, end }) => {
      const before = /(\p{L}[\p{Ll}-]{3,})\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase()
      const role =
        before &&
        (hasOffice(before) ||
          isOffice(before) ||
          /^(?:professor|docent|polismästare|biskop|statsråd|minister)$/.test(before))
          ? before
          : undefined
      const rest = text.slice(end)
      const after = /^,?\s+(\p{Ll}[\p{Ll} -]{3,60}?)(?=\s+(?:på|vid|från)\s|,|\.|$)/u.exec(rest)?.[1]
      // Between commas, a few words tell the office whatever it is.
      const apposed =
        /^, (\p{Ll}[\p{Ll}-]{3,}(?: \p{Ll}{2,}){0,3}),? (?:på|vid|från|kommer|besöker|är|deltar|berättar|has|is|will)(?!\p{L})/u.exec(
          rest,
        )?.[1]
      // "…, Countryside Officer at the District Council,"
      const [, office, at] =
        /^, ((?:\p{Lu}\p{L}+ ?){1,4}?)(?: (?:at|of|from|for) (?:the )?((?:\p{Lu}[\p{L}'-]+ ?){1,5}))?, \p{Ll}/u.exec(
          rest,
        ) ?? []
      const own =
        role ??
        (after && hasOffice(after) ? after : (apposed ?? (office && hasOffice(office) ? office.trim() : undefined)))
      const inBrackets = /^ \((\p{Lu}[^()\d]{2,60})\)/u.exec(rest)?.[1]
      const from =
        /^[^.]{0,60}?\s(?:från|på|vid|from)\s+(?:den |det |the )?((?:\p{L}[\p{L}-]*\s?){1,6}?)(?=\s*(?:,|\.|$|\boch\b|\bom\b|\bberättar|\bbesöker|\bfinns|\bmedverkar|\bkommer|\bdeltar|\bvisits|\bwill|\bgave|\bspoke|\bpresented|\bhas|\bis|\bwas|\bhar|\bär|\bvar))/u.exec(
          rest,
        )?.[1]
      return {
        name,
        ...(own !== undefined && { role: own }),
        ...((from ?? at ?? inBrackets) !== undefined && { affiliation: (from ?? at ?? inBrackets)!.trim() }),
      }
    })
}

/** "Hamid från Fritidsbanken vill komma" */
export function byFirstName(text: string): Person[] {
  const [, name, affiliation] =
    /(?<![\p{L}.] )(?<!\p{L})(\p{Lu}\p{Ll}+) (?:från|på|at|from) (?:the )?((?:\p{Lu}[\p{L}-]+ ?){1,4})/u.exec(text) ??
    []
  if (name && affiliation && isMononym(name)) return [{ name, affiliation: affiliation.trim() }]
  // "Mrs Oduya of the Bee Keepers"
  const [, titled, from] =
    /(?<!\p{L})((?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.? \p{Lu}\p{L}+)(?: (?:of|from) (?:the )?((?:\p{Lu}[\p{L}-]+ ?){1,4}))?/u.exec(
      text,
    ) ?? []
  return titled ? [{ name: titled, ...(from && { affiliation: from.trim() }) }] : []
}

/** The organisations of an entry that names no person. */
export function bodies(text: string): Person[] {
  const withs = /(?:^|\s)med\s+(.+)$/.exec(text)
  const list = withs
    ? partsOf(withs[1]!)
    : [text.replace(/\s+(?:bjuds in|besöker|kommer|medverkar|är inbju\p{L}*|deltar).*$/u, '')]
  return list
    .map(one => tidy(one.replace(/\s[–-]\s.*$/, '')))
    .filter(name => name !== '' && name.length < 80 && name.split(' ').length <= 7)
    .map(name => ({ name, kind: 'organisation' as const }))
}
