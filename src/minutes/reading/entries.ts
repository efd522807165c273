import { describe, type Entry } from './attributes.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { endsInOffice, hasOffice } from './lexicon/offices.ts'
import { closesOrganisation } from './lexicon/organisations.ts'
import { isMononym, isName, isOffice, isOrganisation, nameAt, namesIn } from './names.ts'
import { partsOf } from './sentences.ts'

/** "sälgkännare Anna Berg": words without capitals before a name are an office, whether known or not. */
const BEFORE = /^(\p{Ll}[\p{L}.-]*(?:\s\p{Ll}[\p{L}.-]*){0,3})\s+(?=\p{Lu})/u
const POLITE =
  /^(?:cllrs?|councillors?|mrs?|ms|miss|dr|doktor|bitr|biträdande|assoc|assistant|associate|emeritus|prof|professor|revd?|fr|sr|canon|sir|dame|lady|docent|herr|fru|frk|tekn|fil|med|jur|ek|hon)\.?$/i
const polite = (title: string): boolean => title.split(' ').every(word => POLITE.test(word))
const LINKING =
  /^(?:från|för|med|via|och|samt|av|till|som|på|vid|i|ej|inte|även|dessutom|en|ett|två|tre|the|from|for|of|in|by|with|att|den|det|del|fr|t|ers|ersätter|istället|representing|plus)(?![\p{L}])/iu

const singular = (role: string): string =>
  role
    .replace(/^(?:ledamöterna|ledamöter)$/, 'ledamot')
    .replace(/^(suppleant|kassör|ledamot)(?:en|erna|er)$/, '$1')
    .replace(/^(ersättar)na$/, '$1e')

