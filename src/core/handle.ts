import { randomBytes, randomInt } from 'node:crypto'
import type { Change } from '../domain/change.ts'
import { messageChanges } from '../domain/changes/messages.ts'
import { DIRECTORY_ID, groupModel } from '../domain/model.ts'
import { Problem } from '../domain/problem.ts'
import type { Deep, DirectoryState, GroupState } from '../domain/state.ts'
import type { Lang } from '../domain/text.ts'
import { wallClock } from '../domain/when/zone.ts'
import { type Actor, accountKey, allowed, identify, type Trust } from './actor.ts'
import type { Intent } from './card.ts'
import type {
  Command,
  DirectoryCommand,
  NewGroupCommand,
  Now,
  Plan,
  PlanCommand,
  QueryCommand,
  Reply,
  Scope,
} from './command.ts'
import { formOf } from './forms.ts'
import type { Door, Incoming, LocalReply } from './incoming.ts'
import type { Interpreter } from './interpreter.ts'
import type { Ports } from './ports.ts'
import { propose, take } from './proposals.ts'
import { bugReply, localReply, OUTSIDER, problemReply, slowReply, suggestionReply } from './replies.ts'
import { resolveAll } from './resolve.ts'
import type { Store } from './store.ts'

export interface CoreDeps {
  store: Store
  commands: readonly Command[]
  interpreter: Interpreter
  ports: Ports
  trust: Trust
  /** Now, as an ISO instant. */
  clock: () => string
  log: {
    info(data: object, words: string): void
    warn(data: object, words: string): void
    error(data: object, words: string): void
  }
  /** Where the late answer goes when something took longer than `patience`; the adapter's room or person. */
  later?: (incoming: Incoming, reply: LocalReply) => void
  /** Milliseconds until a person hears that it takes longer; platforms give up at 3000. */
  patience?: number
}

/** Letters and digits that are not mistaken for one another when read aloud. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const chance = (n: number): string => Array.from({ length: n }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')

/** What a request turned out to mean, before it is planned or answered. */
type Wish = { intent: Intent; sure: boolean } | { proposal: string } | { reply: Reply }

interface Turn {
  incoming: Incoming
  groupId: string | null
  directory: Deep<DirectoryState>
  lang: Lang
}

