import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { type HeadLine, OTHER_DAY, spansIn, TITLE_WORDS, titlesIn, undated } from './head-lines.ts'
import { isOwner, namesOrgan, namesSociety } from './lexicon/bodies.ts'
import { isFirstName } from './lexicon/first-names.ts'
import { isRemote, namesPlace } from './lexicon/places.ts'
import type { Line } from './lines.ts'
import { nameAt } from './names.ts'
import { BODY, satIn } from './place-told.ts'
import { sentencesOf } from './sentences.ts'

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
    // "bygdegården, vi höll på", "1930-2105 h Boathouse"
    .replace(/,\s+(?:vi|we|det|it)\s.*$/iu, '')
    .replace(/^\d{4} ?[–-] ?\d{4} ?h(?:rs)?\s+/u, '')
    .replace(/^\((?=[^()]*$)/, '')
    .replace(/^(?:UTC|CES?T|BST|GMT)\)?$/, '')
    .replace(/^(?:UTC|CES?T|BST|GMT)[\s,]+/, '')
    .replace(/^([^()]*)\)$/, '$1')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/\s\(\p{Ll}+ [^()]*\)$/u, '')
    .trim()

const bare = (text: string): string => tidied(text).replace(/^(?:i|på|vid|at|in) (?=\p{Lu})/u, '')

const LEAD = /^(?:i|å|på|vid|hos|in|at|via)\s+(?:the\s+(?=\p{L}))?/iu
/** Where a place ends that is told in a sentence. */
const STOPS =
  /\s+(?:(?:mellan|den|kl|klockan|från|on|commencing|starting|beginning|med|with|under|för att|where|som|då|varvid|for a change)(?!\p{L})|(?:mån|tis|ons|tors|fre|lör|sön)da[gn]|\d{1,2}(?:st|nd|rd|th)?(?:[./:]\d| (?:jan|feb|mar|apr|ma[ij]|jun|jul|aug|sep|o[kc]t|nov|dec))).*$|[.!?](?:\s.*)?$/iu
/** "hölls på …", "held in …": whatever follows is where. */
const HELD =
  /(?:(?:möte|mötet|sammanträdet|stämman|träffen|meeting)\s+)?(?:hölls|hållet|hållen|ägde rum|genomfördes|held|took place)\s+(?:(?:digitalt|fysiskt)\s+)?(?:på|i|vid|hos|in|at|via|by)\s+(?:the\s+)?(.{3,90})/iu
const WITHIN = /(?:^|\s)(?:(hemma hos \p{Lu}[\p{L}-]+)$|(?:i|på|vid|in|at|hos) (?:the )?)/giu

