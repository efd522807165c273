import { TEXT_SIZE } from '../limits.ts'
import type { Element } from '../out.ts'
import { literal, split } from './text.ts'

interface Style {
  bold?: boolean
  quiet?: boolean
  color?: 'Good' | 'Warning' | 'Attention'
  italic?: boolean
}

/** A piece of text in which nothing is markup, mention or link: Teams reads those in text blocks, never in text runs. */
export const run = (text: string, { bold, quiet, color, italic }: Style = {}): Element => ({
  type: 'TextRun',
  text: literal(text),
  ...(bold ? { weight: 'Bolder' } : {}),
  ...(quiet ? { isSubtle: true, size: 'Small' } : {}),
  ...(color ? { color } : {}),
  ...(italic ? { italic } : {}),
})

export const line = (...inlines: Element[]): Element => ({ type: 'RichTextBlock', inlines })
const close = (element: Element): Element => ({ ...element, spacing: 'None' })

/** A text of any length: a line each, for line breaks within a run are lost on some clients. */
export function lines(text: string, style: Style = {}, before: Element[] = []): Element[] {
  const parts = text.split(/\r\n?|\n/).flatMap(one => split(one, TEXT_SIZE))
  const some = parts.filter(part => part.trim() !== '')
  return some.map((part, i) => (i === 0 ? line(...before, run(part, style)) : close(line(run(part, style)))))
}

/** Letters that no reading of Markdown, no link finder and no template takes for anything but themselves. */
const TAME = /^[\p{Lu}\p{Ll}§][\p{Lu}\p{Ll}\p{Nd} ,.;:§()/%–-]*$/u

/** A heading that screen readers find, where its words allow that; else in bold. */
export function heading(text: string): Element[] {
  const tame = TAME.test(text) && text.length <= 200 && !/www\.|:\/|\.[a-z]{2}/i.test(text)
  if (!tame) return lines(text, { bold: true })
  return [
    { type: 'TextBlock', text, style: 'heading', weight: 'Bolder', size: 'Medium', wrap: true, spacing: 'Medium' },
  ]
}

/** A note this short stands on its item's line. */
const SHORT_NOTE = 60

/** An item of a list. One that brings a number of its own gets no mark before it. */
export function listItem(mark: string, text: string, note: string | undefined): Element[] {
  const before = /^(?:\d+\.|§)/.test(text) ? [] : [run(`${mark} `)]
  const beside = note !== undefined && note.length <= SHORT_NOTE && !/\n/.test(note) && text.length <= TEXT_SIZE
  const [first, ...rest] = lines(text, {}, before)
  if (!first) return note ? lines(note, { quiet: true }) : []
  const head =
    beside && rest.length === 0 ? line(...(first.inlines as Element[]), run('  '), run(note, { quiet: true })) : first
  const below = note !== undefined && head === first ? lines(note, { quiet: true }).map(close) : []
  return [{ ...head, spacing: 'Small' }, ...rest, ...below]
}

/** "Label: value", the label in bold; a fact set would read Markdown. */
export const pair = (label: string, value: string): Element[] => {
  const [first, ...rest] = value.split('\n')
  return [
    ...lines(`${label}:`, { bold: true }).slice(0, -1),
    line(
      run(`${split(label.replace(/\n/g, ' '), TEXT_SIZE).at(-1)}: `, { bold: true }),
      run(split(first ?? '', TEXT_SIZE)[0] ?? ''),
    ),
    ...split(first ?? '', TEXT_SIZE)
      .slice(1)
      .flatMap(part => lines(part)),
    ...rest.flatMap(part => lines(part).map(close)),
  ]
}

/** Set off by an emphasised container, in quotation marks: a quote is told from its surroundings without colour. */
export const quote = (text: string, source: string | undefined): Element[] => {
  const words = lines(text, { italic: true }).map(
    (one): Element => ({ type: 'Container', style: 'emphasis', items: [one], spacing: 'None' }),
  )
  return [...words, ...(source === undefined ? [] : lines(source, { quiet: true }))]
}
