import type { Extract, ExtractAttendee } from '../../domain/extract.ts'
import { firstDoing } from './clauses.ts'
import { hasOffice } from './lexicon/offices.ts'
import { namesIn } from './names.ts'
import type { Officers } from './officers.ts'
import type { RawSection } from './sections.ts'

/** "… hälsades Anna Berg tilltänkt processledare och Bo Ek …": a role told right behind the name of somebody present. */
export function withToldRoles(
  attendees: readonly ExtractAttendee[],
  sections: readonly RawSection[],
): ExtractAttendee[] {
  const told = new Map<string, string>()
  for (const section of sections)
    for (const line of section.lines)
      if (line.text.length < 5000)
        for (const { name, end } of namesIn(line.text)) {
          const role = /^ (\p{Ll}[\p{Ll}-]+(?: \p{Ll}+){0,4}?)(?=[.,;)]| och \p{Lu}| samt \p{Lu})/u.exec(
            line.text.slice(end, end + 80),
          )?.[1]
          if (role && hasOffice(role) && firstDoing(role) < 0) told.set(name, role)
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
