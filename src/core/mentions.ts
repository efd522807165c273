import type { Deep, DirectoryState, GroupState } from '../domain/state.ts'
import type { Incoming } from './incoming.ts'

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * What was said, with the group's own name for each member that it mentions by account. A platform's name for somebody is
 * what that somebody likes to be called: it never decides who is meant.
 */
export function named(incoming: Incoming, directory: Deep<DirectoryState>, state: Deep<GroupState>): Incoming {
  const { input, mentions = [] } = incoming
  if (!('words' in input) || mentions.length === 0) return incoming
  let { words } = input
  for (const { account, words: as } of mentions) {
    const person = directory.people[Object.hasOwn(directory.accounts, account) ? directory.accounts[account]! : '']
    const membership = person?.memberships.find(one => one.group === state.id)
    const name = membership && state.members[membership.member]?.name
    if (name !== undefined) words = words.replace(new RegExp(`${literally(as)}(?![\\p{L}\\p{N}_-])`, 'gu'), () => name)
  }
  return { ...incoming, input: { words } }
}
