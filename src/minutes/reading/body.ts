import type { Line } from './lines.ts'
import { nameAt } from './names.ts'
import { type LabelKind, labelOf } from './words.ts'

const STRONG =
  /(?:nämnd(?:en)?|styrelse(?:n)?|beredning(?:en)?|råd(?:et)?|utskott(?:et)?|grupp(?:en)?|kommitté(?:n)?|fullmäktige|delegation(?:en)?|presidie?(?:t|um)?|committee|working group|steering group|steering committee|task force|board|panel|team)(?!\p{L})/iu
const WEAK =
  /(?:förening(?:en)?|byalag(?:et)?|nätverk(?:et)?|forum(?:et)?|council|community group|\bgroup|klubb(?:en)?|\b(?:brf|if|ik|bk|sk|ff|gk|ok)\b|förbund(?:et)?|bolag(?:et)?|assembly|society|association)(?!\p{L})/iu

/** What a title says before it names the body: "Protokoll fört vid sammanträde med …". */
const OPENING = new RegExp(
  `^(?:${[
    '(?:exporterad |exported )?(?:chatt?|chattlogg|chat ?log)(?:en)?|export',
    '(?:utdrag ur )?(?:sammanträdes|mötes|styrelse|stämmo|årsmötes|besluts)?protokoll(?:et)?',
    '(?:minnes|mötes|tjänste)?anteckningar(?:na)?',
    '(?:draft |approved |unconfirmed )?(?:meeting )?(?:minutes|notes)',
    'fört|förda|förd|hållet|hållna|upprättat|taken|held',
    'från|för|vid|med|i|hos|över|av|of|from|for|at|a|the|an',
    '(?:ordinarie|extra|allmänt|konstituerande|öppet|digitalt|fysiskt|ordinary|regular|annual|monthly|special|general)',
    '(?:styrelse|nämnd|råds|grupp|arbetsgrupps|projekt|års|förenings|med(?:lems)?|samråds|dialog)?(?:möte|sammanträde|stämma)(?:t|n)?',
    '(?:full )?meeting|teleconference|call',
    '\\d{1,3}(?:st|nd|rd|th)',
    'nr\\.? ?\\d+(?:[/-]\\d+)?|\\d{1,2}/\\d{4}',
    '[-–—:,.|]',
  ]
    .map(part => `(?:${part})`)
    .join('|')})(?![\\p{L}\\d])\\s*`,
  'iu',
)
const CLOSING =
  /(?:[\s,;:|/–—-]+(?:(?:den|held on|held|on|in|at|kl|i|på|teleconference|meeting|möte|sammanträde|minutes|protokoll|sammanträdesdatum|datum)\.?)?)+$/i

