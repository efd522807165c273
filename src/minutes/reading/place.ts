import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { type HeadLine, OTHER_DAY, spansIn, TITLE_WORDS, titlesIn, undated } from './head-lines.ts'
import { isOwner, namesOrgan, namesSociety } from './lexicon/bodies.ts'
import { isRemote, namesPlace } from './lexicon/places.ts'

/** Without what only leads to a place, and what is said of it in brackets. */
const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=^|[\s,;])(?:kl(?:ockan)?|tid|den|on|at|från|och|samt|held on|from|ca|cirka|UTC|CES?T|BST|GMT)\.?\s*(?=$|[,;.])/gu,
      '',
    )
    // "klubbstugan, började 18.35", "skolans matsal eftersom golvet är nyoljat"
    .replace(
      /[,.;|(/]?\s+(?:började|startade|started|began|klart?|slut|finished|ended|and got going|eftersom|because)(?!\p{L}).*$/iu,
      '',
    )
    .replace(/^[\s,.;:·|/–—-]+|[\s,.;:·|/–—-]+$/g, '')
    .replace(/^\((?=[^()]*$)/, '')
    .replace(/^(?:UTC|CES?T|BST|GMT)\)?$/, '')
    .replace(/^(?:UTC|CES?T|BST|GMT)[\s,]+/, '')
    .replace(/^([^()]*)\)$/, '$1')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/\s\(\p{Ll}+ [^()]*\)$/u, '')
    .trim()

const bare = (text: string): string => tidied(text).replace(/^(?:i|på|vid|at|in) (?=\p{Lu})/u, '')

const LEAD = /^(?:i|på|vid|hos|in|at|via)\s+(?:the\s+(?=\p{L}))?/iu
/** Where a place ends that is told in a sentence. */
const STOPS =
  /\s+(?:(?:mellan|den|kl|klockan|från|on|commencing|starting|beginning|med|with|under|för att|where|som|då)(?!\p{L})|(?:mån|tis|ons|tors|fre|lör|sön)dag|\d{1,2}(?:st|nd|rd|th)?(?:[./:]\d| (?:jan|feb|mar|apr|ma[ij]|jun|jul|aug|sep|o[kc]t|nov|dec))).*$|[.!?](?:\s.*)?$/iu
/** "hölls på …", "held in …": whatever follows is where. */
const HELD =
  /(?:(?:möte|mötet|sammanträdet|stämman|träffen|meeting)\s+)?(?:hölls|hållet|hållen|ägde rum|genomfördes|held|took place)\s+(?:(?:digitalt|fysiskt)\s+)?(?:på|i|vid|hos|in|at|via|by)\s+(?:the\s+)?(.{3,90})/iu
const WITHIN = /(?:^|\s)(?:(hemma hos \p{Lu}[\p{L}-]+)$|(?:i|på|vid|in|at|hos) (?:the )?)/giu

/** "… styrelsemöte hemma hos Eira", "sammanträde på brandstationen i Sundhamn": the last of its ends that names a place. */
function within(text: string): string | null {
  for (const match of [...text.matchAll(WITHIN)].reverse()) {
    const place = match[1] ?? text.slice(match.index + match[0].length)
    if (place.length > 80) return null
    if (match[1] !== undefined || (namesPlace(place) && !BODY.test(place.split(/ i /)[0]!) && !TITLE_WORDS.test(place)))
      return place
  }
  return null
}

const BODY =
  /styrelse|nämnd|(?<!\p{L})råd(?:et)?(?!\p{L})|rådets?(?!\p{L})|förening|kommun(?!al|hus|kontor)|region(?!hus|ens hus)|beredning|utskott|grupp|council(?! (?:chamber|house|office|room))|committee(?! room)|(?<!\p{L})board(?! ?room)|(?<!\p{L})(?:group|panel|network|forum|team)(?!\p{L})|society|association|trust(?!ee)|klubben(?!s)|föreningen|protokoll|anteckningar|minutes/iu

interface Candidate {
  place: string
  score: number
}

/** "Entré 100 kr för vuxna, barn gratis" */
const PRICED = /\d ?(?:kr|kronor|:-)(?!\p{L})|[£€$]\d|(?<!\p{L})(?:gratis|free (?:entry|of charge|for))(?!\p{L})/iu

/** The part of a text between dates and times that names a place, and how surely. `behind`: what stood before it was a day or an hour. */
function placeIn(chunk: string, behind: boolean): Candidate | null {
  const text = tidied(chunk)
  if (text === '' || text.length > 120 || /:\s/.test(text) || PRICED.test(text)) return null
  const lead = LEAD.exec(text)?.[0]
  if (isRemote(text)) return { place: text, score: 6 }
  if (behind && lead !== undefined) {
    const place = (/^hos /i.test(lead) ? text : text.slice(lead.length)).replace(STOPS, '')
    const fits = /^\p{L}/u.test(place) && place.split(' ').length <= 12
    return fits ? { place: tidied(place), score: namesPlace(place) ? 7 : 5 } : null
  }
  // "direkt efter stämman, scoutstugan": from the part on that names one.
  const parts = text.split(/,\s+/)
  const at = parts.findIndex(part => (namesPlace(part) || isRemote(part)) && !BODY.test(part))
  const rest = at < 0 ? '' : parts.slice(at).join(', ')
  if (behind && at >= 0 && rest.split(' ').length <= 10) {
    const inside = at === 0 && /^\p{Ll}/u.test(text) ? within(parts[0]!) : null
    return { place: inside ?? bare(rest), score: 5 }
  }
  if (
    behind &&
    /^\p{Lu}[^.!?]*$/u.test(text) &&
    text.split(' ').length <= 6 &&
    !TITLE_WORDS.test(text) &&
    !BODY.test(text)
  )
    return { place: text, score: 3 }
  return null
}

