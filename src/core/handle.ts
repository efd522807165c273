import { randomBytes } from 'node:crypto'
import { DIRECTORY_ID } from '../domain/model.ts'
import { Problem } from '../domain/problem.ts'
import type { Deep, DirectoryState, GroupState } from '../domain/state.ts'
import type { Lang } from '../domain/text.ts'
import { type Actor, accountKey, identify } from './actor.ts'
import { placed } from './audience.ts'
import type { Intent } from './card.ts'
import { doer } from './carry-out.ts'
import type { Command, DirectoryCommand, Reply } from './command.ts'
import type { Wish } from './commit.ts'
import { commitLoose, isLoose, looseCommand, looseForm } from './directory.ts'
import { emailLinker, withNote } from './email-link.ts'
import { formOf } from './forms.ts'
import type { Door, Incoming, LocalForm, LocalReply } from './incoming.ts'
import { named } from './mentions.ts'
import { patiently } from './patience.ts'
import { bugReply, fillIn, localReply, OUTSIDER, problemReply } from './replies.ts'
import { roomOffers } from './set-up.ts'
import { authorise, type CoreDeps, groupOf, nowIn, scopeOf, type Turn, unknownCommand } from './turn.ts'
import { listener, wishIn } from './understand.ts'
import { withZone } from './zone-note.ts'

const nowhere = (): Problem =>
  new Problem('no-such-group', {
    sv: 'Vilken grupp menar du? Jag hittar ingen med det namnet.',
    en: 'Which group do you mean? I find none by that name.',
  })

