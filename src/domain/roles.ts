import type { Role } from './state.ts'
import type { Text } from './text.ts'

/** A group's roles as people call them, in the order in which lists show them. */
export const ROLE_NAMES: Record<Role, Text> = {
  chair: { sv: 'ordförande', en: 'chair' },
  viceChair: { sv: 'vice ordförande', en: 'vice chair' },
  member: { sv: 'ledamot', en: 'member' },
  alternate: { sv: 'ersättare', en: 'alternate' },
  secretary: { sv: 'sekreterare', en: 'secretary' },
  official: { sv: 'tjänsteperson', en: 'official' },
  coOpted: { sv: 'adjungerad', en: 'co-opted' },
  observer: { sv: 'observatör', en: 'observer' },
}

/** More than one of them. */
export const ROLE_PLURALS: Record<Role, Text> = {
  chair: { sv: 'ordförande', en: 'chairs' },
  viceChair: { sv: 'vice ordförande', en: 'vice chairs' },
  member: { sv: 'ledamöter', en: 'members' },
  alternate: { sv: 'ersättare', en: 'alternates' },
  secretary: { sv: 'sekreterare', en: 'secretaries' },
  official: { sv: 'tjänstepersoner', en: 'officials' },
  coOpted: { sv: 'adjungerade', en: 'co-opted' },
  observer: { sv: 'observatörer', en: 'observers' },
}
