import type { Lang, Text } from '../domain/text.ts'

/** A wish, not yet checked. Words, button, form, model and clock all end as one. */
export interface Intent {
  command: string
  /** Raw values by field name: what a person would type ("12 maj") or an id. Core resolves them. */
  args: Record<string, unknown>
}

/** What a button does. A proposal's button holds only its token. */
export type Press = { intent: Intent } | { form: Intent } | { proposal: string } | { url: string }

export interface Button {
  label: Text
  press: Press
  style?: 'primary' | 'danger'
}

/** Columns (0-based) of a table that hold a number, and the whole that it is a part of: a surface that can draws bars. */
export interface Chart {
  value: number
  of: number
}

/**
 * One part of a card. `tone` colours a line where the platform can, and is never the only bearer of meaning.
 * `quote` is verbatim from the record. `buttons` of a list item belong to that item.
 */
export type Block =
  | { kind: 'text'; text: Text; tone?: 'good' | 'warn' | 'quiet' }
  | { kind: 'heading'; text: Text }
  | { kind: 'pairs'; pairs: Array<{ label: Text; value: Text }> }
  | { kind: 'list'; ordered?: boolean; items: Array<{ text: Text; note?: Text; buttons?: Button[] }> }
  | { kind: 'table'; columns: Text[]; rows: Text[][]; chart?: Chart }
  | { kind: 'quote'; text: Text; source?: Text }
  | { kind: 'buttons'; buttons: Button[] }

/** Platform-neutral. `lead` says the outcome in one sentence; the blocks hold the rest. */
export interface Card {
  lead: Text
  blocks?: Block[]
}

/** Everything below is one language: what adapters see. */
export interface LocalButton {
  label: string
  press: Press
  style?: 'primary' | 'danger'
}
export type LocalBlock =
  | { kind: 'text'; text: string; tone?: 'good' | 'warn' | 'quiet' }
  | { kind: 'heading'; text: string }
  | { kind: 'pairs'; pairs: Array<{ label: string; value: string }> }
  | { kind: 'list'; ordered?: boolean; items: Array<{ text: string; note?: string; buttons?: LocalButton[] }> }
  | { kind: 'table'; columns: string[]; rows: string[][]; chart?: Chart }
  | { kind: 'quote'; text: string; source?: string }
  | { kind: 'buttons'; buttons: LocalButton[] }
export interface LocalCard {
  lead: string
  blocks: LocalBlock[]
  /** The whole card as plain text: notification, screen reader, terminal, test oracle. */
  text: string
}

type Localised<T> = T extends Text
  ? string
  : T extends (infer U)[]
    ? Localised<U>[]
    : T extends object
      ? { [K in keyof T]: Localised<T[K]> }
      : T

const isText = (value: object): value is Text => 'sv' in value && 'en' in value && Object.keys(value).length === 2

/** Keys that hold what a program reads back, not what a person reads: never translated. */
const OPAQUE = new Set(['press', 'value', 'error_code'])

/** The same structure with every `{sv, en}` replaced by its words in `lang`. */
export function inLanguage<T>(value: T, lang: Lang): Localised<T> {
  if (Array.isArray(value)) return value.map(part => inLanguage(part, lang)) as Localised<T>
  if (value === null || typeof value !== 'object') return value as Localised<T>
  if (isText(value)) return value[lang] as Localised<T>
  const out: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value))
    out[key] =
      OPAQUE.has(key) && !(part !== null && typeof part === 'object' && isText(part)) ? part : inLanguage(part, lang)
  return out as Localised<T>
}

const quoted = (words: string, lang: Lang): string => (lang === 'sv' ? `”${words}”` : `“${words}”`)

const plainBlock = (block: LocalBlock, lang: Lang): string[] => {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'heading':
      return ['', block.text]
    case 'pairs':
      return block.pairs.map(pair => `${pair.label}: ${pair.value}`)
    case 'list':
      return block.items.map(
        (item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${item.text}${item.note ? ` (${item.note})` : ''}`,
      )
    case 'table':
      return block.rows.map(row =>
        row
          .map((cell, i) => (cell === '' ? '' : `${block.columns[i] ?? ''}: ${cell}`))
          .filter(cell => cell !== '')
          .join(' · '),
      )
    case 'quote':
      return [`${quoted(block.text, lang)}${block.source ? ` (${block.source})` : ''}`]
    case 'buttons':
      return []
  }
}

export function localCard(card: Card, lang: Lang): LocalCard {
  const blocks = inLanguage(card.blocks ?? [], lang) as LocalBlock[]
  const lead = card.lead[lang]
  return { lead, blocks, text: [lead, ...blocks.flatMap(block => plainBlock(block, lang))].join('\n') }
}
