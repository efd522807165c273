const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

export interface Heard {
  /** Our own user id: saying our name is no part of the words. */
  self?: string | undefined
  names?: Readonly<Record<string, string>> | undefined
}

/** What a marked piece of a message reads as: `<https://x|x>`, `<@U1|anna>`, `<#C1|allmänt>`, `<!here>`. */
function piece(inside: string, { self, names }: Heard): string {
  const bar = inside.indexOf('|')
  const target = bar < 0 ? inside : inside.slice(0, bar)
  const label = bar < 0 ? '' : inside.slice(bar + 1)
  if (target.startsWith('@')) {
    const user = target.slice(1)
    if (user === self) return ''
    // Somebody whose name is not known is still somebody: "a task for … to call" must not lose its person.
    return `@${names && Object.hasOwn(names, user) ? names[user]! : label || user}`
  }
  if (target.startsWith('#')) return label === '' ? target : `#${label}`
  if (target.startsWith('!')) return label || `@${target.slice(1)}`
  if (target.startsWith('mailto:')) return target.slice('mailto:'.length)
  return target
}

/**
 * A message's text as the person typed it: mentions of us gone, others as names, links as their address, entities as
 * the characters. Entities are decoded once and last, so that a typed `&lt;` stays what it was.
 */
export const plainWords = (text: string, heard: Heard = {}): string =>
  (MARKED.test(text) ? unmarked(text, heard) : text).trim()

const MARKED = /[<&]/

const unmarked = (text: string, heard: Heard): string =>
  text
    .replace(/<([^<>]*)>/g, (_, inside: string) => piece(inside, heard))
    .replace(/&(?:amp|lt|gt);/g, entity => ENTITIES[entity] ?? entity)

const MENTION = /<(@([A-Za-z0-9]{1,64})(?:\|[^<>]*)?)>/g

/** The people that a text mentions, by user id. */
export const mentionedIn = (text: string): string[] =>
  MARKED.test(text) ? [...new Set([...text.matchAll(MENTION)].map(([, , user]) => user!))] : []

/** Whom a text mentions, beside us, and how they stand in its plain words. */
export const mentionsIn = (text: string, heard: Heard): Array<{ user: string; words: string }> =>
  !MARKED.test(text)
    ? []
    : [...text.matchAll(MENTION)].flatMap(([, inside, user]) =>
        user === heard.self ? [] : [{ user: user!, words: piece(inside!, heard) }],
      )

/** Text for a `text` field: what people wrote makes no mention, link or channel call. */
export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
