/** What an answer says before it is a card, and how it becomes one. */
import { type Block, type Card, type Intent, localCard } from '../core/card.ts'
import type { Answer } from '../core/ports.ts'
import { linesText } from '../domain/places.ts'
import type { Day } from '../domain/state.ts'
import { each, LANGS, type Lang, listed, same, type Text } from '../domain/text.ts'
import { dayText } from '../domain/when/write.ts'
import { type Ask, nearestHeld, plannedOn } from './scope.ts'
import type { Doc, Passage, Section } from './view.ts'

export interface Ref {
  doc: Doc
  section?: Section
  lines?: readonly [number, number]
}

export interface Found {
  answered: boolean
  lead: Text
  items?: Text[]
  /** What the record says of it, verbatim, below the answer or the refusal. */
  quotes?: Text[]
  refs: Ref[]
  /** No answer, and the sources only say where the matter is taken up. */
  vague?: true
  /** No answer, and a rule knows that there is none. */
  known?: true
  /** An answer that was chosen by its words alone: what is weighed by all that speaks for it goes before it. */
  loose?: true
  /** An answer of a rule that is often mistaken: where it is unlikely, it is none. */
  weak?: true
  /** The whole question, where it was put in fewer words than it means. */
  asked?: string
}

/** A card is read on a phone, and a pasted document is no answer. */
const MOST = 1000
const MOST_SOURCES = 6

/** "2 februari 2018": minutes are cited with their year, without the weekday. */
export const on = (day: Day): Text => dayText(day, { weekday: false, year: 'always' })

/** What was taken in beside the minutes: a notice, a newsletter. It says what was planned, not what was done. */
const NO_MINUTES: Text = { sv: 'inget protokoll', en: 'no minutes' }

export const docText = (doc: Doc): Text =>
  doc.origin === 'imported' && !doc.held
    ? each(lang => `${doc.file ?? doc.title} (${NO_MINUTES[lang]})`)
    : doc.date === null
      ? same(doc.title)
      : each(lang => `${doc.title}, ${on(doc.date!)[lang]}`)

const numbered = (section: Section | undefined): string =>
  section ? (section.number === null ? section.title : `§ ${section.number}`) : ''

/** "Landsbygdsberedningen, 12 februari 2027, § 4"; imported: "FIL.txt, 2 februari 2018, § 4, rad 112–118". */
export function label({ doc, section, lines }: Ref): Text {
  const at = lines ?? section?.lines
  return each(lang =>
    [doc.file ?? doc.title, doc.date ? on(doc.date)[lang] : '', numbered(section), at ? linesText(at)[lang] : '']
      .filter(part => part !== '')
      .join(', '),
  )
}

export const refOf = (passage: Passage): Ref => ({
  doc: passage.doc,
  ...(passage.section ? { section: passage.section } : {}),
})

/** "§ 4 Bidrag till bygdegårdar" or the heading alone. */
export const sectionName = (section: Section): string =>
  section.number === null ? section.title : `§ ${section.number} ${section.title}`

/** The § itself, else its meeting; minutes that are in no calendar cannot be opened. */
const opens = ({ doc, section }: Ref): Intent | undefined =>
  section?.item !== undefined
    ? { command: 'decision-show', args: { item: section.item } }
    : doc.meeting !== undefined
      ? { command: 'agenda', args: { meeting: doc.meeting } }
      : undefined

/** What an answer rests on, each once. */
function sourcesOf(refs: readonly Ref[]): Answer['sources'] {
  const out = new Map<string, Answer['sources'][number]>()
  for (const ref of refs) {
    const text = label(ref)
    const intent = opens(ref)
    if (!out.has(text.sv)) out.set(text.sv, { label: text, ...(intent ? { intent } : {}) })
  }
  return [...out.values()].slice(0, MOST_SOURCES)
}