export function createCore(deps: CoreDeps): Door {
  const byName = new Map(deps.commands.map(command => [command.name, command]))
  const fallback = deps.commands.find(command => command.fallback)
  // Only to understand "and in May?": losing it costs a person one sentence.
  const lastAsked = new Map<string, Intent>()
  const clash = (what: string) =>
    new Problem('no-such-command', {
      sv: `Jag kan inte ”${what}”. Skriv ”hjälp”.`,
      en: `I cannot do “${what}”. Type “help”.`,
    })

  const nowIn = (timeZone: string): Now => {
    const instant = deps.clock()
    return { instant, ...wallClock(instant, timeZone) }
  }

  const find = (name: string): Command => {
    const command = byName.get(name)
    if (!command) throw clash(name)
    return command
  }
  const findPlan = (name: string): PlanCommand => {
    const command = find(name)
    if (command.kind !== 'plan') throw clash(name)
    return command
  }

  /** The bound room's group, else the one the surface names, else the person's only one, else null. */
  async function groupOf(incoming: Incoming, directory: Deep<DirectoryState>): Promise<string | null> {
    const bound = incoming.room === undefined ? undefined : directory.rooms[incoming.room]?.group
    if (bound !== undefined) return bound
    if (incoming.group !== undefined)
      return (await deps.store.aggregates()).includes(incoming.group) && incoming.group !== DIRECTORY_ID
        ? incoming.group
        : null
    const person = directory.people[directory.accounts[accountKey(incoming.account)] ?? '']
    return person?.memberships.length === 1 ? person.memberships[0]!.group : null
  }

  function scopeOf(state: Deep<GroupState>, seq: number, turn: Turn): Scope {
    const now = nowIn(state.timeZone)
    const counts = new Map<string, number>()
    return {
      state,
      now,
      actor: identify(turn.incoming.account, state, turn.directory, now.date, deps.trust),
      ...(turn.incoming.room !== undefined && turn.directory.rooms[turn.incoming.room]?.group === state.id
        ? { room: turn.incoming.room }
        : {}),
      commands: deps.commands,
      id(letter) {
        const n = (counts.get(letter) ?? 0) + 1
        counts.set(letter, n)
        return n === 1 ? `${letter}${seq + 1}` : `${letter}${seq + 1}-${n}`
      },
      chance,
    }
  }

  /** Refusals are told apart for the log, never for the outsider. */
  function authorise(command: Command, actor: Actor): void {
    if (actor.kind === 'outsider') throw new Problem('outsider', OUTSIDER.lead)
    if (allowed(actor, command.roles)) return
    throw new Problem('forbidden', {
      sv: `Det får du inte göra här: ${command.title.sv.toLowerCase()} är för andra roller. Skriv ”hjälp” för att se vad du kan göra.`,
      en: `You may not do that here: ${command.title.en.toLowerCase()} is for other roles. Type “help” to see what you can do.`,
    })
  }

  async function understand(turn: Turn, state: Deep<GroupState>, scope: Scope): Promise<Wish> {
    const { input } = turn.incoming
    if ('proposal' in input) return { proposal: input.proposal }
    if ('intent' in input) return { intent: input.intent, sure: true }
    if ('form' in input) return { intent: input.form, sure: true }
    const conversation = `${accountKey(turn.incoming.account)} ${state.id}`
    const last = lastAsked.get(conversation)
    const heard = await deps.interpreter.understand(input.words, {
      commands: deps.commands,
      state,
      actor: scope.actor,
      now: scope.now,
      lang: turn.lang,
      ...(last ? { last } : {}),
    })
    if (heard.kind === 'unknown')
      return heard.question && fallback
        ? { intent: { command: fallback.name, args: { question: input.words } }, sure: true }
        : { reply: suggestionReply(heard.suggestions) }
    if (byName.get(heard.intent.command)?.kind === 'query') {
      if (lastAsked.size > 10_000) lastAsked.clear()
      lastAsked.set(conversation, heard.intent)
    }
    return heard
  }

  /** Plans and commits: everything is checked again on the state that the commit rests on. */
  async function commit(
    turn: Turn,
    groupId: string,
    wish: Exclude<Wish, { reply: Reply }>,
  ): Promise<{ reply: Reply; repeated: boolean }> {
    const outcome = await deps.store.update<GroupState>(groupId, turn.incoming.keys, (state, seq) => {
      const scope = scopeOf(state, seq, turn)
      let intent: Intent
      let plan: Plan
      if ('proposal' in wish) {
        if (scope.actor.kind === 'outsider') throw new Problem('outsider', OUTSIDER.lead)
        const taken = take(wish.proposal, scope, findPlan)
        authorise(taken.command, scope.actor)
        intent = { command: taken.command.name, args: taken.args }
        plan = taken.again
          ? propose(taken.command, intent, scope)
          : taken.command.plan(resolveAll(taken.args, taken.command.fields, scope), scope)
        plan = { ...plan, changes: [...plan.changes, messageChanges.proposalTaken({ token: wish.proposal })] }
      } else {
        const command = findPlan(wish.intent.command)
        authorise(command, scope.actor)
        intent = wish.intent
        plan = wish.sure
          ? command.plan(resolveAll(intent.args, command.fields, scope), scope)
          : propose(command, intent, scope)
      }
      const posts: Change[] = (plan.posts ?? []).map(post =>
        messageChanges.postQueued({
          id: scope.id('p'),
          kind: post.kind,
          to: post.to,
          ...(post.card ? { card: post.card } : {}),
          ...(post.view ? { view: post.view } : {}),
        }),
      )
      return {
        at: scope.now.instant,
        by: scope.actor.by,
        intent,
        changes: [...plan.changes, ...posts],
        reply: plan.reply,
      }
    })
    return { reply: outcome.reply as Reply, repeated: outcome.repeated }
  }

  async function answer(turn: Turn, groupId: string, command: QueryCommand, intent: Intent): Promise<Reply> {
    return deps.store.read<GroupState, Reply>(groupId, (state, seq) => {
      const scope = scopeOf(state, seq, turn)
      authorise(command, scope.actor)
      return command.query(resolveAll(intent.args, command.fields, scope), {
        ...scope,
        ports: deps.ports,
        lang: turn.lang,
      })
    })
  }

  async function direct(
    turn: Turn,
    command: DirectoryCommand | NewGroupCommand,
    intent: Intent,
  ): Promise<{ reply: Reply; repeated: boolean }> {
    const group =
      turn.groupId === null ? null : await deps.store.read<GroupState, Deep<GroupState>>(turn.groupId, state => state)
    const now = nowIn(group?.timeZone ?? 'Europe/Stockholm')
    const actor = identify(turn.incoming.account, group, turn.directory, now.date, deps.trust)
    if (!(command.kind === 'directory' && command.outsiders)) authorise(command, actor)
    const base = { actor, now, commands: deps.commands, id: (letter: string) => `${letter}1`, chance }
    const args = resolveAll(intent.args, command.fields, { state: group ?? EMPTY, actor, now })
    if (command.kind === 'new-group') {
      const plan = command.plan(args, { ...base, demo: deps.trust.demo })
      const outcome = await deps.store.update(
        command.id(args),
        turn.incoming.keys,
        () => ({ at: now.instant, by: actor.by, intent, changes: plan.changes, reply: plan.reply }),
        { create: true },
      )
      return { reply: outcome.reply as Reply, repeated: outcome.repeated }
    }
    const prepared = await command.prepare(args, {
      groups: async () => (await deps.store.aggregates()).filter(id => id !== DIRECTORY_ID),
      read: (id, view) => deps.store.read<GroupState, ReturnType<typeof view>>(id, state => view(state)),
    })
    let also: { group: string; changes: Change[] } | undefined
    const outcome = await deps.store.update<DirectoryState>(DIRECTORY_ID, turn.incoming.keys, (directory, seq) => {
      const plan = command.plan(
        args,
        { ...base, id: letter => `${letter}${seq + 1}`, directory, account: accountKey(turn.incoming.account), group },
        prepared,
      )
      also = plan.also
      return { at: now.instant, by: actor.by, intent: null, changes: plan.changes, reply: plan.reply }
    })
    if (also && !outcome.repeated) {
      const { group: id, changes } = also
      await deps.store.update(id, [], () => ({ at: now.instant, by: actor.by, intent: null, changes, reply: null }))
    }
    return { reply: outcome.reply as Reply, repeated: outcome.repeated }
  }

  /** A form where something is missing, the person's problem in words, or our bug with a number. */
  async function refused(
    error: unknown,
    turn: Turn,
    intent: Intent | null,
    fromForm: boolean,
  ): Promise<{ reply: Reply; form?: LocalReply['form'] }> {
    if (!(error instanceof Problem)) {
      const id = randomBytes(4).toString('hex')
      deps.log.error({ id, err: error, command: intent?.command }, 'a request failed')
      return { reply: bugReply(id) }
    }
    if (error.code === 'outsider' || error.code === 'forbidden')
      deps.log.warn(
        { code: error.code, account: accountKey(turn.incoming.account), command: intent?.command, group: turn.groupId },
        'refused',
      )
    if (error.code === 'outsider') return { reply: { card: OUTSIDER, problem: 'outsider' } }
    const reply = problemReply(error, intent)
    const command = intent ? byName.get(intent.command) : undefined
    const helps =
      command && error.field !== undefined && (fromForm || (error.code === 'missing' && command.kind !== 'query'))
    if (!helps || !intent || turn.groupId === null) return { reply }
    const form = await deps.store.read<GroupState, LocalReply['form']>(turn.groupId, (state, seq) =>
      formOf(command, intent.args, scopeOf(state, seq, turn), turn.lang, error),
    )
    return { reply, ...(form ? { form } : {}) }
  }

  async function run(incoming: Incoming): Promise<LocalReply> {
    const directory = await deps.store.read<DirectoryState, Deep<DirectoryState>>(DIRECTORY_ID, state => state)
    const turn: Turn = { incoming, directory, groupId: null, lang: incoming.lang ?? 'sv' }
    let intent: Intent | null =
      'intent' in incoming.input ? incoming.input.intent : 'form' in incoming.input ? incoming.input.form : null
    const fromForm = 'form' in incoming.input
    let group: { id: string; name: string } | undefined
    try {
      turn.groupId = await groupOf(incoming, directory)
      const groupId = turn.groupId
      const who =
        groupId === null
          ? identify(incoming.account, null, directory, deps.clock().slice(0, 10), deps.trust)
          : await deps.store.read<GroupState, Actor>(groupId, (state, seq) => scopeOf(state, seq, turn).actor)
      const loose = await looseCommand(turn, intent, groupId === null || who.kind === 'outsider')
      if (loose) {
        intent = loose.intent
        const { reply, repeated } = await direct(turn, loose.command, loose.intent)
        return { ...localReply(reply, turn.lang), ...(repeated ? { repeated } : {}) }
      }
      if (groupId === null || who.kind === 'outsider') throw nowhere(who)
      const wish = await deps.store.read<GroupState, Wish>(groupId, (state, seq) => {
        const scope = scopeOf(state, seq, turn)
        turn.lang = scope.actor.language ?? incoming.lang ?? state.language
        group = { id: state.id, name: state.name }
        return understand(turn, state, scope)
      })
      if ('reply' in wish) return localReply(wish.reply, turn.lang, group)
      if ('proposal' in wish) {
        const { reply, repeated } = await commit(turn, groupId, wish)
        return { ...localReply(reply, turn.lang, group), ...(repeated ? { repeated } : {}) }
      }
      intent = wish.intent
      const command = find(wish.intent.command)
      if (command.kind === 'directory' || command.kind === 'new-group') {
        const { reply } = await direct(turn, command, wish.intent)
        return localReply(reply, turn.lang)
      }
      const { reply, repeated } =
        command.kind === 'query'
          ? { reply: await answer(turn, groupId, command, wish.intent), repeated: false }
          : await commit(turn, groupId, wish)
      const local = localReply(placed(reply, turn), await languageAfter(turn, groupId, command), group)
      const opened = reply.form
      const form = opened
        ? await deps.store.read<GroupState, LocalReply['form']>(groupId, (state, seq) =>
            formOf(find(opened.command), opened.args, scopeOf(state, seq, turn), turn.lang),
          )
        : undefined
      return { ...local, ...(form ? { form } : {}), ...(repeated ? { repeated } : {}) }
    } catch (error) {
      const { reply, form } = await refused(error, turn, intent, fromForm)
      return {
        ...localReply(reply, turn.lang, reply.problem === 'outsider' ? undefined : group),
        ...(form ? { form } : {}),
      }
    }
  }

  /** The answer to "språk engelska" is already in English. */
  async function languageAfter(turn: Turn, groupId: string, command: Command): Promise<Lang> {
    if (command.kind !== 'plan') return turn.lang
    return deps.store.read<GroupState, Lang>(
      groupId,
      (state, seq) => scopeOf(state, seq, turn).actor.language ?? turn.lang,
    )
  }

  /** Public only in a bound room whose visibility covers every item shown (design decision 5). */
  function placed(reply: Reply, turn: Turn): Reply {
    if (reply.audience !== 'room') return reply
    const room = turn.incoming.room === undefined ? undefined : turn.directory.rooms[turn.incoming.room]
    const covered =
      room &&
      (reply.shows ?? [{ kind: 'group' }]).every(
        one => one.kind === 'public' || (one.kind === 'group' && room.visibility === 'group'),
      )
    return covered ? reply : { ...reply, audience: 'private' }
  }

  const nowhere = (actor: Actor): Problem =>
    actor.kind === 'outsider'
      ? new Problem('outsider', OUTSIDER.lead)
      : new Problem('no-such-group', {
          sv: 'Vilken grupp menar du? Jag hittar ingen med det namnet.',
          en: 'Which group do you mean? I find none by that name.',
        })

  /**
   * Commands on the directory work without a group: somebody who is to be linked has none. Words are tried for them
   * alone only where nothing else could be meant.
   */
  async function looseCommand(
    turn: Turn,
    intent: Intent | null,
    alone: boolean,
  ): Promise<{ command: DirectoryCommand | NewGroupCommand; intent: Intent } | null> {
    const input = turn.incoming.input
    let wish = intent
    if (!wish && alone && 'words' in input) {
      const heard = await deps.interpreter.understand(input.words, {
        commands: deps.commands.filter(command => command.kind === 'directory' || command.kind === 'new-group'),
        state: EMPTY,
        actor: identify(turn.incoming.account, null, turn.directory, '2000-01-01', deps.trust),
        now: nowIn('Europe/Stockholm'),
        lang: turn.lang,
      })
      wish = heard.kind === 'intent' && heard.sure ? heard.intent : null
    }
    const command = wish && byName.get(wish.command)
    return command && (command.kind === 'directory' || command.kind === 'new-group') ? { command, intent: wish! } : null
  }

  return {
    handle(incoming) {
      const work = run(incoming).catch(async (error: unknown): Promise<LocalReply> => {
        const id = randomBytes(4).toString('hex')
        deps.log.error({ id, err: error }, 'a request failed before it was understood')
        return localReply(bugReply(id), incoming.lang ?? 'sv')
      })
      const patience = deps.patience ?? 2000
      let timer: NodeJS.Timeout | undefined
      const slow = new Promise<LocalReply>(resolve => {
        timer = setTimeout(() => {
          void work.then(reply => deps.later?.(incoming, reply))
          resolve({ ...localReply(slowReply, incoming.lang ?? 'sv'), pending: true })
        }, patience)
      })
      return Promise.race([work, slow]).finally(() => clearTimeout(timer))
    },
  }
}

/** Directory commands name nothing of a group's own: an empty one resolves their fields. */
const EMPTY: Deep<GroupState> = groupModel.empty('')
