import { readdir, readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Route } from '../adapter.ts'

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Where Teams shows the page in a frame: the tab itself, and the choice of its group. */
export const TABS: readonly string[] = ['/tab', '/tab/config']
/** Everywhere else that the page stands: `/g/<group>/<query>`, as `core/links.ts` writes it. */
const PAGES: readonly string[] = ['/', '/g/*', ...TABS]

interface Kept {
  type: string
  plain: Buffer
  gzip: Buffer
  br: Buffer
}

/**
 * One route per file of the built page, read and compressed once: no path is ever built from a request.
 * Rejects where the folder holds no page (it was not built).
 */
export async function pageRoutes(folder: string): Promise<Route[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
  if (!names.includes('index.html')) throw new Error(`there is no built page in ${folder}`)
  const routes = await Promise.all(
    names
      .filter(name => TYPES[name.split('.').at(-1)!] !== undefined)
      .map(async (name): Promise<Route[]> => {
        const plain = await readFile(join(folder, name))
        const kept = {
          type: TYPES[name.split('.').at(-1)!]!,
          plain,
          gzip: gzipSync(plain),
          br: brotliCompressSync(plain),
        }
        const paths = name === 'index.html' ? PAGES : [`/${name}`]
        return paths.map(path => ({
          method: 'GET',
          path,
          handle: (request, response) => send(request, response, kept, path),
        }))
      }),
  )
  return routes.flat()
}

function send(request: IncomingMessage, response: ServerResponse, kept: Kept, path: string): void {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  const body = encoding ? kept[encoding] : kept.plain
  response.writeHead(200, {
    'content-type': kept.type,
    'content-length': body.length,
    vary: 'accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
    // Names under assets hold a hash of their content.
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  response.end(body)
}
