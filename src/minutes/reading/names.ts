import { isFirstName } from './lexicon/first-names.ts'
import { endsInOffice, hasOffice, isOffice, qualifies, seemsOffice } from './lexicon/offices.ts'
import { closesOrganisation, isKnownOrganisation, isOrganisation, isParty } from './lexicon/organisations.ts'

/** What tells a person's name from an office's, an organisation's and a sentence's first words. */

/** Capitalised words that start sentences and labels but no names. */
const NOT_A_NAME =
  /^(?:mvh|vh|[a-zåäö]*hälsning(?:ar)?|hälsar|kram|cheers|regards|den|det|de|en|ett|vid|till|från|på|om|för|och|eller|samt|med|av|ingen|inget|inga|alla|beslut|närvarande|frånvarande|mötet|möte|nästa|dagordning|paragraf|bilaga|sida|plats|datum|tid|tjänstgörande|övriga|information|informationen|protokoll|anteckningar|minnesanteckningar|mötesanteckningar|kallelse|vakant|vakans|se|the|and|of|to|at|in|on|item|minutes|agenda|meeting|present|apologies|absent|none|page|date|time|place|resolved|action|informerar|någon|nån|flera|somebody|someone|kommande|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|vi|jag|när|var|så|här|detta|denna|dessa|enligt|efter|innan|under|sedan|man|hen|hon|han|diskussion|diskussionspunkter|presentation|trustees|governors|directors|via|teams|zoom|skype|länk|digitalt|distans|samtliga|only|from|undersigned|undertecknad|undertecknade|deltagare|gäst|gäster|guest|guests|she|he|they|we|it|this|that|there|those|decision|resolution|no|all|also|both|each|digital|online|anmält|förhinder|återbud|val|ekonomi|budget|rapport|rapporter|bakgrund|uppdrag|ärende|ärenden|punkt|frågor|fråga|lokaler|verksamhet|verksamheten|personal|föräldrar|elever|medlemmar|boende|politiker|klass|hej|hello|dear|new|ny|nya|gamla|stora|lilla|norra|södra|östra|västra|övre|nedre|svenska|svensk|allmän|allmänna|lokala|regionala|nationella|digitala|sociala|kommunala)$/i

const WORD =
  "(?:\\p{Lu}\\.(?=\\s?\\p{Lu})|(?:al|el|ad|as|an|ar|ul)-\\p{Lu}[\\p{Ll}'’]+|\\p{Lu}[\\p{Ll}\\p{Lu}'’]*(?:-\\p{Lu}?[\\p{Ll}\\p{Lu}'’]+)*|\\p{Lu}\\.?)"
const PARTICLE =
  '(?:von der|von und zu|van der|van den|von|van|de la|de las|de los|de|dos|das|da|di|del|della|du|le|la|af|av|al|el|bin|bint|ibn|abu|zu|ten|ter|til|och)'
const PARTICLES = new RegExp(`^${PARTICLE.replace('|och', '')}$`)
const NAME = `${WORD}(?: (?:${PARTICLE.replace('|och', '')} )?${WORD}){1,3}`
/** Titles before a name: no part of it. */
const TITLE =
  '(?:(?:(?:county|district|borough|town|parish|city) )?(?:cllr|councillor)s?|mr|mrs|ms|miss|dr|capt|prof|professor|(?:the )?(?:revd?|reverend)\\.?(?: (?:dr|canon|mrs?|prof))?|sir|lady|dame|docent|doktor|fru|herr|frk|bro|sis|sr|fr|canon|sgt|pc|sister|father|insp|the ven|ven)\\.?'

