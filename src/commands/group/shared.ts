import type { Button } from '../../core/card.ts'
import { BODIES } from '../../domain/changes/group.ts'
import { fold, foldPlain } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { BODY_NAMES } from '../../domain/rules.ts'
import type { BodyKind } from '../../domain/state.ts'

/** The choices of a field that holds a kind of body. */
export const BODY_CHOICES = Object.fromEntries(BODIES.map(body => [body, { label: BODY_NAMES[body] }])) as Record<
  BodyKind,
  { label: { sv: string; en: string } }
>

export const LANGUAGE_CHOICES = {
  sv: { label: { sv: 'Svenska', en: 'Swedish' } },
  en: { label: { sv: 'Engelska', en: 'English' } },
} as const

const TELLS: Array<[RegExp, BodyKind]> = [
  [/fullmäktigeberedning|beredning/, 'beredning'],
  [/fullmäktige/, 'fullmaktige'],
  [/nämnd|committee/, 'namnd'],
  [/ekonomisk|kooperativ|cooperative/, 'ekonomisk-forening'],
  [/förening|association/, 'ideell-forening'],
  [/styrelse|board/, 'styrelse'],
  [/samverkan|nätverk|network/, 'samverkansgrupp'],
  [/arbetsgrupp|projektgrupp|working group/, 'arbetsgrupp'],
  [/råd(et)?\b|råd$|council/, 'rad'],
]

/** What kind of body a name speaks of; a samverkansgrupp, which binds least, where it does not tell. */
export const bodyOfName = (name: string): BodyKind =>
  TELLS.find(([pattern]) => pattern.test(fold(name)))?.[1] ?? 'samverkansgrupp'

const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', ß: 'ss', ð: 'd', þ: 'th', ł: 'l' }

/** Names a store keeps for itself. */
const KEPT = new Set(['directory', 'blobs'])

/** "Landsbygdsrådet Väst" → landsbygdsradet-vast: a short name that is safe as a folder. Problem: `invalid`. */
export function slugOf(name: string): string {
  const slug = foldPlain(name)
    .replace(/[æøßðþł]/g, letter => LETTERS[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  if (slug === '' || KEPT.has(slug))
    throw new Problem(
      'invalid',
      {
        sv: `”${name}” kan inte vara en grupps namn. Använd bokstäver a–ö eller siffror.`,
        en: `“${name}” cannot be the name of a group. Use letters a–z or digits.`,
      },
      { field: 'name' },
    )
  return slug
}

/** Problem `invalid` unless the runtime knows the time zone (IANA). */
export function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('sv', { timeZone })
  } catch {
    throw new Problem(
      'invalid',
      {
        sv: `Tidszonen ”${timeZone}” finns inte. Skriv till exempel Europe/Stockholm.`,
        en: `There is no time zone “${timeZone}”. Type for example Europe/Stockholm.`,
      },
      { field: 'timeZone' },
    )
  }
}

/** Tie the room that they are pressed in to a group. */
export const bindButtons = (group: string): Button[] => [
  {
    label: { sv: 'Bara gruppen läser här', en: 'Only the group reads here' },
    press: { intent: { command: 'group-bind', args: { group, visibility: 'group' } } },
  },
  {
    label: { sv: 'Andra kan läsa här', en: 'Others can read here' },
    press: { intent: { command: 'group-bind', args: { group, visibility: 'public' } } },
  },
]
