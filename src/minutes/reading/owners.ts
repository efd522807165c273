import type { ExtractAttendee } from '../../domain/extract.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { isOffice } from './lexicon/offices.ts'
import { BODY_OWNER, OFFICE_OWNER, OWNER_WORD, UNIT_OWNER } from './lexicon/owners.ts'
import { isMononym, nameAt, namesIn } from './names.ts'
import { partsOf } from './sentences.ts'

/**
 * Who is named, from the surest to the least: somebody who was there (`near`), an organisation that somebody came from (`side`), an office,
 * a unit that carries out, another person's name, letters for a name, the body that met, another body, a common first name.
 */
export type OwnerKind = 'near' | 'side' | 'office' | 'unit' | 'name' | 'letters' | 'itself' | 'body' | 'word'

/** A body that meets once a year. */
const ASSEMBLY = /årsmöte|stämma|fullmäktige|general meeting|agm/i
const GENERIC =
  /^(?:region|svenska|föreningen|stiftelsen|lokala|city|kommunala|kommun|stad|riksförbundet|national|university|department|institute|north|south|east|west|norra|södra|östra|västra|barn-?|social|social\p{L}*|kultur\p{L}*|vuxen\p{L}*|privat\p{L}*|förälder|boende|elev)$/u
/** "Styrelsen" of an association that names no organ of its own. */
const GENERIC_BODY =
  /^(?:styrelsen|föreningen|klubben|byalaget|gruppen|mötet|kommittén|the (?:committee|board|group|meeting))$/i
const ORGANS =
  /nämnd|utskott|beredning|råd(?!h)|kommitté|fullmäktige|styrelse|grupp|nätverk|committee|board|group|council/i
const LETTERS = /^(?!OBS|NB|PS|FYI|OK|TBC|TBA|AOB)\p{Lu}{2,5}(?:-gruppen)?$/u

/** Codes of bodies, offices and things, though they look like somebody's initials. */
const ORGAN_CODES =
  /^(?:AU|KS|KF|VU|TU|BN|SN|MN|KN|FN|RS|RF|LS|EU|FN|HR|IT|VD|PR|TV|UF|PM|AB|HB|IF|BK|IK|SK|FC|US|UK|UN|PC|GP|MP|QR|AI|OK|NB|PS|EN|SV|KD|SD|VAT|PTA|AGM|EGM|CEO|CIO|NGO|USB|PDF|SMS|GPS|WWF|SKR|SCB|DSO|MBN|KSO|KLK)$/
/** Two letters in capitals are somebody's where nothing else is known of them. */
const isInitials = (part: string): boolean => /^\p{Lu}{2}$/u.test(part)

/** Those whom a task's owner may be, by the names people use. */
export interface People {
  /** First names with how many bear them. */
  first: Map<string, number>
  full: Set<string>
  /** Initials, and first names in lower case as people type them. */
  short: Set<string>
  kindOf(part: string): OwnerKind | null
  /** What `subjectOf` has told in this document. */
  told: Map<string, Subject | null>
}

