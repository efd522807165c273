// Commands as Slack sends them: each signed, each with a trigger of its own, from one member after the other.
import { createHmac } from 'node:crypto'
import { serveLoad } from './load.mjs'

const { BENCH_SECRET: secret, BENCH_MEMBERS: members } = process.env
const WORDS = ['jag kommer', 'jag kommer', 'jag kan inte komma']
let made = 0

serveLoad(n => {
  const timestamp = String(Math.floor(Date.now() / 1000))
  return Array.from({ length: n }, () => {
    made += 1
    const body = new URLSearchParams({
      token: 'not used any more',
      team_id: 'T1',
      team_domain: 'bench',
      channel_id: 'C1',
      channel_name: 'beredningen',
      user_id: `U${made % members}`,
      user_name: `ledamot${made % members}`,
      command: '/narvaro',
      text: WORDS[made % WORDS.length],
      api_app_id: 'A1',
      is_enterprise_install: 'false',
      response_url: `https://hooks.slack.com/commands/T1/${made}/x`,
      trigger_id: `${process.pid}.${made}.0123456789abcdef0123456789abcdef`,
    }).toString()
    const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
    // The header lines that Slack sends, in its order.
    return Buffer.from(
      `POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Slackbot 1.0 (+https://api.slack.com/robots)\r\nAccept-Encoding: gzip,deflate\r\nAccept: application/json,*/*\r\nX-Slack-Signature: v0=${signature}\r\nX-Slack-Request-Timestamp: ${timestamp}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n${body}`,
    )
  })
})
