import { assemblyIn, namesOrgan, namesSociety } from './lexicon/bodies.ts'
import { isFirstName } from './lexicon/first-names.ts'
import type { Line } from './lines.ts'
import { isMononym, nameAt } from './names.ts'
import { sentencesOf } from './sentences.ts'
import { labelOf } from './words.ts'

/** What the first lines of a document show of a meeting where they do not call it one: who, on which day, and a list of names. */

const MONTH = '(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)\\p{Ll}*\\.?'
/** A whole day, its year told. */
const DAY = new RegExp(
  `(?<!\\d)(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./ -](?:19|20)?\\d\\d|\\d{1,2}(?:st|nd|rd|th|:?e|:?a)?(?: day)?(?: of)? ${MONTH},? (?:19|20)\\d\\d)(?!\\d)`,
  'iu',
)
const WEEKDAY = /(?<!\p{L})(?:mån|tis|ons|tors|fre|lör|sön|mon|tues|wednes|thurs|fri|satur|sun)da(?:g|y)/iu
/** A day of something else than what met: when a letter was written, from when on something holds. */
const OTHER =
  /^(?:datum|date|sent|skickat|ref|dnr|publicerad|published)(?!\p{L})|(?<!\p{L})(?:from|since|from and including|från(?: och med)?|fr\.o\.m\.?|gäller|antagen|adopted|jour|vecka|week|show|dagen|day)(?!\p{L})/iu
/** Who may meet without a word for it: owners, staff, an elders' circle. */
const GROUP =
  /(?<!\p{L})(?:club|circle|association|society|allotments?|partners|officers|owners|commissioners|residents|tenants|forum|coiste|parish|chapel|capel|laget|\p{L}+lag|\p{L}+laget|\p{L}+kretsen|\p{L}+klubben|\p{L}+rådet|ägarna|delägarna|personalen|föräldrar\p{L}*|elevråd\p{L}*|pta|p\.?c\.?c\.?|branch|company|leads|trust|\p{L}*kommitté\p{L}*|\p{L}*förening\p{L}*|ortsgrupp\p{L}*|hyresgästerna|boende|klubben|\p{L}+lags?|kyrkoråd\p{L}*|samfällighet\p{L}*|stämma|\p{L}+stämma|\p{L}*kväll)(?!\p{L})/iu

/** What a gathering is called where nobody calls it a meeting. */
const GATHERING =
  /(?<!\p{L})(?:huddle|catch-?up|stand-?up|check-?in|sync|get-together|gathering|conference|agm|egm|round ?table|away ?day|a court held|sammanträffande|sammankomst|samling|avstämning|överläggning|konferens|rådslag|pratstund|stormöte|stämma)(?:en|n|et)?(?!\p{L})/iu

const titleLike = (text: string): boolean => text.length < 130 && !/\p{Ll}{3}[.!?]$/u.test(text)

/** The first lines name a body, and a day as its own: "PLANNING COMMITTEE (NORTH)", "Wednesday, 12th February, 2014 – Council Chamber". */
export function datedBody(lines: readonly Line[]): boolean {
  const top = lines.slice(0, 4).filter(line => !line.bullet)
  // Behind a salutation, or what is said of a person, no title stands.
  const titles = top.filter(line => titleLike(line.text))
  const day = titles.some(
    line => DAY.test(line.text.replace(/,(?= (?:19|20)\d\d)/, '')) && !OTHER.test(line.text.replace(WEEKDAY, '')),
  )
  return (
    day &&
    titles.some(
      ({ text }) =>
        namesOrgan(text) || namesSociety(text) || GROUP.test(text) || GATHERING.test(text) || assemblyIn(text) !== null,
    )
  )
}

/** Of those who perform, write or may be asked, and of others that a list of names is not of those who met. */
const NOT_THERE =
  /^(?:till|to|cc|kopia|från|from|by|av|text|foto|kontakt|contacts?|ansvarig\p{L}*|speakers?|talare|judges?|domare|readers?|läsare|team|laget|lag|skyttar|players?|spelare|\p{L}*projekt\p{L}*|project \p{L}+|authors?|författare|medverkar\p{L}*(?: gör)?|artister|program\p{L}*|winners?|vinnare|entrants?|deltagande lag|mellan|between|tickets?|\p{L}+dag|\p{L}+day)(?!\p{L})/iu
const named = (part: string): boolean => {
  const bare = part.replace(/\s*\([^()]*\)/g, '').trim()
  return (
    nameAt(bare) !== null ||
    /^\p{Lu}{2,3}$/u.test(bare) ||
    (isMononym(bare) && isFirstName(bare)) ||
    /^(?:Mrs?|Ms|Miss|Dr|Cllr|Fr|Revd?)\.? \p{Lu}/u.test(bare)
  )
}

/** "Staff side: Yusuf Ali, Jenny Sharp": whoever they are, a list of names stands above the first matter. */
export function rollIn(lines: readonly Line[]): boolean {
  return lines.slice(0, 10).some(line => {
    const [, key, value] = /^(\p{Lu}[^:]{1,28}):\s+(\S.*)$/u.exec(line.text.slice(0, 400)) ?? []
    if (key === undefined || value === undefined || /\d/.test(key) || NOT_THERE.test(key)) return false
    const label = labelOf(line)
    if (label !== null && !/^(?:present|others|chair|secretary)$/.test(label.kind)) return false
    const parts = (sentencesOf(value)[0] ?? '')
      .replace(/\.$/, '')
      .split(/[,;]\s*|\s(?:och|and|&)\s/)
      .filter(part => part.trim() !== '')
    return parts.length >= 2 && parts.filter(named).length * 4 >= parts.length * 3
  })
}
