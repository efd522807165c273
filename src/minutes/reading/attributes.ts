import { endsInOffice, hasOffice, isOffice } from './lexicon/offices.ts'
import { isParty } from './lexicon/organisations.ts'
import { isOrganisation, nameAt, whatIs } from './names.ts'
import { isDoing, officeAlone, officeDone } from './offices-done.ts'

/** One person or organisation of an attendance list, as written. */
export interface Entry {
  name: string
  present?: boolean
  role?: string
  affiliation?: string
  for?: string
  sections?: string
}

const SECTIONS =
  /^\(?(?:(?:del av|fr\.?\s?o\.?\s?m\.?|t\.?\s?o\.?\s?m\.?|från och med|till och med|from|until|för|deltog|närvarande|under|ej|punkt(?:erna)?|items?)\s+)*(?:§+|punkt(?:erna)?|items?|ärende(?:n|na)?)\s*\d/i

/** "fr.o.m. § 23" → "23-", "§§ 34–36" → "34-36". */
export const sectionsOf = (text: string): string => {
  const numbers =
    text
      .replace(/[–—]|(?<=\d) (?:to|till) (?=\d)/g, '-')
      .match(/\d+(?:\s*-\s*\d+)?/g)
      ?.map(n => n.replace(/\s/g, '')) ?? []
  if (/fr\.?\s?o\.?\s?m|från (?:och med|§)|\bfrom\b/i.test(text) && numbers.length === 1) return `${numbers[0]}-`
  if (/t\.?\s?o\.?\s?m|till och med|until/i.test(text) && numbers.length === 1) return `-${numbers[0]}`
  return numbers.join(', ')
}

const AWAY =
  /^(?:har )?(?:frånv(?:\.|arande)?|frånvaro|(?:anmält |anmäld |meddelat |fått |lämnat )?(?:förhinder|frånvaro|återbud)|förhindrad|absent|apologies|(?:ej|inte|icke|not) (?:närv(?:\.|arande)?|present|attending|på plats|här)|nej|no|sjuk|ill|unwell|regrets|excused|(?:work|family|holiday|other) commitments?|illness|sickness|sjukdom|(?:på )?(?:föräldraledig|tjänstledig|semester|bortrest|sjukskriven|resa)|on (?:\p{L}+ )?(?:leave|holiday))(?: (?:until|till|t\.o\.m\.).*)?$/iu
const HERE = /^(?:närv(?:\.|arande)?|deltar|deltog|present|attending|here|ja|yes|x|✓|✔)$/i
/** How somebody took part, when they came or left, and other remarks that tell nothing of the person. */
const REMARK =
  /^(?:via .+|digitalt(?: .+)?|på (?:distans|länk|telefon|plats)|(?:per|på|by|over the|via) (?:tele)?(?:fon|phone)|by (?:video|link)|distans|länk|remote(?:ly)?|online|teams|zoom|accepted|godkänd|late|sen(?:t)?|delvis|(?:en )?del av .*|part of .*|(?:lämnade|gick|kom|anlände|avvek)(?: (?:efter|före|vid|under|senare|tidigare).*)?|h[ae]n|sign\.?|[-–—]+)$/iu
const CAME_OR_LEFT =
  /^(?:som |who )?(?:kom|anl(?:ände|\.)?|gick|lämnade|avvek|anslöt|ansluter|deltog|närvarande|arrived|left|joined|from|until|till|från|efter|fr|t\.?o\.?m|fr\.?o\.?m|kl)(?!\p{L}).*\d/iu
const INSTEAD =
  '(?:[Ee]rsätter|[Ee]rsatte|vikarierar för|(?:[Tt]jänstgör|[Tt]jg\\.?|[Tt]jänstgörande)(?: ers(?:ättare|\\.)?)? (?:för|i stället för|istället för)|går in för|istället för|i stället för|in place of|deputi[sz]ing for|substitut(?:e|ing) for|sub(?:bing)? for|on behalf of)'
const SERVING = new RegExp(`(?<!\\p{L})(?:${INSTEAD}|för (?=\\p{Lu}\\p{L}+ \\p{Lu}\\p{Ll}))`, 'u')
const SERVES = new RegExp(
  `^(?<role>.{0,60}?)\\s*(?:${INSTEAD}|(?<=ersättare|suppleant|ers\\.?|suppl?\\.?)\\s+för|^för)\\s+(?<name>\\p{Lu}.*)$`,
  'iu',
)
const CLASS =
  /^(?:(?:åk|årskurs|klass|year|grade|class) ?)?(?:F ?[–-] ?)?\d{1,2}(?: ?[A-F]|:an)?(?<!^\d+)$|^(?:åk|årskurs|klass|year|grade|class) \d{1,2}$/i
const FROM =
  /^(?:från|för|for|from|of|repr\.?|representant (?:för|från)|representerar|representing)\s+(?:det |den |the )?(.+)$/i
const COUNT =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fem|sex|sju|åtta|nio|tio|elva|tolv|several|many|some|en|ett|två|tre|fyra|fem|ytterligare|övriga|några|flera|ca\.?|cirka)\s/i

