import type { GroupLine } from '../app.ts'
import type { Account } from '../core/incoming.ts'
import { fold } from '../domain/names.ts'
import { Problem } from '../domain/problem.ts'
import { wrongUsage } from './command.ts'

/** The operator, for themselves (`name` empty) or acting for a member; the journal says so. */
export const operator = (name = ''): Account => ({ platform: 'operator', space: 'local', user: name })

/** The group that `--group` names, by id or name. Problems: `usage` where it is missing, `no-such-group`. */
export function groupNamed(all: readonly GroupLine[], name: string | undefined): GroupLine {
  const known = all.map(one => one.id).join(', ')
  if (name === undefined) {
    if (all.length === 1) return all[0]!
    throw wrongUsage(
      `Säg vilken grupp med --group. Här finns: ${known || 'ingen'}.`,
      `Say which group with --group. There is: ${known || 'none'}.`,
    )
  }
  const found = all.find(one => one.id === name) ?? all.find(one => fold(one.name) === fold(name))
  if (found) return found
  throw new Problem('no-such-group', {
    sv: `Det finns ingen grupp ”${name}”. Här finns: ${known || 'ingen'}.`,
    en: `There is no group “${name}”. There is: ${known || 'none'}.`,
  })
}
