import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Lang } from '../../../src/domain/text.ts'
import type { Start } from '../wire.ts'
import { type Self, start } from './api.ts'
import { App } from './app.tsx'
import { Header } from './header.tsx'
import { keep, kept } from './kept.ts'
import { Language } from './language.ts'
import { text } from './texts.ts'
import './style.css'
import './layout.css'
import './card.css'
import './chat.css'

type State = Start | 'loading' | 'unreachable'

function Page() {
  const [lang, setLang] = useState<Lang>(kept('lang') ?? 'sv')
  const [pressed, setPressed] = useState<Lang | null>(null)
  const [self, setSelf] = useState<Self | null>(kept('self'))
  const [state, setState] = useState<State>('loading')

  useEffect(() => {
    start().then(setState, () => setState('unreachable'))
  }, [])
  useEffect(() => {
    document.documentElement.lang = lang
    keep('lang', lang)
  }, [lang])
  useEffect(() => keep('self', self), [self])

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
  }
  const groups = typeof state === 'object' && state.demo ? state.groups : []
  const group = groups.find(one => one.id === self?.group) ?? groups[0]
  const known =
    group && (self?.group === group.id ? self : { group: group.id, person: group.people[0]?.id ?? 'outsider' })
  return (
    <Language.Provider value={lang}>
      {known && (
        <a class="skip" href="#words">
          {text(lang, 'skip')}
        </a>
      )}
      <Header groups={groups} self={known ?? null} onSelf={pick} onLang={press} />
      {group && known ? (
        <App group={group} self={known} pressed={pressed} onLang={follow} />
      ) : (
        <main class="alone">
          <h1>
            {text(lang, state === 'loading' ? 'loading' : state === 'unreachable' ? 'unreachable' : 'signInTitle')}
          </h1>
          {typeof state === 'object' && <p>{text(lang, 'signIn')}</p>}
        </main>
      )}
    </Language.Provider>
  )
}

render(<Page />, document.getElementById('app')!)
