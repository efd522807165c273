import type { Door, Incoming, LocalReply } from '../../../src/core/incoming.ts'
import type { Read } from '../read.ts'
import { formOf } from '../render/index.ts'
import type { Raw } from '../types.ts'
import type { Agents } from './agents.ts'
import { answerView, loadingView, longerView, openView } from './forms.ts'
import type { Arrival } from './gate.ts'
import { showHome } from './home.ts'
import type { Once } from './once.ts'
import { messagesWithForm, type Way } from './say.ts'
import type { SlackLog } from './settings.ts'

/** How long a form or an answer is waited for before something else is shown in its place, ms. */
const SHORT = 400

/** Whether it has settled within so many ms. */
const within = (work: Promise<unknown>, ms: number): Promise<boolean> => {
  const settled = work.then(
    () => true,
    () => true,
  )
  return Promise.race([settled, new Promise<false>(resolve => void setTimeout(resolve, ms, false).unref())])
}

/** One delivery on its way. */
export interface Turn {
  arrival: Arrival
  read: Read
  incoming: Incoming
  way: Way
}

interface TurnDeps {
  door: Door
  /** Hands it to the core. */
  ask(turn: Turn): Promise<LocalReply>
  /** Says a reply where it belongs; the log is told where it reaches nobody. */
  say(turn: Turn, reply: LocalReply, how?: { replace?: boolean; skip?: number }): Promise<unknown>
  once: Once
  agents: Agents
  log: SlackLog
  now: () => number
}

/** What each kind of delivery wants: when it is acknowledged, with what, and where its answer goes. */
export function createTurns({
  door,
  ask,
  say,
  once,
  agents,
  log,
  now,
}: TurnDeps): Record<Raw['kind'], (turn: Turn) => Promise<void>> {
  /** Opens the form of a reply, or says the reply with a button for it. */
  async function show(turn: Turn, reply: LocalReply, replace = false): Promise<void> {
    const form = formOf(reply, turn.way.origin)
    if (form && (await openView(turn.way, form.view, turn.arrival.at, now()))) return
    if (!form && turn.way.view) {
      const view = answerView(reply)
      if (view && (await openView(turn.way, view, turn.arrival.at, now()))) return
    }
    await say(turn, reply, { replace })
  }

  /** Asked for a form: something opens while the trigger lives, whatever the store does. */
  async function open(turn: Turn): Promise<void> {
    const asking = ask(turn)
    const soon = await within(asking, SHORT)
    turn.arrival.acknowledge()
    if (!soon) await openView(turn.way, loadingView(turn.incoming.lang ?? 'sv'), turn.arrival.at, now())
    const reply = await asking
    if (!reply.pending) return show(turn, reply)
    if (!turn.way.view) await say(turn, reply)
  }

  async function command(turn: Turn): Promise<void> {
    if ('open' in turn.incoming.input) return open(turn)
    const reply = await ask(turn)
    if (reply.form) {
      turn.arrival.acknowledge()
      return show(turn, reply)
    }
    const [head, ...rest] = messagesWithForm(reply)
    turn.arrival.acknowledge({ response_type: reply.audience === 'room' ? 'in_channel' : 'ephemeral', ...head })
    if (rest.length > 0) await say(turn, reply, { skip: 1 })
  }

  /** Buttons and shortcuts: Slack shows no answer of its own. */
  async function pressed(turn: Turn): Promise<void> {
    const { input } = turn.incoming
    if ('open' in input) return open(turn)
    const reply = await ask(turn)
    turn.arrival.acknowledge()
    // A proposal is spent once it is pressed: its answer stands in its place.
    const spent = 'proposal' in input && !reply.problem && !reply.pending
    await show(turn, reply, spent)
    if (turn.way.origin.view?.type === 'home' && !reply.pending) await showHome(door, turn.way, turn.read, log)
  }

  async function submitted(turn: Turn): Promise<void> {
    const reply = await ask(turn)
    const { arrival, way } = turn
    if (reply.pending) {
      const id = `late-${turn.incoming.keys[0] ?? ''}`.slice(0, 255)
      way.view = { external_id: id }
      return arrival.acknowledge({ response_action: 'push', view: longerView(reply.lang, id) })
    }
    const form = formOf(reply, way.origin)
    if (form)
      return arrival.acknowledge(
        Object.keys(form.errors).length > 0
          ? { response_action: 'errors', errors: form.errors }
          : { response_action: 'update', view: form.view },
      )
    if (reply.problem) {
      const view = answerView(reply, true)
      if (view) return arrival.acknowledge({ response_action: 'push', view })
    }
    arrival.acknowledge({ response_action: 'clear' })
    await say(turn, reply)
  }

  async function event(turn: Turn): Promise<void> {
    const { arrival, incoming, way } = turn
    // Answered, or its answer is on its way: asked once more, it would only cost a second one.
    if (once.of(incoming) !== 'new') return arrival.acknowledge()
    const asking = ask(turn)
    if (way.origin.agent && !(await within(asking, SHORT))) void agents.working(way, incoming.lang ?? 'sv')
    const reply = await asking
    arrival.acknowledge()
    // Core keeps it on disk until its answer has gone out, by `deliver`.
    if (reply.pending) return once.waits(incoming)
    if (once.first(incoming)) await say(turn, reply)
  }

  return { command, event, action: pressed, shortcut: pressed, submission: submitted }
}