/** What may be told of a person behind the name: the first reader that knows the words takes them. */
const READERS: Array<(text: string, entry: Entry) => boolean> = [
  text => text === '' || REMARK.test(text) || /^@/.test(text),
  // What somebody did there: "som talade om vatten".
  text => /^(?:som|who) (?!är|is)\p{Ll}/u.test(text),
  // "7A", "3:an", "Year 2": the class that somebody comes from.
  (text, entry) => {
    if (!CLASS.test(text)) return false
    entry.affiliation ??= text
    return true
  },
  (text, entry) => {
    if (!/^\d{1,4}(?:\s?[–-]\s?\d{1,4})?$/.test(text) || entry.sections === undefined) return false
    entry.sections += `, ${text.replace(/\s/g, '').replace('–', '-')}`
    return true
  },
  (text, entry) => {
    if (!SECTIONS.test(text)) return false
    entry.sections ??= sectionsOf(text)
    return true
  },
  // When somebody came or left is told of the meeting, not of the person.
  text =>
    CAME_OR_LEFT.test(text) ||
    // "from CAR PARK": from that matter on.
    /^(?:från|from) \p{Lu}{2,}(?:[ -]\p{Lu}{2,})+$/u.test(text) ||
    /^(?:före|efter|before|after|until|från|from) .*(?:\d|§)/iu.test(text),
  (text, entry) => {
    if (!AWAY.test(text) && !HERE.test(text)) return false
    entry.present = HERE.test(text)
    return true
  },
  // "Ordförande Anna Berg, i kulturrådet": where the office is held.
  (text, entry) => {
    if (!/^(?:i|på|vid|inom|at|in)\s/.test(text)) return false
    if (entry.role && text.length < 120) entry.role += ` ${text.split(/\s(?:som|där)\s/)[0]}`
    return true
  },
  (text, entry) => {
    if (!/^\p{Ll}[\p{L}-]+ (?:i|på|vid|inom) \p{Ll}/u.test(text) || /ersätt/.test(text)) return false
    entry.role = entry.role ? `${entry.role}, ${text}` : text
    return true
  },
  (text, entry) => {
    const serves = SERVES.exec(text)
    const name = nameAt(serves?.groups?.name ?? '')?.name
    if (name) entry.for = name
    const role = serves?.groups?.role || (/^(?:tjänstgör|tjg)/i.test(text) ? 'tjänstgörande ersättare' : undefined)
    if (role) entry.role ??= role
    return serves !== null
  },
  // "ny från regionen efter Bo", "for the first hour"
  (text, entry) => {
    const side =
      /^(?:ny|new) (?:från|för|from|for) (?:det |den |the )?(.+?)(?: (?:efter|after|i stället för|instead of) .*)?$/iu.exec(
        text,
      )?.[1]
    if (side !== undefined) entry.affiliation ??= side
    return (
      side !== undefined ||
      /^(?:for|under|i|för) (?:the )?(?:first|last|whole|half|part|början|slutet|första|sista|hela|halva)(?!\p{L})/iu.test(
        text,
      )
    )
  },
  (text, entry) => {
    const from = FROM.exec(text)
    if (from) entry.affiliation ??= from[1]!
    return from !== null
  },
  (text, entry) => {
    if (!isParty(text) || !/^\p{Lu}/u.test(text)) return false
    entry.affiliation ??= text
    return true
  },
  // "and four members of the public" are nobody's attribute, nor is a clause.
  text =>
    (COUNT.test(text) && (!endsInOffice(text) || /(?<!ors)s$/.test(text.split(' ').at(-1)!))) ||
    text.split(' ').length > 12 ||
    /^\d+ ?(?:\p{Lu}$|\p{Ll})/u.test(text),
  (text, entry) => {
    if (!/^\p{Lu}/u.test(text) || whatIs(text).kind === 'office') return false
    entry.affiliation ??= text
    return true
  },
  // "driftchef Vindservice Väst AB"
  (text, entry) => {
    const employed = /^(\p{Ll}[\p{Ll} -]*?) (\p{Lu}\p{L}+ .*|\p{Lu}\p{Ll}{3,})$/u.exec(text)
    if (!employed || entry.affiliation || !hasOffice(employed[1]!)) return false
    if (/ (?:på|vid|från|hos|at|för|i|of|for)$/.test(employed[1]!)) return false
    entry.role ??= employed[1]!
    entry.affiliation = employed[2]!
    return true
  },
  (text, entry) => {
    const tail = /^(\p{L}.*?)\s+(?:(?:på|vid|från|hos|at)\s+(?:the )?(\p{Lu}.*)|(\p{Lu}{2,}))$/u.exec(text)
    if (!tail || entry.affiliation) return false
    // "är på Öland"
    if (isDoing(tail[1]!)) return true
    entry.role ??= tail[1]!
    entry.affiliation = tail[2] ?? tail[3]!
    return true
  },
]

