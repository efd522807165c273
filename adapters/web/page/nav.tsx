import { useEffect, useRef } from 'preact/hooks'
import { useWords } from './language.ts'
import { addressOf, type Place } from './place.ts'
import { SECTIONS, sectionOf, viewOf } from './shown.ts'

interface NavProps {
  place: Place
  group: string
  /** The conversation has no place beside the views: it is one of them. */
  narrow: boolean
  /** Messages that came while the conversation was out of sight. */
  unread: number
  onGo: (place: Place) => void
}

/** The bar that leads to the views. They have addresses: a new tab, a bookmark and the way back work as everywhere. */
export function Nav({ place, group, narrow, unread, onGo }: NavProps) {
  const { lang, t } = useWords()
  const bar = useRef<HTMLElement>(null)
  const section = sectionOf(place.view)
  const inChat = narrow && place.chat
  const entries = SECTIONS.map(one => ({
    name: one.name[lang],
    to: { group, view: viewOf(one), chat: false },
    current: !inChat && one === section,
  }))
  const chat = {
    name: unread > 0 ? `${t('conversation')} (${unread})` : t('conversation'),
    to: { ...place, group, chat: true },
    current: inChat,
  }
  const all = narrow ? [entries[0]!, chat, ...entries.slice(1)] : entries

  // On a narrow page the bar is wider than the window: where one is must be in it.
  const name = all.find(one => one.current)?.name
  useEffect(() => {
    const element = bar.current
    const link = element?.querySelector<HTMLElement>('[aria-current]')
    if (element && link) element.scrollLeft = link.offsetLeft - (element.clientWidth - link.offsetWidth) / 2
  }, [name])

  return (
    <nav ref={bar} aria-label={t('views')}>
      <ul>
        {all.map(({ name, to, current }) => (
          <li key={to.chat ? 'chat' : (to.view?.command ?? '')}>
            <a
              href={addressOf(to)}
              aria-current={current ? 'page' : undefined}
              onClick={event => {
                // Another tab or window is the browser's own affair.
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
                event.preventDefault()
                onGo(to)
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
