import { z } from 'zod'
import type { Lang } from '../../src/domain/text.ts'

/**
 * What Slack sends, as far as it is used here: strict about what is, silent about the rest, for Slack adds fields at will.
 * Shapes: docs.slack.dev/reference/events, /interactivity, /reference/interaction-payloads.
 */

/**
 * One delivery, after its signature was checked. `body` is parsed JSON, or the decoded form of a slash command.
 * `lang` and `home` come from the person's profile, where it is known: `home` is `enterprise_user.enterprise_id`, else `team_id`.
 */
export interface Raw {
  kind: 'command' | 'event' | 'action' | 'submission' | 'shortcut'
  body: unknown
  lang?: Lang
  home?: string
  /** Names of the people that are mentioned in it, by user id, where they are known. */
  names?: Readonly<Record<string, string>>
}

// Ids become parts of account and room keys: nothing that separates those may be in them.
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const ts = z.string().regex(/^\d{1,16}(\.\d{1,9})?$/)
const words = z.string().max(100_000)
const token = z.string().min(1).max(500)
const url = z.string().max(3000)

const yes = z.union([z.enum(['true', 'false']).transform(word => word === 'true'), z.boolean()])

export const slashCommand = z.object({
  team_id: id,
  enterprise_id: id.nullish(),
  is_enterprise_install: yes.nullish(),
  channel_id: id,
  user_id: id,
  user_name: words.nullish(),
  command: z.string().regex(/^\/[a-z0-9_-]{1,32}$/),
  text: words.nullish(),
  trigger_id: token,
  response_url: url.nullish(),
})

/** A file that somebody shared; `url_private_download` needs the bot's token. */
const sharedFile = z.looseObject({
  id,
  name: words.nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
  url_private_download: url.nullish(),
})
export type SharedFile = z.output<typeof sharedFile>

const said = z.looseObject({
  channel: id,
  channel_type: z.string().nullish(),
  user: id.nullish(),
  text: words.nullish(),
  ts,
  event_ts: ts.nullish(),
  thread_ts: ts.nullish(),
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
  hidden: z.boolean().nullish(),
  edited: z.unknown().optional(),
  team: id.nullish(),
  user_team: id.nullish(),
  source_team: id.nullish(),
  files: z.array(sharedFile).nullish(),
  // What the person looks at beside it: comes where the workspace has Slack's agent messages, be it empty.
  app_context: z.looseObject({}).nullish(),
})

export const slackEvent = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('message'), ...said.shape }),
  z.looseObject({ type: z.literal('app_mention'), ...said.shape }),
  z.looseObject({
    type: z.literal('app_home_opened'),
    user: id,
    channel: id,
    tab: z.enum(['home', 'messages']),
    event_ts: ts.nullish(),
  }),
  z.looseObject({
    type: z.literal('link_shared'),
    user: id.nullish(),
    channel: id,
    // In the box for writing a message there is none yet.
    message_ts: z.string().max(300),
    thread_ts: ts.nullish(),
    source: z.string().nullish(),
    unfurl_id: z.string().min(1).max(500).nullish(),
    links: z.array(z.looseObject({ url })).max(100),
  }),
])
export type SlackEvent = z.output<typeof slackEvent>
export type SharedLinks = Extract<SlackEvent, { type: 'link_shared' }>
export type Said = Extract<SlackEvent, { type: 'message' | 'app_mention' }>

export const eventEnvelope = z.looseObject({
  type: z.literal('event_callback'),
  team_id: id.nullish(),
  enterprise_id: id.nullish(),
  event_id: id,
  is_ext_shared_channel: z.boolean().nullish(),
  authorizations: z
    .array(
      z.looseObject({
        team_id: id.nullish(),
        enterprise_id: id.nullish(),
        user_id: id.nullish(),
        is_enterprise_install: z.boolean().nullish(),
      }),
    )
    .nullish(),
  event: slackEvent,
})

const where = {
  team: z.looseObject({ id, domain: z.string().nullish() }).nullish(),
  enterprise: z.looseObject({ id }).nullish(),
  is_enterprise_install: yes.nullish(),
  user: z.looseObject({ id, team_id: id.nullish(), name: words.nullish(), username: words.nullish() }),
}

export const blockActions = z.looseObject({
  type: z.literal('block_actions'),
  ...where,
  trigger_id: token,
  response_url: url.nullish(),
  channel: z.looseObject({ id }).nullish(),
  container: z
    .looseObject({
      type: z.string(),
      message_ts: ts.nullish(),
      thread_ts: ts.nullish(),
      channel_id: id.nullish(),
      is_ephemeral: z.boolean().nullish(),
      view_id: id.nullish(),
    })
    .nullish(),
  message: z.looseObject({ ts, thread_ts: ts.nullish(), edited: z.looseObject({ ts }).nullish() }).nullish(),
  view: z
    .looseObject({ id, type: z.string(), hash: z.string().nullish(), private_metadata: z.string().nullish() })
    .nullish(),
  actions: z
    .array(
      z.looseObject({
        type: z.string(),
        action_id: z.string().max(255),
        block_id: z.string().max(255).nullish(),
        action_ts: ts,
        value: z.string().max(2000).nullish(),
      }),
    )
    .min(1)
    .max(25),
})

/** What one element of a form holds; which key depends on the element. */
const held = z.looseObject({
  type: z.string(),
  value: words.nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
})
export type Held = z.output<typeof held>

export const viewSubmission = z.looseObject({
  type: z.literal('view_submission'),
  ...where,
  trigger_id: token.nullish(),
  view: z.looseObject({
    id,
    callback_id: z.string(),
    private_metadata: z.string().max(3000),
    hash: z.string().nullish(),
    state: z.looseObject({ values: z.record(z.string(), z.record(z.string(), held)) }),
  }),
})

export const globalShortcut = z.looseObject({
  type: z.literal('shortcut'),
  ...where,
  callback_id: z.string().min(1).max(255),
  trigger_id: token,
})

export const messageShortcut = z.looseObject({
  type: z.literal('message_action'),
  ...where,
  callback_id: z.string().min(1).max(255),
  trigger_id: token,
  response_url: url.nullish(),
  channel: z.looseObject({ id }),
  message_ts: ts.nullish(),
  message: z.looseObject({ ts, text: words.nullish(), thread_ts: ts.nullish() }),
})
