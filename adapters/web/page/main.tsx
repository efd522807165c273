import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Lang } from '../../../src/domain/text.ts'
import type { OwnGroup, PickableGroup, Start } from '../wire.ts'
import { leave, onEnded, type Self, signInBy, start } from './api.ts'
import { App } from './app.tsx'
import { Config } from './config.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { Header } from './header.tsx'
import type { Host } from './host.ts'
import { keep, kept } from './kept.ts'
import { Language } from './language.ts'
import { Outsider } from './outsider.tsx'
import { placeOf, usePlace } from './place.ts'
import { type Key, text } from './texts.ts'
import './style.css'
import './layout.css'
import './card.css'
import './chat.css'
import './views.css'

/** Why there is nothing to show, or whom the page is for. */
type State = Start | 'loading' | 'unreachable' | 'notTaken'

const FRAMED = location.pathname.startsWith('/tab')
const CONFIG = location.pathname === '/tab/config'
/** The group that a configured tab shows. */
const TAB_GROUP = FRAMED ? new URLSearchParams(location.search).get('group') : null
const GONE = new URLSearchParams(location.search).get('link') === 'gone'

/** The program that frames us, where one does. Its library is large, and loaded by nobody else. */
async function hostOf(): Promise<Host | null> {
  if (!FRAMED) return null
  const { enter } = await import('./teams.ts')
  return enter()
}

/** To the conversation where it is in sight, else to what is shown. */
function skip(): void {
  const words = document.querySelector<HTMLElement>('#words')
  ;(words ?? document.querySelector<HTMLElement>('.panel h2'))?.focus()
}

/** Whoever is at the page, in a group: in a demo whom they picked, at first the first of its people. */
function selfIn(group: OwnGroup | PickableGroup, picked: Self | null): Self {
  if (!('people' in group)) return { group: group.id }
  const before = picked?.group === group.id ? picked.person : undefined
  return { group: group.id, person: before ?? group.people[0]?.id ?? 'outsider' }
}

function Page() {
  const [lang, setLang] = useState<Lang>(kept('lang') ?? 'sv')
  const [pressed, setPressed] = useState<Lang | null>(null)
  const [self, setSelf] = useState<Self | null>(FRAMED ? null : kept('self'))
  const [state, setState] = useState<State>('loading')
  const [host, setHost] = useState<Host | null>(null)
  const [place, go] = usePlace()

  useEffect(() => {
    onEnded(() => setState({ as: 'nobody' }))
    void arrive()
  }, [])
  useEffect(() => {
    document.documentElement.lang = lang
    if (!FRAMED) keep('lang', lang)
  }, [lang])
  useEffect(() => {
    if (!FRAMED) keep('self', self)
  }, [self])

  async function arrive(): Promise<void> {
    const found = await hostOf()
    if (found) {
      setHost(found)
      setLang(found.lang)
      found.onTheme(theme => {
        document.documentElement.dataset.theme = theme
      })
      if (found.place !== null) go(placeOf(found.place), true)
      found.ready()
      try {
        await signInBy(found.token)
      } catch {
        return setState('notTaken')
      }
    }
    await again()
  }
  const again = (): Promise<void> => start().then(setState, () => setState('unreachable'))

  const press = (wanted: Lang): void => {
    setLang(wanted)
    setPressed(wanted)
  }
  const follow = (theirs: Lang): void => {
    setLang(theirs)
    setPressed(null)
  }
  const pick = (picked: Self): void => {
    setSelf(picked)
    setPressed(null)
    if (picked.group !== undefined && picked.group !== place.group)
      go({ group: picked.group, view: place.view && { ...place.view, args: {} }, chat: place.chat })
  }

  const open = typeof state === 'object' ? state : null
  const groups: readonly (OwnGroup | PickableGroup)[] = open === null || open.as === 'nobody' ? [] : open.groups
  const wanted = place.group ?? TAB_GROUP ?? self?.group
  // A link into a group that one is not signed in to shows nothing of another.
  const strict = open?.as === 'self' && (place.group ?? TAB_GROUP) !== null
  const group = groups.find(one => one.id === wanted) ?? (strict ? undefined : groups[0])
  const known = group ? selfIn(group, self) : null
  const signedIn = open?.as === 'self'

  useEffect(() => {
    document.title = group ? `${group.name} · Klubban` : 'Klubban'
  }, [group?.name])

  const says = (title: Key, words?: Key) => (
    <main class="alone">
      <h1>{text(lang, title)}</h1>
      {words && <p>{text(lang, words)}</p>}
    </main>
  )
  const body = () => {
    if (state === 'loading' || state === 'unreachable') return says(state)
    if (state === 'notTaken') return says('notTaken', 'notTakenWhy')
    if (CONFIG && host && signedIn && groups.length > 0) return <Config groups={groups} host={host} />
    if (CONFIG && !host) return says('noHost')
    if (signedIn && groups.length === 0) return <Outsider linkable={host !== null} onKnown={() => void again()} />
    if (strict && !group) return <Elsewhere groups={groups} linkable={host !== null} onGo={go} />
    if (!open || open.as === 'nobody' || !group || !known) return says(GONE ? 'gone' : 'signInTitle', 'signIn')
    return (
      <App
        group={group}
        self={known}
        demo={open.as === 'demo'}
        place={place}
        onGo={go}
        queries={open.queries}
        pressed={pressed}
        onLang={follow}
      />
    )
  }

  return (
    <Language.Provider value={lang}>
      {known && !CONFIG && (
        <button type="button" class="skip" onClick={skip}>
          {text(lang, 'skip')}
        </button>
      )}
      {!CONFIG && (
        <Header
          groups={groups}
          self={known}
          onSelf={pick}
          onLang={press}
          onLeave={signedIn && !host ? () => void leave().then(() => location.assign('/')) : null}
        />
      )}
      {body()}
    </Language.Provider>
  )
}

render(<Page />, document.getElementById('app')!)
