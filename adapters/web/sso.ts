import { createRemoteJWKSet, decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import type { Account } from '../../src/core/incoming.ts'
import { Memory } from '../shared/memory.ts'

export interface SsoSettings {
  appId: string
  /** Tenants whose people are served. */
  tenants: readonly string[]
  /** Host of the public address: the app's identifier may name it (`api://host/app`). */
  host?: string
  /** For tests: where the tenants' OpenID documents lie. */
  authority?: string
}

const AUTHORITY = 'https://login.microsoftonline.com'
const PATIENCE = 5000
const CLOCK_SKEW_S = 300
/** The one right that the tab asks for. Source: learn.microsoft.com, "Configure your tab app in Microsoft Entra ID". */
const SCOPE = 'access_as_user'

/** A tenant's keys cannot be read just now: nobody can be told from anybody. */
export class KeysMissing extends Error {}

/** Both versions of tokens that a tenant issues. Source: learn.microsoft.com, "Access token claims reference", `iss`. */
const issuersOf = (tenant: string): string[] => [`${AUTHORITY}/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`]

/**
 * Checks a token of Teams' single sign-on: signed by a tenant that we serve, for this app, now, with the right the tab asks
 * for. Resolves with the account `teams/<tenant>/<object id>`, null where the token is not such a one. Rejects with
 * `KeysMissing` where that cannot be found out.
 */
export function singleSignOn({ appId, tenants, host, authority = AUTHORITY }: SsoSettings) {
  const keys = new Memory<Promise<JWTVerifyGetKey>>(100)
  const audience = [
    appId,
    `api://${appId}`,
    ...(host ? [`api://${host}/${appId}`, `api://${host}/botid-${appId}`] : []),
  ]

  async function load(tenant: string): Promise<JWTVerifyGetKey> {
    const address = `${authority}/${tenant}/v2.0/.well-known/openid-configuration`
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
    const { jwks_uri } = (await response.json()) as { jwks_uri: string }
    return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: PATIENCE })
  }

  async function keysOf(tenant: string): Promise<JWTVerifyGetKey> {
    const known = keys.get(tenant) ?? load(tenant)
    keys.set(tenant, known)
    try {
      return await known
    } catch (error) {
      keys.delete(tenant)
      throw new KeysMissing('the OpenID document cannot be read', { cause: error })
    }
  }

  return async (token: string): Promise<Account | null> => {
    try {
      // Unchecked as yet: it only says whose keys to ask for, and only tenants of ours are asked.
      const { tid } = decodeJwt(token)
      if (typeof tid !== 'string' || !tenants.includes(tid)) return null
      const { payload } = await jwtVerify(token, await keysOf(tid), {
        issuer: issuersOf(tid),
        audience,
        algorithms: ['RS256'],
        clockTolerance: CLOCK_SKEW_S,
        requiredClaims: ['exp', 'oid', 'scp'],
      })
      const { oid, scp } = payload
      if (typeof oid !== 'string' || !/^[\w-]{1,100}$/.test(oid)) return null
      if (typeof scp !== 'string' || !scp.split(' ').includes(SCOPE)) return null
      return { platform: 'teams', space: tid, user: oid }
    } catch (error) {
      if (error instanceof KeysMissing) throw error
      const ours =
        !(error instanceof errors.JOSEError) || error.code === 'ERR_JWKS_TIMEOUT' || error.code === 'ERR_JOSE_GENERIC'
      if (ours) throw new KeysMissing('the signing keys cannot be read', { cause: error })
      return null
    }
  }
}
