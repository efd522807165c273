import { TITLE_WORDS } from './head-lines.ts'
import { assemblyIn, bodyOfMeeting, gatheringIn, isOwner, namesOrgan, namesSociety } from './lexicon/bodies.ts'
import type { Line } from './lines.ts'
import { GREETS } from './mail.ts'
import { nameAt } from './names.ts'
import { isLabel, type LabelKind, labelOf } from './words.ts'

/** What a title says before it names the body: "Protokoll fört vid sammanträde med …". */
const OPENING = new RegExp(
  `^(?:${[
    '(?:exporterad |exported )?(?:chatt?|chattlogg|chat ?log)(?:en)?|export|ämne|subject|re|sv|vb',
    '(?:utdrag ur )?(?:sammanträdes|mötes|styrelse|stämmo|årsmötes|besluts|samverkans|förhandlings)?protokoll(?:et)?',
    '(?:minnes|mötes|tjänste)?anteckningar(?:na)?',
    '(?:draft |approved |unconfirmed |confirmed )?(?:meeting |call )?(?:minutes|notes)',
    'fört|förda|förd|hållet|hållna|upprättat|taken|held',
    'från|för|vid|med|i|hos|över|av|of|from|for|at|a|the|an',
    '(?:ordinarie|extra|allmänt|konstituerande|öppet|digitalt|fysiskt|ordinary|extraordinary|regular|annual|monthly|special|general(?=\\s+(?:meeting|session|assembly)))',
    '(?:kort |liten |snabb )?(?:sammanfattning|summering|referat|rapport|återblick)(?=\\s(?:från|av|om))|(?:några|ett par) (?:rader|ord)|lite(?=\\sfrån)',
    '(?:quick |short |brief )?(?:summary|recap|report|record)(?=\\s(?:of|from))|(?:draft )?minute(?=\\sof)|draft|our|vårt?',
    "(?:da|gårda|(?:mån|tis|ons|tors|fre|lör|sön)da|kvälle|eftermidda)(?:gens|ns)|i ?går|i ?dag|(?:tonight|today|yesterday|last (?:night|evening)|this (?:morning|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:['’]s)?",
    '(?:styrelse|nämnd|råds|grupp|arbetsgrupps|projekt|års|förenings|med(?:lems)?|samråds|dialog|sektions)?(?:möte|sammanträde|stämma|träff)(?:t|n)?',
    '(?:full )?meeting|teleconference|call|nätverksmöte',
    '\\d{1,3}(?:st|nd|rd|th)',
    'nr\\.? ?\\d+(?:[/-]\\d+)?|§§? ?\\d+(?: ?[-–] ?\\d+)?|\\d{1,2}/\\d{4}|\\d{1,2}(?= [-–])',
    '[-–—:,.|#]',
  ]
    .map(part => `(?:${part})`)
    .join('|')})(?![\\p{L}\\d])\\s*`,
  'iu',
)
const CLOSING =
  /(?:[\s,;:|/–—-]+(?:(?:den|held on|held|on|in|at|kl|i|på|teleconference|meeting|möte|sammanträde|minutes|protokoll|anteckningar|sammanträdesdatum|datum|nr|no)\.?)?)+$/i

