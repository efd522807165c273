import { app, authentication, pages } from '@microsoft/teams-js'
import type { Host, Theme } from './host.ts'

/** In a host that is none of Microsoft's, `initialize` never settles. */
const PATIENCE = 5000

const themeOf = (name: string): Theme => (name === 'dark' || name === 'contrast' ? name : 'default')

/** `<group>/<query>?…` as a card's link into the tab carries it, as an address of the page. */
const addressIn = (subPage: string | undefined): string | null =>
  subPage === undefined || subPage === '' ? null : `/g/${subPage.replace(/^\/+(g\/)?/, '')}`

/** The host that frames us; null where there is none. */
export async function enter(): Promise<Host | null> {
  if (window.parent === window) return null
  const late = new Promise<'late'>(resolve => setTimeout(() => resolve('late'), PATIENCE))
  const outcome = await Promise.race([app.initialize(), late]).catch(() => 'none' as const)
  if (outcome !== undefined) return null
  const context = await app.getContext()
  let offered: (() => Promise<void>) | null = null
  let theme = themeOf(context.app.theme)
  let hear: (theme: Theme) => void = () => {}
  app.registerOnThemeChangeHandler(name => {
    theme = themeOf(name)
    hear(theme)
  })
  return {
    lang: context.app.locale.toLowerCase().startsWith('en') ? 'en' : 'sv',
    place: addressIn(context.page.subPageId),
    token: () => authentication.getAuthToken(),
    onTheme(listener) {
      hear = listener
      listener(theme)
    },
    ready() {
      app.notifyAppLoaded()
      app.notifySuccess()
    },
    offer({ name, id, address, website }) {
      if (offered === null)
        pages.config.registerOnSaveHandler(event => {
          offered?.().then(
            () => event.notifySuccess(),
            (error: unknown) => event.notifyFailure(String(error)),
          )
        })
      offered = () =>
        pages.config.setConfig({ suggestedDisplayName: name, entityId: id, contentUrl: address, websiteUrl: website })
      pages.config.setValidityState(true)
    },
  }
}
