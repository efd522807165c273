import type { Incoming, LocalReply } from '../../../src/core/incoming.ts'
import type { Delivery, Destination } from '../../adapter.ts'
import { Memory } from '../../shared/memory.ts'
import { failureOf, slackErrorOf } from './outcome.ts'
import { messagesWithForm, type Sayer } from './say.ts'
import { DEAD, type Workspace, type Workspaces } from './workspaces.ts'

interface DeliverDeps {
  workspaces: Workspaces
  sayer: Sayer
  answerLate(incoming: Incoming, reply: LocalReply): Promise<Delivery> | null
}

const NOT_OURS: Delivery = { outcome: 'never', why: 'no place in Slack' }
const NOT_INSTALLED: Delivery = { outcome: 'never', why: 'Klubban is not installed in that Slack workspace' }

/** Sends or updates one message, once: order, pace and retries are the caller's (`src/schedule/delivery.ts`). */
export function createDeliver({ workspaces, sayer, answerLate }: DeliverDeps) {
  /** Direct conversations that were opened, by person. */
  const direct = new Memory<string>(10_000)

  async function to(
    key: string,
    reply: LocalReply,
    replaces: string | undefined,
    channelOf: (workspace: Workspace, id: string) => Promise<string>,
  ): Promise<Delivery> {
    const [platform, space, id] = key.split('/')
    if (platform !== 'slack' || !space || !id) return NOT_OURS
    try {
      const workspace = await workspaces.reaching(space)
      if (!workspace) return NOT_INSTALLED
      const channel = await channelOf(workspace, id)
      const sent = await sayer.post(workspace.client, channel, messagesWithForm(reply), replaces)
      if (sent.outcome === 'never' && DEAD.has(sent.why)) workspaces.forget(space)
      return sent
    } catch (error) {
      if (DEAD.has(slackErrorOf(error) ?? '')) workspaces.forget(space)
      return failureOf(error)
    }
  }

  const personally = async ({ client }: Workspace, user: string, key: string): Promise<string> => {
    const known = direct.get(key)
    if (known !== undefined) return known
    const channel = await sayer.direct(client, user)
    direct.set(key, channel)
    return channel
  }

  return async (where: Destination, reply: LocalReply): Promise<Delivery> => {
    if ('room' in where) return to(where.room, reply, where.replaces, async (_, channel) => channel)
    if ('person' in where)
      return to(where.person, reply, where.replaces, (workspace, user) => personally(workspace, user, where.person))
    const late = answerLate(where.answer, reply)
    if (late) return late
    // After a restart nobody remembers where it was asked: the person is told alone.
    const { platform, space, user } = where.answer.account
    const person = `${platform}/${space}/${user}`
    return to(person, reply, undefined, (workspace, id) => personally(workspace, id, person))
  }
}
