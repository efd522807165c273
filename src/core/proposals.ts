import { createHash } from 'node:crypto'
import { messageChanges } from '../domain/changes/messages.ts'
import { Problem } from '../domain/problem.ts'
import { each } from '../domain/text.ts'
import type { Intent } from './card.ts'
import { canonical } from './chain.ts'
import type { Plan, PlanCommand, Scope } from './command.ts'
import { resolveAll, valueText } from './resolve.ts'

const MINUTES = 10

/** Ids and codes differ from one planning to the next; what was shown is compared without them. */
const timeless = (scope: Scope): Scope => ({ ...scope, id: letter => `${letter}0`, chance: n => 'X'.repeat(n) })

const digest = (command: PlanCommand, args: Record<string, unknown>, scope: Scope): string => {
  const values = resolveAll(args, command.fields, scope)
  return createHash('sha256')
    .update(canonical(command.plan(values, timeless(scope)).changes))
    .digest('hex')
}

export const askerOf = (scope: Scope): string => scope.actor.by.member ?? scope.actor.by.account

/**
 * What loose words or a model would change becomes a button: it holds only a token, works for the asker alone,
 * for ten minutes, and asks again if the same wish would now do something else (design decision 4).
 */
export function propose(command: PlanCommand, intent: Intent, scope: Scope): Plan {
  const values = resolveAll(intent.args, command.fields, scope)
  const raw = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  const args = Object.fromEntries(
    Object.keys(intent.args)
      .concat(Object.keys(raw))
      .map(key => [key, rawOf(raw[key], intent.args[key])]),
  )
  const token = scope.chance(16)
  const pairs = Object.entries(command.fields)
    .filter(([key]) => values[key] !== undefined)
    .map(([key, def]) => ({ label: def.label, value: valueText(values[key], def, scope.state, scope.now.date) }))
  return {
    changes: [
      messageChanges.proposalMade({
        token,
        command: command.name,
        args,
        by: askerOf(scope),
        until: new Date(Date.parse(scope.now.instant) + MINUTES * 60_000).toISOString(),
        shown: digest(command, args, scope),
      }),
    ],
    reply: {
      card: {
        lead: each(lang =>
          lang === 'sv'
            ? `Menar du: ${command.title.sv}? Inget är sparat än.`
            : `Do you mean: ${command.title.en}? Nothing is saved yet.`,
        ),
        blocks: [
          ...(pairs.length > 0 ? [{ kind: 'pairs' as const, pairs }] : []),
          {
            kind: 'buttons',
            buttons: [
              { label: { sv: 'Ja, gör det', en: 'Yes, do it' }, press: { proposal: token }, style: 'primary' },
              { label: { sv: 'Ändra först', en: 'Change first' }, press: { form: { command: command.name, args } } },
            ],
          },
        ],
      },
    },
  }
}

/** Resolved ids are kept so that "Anna" still means the Anna that was shown; other values as they were said. */
const rawOf = (resolved: unknown, said: unknown): unknown => {
  if (typeof resolved === 'string') return resolved
  if (Array.isArray(resolved) && resolved.every(one => typeof one === 'string')) return resolved
  return said ?? resolved
}

/** Somebody pressed: checks asker, age and that it would still do what was shown. */
export function take(
  token: string,
  scope: Scope,
  find: (name: string) => PlanCommand,
): { command: PlanCommand; args: Record<string, unknown>; again: boolean } {
  const proposal = Object.hasOwn(scope.state.proposals, token) ? scope.state.proposals[token] : undefined
  if (!proposal || proposal.until < scope.now.instant || proposal.by !== askerOf(scope))
    throw new Problem('expired', {
      sv: 'Knappen gäller inte längre. Skriv det du vill en gång till.',
      en: 'The button no longer holds. Type what you want once more.',
    })
  const command = find(proposal.command)
  const args = { ...proposal.args }
  return { command, args, again: digest(command, args, scope) !== proposal.shown }
}
