import { LIMITS } from '../limits.ts'
import type { PlainText, RichElement, RichSection, SlackBlock } from '../out.ts'
import { literal, orSpace, SPARE, split } from './text.ts'

/** Some blocks that belong together, and the same in words: what is put on one message or the next. */
export interface Unit {
  blocks: SlackBlock[]
  words: string
  /** Stands with what follows: a heading. */
  leads?: boolean
}

// Without `emoji`, a typed `:tada:` stays what was typed.
export const plain = (text: string): PlainText => ({
  type: 'plain_text',
  text: orSpace(literal(text)),
  emoji: false,
})

/** Bold where it is a label: nothing in such a text is markup, mention or link. */
export const letters = (text: string, bold = false): RichElement => ({
  type: 'text',
  text: orSpace(literal(text)),
  ...(bold ? { style: { bold: true } } : {}),
})

const emoji = (name: string): RichElement => ({ type: 'emoji', name })
export const sectionOf = (...elements: RichElement[]): RichSection => ({
  type: 'rich_text_section',
  elements,
})

const TONES = { good: 'white_check_mark', warn: 'warning' } as const

/** A text of any length, in as many units as it takes. */
export function textUnits(text: string, style: { tone?: 'good' | 'warn'; bold?: boolean } = {}): Unit[] {
  return split(text, LIMITS.richText - SPARE).map((part, i) => ({
    blocks: [
      {
        type: 'rich_text',
        elements: [
          sectionOf(
            ...(style.tone && i === 0 ? [emoji(TONES[style.tone]), letters(' ')] : []),
            letters(part, style.bold),
          ),
        ],
      },
    ],
    words: part,
  }))
}

/** Small and grey. */
export const quietUnits = (text: string): Unit[] =>
  split(text, LIMITS.context - SPARE).map(part => ({
    blocks: [{ type: 'context', elements: [plain(part)] }],
    words: part,
  }))

export function headingUnits(text: string): Unit[] {
  const line = text.replace(/\s*\n\s*/g, ' ')
  if (literal(line).length > LIMITS.header)
    return textUnits(line, { bold: true }).map(unit => ({ ...unit, leads: true }))
  return [{ blocks: [{ type: 'header', text: plain(line) }], words: line, leads: true }]
}

export function quoteUnits(text: string, source: string | undefined): Unit[] {
  const units: Unit[] = split(text, LIMITS.richText - SPARE).map(part => ({
    blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [letters(part)] }] }],
    words: part,
  }))
  return source === undefined ? units : [...units, ...quietUnits(source)]
}

/** Things put together in order, as many as fit within `max` characters and `most` pieces each time. */
export function grouped<T>(things: readonly T[], size: (thing: T) => number, max: number, most: number): T[][] {
  const groups: T[][] = []
  let room = 0
  for (const thing of things) {
    const needs = size(thing)
    const last = groups.at(-1)
    if (last && room >= needs && last.length < most) {
      last.push(thing)
      room -= needs
    } else {
      groups.push([thing])
      room = max - needs
    }
  }
  return groups
}

/** "Label: value" a line each, the label in bold. */
export function pairUnits(pairs: ReadonlyArray<{ label: string; value: string }>): Unit[] {
  const size = (pair: { label: string; value: string }) => pair.label.length + pair.value.length + 3 + 2 * SPARE
  const max = LIMITS.richText
  return grouped(pairs, size, max, 20).flatMap(group => {
    const [only] = group
    if (only && size(only) > max) return [...textUnits(`${only.label}:`, { bold: true }), ...textUnits(only.value)]
    const elements = group.flatMap(({ label, value }, i) => [
      letters(`${i === 0 ? '' : '\n'}${label}:`, true),
      letters(` ${value}`),
    ])
    const words = group.map(({ label, value }) => `${label}: ${value}`).join('\n')
    return [{ blocks: [{ type: 'rich_text' as const, elements: [sectionOf(...elements)] }], words }]
  })
}