const EXACT_NAME = new RegExp(`^${NAME}$`, 'u')
const STARTS = new RegExp(`^(${NAME})(?![\\p{L}\\p{N}])`, 'u')
const TITLED = new RegExp(`^${TITLE} +`, 'i')
const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?![\\p{L}\\p{N}])`, 'gu')

/** What streets and places are called: "Shore Road", "Lilla Torget". */
const PLACE =
  /^(?:road|street|row|lane|avenue|drive|close|terrace|square|hall|house|park|bridge|farm|hill|green|court|quay|centre|center|\p{L}{2,}(?:gatan|vägen|gränd|torget|parken|huset|gården|salen|hallen|stugan|kvarteret|backen|planen))$/iu

/** "DHR Nordmark": letters for a name's words start an organisation's. */
const abbreviated = (words: readonly string[]): boolean =>
  /^\p{Lu}{3,}$/u.test(words[0]!) && !isFirstName(words[0]!) && words.slice(1).some(word => /\p{Ll}/u.test(word))

const plausible = (words: readonly string[]): boolean => {
  const name = words.join(' ')
  const known = isFirstName(words[0]!)
  return (
    name.length <= 60 &&
    !isOrganisation(name) &&
    !(PLACE.test(words.at(-1)!) && !known) &&
    words.every(
      (word, i) =>
        PARTICLES.test(word) ||
        (known && i === 0) ||
        !(NOT_A_NAME.test(word) || (isOffice(word) && !(known && word.length < 8))),
    ) &&
    (known || words.some(word => /\p{Ll}/u.test(word))) &&
    !abbreviated(words) &&
    !words.every(isOffice)
  )
}

/** True for "Anna-Lena Berg" or "Jan von Essen": two to four capitalised words, none of an organisation's. */
export const isName = (text: string): boolean => EXACT_NAME.test(text) && plausible(text.split(' '))

/** The words that may be a person's name, an organisation's behind it left out; null where they are an organisation's as a whole. */
function trimmed(given: readonly string[], rest: string): string | null {
  let words = given
  // "Rädda Barnens distrikt"
  const next = /^ (\p{Ll}[\p{L}]*)/u.exec(rest)?.[1] ?? ''
  if (next !== '' && !isFirstName(words[0]!) && isOrganisation(next)) return null
  const closed = words.some(closesOrganisation) || closesOrganisation(/^ (\p{Lu}[\p{L}]*)/u.exec(rest)?.[1] ?? '')
  // "Anna Berg Synskadades Riksförbund": hers are the first two.
  if (closed && !(words.length > 2 && isFirstName(words[0]!))) return null
  if (closed) words = words.slice(0, 2)
  // "Anna Berg AB (chair)": the letters that she goes by.
  const initials = (parts: RegExp) =>
    words
      .slice(0, -1)
      .flatMap(word => word.split(parts))
      .map(word => word[0])
      .join('')
  if (words.length > 2 && (words.at(-1) === initials(/-/) || words.at(-1) === initials(/ /))) words = words.slice(0, -1)
  while (words.length > 2 && !plausible(words)) words = words.slice(0, -1)
  while (words.length > 2 && PARTICLES.test(words.at(-1)!)) words = words.slice(0, -1)
  return plausible(words) ? words.join(' ') : null
}

/** How many words of office or title stand before a name: "1:e vice ordförande Anna Berg", "Tekn. dr Bo Ek". */
function officesBefore(words: readonly string[]): number {
  let count = 0
  let office = false
  while (count < Math.min(words.length - 2, 5) && (seemsOffice(words[count]!) || qualifies(words[count]!))) {
    office ||= seemsOffice(words[count]!)
    count++
  }
  while (count > 0 && !seemsOffice(words[count - 1]!)) count--
  return office ? count : 0
}

/** The office, as written, that stands before the name a text starts with, and that name with what follows it. */
export interface Named {
  name: string
  rest: string
  office?: string
}

/** What the police are called by: an office, where "Mr" is none. */
const RANK = /^(?:pc|pcso|sgt|insp)\.? /i

/** The name that a text starts with, titles left out, and what follows it. */
export function nameAt(text: string): Named | null {
  const title = TITLED.exec(text)?.[0] ?? ''
  const untitled = text.slice(title.length)
  const words = untitled.slice(0, 200).split(' ')
  const before = isFirstName(words[0]!) ? 0 : officesBefore(words)
  const office = words.slice(0, before).join(' ')
  const bare = before === 0 ? untitled : untitled.slice(office.length + 1).replace(TITLED, '')
  const match = STARTS.exec(bare)
  if (!match) return null
  // "Anna Berg Länsstyrelsen": the words after an organisation's first are no part of the name.
  const name = trimmed(match[1]!.split(' '), bare.slice(match[1]!.length))
  return name === null
    ? null
    : {
        name,
        rest: bare.slice(name.length),
        ...(before > 0
          ? { office }
          : (/ \S/.test(title.replace(/^(?:the )?rev(?:eren)?d?\.? /i, '')) || RANK.test(title)) && {
              office: title.trim(),
            }),
      }
}

const MONTH_NAME = /^(?:april|may|june|august|maj|juni|augusti)$/i

/** Every full name in a sentence, with its place. */
export function namesIn(text: string): Array<{ name: string; start: number; end: number }> {
  return [...text.matchAll(ANYWHERE)].flatMap(match => {
    let words = match[0].split(' ')
    let start = match.index
    // "Limnolog Anna Berg": a sentence's first word has its capital anyway.
    const opens = start === 0 || /[.!?:–•-]\s$/.test(text.slice(Math.max(0, start - 2), start))
    // "On 12 June Kate Berg": a month, though somebody may be called so.
    if (
      words.length > 2 &&
      MONTH_NAME.test(words[0]!) &&
      /\d(?:st|nd|rd|th)?\s$/.test(text.slice(Math.max(0, start - 5), start))
    ) {
      start += words[0]!.length + 1
      words = words.slice(1)
    }
    // "från Lund Anna Berg": where she comes from.
    const whence = /(?:^|\s)(?:från|from)\s$/iu.test(text.slice(Math.max(0, start - 6), start))
    const noName = (first: string, next: string) =>
      NOT_A_NAME.test(first) ||
      seemsOffice(first) ||
      (whence && isFirstName(next)) ||
      ((opens || /s$/.test(first)) && /^\p{Lu}\p{Ll}{3,}$/u.test(first) && isFirstName(next) && next.length > 2)
    while (words.length > 2 && !isFirstName(words[0]!) && noName(words[0]!, words[1]!)) {
      start += words[0]!.length + 1
      words = words.slice(1)
    }
    // "of the Sea Rescue Society", "Bee Keepers' Association"
    if (/(?:^|\s)the $/i.test(text.slice(Math.max(0, start - 5), start))) return []
    const name = trimmed(words, text.slice(match.index + match[0].length))
    return name === null ? [] : [{ name, start, end: start + name.length }]
  })
}

/** One capitalised word that may be somebody's first or last name. */
export const isMononym = (text: string): boolean =>
  /^\p{Lu}[\p{Ll}'’]+(?:[-_]?\p{Lu}\p{Ll}*)?$/u.test(text) &&
  text !== 'Inga' &&
  (isFirstName(text) || !(NOT_A_NAME.test(text) || isOrganisation(text) || isOffice(text)))

/** "JL", "SZL". */
const isInitials = (text: string): boolean => /^\p{Lu}{2,4}$/u.test(text)

const HEAD_OF =
  /^(?:head|chief|director|manager|secretary|chair|member|dean|clerk|officer|chef|ansvarig|ordförande|ledamot|samordnare) (?:of|for|för|i|på|vid) /i

/** What a few words are, and whether more than their shape says so. */
export function whatIs(text: string): { kind: 'person' | 'office' | 'organisation' | 'other'; sure: boolean } {
  const name = isName(text) || isMononym(text)
  if (name && isFirstName(text.split(' ')[0]!)) return { kind: 'person', sure: true }
  if (isParty(text) && /^\p{Lu}/u.test(text)) return { kind: 'organisation', sure: text.length > 2 }
  if (isKnownOrganisation(text)) return { kind: 'organisation', sure: true }
  if (endsInOffice(text) || HEAD_OF.test(text)) return { kind: 'office', sure: true }
  if (isOrganisation(text) && /^\p{Lu}/u.test(text)) return { kind: 'organisation', sure: true }
  if (hasOffice(text)) return { kind: 'office', sure: true }
  if (name) return { kind: 'person', sure: false }
  return { kind: isOrganisation(text) ? 'organisation' : 'other', sure: false }
}

/** A signature line's name: full, or initials. */
export const signer = (text: string): string | null => {
  const bare = text
    .replace(/^[\s/_.…:-]+|[\s/_.…:]+$/g, '')
    .replace(TITLED, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
  if (isName(bare) || isInitials(bare)) return bare
  const head = nameAt(bare)
  return head && /^\s*[,(/]/.test(head.rest) ? head.name : null
}

export { isOffice, seemsOffice } from './lexicon/offices.ts'
export { isOrganisation } from './lexicon/organisations.ts'
