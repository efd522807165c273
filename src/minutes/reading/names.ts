/** What tells a person's name from an organisation's, and both from a sentence. */
const ORGANISATION =
  /förening|förbund|kommun|region|landsting|\brådet?\b|nämnd|styrelse|utskott|beredning|kommitt|myndighet|förvaltning|kontor|sektion|distrikt|avdelning|\benhet|\bbolag|\bAB\b|stiftelse|\bkyrka|församling|\bkorset\b|barnen\b|\bskola|skolan\b|högskola|universitet|departement|sverige\b|forum\b|nätverk|\bkansli|jouren?\b|polisen|museum|museet|teater|bibliotek|studieförb|idrotts|council|committee|association|board\b|trust\b|society|department|agency|university|college|\bgroup\b|foundation|plattform|projekt|verket\b|stab(?:en)?\b|sjukhus|center\b|centrum|klubb|byalag|grupp(?:en)?\b|\bnorra\b|\bsödra\b|\bövre\b|parish|district/i

/** Capitalised words that start sentences and labels but no names. */
const NOT_A_NAME =
  /^(?:den|det|de|en|ett|vid|till|från|på|om|för|och|eller|samt|med|av|ingen|inget|alla|beslut|närvarande|frånvarande|ordförande|ordföranden|sekreterare|sekreteraren|ledamot|ledamöter|ersättare|justerare|mötet|möte|nästa|dagordning|paragraf|bilaga|sida|plats|datum|tid|vice|tjänstgörande|tjg|övriga|information|informationen|protokoll|anteckningar|minnesanteckningar|mötesanteckningar|kallelse|styrelsen|vakant|se|the|and|of|to|at|in|on|cllr|chair|secretary|item|minutes|agenda|meeting|present|apologies|absent|none|page|date|time|place|resolved|action|informerar|någon|nån|flera|representant(?:er)?|somebody|someone|kommande|januari|februari|mars|april|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|vi|jag|när|var|så|här|detta|denna|dessa|enligt|efter|innan|under|sedan|man|diskussion|diskussionspunkter|presentation|chief|executive|director|officer|treasurer|deputy|head|manager|trustees?)$/i

const WORD = "(?:\\p{Lu}\\.(?=\\s?\\p{Lu})|\\p{Lu}[\\p{Ll}\\p{Lu}'’]*(?:-\\p{Lu}?[\\p{Ll}'’]+)*|\\p{Lu}\\.?)"
const PARTICLE = '(?:von der|van der|von|van|de la|de|af|av|al|el|bin|ibn|da|di|du|le|la|zu|ten|ter)'
const PARTICLES = new RegExp(`^${PARTICLE}$`)
const NAME = `${WORD}(?: (?:${PARTICLE} )?${WORD}){1,3}`
/** "Bibliotekschef Anna Berg": the office is no part of the name. */
const OFFICE =
  /^\p{L}*(?:chef|chefen|direktör|direktören|ledare|ledaren|sekreterare|strateg|strategen|råd|rådet|minister|rektor|professor|ordförande|ordföranden|samordnare|utvecklare|handläggare|läkare|advokat|ekonom|kurator|arkitekt|inspektör|controller|jurist|utredare|assistent|intendent|planerare|ingenjör|konsult|konsulten|läkaren|apotekare|arkeolog|ombudsman|sköterska|pedagog|lärare|vägledare|kassör|ledamot|ersättare|suppleant|forskare|forskaren|talare|biskop|konsulent|president|councillor|cllr|mr|mrs|ms|dr|doktor|doktorand|docent|captain|kapten|major|kyrkoherde|prost|arkivarie|antikvarie|polis|kamrer|riksdagsledamot|borgmästare)\.?$/iu
/** Titles before a name: no part of it. */
const TITLE =
  '(?:(?:(?:county|district|borough|town|parish) )?(?:cllr|councillor)s?|mr|mrs|ms|miss|dr|capt|prof|professor|rev|sir|lady|dame|docent|doktor|fru|herr)\\.?'

