/** The way to somebody, or into a room, on a platform that must be told it at every message. Holds no secret. */
export interface Conversation {
  serviceUrl: string
  tenant: string
  kind: 'personal' | 'groupChat' | 'channel'
  bot: { id: string; name?: string }
  /** None: the person is known, but was never spoken to alone. */
  conversation?: string
  /** The person's id there, good for opening a conversation. */
  user?: string
  locale?: string
  /** IANA name. */
  timeZone?: string
  /** Nothing gets through any more (removed, blocked), and why. Cleared by the next sign of life. */
  dead?: { why: string; at: string }
}

/** Conversations by place: `platform/space/user` or `platform/space/room`. */
export interface Conversations {
  get(place: string): Promise<Conversation | null>
  /** Writes only what differs from what is kept. */
  put(place: string, conversation: Conversation): Promise<void>
  /** Nothing where there is none, or it is marked already. */
  dead(place: string, why: string): Promise<void>
}
