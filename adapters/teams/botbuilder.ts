import { Memory } from '../shared/memory.ts'
import { type Answer, type Bot, CallFailed, type Json, type Member, NotTeams, type Where } from './port.ts'
import type { Access } from './serve/settings.ts'
import { TRUSTED_MS } from './token.ts'

/** What we use of the SDK's connector; its own types name every channel there is. */
interface Connector {
  conversations: {
    sendToConversation(conversation: string, activity: Json, options?: Json): Promise<{ id?: string }>
    updateActivity(conversation: string, id: string, activity: Json): Promise<unknown>
    deleteActivity(conversation: string, id: string): Promise<unknown>
    createConversation(parameters: Json): Promise<{ id?: string }>
    getConversationMember(conversation: string, member: string): Promise<Json>
  }
  client: { pipeline: { addPolicy(policy: object): void; removePolicy(policy: object): void } }
}

interface Failure {
  statusCode?: number
  code?: string
  response?: { headers?: { get(name: string): string | undefined } }
}

/** The request never left this machine. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

function failed(error: unknown): CallFailed {
  const { statusCode, code, response } = (typeof error === 'object' && error !== null ? error : {}) as Failure
  if (statusCode !== undefined) {
    const after = Number(response?.headers?.get('retry-after') ?? 0) * 1000
    return new CallFailed(`Teams answered ${statusCode}`, {
      status: statusCode,
      after: Number.isFinite(after) ? Math.max(after, 0) : 0,
    })
  }
  const system = typeof code === 'string' ? code : 'no code'
  // Without a status it is either the network, or our own sign-in, which comes before anything is sent.
  const signIn = !/^E[A-Z]+$/.test(system)
  return new CallFailed(`Teams cannot be reached: ${system}`, { unsent: signIn || NOT_SENT.has(system) })
}

const word = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** Alone in the conversation: an answer that only its recipient sees. [doc] Targeted messages. */
const TARGETED = {
  name: 'klubbanTargeted',
  sendRequest(request: { url: string }, next: (request: object) => Promise<unknown>) {
    const url = new URL(request.url)
    url.searchParams.set('isTargetedActivity', 'true')
    request.url = url.href
    return next(request)
  },
}

/** The bot through Microsoft's SDK, which is loaded here and nowhere else: it takes a quarter of a second. */
export async function openBotbuilder(access: Access, tests: { openIdUrl?: string; token?: string }): Promise<Bot> {
  const sdk = await import('botbuilder')
  const appId = access.kind === 'insecure' ? '' : access.appId
  const factory =
    access.kind === 'insecure'
      ? new sdk.ConfigurationServiceClientCredentialFactory({})
      : new sdk.ConfigurationServiceClientCredentialFactory({
          MicrosoftAppId: appId,
          MicrosoftAppTenantId: access.tenant,
          MicrosoftAppType: access.kind === 'secret' ? 'SingleTenant' : 'UserAssignedMsi',
          ...(access.kind === 'secret' ? { MicrosoftAppPassword: access.password } : {}),
        })
  if (tests.token !== undefined) {
    const signRequest = async (request: { headers: { set(name: string, value: string): void } }) => {
      request.headers.set('authorization', `Bearer ${tests.token}`)
      return request
    }
    factory.createCredentials = async () => ({ signRequest }) as never
  }
  const authentication = new sdk.ConfigurationBotFrameworkAuthentication(
    tests.openIdUrl === undefined ? {} : { ...PUBLIC_CLOUD, ToBotFromChannelOpenIdMetadataUrl: tests.openIdUrl },
    factory,
  )

  class Adapter extends sdk.CloudAdapter {
    /** A way to the service; it retries nothing, for whoever calls does, and knows what was said since. */
    async connectorTo(serviceUrl: string, targeted: boolean): Promise<Connector> {
      const made = await authentication
        .createConnectorFactory(this.createClaimsIdentity(appId))
        .create(serviceUrl, SCOPE)
      const connector = made as unknown as Connector
      connector.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' })
      if (targeted) connector.client.pipeline.addPolicy(TARGETED)
      return connector
    }
  }
  const adapter = new Adapter(authentication)
  /** What the SDK found right, and until when it is not asked again; that a token ran out is seen before. */
  const trusted = new Memory<number>(100)
  const connectors = new Map<string, Promise<Connector>>()

  async function call<T>(serviceUrl: string, work: (connector: Connector) => Promise<T>, targeted = false): Promise<T> {
    const key = `${targeted} ${serviceUrl}`
    try {
      let connector = connectors.get(key)
      if (!connector) {
        connector = adapter.connectorTo(serviceUrl, targeted)
        // Two for each service of the few that are allowed.
        connectors.set(key, connector)
      }
      return await work(await connector)
    } catch (error) {
      // A connector that was never made is not kept.
      connectors.get(key)?.catch(() => connectors.delete(key))
      throw failed(error)
    }
  }

  return {
    async handle({ authorization, activity }, turn): Promise<Answer> {
      const said = JSON.stringify([activity.channelId, activity.serviceUrl, authorization])
      if ((trusted.get(said) ?? 0) < Date.now()) {
        try {
          await authentication.authenticateRequest(activity as never, authorization)
        } catch {
          throw new NotTeams()
        }
        trusted.set(said, Date.now() + TRUSTED_MS)
      }
      return turn()
    },
    async send({ serviceUrl, conversation }, message, { alone = false } = {}) {
      const sent = await call(serviceUrl, one => one.conversations.sendToConversation(conversation, message), alone)
      return sent.id ?? ''
    },
    async update({ serviceUrl, conversation }, id, message) {
      await call(serviceUrl, one => one.conversations.updateActivity(conversation, id, message))
    },
    async remove({ serviceUrl, conversation }, id) {
      await call(serviceUrl, one => one.conversations.deleteActivity(conversation, id))
    },
    async createDirect({ serviceUrl, tenant, bot, user }) {
      const parameters = {
        isGroup: false,
        bot: { id: bot },
        members: [{ id: user }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      }
      const made = await call(serviceUrl, one => one.conversations.createConversation(parameters))
      if (!made.id) throw new CallFailed('Teams opened no conversation', { status: 502 })
      return made.id
    },
    async member({ serviceUrl, conversation }: Where, user): Promise<Member> {
      const found = await call(serviceUrl, one => one.conversations.getConversationMember(conversation, user))
      const [name, email] = [word(found.name), word(found.email) ?? word(found.userPrincipalName)]
      const [aadObjectId, tenantId] = [word(found.aadObjectId) ?? word(found.objectId), word(found.tenantId)]
      // Source: learn.microsoft.com, "Properties of a Microsoft Entra B2B collaboration user".
      const guest = found.userRole === 'guest' || /#EXT#/i.test(`${found.userPrincipalName} ${email}`)
      return {
        guest,
        ...(name ? { name } : {}),
        ...(email ? { email } : {}),
        ...(aadObjectId ? { aadObjectId } : {}),
        ...(tenantId ? { tenantId } : {}),
      }
    },
  }
}

const SCOPE = 'https://api.botframework.com'
/** What the SDK means by the public cloud: with one value of our own it wants them all. */
const PUBLIC_CLOUD = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: SCOPE,
  ToBotFromChannelTokenIssuer: SCOPE,
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration',
}
