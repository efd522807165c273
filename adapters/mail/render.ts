import type { LocalBlock, LocalButton } from '../../src/core/card.ts'
import type { LocalReply } from '../../src/core/incoming.ts'

/** One letter before it is addressed: plain text, which no mail program runs or follows by itself. */
export interface Letter {
  subject: string
  text: string
  /** Addresses of its links, in order: what lies behind one may go along as a file. */
  links: string[]
  /** It asks for something that is answered elsewhere. */
  asks: boolean
}

/** Longer subjects are cut by mail programs; the whole of it opens the letter. */
const SUBJECT = 150

/** Control characters, line ends and what turns the line round: a header holds one line that reads as it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** A text as one line of a header. */
export const oneLine = (text: string): string => text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim()

function subjectOf({ card, group }: LocalReply): string {
  const lead = oneLine(card.lead).replace(/\.$/, '')
  const whole = group && !lead.includes(group.name) ? `${oneLine(group.name)}: ${lead}` : lead
  const letters = [...whole]
  return letters.length <= SUBJECT
    ? whole
    : `${letters
        .slice(0, SUBJECT - 1)
        .join('')
        .trimEnd()}…`
}

const isLink = (button: LocalButton): button is LocalButton & { press: { url: string } } => 'url' in button.press

/** Links with their address, each on a line of its own; what is pressed elsewhere by name, so that it is known to exist. */
function buttonLines(buttons: readonly LocalButton[]): string[] {
  const pressed = buttons.filter(one => !isLink(one)).map(one => `[${one.label}]`)
  return [
    ...(pressed.length > 0 ? [pressed.join(' ')] : []),
    ...buttons.filter(isLink).map(one => `${one.label}: ${one.press.url}`),
  ]
}

function linesOf(block: LocalBlock, lang: LocalReply['lang']): string[] {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'heading':
      return [
        block.text.toUpperCase() === block.text ? block.text : `${block.text}\n${'-'.repeat([...block.text].length)}`,
      ]
    case 'pairs':
      return [block.pairs.map(one => `${one.label}: ${one.value}`).join('\n')]
    case 'list':
      return [
        block.items
          .map((item, i) => {
            const mark = block.ordered ? `${i + 1}.` : '-'
            const lines = [`${mark} ${item.text}`, ...(item.note ? [`  ${item.note}`] : [])]
            return [...lines, ...buttonLines(item.buttons ?? []).map(line => `  ${line}`)].join('\n')
          })
          .join('\n'),
      ]
    case 'table':
      return [
        block.rows
          .map(row =>
            row
              .map((cell, i) => (cell === '' ? '' : `${block.columns[i] ?? ''}: ${cell}`))
              .filter(Boolean)
              .join(' · '),
          )
          .join('\n'),
      ]
    case 'quote': {
      const words = lang === 'sv' ? `”${block.text}”` : `“${block.text}”`
      return [block.source ? `${words}\n(${block.source})` : words]
    }
    case 'buttons':
      return [buttonLines(block.buttons).join('\n')]
  }
}

const buttonsOf = (blocks: readonly LocalBlock[]): LocalButton[] =>
  blocks.flatMap(block =>
    block.kind === 'buttons'
      ? block.buttons
      : block.kind === 'list'
        ? block.items.flatMap(item => item.buttons ?? [])
        : [],
  )

/** A reply as a letter. A heading stands with what it heads; parts are a blank line apart. */
export function render(reply: LocalReply): Letter[] {
  const { card, lang } = reply
  const buttons = buttonsOf(card.blocks)
  const parts: string[] = [card.lead]
  let heads = false
  for (const block of card.blocks) {
    const part = linesOf(block, lang).join('\n')
    if (heads) parts[parts.length - 1] += `\n${part}`
    else parts.push(part)
    heads = block.kind === 'heading'
  }
  return [
    {
      subject: subjectOf(reply),
      text: parts.filter(part => part !== '').join('\n\n'),
      links: buttons.filter(isLink).map(one => one.press.url),
      asks: buttons.some(one => !isLink(one)),
    },
  ]
}
