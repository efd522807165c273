import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { Memory } from '../shared/memory.ts'
import { NotTeams } from './port.ts'

/** Source: learn.microsoft.com, "Authenticate requests from the Bot Connector service to your bot". */
const ISSUER = 'https://api.botframework.com'
export const OPEN_ID = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
const CLOCK_SKEW_S = 300
const PATIENCE = 5000
/**
 * How long a token that was found right is not checked again, ms: Teams sends the same one for about an hour, and checking
 * costs more than all the rest of a request. A key that Microsoft takes back is noticed as soon.
 */
export const TRUSTED_MS = 5 * 60_000

/** Microsoft does not say its keys just now: nobody can be told from anybody. */
export class KeysMissing extends Error {}

/** Failures that say nothing about the token. */
const isOurs = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error.code === 'ERR_JOSE_GENERIC'

/**
 * Checks the token of a request: signed by the Bot Connector for this app, and now. Resolves with the service URL that it
 * names. Rejects with `NotTeams`, or `KeysMissing` where that cannot be found out.
 * It comes before the SDK, which writes keys and stacks to the console, and takes tokens of others than Teams too.
 */
export function tokenCheck(appId: string, openIdUrl = OPEN_ID) {
  let keys: Promise<JWTVerifyGetKey> | undefined
  const trusted = new Memory<{ service: string; until: number }>(100)

  async function load(): Promise<JWTVerifyGetKey> {
    const response = await fetch(openIdUrl, { signal: AbortSignal.timeout(PATIENCE) })
    const { jwks_uri } = (await response.json()) as { jwks_uri: string }
    return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: PATIENCE })
  }

  return async (authorization: string | undefined): Promise<string> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1]
    if (token === undefined) throw new NotTeams()
    const known = trusted.get(token)
    if (known && Date.now() < known.until) return known.service
    keys ??= load()
    const found = await keys.catch((error: unknown) => {
      keys = undefined
      throw new KeysMissing('the OpenID document cannot be read', { cause: error })
    })
    try {
      const { payload } = await jwtVerify(token, found, {
        issuer: ISSUER,
        audience: appId,
        algorithms: ['RS256'],
        clockTolerance: CLOCK_SKEW_S,
        requiredClaims: ['exp'],
      })
      const service = payload.serviceurl
      if (typeof service !== 'string') throw new NotTeams()
      trusted.set(token, { service, until: Math.min(Date.now() + TRUSTED_MS, payload.exp! * 1000) })
      return service
    } catch (error) {
      if (error instanceof NotTeams || !isOurs(error)) throw new NotTeams()
      throw new KeysMissing('the signing keys cannot be read', { cause: error })
    }
  }
}
