import { LIMITS } from '../../../adapters/slack/limits.ts'

/**
 * What Slack would refuse or bring to life in messages and views: written from its documentation, apart from the code
 * that it checks. Works on anything that was rendered, however deep.
 */

type Part = Record<string, unknown>
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): Part[] => (Array.isArray(value) ? value.filter(isPart) : [])
const length = (value: unknown): number => (typeof value === 'string' ? value.length : 0)

function partsOf(value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf)
  if (!isPart(value)) return []
  return [value, ...Object.values(value).flatMap(partsOf)]
}

const over = (what: string, size: number, max: number): string[] => (size > max ? [`${what} ${size} > ${max}`] : [])
const textOf = (value: unknown): number => (isPart(value) ? length(value.text) : 0)

function faultsOfElement(one: Part): string[] {
  switch (one.type) {
    case 'button':
      return [
        ...over('button text', textOf(one.text), LIMITS.buttonText),
        ...over('button value', length(one.value), LIMITS.value),
        ...over('button url', length(one.url), LIMITS.buttonUrl),
        ...over('action_id', length(one.action_id), LIMITS.actionId),
      ]
    case 'static_select':
      return [
        ...over('options', list(one.options).length, LIMITS.options),
        ...(list(one.options).length === 0 ? ['a select without options'] : []),
        ...list(one.options).flatMap(option => [
          ...over('option text', textOf(option.text), LIMITS.optionText),
          ...over('option value', length(option.value), LIMITS.optionValue),
          ...(length(option.value) === 0 ? ['an option without a value'] : []),
        ]),
      ]
    case 'plain_text_input':
      return over('initial value', length(one.initial_value), LIMITS.inputValue)
    case 'plain_text':
    case 'text':
    case 'raw_text':
      return length(one.text) === 0 ? [`an empty ${one.type}`] : []
    default:
      return []
  }
}

function faultsOfBlock(block: Part): string[] {
  const id = over('block_id', length(block.block_id), LIMITS.blockId)
  const inside = list(block.elements)
  switch (block.type) {
    case 'header':
      return [...id, ...over('header', textOf(block.text), LIMITS.header)]
    case 'section':
      return [...id, ...over('section', textOf(block.text), LIMITS.section)]
    case 'context':
      return [
        ...id,
        ...over('context elements', inside.length, LIMITS.contextElements),
        ...inside.flatMap(one => over('context text', length(one.text), LIMITS.context)),
      ]
    case 'actions': {
      const ids = inside.map(one => one.action_id)
      return [
        ...id,
        ...over('buttons', inside.length, LIMITS.buttons),
        ...(new Set(ids).size < ids.length ? ['the same action_id twice'] : []),
        ...(inside.length === 0 ? ['a row of no buttons'] : []),
      ]
    }
    case 'rich_text': {
      const size = partsOf(block).reduce((sum, one) => sum + (one.type === 'text' ? length(one.text) : 0), 0)
      return [...id, ...over('rich text', size, LIMITS.richText)]
    }
    case 'table': {
      const rows = Array.isArray(block.rows) ? (block.rows as Part[][]) : []
      const size = partsOf(rows).reduce((sum, cell) => sum + length(cell.text), 0)
      return [
        ...id,
        ...over('rows', rows.length, LIMITS.tableRows),
        ...(rows.flat().every(cell => cell.type === 'rich_text') ? [] : ['a cell that may hold markup']),
        ...rows.flatMap(row => over('columns', row.length, LIMITS.tableColumns)),
        ...over('table characters', size, LIMITS.tableCharacters),
      ]
    }
    case 'input':
      return [
        ...id,
        ...over('label', textOf(block.label), LIMITS.inputLabel),
        ...over('hint', textOf(block.hint), LIMITS.inputHint),
      ]
    default:
      return block.type === 'divider' ? id : [`an unknown block ${String(block.type)}`]
  }
}

function faultsOfBlocks(blocks: Part[], max: number): string[] {
  const ids = blocks.flatMap(block => (block.block_id === undefined ? [] : [block.block_id]))
  return [
    ...over('blocks', blocks.length, max),
    ...(new Set(ids).size < ids.length ? ['the same block_id twice'] : []),
    ...over('tables', blocks.filter(block => block.type === 'table').length, 1),
    ...blocks.flatMap(faultsOfBlock),
    ...partsOf(blocks).flatMap(faultsOfElement),
  ]
}

/** Every ceiling that a message breaks. */
export const messageFaults = (message: { text: string; blocks: unknown[] }): string[] => [
  ...over('text', message.text.length, LIMITS.text),
  ...(message.text === '' ? ['no text'] : []),
  ...faultsOfBlocks(list(message.blocks), LIMITS.messageBlocks),
]

/** Every ceiling that a modal or Home tab breaks. */
export function viewFaults(view: unknown): string[] {
  const one = isPart(view) ? view : {}
  return [
    ...over('title', textOf(one.title), LIMITS.viewTitle),
    ...over('submit', textOf(one.submit), LIMITS.viewButton),
    ...over('close', textOf(one.close), LIMITS.viewButton),
    ...over('metadata', length(one.private_metadata), LIMITS.metadata),
    ...(list(one.blocks).some(block => block.type === 'table') ? ['a table in a view'] : []),
    ...(list(one.blocks).length === 0 ? ['a view of nothing'] : []),
    ...faultsOfBlocks(list(one.blocks), LIMITS.viewBlocks),
  ]
}

const LIVELY = new Set(['link', 'user', 'usergroup', 'broadcast', 'channel', 'team', 'date', 'color'])
const TURNS = /[\u202a-\u202e\u2066-\u2069]/

/** One isolate from end to end, which nothing within it closes. */
function isolated(text: string): boolean {
  let depth = 0
  for (const [at, letter] of [...text].entries()) {
    if (/[\u2066-\u2068]/.test(letter)) depth += 1
    if (letter === '\u2069') depth -= 1
    if (depth < 1 && at < [...text].length - 1) return false
  }
  return depth === 0 && text.startsWith('\u2068')
}

/** What would take effect: markup, mentions, links, letters that turn the line round beyond their own text. */
export function aliveIn(out: unknown): string[] {
  return partsOf(out).flatMap(one => {
    const text = typeof one.text === 'string' ? one.text : ''
    if (one.blocks !== undefined && 'text' in one)
      return [
        ...(/[<>]/.test(text) || /&(?!amp;|lt;|gt;)/.test(text) ? [`unescaped: ${text}`] : []),
        ...(one.mrkdwn === false && one.unfurl_links === false && one.unfurl_media === false ? [] : ['markup is on']),
      ]
    if (one.type === 'mrkdwn' || one.type === 'markdown') return [`markup: ${text}`]
    if (LIVELY.has(String(one.type))) return [`${one.type}`]
    if (one.type === 'plain_text' && one.emoji !== false) return [`emoji: ${text}`]
    if (typeof one.url === 'string' && !/^https?:\/\//i.test(one.url)) return [one.url]
    if (TURNS.test(text) && !isolated(text)) return [`turns the line: ${text}`]
    return []
  })
}
