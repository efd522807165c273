import { describe, type Entry } from './attributes.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { endsInOffice } from './lexicon/offices.ts'
import { isOffice, isOrganisation, nameAt } from './names.ts'

/** One person of a list: the name, the office before it or behind it, and whom they come from. */

/** "sälgkännare Anna Berg": words without capitals before a name are an office, whether known or not. */
const BEFORE = /^(\p{Ll}[\p{L}.-]*(?:\s\p{Ll}[\p{L}.-]*){0,3})\s+(?=\p{Lu})/u
const POLITE =
  /^(?:cllrs?|councillors?|mrs?|ms|miss|dr|doktor|bitr|biträdande|assoc|assistant|associate|emeritus|prof|professor|revd?|fr|sr|canon|sir|dame|lady|docent|herr|fru|frk|tekn|fil|med|jur|ek|hon)\.?$/i
const polite = (title: string): boolean => title.split(' ').every(word => POLITE.test(word))
const LINKING =
  /^(?:från|för|med|via|och|samt|av|till|som|på|vid|i|ej|inte|även|dessutom|en|ett|två|tre|the|from|for|of|in|by|with|att|den|det|del|fr|t|ers|ersätter|istället|representing|plus)(?![\p{L}])/iu

export const singular = (role: string): string =>
  role
    .replace(/^(?:ledamöterna|ledamöter)$/, 'ledamot')
    .replace(/^(suppleant|kassör|ledamot)(?:en|erna|er)$/i, '$1')
    .replace(/^(ersättar)na$/, '$1e')
    .replace(/^(ordförande|sekreterare|(?:vice|förste|andre) (?:ordförande|sekreterare))n$/i, '$1')

/** "Mrs Oduya": a title makes one name somebody's. */
const SURNAME =
  /^(?:[Tt]he )?((?:Mrs?|Ms|Miss|Dr|Bro|Sis|Cllr|Councillor|Revd?|Father|Sister|Prof(?:essor)?|Fru|Herr)\.? \p{Lu}[\p{L}'’-]+)(?= *$|[\s,(]+(?!\p{Lu}))(.*)$/u

/** "Attorney for the Town Stephen Lazar", "Highway Superintendent Wade Crandall": an office of several words, then the name. */
function behindOffice(part: string): { name: string; rest: string; office: string } | null {
  const words = part.slice(0, 120).split(' ')
  const first = words.findIndex(word => isFirstName(word))
  const end = words.slice(0, first < 0 ? 6 : first).findLastIndex(isOffice)
  const at = first < 0 ? end + 1 : first
  if (end < 0 || at < 2 || at > 7 || /[,()]|\p{Ll}{4}\./u.test(words.slice(0, at).join(' '))) return null
  const office = words.slice(0, at).join(' ')
  const found = nameAt(part.slice(office.length + 1))
  return found && !LINKING.test(words[0]!) && !LINKING.test(words[at - 1]!) ? { ...found, office } : null
}

/** A name at the start, and the office before it, where there is one. */
function titled(part: string): { name: string; rest: string; office?: string } | null {
  const phrase = behindOffice(part)
  if (phrase) return phrase
  const found = nameAt(part)
  if (found) return found
  const [, name, rest] = SURNAME.exec(part) ?? []
  if (name !== undefined) return { name, rest: rest! }
  const before = BEFORE.exec(part)?.[1]
  if (before === undefined || before.split(' ').some(word => LINKING.test(word))) return null
  const behind = nameAt(part.slice(before.length).trim())
  return behind && { ...behind, office: before }
}

/** "Commodore (Anna Berg)": the office goes before, and its holder stands in brackets. */
const NAMED = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}/u
/** "jag (Anna Berg)" */
const MYSELF = /(?:^|\s)(?:jag|me|myself|I)$/iu
const HOLDER = /^(?:the )?([^(),;]{3,40}) \(((?:\p{L}+\.? )?\p{Lu}[^(),;]{3,40})\)(.*)$/iu
function holder(part: string): { entry: Entry; grouped: string | null } | null {
  const [, office, name, rest] = HOLDER.exec(part) ?? []
  if (
    !office ||
    !name ||
    MYSELF.test(office) ||
    nameAt(office) !== null ||
    !(/^\p{L}+\.? ?\d{1,3} ?\p{L}?$/u.test(office) || endsInOffice(office) || /^\p{Lu}\p{Ll}+$/u.test(office)) ||
    NAMED.test(office)
  )
    return null
  const found = nameAt(name)
  // "Flat 2 (Anna Berg)": where she lives.
  if (found && /^(?:flat|plot|house|unit|no\.?|hus|lgh|lägenhet|tomt|nr|stuga) ?\d{1,3} ?\p{L}?$/iu.test(office))
    return { entry: { name: found.name, affiliation: office }, grouped: null }
  if (found?.rest !== '' || isOrganisation(office) || isFirstName(office)) return null
  const entry: Entry = { name: found.name, role: office }
  describe(entry, rest!)
  return { entry, grouped: null }
}

/** "KL (Kim Lagerbäck)", "Tompa (Thomas Eklöv)": what somebody goes by, and who that is. */
const SHORT = /^(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}+) \((\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}[\p{L}'’ -]+)\)$/u

/** A person by their full name at the start of `part`, with what is said of them there. */
export function person(given: string): { entry: Entry; grouped: string | null } | null {
  const held = SHORT.test(given) ? null : holder(given)
  if (held) return held
  const part = SHORT.exec(given)?.[1] ?? given
  const found = titled(part)
  if (!found) return null
  const office = found.office !== undefined && !polite(found.office) ? singular(found.office) : undefined
  // "Anna B.", in a list of such
  if (/ \p{Lu}$/u.test(found.name) && /^\.(?:$|[ (,])/u.test(found.rest)) {
    found.name += '.'
    found.rest = found.rest.slice(1)
  }
  const entry: Entry = { name: found.name, ...(office !== undefined && { role: office }) }
  const from = /^(?<before>.*?)(?:^|\s)(?:från|from|for)\s+(?:det |den |the )?(?<org>[^()]+)$/i.exec(found.rest)
  if (from && !/ersättare|fr\.?\s?o/i.test(from.groups!.before!) && !/^(?:§|kl|punkt|\d)/i.test(from.groups!.org!)) {
    describe(entry, from.groups!.before!)
    return { entry, grouped: from.groups!.org!.trim() }
  }
  describe(entry, found.rest)
  return { entry, grouped: null }
}