/** Reads one attribute of a person: party, office, organisation, §, whom they serve for. */
function attribute(entry: Entry, given: string): void {
  const alone = officeAlone(given)
  const text = hasOffice(alone) ? alone : given
  const done = officeDone(text)
  if (done !== undefined) entry.role ??= done
  if (done !== undefined) return
  if (READERS.some(read => read(text, entry))) return
  // "regionen" is an organisation, "kommunekolog" an office.
  const indefinite = /^\p{Ll}+(?<!en|et|an|na|sen|s)$/u.test(text)
  const definite = /^\p{Ll}+(?:en|et|an|na)$/u.test(text)
  // "drog avloppen", "was kept away by her duties at the hospital": what somebody did is neither office nor side.
  if (isDoing(text) && !hasOffice(text.split(' ')[0]!)) return
  if (isOrganisation(text) && !indefinite && (!hasOffice(text) || definite)) entry.affiliation ??= text
  else if (entry.role === undefined) entry.role = text
  else if (!entry.role.includes(text)) entry.role += `, ${text}`
}

const EXCEPT = /,?\s*(?:ej|inte|utom|dock ej|except|not)\s+(?:§+|items?|p\.|punkt(?:erna)?)\s*\d.*$/iu
const RANGE =
  /(?:,?\s*(?:del av|fr\.?\s?o\.?\s?m\.?|t\.?\s?o\.?\s?m\.?|till och med|från och med|från|under|för|punkt)?\s*(?:§+|(?<!\p{L})p\.)\s*\d.*)$/iu

/** What stands behind a name, brackets and all. */
export function describe(entry: Entry, raw: string): void {
  let text = raw.trim().replace(/^[-–—:,.;/\s]+|[,;.:\s]+$/g, '')
  // "(S), ersätter Bo Ek (S)": what stands behind the other's name is told of the other.
  const own = SERVING.exec(text.replace(/\([^()]*\)/g, one => ' '.repeat(one.length)))?.index ?? text.length
  for (const match of text.slice(0, own).matchAll(/\(([^()]*)\)/g))
    for (const part of match[1]!.split(/[,;/]\s*/)) bracketed(entry, part.trim())
  text = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '')
    .trim()
    .replace(EXCEPT, '')
    .trim()
  const range = RANGE.exec(text)
  if (range) {
    entry.sections ??= sectionsOf(range[0])
    text = text.slice(0, range.index).trim()
  }
  const told = text.replace(/^[-–—\s]+/, '')
  // "Anna Berg (Chair) AB": the letters that she goes by.
  if (!isOwnInitials(told, entry.name)) attribute(entry, told)
}

/** "Anna Berg (AB)": no party. Three parties' letters are also people's. */
export const isOwnInitials = (text: string, name: string): boolean =>
  // "Senga McFadyen (SMcF)"
  (/^\p{Lu}\p{Lu}\p{Ll}\p{Lu}$/u.test(text) &&
    name.replace(/[^\p{Lu}\p{Ll}]/gu, '').startsWith(text[0]!) &&
    name.includes(` ${text.slice(1, 3)}`)) ||
  (/^\p{Lu}{2,4}$/u.test(text) &&
    !/^(?:KD|MP|SD)$/.test(text) &&
    [/(\p{L})[\p{L}'’]*[\s-]*/gu, /(\p{L})[\p{L}'’-]*\s*/gu].some(word => text === name.replace(word, '$1')))

/** "JvA" for Joost van Aalen, "MH" for Milan Horvat. */
export const standsFor = (letters: string, name: string): boolean =>
  isOwnInitials(letters, name) ||
  letters.toLowerCase() === name.replace(/(\p{L})[\p{L}'’]*[\s-]*/gu, '$1').toLowerCase() ||
  // "MP" and "SD" are people's where the name says so.
  (letters.length === 2 && letters === name.replace(/(\p{L})[\p{L}'’-]*\s*/gu, '$1'))

function bracketed(entry: Entry, part: string): void {
  if (part === '' || isOwnInitials(part, entry.name)) return
  const office = /^(?:ordf\.?|ordförande)$/i.test(part)
    ? 'ordförande'
    : /^(?:sekr\.?|sekreterare|vid pennan)$/i.test(part)
      ? 'sekreterare'
      : null
  if (office) entry.role = entry.role ? `${entry.role}, ${office}` : office
  // "(CEO)": letters that are an office's, and no party's.
  else if (/^\p{L}{3,}\.?$/u.test(part) && isOffice(part)) entry.role = entry.role ? `${entry.role}, ${part}` : part
  else if (isParty(part) || /^(?:[smclv]|kd|fp|mp|sd|nyd)$/.test(part)) entry.affiliation ??= part
  else describe(entry, part)
}