/** A title without the words that only say that there was a meeting. */
function stripped(text: string): string {
  // "#committee-meetings (Rail Users' Group)"
  let rest = /^#?[\p{Ll}\d-]+ \((\p{Lu}.+)\)$/u.exec(text.trim())?.[1] ?? text.trim()
  for (let i = 0; i < 12; i++) {
    const match = /^[-–—:,.|]\s*/.exec(rest) ?? OPENING.exec(rest)
    if (!match || match[0] === '') break
    rest = rest.slice(match[0].length).trim()
  }
  return (
    rest
      .replace(
        /(?:\s[–—-]|,)\s+(?:\p{L}+ )?(?:notes|minutes?|log|record|summary|\p{L}*anteckningar|\p{L}*protokoll|call)(?!\p{L}).*$/iu,
        '',
      )
      .replace(/ c\/o .*$/i, '')
      // "Full Governing Body – Spring Term 1", "Executive Board, 31st session, Riga"
      .replace(
        /(?:\s[–—-]|,)\s+(?:autumn|spring|summer|winter|vår|höst)(?:en|terminen)?(?: term)?(?: \d{1,4})?(?!\p{L}).*$/iu,
        '',
      )
      .replace(/(?:\s[–—-]|,)\s+(?:the )?\d{1,3}(?:st|nd|rd|th)(?!\p{L}).*$/iu, '')
      // "The Council met in the vestry"
      .replace(/\s(?:met|meets|gathered|sammanträdde|träffades|möttes|samlades|bestämde|beslutade)(?:\s.*)?$/iu, '')
      .replace(/\s[–-]\s+(?:extra|extrainsatt|ordinarie|extraordinary|special)(?:\s.*)?$/iu, '')
      .replace(/\s[–-]\s+\p{L}*(?:möte|sammanträde|träff|meeting)(?!\p{L}).*$/iu, '')
      .replace(
        /(\p{L}{4,}(?:rådet|nämnden|styrelsen|utskottet|gruppen|kommittén))s (?:(?:ordinarie|extra) )?(?:sammanträde|möte)(?!\p{L}).*$/u,
        '$1',
      )
      .replace(/ held (?:in|at|on|by|over|via) .*$/i, '')
      // "the trustees' meeting by telephone", "styrelsen via Teams"
      .replace(
        /(?:\s(?:meeting|call|möte|sammanträde))?,? (?:by|over|via|on|per|på|through) (?:the )?(?:tele)?(?:phone|telefon(?:möte)?|video\p{L}*|teams|zoom|skype|google meet|länk|distans|e-?mail|e-?post|mejl|correspondence)(?!\p{L}).*$/iu,
        '',
      )
      .replace(/:\s+(?:minutes|notes|protokoll|anteckningar)(?!\p{L}).*$/iu, '')

      .replace(/\s(?:meeting|call|session|möte|sammanträde)\s+(?:(?:no|nr)\b\.?|#)?\s*\d.*$/iu, '')
      .replace(/\s\(\p{Ll}[^()]*\)$/u, '')
      .replace(/ (?:i|på) \p{Ll}*(?:gården|huset|salen|skolan|lokalen|biblioteket|kyrkan|stugan|hallen|kansliet)$/u, '')
      .replace(CLOSING, '')
      .replace(/(?<=\p{L}s)['’]$|['’]s$/iu, '')
      .replace(/(?<=.)(rådet|nämnden|styrelsen|utskottet|gruppen|kommittén|beredningen|revisorerna)s$/iu, '$1')
      .replace(/\s(?:regular|special|ordinary|monthly|annual)$/i, '')
      .trim()
  )
}

interface Phrase {
  /** The body as it is called there. */
  body: string
  /** What it belongs to, where that stands beside it. */
  owner: string | null
}

/** "Kulturrådet, Region Norr", "Region Norr – Kulturrådet", "Friends of the Library – Minutes of Committee": the body and its owner. */
function phraseOf(text: string): Phrase {
  for (const [seam, beside] of [
    [/ [–-] /, ' – '],
    [/, /, ', '],
  ] as const) {
    const parts = text.split(seam).map(stripped)
    if (parts.length < 2 || parts.some(part => part === '')) continue
    // Of two joined by a dash the second is part of the first.
    const at = seam.source === ' [–-] ' ? parts.findLastIndex(namesOrgan) : parts.findIndex(namesOrgan)
    if (at < 0) continue
    const others = parts.filter((_, i) => i !== at)
    // "Rådet för kultur, idrott och fritid": the rest is no owner, and part of the name.
    if (at > 0 || others.every(isOwner)) {
      const owners = others.filter(isOwner)
      return { body: parts[at]!, owner: owners.length > 0 ? owners.join(beside) : null }
    }
  }
  return { body: stripped(text), owner: null }
}

const LISTS = new Set<LabelKind>([
  'present',
  'absent',
  'alternates',
  'idle-alternates',
  'others',
  'organisations',
  'place-time',
  'time',
  'place',
])
/** "in the Parish Centre", "direkt efter stämman": no name starts so. */
const ADVERBIAL = /^(?:in|at|on|den(?= \d)|i|på|vid|hos|kl|direkt|efter|held|och|and|med|utan)(?!\p{L})/u

/** Told of somebody or something: "Vårkonserten flyttas till …", "After opening prayer the minutes …". */
const SENTENCE =
  /^(?:här (?:kommer|är)|tack för|next|nästa|thanks|after|before|when|good to|those|we|vi|det|there)(?!\p{L})|^(?!.*(?:hölls|held|met|sammanträdde|träffades))[^:]*\s(?:flyttas|blir|är|var|was|were|opened|is|has|had|hade|har)\s/iu

interface Candidate extends Phrase {
  score: number
}

/** Every phrase of the head that may name who met, each with how much it looks like it. */
function candidatesIn(head: readonly Line[], undated: (text: string) => string): Candidate[] {
  const named = head.slice(0, 6).some(line => TITLE_WORDS.test(line.text))
  return head.flatMap((line, i): Candidate[] => {
    const label = labelOf(line)
    if (label?.kind === 'body' && label.value && nameAt(label.value) === null)
      return [{ ...phraseOf(label.value), score: 9 }]
    if ((label && (!TITLE_WORDS.test(line.text) || LISTS.has(label.kind))) || line.bullet || line.row) return []
    const cells = line.cells.length > 1 ? line.cells : [line.text]
    return cells.flatMap((cell, c): Candidate[] => {
      if (
        GREETS.test(cell) ||
        SENTENCE.test(cell) ||
        /^representant/i.test(cell) ||
        (cells.length > 1 && isLabel(cell)) ||
        ADVERBIAL.test(cell)
      )
        return []
      // A person with an office, or what stands beside one, is a list of those present.
      if (!namesOrgan(cell) && nameAt(cell) && /^\s*[,(]/.test(nameAt(cell)!.rest)) return []
      if (
        cells.slice(0, c).some(other => nameAt(other) !== null) ||
        /^(?!ämne|subject|export)\p{L}[\p{L} ]{1,20}:\s(?!minutes|notes|protokoll|anteckning)/iu.test(
          cell.replace(/^.*?chatt?:/i, ''),
        )
      )
        return []
      const title = TITLE_WORDS.test(cell) || line.level > 0
      // A title that breaks off in a preposition goes on below.
      const goesOn = /\s(?:i|med|för|for|vid|från|of|the|with|av|och|and)$/i.test(cell) && head[i + 1]
      const text = goesOn ? `${cell} ${head[i + 1]!.text}` : cell
      const before = undated(text).split(' , ')[0] ?? ''
      const phrase = phraseOf(before.trim() === '' ? undated(text) : before)
      const { body } = phrase
      const whole =
        body.length > 1 && body.length <= 140 && !/\([^()]*$/.test(body) && /^\p{L}/u.test(body) && !/\d{4}/.test(body)
      if (
        !whole ||
        ADVERBIAL.test(body) ||
        /[.!?]\s/.test(body.replace(/ ek\. för\./, '')) ||
        (/^\p{Ll}+$/u.test(body) && !namesOrgan(body))
      )
        return []
      const kind = namesOrgan(body) ? 3 : namesSociety(body) ? 1 : 0
      const first = named && i < 4 && cells.length === 1 && !label && /^\p{Lu}/u.test(body) && !/[.:,]$/.test(body)
      if (kind === 0 && !(title && i < 6 && body !== text) && !(first && !isOwner(body))) return []
      // "The Council": which one, another line says.
      const general = /^(?:(?:the )?council|(?:rådet|nämnden|utskottet|gruppen|kommittén|beredningen)s?)$/i.test(body)
      return [{ ...phrase, score: (general ? 0 : kind + (title ? 2 : 0)) - i / 100 }]
    })
  })
}

/** A mail on a meeting goes to those who met: "Till: Trädgårdsgruppen; Anna Berg". */
function mailedTo(to: string | null): Candidate[] {
  const groups = (to ?? '')
    .split(/[;,]\s*/)
    .map(one => one.replace(/<[^>]*>|["']/g, '').trim())
    .filter(one => one.length < 90 && !one.includes('@') && (namesOrgan(one) || namesSociety(one)))
  return groups.length > 0 ? [{ body: groups[0]!, owner: null, score: 5.2 }] : []
}

/** The group that met, from the title, its own line, or a form's field. `undated` takes dates and times out of a text. */
export function bodyIn(
  head: readonly Line[],
  undated: (text: string) => string,
  to: string | null = null,
): string | null {
  const titles = head
    .slice(0, 8)
    .filter(line => !labelOf(line) || TITLE_WORDS.test(line.text))
    .map(line => line.text)
  const meeting = titles.map(bodyOfMeeting).find(one => one !== null)
  const found = [...candidatesIn(head, undated), ...mailedTo(to)]
  // "Protokoll sektionsmöte" of a "Skidsektionen".
  const own = meeting === undefined ? undefined : found.find(one => one.body.toLowerCase().endsWith(meeting!))
  if (meeting) found.push({ body: own?.body ?? meeting, owner: own?.owner ?? null, score: 4.5 })
  const best = found.reduce<Candidate | null>((most, one) => (most && most.score >= one.score ? most : one), null)
  // Nobody is named but the meeting itself: "Minutes of the Annual General Meeting", "Årsmöte IK Vipan".
  const assembly = titles.map(assemblyIn).find(one => one !== null)
  const named =
    assembly !== undefined && titles.some(title => new RegExp(`${assembly} (?:i|med|för|of|with) `, 'i').test(title))
  if (assembly !== undefined && !(best && best.score > 2 && (named || namesOrgan(best.body)))) return assembly
  const gathering = titles
    .slice(0, 4)
    .map(gatheringIn)
    .find(one => one !== null)
  if (gathering !== undefined && !(best && (namesOrgan(best.body) || SITS.test(best.body)))) return gathering
  return best?.body ?? null
}
/** Societies that are the body themselves. */
const SITS = /(?<!\p{L})(?:council|group|forum|panel|committee|board|nätverk\p{L}*|råd\p{L}*)(?!\p{L})/iu

/** What the body belongs to, where the head names it on a line or in a title of its own. */
export function organisationIn(
  head: readonly Line[],
  undated: (text: string) => string,
  body: string | null,
): string | null {
  const owner = candidatesIn(head.slice(0, 12), undated).find(one => one.body === body && one.owner !== null)?.owner
  if (owner) return owner
  for (const [i, line] of head.slice(0, 40).entries())
    for (const cell of line.cells) {
      const label = labelOf(line) !== null && line.cells.length === 1 && !TITLE_WORDS.test(cell)
      const list = i > 3 && nameAt(line.text) !== null
      const text = stripped(undated(cell).split(' , ')[0] ?? '')
      if (!label && !list && isOwner(text) && (text === body || !namesOrgan(text)) && !/^\p{Ll}/u.test(text))
        return text
    }
  return null
}
