import type { Extract } from '../../domain/extract.ts'
import type { Lang } from '../../domain/text.ts'
import type { Line } from './lines.ts'
import type { Outline } from './sections.ts'
import { labelOf } from './words.ts'

const SWEDISH =
  /(?<!\p{L})(?:och|att|är|som|för|på|med|det|den|till|av|inte|om|från|vid|har|ska|var|beslutar)(?!\p{L})/giu
const ENGLISH = /(?<!\p{L})(?:the|and|of|to|is|that|for|was|with|be|at|by|are|not|from|we|it|on|as|this)(?!\p{L})/giu

/** The language that most function words are of; å, ä and ö weigh too. */
export function langOf(lines: readonly Line[]): Lang {
  const text = lines
    .slice(0, 400)
    .map(line => line.text.slice(0, 2000))
    .join('\n')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(SWEDISH) + count(/[åäö]/gi) / 4 >= count(ENGLISH) ? 'sv' : 'en'
}

const NOTES =
  /(?:minnes|mötes|tjänste)anteckning|^anteckningar\b|\bmeeting notes\b|\bnotes (?:from|of) (?:the |a |our )?\p{L}*(?:call|meeting|conference|session)|^notes (?:from|of)\b|vid anteckningarna/iu
const MINUTES = /protokoll(?!s?(?:utdrag till|santeckn))(?!\p{L}*\s+(?:bifogas|skickas))|\bminutes\b/iu
/** Documents that speak of meetings without being a record of one. */
const TYPES: Array<[type: string, pattern: RegExp]> = [
  [
    'kallelse',
    /^(?:kallelse|inbjudan|välkommen till|notice of (?:meeting|annual)|härmed kallas|you are (?:hereby )?(?:invited|summoned))/i,
  ],
  [
    'statutes',
    /^(?:stadgar|reglemente|arbetsordning|delegationsordning|policy|riktlinjer|ordningsregler|avtal|statutes|by-?laws|constitution|standing orders|terms of reference)(?!\p{L})/iu,
  ],
  ['agenda', /^(?:(?:förslag till )?dagordning|föredragningslista|agenda)(?:\s|:|$)/i],
  ['report', /^(?:verksamhetsberättelse|årsredovisning|rapport|annual report|report)(?:\s|:|$)/i],
]
const LETTER =
  /^(?:(?:med )?vänlig(?:a)? hälsning(?:ar)?|hälsningar|hej\b|kära |bästa |dear |(?:yours|kind regards|best regards|sincerely))/i
const NEWS = /^(?:text|foto|publicerad)\b|\bsäger \p{Lu}/iu
const ATTENDANCE = new Set(['present', 'absent', 'alternates', 'others', 'organisations'])

/** Whether the document is a record of a meeting, and of which kind; for others, what it looks like. */
export function kindOf(lines: readonly Line[], outline: Outline): Pick<Extract, 'kind' | 'documentType'> {
  const top = lines.slice(0, 25).filter(line => line.text.length < 250)
  const labels = lines.slice(0, 400).map(line => labelOf(line)?.kind ?? '')
  const attendance = labels.some(kind => ATTENDANCE.has(kind))
  const signed = labels.includes('secretary') || lines.slice(-12).some(line => labelOf(line)?.kind === 'secretary')
  const numbered = outline.scheme === 'paragraphs' && outline.sections.length > 0
  const at = (pattern: RegExp) => top.findIndex(line => pattern.test(line.text))
  const first = (index: number) => (index < 0 ? 99 : index)
  const type = TYPES.map(([name, pattern]) => ({ name, index: first(at(pattern)) })).sort(
    (a, b) => a.index - b.index,
  )[0]!
  const titleAt = Math.min(first(at(NOTES)), first(at(MINUTES)))
  const noted =
    at(NOTES) >= 0 ||
    lines.some(
      line =>
        line.text.length < 120 &&
        /^(?:vid anteckningarna|(?:minnes)?anteckningar(?:na)? (?:förda|skrivna|gjorda) av)/i.test(line.text),
    )
  const record = attendance || signed || numbered
  if (type.index < titleAt) return { kind: 'other', documentType: type.name }
  if (noted && (first(at(NOTES)) <= first(at(MINUTES)) || at(MINUTES) < 0) && record) return { kind: 'notes' }
  if (titleAt < 99 && record) return { kind: 'minutes' }
  if (titleAt < 6 && outline.sections.length >= 2) return { kind: noted ? 'notes' : 'minutes' }
  const letter = lines.some(line => line.text.length < 120 && LETTER.test(line.text))
  const news = lines.filter(line => NEWS.test(line.text)).length >= 2
  if (letter) return { kind: 'other', documentType: 'letter' }
  if (news) return { kind: 'other', documentType: 'article' }
  // No title, but people were present and matters were taken in order.
  const decided = lines.some(line =>
    /(?<!\p{L})(?:beslutade|beslöt|beslutar att|beslut(?=:)|bestämde|enades|resolved|agreed)(?!\p{L})/iu.test(
      line.text,
    ),
  )
  if (attendance && numbered) return { kind: 'minutes' }
  const titled = lines.slice(0, 4).some(line => /(?:möte|sammanträde|meeting|call)(?!\p{L})/iu.test(line.text))
  if (attendance && titled && outline.sections.length >= 2) return { kind: noted ? 'notes' : 'minutes' }
  if (attendance && outline.sections.length >= 2 && (decided || signed)) return { kind: 'minutes' }
  const marks = lines.filter(line => line.level > 0).length
  return marks * 4 >= lines.length || marks >= 5 ? { kind: 'other', documentType: 'presentation' } : { kind: 'other' }
}

/** A meeting held in writing is one by its title or its decisions; other talk is not. */
export const chatKind = (lines: readonly Line[]): Pick<Extract, 'kind' | 'documentType'> =>
  lines
    .slice(0, 6)
    .some(line => MINUTES.test(line.text) || NOTES.test(line.text) || /möte|meeting|sammanträde/i.test(line.text)) ||
  lines.some(line => /^(?:beslut|resolved|decision|agreed)\s*:/i.test(line.text))
    ? { kind: 'minutes' }
    : { kind: 'other', documentType: 'chat' }
