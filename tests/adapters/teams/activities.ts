/** Activities as Teams posts them; ids, names and tenants are our own inventions. */
export const TENANT = '11111111-1111-4111-8111-111111111111'
export const APP = '22222222-2222-4222-8222-222222222222'
export const ANNA = '33333333-3333-4333-8333-333333333333'
export const BOT = { id: `28:${APP}`, name: 'Klubban' }
export const SERVICE = 'https://smba.trafficmanager.net/emea/'
export const CHANNEL = '19:kanal@thread.tacv2'

let count = 0
export type Json = Record<string, unknown>

/** One activity of Anna's in her personal chat, whole, with these parts replaced. */
export function activity(more: Json = {}): Json {
  count += 1
  return {
    id: `f:${String(count).padStart(8, '0')}`,
    channelId: 'msteams',
    serviceUrl: SERVICE,
    timestamp: `2027-04-01T08:00:${String(count % 60).padStart(2, '0')}.123Z`,
    from: { id: '29:anna', name: 'Anna Berg', aadObjectId: ANNA },
    recipient: BOT,
    conversation: { id: 'a:anna-and-klubban', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    locale: 'sv-SE',
    localTimezone: 'Europe/Stockholm',
    ...more,
  }
}

export const inChannel = (more: Json = {}): Json => ({
  conversation: {
    id: `${CHANNEL};messageid=1700000000000`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: TENANT,
  },
  channelData: { tenant: { id: TENANT }, team: { id: '19:team@thread.tacv2' }, channel: { id: CHANNEL } },
  ...more,
})

export const message = (text: string, more: Json = {}): Json =>
  activity({ type: 'message', text, textFormat: 'plain', ...more })

/** A mention in a channel's thread. */
export const mention = (text: string, more: Json = {}): Json =>
  message(`<at>Klubban</at> ${text}`, {
    ...inChannel(),
    entities: [{ type: 'mention', text: '<at>Klubban</at>', mentioned: BOT }, { type: 'clientInfo' }],
    ...more,
  })

export const invoke = (name: string, value: unknown, more: Json = {}): Json =>
  activity({ type: 'invoke', name, value, ...more })

/** A press of an Action.Execute, with its card's message. */
export const execute = (data: unknown, more: Json = {}): Json =>
  invoke(
    'adaptiveCard/action',
    { action: { type: 'Action.Execute', verb: 'press', data }, trigger: 'manual' },
    { replyToId: `card-${count}`, ...more },
  )
