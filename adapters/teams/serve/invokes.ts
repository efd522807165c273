import type { Incoming, LocalReply } from '../../../src/core/incoming.ts'
import type { Answer } from '../port.ts'
import type { Read } from '../receive.ts'
import { messagesOf, refreshOf } from '../render/index.ts'
import { cardAction, type Invoke } from '../types.ts'
import {
  badAction,
  cardAnswer,
  DONE,
  dialogAnswer,
  linkAnswer,
  STAYS,
  searchAnswer,
  UNKNOWN,
  wordsAnswer,
} from './replies.ts'

export interface Turn {
  read: Read
  incoming: Incoming
}

export interface InvokeDeps {
  handle(turn: Turn): Promise<LocalReply>
  /** Says it once, after the answer to the request is on its way. */
  later(turn: Turn, reply: LocalReply, skip?: number): void
}

/** A press of a button: the answer takes the card's place for whoever pressed; nobody else's card changes. */
async function pressed(turn: Turn, { handle, later }: InvokeDeps): Promise<Answer> {
  const reply = await handle(turn)
  const bare = reply.card.blocks.length === 0 && !reply.form
  if (reply.pending || (reply.problem !== undefined && bare)) return wordsAnswer(reply.card.text)
  if (reply.audience === 'room' && turn.read.origin.kind !== 'personal') {
    later(turn, reply)
    return wordsAnswer(reply.card.lead)
  }
  const [first, ...rest] = messagesOf(reply)
  if (rest.length > 0) later(turn, reply, 1)
  return cardAnswer(first!.attachments[0])
}

/** A card that Teams asks for unseen: how it reads now for this person alone. Where that cannot be told, the card stays as it is. */
async function refreshed(turn: Turn, { handle }: InvokeDeps): Promise<Answer> {
  const reply = await handle(turn)
  const { input, base, origin } = { ...turn.read, input: turn.incoming.input }
  const again = 'intent' in input ? refreshOf(input.intent, base.group, [origin.user]) : undefined
  const [first, ...rest] = messagesOf(reply, again ? { refresh: again } : {})
  return reply.pending || reply.problem !== undefined || rest.length > 0 ? STAYS : cardAnswer(first!.attachments[0])
}

/** A form sent in: it comes back with its errors, or goes, and the answer stands in the chat. */
async function submitted(turn: Turn, { handle, later }: InvokeDeps, inDialog: boolean): Promise<Answer> {
  const reply = await handle(turn)
  if (reply.form || inDialog || reply.pending || reply.problem !== undefined)
    return dialogAnswer(reply, turn.read.nonce)
  later(turn, reply)
  return DONE
}

/** What a request that waits is answered. */
export async function answerInvoke({ name, value }: Invoke, read: Read | null, deps: InvokeDeps): Promise<Answer> {
  const input = read?.input
  const turn = read && input ? { read, incoming: { input, ...read.base } } : null
  if (!turn) return name === 'adaptiveCard/action' ? badAction(read?.base.lang ?? 'sv') : UNKNOWN
  switch (name) {
    case 'adaptiveCard/action':
      return cardAction.safeParse(value).data?.trigger === 'automatic' ? refreshed(turn, deps) : pressed(turn, deps)
    case 'task/fetch':
    case 'composeExtension/fetchTask':
      return dialogAnswer(await deps.handle(turn), turn.read.origin.activity)
    case 'task/submit':
      return submitted(turn, deps, false)
    case 'composeExtension/submitAction':
      // Klubban need not be in the chat where the message stands: the dialog is the one place for the answer.
      return submitted(turn, deps, true)
    case 'composeExtension/query':
      return searchAnswer(await deps.handle(turn))
    case 'composeExtension/queryLink':
      return linkAnswer(await deps.handle(turn))
    default:
      return UNKNOWN
  }
}
