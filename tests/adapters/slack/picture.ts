import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { SlackBlock } from '../../../adapters/slack/out.ts'

const require = createRequire(import.meta.url)
// Neither is ours: both come with slack-blocks-to-jsx.
const { createElement } = require('react') as { createElement(type: unknown, props: object): unknown }
const { renderToStaticMarkup } = require('react-dom/server') as { renderToStaticMarkup(element: unknown): string }
const { Message } = require('slack-blocks-to-jsx') as { Message: unknown }
const style = readFileSync(require.resolve('slack-blocks-to-jsx/dist/style.css'), 'utf8')

const OURS = `
  body { margin: 0; padding: 20px 24px; background: #fff; font-family: Lato, 'Liberation Sans', sans-serif; }
  .stack { display: flex; flex-direction: column; gap: 18px; }
  .view { border: 1px solid #ddd; border-radius: 10px; overflow: hidden; max-width: 520px; }
  .view > header { padding: 14px 20px; font-weight: 900; font-size: 18px; border-bottom: 1px solid #eee; }
  .view > footer { padding: 14px 20px; border-top: 1px solid #eee; text-align: right; }
  .view > footer span { border: 1px solid #bbb; border-radius: 4px; padding: 7px 12px; margin-left: 8px; font-weight: 700; }
  .view > footer .go { background: #007a5a; border-color: #007a5a; color: #fff; }
  .view > div { padding: 8px 12px; }
  .error { color: #b3131c; font-size: 13px; margin: 2px 0 10px; }
  .said { font-size: 15px; margin: 0 0 6px; }
  .said b { display: block; }
  .said a { color: #1264a3; }
  .preview { border-left: 4px solid #ddd; padding-left: 12px; }
`

/** Blocks as Slack would show them, near enough to look at, as HTML. */
export const blocksHtml = (blocks: readonly SlackBlock[], inView = false): string =>
  renderToStaticMarkup(
    createElement(Message, {
      blocks,
      name: 'Klubban',
      logo: 'data:image/gif;base64,R0lGODlhAQABAIAAAB89KwAAACwAAAAAAQABAAACAkQBADs=',
      time: new Date('2027-04-21T08:00:00Z'),
      withoutWrapper: inView,
      showBlockKitDebug: false,
    }),
  )

export interface Picture {
  /** Of a view. */
  title?: string
  submit?: string | undefined
  close?: string | undefined
  /** What stands under a field, by its block. */
  errors?: Record<string, string>
  /** Of a preview: who shared which link. */
  link?: { by: string; url: string }
  blocks: readonly SlackBlock[]
}

const fieldsHtml = ({ blocks, errors = {} }: Picture): string =>
  blocks
    .map(block => {
      const error = errors[block.block_id ?? '']
      // What draws the pictures adds words of its own, which Slack does not.
      const drawn = blocksHtml([block], true).replace(/↵ Please (?:'|&#x27;)enter(?:'|&#x27;) to submit/g, '')
      return drawn + (error === undefined ? '' : `<p class="error">${error}</p>`)
    })
    .join('')

function html(picture: Picture): string {
  const { title, submit, close, link, blocks } = picture
  if (link)
    return `<div><p class="said"><b>${link.by}</b> <a href="${link.url}">${link.url}</a></p><div class="preview">${blocksHtml(blocks, true)}</div></div>`
  if (title === undefined) return `<div>${blocksHtml(blocks)}</div>`
  const buttons = submit ? `<footer><span>${close}</span><span class="go">${submit}</span></footer>` : ''
  return `<div class="view"><header>${title}</header><div>${fieldsHtml(picture)}</div>${buttons}</div>`
}

/** A page of messages, of previews below somebody's link, or of a view where it has a title. */
export const pageOf = (pictures: readonly Picture[]): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><style>${style}${OURS}</style><div class="stack">${pictures
    .map(html)
    .join('')}</div></html>`
