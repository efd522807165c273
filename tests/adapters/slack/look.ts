import { createHash } from 'node:crypto'
import type { SlackMessage, SlackOut } from '../../../adapters/slack/out.ts'

type Part = Record<string, unknown>
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): Part[] => (Array.isArray(value) ? value.filter(isPart) : [])

export const blocksOf = (out: SlackOut): Part[] =>
  ('message' in out ? out.message.blocks : out.form.view.blocks) as unknown as Part[]
export const messagesIn = (outs: SlackOut[]): SlackMessage[] =>
  outs.flatMap(out => ('message' in out ? [out.message] : []))

/** What a person reads of blocks, top to bottom, without what only keeps directions apart. */
export function readBlocks(value: unknown): string {
  if (Array.isArray(value)) return value.map(readBlocks).join('\n')
  if (!isPart(value)) return ''
  if (value.type === 'rich_text_section' || value.type === 'rich_text_quote')
    return list(value.elements).map(readBlocks).join('')
  if (value.type === 'button' || value.type === 'option') return readBlocks(value.text)
  if (typeof value.text === 'string') return value.text
  return ['label', 'text', 'fields', 'accessory', 'element', 'elements', 'rows', 'hint', 'options', 'placeholder']
    .filter(key => key in value)
    .map(key => readBlocks(value[key]))
    .join('\n')
}

export const readOuts = (outs: SlackOut[]): string => outs.map(out => readBlocks(blocksOf(out))).join('\n')

/** Every button, in the order it is seen. */
export function buttonsIn(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn)
  if (!isPart(value)) return []
  return value.type === 'button' ? [value] : Object.values(value).flatMap(buttonsIn)
}

/** What stands in each field of a form, as Slack would show it. */
export function valuesIn(blocks: Part[]): Record<string, string> {
  const values: Record<string, string> = {}
  for (const block of blocks) {
    const element = block.element
    if (block.type !== 'input' || !isPart(element)) continue
    const chosen = isPart(element.initial_option) ? element.initial_option.value : undefined
    const value = element.initial_value ?? element.initial_date ?? chosen
    if (typeof value === 'string') values[String(block.block_id).replace(/^f:/, '')] = value
  }
  return values
}

/** What Slack sends when a form is sent in as it stands. */
export function stateOf(blocks: Part[]): Record<string, Record<string, Part>> {
  const state: Record<string, Record<string, Part>> = {}
  for (const block of blocks) {
    const element = block.element
    if (block.type !== 'input' || !isPart(element)) continue
    const { type } = element
    state[String(block.block_id)] = {
      [String(element.action_id)]:
        type === 'static_select'
          ? { type, selected_option: element.initial_option ?? null }
          : type === 'datepicker'
            ? { type, selected_date: element.initial_date ?? null }
            : { type, value: element.initial_value ?? null },
    }
  }
  return state
}

/** Words that cannot be packed: the same each time. */
export function noise(length: number): string {
  let text = ''
  while (text.length < length) text += createHash('sha256').update(text).digest('base64')
  return text.slice(0, length)
}
