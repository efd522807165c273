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
  title?: string
  submit?: string
  close?: string
  blocks: readonly SlackBlock[]
}

/** A page of messages, or of a view where it has a title. */
export const pageOf = (pictures: readonly Picture[]): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><style>${style}${OURS}</style><div class="stack">${pictures
    .map(({ title, submit, close, blocks }) =>
      title === undefined
        ? `<div>${blocksHtml(blocks)}</div>`
        : `<div class="view"><header>${title}</header><div>${blocksHtml(blocks, true)}</div>${
            submit ? `<footer><span>${close}</span><span class="go">${submit}</span></footer>` : ''
          }</div>`,
    )
    .join('')}</div></html>`
