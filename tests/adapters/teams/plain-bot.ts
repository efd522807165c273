import { type Bot, CallFailed, type Json, type Where } from '../../../adapters/teams/port.ts'

/**
 * The bot's port a second time, with no SDK at all: shows that the SDK is one file. Whether Teams sent a request was found
 * out before `handle` (adapters/teams/token.ts).
 */
export function plainBot(token?: string): Bot {
  async function call(serviceUrl: string, method: string, path: string, body?: Json): Promise<Json> {
    let response: Response
    try {
      response = await fetch(`${serviceUrl.replace(/\/+$/, '')}/v3/conversations${path}`, {
        method,
        headers: {
          ...(body ? { 'content-type': 'application/json' } : {}),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
    } catch (error) {
      const cause = (error as { cause?: { code?: string } }).cause?.code
      throw new CallFailed(`Teams cannot be reached: ${cause}`, { unsent: cause === 'ECONNREFUSED' })
    }
    const { status } = response
    const text = await response.text()
    if (status >= 300)
      throw new CallFailed(`Teams answered ${status}`, {
        status,
        after: Number(response.headers.get('retry-after') ?? 0) * 1000,
      })
    return text === '' ? {} : (JSON.parse(text) as Json)
  }
  const at = ({ conversation }: Where): string => `/${encodeURIComponent(conversation)}`
  return {
    handle: (_request, turn) => turn(),
    async send(to, message, { alone = false } = {}) {
      const sent = await call(
        to.serviceUrl,
        'POST',
        `${at(to)}/activities${alone ? '?isTargetedActivity=true' : ''}`,
        message,
      )
      return String(sent.id)
    },
    async update(to, id, message) {
      await call(to.serviceUrl, 'PUT', `${at(to)}/activities/${id}`, message)
    },
    async remove(to, id) {
      await call(to.serviceUrl, 'DELETE', `${at(to)}/activities/${id}`)
    },
    async createDirect({ serviceUrl, tenant, bot, user }) {
      const made = await call(serviceUrl, 'POST', '', {
        isGroup: false,
        bot: { id: bot },
        members: [{ id: user }],
        tenantId: tenant,
        channelData: { tenant: { id: tenant } },
      })
      return String(made.id)
    },
    async member(to, user) {
      const path = `${at(to)}/members/${encodeURIComponent(user)}`
      const found = await call(to.serviceUrl, 'GET', path)
      const { name, email, aadObjectId, tenantId, userRole, userPrincipalName } = found
      return {
        name: String(name),
        email: String(email),
        aadObjectId: String(aadObjectId),
        ...(tenantId === undefined ? {} : { tenantId: String(tenantId) }),
        guest: userRole === 'guest' || String(userPrincipalName).includes('#EXT#'),
      }
    },
  }
}
