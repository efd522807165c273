import { DIRECTORY_ID, groupModel } from '../domain/model.ts'
import { Problem } from '../domain/problem.ts'
import type { Deep, DirectoryState, GroupState } from '../domain/state.ts'
import { accountKey, identify } from './actor.ts'
import type { Intent } from './card.ts'
import type { Command, DirectoryCommand, DirectoryPlan, NewGroupCommand, Reply } from './command.ts'
import type { Committed } from './commit.ts'
import { formOf } from './forms.ts'
import type { LocalForm } from './incoming.ts'
import { resolveAll } from './resolve.ts'
import { authorise, type CoreDeps, chance, HOME_ZONE, nowIn, signer, type Turn } from './turn.ts'

/** Directory commands name nothing of a group's own: an empty one resolves their fields. */
const EMPTY: Deep<GroupState> = groupModel.empty('')

const TRY_AGAIN = {
  sv: 'Något ändrades just nu. Försök en gång till.',
  en: 'Something changed just now. Try once more.',
}

type Loose = DirectoryCommand | NewGroupCommand

export const isLoose = (command: Command | undefined): command is Loose =>
  command?.kind === 'directory' || command?.kind === 'new-group'

/**
 * The command on the directory that is meant, if one is: those work without a group, for somebody who is to be linked
 * has none. Words are tried for them alone only where nothing else could be meant.
 */
export async function looseCommand(
  deps: CoreDeps,
  byName: ReadonlyMap<string, Command>,
  turn: Turn,
  intent: Intent | null,
  alone: boolean,
): Promise<{ command: Loose; intent: Intent } | null> {
  const input = turn.incoming.input
  let wish = intent
  if (!wish && alone && 'words' in input) {
    const now = nowIn(deps, HOME_ZONE)
    const heard = await deps.interpreter.understand(input.words, {
      commands: deps.commands.filter(isLoose),
      state: EMPTY,
      actor: identify(turn.incoming.account, null, turn.directory, now.date, deps.trust),
      now,
      lang: turn.lang,
    })
    wish = heard.kind === 'intent' && heard.sure ? heard.intent : null
  }
  const command = wish ? byName.get(wish.command) : undefined
  return wish && isLoose(command) ? { command, intent: wish } : null
}

/** Who this is, in the group that is meant or in none, and may do that. */
async function standing(deps: CoreDeps, { groupId, incoming, directory }: Turn, command: Loose) {
  const group = groupId === null ? null : await deps.store.read<GroupState, Deep<GroupState>>(groupId, state => state)
  const now = nowIn(deps, group?.timeZone ?? HOME_ZONE)
  const actor = identify(incoming.account, group, directory, now.date, deps.trust)
  if (!(command.kind === 'directory' && command.outsiders)) authorise(command, actor)
  return { group, now, actor }
}

/** The form of such a command: it names nothing of a group's own, so that none is needed. */
export async function looseForm(
  deps: CoreDeps,
  turn: Turn,
  command: Loose,
  values: Intent['args'],
  problem?: Problem,
): Promise<LocalForm> {
  const { now, actor } = await standing(deps, turn, command)
  return formOf(command, values, { state: EMPTY, actor, now }, turn.lang, problem)
}

/** Plans and commits on the directory, or the first entry of a new group. */
export async function commitLoose(deps: CoreDeps, turn: Turn, command: Loose, intent: Intent): Promise<Committed> {
  const { store } = deps
  const keys = turn.incoming.keys
  const { group, now, actor } = await standing(deps, turn, command)
  const args = resolveAll(intent.args, command.fields, { state: group ?? EMPTY, actor, now })
  const scope = { actor, now, commands: deps.commands, chance, sign: signer(deps) }
  const room = turn.incoming.room === undefined ? {} : { room: turn.incoming.room }

  if (command.kind === 'new-group') {
    const plan = command.plan(args, { ...scope, ...room, id: letter => `${letter}1`, demo: deps.trust.demo })
    const draft = { at: now.instant, by: actor.by, intent, changes: plan.changes, reply: plan.reply }
    const outcome = await store.update(command.id(args), keys, () => draft, { create: true })
    return { reply: outcome.reply as Reply, repeated: outcome.repeated }
  }

  const prepared = await command.prepare(args, {
    groups: async () => (await store.aggregates()).filter(id => id !== DIRECTORY_ID),
    read: (id, view) => store.read<GroupState, ReturnType<typeof view>>(id, state => view(state)),
    ...(deps.adminDigest ? { adminDigest: deps.adminDigest } : {}),
  })
  const planOn = (directory: Deep<DirectoryState>, seq: number): DirectoryPlan => {
    const own = { id: (letter: string) => `${letter}${seq + 1}`, directory, account: accountKey(turn.incoming.account) }
    return command.plan(args, { ...scope, ...own, ...room, group }, prepared)
  }
  // Planned once to learn what must come first. What that throws, the second planning throws again, unless the same
  // delivery was answered before: then the store hands back that answer.
  const first = await store
    .read<DirectoryState, DirectoryPlan>(DIRECTORY_ID, planOn)
    .then(plan => plan.first)
    .catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error
      return undefined
    })
  if (first) {
    const firstKeys = keys.map(key => `${key}/first`)
    await store.update<GroupState>(first.group, firstKeys, state => {
      first.check(state)
      return { at: now.instant, by: actor.by, intent: null, changes: first.changes, reply: null }
    })
  }
  const outcome = await store.update<DirectoryState>(DIRECTORY_ID, keys, (directory, seq) => {
    const plan = planOn(directory, seq)
    if (plan.first && !first) throw new Problem('clash', TRY_AGAIN)
    // What was typed may be a code: only what it led to is kept.
    return { at: now.instant, by: actor.by, intent: null, changes: plan.changes, reply: plan.reply }
  })
  return { reply: outcome.reply as Reply, repeated: outcome.repeated }
}