/** Places told in the title, beside the day and the hour. */
function besideDates(one: HeadLine, reference: Day, lang: Lang): Candidate[] {
  const text = one.value.slice(0, 400)
  const spans = spansIn(text, reference, lang)
  if (spans.length === 0) return []
  let from = 0
  const chunks = [...spans, [text.length, text.length] as const].map(([start, end], i) => {
    const chunk = text.slice(from, start)
    from = Math.max(from, end)
    return { chunk, behind: i > 0 }
  })
  return chunks.flatMap(({ chunk, behind }) => {
    const found = placeIn(chunk, behind)
    if (found) return [found]
    const name = tidied(chunk)
    // "Orrin Mill, 10:00 to 12:15": what stands before the hours on a line of its own.
    const lone =
      !behind &&
      one.label === null &&
      /,\s*(?:kl\.?|klockan)?\s*$/i.test(chunk) &&
      /^\p{Lu}[^.:!?]*$/u.test(name) &&
      name.split(' ').length < 6
    const other =
      TITLE_WORDS.test(name) || namesOrgan(name) || namesSociety(name) || (isOwner(name) && !namesPlace(name))
    if (lone && !other && !/\d/.test(name)) return [{ place: name, score: 2.5 }]
    const place = behind ? null : within(name)
    return place === null ? [] : [{ place: tidied(place), score: 5 }]
  })
}

/** A line that is a place and nothing else, near the title: "Folkets hus, Norrby", "in the Old Customs House". */
function alone(lines: readonly HeadLine[], i: number, without: (text: string) => string): Candidate | null {
  const { line, label } = lines[i]!
  const room = /^(?:room|rum|sal|lokal|hall) [\w.-]+$/i.test(line.text)
  const text = room ? line.text : tidied(tidied(without(line.text)).replace(/(?:\s*,\s*)+/g, ', '))
  // "Digitalt via Teams" may head those who came that way too.
  if (i < 10 && isRemote(line.text) && (label === null || line.text.includes(' '))) return { place: text, score: 5 }
  if (
    label !== null ||
    line.by !== undefined ||
    line.level > 0 ||
    i > 9 ||
    text.length > 90 ||
    /[.!?:]$|:\s/.test(line.text)
  )
    return null
  const dated = [lines[i - 1], lines[i + 1], lines[i - 2]].some(
    other =>
      other !== undefined &&
      /\d/.test(other.line.text) &&
      (TITLE_WORDS.test(other.line.text) || /\d{4}|\d[/.:]\d/.test(other.line.text)),
  )
  const first = text.split(/,\s+/)[0]!
  if (
    !dated ||
    TITLE_WORDS.test(text) ||
    BODY.test(first) ||
    namesOrgan(text) ||
    isOwner(text) ||
    /\p{L}@|www\./u.test(text)
  )
    return null
  if (LEAD.test(text) && i > 0) return { place: text.replace(LEAD, ''), score: 6 }
  if (/^\p{Lu}|^(?:sal|rum|lokal) /u.test(text) && namesPlace(text) && line.cells.length === 1)
    return { place: text, score: 4 - i / 10 }
  return null
}

/** "Ajournering kl. 12.00–13.00", "Tid: 09.30" behind the place in its own field. */
const BREAK = /[.,;]?\s*(?:\(?(?:ajourner|paus|lunch|adjourn)|(?:tid|datum|time|date)\s?:).*$/i
const LATER = /(?<=\p{L}),?\s+(?:kl\.?|klockan)\s*\d[\d.:]*$/u

/** Where they met: a form's field, the title's sentence, a line of its own, or what is told. */
export function placeOf(lines: readonly HeadLine[], reference: Day, lang: Lang): string | null {
  const found: Candidate[] = []
  lines.forEach(({ label, value }, i) => {
    if ((label !== 'place' && label !== 'place-time') || !/\p{L}/u.test(value)) return
    const more =
      /[,:]$|\s(?:samt|och|and)$/.test(value) && (lines[i + 1]?.label == null || isRemote(lines[i + 1]!.line.text))
        ? ` ${lines[i + 1]?.line.text ?? ''}`
        : ''
    const full = (value + more).replace(BREAK, '').replace(LATER, '')
    const text = label === 'place' ? full : undated(full, reference, lang)
    const place = bare(text.replace(/\s{3,}/g, ', ').replace(/(?:\s*,\s*)+/g, ', '))
    if (place !== '') found.push({ place, score: (label === 'place' ? 10 : 9) - i / 100 })
  })
  const titles = titlesIn(lines)
  titles.forEach((one, i) => {
    const only = alone(titles, i, text => undated(text, reference, lang))
    if (only) found.push(only)
    const dated = one.label === null || one.label === 'date' || one.label === 'time'
    if (!dated || one.line.by !== undefined || OTHER_DAY.test(one.line.text)) return
    for (const candidate of besideDates(one, reference, lang))
      found.push({ ...candidate, score: candidate.score - i / 20 })
  })
  for (const { line } of titles.concat(lines.slice(14))) {
    const held = HELD.exec(line.text.slice(0, 400))?.[1]?.replace(STOPS, '').replace(/,$/, '')
    if (held !== undefined && !OTHER_DAY.test(line.text) && !TITLE_WORDS.test(held))
      found.push({ place: tidied(held), score: 6.5 })
  }
  const best = found
    .filter(({ place }) => place.length > 1)
    .reduce<Candidate | null>((most, one) => (most && most.score >= one.score ? most : one), null)
  return best?.place ?? null
}