function stripped(text: string): string {
  // "#committee-meetings (Rail Users' Group)"
  let rest = /^#?[\p{Ll}\d-]+ \((\p{Lu}.+)\)$/u.exec(text.trim())?.[1] ?? text.trim()
  // "Region Norr – Kulturrådet"
  const [, whose, own] = /^(.{3,40}?) [–-] (\p{Lu}.*)$/u.exec(rest) ?? []
  if (whose && own && ORGANISATION.test(whose) && STRONG.test(own)) rest = own
  for (let i = 0; i < 12; i++) {
    const match = /^[-–—:,.|]\s*/.exec(rest) ?? OPENING.exec(rest)
    if (!match || match[0] === '') break
    rest = rest.slice(match[0].length).trim()
  }
  return rest
    .replace(/\s[–-]\s+(?:draft )?(?:notes|minutes|minnesanteckningar|anteckningar|protokoll|call)(?!\p{L}).*$/iu, '')
    .replace(/\s[–-]\s+\p{L}*(?:möte|sammanträde|meeting)(?!\p{L}).*$/u, '')
    .replace(
      /(\p{L}{4,}(?:rådet|nämnden|styrelsen|utskottet|gruppen|kommittén))s (?:(?:ordinarie|extra) )?(?:sammanträde|möte)(?!\p{L}).*$/u,
      '$1',
    )
    .replace(/ held (?:in|at|on) .*$/i, '')
    .replace(/\s(?:meeting|call|session|möte|sammanträde)\s+(?:(?:no|nr)\b\.?|#)?\s*\d.*$/iu, '')
    .replace(/\s\(\p{Ll}[^()]*\)$/u, '')
    .replace(/ (?:i|på) \p{Ll}*(?:gården|huset|salen|skolan|lokalen|biblioteket|kyrkan|stugan|hallen|kansliet)$/u, '')
    .replace(CLOSING, '')
    .trim()
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
const TITLE = /protokoll|anteckningar|minutes|notes|sammanträde|möte|stämma|meeting|teleconference/i

/** The group that met, from the title, its own line, or a form's field. `undated` takes dates and times out of a text. */
export function bodyIn(head: readonly Line[], undated: (text: string) => string): string | null {
  const found: Array<{ body: string; score: number }> = []
  const named = head.slice(0, 6).some(line => TITLE.test(line.text))
  head.forEach((line, i) => {
    const label = labelOf(line)
    if (label?.kind === 'body' && label.value) found.push({ body: ofItself(label.value), score: 9 })
    if ((label && (!TITLE.test(line.text) || LISTS.has(label.kind))) || line.bullet || line.row) return
    const cells = line.cells.length > 1 ? line.cells : [line.text]
    for (const cell of cells) {
      if (/^representant/i.test(cell)) continue
      if (nameAt(cell) && /^\s*[,(]/.test(nameAt(cell)!.rest)) continue
      const title = TITLE.test(cell) || line.level > 0
      let text = cell
      // A title that breaks off in a preposition goes on below.
      if (/\s(?:i|med|för|for|vid|från|of|the|with|av|och|and)$/i.test(text) && head[i + 1])
        text += ` ${head[i + 1]!.text}`
      const firstDate = undated(text).split(' , ')[0] ?? ''
      const body = stripped(firstDate.trim() === '' ? undated(text) : firstDate)
      if (
        body === '' ||
        body.length > 140 ||
        /[.!?]\s/.test(body.replace(/ ek\. för\./, '')) ||
        /\d{4}/.test(body) ||
        !/^\p{L}/u.test(body)
      )
        continue
      const kind = STRONG.test(body) ? 3 : WEAK.test(body) ? 1 : 0
      if (
        kind > 0 ||
        (title && i < 6 && body !== text) ||
        (named &&
          i < 4 &&
          cells.length === 1 &&
          !label &&
          /^\p{Lu}/u.test(body) &&
          !/[.:,]$/.test(body) &&
          !ORGANISATION.test(body))
      )
        // "The Council": which one, another line says.
        found.push({
          body,
          score: (/^(?:the )?(?:council|board|committee)$/i.test(body) ? 0 : kind + (title ? 2 : 0)) - i / 100,
        })
    }
  })
  const best = found.sort((a, b) => b.score - a.score)[0]
  // Nobody is named but the meeting itself: "Minutes of the Annual General Meeting".
  const assembly = head
    .slice(0, 6)
    .map(line => ASSEMBLY.exec(line.text)?.[0])
    .find(one => one !== undefined)
  return (best && best.score > 0 ? best.body : assembly) ?? best?.body ?? null
}

const ORGANISATION =
  /^(?:(?:\p{Lu}[\p{L}-]+ ){1,3}(?:kommun|landsting|stad|region)|Region \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|\p{Lu}[\p{L} -]*(?:regionen|landstinget|kommunen|kommunalförbund(?:et)?|förbundet|staben)|.{3,60}(?:parish|town|city|county|district|borough) council|.{3,60}(?:förening|byalag))$/iu

const ASSEMBLY =
  /annual general meeting|\bAGM\b|(?:ordinarie |extra )?(?:års|förenings|bolags)(?:möte|stämma)(?!\p{L})/iu

/** "Kulturrådet, Region Norr": the body without what it belongs to. */
const ofItself = (text: string): string => {
  const at = text.lastIndexOf(', ')
  return at > 0 && ORGANISATION.test(text.slice(at + 2)) ? text.slice(0, at) : text
}

/** What the body belongs to, where the head names it on a line or in a title of its own. */
export function organisationIn(head: readonly Line[]): string | null {
  for (const line of head.slice(0, 40))
    for (const cell of line.cells) {
      const text = stripped(cell)
      if (
        text.length < 90 &&
        ORGANISATION.test(text) &&
        !STRONG.test(text) &&
        !(labelOf(line) && line.cells.length === 1 && !TITLE.test(cell))
      )
        return text
    }
  return null
}
