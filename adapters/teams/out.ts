/** Adaptive Cards, as far as we build them. Source: adaptivecards.io/explorer. */
export type Element = { type: string; [key: string]: unknown }
export type Action =
  | { type: 'Action.Execute'; title: string; verb: string; data: Record<string, unknown>; style?: string }
  | { type: 'Action.Submit'; title: string; data: Record<string, unknown>; style?: string; associatedInputs?: 'none' }
  | { type: 'Action.OpenUrl'; title: string; url: string }

export interface AdaptiveCard {
  type: 'AdaptiveCard'
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  version: '1.5'
  lang: string
  /** Shown where a client knows no cards; read aloud where it speaks. */
  fallbackText: string
  body: Element[]
  actions?: Action[]
  /** Asked for unseen as one of these people opens the message: the answer stands there for them alone. */
  refresh?: { action: Action; userIds: string[] }
  msteams: { width: 'Full' }
}

export interface Attachment {
  contentType: 'application/vnd.microsoft.card.adaptive'
  content: AdaptiveCard
}

/** One message, ready to send; serving adds where to. There is no `text`: Teams would show it above the card once more. */
export interface TeamsMessage {
  type: 'message'
  /** The words of the notification. */
  summary: string
  textFormat: 'plain'
  attachments: [Attachment]
}

/** A form, as a dialog opens it or holds it. */
export interface TeamsDialog {
  title: string
  width: 'medium'
  height: 'large' | 'medium'
  card: Attachment
}

export type TeamsOut = { message: TeamsMessage } | { dialog: TeamsDialog }
