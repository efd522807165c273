import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { APP } from './activities.ts'

/** Microsoft's OpenID document and keys, on this machine, and tokens signed with them. */
export async function localIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const other = await generateKeyPair('RS256')
  const key = { ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'RS256', endorsements: ['msteams'] }
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const document = { issuer: 'https://api.botframework.com', jwks_uri: `http://127.0.0.1:${port}/keys` }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [key] } : document))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const now = Math.floor(Date.now() / 1000)
  return {
    openIdUrl: `http://127.0.0.1:${port}/openid`,
    /** A token as Teams signs it, with these claims replaced; `forged`: by somebody else's key. */
    token(serviceurl: string, claims: JWTPayload = {}, forged = false): Promise<string> {
      return new SignJWT({
        iss: 'https://api.botframework.com',
        aud: APP,
        serviceurl,
        nbf: now - 10,
        exp: now + 3600,
        ...claims,
      })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1', typ: 'JWT' })
        .sign(forged ? other.privateKey : privateKey)
    },
    async stop() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
