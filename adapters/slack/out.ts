import type { HomeView, KnownBlock, ModalView } from '@slack/types'

export type { HomeView, KnownBlock as SlackBlock, ModalView } from '@slack/types'

/** One message, ready for `chat.postMessage`, `chat.postEphemeral`, `chat.update` or a `response_url`. */
export interface SlackMessage {
  /** The same in words: notification, screen reader. Escaped. */
  text: string
  blocks: KnownBlock[]
  /** Nothing of what people wrote is markup. */
  mrkdwn: false
  unfurl_links: false
  unfurl_media: false
}

/** A form. `errors` by block id: what `response_action: "errors"` takes when the form was sent in and came back. */
export interface SlackForm {
  view: ModalView
  errors: Record<string, string>
}

export type SlackOut = { message: SlackMessage } | { form: SlackForm }
export type SlackHome = HomeView
