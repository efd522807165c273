import type { ExtractGuest } from '../../domain/extract.ts'
import type { Day } from '../../domain/state.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { endsInOffice, hasOffice } from './lexicon/offices.ts'
import { CAME_AND_WENT, SPOKE } from './lexicon/visitor-acts.ts'
import { isMononym, isOffice, isOrganisation, namesIn, seemsOffice, whatIs } from './names.ts'

export type Person = Pick<ExtractGuest, 'name' | 'role' | 'affiliation' | 'kind'>

/** Somebody from outside who came to the meeting itself. */
export const cameToday = ({ name, role, affiliation }: Person, topic: string | undefined, date: Day | null) => ({
  name,
  ...(role !== undefined && { role }),
  ...(affiliation !== undefined && { affiliation }),
  ...(topic && { topic }),
  date,
  past: true as const,
})

export const TOPIC = /(?:^|[\s,])(?:om|angående|kring|on|about)\s+([^,.;]+)/i

export const tidy = (text: string): string => text.replace(/^[\s,.:;–-]+|[\s,.:;–-]+$/g, '')

/** "… från Myndigheten för delaktighet", "… of the Flood Action Group": words with capitals, and the small ones between. */
const FROM =
  /^(?:,? [^.,]{0,40}?)?\s(?:från|på|vid|hos|from|of|at)\s+(?:den |det |the )?(\p{Lu}[\p{L}'’&-]*(?: (?:(?:of|i|för|och|and|the|de|på) ){0,2}\p{Lu}[\p{L}'’&-]*| (?:kommun|region|län|förening|distrikt|stift)(?!\p{L})| för \p{Ll}+)*)/u
/** "… från länsstyrelsen berättar": up to what ends it. */
const FROM_SMALL =
  /^[^.]{0,60}?\s(?:från|på|vid|from|of|at)\s+(?:den |det |the )?(?!(?:den|det|the)(?!\p{L}))((?:\p{L}[\p{L}-]*\s?){1,6}?)(?=\s*(?:,|\.|$|\boch\b|\bom\b|\bsom\b|\bberättar|\bordet\b|\bbesöker|\bfinns|\bmedverkar|\bkommer|\bdeltar|\bdeltog|\binformerar|\bvisits|\bwill|\bgave|\bspoke|\bpresented|\battend|\bjoin|\btook|\btold|\bsat\b|\bcame|\bleft|\bfor\b|\bon\b|\bto\b|\bwho\b|\bare\b|\bto\b|\bcan|\p{Ll}{3,}ed(?!\p{L})|\bhas|\bis|\bwas|\bhar|\bär|\bvar|\bkom\b|\bmen\b|\bvid\b|\bpå nästa|\p{Ll}{3,}(?:ade|tog)(?!\p{L})))/u

/** "joined us at the swings", "var på plats", "a story of his grandmother": where somebody was, or whose it is, and not where from. */
const NO_HOME =
  /^(?:plats(?:en)?|länk|distans|besök|hugget|tal|stående fot|a|an|his|her|their|our|my|its|this|that|these|those|all|once|last|first|fall|hand|present|\d\S*)(?!\p{L})/iu
const ACTED = new RegExp(`${SPOKE.source}|${CAME_AND_WENT.source}`, 'iu')
function whenceSmall(rest: string): string | undefined {
  const found = FROM_SMALL.exec(rest)
  if (!found) return undefined
  const gap = rest.slice(0, found[0].length - found[1]!.length)
  const away = ACTED.test(gap) && !/(?:från|from) (?:den |det |the )?$/iu.test(gap)
  return away || NO_HOME.test(found[1]!) || MEETING.test(found[1]!) ? undefined : found[1]
}

const MEETING = /nästa|möte|träff|sammanträde|stämma|meeting/iu

const OFFICE_BEFORE =
  /(?:^|[\s(])(?:(?:[Tt]he|[Oo]ur|[Vv]år|[Vv]årt) ((?:\p{L}+ ){0,2}\p{L}{4,})|(\p{Lu}\p{Ll}{4,}(?:en|n|et|ör|are|ist))), (?:(?:Mrs?|Ms|Miss|Dr|Prof|Revd?|Cllr|Fru|Herr)\.? )?$/u

const HEIRS = /^ (?:efterträdare|ersättare|kollega|chef|medarbetare|vikarie|successor|deputy)(?!\p{L})/u

/** "Limnolog Anna Berg": the sentence's first word, and no name's. */
const opening = (text: string, start: number): boolean => {
  const word = /(?:^|[.!?] )(\p{Lu}\p{Ll}{3,}) $/u.exec(text.slice(0, start))?.[1]
  return word !== undefined && !isFirstName(word) && !OPENERS.test(word)
}
const OPENERS =
  /^(?:även|också|därefter|sedan|till|från|enligt|efter|under|with|when|then|also|from|after|while|that|this|both)$/i

/** "från Trafikverket Bo Ek" with its comma; and without what goes before a name and its title, and belongs to neither: "the Venerable Anna Berg", "Associate Professor Bo Ek". */
export const plain = (text: string): string =>
  text
    // "Anna Berg's coming": no part of her name.
    .replace(
      /(?<=\p{Lu}\p{Ll}+)['’]s (?=(?:also |now )?(?:coming|joining|bringing|visiting|going to)|to (?:speak|come|visit))/gu,
      ' is ',
    )
    .replace(
      /(från|from) (\p{Lu}[\p{L}-]+) (\p{Lu}\p{Ll}+)(?= \p{Lu})/gu,
      (all, from: string, where: string, first: string) =>
        isFirstName(first) && !isFirstName(where) ? `${from} ${where}, ${first}` : all,
    )
    // "Sector Officer Anna Berg": its capitals are no name's.
    .replace(
      /(?<!\p{L})(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}{3,}) (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll})/gu,
      (all, of: string, office: string) =>
        isOffice(office) && !isFirstName(of) && !isFirstName(office) ? all.toLowerCase() : all,
    )
    .replace(
      /(?<!\p{L})(?:the )?(?:Venerable|(?:Very|Right|Rt|Most) (?:Revd?|Reverend|Hon(?:ourable)?)\.?|(?:Associate|Assistant|Adjunct|Emeritus)(?= Professor)) (?=\p{Lu})/gu,
      '',
    )