/** `named`: people that the text names in full, present or not; `aliases`: short names that it explains; `roles`: of those who were there by their office only. */
export function peopleOf(
  attendees: readonly ExtractAttendee[],
  named: readonly string[],
  aliases: readonly string[],
  roles: readonly string[],
  body: string | null,
): People {
  // What an assembly leaves to its board is the board's to do.
  const executive = ASSEMBLY.test(body ?? '')
    ? /^(?:den )?(?:nya |tillträdande )?styrelsen$|^(?:the )?(?:board|committee)$/
    : null
  const first = new Map<string, number>()
  for (const { name } of attendees) {
    const word = name.split(' ')[0]!
    first.set(word, (first.get(word) ?? 0) + 1)
  }
  const there = new Set(first.keys())
  for (const name of named) if (!there.has(name.split(' ')[0]!)) first.set(name.split(' ')[0]!, 1)
  const initials = attendees.map(({ name }) => name.replace(/(\p{L})[\p{L}'’]*[.\s-]*/gu, '$1').toUpperCase())
  const full = new Set(attendees.map(one => one.name))
  const lastOf = (names: Iterable<string>) => new Set([...names].flatMap(name => name.split(' ').slice(1).slice(-1)))
  const last = lastOf(full)
  const short = new Set([
    ...[...initials, ...aliases].filter(one => one.length > 1),
    ...initials.map(one => one.toLowerCase()).filter(one => one.length > 1 && !WORDS.test(one)),
    ...[...there].map(one => one.toLowerCase()),
    // Nobody is listed: who is named in full is taken to have been there.
    ...(attendees.length === 0 ? named.map(name => name.split(' ')[0]!.toLowerCase()) : []),
  ])
  // "LQ" of Linda Quarrell, who came as a guest; "MF" where only "Mehdi" is listed.
  const codes = new Set(named.map(name => name.replace(/(\p{L})[\p{L}'’]*[.\s-]*/gu, '$1').toUpperCase()))
  const alone = new Set([...full].filter(name => !name.includes(' ')).map(name => name[0]!))
  const coded = (part: string): boolean =>
    /^\p{Lu}{2}$/u.test(part) &&
    !ORGAN_CODES.test(part) &&
    (codes.has(part) || (part.length === 2 && alone.has(part[0]!) && isInitials(part)))
  const sent = roles.flatMap(role => /(?:för|från|,) (\p{Lu}.*)$/u.exec(role)?.[1] ?? [])
  const sides = new Set(
    [...attendees.flatMap(({ affiliation }) => affiliation ?? []), ...sent].map(one => one.toLowerCase()),
  )
  const offices = [...attendees.flatMap(({ role }) => role?.split(/,\s*/) ?? []), ...roles]
    .map(role => /^[\p{L}-]{4,}/u.exec(role)?.[0].toLowerCase() ?? '')
    .filter(office => office !== '')
  const near = (part: string, bare: string): boolean => {
    // "E. Novak", "Lotta W"
    const [, one = '', other = ''] = /^(\p{Lu}\p{L}*)\.? ?(\p{Lu}[\p{L}-]*)\.?$/u.exec(bare) ?? []
    if (one.length === 1 && [...full].some(name => name.startsWith(one) && name.endsWith(` ${other}`))) return true
    if (other.length === 1 && there.has(one)) return true
    return full.has(bare) || there.has(bare) || short.has(bare) || short.has(part.toLowerCase()) || last.has(bare)
  }
  // "Klevas" for "Klevas Marine College"
  for (const side of [...sides]) {
    const word = /^(\p{L}{4,}) \p{L}/u.exec(side)?.[1]
    // "Sörhem" for "Bostads AB Sörhem"
    const last = /^(?:\p{L}+ )?(?:ab|stiftelsen|bolaget|brf|föreningen|hyresvärden|if|bk|ik) (\p{L}{4,})$/u.exec(
      side,
    )?.[1]
    for (const one of [word, last]) if (one !== undefined && !GENERIC.test(one)) sides.add(one)
  }
  const itself = (body ?? '').toLowerCase()
  /** "Arbetsutskottet", in the minutes of one. */
  const own = (unit: string): boolean =>
    (GENERIC_BODY.test(unit) && !ORGANS.test(itself)) ||
    itself.includes(
      unit
        .toLowerCase()
        .replace(/^the /, '')
        .replace(/(?<=\p{L}{3})(?:en|et|n|t)$/u, ''),
    )
  const kinds = new Map<string, OwnerKind | null>()
  /** The same words are asked about many times over in one document. */
  const kindOf = (part: string): OwnerKind | null => {
    // No name and no office is longer, nor of more words.
    if (part.length > 80 || part.split(' ').length > 9) return null
    const before = kinds.get(part)
    if (before !== undefined) return before
    const kind = kindAnew(part)
    kinds.set(part, kind)
    return kind
  }
  const words = new Map<string, boolean>()
  /** Whether an office, a unit or a body may be named: told by single words, which come again and again. */
  const ownerIn = (lower: string): boolean =>
    lower.split(/[\s.]+/).some(word => {
      const before = words.get(word)
      if (before !== undefined) return before
      const told = OWNER_WORD.test(word)
      words.set(word, told)
      return told
    })
  const kindAnew = (part: string): OwnerKind | null => {
    const bare = untitled(part.replace(/^@/, ''))
    const lower = bare.toLowerCase()
    const whence = bare.replace(/ (?:från|på|i|hos|of|from) (?:den |det |the )?\p{L}[\p{L}-]*(?: \p{L}+)?$/u, '')
    if (whence !== bare && near(whence, whence)) return 'near'
    if (near(part, bare) || coded(part) || /^@\p{L}[\p{L}\d_.-]+$/u.test(part)) return 'near'
    if (executive?.test(lower)) return 'office'
    if (sides.has(lower) && !/kommun|^region/.test(lower)) return 'side'
    // "Säkerhetssamordnaren", where a säkerhetssamordnare was there.
    const held = offices.some(one => lower.startsWith(one) && /^(?:e?n|e?t|na)$/.test(lower.slice(one.length)))
    // "Rektor på Norra Skolan"
    const untailed = bare
      .replace(/^\p{Lu}{2,5}[- ](?=\p{Ll})/u, '')
      .replace(/ (?:för|från|i|på|vid|hos|of|for|from|at) (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*$/u, '')
    const owner = ownerIn(lower)
    if (held || (owner && OFFICE_OWNER.test(untailed))) return 'office'
    if (owner && UNIT_OWNER.test(untailed)) return own(untailed) ? 'itself' : 'unit'
    if (first.has(bare) || nameAt(bare)?.rest === '' || titled(bare) || TITLED_LAST.test(bare === part ? '' : bare))
      return 'name'
    if (owner && BODY_OWNER.test(bare)) return own(bare) ? 'itself' : 'body'
    if (LETTERS.test(bare)) return 'letters'
    // "vi låter rita om kartan": a word that is a name as well.
    return /^\p{Lu}/u.test(bare) && isFirstName(bare) ? 'word' : null
  }
  return { first, full, short, kindOf, told: new Map() }
}

/** Initials that are words when they are not written in capitals. */
const WORDS =
  /^(?:av|be|bo|bör|bot|de|den|det|din|du|en|ett|få|ge|gå|ha|hon|han|i|in|is|ja|le|man|mer|mig|min|mål|när|nej|ni|nr|nu|om|os|ps|på|sa|se|sin|sig|så|ta|tas|un|ur|ut|var|vi|åt|år|än|är|öl|am|an|and|as|at|by|do|go|he|if|it|me|ms|my|no|of|on|or|so|the|to|up|us|we)$/

const TITLE =
  /^(?:(?:board|committee|council|staff) member|trustee|styrelseledamot(?:en)?|ledamot(?:en)?|ledamöterna|mrs?|ms|miss|messrs|dr|drs|cllrs?|councillors?|prof|professor|revd?|dame|sir|bro|sis|brother|sister|capt|sgt|pc|insp|herr|fru|fröken)\.?\s+(?=\p{Lu})/iu
const untitled = (part: string): string =>
  part
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^(?:samt|och|and)\s+/, '')
    .trim()
    .replace(TITLE, '')

/** "Mr Crandall", "Supervisor Fitch", "rektor Holm" */
const TITLED_LAST = /^\p{Lu}[\p{L}'’-]+$/u
const titled = (part: string): boolean => {
  const [title = '', last = '', more] = part.split(' ')
  return more === undefined && /^[\p{L}.-]+$/u.test(title) && isOffice(title) && TITLED_LAST.test(last)
}

const RANKS: readonly OwnerKind[] = ['near', 'side', 'office', 'unit', 'name', 'letters', 'itself', 'body', 'word']
/** "och en person till": somebody beside those who are named. */
const SOMEBODY =
  /^(?:en|ett|någon|några|fler|berörd|berörda|ansvarig|respektive|resp|a|the)(?:\s[\p{L}-]+){1,3}$|^(?:någon|m\.? ?fl\.?|others)$/iu

export interface Subject {
  owner: string
  /** That of the least sure of them. */
  kind: OwnerKind
}

/** The owners that a subject names as a whole, or null where it names none. */
export function subjectOf(subject: string, people: People): Subject | null {
  // None is longer, however it is spaced.
  if (subject.length > 400) return subjectAnew(subject, people)
  const before = people.told.get(subject)
  if (before !== undefined) return before
  const found = subjectAnew(subject, people)
  people.told.set(subject, found)
  return found
}

function subjectAnew(subject: string, people: People): Subject | null {
  const bare = subject
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (bare === '' || bare.length > 140) return null
  const whole = people.kindOf(bare)
  if (whole) return { owner: bare, kind: whole }
  const parts = partsOf(bare.replace(/\s[+/]\s|(?<=\p{L})[/+](?=\p{Lu})/gu, ', '))
  const some = parts.map(part => people.kindOf(part))
  const beside = parts.length > 1 && some.some(kind => kind === 'near' || kind === 'word')
  const kinds = parts.map(
    (part, i) => some[i] ?? ((i > 0 && SOMEBODY.test(part)) || (beside && isMononym(part)) ? ('near' as const) : null),
  )
  if (kinds.every(kind => kind !== null) && parts.some(part => people.kindOf(part)))
    return { owner: parts.join(', '), kind: kinds.sort((a, b) => RANKS.indexOf(b) - RANKS.indexOf(a))[0]! }
  // "Anna Berg, kassör,": an office behind a name; "Processledarna Anna Berg och Bo Ek": one before names.
  if (parts[0] !== undefined && people.kindOf(parts[0]) === 'near' && parts.length === 2 && /,$/.test(bare))
    return { owner: parts[0]!, kind: 'near' }
  const title = /^\p{Lu}\p{Ll}+(?:na|en|erna) (?=\p{Lu})/u.exec(bare)?.[0] ?? ''
  const named = title === '' ? [] : namesIn(bare.slice(title.length))
  const rest = named.reduce((left, one) => left.replace(one.name, ''), bare.slice(title.length))
  return named.length > 0 && /^(?:och|samt|and|[\s,&])*$/u.test(rest)
    ? {
        owner: named.map(one => one.name).join(', '),
        kind: named.every(one => people.full.has(one.name)) ? 'near' : 'name',
      }
    : null
}

export const ownersOf = (subject: string, people: People): string | null => {
  const found = subjectOf(subject, people)
  return found && found.kind !== 'body' && found.kind !== 'itself' ? found.owner : null
}
