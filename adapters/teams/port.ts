/** JSON as Teams sends and takes it. */
export type Json = Record<string, unknown>

/** Where a message goes: the service that speaks for the tenant, and the conversation, with its thread where there is one. */
export interface Where {
  serviceUrl: string
  conversation: string
}

/** What a request is answered with; no body, no content. */
export interface Answer {
  status: number
  body?: Json
}

/** Somebody as the roster of a conversation lists them. */
export interface Member {
  name?: string
  email?: string
  aadObjectId?: string
  tenantId?: string
  /** Let into the tenant from outside: their address is not the tenant's own word. */
  guest?: boolean
}

/**
 * All that Klubban wants of a bot SDK, in plain JSON. One file implements it (`botbuilder.ts`), so that another SDK is
 * another file. Methods reject with `CallFailed`; they neither retry nor wait longer than they must.
 */
export interface Bot {
  /** Lets `turn` answer where the SDK, too, finds that Teams sent the request; rejects with `NotTeams` otherwise. */
  handle(request: { authorization: string; activity: Json }, turn: () => Promise<Answer>): Promise<Answer>
  /** Posts a message; its id. `alone`: only the recipient of the message sees it. */
  send(to: Where, message: Json, options?: { alone?: boolean }): Promise<string>
  update(at: Where, id: string, message: Json): Promise<void>
  remove(at: Where, id: string): Promise<void>
  /** Opens the conversation with one person, or finds it; its id. */
  createDirect(to: { serviceUrl: string; tenant: string; bot: string; user: string }): Promise<string>
  /** One person of a conversation's roster. */
  member(at: Where, user: string): Promise<Member>
}

/** Whoever sent this request is not Teams. */
export class NotTeams extends Error {
  constructor() {
    super('the request does not come from Teams')
  }
}

/** A call to Teams that failed. */
export class CallFailed extends Error {
  /** What Teams answered; undefined where it answered nothing. */
  readonly status: number | undefined
  /** Teams' Retry-After, ms. */
  readonly after: number
  /** Certain: the call had no effect. */
  readonly unsent: boolean
  constructor(why: string, more: { status?: number | undefined; after?: number; unsent?: boolean } = {}) {
    super(why)
    this.status = more.status
    this.after = more.after ?? 0
    this.unsent = more.unsent ?? false
  }
}
