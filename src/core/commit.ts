import type { Change } from '../domain/change.ts'
import { messageChanges } from '../domain/changes/messages.ts'
import { Problem } from '../domain/problem.ts'
import type { GroupState } from '../domain/state.ts'
import type { Intent } from './card.ts'
import type { Command, Plan, PlanCommand, PreparedCommand, QueryCommand, Reply, Scope } from './command.ts'
import { propose, take } from './proposals.ts'
import { OUTSIDER } from './replies.ts'
import { resolveAll } from './resolve.ts'
import { authorise, type CoreDeps, scopeOf, type Turn, unknownCommand } from './turn.ts'

/** What a request turned out to mean, before it is planned. */
export type Wish = { intent: Intent; sure: boolean } | { proposal: string }

export interface Committed {
  reply: Reply
  repeated: boolean
}

const postsOf = (plan: Plan, scope: Scope): Change[] =>
  (plan.posts ?? []).map(post =>
    messageChanges.postQueued({
      id: scope.id('p'),
      kind: post.kind,
      to: post.to,
      ...(post.card ? { card: post.card } : {}),
      ...(post.view ? { view: post.view } : {}),
    }),
  )

/** Plans and commits a wish: role, arguments and proposal are checked on the very state that the commit rests on. */
export async function commit(
  deps: CoreDeps,
  find: (name: string) => Command,
  turn: Turn,
  groupId: string,
  wish: Wish,
): Promise<Committed> {
  const findPlan = (name: string): PlanCommand => {
    const command = find(name)
    if (command.kind !== 'plan') throw unknownCommand(name)
    return command
  }
  let once: Reply['once']
  const outcome = await deps.store.update<GroupState>(groupId, turn.incoming.keys, (state, seq) => {
    const scope = scopeOf(deps, state, seq, turn)
    if (scope.actor.kind === 'outsider') throw new Problem('outsider', OUTSIDER.lead)
    const { intent, plan } =
      'proposal' in wish ? pressed(wish.proposal, scope, findPlan) : wished(wish, scope, findPlan)
    const changes = [...plan.changes, ...postsOf(plan, scope)]
    const { once: secret, ...reply } = plan.reply
    once = secret
    return { at: scope.now.instant, by: scope.actor.by, intent, changes, reply }
  })
  const reply = outcome.reply as Reply
  return { reply: once && !outcome.repeated ? { ...reply, card: once } : reply, repeated: outcome.repeated }
}

function wished(
  wish: { intent: Intent; sure: boolean },
  scope: Scope,
  find: (name: string) => PlanCommand,
): { intent: Intent; plan: Plan } {
  const command = find(wish.intent.command)
  authorise(command, scope.actor)
  const plan = wish.sure
    ? command.plan(resolveAll(wish.intent.args, command.fields, scope), scope)
    : propose(command, wish.intent, scope)
  return { intent: wish.intent, plan }
}

function pressed(token: string, scope: Scope, find: (name: string) => PlanCommand): { intent: Intent; plan: Plan } {
  const { command, args, again } = take(token, scope, find)
  authorise(command, scope.actor)
  const intent = { command: command.name, args }
  const plan = again ? propose(command, intent, scope) : command.plan(resolveAll(args, command.fields, scope), scope)
  return { intent, plan: { ...plan, changes: [...plan.changes, messageChanges.proposalTaken({ token })] } }
}

/** As `commit`, for a command that must read something (a file, say) before it can plan. */
export async function commitPrepared(
  deps: CoreDeps,
  command: PreparedCommand,
  turn: Turn,
  groupId: string,
  intent: Intent,
): Promise<Committed> {
  const checked = (scope: Scope) => {
    authorise(command, scope.actor)
    return resolveAll(intent.args, command.fields, scope)
  }
  const prepared = await deps.store.read<GroupState, unknown>(groupId, (state, seq) => {
    const scope = scopeOf(deps, state, seq, turn)
    return command.prepare(checked(scope), { ...scope, ports: deps.ports, lang: turn.lang })
  })
  const outcome = await deps.store.update<GroupState>(groupId, turn.incoming.keys, (state, seq) => {
    const scope = scopeOf(deps, state, seq, turn)
    const plan = command.plan(checked(scope), scope, prepared)
    const changes = [...plan.changes, ...postsOf(plan, scope)]
    return { at: scope.now.instant, by: scope.actor.by, intent, changes, reply: plan.reply }
  })
  return { reply: outcome.reply as Reply, repeated: outcome.repeated }
}

/** Answers a query: nothing is written, and nothing is shown that was not durable. */
export async function answer(
  deps: CoreDeps,
  command: QueryCommand,
  turn: Turn,
  groupId: string,
  intent: Intent,
): Promise<Reply> {
  return deps.store.read<GroupState, Reply>(groupId, (state, seq) => {
    const scope = scopeOf(deps, state, seq, turn)
    authorise(command, scope.actor)
    const args = resolveAll(intent.args, command.fields, scope)
    const before = turn.before ? { before: turn.before } : {}
    return command.query(args, { ...scope, ports: deps.ports, lang: turn.lang, seq, ...before })
  })
}
