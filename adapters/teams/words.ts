import type { Message } from './types.ts'

const ENTITIES: Record<string, string> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}
const unescaped = (text: string): string =>
  text.replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, entity => ENTITIES[entity] ?? entity)

/**
 * A message's text as the person typed it: mentions of us gone, of others as their name. Entities are decoded once and
 * last, so that a typed `&lt;` stays what it was.
 */
export function plainWords({ text, entities, recipient }: Pick<Message, 'text' | 'entities' | 'recipient'>): string {
  const ofUs = entities.flatMap(one => (one.mentioned.id === recipient.id && one.text ? [one.text] : []))
  const withoutUs = ofUs.reduce((rest, mention) => rest.replace(mention, ''), text ?? '')
  return unescaped(withoutUs.replace(/<at[^>]{0,200}>([^<]*)<\/at>/g, '$1')).trim()
}

/** A message as Teams hands it to a message action: HTML, of which only the words are wanted. */
export const htmlWords = (html: string): string =>
  unescaped(html.replace(/<(?:br|\/p|\/div|\/li)\b[^>]{0,200}>/gi, '\n').replace(/<[^>]{0,2000}>/g, ''))
    .replace(/[ \t]+/g, ' ')
    .replace(/\n\s*\n+/g, '\n')
    .trim()
