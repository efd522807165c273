import type { Extract, ExtractAttendee } from '../../domain/extract.ts'
import { hasOffice } from './lexicon/offices.ts'
import { namesIn } from './names.ts'
import type { Officers } from './officers.ts'
import { isDoing, officeAlone } from './offices-done.ts'
import type { RawSection } from './sections.ts'
import { sentencesOf } from './sentences.ts'
import { firstDoing } from './verbs.ts'

/** "Anna Berg, utvecklingsledare, Bo Ek, ansvarig för dialogen och Cilla Ask, kansliet." Two or more names in a row, each with what they are behind a comma. */
function inRow(text: string): Array<[name: string, role: string]> {
  // "…, social ekonomi Studio Norr": two words with capitals inside what somebody is, and nobody's name.
  const names = namesIn(text).filter(({ start }) => /(?:^|[,:] |\s(?:och|samt|and) )$/.test(text.slice(0, start)))
  const rows = names.map(({ name, end }, i): [string, string] | null => {
    const next = names[i + 1]
    const last = next === undefined
    const role = (
      last ? /^, (\p{Ll}[^,.;:()]{2,80})[.;]/u : /^, (\p{Ll}[^,.;:()]{2,80}?)(?:,? (?:och|samt|and)|,) $/u
    ).exec(text.slice(end, next?.start))?.[1]
    return role !== undefined && firstDoing(role) < 0 && !isDoing(role) ? [name, role] : null
  })
  // One such name alone is as often somebody told of ("Bo Ek, bosatt i byn.").
  const from = rows.findIndex((row, i) => row && rows[i + 1])
  if (from < 0) return []
  const to = rows.findIndex((row, i) => i > from && !row)
  return rows.slice(from, to < 0 ? undefined : to).flatMap(row => (row ? [row] : []))
}

/** "… hälsades Anna Berg tilltänkt processledare och Bo Ek …": a role told right behind the name of somebody present. */
export function withToldRoles(
  attendees: readonly ExtractAttendee[],
  sections: readonly RawSection[],
): ExtractAttendee[] {
  const told = new Map<string, string>()
  for (const section of sections)
    for (const line of section.lines)
      if (line.text.length < 5000) {
        for (const sentence of sentencesOf(line.text)) for (const [name, role] of inRow(sentence)) told.set(name, role)
        for (const { name, end } of namesIn(line.text)) {
          const said = /^ (\p{Ll}[\p{Ll}-]+(?: \p{Ll}+){0,4}?)(?=[.,;)]| och \p{Lu}| samt \p{Lu})/u.exec(
            line.text.slice(end, end + 80),
          )?.[1]
          const role = said && officeAlone(said)
          if (role && hasOffice(role) && firstDoing(role) < 0 && !isDoing(role)) told.set(name, role)
        }
      }
  return attendees.map(one => {
    const role = one.role === undefined ? told.get(one.name) : undefined
    return role === undefined ? one : { ...one, role }
  })
}

/** Somebody listed without a role, with the one that the text gives them elsewhere. */
export function withOffice(
  one: ExtractAttendee,
  { chair, secretary, approvers }: Officers,
  lang: Extract['lang'],
): ExtractAttendee {
  if (one.name === chair) return { ...one, role: lang === 'sv' ? 'ordförande' : 'chair' }
  if (one.name === secretary) return { ...one, role: lang === 'sv' ? 'sekreterare' : 'secretary' }
  return lang === 'sv' && approvers.includes(one.name) ? { ...one, role: 'justerare' } : one
}
