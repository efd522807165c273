import type { App, AuthorizeResult, Receiver, ReceiverEvent } from '@slack/bolt'
import { type Bolt, sdkLogger } from './sdk.ts'
import type { SlackSettings } from './settings.ts'
import type { Source, Workspace, Workspaces } from './workspaces.ts'

/** One delivery, and the one answer that Slack waits for. Only the first word counts. */
export interface Arrival {
  body: Record<string, unknown>
  /** When it came, ms since 1970: trigger ids live three seconds. */
  at: number
  /** Taken; what is in `answer` Slack shows (commands) or does (views). */
  acknowledge(answer?: object): void
  /** Not taken: Slack sends an event again, and tells a person that it failed. */
  refuse(): void
}

/** Where it came from, and the way to speak there; no workspace when Klubban was just removed from it. */
export interface Through {
  source: Source
  workspace: Workspace | null
}

export type Listener = (arrival: Arrival, through: Through) => Promise<void>

/** Taken: to be acknowledged, with this answer. Not taken: later perhaps, or never because it makes no sense. */
export type Verdict = { taken: true; answer: object | undefined } | { taken: false; sense: boolean }

export interface Gate {
  /** Settles within `patience`, whatever happens behind it. */
  pass(body: Record<string, unknown>): Promise<Verdict>
  /** Nothing more is let in; resolves when nothing is under way any more. */
  close(): Promise<void>
}

/** Slack gives up after 3000 ms; what nobody has answered by now is refused while there is time to say so. */
const PATIENCE = 2700

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** A command says outright where it comes from; null for everything else, where Bolt knows how to find it. */
const saidBy = (body: Record<string, unknown>): Source | null =>
  typeof body.command === 'string'
    ? {
        team: text(body.team_id),
        enterprise: text(body.enterprise_id),
        wholeOrganisation: String(body.is_enterprise_install) === 'true',
      }
    : null

type Known = Arrival & { understood: boolean }

/**
 * Bolt with one listener for everything. Its matchers run for every listener on every request, and it acknowledges events
 * before a listener has seen them: so there is one middleware, and the acknowledgement is ours.
 * Commands, of which there are most, go without: what Bolt makes for its listeners costs more than their journey.
 */
export function openGate(bolt: Bolt, settings: SlackSettings, workspaces: Workspaces, listener: Listener): Gate {
  const now = settings.now ?? Date.now
  let app: App | undefined
  const receiver: Receiver = {
    init(one) {
      app = one
    },
    start: async () => {},
    stop: async () => {},
  }
  new bolt.App({
    receiver,
    convoStore: false,
    ignoreSelf: false,
    logger: sdkLogger(settings.log, bolt),
    authorize: async ({ teamId, enterpriseId, isEnterpriseInstall }): Promise<AuthorizeResult> => {
      const source = { team: teamId, enterprise: enterpriseId, wholeOrganisation: isEnterpriseInstall }
      // Bolt would acknowledge what throws here: the promise is awaited where it is refused instead.
      const workspace = workspaces.at(source)
      workspace.catch(() => {})
      return { through: { source, workspace } }
    },
  }).use(async ({ context }) => {
    const known = context.through as { source: Source; workspace: Promise<Workspace | null> } | undefined
    // Bolt does not ask for authorisation when the app was removed: there is none left.
    const source = known?.source ?? {
      team: context.teamId,
      enterprise: context.enterpriseId,
      wholeOrganisation: context.isEnterpriseInstall,
    }
    await carry(context.arrival as Known, source, known?.workspace ?? null)
  })

  /** `asked`: null where Klubban was just removed. */
  async function carry(arrival: Known, source: Source, asked: Promise<Workspace | null> | null): Promise<void> {
    arrival.understood = true
    const workspace = await asked
    if (asked && !workspace)
      return settings.log.warn({ team: source.team }, 'refused: Klubban is not installed in that Slack workspace')
    await listener(arrival, { source, workspace })
  }

  const underWay = new Set<Promise<void>>()
  let closed = false

  return {
    async pass(body) {
      if (closed) return { taken: false, sense: true }
      return new Promise(resolve => {
        const timer = setTimeout(() => {
          settings.log.warn({ type: body.type ?? 'command' }, 'a delivery from Slack was not answered in time')
          settle({ taken: false, sense: true })
        }, settings.patience ?? PATIENCE)
        const settle = (verdict: Verdict) => {
          clearTimeout(timer)
          resolve(verdict)
        }
        const arrival: Known = {
          body,
          at: now(),
          understood: false,
          acknowledge: answer => settle({ taken: true, answer }),
          refuse: () => settle({ taken: false, sense: true }),
        }
        const source = saidBy(body)
        const event: ReceiverEvent = { body, ack: async () => {}, customProperties: { arrival } }
        const work = (source ? carry(arrival, source, workspaces.at(source)) : app!.processEvent(event))
          // Nobody was interested: said so, or Slack would send it for ever.
          .then(() => settle({ taken: true, answer: undefined }))
          .catch((error: unknown) => {
            // What Bolt itself stumbles over is not what Slack sends.
            if (arrival.understood) settings.log.error({ err: error }, 'a delivery from Slack failed')
            settle({ taken: false, sense: arrival.understood })
          })
          .finally(() => underWay.delete(work))
        underWay.add(work)
      })
    },
    async close() {
      closed = true
      await Promise.all(underWay)
    },
  }
}
