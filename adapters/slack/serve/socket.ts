import type { App } from '@slack/bolt'
import type { Gate } from './gate.ts'
import { type Bolt, CALL_TIMEOUT, sdkLogger } from './sdk.ts'
import type { SlackSettings } from './settings.ts'

/** How long the start waits for Slack before it goes on without; the client keeps trying. */
const FIRST_TRY = 10_000

/**
 * Slack's socket, for servers that nobody reaches from outside. Slack vouches for what comes through it, so there is no
 * signature; an envelope is acknowledged by the gate's word alone.
 */
export async function openSocket(bolt: Bolt, settings: SlackSettings, appToken: string, gate: Gate) {
  const receiver = new bolt.SocketModeReceiver({
    appToken,
    logger: sdkLogger(settings.log, bolt),
    installerOptions: {
      clientOptions: {
        timeout: CALL_TIMEOUT,
        // Asking for the socket's address has no effect to double: it is asked until Slack is there again.
        retryConfig: { retries: 100, factor: 1.3, maxTimeout: 30_000 },
        ...(settings.apiUrl === undefined ? {} : { slackApiUrl: settings.apiUrl }),
      },
    },
  })
  // Given the app itself, Bolt would acknowledge an event before anybody has seen it.
  const behind: Pick<App, 'processEvent'> = {
    async processEvent({ body, ack }) {
      if (typeof body !== 'object' || body === null || Array.isArray(body)) return
      const verdict = await gate.pass(body)
      if (verdict.taken) await ack(verdict.answer)
      // What makes no sense makes none the next time either.
      else if (!verdict.sense) await ack()
    },
  }
  receiver.init(behind as App)
  let timer: NodeJS.Timeout | undefined
  const connecting = receiver.start()
  const late = new Promise<'late'>(resolve => {
    timer = setTimeout(() => resolve('late'), FIRST_TRY)
  })
  const first = await Promise.race([connecting, late]).finally(() => clearTimeout(timer))
  if (first === 'late') {
    settings.log.warn({}, 'Slack cannot be reached yet; the socket opens when it can')
    connecting.catch((error: unknown) => settings.log.error({ err: error }, 'the socket to Slack could not be opened'))
  }
  return { stop: () => receiver.stop() }
}
