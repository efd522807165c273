import { called, SENTENCE } from './body-called.ts'
import { type Phrase, phraseOf, stripped } from './body-phrases.ts'
import { TITLE_WORDS } from './head-lines.ts'
import { assemblyIn, bodyOfMeeting, gatheringIn, isOwner, namesOrgan, namesSociety } from './lexicon/bodies.ts'
import { namesPlace } from './lexicon/places.ts'
import type { Line } from './lines.ts'
import { GREETS } from './mail.ts'
import { nameAt } from './names.ts'
import { isLabel, type LabelKind, labelOf } from './words.ts'

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
        /^(?!ämne|subject|export)\p{L}[\p{L} ]{1,20}:\s(?!minutes|notes|protokoll|anteckning|\p{Ll}*committee|board|styrelse)/iu.test(
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
      // "möte i slaktboden": where it was.
      if (kind === 0 && namesPlace(body)) return []
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
  // A line that tells of one ("for the first time since the AGM") is no title.
  const short = titles.filter(title => title.length < 140)
  const assembly = short.map(assemblyIn).find(one => one !== null)
  const named =
    assembly !== undefined && titles.some(title => new RegExp(`${assembly} (?:i|med|för|of|with) `, 'i').test(title))
  if (assembly !== undefined && !(best && best.score > 2 && (named || namesOrgan(best.body)))) return assembly
  const gathering = titles
    .slice(0, 4)
    .map(gatheringIn)
    .find(one => one !== null)
  if (gathering !== undefined && !(best && (namesOrgan(best.body) || SITS.test(best.body)))) return gathering
  if (best && (namesOrgan(best.body) || best.score >= 2)) return best.body
  return called(head, undated) ?? best?.body ?? null
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
