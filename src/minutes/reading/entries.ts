import { isMononym, isName, isOffice, isOrganisation, nameAt } from './names.ts'
import { partsOf } from './sentences.ts'

/** One person or organisation of an attendance list, as written. */
export interface Entry {
  name: string
  present?: boolean
  role?: string
  affiliation?: string
  for?: string
  sections?: string
}

const PARTY = /^(?:fi|F!|[Oo]pol\.?|[Oo]politisk|[Oo]beroende|[Pp]artilös|[A-ZÅÄÖ]{1,5}p?)$/
export const ROLE =
  /(?:ordförande|ordf\b|sekreterare|sekr\b|kassör|ledamot|suppleant|ersättare|chef|direktör|strateg|ledare|utredare|handläggare|samordnare|utvecklare|inspektör|läkare|sköterska|ombud|arkeolog|apotekare|pedagog|forskare|vägledare|intendent|planerare|trustee|chief executive|ekonom|jurist|kommunikatör|tjänste(?:person|man)|föredragande|adjungerad|observatör|kanslist|controller|revisor|vaktmästare|rektor|assistent|konsult|expert|projektör|arkitekt|ingenjör|sakkunnig|representant|justerare|valberedning|råd\b|chair|secretary|clerk|treasurer|officer|manager|director|scribe|co-?ordinator|member|observer|vid pennan|moderator|mayor|ansvarig|lead\b|editor)/i
const ENDS_IN_ROLE =
  /(?:specialist|teacher|principal|governor|councillor|warden|caretaker|engineer|surveyor|architect|accountant|solicitor|nurse|inspector|consultant|advis[eo]r|ranger|vicar|librarian|editor|analyst|planner|assistant|manager|officer|director|secretary|clerk|treasurer|chair|mayor|lead|co-?ordinator|chef|ledare|direktör|sekreterare|strateg|ordförande)$/i
