import type { ExtractGuest } from '../../domain/extract.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { hasOffice } from './lexicon/offices.ts'
import { isMononym, isOffice, isOrganisation, namesIn, seemsOffice, whatIs } from './names.ts'

export type Person = Pick<ExtractGuest, 'name' | 'role' | 'affiliation' | 'kind'>

export const TOPIC = /(?:^|[\s,])(?:om|angående|kring|on|about)\s+([^,.;]+)/i

export const tidy = (text: string): string => text.replace(/^[\s,.:;–-]+|[\s,.:;–-]+$/g, '')

/** "… från Myndigheten för delaktighet", "… of the Flood Action Group": words with capitals, and the small ones between. */
const FROM =
  /^(?:,? [^.,]{0,40}?)?\s(?:från|på|vid|hos|from|of|at)\s+(?:den |det |the )?(\p{Lu}[\p{L}'’&-]*(?: (?:(?:of|i|för|och|and|the|de|på) ){0,2}\p{Lu}[\p{L}'’&-]*| (?:kommun|region|län|förening|distrikt|stift)(?!\p{L})| för \p{Ll}+)*)/u
/** "… från länsstyrelsen berättar": up to what ends it. */
const FROM_SMALL =
  /^[^.]{0,60}?\s(?:från|på|vid|from|of|at)\s+(?:den |det |the )?((?:\p{L}[\p{L}-]*\s?){1,6}?)(?=\s*(?:,|\.|$|\boch\b|\bom\b|\bsom\b|\bberättar|\bbesöker|\bfinns|\bmedverkar|\bkommer|\bdeltar|\bdeltog|\binformerar|\bvisits|\bwill|\bgave|\bspoke|\bpresented|\battend|\bjoin|\bhas|\bis|\bwas|\bhar|\bär|\bvar|\bkom\b|\bmen\b|\bvid\b|\bpå nästa|\p{Ll}{3,}(?:ade|tog)(?!\p{L})))/u

const MEETING = /nästa|möte|träff|sammanträde|stämma|meeting/iu

/** "Limnolog Anna Berg": the sentence's first word, and no name's. */
const opening = (text: string, start: number): boolean => {
  const word = /(?:^|[.!?] )(\p{Lu}\p{Ll}{3,}) $/u.exec(text.slice(0, start))?.[1]
  return word !== undefined && !isFirstName(word) && !OPENERS.test(word)
}
const OPENERS =
  /^(?:även|också|därefter|sedan|till|från|enligt|efter|under|with|when|then|also|from|after|while|that|this|both)$/i

/** "bibliotekschef Anna Berg", "Bibliotekschef Anna Berg": the title before a name is no part of it. */
export function titled(text: string): Person[] {
  // "Länsstyrelsen i Norra Bergslagen", "from Ballyfarna Garda Station", "(Institute for Natural Materials)": no persons.
  const named = namesIn(text).filter(({ name, start }, i) => {
    const before = text.slice(0, start)
    const known = isFirstName(name.split(' ')[0]!)
    if (
      !known &&
      /(?:^|\s)(?:i|på|till|in|from|från|of|at|vid|for|about|om|on|with|kring|to)\s(?:the )?$/i.test(before.slice(-12))
    )
      return false
    return known || i === 0 || before.lastIndexOf('(') <= before.lastIndexOf(')')
  })
  // "Anna Berg, Region Norr, kommer": what stands between commas before the verb is told of her.
  const told = ({ start, end }: { start: number; end: number }) =>
    /\p{L}, $/u.test(text.slice(0, start)) && /^, (?:har|kommer|är|has|is|will|was)\s/.test(text.slice(end))
  return named
    .filter((one, i) => i === 0 || !told(one))
    .map(({ name, start, end }) => {
      const before = /(\p{L}[\p{Ll}-]{3,})\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase()
      const role = before && (seemsOffice(before) || opening(text, start)) ? before : undefined
      // "Polisens Anna Berg", "kommunens Bo Ek"
      const whose =
        before?.endsWith('s') && !seemsOffice(before) && isOrganisation(before.slice(0, -1))
          ? before.slice(0, -1)
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
      // "…, Vattenresurs AB, visade kartor"
      const beside = /^, ([^,.()]{2,60})(?=,|\.|$| (?:on|om|visar|visade)(?!\p{L}))/u.exec(rest)?.[1]
      const host = beside && whatIs(beside).kind === 'organisation' ? beside : undefined
      const inBrackets = /^ \((\p{Lu}[^()\d]{2,60})\)/u.exec(rest)?.[1]
      const small = FROM_SMALL.exec(rest)?.[1]
      // "… kommer på nästa träff": where somebody goes, not where from.
      const from = FROM.exec(rest)?.[1] ?? (small !== undefined && MEETING.test(small) ? undefined : small) ?? whose
      return {
        name,
        ...(own !== undefined && { role: own }),
        ...((from ?? at ?? inBrackets ?? host) !== undefined && {
          affiliation: (from ?? at ?? inBrackets ?? host)!.trim(),
        }),
      }
    })
}

/** "Hamid från Fritidsbanken", "Mrs Oduya of the Bee Keepers", "kökschefen Marita": people whom a sentence names by one name. */
export function byOneName(text: string): Person[] {
  const [, name, affiliation] =
    /(?<![\p{L}.] )(?<!\p{L})(\p{Lu}\p{Ll}+) (?:från|på|at|from) (?:the )?((?:\p{Lu}[\p{L}-]+ ?){1,4})/u.exec(text) ??
    []
  if (name && affiliation && isMononym(name)) return [{ name, affiliation: affiliation.trim() }]
  const [, titled, from] =
    /(?<!\p{L})((?:Mr|Mrs|Ms|Miss|Dr|Cllr|Revd?|Sergeant|Inspector|Father)\.? \p{Lu}\p{L}+)(?: (?:of|from) (?:the )?((?:\p{Lu}[\p{L}-]+ ?){1,4}))?/u.exec(
      text,
    ) ?? []
  if (titled) return [{ name: titled, ...(from && { affiliation: from.trim() }) }]
  return [...text.matchAll(/(?<!\p{L})(\p{L}[\p{L}-]{3,}) (\p{Lu}\p{L}+)(?! \p{Lu})(?!\p{L})/gu)]
    .filter(([, office, first]) => isOffice(office!) && isFirstName(first!))
    .map(([, office, first]) => ({ name: first!, role: office!.toLowerCase() }))
}
