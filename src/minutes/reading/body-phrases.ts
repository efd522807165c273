import { isOwner, namesOrgan, namesSociety } from './lexicon/bodies.ts'
import { isRemote } from './lexicon/places.ts'

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
export function stripped(text: string): string {
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
        /(?:\s[–—-]|,)\s+(?:\p{L}+ )?(?:notes|minutes?|mins|log|record|summary|\p{L}*anteckningar|(?:minnes)?ant(?:eckn)?\.?|\p{L}*protokoll|call|sync|avstämning|what (?:we|happened|was)|vad (?:vi|som))(?!\p{L}).*$/iu,
        '',
      )
      .replace(/\s(?:sync|huddle|stand-?up|catch-?up)(?:\s.*)?$/iu, '')
      .replace(/ c\/o .*$/i, '')
      // "Full Governing Body – Spring Term 1", "Executive Board, 31st session, Riga"
      .replace(
        /(?:\s[–—-]|,)\s+(?:autumn|spring|summer|winter|vår|höst)(?:en|terminen)?(?: term)?(?: \d{1,4})?(?!\p{L}).*$/iu,
        '',
      )
      .replace(/(?:\s[–—-]|,)\s+(?:the )?\d{1,3}(?:st|nd|rd|th)(?!\p{L}).*$/iu, '')
      // "The Council met in the vestry"
      .replace(/\s(?:met|meets|gathered|sammanträdde|träffades|möttes|samlades|bestämde|beslutade)(?:\s.*)?$/iu, '')
      .replace(/\s[–-]\s+(?:extra|extrainsatt|ordinarie|extraordinary|special|regular)(?:\s.*)?$/iu, '')
      // "STYRGRUPP (TEAMS)", "PPG daytime meeting at Eldon Street"
      .replace(/\s\(([^()]*)\)$/u, (all, within: string) => (isRemote(within) ? '' : all))
      .replace(/\s(?:\p{Ll}+ )?meeting (?:at|in) (?:the )?\p{L}.*$/u, '')
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

export interface Phrase {
  /** The body as it is called there. */
  body: string
  /** What it belongs to, where that stands beside it. */
  owner: string | null
}

/** "Tuve IF / styrelsen / anteckn.", "Canal Society -- Works Committee", "The Larks: committee": whatever stands between such marks is of its own. */
function betweenBars(text: string): Phrase | null {
  const seams = /\s[/|·•]\s|\s?--\s|\s—\s/.test(text)
    ? /\s[/|·•]\s?|\s?--\s|\s—\s/
    : /:\s(?=\p{Ll}*(?:committee|board|styrelsen?)(?:$|,))/u
  const parts = text
    .split(seams)
    .map(part => stripped(part.replace(/\s[/|·•]$/, '')))
    .filter(part => /\p{L}{2}/u.test(part) && !/^(?:möte|meeting|nr|no)(?!\p{L})|\d{3}/iu.test(part))
  if (parts.length < 2) return null
  const at = parts.findLastIndex(namesOrgan)
  if (at < 0 || parts[at]!.split(' ').length > 6) return null
  return { body: parts[at]!, owner: parts.find((part, i) => i !== at && isOwner(part)) ?? null }
}

/** "Ward council, St Ita's Unit": an organ by its last word, and names behind it. */
const ofNames = (parts: readonly string[]): boolean =>
  parts.length <= 3 &&
  /(?:council|committee|board|rådet|styrelsen|nämnden|utskottet|kommittén)$/iu.test(parts[0]!) &&
  parts.slice(1).every(part => /^\p{Lu}\p{Ll}/u.test(part) && !/\s(?:och|and|&)\s/.test(part))

/** "Kulturrådet, Region Norr", "Region Norr – Kulturrådet", "Friends of the Library – Minutes of Committee": the body and its owner. */
export function phraseOf(text: string): Phrase {
  const apart = betweenBars(text)
  if (apart) return apart
  for (const [seam, beside] of [
    [/ [–-] /, ' – '],
    [/, /, ', '],
  ] as const) {
    const parts = text.split(seam).map(stripped)
    if (parts.length < 2 || parts.some(part => part === '')) continue
    // Of two joined by a dash the second is part of the first.
    const at = seam.source === ' [–-] ' ? parts.findLastIndex(namesOrgan) : parts.findIndex(namesOrgan)
    if (at < 0 && seam.source === ', ' && namesSociety(parts[0]!) && ofNames(parts))
      return { body: parts[0]!, owner: null }
    if (at < 0) continue
    const others = parts.filter((_, i) => i !== at)
    // "Rådet för kultur, idrott och fritid": the rest is no owner, and part of the name.
    if (at > 0 || others.every(isOwner) || ofNames(parts)) {
      const owners = others.filter(isOwner)
      return { body: parts[at]!, owner: owners.length > 0 ? owners.join(beside) : null }
    }
  }
  return { body: stripped(text), owner: null }
}
