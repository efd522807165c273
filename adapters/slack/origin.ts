/** Where something came from, for the way back: the answer goes there. */
export interface Origin {
  /** The installation it came through: the enterprise where the app is installed on all of it, else the workspace. */
  space: string
  enterprise: boolean
  user: string
  /** Where it was said or pressed; none for a form or shortcut that belongs to no conversation. */
  channel?: string
  /** True: a direct message, where nobody else reads. */
  direct: boolean
  /** The thread to answer in. */
  thread?: string
  /** A direct message where Slack shows agents: each thread begins with what the person said. */
  agent?: true
  /** `ts` of the message whose button was pressed, and whether only that person sees it. */
  message?: string
  ephemeral?: boolean
  responseUrl?: string
  /** Opens a form within three seconds. */
  trigger?: string
  /** The form or Home tab that it came from. */
  view?: { id: string; hash?: string; type: 'modal' | 'home' }
}

/** `slack/<space>/<channel>`: how rooms are keyed. */
export const roomKey = (space: string, channel: string): string => `slack/${space}/${channel}`

/** Direct messages are no rooms: their ids begin with D. */
export const isDirect = (channel: string): boolean => channel.startsWith('D')