const SECTIONS =
  /^\(?(?:(?:del av|fr\.?\s?o\.?\s?m\.?|t\.?\s?o\.?\s?m\.?|från och med|till och med|from|until|deltog|närvarande|under|ej|punkt(?:erna)?|items?)\s+)*(?:§+|punkt(?:erna)?|items?)\s*\d/i

/** "fr.o.m. § 23" → "23-", "§§ 34–36" → "34-36". */
export const sectionsOf = (text: string): string => {
  const numbers =
    text
      .replace(/[–—]/g, '-')
      .match(/\d+(?:\s*-\s*\d+)?/g)
      ?.map(n => n.replace(/\s/g, '')) ?? []
  if (/fr\.?\s?o\.?\s?m|från (?:och med|§)|\bfrom\b/i.test(text) && numbers.length === 1) return `${numbers[0]}-`
  if (/t\.?\s?o\.?\s?m|till och med|until/i.test(text) && numbers.length === 1) return `-${numbers[0]}`
  return numbers.join(', ')
}

const ABSENT =
  /^(?:frånvarande|förhinder|anmält förhinder|absent|apologies|återbud|ej närvarande|sjuk|regrets|(?:på )?(?:föräldraledig|tjänstledig|semester|bortrest|sjukskriven)|on (?:\p{L}+ )?(?:leave|holiday))(?: (?:until|till|t\.o\.m\.).*)?$/iu
const REMOTE =
  /^(?:via .+|digitalt|på (?:distans|länk|telefon)|(?:per|på|by|over the|via) (?:tele)?(?:fon|phone)|by (?:video|link)|via (?:teams|zoom|länk|telefon)|distans|remote(?:ly)?|online|teams|zoom|på plats)$/i

/** Reads one attribute of a person: party, role, organisation, §, whom they serve for. */
function describe(entry: Entry, raw: string): void {
  let text = raw.trim().replace(/^[-–:,.;/\s]+|[,;.:\s]+$/g, '')
  for (const match of text.matchAll(/\(([^()]*)\)/g))
    for (const part of match[1]!.split(/[,;]\s*/)) bracketed(entry, part.trim())
  text = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  text = text
    .replace(/,?\s*(?:ej|inte|utom|dock ej|except|not)\s+(?:§+|items?|p\.|punkt(?:erna)?)\s*\d.*$/iu, '')
    .trim()
  const range =
    /(?:,?\s*(?:del av|fr\.?\s?o\.?\s?m\.?|t\.?\s?o\.?\s?m\.?|till och med|från och med|från|under|punkt)?\s*(?:§+|(?<!\p{L})p\.)\s*\d.*)$/iu.exec(
      text,
    )
  if (range) {
    entry.sections ??= sectionsOf(range[0])
    text = text.slice(0, range.index).trim()
  }
  text = text.replace(/^[-–\s]+/, '')
  if (
    text === '' ||
    REMOTE.test(text) ||
    /^(?:late|sen|(?:lämnade|gick|kom|anlände|avvek)(?: efter| före| vid| under)?)$/i.test(text)
  )
    return
  if (/^\d{1,4}(?:\s?[–-]\s?\d{1,4})?$/.test(text) && entry.sections !== undefined) {
    entry.sections += `, ${text.replace(/\s|[–]/g, one => (one === '–' ? '-' : ''))}`
    return
  }
  if (SECTIONS.test(text)) {
    entry.sections ??= sectionsOf(text)
    return
  }
  // When somebody came or left is told of the meeting, not of the person.
  if (
    /^(?:som |who )?(?:kom|anlände|gick|lämnade|avvek|anslöt|ansluter|deltog|arrived|left|joined|from|until|till|efter|kl)(?!\p{L}).*\d/iu.test(
      text,
    )
  )
    return
  if (ABSENT.test(text)) {
    entry.present = false
    return
  }
  // "Ordförande Anna Berg, i kulturrådet": where the office is held.
  if (/^(?:i|på|vid|inom)\s/.test(text)) {
    if (entry.role && text.length < 120) entry.role += ` ${text.split(/\s(?:som|där)\s/)[0]}`
    return
  }
  if (/^\p{Ll}[\p{L}-]+ (?:i|på|vid|inom) \p{Ll}/u.test(text) && !/ersätt/.test(text)) {
    entry.role = entry.role ? `${entry.role}, ${text}` : text
    return
  }
  const serves =
    /^(?<role>.{0,60}?)\s*(?:(?:ersätter|istället för|i stället för|in place of|substitut(?:e|ing) for)|(?<=ersättare|ers\.?)\s+för|^för)\s+(?<name>\p{Lu}.*)$/iu.exec(
      text,
    )
  if (serves) {
    const name = nameAt(serves.groups!.name!)?.name
    if (name) entry.for = name
    if (serves.groups!.role) entry.role ??= serves.groups!.role
    return
  }
  const from = /^(?:från|for|from|of|för|repr\.?|representerar|representing)\s+(?:det |den |the )?(.+)$/i.exec(text)
  if (from) {
    entry.affiliation ??= from[1]!
    return
  }
  if (PARTY.test(text) && /^\p{Lu}/u.test(text)) {
    entry.affiliation ??= text
    return
  }
  if (
    /^(?:\d+|one|two|three|en|ett|två|tre|some|several|ytterligare|några)\s(?:\p{L}+ )?(?:members? of|residents|åhörare|allmänhet)/iu.test(
      text,
    )
  )
    return
  if (/^(?:\d|två|tre|fyra|fem|two|three|four|several|many|övriga|ytterligare)\s/i.test(text) && !ROLE.test(text))
    return
  if (text.split(' ').length > 12 || /^\d+ ?(?:\p{Lu}$|\p{Ll})/u.test(text)) return
  if (
    /^\p{Lu}/u.test(text) &&
    !ENDS_IN_ROLE.test(text) &&
    !(ROLE.test(text) && !isOrganisation(text.replace(ROLE, '')))
  ) {
    entry.affiliation ??= text
    return
  }
  // "driftchef Vindservice Väst AB"
  const employed = /^(\p{Ll}[\p{Ll} -]*?) (\p{Lu}\p{L}+ .*|\p{Lu}\p{Ll}{3,})$/u.exec(text)
  if (
    employed &&
    ROLE.test(employed[1]!) &&
    !entry.affiliation &&
    !/ (?:på|vid|från|hos|at|för|i|of|for)$/.test(employed[1]!)
  ) {
    entry.role ??= employed[1]!
    entry.affiliation = employed[2]!
    return
  }
  const tail = /^(\p{Ll}.*?)\s+(?:(?:på|vid|från|hos|at)\s+(\p{Lu}.*)|(\p{Lu}{2,}))$/u.exec(text)
  if (tail && !entry.affiliation) {
    entry.role ??= tail[1]!
    entry.affiliation = tail[2] ?? tail[3]!
    return
  }
  // "regionen" is an organisation, "kommunekolog" an office.
  const indefinite = /^\p{Ll}+(?<!en|et|an|na|sen|s)$/u.test(text)
  if (isOrganisation(text) && !ROLE.test(text) && !indefinite) entry.affiliation ??= text
  else if (entry.role === undefined) entry.role = text
  else if (!entry.role.includes(text)) entry.role += `, ${text}`
}

/** "Anna Berg (AB)": no party. Three parties' letters are also people's. */
const isOwnInitials = (text: string, name: string): boolean =>
  /^\p{Lu}{2,3}$/u.test(text) &&
  !/^(?:KD|MP|SD)$/.test(text) &&
  text === name.replace(/(\p{L})[\p{L}'’]*[\s-]*/gu, '$1')

function bracketed(entry: Entry, part: string): void {
  if (part === '' || isOwnInitials(part, entry.name)) return
  if (PARTY.test(part) && !/^(?:ordf|sekr)\.?$/i.test(part)) entry.affiliation ??= part
  else if (/^(?:ordf|ordf\.|ordförande)$/i.test(part))
    entry.role = entry.role ? `${entry.role}, ordförande` : 'ordförande'
  else if (/^(?:sekr|sekr\.|sekreterare|vid pennan)$/i.test(part))
    entry.role = entry.role ? `${entry.role}, sekreterare` : 'sekreterare'
  else describe(entry, part)
}

/** "kulturchef Anna Berg", "v. ordf. Bo Ek": the office before the name. */
const BEFORE = /^(\p{Ll}[\p{L}.-]*(?:\s\p{Ll}[\p{L}.-]*){0,3}|\p{Lu}[\p{Ll}-]+)\s+(?=\p{Lu})/u
const POLITE = /^(?:cllr|councillor|mrs?|ms|miss|dr|doktor|prof|professor|rev|sir|dame|lady|docent|herr|fru)\.?$/i
const LINKING =
  /^(?:från|för|med|via|och|samt|av|till|som|på|vid|i|ej|inte|även|dessutom|en|ett|två|tre|the|from|for|of|in|by|with|att|den|det|del|fr|t|tjg|tjänstgörande|ers|ersätter|istället|representing|plus)(?![\p{L}])/iu

const singular = (role: string): string =>
  role
    .replace(/^ledamöterna$/, 'ledamot')
    .replace(/^(suppleant|kassör|ledamot)(?:en|erna)$/, '$1')
    .replace(/^(ersättar)na$/, '$1e')

/** A person by their full name at the start of `part`, with what is said of them there. */
function person(part: string): { entry: Entry; grouped: string | null } | null {
  const before = BEFORE.exec(part)?.[1]
  const office =
    before !== undefined &&
    !POLITE.test(before) &&
    (/^\p{Ll}/u.test(before) ? !before.split(' ').some(word => LINKING.test(word)) : isOffice(before))
  const behind = office ? nameAt(part.slice(before.length).trim()) : null
  const found = behind ?? nameAt(part)
  if (!found) return null
  const entry: Entry = {
    name: found.name,
    ...(behind && { role: singular(before!) }),
  }
  const from = /^(?<before>.*?)(?:^|\s)(?:från|from|for)\s+(?:det |den |the )?(?<org>[^()]+)$/i.exec(found.rest)
  if (from && !/ersättare|fr\.?\s?o/i.test(from.groups!.before!)) {
    describe(entry, from.groups!.before!)
    return { entry, grouped: from.groups!.org!.trim() }
  }
  describe(entry, found.rest)
  return { entry, grouped: null }
}

/**
 * The attendance that one line or sentence tells. `nicknames`: any word may be a name, as in a chat log; `list`: it stands right behind such
 * a heading as "Present:", so that one name alone is a person.
 */
export function entriesOf(text: string, nicknames = false, list = false): Entry[] {
  const parts = partsOf(text.replace(/[.\s]+$/, ''))
  const single = parts.filter(isMononym).length
  const loose = nicknames || (single >= 2 && single * 2 >= parts.length)
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
    if (group && out.length > 0) {
      cover(group[1]!)
      continue
    }
    const found = person(part)
    if (found) {
      // "ledamöterna Anna Berg och Bo Ek": the office is everybody's.
      if (/^\p{Ll}\p{L}*(?:terna|arna|erna) /u.test(part)) shared = found.entry.role
      else if (found.entry.role !== undefined || found.entry.affiliation !== undefined) shared = undefined
      else if (shared !== undefined) found.entry.role = shared
      closed = /\([^()]*(?:ordf|sekr|chair|minutes|mins|notes)[^()]*\)\s*$/i.test(part)
      out.push(found.entry)
      if (found.grouped) cover(found.grouped)
      continue
    }
    const bare = part.replace(/\s*\([^()]*\)\s*$/, '')
    const arrives = /\((?:late|sen)(?!\p{L})|\((?:kom|gick|från|till|fr\.|t\.|arrived|left|from|until)[^()]*\d/iu.test(
      part,
    )
    // "Anna Berg (sekr.), Abbe": she is described already.
    if (isMononym(bare) && (arrives || (list && (out.length === 0 || closed)))) {
      const entry: Entry = { name: bare }
      describe(entry, part.slice(bare.length))
      out.push(entry)
      continue
    }
    if (loose && (isMononym(bare) || (nicknames && bare.split(' ').length <= 3))) {
      const entry: Entry = { name: bare }
      describe(entry, part.slice(bare.length))
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