/** "bibliotekschef Anna Berg", "Bibliotekschef Anna Berg": the title before a name is no part of it. */
export function titled(text: string): Person[] {
  // "Länsstyrelsen i Norra Bergslagen", "from Ballyfarna Garda Station", "(Institute for Natural Materials)": no persons.
  const named = namesIn(text).filter(({ name, start }, i) => {
    const before = text.slice(0, start)
    const known = isFirstName(name.split(' ')[0]!)
    if (
      !known &&
      /(?:^|\s)(?:(?:i|på|till|in|from|från|of|at|vid|for|about|om|on|with|kring|to)\s(?:the )?|(?:firm|company|charity|contractors?|bolaget|firman|byrån|företaget|föreningen)\s)$/i.test(
        before.slice(-14),
      ) &&
      // "from Solène Marchadour, the school's exchange teacher,"
      !/^, (?:the|an?|our|their) \p{Ll}/u.test(text.slice(start + name.length))
    )
      return false
    // "Deep & Shallow Surveys"
    if (!known && /\p{Lu}[\p{L}-]+ & $/u.test(before)) return false
    // "Kastanjens föreståndare", "Anna Bergs efterträdare": somebody else.
    const rest = text.slice(start + name.length)
    if (/s$/.test(name) && (known ? HEIRS : / ^\p{Ll}|^ \p{Ll}+ \p{Lu}/u).test(rest)) return false
    return known || i === 0 || before.lastIndexOf('(') <= before.lastIndexOf(')')
  })
  // "Anna Berg, Region Norr, kommer": what stands between commas before the verb is told of her.
  const told = ({ start, end }: { start: number; end: number }) =>
    /\p{L}, $/u.test(text.slice(0, start)) && /^, (?:har|kommer|är|has|is|will|was)\s/.test(text.slice(end))
  // "Mrs Anna Berg, Joint Secretariat": where somebody whose first name is known comes from.
  const whence = ({ name, start }: { name: string; start: number }, i: number) => {
    const last = named[i - 1]
    return (
      last !== undefined &&
      (isFirstName(last.name.split(' ')[0]!) || /(?:^|\s)(?:Mrs?|Ms|Miss|Dr)\.? $/u.test(text.slice(0, last.start))) &&
      !isFirstName(name.split(' ')[0]!) &&
      /^(?:, (?:the |\p{Ll}+ )?| \(| (?:from|of) the [\p{Ll} ]{3,30}, )$/u.test(text.slice(last.end, start))
    )
  }
  return named
    .filter((one, i) => i === 0 || !(told(one) || whence(one, i)))
    .map(({ name, start, end }) => {
      const hers = named.find((one, i) => i > 0 && named[i - 1]!.start === start && whence(one, i))?.name
      const sender = /(?:från|from) (?:the )?(\p{L}[\p{L}-]{3,}(?: \p{Lu}\p{L}+)?)(?:,| kom \p{Ll}+| kom)? $/iu.exec(
        text.slice(0, start),
      )?.[1]
      const before = /(\p{L}[\p{Ll}-]{3,})\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase()
      const rank = /(?<!\p{L})(PC|PCSO|Sgt|Insp|DCI|Cllr|Revd) $/u.exec(text.slice(0, start))?.[1]
      const role = rank ?? (before && (seemsOffice(before) || opening(text, start)) ? before : undefined)
      // "Polisens Anna Berg", "kommunens Bo Ek"
      const whose =
        before?.endsWith('s') && !seemsOffice(before) && isOrganisation(before.slice(0, -1))
          ? before.slice(0, -1)
          : undefined
      const rest = text.slice(end)
      const behind =
        /^(,?)\s+(?:(?:som|who) (?:är|is) |our |the |their |vår |vårt |alltså )?(\p{Ll}[\p{Ll} -]{3,60}?)(?=\s+(?:på|vid|från)\s|,|\.|$)/u.exec(
          rest,
        )
      // "Anna Berg asked how partners vote": without a comma, only the office itself.
      const after =
        behind &&
        !/^(?:who|som|that|asked)\s/u.test(behind[2]!) &&
        (behind[1] !== '' || endsInOffice(behind[2]!) || / (?:för|of|for) /u.test(behind[2]!))
          ? behind[2]
          : undefined
      // Between commas, a few words tell the office whatever it is.
      const apposed =
        /^, (?:the |a |an |our |their |vår |vårt |alltså )?((?!whose|which|who|som|that|vars|vilken|alltså|together|along|tillsammans)\p{Ll}[\p{Ll}-]{2,}(?: \p{Ll}{2,}){0,3})(?:,(?! \p{Lu})|,? (?:på|vid|från|i|hos|at|in|kommer|besöker|är|deltar|berättar|has|is|will)(?!\p{L}))/u.exec(
          rest,
        )?.[1]
      // "…, Countryside Officer at the District Council,"
      const [, office, at] =
        /^, ((?:\p{Lu}\p{L}+ ?){1,4}?)(?: (?:at|of|from|for) (?:the )?((?:\p{Lu}[\p{L}'-]+ ?){1,5}))?, \p{Ll}/u.exec(
          rest,
        ) ?? []
      // "The auditor, Mr Bo Ek, …", "Grannen, Bo Ek, …": the office stands before the name, apart.
      const [first] = /^(?: (?:och|samt|and|&) (?:\p{Lu}[\p{L}-]+ ?){2,3})?,/u.test(rest)
        ? (OFFICE_BEFORE.exec(text.slice(0, start)) ?? []).slice(1).filter(Boolean)
        : []
      const [, office1] = /^ \((\p{Ll}[^()\d,]{3,60})\)/u.exec(rest) ?? []
      const bracketed = office1 !== undefined && hasOffice(office1) ? office1 : undefined
      const own =
        role ??
        first?.toLowerCase() ??
        bracketed ??
        (after && hasOffice(after) ? after : (apposed ?? (office && hasOffice(office) ? office.trim() : undefined)))
      // "…, Vattenresurs AB, visade kartor"
      const beside = /^, ([^,.()]{2,60})(?=,|\.|$| (?:on|om|visar|visade)(?!\p{L}))/u.exec(rest)?.[1]
      // "…, Inland Fisheries, explained": words with capitals between a name and its verb, and nobody's name.
      const apart = /^, (\p{Lu}[\p{L}&-]+(?: [\p{L}&-]+){0,3}), (?=\p{Ll})/u.exec(rest)?.[1]
      const body = apart !== undefined && !isFirstName(apart.split(' ')[0]!) && !hasOffice(apart) ? apart : undefined
      const host = beside && !ACTED.test(beside) && whatIs(beside).kind === 'organisation' ? beside : body
      const inBrackets = /^ \((\p{Lu}[^()\d]{2,60})\)/u.exec(rest)?.[1]
      // "… kommer på nästa träff": where somebody goes, not where from.
      const small = whenceSmall(rest)
      const preposed = /^(?:från|from) /iu.test(text) ? sender : undefined
      const from = preposed ?? inBrackets ?? FROM.exec(rest)?.[1] ?? small ?? whose ?? hers ?? sender
      return {
        name,
        ...(own !== undefined && { role: own }),
        ...((from ?? at ?? host) !== undefined && {
          affiliation: (from ?? at ?? host)!.trim(),
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
  // "Two members of Ridge Homes (Paul and Denise)"
  const pair = /\((\p{Lu}\p{Ll}+) (?:and|och|&) (\p{Lu}\p{Ll}+)\)/u.exec(text)
  if (pair && isFirstName(pair[1]!) && isFirstName(pair[2]!)) {
    const whence = /(?:från|from|of) (?:the )?((?:\p{Lu}[\p{L}-]+ ?){1,4}) ?$/u
      .exec(text.slice(0, pair.index))?.[1]
      ?.trim()
    return [pair[1]!, pair[2]!].map(one => ({ name: one, ...(whence && { affiliation: whence }) }))
  }
  const [, titled, from] =
    /(?<!\p{L})((?:Mr|Mrs|Ms|Miss|Dr|Cllr|Revd?|Sergeant|Inspector|Father|PC|PCSO|Sgt|Insp)\.? \p{Lu}\p{L}+)(?: (?:of|from) (?:the )?((?:\p{Lu}[\p{L}-]+ ?){1,4}))?/u.exec(
      text,
    ) ?? []
  if (titled) return [{ name: titled, ...(from && { affiliation: from.trim() }) }]
  return [...text.matchAll(/(?<!\p{L})(\p{L}[\p{L}-]{3,}) (\p{Lu}\p{L}+)(?! \p{Lu})(?!\p{L})/gu)]
    .filter(([, office, first]) => isOffice(office!) && isFirstName(first!))
    .map(([, office, first]) => ({ name: first!, role: office!.toLowerCase() }))
}
