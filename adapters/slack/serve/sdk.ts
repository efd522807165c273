import type { SlackLog } from './settings.ts'

/** The SDK takes 140 ms to load: only those who configured Slack pay for it. */
export const loadBolt = () => import('@slack/bolt')
export type Bolt = Awaited<ReturnType<typeof loadBolt>>
export type WebClient = InstanceType<Bolt['webApi']['WebClient']>
type Logger = import('@slack/bolt').Logger

const TOKEN = /x(?:ox[a-z](?:\.xox[a-z])?|app)-[\w.-]+/g

/** Tokens of Slack's, wherever they turn up in words meant for a log. */
export const withoutTokens = (words: string): string => words.replace(TOKEN, 'xox…')

/** What the SDK wants to say, in our log: warnings and errors, as words only. */
export function sdkLogger(log: SlackLog, { LogLevel }: Bolt): Logger {
  const words = (parts: unknown[]) =>
    withoutTokens(parts.map(part => (part instanceof Error ? part.message : String(part))).join(' '))
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn({ from: 'slack sdk' }, words(parts)),
    error: (...parts) => log.error({ from: 'slack sdk' }, words(parts)),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  }
}

/** Slack's own answer takes some 100 ms; whoever waits longer than this is told that it is unknown. */
export const CALL_TIMEOUT = 8000

/**
 * Options of every Web API client. The SDK's own defaults wait for ever, retry for half an hour (posting twice) and
 * hold every call of a workspace back after one 429: `schedule/` paces and retries instead.
 */
export function clientOptions(bolt: Bolt, settings: { apiUrl?: string; log: SlackLog }) {
  return {
    timeout: CALL_TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: sdkLogger(settings.log, bolt),
    ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }),
  }
}
