import type { Deep, Visibility } from './state.ts'

/**
 * Whether somebody of the group may see a thing (design decision 14): the one check, for every way out.
 * `member` is the onlooker's id, undefined where they are nobody's member. Those who keep the record see all of it.
 */
export function visible(visibility: Deep<Visibility>, member: string | undefined, isKeeper: boolean): boolean {
  switch (visibility.kind) {
    case 'public':
    case 'group':
      return true
    case 'named':
      return isKeeper || (member !== undefined && visibility.members.includes(member))
  }
}
