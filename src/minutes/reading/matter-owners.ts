/** Whose what was decided is, by a cell of a table. */
import { isMononym, nameAt } from './names.ts'

const isOwner = (text: string): boolean => isMononym(text) || nameAt(text)?.rest === '' || /^\p{Lu}{2,3}$/u.test(text)

/** "Ahmed (märkning), Dragan (container)": who they are, without what each is to do. */
export const ownersIn = (text: string): string | null => {
  const parts = text
    .replace(/\s*\([^()]*\)/g, '')
    .split(/\s*(?:,|\/|\+|&|\s(?:och|samt|and)\s)\s*/)
    .filter(part => part !== '')
  return parts.length > 0 && parts.every(isOwner) ? parts.join(', ') : null
}

/** What a cell, or a piece of it, tells: whose it is, till when, what somebody is to do, or none of these. */
export interface Told {
  as: 'who' | 'when' | 'todo' | 'text'
  text: string
}

/** "Anna, 30 april", "Bo: find two weavers", "Treasurer to release payments". */
export function whoseIn(text: string): Told[] {
  const owners = ownersIn(text)
  if (owners !== null) return [{ as: 'who', text: owners }]
  const [, who = '', when = ''] =
    /^(\p{L}[^\d]*?)(?:,|\s[–-]|\s(?:senast|by|till|before|until))\s+([^,]*\d[^,]*)$/u.exec(text) ?? []
  const dated = who === '' ? null : ownersIn(who)
  if (dated !== null)
    return [
      { as: 'who', text: dated },
      { as: 'when', text: when },
    ]
  if (/^\p{Lu}[\p{L}. -]{1,30}?(?:: | to (?=\p{Ll})| att (?=\p{Ll}))/u.test(text)) return [{ as: 'todo', text }]
  // "Dal, ny mätning i maj", "Dal mäter i maj"
  const [, one = '', what = ''] = /^(\p{Lu}[\p{L}-]+),? (?:(?<=, )|(?=\p{Ll}{2,}r\s))(\p{Ll}.*)$/u.exec(text) ?? []
  return [isOwner(one) ? { as: 'todo', text: `${one}: ${what}` } : { as: 'text', text }]
}