/** "Mrs Oduya": a title makes one name somebody's. */
const SURNAME =
  /^((?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|Revd?|Father|Sister|Prof(?:essor)?|Fru|Herr)\.? \p{Lu}[\p{L}'’-]+)(?= *$|[\s,(]+(?!\p{Lu}))(.*)$/u

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

/** "KL (Kim Lagerbäck)", "Tompa (Thomas Eklöv)": what somebody goes by, and who that is. */
const SHORT = /^(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}+) \((\p{Lu}\p{Ll}[\p{L}'’-]* \p{Lu}[\p{L}'’ -]+)\)$/u

/** A person by their full name at the start of `part`, with what is said of them there. */
function person(given: string): { entry: Entry; grouped: string | null } | null {
  const held = SHORT.test(given) ? null : holder(given)
  if (held) return held
  const part = SHORT.exec(given)?.[1] ?? given
  const found = titled(part)
  if (!found) return null
  const office = found.office !== undefined && !polite(found.office) ? singular(found.office) : undefined
  const entry: Entry = { name: found.name, ...(office !== undefined && { role: office }) }
  const from = /^(?<before>.*?)(?:^|\s)(?:från|from|for)\s+(?:det |den |the )?(?<org>[^()]+)$/i.exec(found.rest)
  if (from && !/ersättare|fr\.?\s?o/i.test(from.groups!.before!) && !/^(?:§|kl|punkt|\d)/i.test(from.groups!.org!)) {
    describe(entry, from.groups!.before!)
    return { entry, grouped: from.groups!.org!.trim() }
  }
  describe(entry, found.rest)
  return { entry, grouped: null }
}

/** "Ahlström, Berit (S)": the family name first, as registers have it. */
const TURNED =
  /^(?<last>(?:(?:von|af|de|van) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (?<first>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?<rest>$|[\s,(].*)$/u

function turned(text: string): string {
  const { last, first, rest } = TURNED.exec(text)?.groups ?? {}
  if (!last || !first || isFirstName(last) || isFirstName(last.split(' ')[0]!)) return text
  const [given] = first.split(' ')
  return isFirstName(given!) && !partsOf(rest!).some(part => isMononym(part) || nameAt(part) !== null)
    ? `${first} ${last}${rest}`
    : text
}

/** "8B:s representant Melker (sjuk)": an office, then a first name alone. */
const NICKNAMED = /^(?<office>\S.{2,60}?) (?<name>\p{Lu}\p{L}+)(?<rest>$|\s*\(.*$)/u

/** A part without what is said behind the name: "(sekr.)", "– kom senare", "7A" for the class somebody comes from. */
const aloneIn = (part: string): string =>
  part.replace(/\s*(?:\([^()]*\)|[–-] .*)$/, '').replace(/ \d{1,2} ?\p{Lu}?$/u, '')

/** Everybody else has a last name: then "Wendy and Roger Thwaite" is a couple; "Anna, Bo and Cilla Berg" is none. */
const allNamed = (text: string): boolean => {
  const parts = partsOf(text)
  return parts.length > 3 && parts.filter(part => nameAt(part) === null).length <= 1
}

/** Two first names, and one last name behind the second. */
const COUPLE =
  /(?<=^|[,;:]\s|(?:och|and)\s)(\p{Lu}\p{Ll}+) (?:och|and|&) (\p{Lu}\p{Ll}+) (\p{Lu}[\p{L}'’-]+)(?=$|[,;.)]|\s(?:och|and|\())/gu

export interface Listing {
  /** Any word may be a name, as in a chat log. */
  nicknames?: boolean
  /** It stands right behind such a heading as "Present:", so that one name alone is a person. */
  list?: boolean
  /** It has a line of its own, as the others of its list do. */
  own?: boolean
  /** It stands behind such a heading as "Guest:": what follows the name is told of it. */
  single?: boolean
}

/** "Anna Berg – nurse, Ekhem Surgery": one person's line. */
const DASHED = /^[^,;:–]{4,40} [–-] [^,;]{3,60}, [^,;]+$/u

/** The first of each group between semicolons, and whoever follows an "and". */
const headsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text.split(/;\s*/).flatMap(chunk => {
      const all = partsOf(chunk)
      return all.filter((part, i) => i === 0 || /\s(?:and|och|samt|&)\s+$/u.test(chunk.slice(0, chunk.indexOf(part))))
    }),
  )

const surely = (part: string, name: string): boolean =>
  isFirstName(name.split(' ')[0]!) || /^(?:\p{Lu}\.|Mrs?|Ms|Miss|Dr|Cllr|Revd?|Prof)(?!\p{L})/u.test(part)

/** What stands behind a name: an organisation, an office, or what follows an office. */
const toldOf = (part: string, before: string | undefined, sure: boolean): boolean => {
  const words = part.replace(/\s*\([^()]*\)/g, '')
  return (
    sure ||
    endsInOffice(words) ||
    isOrganisation(words) ||
    closesOrganisation(words.split(' ').at(-1)!) ||
    (before !== undefined && endsInOffice(before))
  )
}
/** Whether it would be taken for one more person. */
const mistaken = (part: string, found: ReturnType<typeof person>): boolean =>
  found !== null ? !surely(part, found.entry.name) : isMononym(aloneIn(part)) && !isFirstName(aloneIn(part))

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
    !(endsInOffice(office) || /^\p{Lu}\p{Ll}+$/u.test(office)) ||
    NAMED.test(office)
  )
    return null
  const found = nameAt(name)
  if (found?.rest !== '' || isOrganisation(office) || isFirstName(office)) return null
  const entry: Entry = { name: found.name, role: office }
  describe(entry, rest!)
  return { entry, grouped: null }
}

/** The attendance that one line or sentence tells. */
export function entriesOf(
  text: string,
  { nicknames = false, list = false, own = false, single = false }: Listing = {},
): Entry[] {
  const plain = text
    .replace(/[.\s]+$/, '')
    .replace(/\s\|\s/g, '; ')
    // "Mr and Mrs Pocock", "Wendy and Roger Thwaite": the name of both.
    .replace(/\b(Mr|Mrs|Ms|Dr) (?:and|&) (Mrs?|Ms|Dr) (\p{Lu}[\p{L}'’-]+)/gu, '$1 $3, $2 $3')
    .replace(COUPLE, (all, one: string, other: string, last: string) =>
      allNamed(text) && isFirstName(one) && isFirstName(other) && !isFirstName(last)
        ? `${one} ${last}, ${other} ${last}`
        : all,
    )
  // "Anna Berg - chair / Bo Ek - lights"
  const slashed = plain.split(/\s\/\s/)
  const bare =
    slashed.length > 2 && slashed.every(one => nameAt(one) !== null || isMononym(aloneIn(one)))
      ? slashed.join('; ')
      : plain
  const parts = partsOf(own ? turned(bare) : bare.includes(';') ? bare.split(/;\s*/).map(turned).join('; ') : bare)
  // "Anna Berg, service engineer, Northern Lifts"
  const described = parts.length === 3 && /^\p{Ll}/u.test(parts[1]!) && endsInOffice(parts[1]!)
  const dashed = described || (own && DASHED.test(bare))
  const heads = single || dashed || bare.includes(';') ? headsOf(bare) : null
  const alone = parts.filter(part => isMononym(aloneIn(part))).length
  const loose = nicknames || (alone >= 2 && alone * 2 >= parts.length)
  const out: Entry[] = []
  let shared: string | undefined
  /** Names from here on still wait for a "från …" that covers them all. */
  let waiting = 0
  let closed = false
  const cover = (organisation: string) => {
    for (const entry of out.slice(waiting)) if (!entry.affiliation && !entry.role) entry.affiliation = organisation
    waiting = out.length
  }
  for (const part of parts) {
    const group = /^(?:från|from)\s+(?:det |den |the )?(.+)$/i.exec(part)
    if (group && out.length > 0 && nameAt(group[1]!)) {
      waiting = out.length
      out.push(person(group[1]!)!.entry)
      continue
    }
    // "from the practice Dr Anna Berg": those who follow come from there.
    const sent = group ? namesIn(group[1]!)[0] : undefined
    if (group && out.length > 0 && sent && sent.start > 2) {
      waiting = out.length
      const [org = '', office] = part
        .slice(0, part.length - group[1]!.length + sent.start)
        .replace(/^\p{L}+\s+/u, '')
        .replace(/(?<=\s)(?:Mrs?|Ms|Dr|Prof|Cllr)\.?\s*$/, '')
        .trim()
        .split(/:\s*/)
      const one = person(group[1]!.slice(sent.start))?.entry
      const role = one?.role ?? (office || undefined)
      if (one) out.push({ ...one, affiliation: one.affiliation ?? org, ...(role !== undefined && { role }) })
      continue
    }
    if (group && out.length > 0) {
      cover(group[1]!)
      continue
    }
    const found = person(part)
    // "Anna Berg, Forest Operations Manager, Skog AB; …": what stands behind a name is told of it, unless it is surely somebody's.
    if (
      heads &&
      out.length > 0 &&
      !heads.has(part) &&
      toldOf(part, parts[parts.indexOf(part) - 1], single || dashed) &&
      (single || mistaken(part, found))
    ) {
      describe(out.at(-1)!, part)
      continue
    }
    if (found) {
      // "ledamöterna Anna Berg och Bo Ek": the office is everybody's.
      if (/^\p{Ll}\p{L}*(?:terna|arna|erna|öter) /u.test(part)) shared = found.entry.role
      else if (found.entry.role !== undefined || found.entry.affiliation !== undefined) shared = undefined
      else if (shared !== undefined) found.entry.role = shared
      closed = /\([^()]*(?:ordf|sekr|chair|minutes|mins|notes)[^()]*\)\s*$/i.test(part)
      out.push(found.entry)
      // "Anna, Bo från PRO, Cilla": where he alone is told to come from somewhere, the others do not.
      const among =
        found.grouped !== null &&
        part !== parts.at(-1) &&
        /[,;]\s*$/.test(bare.slice(0, bare.indexOf(part))) &&
        parts.filter(one => /(?:^|\s)(?:från|from)\s/i.test(one)).length === 1
      if (among) found.entry.affiliation ??= found.grouped!
      if (found.grouped && !among) cover(found.grouped)
      else if (found.entry.affiliation !== undefined) waiting = out.length
      continue
    }
    const called = NICKNAMED.exec(part)?.groups
    if (called && isFirstName(called.name!) && hasOffice(called.office!)) {
      out.push({ name: called.name!, role: called.office! })
      describe(out.at(-1)!, called.rest!)
      continue
    }
    // "Per-Arne från hus 2", "Lisa via länk"
    const [, first = '', more = ''] = /^(\p{Lu}[\p{L}'’-]+) ((?:från|from|via|på|on) .+)$/u.exec(part) ?? []
    if (isFirstName(first)) {
      out.push({ name: first })
      describe(out.at(-1)!, more)
      continue
    }
    // "7A Noah och Lina": the class goes first.
    const grade = /^(\d{1,2} ?\p{Lu}) (?=\p{Lu})/u.exec(part)?.[1]
    const alone = aloneIn(grade === undefined ? part : part.slice(grade.length + 1))
    const arrives = /\((?:late|sen)(?!\p{L})|\((?:kom|gick|från|till|fr\.|t\.|arrived|left|from|until)[^()]*\d/iu.test(
      part,
    )
    // "Anna Berg (sekr.), Abbe": she is described already.
    // "… Bridget and Len": who stands beside a first name is a person.
    const beside = out.length > 0 && !out.at(-1)!.name.includes(' ') && part === alone
    const sure = isFirstName(alone) || arrives || beside || (list && (out.length === 0 || closed))
    if ((isMononym(alone) && (loose || sure)) || (nicknames && /^\p{L}/u.test(alone) && alone.split(' ').length <= 3)) {
      const entry: Entry = { name: alone }
      describe(entry, grade ?? part.slice(alone.length))
      out.push(entry)
      continue
    }
    const last = out.at(-1)
    if (last) describe(last, part)
  }
  return out
}

/** "FUB: Anna Berg", "Ordförande: Anna Berg": what stands before the colon, and the rest. */
export function keyed(text: string): { key: string; value: string } | null {
  const match = /^((?:(?!\. )[^:]){2,60}):\s+(\S.*)$/.exec(text)
  return match && !isName(match[1]!) ? { key: match[1]!.trim(), value: match[2]! } : null
}
