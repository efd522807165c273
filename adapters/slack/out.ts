import type { webApi } from '@slack/bolt'

// Slack's own types, all from the one package that is ours to choose.
export type SlackBlock = webApi.KnownBlock
export type ModalView = webApi.ModalView
export type SlackHome = webApi.HomeView
export type Button = webApi.Button
export type InputBlock = webApi.InputBlock
export type PlainText = webApi.PlainTextElement
export type PlainOption = webApi.PlainTextOption
export type RichElement = webApi.RichTextElement
export type RichSection = webApi.RichTextSection
export type Manifest = webApi.AppsManifestCreateArguments['manifest']

/** One message, ready for `chat.postMessage`, `chat.postEphemeral`, `chat.update` or a `response_url`. */
export interface SlackMessage {
  /** The same in words: notification, screen reader. Escaped. */
  text: string
  blocks: SlackBlock[]
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