const EXACT_NAME = new RegExp(`^${NAME}$`, 'u')
const STARTS = new RegExp(`^(${NAME})(?![\\p{L}\\p{N}])`, 'u')
const TITLED = new RegExp(`^${TITLE} +`, 'i')
const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?![\\p{L}\\p{N}])`, 'gu')

/** Endings of offices that no list holds: "Kyrkogårdsföreståndare". First names with them are shorter. */
const LIKE_OFFICE = /^\p{L}{4,}(?:are|ör|ist|ent|ant|log|nom|man|tor)$/iu

export const isOffice = (word: string): boolean => OFFICE.test(word) || (word.length > 8 && LIKE_OFFICE.test(word))

export const isOrganisation = (text: string): boolean => ORGANISATION.test(text)

/** Words that end an organisation's name: those before them are no person's, as they would be before "Länsstyrelsen". */
const COMPANY =
  /^(?:AB|HB|KB|BRF|ltd|inc|llp|plc|oy|revision|bygg|\p{L}*(?:förening|förbund|klubb|sällskap|stiftelse|entreprenad|fastigheter)|society|association|trust|council|committee|department|agency|university|college|foundation|group|board|museum|authority|partnership|institute|school)$/iu
/** "DHR Nordmark": letters for a name's words start an organisation's. */
const abbreviated = (words: readonly string[]): boolean =>
  /^\p{Lu}{3,}$/u.test(words[0]!) && words.slice(1).some(word => /\p{Ll}/u.test(word))

const plausible = (name: string): boolean => {
  const words = name.split(' ')
  return (
    !ORGANISATION.test(name) &&
    words.every(word => !NOT_A_NAME.test(word) || PARTICLES.test(word)) &&
    words.some(word => /\p{Ll}/u.test(word)) &&
    !abbreviated(words) &&
    name.length <= 60
  )
}

/** True for "Anna-Lena Berg" or "Jan von Essen": two to four capitalised words, none of an organisation's. */
export const isName = (text: string): boolean => EXACT_NAME.test(text) && plausible(text)

/** The words that may be a person's name, an organisation's behind it left out; null where they are an organisation's as a whole. */
function trimmed(given: readonly string[], rest: string): string | null {
  let words = given
  if (words.some(word => COMPANY.test(word)) || COMPANY.test(/^ (\p{Lu}[\p{L}]*)/u.exec(rest)?.[1] ?? '')) return null
  while (words.length > 2 && !plausible(words.join(' '))) words = words.slice(0, -1)
  const name = words.join(' ')
  return plausible(name) ? name : null
}

/** The name that a text starts with, titles left out, and what follows it. */
export function nameAt(text: string): { name: string; rest: string } | null {
  const untitled = text.replace(TITLED, '')
  // "Nämndsekreterare Anna Berg": the office before the name.
  const office = isOffice(untitled.split(' ', 1)[0]!) ? untitled.slice(untitled.indexOf(' ') + 1) : ''
  const bare = / /.test(STARTS.exec(office)?.[1] ?? '') ? office : untitled
  const match = STARTS.exec(bare)
  if (!match) return null
  // "Anna Berg Länsstyrelsen": the words after an organisation's first are no part of the name.
  const name = trimmed(match[1]!.split(' '), bare.slice(match[1]!.length))
  return name === null ? null : { name, rest: bare.slice(name.length) }
}

/** Every full name in a sentence, with its place. */
export function namesIn(text: string): Array<{ name: string; start: number; end: number }> {
  return [...text.matchAll(ANYWHERE)].flatMap(match => {
    let words = match[0].split(' ')
    let start = match.index
    while (words.length > 2 && (NOT_A_NAME.test(words[0]!) || isOffice(words[0]!))) {
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
  /^\p{Lu}[\p{Ll}'’]+(?:[-_]\p{Lu}\p{Ll}*)?$/u.test(text) &&
  text !== 'Inga' &&
  !NOT_A_NAME.test(text) &&
  !ORGANISATION.test(text)

/** "JL", "SZL". */
const isInitials = (text: string): boolean => /^\p{Lu}{2,4}$/u.test(text)

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
