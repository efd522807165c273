import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useWords } from './language.ts'

export type View = 'chat' | 'group'
const WIDE = '(min-width: 60rem)'

/** Whether both views fit beside each other. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches)
  useEffect(() => {
    const query = matchMedia(WIDE)
    const change = (): void => setWide(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [])
  return wide
}

interface ViewsProps {
  title: string
  view: View
  /** Messages that came while the conversation was out of sight. */
  unread: number
  onView: (view: View) => void
  chat: ComponentChildren
  group: ComponentChildren
}

/** The group's page and the conversation: side by side where there is room, else two tabs. */
export function Views({ title, view, unread, onView, chat, group }: ViewsProps) {
  const { t } = useWords()
  const wide = useWide()
  const tabs: Array<[View, string]> = [
    ['group', t('groupPage')],
    ['chat', unread > 0 ? `${t('conversation')} (${unread})` : t('conversation')],
  ]
  const role = (which: View) =>
    wide ? {} : { role: 'tabpanel' as const, 'aria-labelledby': `tab-${which}`, hidden: view !== which }
  return (
    <>
      {!wide && (
        <div class="tabs" role="tablist" aria-label={t('views')}>
          {tabs.map(([which, name]) => (
            <button
              key={which}
              id={`tab-${which}`}
              type="button"
              role="tab"
              aria-selected={view === which}
              aria-controls={`view-${which}`}
              tabIndex={view === which ? 0 : -1}
              onClick={() => onView(which)}
              onKeyDown={event => {
                if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
                const next: View = which === 'chat' ? 'group' : 'chat'
                onView(next)
                document.getElementById(`tab-${next}`)?.focus()
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      <div id="view-group" class="view group" {...role('group')}>
        {group}
      </div>
      <div id="view-chat" class="view conversation" {...role('chat')}>
        {!wide && <h1 class="unseen">{title}</h1>}
        <h2 class="unseen">{t('conversation')}</h2>
        {chat}
      </div>
    </>
  )
}
