import type { Line } from './lines.ts'
import { endsSentence } from './sentences.ts'
import { type LabelKind, labelOf } from './words.ts'

export type PartKind =
  | 'text'
  | 'decision'
  | 'proposal'
  | 'documents'
  | 'dispatched'
  | 'reservation'
  | 'conflict'
  | 'vote'
  | 'motions'
  | 'background'
  | 'note'

/** A stretch of a section under one label: "Beslut", "Beslutsunderlag", "Skickas till". */
export interface Part {
  kind: PartKind
  words: string
  lines: Line[]
  /** The label is a sentence's start ("Styrelsen beslutade"), not a heading: only its clauses belong to it. */
  verb: boolean
  /** A line of its own over what belongs to it, not "Beslut: …". */
  alone: boolean
}

const KINDS = new Set<LabelKind>([
  'decision',
  'proposal',
  'documents',
  'dispatched',
  'reservation',
  'conflict',
  'vote',
  'motions',
  'background',
  'note',
])
const VERB =
  /(?:beslutar|beslutade|beslöts?|beslutades|beslutas|uppdrar|uppdrog|bestämde|enades|enas|överens|\p{L} decides?|\p{L} decided|\p{L} resolve[sd]|\p{L} agree[sd])(?:(?:,?\s\p{L}+){1,2}|\sför egen del)?$/iu

const ATT = /^(?:(?:samt|och|dels)\s+)?att\b|^(?:samt|och)\s|^that\b|^(?:and )?to \p{Ll}/iu
/** Another clause or point of what was begun; after att-clauses, no lettered heading is one. */
const clause = (line: Line, first: Line | undefined): boolean =>
  ATT.test(line.text) || (line.bullet !== '' && !(first && first.bullet === '' && ATT.test(first.text)))

/** What is to be done, whoever does it; or a task that a decision gives. */
const ORDERED =
  /^\p{Lu}(?!\p{L}+ \p{Lu}|\p{L}+:|[\p{L}-]+ (?!får|gäller|sker)\p{Ll}+r\s)[^.,:]{0,80}?\s(?:(?:får|ges|gavs) i uppdrag|sker|gäller|(?<!(?:till|i|på|av|för|med|om) )(?!saknas|behövs|finns|hoppas|trivs|syns|hörs|kallas)\p{Ll}{2,}(?:as|äs|ås|es|ys|gs|ns|ds|ts|ls))(?!\p{L})/u

/** "Elsa Brodin | beviljas": a row that says how it went, and no heading. */
const ENDED_ROW =
  /^(?:bevilja[st]|avslås|bifalls|godkänns|bordläggs)(?: (?:med )?\d[\d ]*(?:kr|kronor|tkr|SEK)?| i sin helhet| delvis)?\.?$/iu

/** Splits a section's lines at the labels inside it. */
export function partsIn(lines: readonly Line[]): Part[] {
  const open: Part = { kind: 'text', words: '', lines: [], verb: false, alone: false }
  const out: Part[] = [open]
  let now = open
  const text = () => {
    now = { kind: 'text', words: '', lines: [], verb: false, alone: false }
    out.push(now)
  }
  let bounded = false
  let listing = true
  /** Under "Utskottet beslutar" stand sentences, not clauses: they end with the paragraph. */
  let sentences = false
  let colon = false
  for (const line of lines) {
    // "The timetable below was agreed.": a sentence, no heading.
    const sentence = /^the [^.:]* (?:was|were) (?:agreed|decided|resolved)\.$/iu.test(line.text)
    const label =
      sentence ||
      line.row ||
      ENDED_ROW.test(line.cells.slice(1).at(-1) ?? '') ||
      (line.bullet && !/^(?:[*•→►-]|[-=]>)$/.test(line.bullet))
        ? null
        : labelOf(line)
    if (label && KINDS.has(label.kind)) {
      now = {
        kind: label.kind as PartKind,
        words: label.words,
        lines: [],
        verb: label.kind === 'decision' && VERB.test(label.words),
        alone: label.value === '',
      }
      out.push(now)
      bounded = now.verb || label.value !== ''
      sentences = false
      colon = false
      listing = label.value === '' || /^(?:\(?[a-z1-9][.)]|[-•])\s/i.test(label.value)
      if (label.value !== '') {
        const bullet = /^(?:\(?[a-z1-9][.)]|[-•])\s+/i.exec(label.value)?.[0] ?? ''
        const value = label.value.slice(bullet.length)
        now.lines.push({ ...line, text: value, bullet: bullet.trim(), cells: [value], level: 0 })
      }
      continue
    }
    const begun = now.lines.length > 0
    if (
      !begun &&
      now.verb &&
      now.alone &&
      line.bullet === '' &&
      !ATT.test(line.text) &&
      /^\p{Lu}/u.test(line.text) &&
      !/[:,]$/.test(line.text)
    )
      sentences = true
    // A list under what was begun: "Bidrag beviljas enligt följande:"
    colon = begun && !line.gap && (colon || /:$/.test(now.lines.at(-1)!.text))
    if ((bounded && colon) || (sentences && !(begun && line.gap))) {
      now.lines.push(line)
      continue
    }
    // "Beslut: Utkastet skickas ut." and below, without a blank line: "Ärendet tas upp i december."
    const another =
      now.kind === 'decision' && !now.verb && begun && !line.gap && line.bullet === '' && ORDERED.test(line.text)
    if (
      bounded &&
      !another &&
      !(clause(line, now.lines[0]) && (listing || line.bullet === '')) &&
      !(begun && !line.gap && /^[\p{Ll}\d(]/u.test(line.text) && !endsSentence(now.lines.at(-1)!.text))
    ) {
      text()
      bounded = false
    }
    now.lines.push(line)
  }
  return out.filter(part => part.lines.length > 0)
}