export const clip = (text: string, most: number): string => {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 2)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`
}

const size = (card: Card): number => Math.max(...LANGS.map(lang => localCard(card, lang).text.length))

/** The card of what was found, cut to the ceiling: items first lose their tail, and it says how many are left out. */
function cardOf(found: Found, labels: readonly Text[]): Card {
  const sourced: Block[] =
    labels.length > 0
      ? [
          {
            kind: 'text',
            tone: 'quiet',
            text: each(
              lang => `${lang === 'sv' ? 'Källa' : 'Source'}: ${clip(labels.map(one => one[lang]).join(' · '), 220)}`,
            ),
          },
        ]
      : []
  const { asked } = found
  const understood: Block[] =
    asked === undefined
      ? []
      : [{ kind: 'text', tone: 'quiet', text: { sv: `Läst som: ”${asked}”`, en: `Read as: “${asked}”` } }]
  const lead = each(lang => clip(found.lead[lang], 640))
  const make = (items: number, quote: number): Card => {
    const all = found.items ?? []
    const left = all.length - items
    const blocks: Block[] = []
    if (items > 0)
      blocks.push({
        kind: 'list',
        items: all.slice(0, items).map(text => ({ text: each(lang => clip(text[lang], 420)) })),
      })
    if (left > 0)
      blocks.push({ kind: 'text', tone: 'quiet', text: { sv: `… och ${left} till.`, en: `… and ${left} more.` } })
    if (quote > 0)
      for (const one of found.quotes ?? []) blocks.push({ kind: 'quote', text: each(lang => clip(one[lang], quote)) })
    return { lead, blocks: [...blocks, ...sourced, ...understood] }
  }
  let [items, quote] = [found.items?.length ?? 0, 500]
  let card = make(items, quote)
  while (size(card) > MOST && (items > 1 || quote > 0)) {
    if (quote > 120) quote -= 80
    else if (items > 1) items--
    else quote = 0
    card = make(items, quote)
  }
  return size(card) > MOST ? { lead, blocks: [] } : card
}

const inOne = (text: Text, lang: Lang): Text => same(text[lang])

/** The answer in the question's own language: who asks in English is answered so, whatever their setting. */
export function answerOf(found: Found, lang: Lang): Answer {
  const sources = sourcesOf(found.refs)
  const spoken: Found = {
    ...found,
    lead: inOne(found.lead, lang),
    ...(found.items ? { items: found.items.map(one => inOne(one, lang)) } : {}),
  }
  const { lead, blocks = [] } = cardOf(
    spoken,
    sources.map(one => inOne(one.label, lang)),
  )
  return {
    card: {
      lead,
      blocks: blocks.map(block => (block.kind === 'text' ? { ...block, text: inOne(block.text, lang) } : block)),
    },
    answered: found.answered,
    sources: sources.map(one => ({ ...one, label: inOne(one.label, lang) })),
    ...(found.asked === undefined ? {} : { asked: found.asked }),
  }
}

const NOT: Text = { sv: 'Det framgår inte av protokollen.', en: 'It is not in the records.' }

/** No answer, with the nearest thing that is in the records. */
export const missing = (nearest?: Text, refs: Ref[] = []): Found => ({
  answered: false,
  lead: nearest ? each(lang => `${NOT[lang]} ${nearest[lang]}`) : NOT,
  refs,
  ...(nearest ? { known: true as const } : {}),
})

/** As `missing`, where the sources say no more than where to look. */
export function vaguely(nearest: Text, refs: Ref[]): Found {
  const { known: _, ...found } = missing(nearest, refs)
  return { ...found, vague: true }
}

/** A day was named that no minutes are of. */
export function noMinutes(ask: Ask): Found {
  const planned = plannedOn(ask)[0]
  // "Vem gästar oss i maj 2021?": from May 2021.
  const said = (ask.q.whens[0]?.text ?? '').replace(/^(?:i|den|på|in|on|of)\s/iu, '')
  if (planned)
    return vaguely(
      {
        sv: `Från ${said} finns inget protokoll; det är bara känt som ett kommande datum.`,
        en: `There are no minutes from ${said}; it is only known as a coming date.`,
      },
      [{ doc: planned }],
    )
  const near = nearestHeld(ask)
  if (!near) return missing({ sv: 'Det finns inga protokoll än.', en: 'There are no minutes yet.' })
  return vaguely(
    {
      sv: `Från ${said} finns inget protokoll. Närmast i tid: ${docText(near).sv}.`,
      en: `There are no minutes from ${said}. Nearest in time: ${docText(near).en}.`,
    },
    [{ doc: near }],
  )
}

export const names = (all: readonly string[]): Text => listed(all.map(same))
