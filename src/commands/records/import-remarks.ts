import type { Extract } from '../../domain/extract.ts'
import { fold, foldPlain } from '../../domain/names.ts'
import type { Deep, GroupState } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'

type Remark = NonNullable<Extract['remarks']>[number]

/** True where the document names another body: no word of this group's name is in it, nor the other way round. */
export const otherBody = (group: string, body: string | null | undefined): boolean => {
  if (!body) return false
  const [mine, theirs] = [fold(group), fold(body)]
  return !theirs.includes(mine) && !mine.includes(theirs)
}

export const otherBodyText = (group: string, body: string | null | undefined) =>
  each(lang =>
    lang === 'sv'
      ? `Texten nämner ett annat organ: ${body}. Hör den till ${group}?`
      : `The text names another body: ${body}. Does it belong to ${group}?`,
  )

/** Letters to put in, take out or exchange; more than two are told as three. */
function letters(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return Math.min(3, row[b.length]!)
}

/** Ohlsson and Olsson, Monika and Monica, Sjöberg Linder and Sjöberg-Linder: alike, and not the same. */
const alike = (a: string, b: string): boolean => {
  const [x, y] = [foldPlain(a).replace(/-/g, ' ').split(' '), foldPlain(b).replace(/-/g, ' ').split(' ')]
  if (x.length !== y.length || x.length < 2) return false
  const apart = x.map((word, i) => letters(word, y[i]!))
  return apart.reduce((sum, n) => sum + n, 0) <= 2 && apart.every((n, i) => n === 0 || x[i]!.length > 3)
}

/** Names that drift from the members': suggested, never merged. */
function drifting(state: Deep<GroupState>, extract: Extract): Remark[] {
  const members = Object.values(state.members).map(one => one.name)
  const known = new Set(members.map(fold))
  const seen = new Map(extract.attendees.map(one => [fold(one.name), one]))
  return [...seen.values()].flatMap(one => {
    if (known.has(fold(one.name))) return []
    const like = members.filter(name => alike(name, one.name))
    return like.map(name => ({
      text: each(lang =>
        lang === 'sv'
          ? `I texten står ${one.name}, i gruppen finns ${name}. Är det samma person? Rätta då med ”namn: ${one.name} = ${name}”.`
          : `The text says ${one.name}, the group has ${name}. The same person? Then correct it with “name: ${one.name} = ${name}”.`,
      ),
      ...(one.at && { at: one.at }),
    }))
  })
}

/** What should be looked at before the document enters this very group. */
export const remarksFor = (state: Deep<GroupState>, extract: Extract): Remark[] => [
  ...(otherBody(state.name, extract.body) ? [{ text: otherBodyText(state.name, extract.body) }] : []),
  ...drifting(state, extract),
]
