import type { LocalButton, Press } from '../../src/core/card.ts'
import type { LocalForm, LocalReply } from '../../src/core/incoming.ts'

const buttonsOf = (reply: LocalReply): LocalButton[] =>
  reply.card.blocks.flatMap(block => {
    if (block.kind === 'buttons') return block.buttons
    if (block.kind === 'list') return block.items.flatMap(item => item.buttons ?? [])
    return []
  })

/** A link that is no web address is named, but cannot be pressed. */
const works = ({ press }: LocalButton): boolean => !('url' in press) || /^https?:\/\//i.test(press.url)

/** What the numbers press, in order. */
export const pressesOf = (reply: LocalReply): Press[] =>
  buttonsOf(reply)
    .filter(works)
    .map(button => button.press)

/** Escape sequences and direction overrides in people's texts are shown by their code, never obeyed. */
const harmless = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, c => {
    const code = c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return `<U+${code}>`
  })

const labelsOf = (reply: LocalReply): string[] => {
  let number = 0
  return buttonsOf(reply).map(button => `  [${works(button) ? ++number : '-'}] ${button.label}`)
}

const formText = (form: LocalForm): string[] => [
  '',
  `${form.title}:`,
  ...form.fields.map(field => {
    const options = field.options ? ` [${field.options.map(one => one.label).join(' | ')}]` : ''
    const value =
      field.value === undefined
        ? ''
        : ` = ${field.options?.find(one => one.value === field.value)?.label ?? field.value}`
    return `  ${field.required ? '*' : ' '} ${field.label}${value}${field.error ? `  ! ${field.error}` : ''}${options}${field.hint ? ` (${field.hint})` : ''}`
  }),
]

/** A reply as plain text. `pressable`: buttons are numbered, for somebody who can type the number. */
export function render(reply: LocalReply, options: { pressable: boolean } = { pressable: true }): string {
  const lines = [reply.card.text]
  // A card that names its source is not made to say it twice.
  const sources = (reply.sources ?? []).filter(one => !reply.card.text.includes(one.label))
  if (sources.length > 0)
    lines.push(`${reply.lang === 'sv' ? 'Källa' : 'Source'}: ${sources.map(one => one.label).join('; ')}`)
  if (options.pressable) lines.push(...labelsOf(reply))
  if (reply.form) lines.push(...formText(reply.form))
  return harmless(lines.join('\n'))
}