/** The road from Incoming to Reply. Knows no command by name. */
export function createCore(deps: CoreDeps): Door {
  const byName = new Map(deps.commands.map(command => [command.name, command]))
  const chooser = deps.commands.find((one): one is DirectoryCommand => one.kind === 'directory' && !!one.choosesGroup)
  const linkByEmail = emailLinker(deps)
  const offers = roomOffers(deps)
  const peeked = () => deps.store.peek<DirectoryState, Deep<DirectoryState>>(DIRECTORY_ID, state => state)

  const find = (name: string): Command => {
    const command = byName.get(name)
    if (!command) throw unknownCommand(name)
    return command
  }
  const understand = listener(deps, byName)
  const carryOut = doer(deps, find)

  async function formFor(turn: Turn, intent: Intent, problem?: Problem): Promise<LocalForm> {
    const command = find(intent.command)
    if (isLoose(command)) return looseForm(deps, turn, command, intent.args, problem)
    if (turn.groupId === null) throw problem ?? nowhere()
    return deps.store.read<GroupState, LocalForm>(turn.groupId, (state, seq) => {
      const scope = scopeOf(deps, state, seq, turn)
      authorise(command, scope.actor)
      return formOf(command, intent.args, scope, turn.lang, problem)
    })
  }

  /** The person's problem in words (with the form where that helps), or our bug with a number. */
  async function refused(
    error: unknown,
    turn: Turn,
    intent: Intent | null,
  ): Promise<{ reply: Reply; form?: LocalForm }> {
    if (!(error instanceof Problem)) {
      const id = randomBytes(4).toString('hex')
      deps.log.error({ id, err: error, command: intent?.command, group: turn.groupId }, 'a request failed')
      return { reply: bugReply(id) }
    }
    const { code, field } = error
    // A member's form that stays shut is how lists of what they may do are made, and no event.
    if (code === 'outsider' || (code === 'forbidden' && !('open' in turn.incoming.input))) {
      const account = accountKey(turn.incoming.account)
      deps.log.warn({ code, account, command: intent?.command, group: turn.groupId }, 'refused')
    }
    if (code === 'outsider') return { reply: { card: OUTSIDER, problem: 'outsider' } }
    const reply = problemReply(error, intent)
    const command = intent ? byName.get(intent.command) : undefined
    const fromForm = 'form' in turn.incoming.input
    const helps = command && field !== undefined && (fromForm || (code === 'missing' && command.kind !== 'query'))
    // Where there is something to choose from at once, its buttons say more than a form.
    const chosen = turn.groupId === null && error.choices.length > 0
    if (!helps || !intent || chosen || (turn.groupId === null && !isLoose(command))) return { reply }
    // What was not said yet is no mistake: the form opens, and nothing in it is marked.
    const asks = code === 'missing' && !fromForm
    return {
      reply: asks ? { ...reply, card: fillIn(command) } : reply,
      form: await formFor(turn, intent, asks ? undefined : error),
    }
  }

  const inSeveral = ({ directory, incoming }: Turn): boolean =>
    (directory.people[directory.accounts[accountKey(incoming.account)] ?? '']?.memberships.length ?? 0) > 1

  /** Only the form, with these values filled in: nothing is planned. */
  async function opened(turn: Turn, who: Actor, intent: Intent): Promise<LocalReply> {
    turn.lang = who.language ?? turn.lang
    const form = await formFor(turn, intent)
    const { title, help } = find(intent.command)
    return {
      ...localReply({ card: { lead: title, blocks: [{ kind: 'text', text: help, tone: 'quiet' }] } }, turn.lang),
      form,
    }
  }

  /** Words that rest on what was peeked at leave once it is durable. A group that cannot be read has nothing to wait for. */
  const settled = (groupId: string): Promise<void> =>
    deps.store
      .read<GroupState, void>(groupId, () => {})
      .catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error
      })

  const languageOf = (groupId: string, { member }: Actor): Promise<Lang | undefined> =>
    deps.store.peek<GroupState, Lang | undefined>(groupId, state =>
      member === undefined ? undefined : state.members[member.id]?.language,
    )

  async function run(incoming: Incoming): Promise<LocalReply> {
    const { input } = incoming
    const turn: Turn = { incoming, directory: await peeked(), groupId: null, lang: incoming.lang ?? 'sv' }
    let intent: Intent | null = wishIn(input)
    let group: { id: string; name: string } | undefined
    let recognised: string | undefined
    let zone: string | undefined
    const local = (
      reply: Reply,
      lang: Lang,
      more: { form?: LocalForm | undefined; repeated?: boolean } = {},
    ): LocalReply => ({
      ...localReply(
        withZone(recognised === undefined ? reply : withNote(reply, recognised), zone, turn, deps),
        lang,
        group,
      ),
      ...(turn.asked === undefined ? {} : { asked: true as const }),
      ...(more.form ? { form: more.form } : {}),
      ...(more.repeated ? { repeated: true } : {}),
    })
    try {
      const actorNow = (): Promise<Actor> =>
        turn.groupId === null
          ? Promise.resolve(identify(incoming.account, null, turn.directory, deps.clock().slice(0, 10), deps.trust))
          : deps.store.peek<GroupState, Actor>(turn.groupId, state =>
              identify(incoming.account, state, turn.directory, nowIn(deps, state.timeZone).date, deps.trust),
            )
      turn.groupId = await groupOf(deps, incoming, turn.directory)
      let who = await actorNow()
      if (who.kind === 'outsider' && (await linkByEmail(incoming.account, turn.directory))) {
        turn.directory = await peeked()
        turn.groupId = await groupOf(deps, incoming, turn.directory)
        who = await actorNow()
        recognised = who.member?.name
      }
      const { groupId } = turn
      const known = groupId !== null && who.kind !== 'outsider'
      const loose = await looseCommand(deps, byName, turn, intent, !known)
      if (loose) {
        intent = loose.intent
        const { reply, repeated } = await commitLoose(deps, turn, loose.command, loose.intent)
        return local(reply, turn.lang, { repeated })
      }
      if ('open' in input && isLoose(byName.get(input.open.command))) return await opened(turn, who, input.open)
      if (!known) {
        if (groupId !== null || !chooser || !inSeveral(turn)) {
          const offer = groupId === null && incoming.group === undefined ? await offers.instead(turn, who) : null
          if (offer) return local(offer, turn.lang)
          throw who.kind === 'outsider' ? new Problem('outsider', OUTSIDER.lead) : nowhere()
        }
        intent = { command: chooser.name, args: {} }
        const { reply, repeated } = await commitLoose(deps, turn, chooser, intent)
        return local(reply, turn.lang, { repeated })
      }
      if ('open' in input) return await opened(turn, who, input.open)
      const wish = await deps.store.peek<GroupState, Wish | { reply: Reply }>(groupId, state => {
        turn.lang = who.language ?? incoming.lang ?? state.language
        group = { id: state.id, name: state.name }
        zone = state.timeZone
        turn.incoming = named(incoming, turn.directory, state)
        return understand(turn, state, who)
      })
      if ('reply' in wish) {
        await settled(groupId)
        return local(wish.reply, turn.lang)
      }
      if ('intent' in wish) intent = wish.intent
      const { reply, repeated } = await carryOut(turn, groupId, wish)
      // The answer to "språk engelska" is already in English.
      const lang = turn.asked ?? (await languageOf(groupId, who)) ?? turn.lang
      const form = reply.form ? await formFor(turn, reply.form) : undefined
      return local(await offers.below(placed(reply, turn), turn, who), lang, { form, repeated })
    } catch (error) {
      const { reply, form } = await refused(error, turn, intent)
      if (turn.groupId !== null) await settled(turn.groupId)
      if (reply.problem === 'outsider') group = undefined
      return local(reply, turn.lang, { form })
    }
  }

  return patiently(deps, run)
}