const AT_HOME = /\sat (\p{Lu}\p{L}+['’]s)$/u

/** "… styrelsemöte hemma hos Eira", "sammanträde på brandstationen i Sundhamn": the last of its ends that names a place. */
function within(text: string): string | null {
  // "after tea at Rosie's"
  const home = AT_HOME.exec(text)?.[1]
  if (home !== undefined) return home
  for (const match of [...text.matchAll(WITHIN)].reverse()) {
    const place = match[1] ?? text.slice(match.index + match[0].length)
    if (place.length > 80) return null
    if (match[1] !== undefined || (namesPlace(place) && !BODY.test(place.split(/ i /)[0]!) && !TITLE_WORDS.test(place)))
      return place
  }
  return null
}

interface Candidate {
  place: string
  score: number
}

/** "Entré 100 kr för vuxna, barn gratis" */
const PRICED = /\d ?(?:kr|kronor|:-)(?!\p{L})|[£€$]\d|(?<!\p{L})(?:gratis|free (?:entry|of charge|for))(?!\p{L})/iu

/** The part of a text between dates and times that names a place, and how surely. `behind`: what stood before it was a day or an hour. */
function placeIn(chunk: string, behind: boolean): Candidate | null {
  const whole = tidied(chunk)
  const lead = LEAD.exec(whole)?.[0]
  // "… klockan sju i Gammelgården, varvid följande voro närvarande: …", "Crow's Nest bar. Wind SW 6"
  const ends = behind && (lead !== undefined || namesPlace(whole.split(/\. /)[0]!))
  const text = ends
    ? whole.replace(/(?:\. \p{Lu}|[,;:] (?:varvid|where|there|med|with|och|and|för|så)(?!\p{L})).*$/su, '')
    : whole
  if (text === '' || text.length > 120 || /:\s/.test(text) || PRICED.test(text)) return null
  // "…. Vi började 17.00", "…; Anna Berg (Simklubben) för punkt 4"
  if (/^(?:vi|we|jag|i|det|it|they|before|after|när|when|then)(?!\p{L})/iu.test(text) && lead === undefined) return null
  if (/^\s\(/.test(nameAt(text)?.rest ?? '')) return null
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
  // "Tue 9 Sep 25 / the hut / start 18:30", "2025-10-06      1930–2105      Boathouse": each part for itself.
  const parts = chunks.flatMap(({ chunk, behind }) =>
    chunk
      .split(/\s[/|·•]\s|^\s*[/|·•]\s|\s[/|·•]\s*$|\s{3,}|\s--\s/)
      .map((part, i) => ({ chunk: part, behind: behind || i > 0 })),
  )
  return parts.flatMap(({ chunk, behind }) => {
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
    const place = behind && !AT_HOME.test(name) ? null : within(name)
    const plain = /^\p{Lu}[^.:!?]*$/u.test(name) && name.split(' ').length < 6 && one.label === null
    if (
      place === null &&
      !behind &&
      plain &&
      !other &&
      !BODY.test(name) &&
      !VERB.test(name) &&
      !isFirstName(name.split(' ')[0]!) &&
      namesPlace(name) &&
      !/\d/.test(name)
    )
      return [{ place: name, score: 5.2 }]
    if (lone && !other && !/\d/.test(name) && !/hemma hos/.test(name)) return [{ place: name, score: 2.5 }]
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
    /[.!?:]$|:\s|;/.test(line.text)
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
const BREAK =
  /[.,;]?\s*(?:\(?(?:ajourner|paus|lunch(?!rum)|adjourn)|(?:tid|datum|time|date|when|när|start|slut)\s?:|(?<=\s{2})(?:start|slut|början|began|ended)(?!\p{L})).*$/iu
const LATER = /(?<=\p{L}),?\s+(?:kl\.?|klockan)\s*\d[\d.:]*$/u

const VERB =
  /\s(?:\p{L}*håller|är|var|har|hade|blev|ska|is|was|has|had|were|are|will|höll|gick|kom|satt|öppnade|tog)(?!\p{L})/iu

/** "Vi bytte lås på boden": somebody does something there. */
const DOER = /^(?:vi|jag|de|han|hon|det|den|alla|we|I|they|he|she|it|this|there|everyone|everybody)(?!\p{L})/iu

/** Where they met: a form's field, the title's sentence, a line of its own, or what is told. */
export function placeOf(
  lines: readonly HeadLine[],
  reference: Day,
  lang: Lang,
  early: readonly Line[] = [],
): string | null {
  const found: Candidate[] = []
  for (const line of early) {
    const sat = line.by === undefined ? satIn(line.text) : null
    if (sat !== null) found.push({ place: tidied(sat), score: 4.8 })
  }
  lines.forEach(({ label, value: all, line }, i) => {
    if ((label !== 'place' && label !== 'place-time') || !/\p{L}/u.test(all)) return
    // "Lokal: Logen          Start 18.05    Slut 19.50"
    const first = /^[^:]{3,20}:\s*(\S.*)$/u.exec(line.cells[0] ?? '')?.[1]
    const value = line.cells.length > 1 && !line.row && first !== undefined && all.startsWith(first) ? first : all
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
  // "EXTRA STYRGRUPP (TEAMS) tisdag 10 juni", "Kvarnbackens tvättstuga. Start 13:15.": no word for it, and a place all the same.
  for (const { line, label } of titles.slice(0, 4)) {
    if (label !== null || line.by !== undefined || line.row) continue
    const bracketed = /\(([^()]{3,30})\)/.exec(line.text)?.[1]
    if (bracketed !== undefined && isRemote(bracketed)) found.push({ place: bracketed, score: 4 })
    for (const said of sentencesOf(line.text.slice(0, 300))) {
      const [start = ''] = said.split(/,\s|[.!?]$/)
      const plain = /^\p{Lu}[^:;()\d]{3,60}$/u.test(start) && start.split(' ').length <= 6
      if (
        plain &&
        sentencesOf(line.text.slice(0, 300)).length > 1 &&
        namesPlace(start) &&
        !TITLE_WORDS.test(start) &&
        !BODY.test(start) &&
        !isOwner(start) &&
        nameAt(start) === null &&
        !DOER.test(start) &&
        !VERB.test(start)
      )
        found.push({ place: start, score: 4 })
    }
  }
  for (const { line, label } of titles.slice(0, 12)) {
    const sat =
      (label === null || label === 'present') && line.by === undefined && !OTHER_DAY.test(line.text.slice(0, 60))
        ? satIn(line.text)
        : null
    if (sat !== null) found.push({ place: tidied(sat), score: 5.5 })
  }
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
