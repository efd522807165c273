import type { Intent } from '../../src/core/card.ts'
import { linkTo } from '../../src/core/links.ts'

/** Where the tab's pages lie below the server's address, and what Teams calls the tab that everybody has. */
export const TAB = { content: '/tab', settings: '/tab/config', entity: 'home' } as const

/** The app in Teams, and where its pages are reached: what a link into its tab is made of. */
export interface TabApp {
  appId: string
  publicUrl: string
}

/**
 * A link that opens the tab at a group's page, or at one query's answer there; in a browser without Teams the page itself.
 * The tab is told the page's path as `subPageId`. Source: learn.microsoft.com, "Deep link to a tab".
 */
export function tabLink({ appId, publicUrl }: TabApp, group: string, intent?: Intent): string {
  const asked = new URLSearchParams({
    webUrl: linkTo(publicUrl, group, intent),
    label: 'Klubban',
    context: JSON.stringify({ subEntityId: linkTo('', group, intent) }),
  })
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(appId)}/${TAB.entity}?${asked.toString().replaceAll('+', '%20')}`
}
