const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** What a marked piece of a message reads as: `<https://x|x>`, `<@U1|anna>`, `<#C1|allmänt>`, `<!here>`. */
function piece(inside: string): string {
  const bar = inside.indexOf('|')
  const target = bar < 0 ? inside : inside.slice(0, bar)
  const label = bar < 0 ? '' : inside.slice(bar + 1)
  // Ids tell a reader nothing; the name is only there where Slack sent it.
  if (target.startsWith('@')) return label
  if (target.startsWith('#')) return label === '' ? '' : `#${label}`
  if (target.startsWith('!')) return label.replace(/^@/, '')
  if (target.startsWith('mailto:')) return target.slice('mailto:'.length)
  return target
}

/**
 * A message's text as the person typed it: mentions of us gone, links as their address, entities as the characters.
 * Entities are decoded once and last, so that a typed `&lt;` stays what it was.
 */
export const plainWords = (text: string): string =>
  text
    .replace(/<([^<>]*)>/g, (_, inside: string) => piece(inside))
    .replace(/&(?:amp|lt|gt);/g, entity => ENTITIES[entity] ?? entity)
    .trim()

/** Text for a `text` field: what people wrote makes no mention, link or channel call. */
export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
