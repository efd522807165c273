import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Account, Door, Incoming, LocalReply } from '../src/core/incoming.ts'

/**
 * A platform, seen from the core. `receive` and `render` are pure; all input and output is in `serve`.
 * Every adapter passes `tests/contracts/adapter.ts`. No method is optional: a platform that lacks something shows it otherwise.
 *
 * `Raw`: one delivery as the platform sends it, after its signature or token was checked. `Out`: one message as it takes it.
 */
export interface Adapter<Raw, Out, Settings> {
  /** What it is called in the log and in settings. */
  readonly name: string

  /**
   * What arrived, stripped of its platform; null where there is nothing to answer (our own message, a ping, nonsense).
   * Never throws, whatever the shape. The same delivery, repeated by the platform, gives the same `keys`;
   * two different ones never share a key. `account` is only what the platform vouches for.
   */
  receive(raw: Raw): Incoming | null

  /**
   * The messages that show a reply, in the order to send them. Nothing is cut: what exceeds a ceiling is split or paged in order.
   * People's words are shown literally (no mention, link or markup of theirs takes effect). A button comes back as its press:
   * `{ intent }` as that intent, `{ form }` as `{ open }`, `{ proposal }` as that proposal, unaltered.
   * A form with errors comes back with its values, each error at its field.
   */
  render(reply: LocalReply): Out[]

  /**
   * Starts listening: opens sockets or mounts its routes, and sends what arrives to the door. Rejects where the settings do not
   * hold (a secret is missing, a port is taken). A delivery is acknowledged to the platform when `door.handle` has settled:
   * the commit is the acknowledgement. The door settles within about two seconds; a reply with `pending` says that the
   * answer follows by `deliver({ answer })`.
   */
  serve(door: Door, settings: Settings): Promise<Running>
}

export interface Running {
  /** Where people reach it, such as `http://127.0.0.1:3978`; null where it has no address of its own. */
  readonly address: string | null

  /**
   * Sends or updates one message, once: no retry of its own, and its own time limit (at most ten seconds). Never rejects.
   * The caller keeps the order per place, the pace, the back-off and the count of tries.
   */
  deliver(to: Destination, reply: LocalReply): Promise<Delivery>

  /**
   * The e-mail address that the platform's own directory gives an account of the workspace or tenant it names; null where it
   * tells none in time, for bots and deactivated people, and for those whose home is elsewhere. Never rejects.
   */
  emailOf(account: Account): Promise<string | null>

  /** Stops accepting, finishes what is under way and closes every connection, within three seconds. May be called twice. */
  stop(): Promise<void>
}

/**
 * Where a message goes. Keys are `platform/space/user` and `platform/space/room`, as in accounts and rooms.
 * `replaces` names an earlier message there (the `ref` of its delivery): it is changed in place.
 * `answer` is the late answer to something received: where and to whom that was, privately or in its thread, the adapter knows.
 */
export type Destination =
  | { person: string; replaces?: string }
  | { room: string; replaces?: string }
  | { answer: Incoming }

/**
 * What became of it.
 * - `delivered`: it stands there; `ref` is the platform's own id of the message, opaque, good for `replaces` for ever.
 * - `later`: certainly not delivered; worth trying again, not before `after` milliseconds (the platform's Retry-After, else 0).
 * - `never`: certainly not delivered, and trying again is useless (not installed, blocked, the message to replace is gone).
 * - `unknown`: it may or may not stand there (no answer in time, a reset): one more try may show a double, which must be marked.
 * `why` is for the log and the operator, in English, without secrets.
 */
export type Delivery =
  | { outcome: 'delivered'; ref: string }
  | { outcome: 'later'; after: number; why: string }
  | { outcome: 'never'; why: string }
  | { outcome: 'unknown'; why: string }

/** One path of the HTTP server that all adapters share; `path` is exact, or ends in `/*` for all below it. */
export interface Route {
  method: 'GET' | 'POST'
  path: string
  /** Answers the request. What it throws becomes a 500 that tells nothing, and a line in the log. */
  handle(request: IncomingMessage, response: ServerResponse): void | Promise<void>
}

/** Adds a route to the shared server; a path that is taken throws. */
export type Mount = (route: Route) => void
