import { isDirect, roomKey } from '../origin.ts'
import { accountOf, keyOf, mentionsBy, type Read, type Sender, spaceOf } from '../read.ts'
import { eventEnvelope, type Raw, type Said, type SharedLinks } from '../types.ts'
import { mentionedIn, plainWords } from '../words.ts'

/** Subtypes that a person's own new message may have; all others are edits, removals and notices of Slack's own. */
const SAID = new Set([undefined, null, 'file_share', 'thread_broadcast', 'me_message'])

/** Said by a person, now, to us: a mention anywhere, or anything in a direct message. */
const meantForUs = (event: Said): boolean =>
  event.bot_id == null &&
  event.edited === undefined &&
  event.hidden !== true &&
  SAID.has(event.subtype) &&
  // In channels only mentions are ours: whatever else is said there is not, even where a subscription brings it here.
  (event.type === 'app_mention' || event.channel_type === 'im' || event.channel_type === 'app_home')

/** A message with more of our links than this is a list of them: the first are shown. */
const MOST_LINKS = 5

/** Whom Slack names as the sender's own workspace; in a shared channel without that nobody can be vouched for. */
function ownTeamOf(event: Said, shared: boolean): string | null | undefined {
  const said = event.user_team ?? event.source_team
  return shared ? (said ?? event.team ?? null) : said
}

const POSTED = 'conversations_history'

/**
 * Links in a message that stands in a channel. One still being written belongs to no room yet, and nobody else's direct
 * messages are ours: there nothing may be shown.
 */
function sharedIn({ channel, links, message_ts, source, unfurl_id }: SharedLinks): Pick<Read, 'shared'> | null {
  if (isDirect(channel) || (source ?? POSTED) !== POSTED || links.length === 0) return null
  const target = unfurl_id == null ? { channel, ts: message_ts } : { unfurl_id, source: POSTED as typeof POSTED }
  return { shared: { links: [...new Set(links.map(one => one.url))].slice(0, MOST_LINKS), target } }
}

/** Mentions, direct messages, our own links and the opening of the app's page. */
export function readEvent(raw: Raw): Read | null {
  const { success, data } = eventEnvelope.safeParse(raw.body)
  if (!success) return null
  const { event } = data
  if (event.user == null) return null
  const shared = data.is_ext_shared_channel === true
  const said = event.type === 'message' || event.type === 'app_mention'
  // Of links and tabs Slack does not say where whoever it was belongs: in a shared channel only their profile does.
  const own = said ? ownTeamOf(event, shared) : shared ? null : undefined
  if (shared && own === null && raw.home === undefined) return null
  const [authorized] = data.authorizations ?? []
  if (authorized?.user_id != null && authorized.user_id === event.user) return null
  const sender: Sender = {
    user: event.user,
    team: authorized?.team_id ?? data.team_id,
    enterprise: authorized?.enterprise_id ?? data.enterprise_id,
    wholeEnterprise: authorized?.is_enterprise_install,
    ownTeam: own,
    home: raw.home,
  }
  const account = accountOf(sender)
  const at = spaceOf(sender)
  if (!account || !at) return null
  const eventKey = keyOf(at.space, 'event', data.event_id)
  const lang = raw.lang ? { lang: raw.lang } : {}
  const origin = { user: event.user, channel: event.channel, direct: isDirect(event.channel), ...at }

  if (event.type === 'app_home_opened')
    return { base: { keys: [eventKey], account, ...lang }, input: null, origin, files: [], tab: event.tab }

  if (event.type === 'link_shared') {
    const links = sharedIn(event)
    const room = roomKey(at.space, event.channel)
    return links && { base: { keys: [eventKey], account, room, ...lang }, input: null, origin, files: [], ...links }
  }

  if (!meantForUs(event)) return null
  // Where Slack does not say who we are, a mention begins with us.
  const self = authorized?.user_id ?? (event.type === 'app_mention' ? mentionedIn(event.text ?? '')[0] : undefined)
  const heard = { self, names: raw.names }
  const words = plainWords(event.text ?? '', heard)
  const files = event.files ?? []
  const agent = origin.direct && event.app_context != null
  // Somebody who only says our name wants to know what we are.
  const input = words !== '' ? { words } : files.length > 0 ? null : { intent: { command: 'help', args: {} } }
  return {
    base: {
      // The same message may come once more under another event id, or both as a mention and as a message.
      keys: [eventKey, keyOf(at.space, event.channel, event.event_ts ?? event.ts)],
      account,
      ...(origin.direct ? {} : { room: roomKey(at.space, event.channel) }),
      ...lang,
      ...mentionsBy(sender, event.text ?? '', heard),
    },
    input,
    origin: {
      ...origin,
      ...(agent ? { agent } : {}),
      // A conversation with an agent is a thread under what was said.
      ...(event.thread_ts != null || agent ? { thread: event.thread_ts ?? event.ts } : {}),
    },
    files,
  }
}
