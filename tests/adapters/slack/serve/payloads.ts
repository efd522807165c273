import { createHmac } from 'node:crypto'

export const SECRET = '8f742231b10e8888abcd99yyyzzz85a5'

/** A request as Slack sends it, signed at `at` (ms since 1970). */
export function signed(body: string, at: number, type = 'application/json', secret = SECRET) {
  const timestamp = String(Math.floor(at / 1000))
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`
  return {
    method: 'POST',
    headers: { 'content-type': type, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature },
    body,
  }
}

export interface Person {
  team?: string
  user?: string
  channel?: string
}

let n = 0
const next = () => {
  n += 1
  return n
}
const timestampOf = (i: number) => `1790000000.${String(i).padStart(6, '0')}`

/** Recorded shapes, with our own ids. */
export const mention = (text: string, { team = 'T1', user = 'U1', channel = 'C1' }: Person = {}, more = {}) => {
  const i = next()
  return {
    token: 'x',
    team_id: team,
    context_team_id: team,
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${i}`,
    event_time: 1790000000,
    is_ext_shared_channel: false,
    authorizations: [
      { enterprise_id: null, team_id: team, user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
    event: {
      type: 'app_mention',
      user,
      team,
      channel,
      text: `<@UBOT> ${text}`,
      ts: timestampOf(i),
      event_ts: timestampOf(i),
      ...more,
    },
  }
}

export const direct = (text: string, person: Person = {}, more = {}) => {
  const body = mention(text, { channel: 'D1', ...person }, more)
  return { ...body, event: { ...body.event, type: 'message', channel_type: 'im', text } }
}

export const slash = (
  command: string,
  text: string,
  { team = 'T1', user = 'U1', channel = 'C1' }: Person = {},
  more = {},
) =>
  new URLSearchParams({
    token: 'x',
    team_id: team,
    team_domain: 'exempel',
    channel_id: channel,
    channel_name: 'beredningen',
    user_id: user,
    user_name: 'anna',
    command,
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    trigger_id: `${next()}.1.abc`,
    ...more,
  }).toString()

const payload = (value: object) => new URLSearchParams({ payload: JSON.stringify(value) }).toString()

export const press = (value: string, { team = 'T1', user = 'U1', channel = 'C1' }: Person = {}, more = {}) => {
  const i = next()
  return payload({
    type: 'block_actions',
    user: { id: user, username: 'anna', team_id: team },
    team: { id: team, domain: 'exempel' },
    enterprise: null,
    is_enterprise_install: false,
    api_app_id: 'A1',
    container: { type: 'message', message_ts: timestampOf(i), channel_id: channel, is_ephemeral: false },
    trigger_id: `${i}.2.abc`,
    channel: { id: channel, name: 'beredningen' },
    message: { type: 'message', ts: timestampOf(i), text: 'x' },
    actions: [
      { type: 'button', action_id: 'press-1', block_id: 'b', value, action_ts: `${1790000000 + i * 60}.000001` },
    ],
    ...more,
  })
}

/** A form sent in: the view as Slack holds it, with what was filled in. */
export const submit = (
  view: Record<string, unknown>,
  values: Record<string, Record<string, object>>,
  { team = 'T1', user = 'U1' }: Person = {},
  id = `V${next()}`,
) =>
  payload({
    type: 'view_submission',
    user: { id: user, username: 'anna', team_id: team },
    team: { id: team, domain: 'exempel' },
    enterprise: null,
    is_enterprise_install: false,
    api_app_id: 'A1',
    trigger_id: `${next()}.3.abc`,
    view: { id, hash: '1.x', private_metadata: '', ...view, state: { values } },
    response_urls: [],
  })

export const appEvent = (type: string, more = {}, { team = 'T1' }: Person = {}) => ({
  ...mention('', { team }),
  event: { type, event_ts: timestampOf(next()), ...more },
})
export const FORM = 'application/x-www-form-urlencoded'
