import { describe, type Entry } from './attributes.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { endsInOffice, hasOffice } from './lexicon/offices.ts'
import { closesOrganisation } from './lexicon/organisations.ts'
import { aloneIn, listed, plainList } from './list-plain.ts'
import { isMononym, isName, isOrganisation, nameAt, namesIn } from './names.ts'
import { person, singular } from './person.ts'
import { partsOf } from './sentences.ts'

export interface Listing {
  /** Any word may be a name, as in a chat log. */
  nicknames?: boolean
  /** It stands right behind such a heading as "Present:", so that one name alone is a person. */
  list?: boolean
  /** It has a line of its own, as the others of its list do. */
  own?: boolean
  /** It stands behind such a heading as "Guest:": what follows the name is told of it. */
  single?: boolean
  /** Those before it in the list go by their letters. */
  letters?: boolean
}

/** "8B:s representant Melker (sjuk)": an office, then a first name alone. */
const NICKNAMED = /^(?<office>\S.{2,60}?) (?<name>\p{Lu}[\p{L}-]+)(?<rest>$|\s*\(.*$)/u

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

/** Letters that somebody goes by, and what is said of them: "MH (chair)", "JvD", "HÅ on Teams from 11". */
const INITIALS =
  /^(\p{Lu}\p{Ll}?\p{Lu}{1,3}(?:-\p{Lu})?)(\s?\([^()]*\)| (?:on|via|på|by|for|for the|från|from|för|until|till|t\.o\.m\.|fr\.o\.m\.|kom|gick|came|left|joined|at|is|was|är|var|sjuk|hemma|ill|away)(?: .*)?)?$/u
const byLetters = (part: string): Entry => {
  const [, name = '', rest = ''] = INITIALS.exec(part) ?? []
  const entry: Entry = { name }
  if (/^\s?(?:\(|for |för |from |från )/.test(rest)) describe(entry, rest)
  return entry
}

/** The attendance that one line or sentence tells. */
export function entriesOf(
  text: string,
  { nicknames = false, list = false, own = false, single = false, letters = false }: Listing = {},
): Entry[] {
  const bare = plainList(text)
  const parts = listed(bare, own)
  // "Anna Berg, service engineer, Northern Lifts"
  const described = parts.length === 3 && /^\p{Ll}/u.test(parts[1]!) && endsInOffice(parts[1]!)
  const dashed = described || (own && DASHED.test(bare))
  // "Anna Berg, Rimsjö; Bo Ek, Yttre": each with one word behind, and nobody's name.
  const chunks = bare.split(/;\s*/).map(chunk => partsOf(chunk.replace(/\s*\([^()]*\)/g, '')))
  const each =
    chunks.length >= 3 &&
    chunks.every(
      ([name = '', ...more]) => isName(name) && more.length <= 1 && !more.some(one => isFirstName(one.split(' ')[0]!)),
    )
  const heads = single || dashed || bare.includes(';') ? headsOf(bare) : null
  const alone = parts.filter(part => isMononym(aloneIn(part))).length
  const loose = nicknames || (alone >= 2 && alone * 2 >= parts.length)
  // "GH (ordf), RE, TM": all go by their letters.
  if (letters || (list && parts.length >= 3)) {
    const lettered = parts.map(part => part.replace(/^(?:and|och|samt|plus) /, ''))
    if (lettered.every(part => INITIALS.test(part))) return lettered.map(byLetters)
  }
  // "RD, TL, KÖ and Anna Berg, who is new": most of them do.
  const mostly = list && parts.filter(part => INITIALS.test(part)).length >= Math.max(3, parts.length / 2)
  const dotted = (bare.match(/\p{Ll} \p{Lu}\.(?=$|[ ,(])/gu) ?? []).length > 1
  const out: Entry[] = []
  let shared: string | undefined
  /** The office told before its holder. */
  let held: string | undefined
  /** Names from here on still wait for a "från …" that covers them all. */
  let waiting = 0
  let closed = false
  const cover = (organisation: string) => {
    for (const entry of out.slice(waiting)) if (!entry.affiliation && !entry.role) entry.affiliation = organisation
    waiting = out.length
  }
  for (const [n, given] of parts.entries()) {
    if (mostly && INITIALS.test(given)) {
      out.push(byLetters(given))
      continue
    }
    // "…, with district councillor Anna Berg": one more of those who came.
    const joined =
      out.length > 0
        ? /^(?:together |along )?(?:with|plus|also|tillsammans med|jämte|liksom|även)\s+(?=(?:the |our |\p{L}+ ){0,3}\p{Lu})/u.exec(
            given,
          )?.[0]
        : undefined
    const part = joined === undefined ? given : given.slice(joined.length)
    // "the clerk, Bo Ek": the office goes before its holder.
    const office = /^(?:(?:with|plus|also|even|together with|along with) )?(?:the|our) (\p{Ll}[\p{L} -]{2,40})$/u.exec(
      given,
    )?.[1]
    if (office !== undefined && endsInOffice(office)) {
      const next = parts[n + 1]
      const holder = next === undefined ? null : person(next)
      if (holder?.entry.role === undefined && holder) {
        held = office
        continue
      }
      // "…, with the clerk": nobody's name.
      if (/^(?:with|plus|also|together|along)/.test(given)) continue
    }
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
    // "Anna Berg, chair (Fria Rösten)": the office of the one before, and where she comes from.
    const side = /^\p{Ll}[\p{L} -]{2,40} \((\p{Lu}[^()]{2,50})\)$/u.exec(part)?.[1]
    if (
      side !== undefined &&
      out.length > 0 &&
      out.at(-1)!.role === undefined &&
      endsInOffice(part.slice(0, part.indexOf(' ('))) &&
      !isFirstName(side.split(' ')[0]!)
    ) {
      describe(out.at(-1)!, part)
      continue
    }
    // "1A Anna Berg": the class goes first.
    const [led = '', ofClass = ''] = /^(\d{1,2} ?\p{Lu}) (?=\p{Lu}\p{Ll}+[ -]\p{Lu})/u.exec(part) ?? []
    const found = person(part.slice(led.length))
    // Two of them or more are told apart so: "Anna B., Bo E."; "Lena K. på länk" is Lena K
    if (found && !dotted) found.entry.name = found.entry.name.replace(/(?<= \p{Lu})\.$/u, '')
    if (found && led !== '') found.entry.affiliation ??= ofClass
    if (found && held !== undefined) {
      found.entry.role ??= held
      held = undefined
    }
    // "Anna Berg, Forest Operations Manager, Skog AB; …": what stands behind a name is told of it, unless it is surely somebody's.
    if (
      heads &&
      out.length > 0 &&
      !heads.has(given) &&
      toldOf(part, parts[n - 1], single || dashed || each) &&
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
    // "ersättarna Anna och Bo": both of them are.
    const many = called !== undefined && /^(?:och |samt )?\p{Ll}\p{L}*(?:terna|arna|erna|öter)$/u.test(called.office!)
    if (called && isFirstName(called.name!) && (many || hasOffice(called.office!))) {
      if (many) shared = singular(called.office!)
      out.push({ name: called.name!, role: many ? shared! : called.office! })
      describe(out.at(-1)!, called.rest!)
      continue
    }
    // "Per-Arne från hus 2", "Lisa via länk"; in a list that goes by first names, "Leyla tillbaka igen" as well.
    const [, first = '', more = ''] = /^(\p{Lu}[\p{L}'’-]+) (\p{Ll}.+)$/u.exec(part) ?? []
    if (isFirstName(first) && (list || /^(?:från|from|via|på|on)\s/.test(more))) {
      out.push({ name: first })
      // What somebody did there is told of the meeting.
      if (/^(?:från|from|via|på|on)\s/.test(more) || hasOffice(more)) describe(out.at(-1)!, more)
      continue
    }
    // "Brenda till 7.15", in a list of first names.
    const [, stayed = ''] =
      /^(\p{Lu}[\p{L}'’-]+) (?:till|until|from|after|från|efter|fram till|t\.?o\.?m\.?|fr\.?o\.?m\.?) .*\d/u.exec(
        part,
      ) ?? []
    if (list && isMononym(stayed)) {
      out.push({ name: stayed })
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
      const entry: Entry = { name: alone, ...(shared !== undefined && part === alone && { role: shared }) }
      describe(entry, grade ?? part.slice(alone.length))
      out.push(entry)
      continue
    }
    const last = out.at(-1)
    if (last) describe(last, part)
  }
  return out
}

/** "Fria Rösten: Samira Yusuf": two words that look like a name, and are none beside one that is. */
export const sideBefore = (key: string, value: string): boolean =>
  !isFirstName(key.split(' ')[0]!) && isFirstName(value.split(' ')[0]!) && nameAt(value) !== null

/** "FUB: Anna Berg", "Ordförande: Anna Berg": what stands before the colon, and the rest. */
export function keyed(text: string): { key: string; value: string } | null {
  const match = /^((?:(?!\. )[^:]){2,60}):\s+(\S.*)$/.exec(text)
  return match && (!isName(match[1]!) || sideBefore(match[1]!, match[2]!))
    ? { key: match[1]!.trim(), value: match[2]! }
    : null
}
