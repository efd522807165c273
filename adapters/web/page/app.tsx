import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Input, LocalReply } from '../../../src/core/incoming.ts'
import type { Lang } from '../../../src/domain/text.ts'
import type { OwnGroup, PagePost } from '../wire.ts'
import { listen, newKey, type Self, send } from './api.ts'
import type { OnPress, Opens } from './card.tsx'
import { Chat } from './chat.tsx'
import { readFile } from './file.ts'
import { useWords } from './language.ts'
import { Nav } from './nav.tsx'
import { Notice, type Told } from './notice.tsx'
import { Panels, usePanels } from './panels.tsx'
import { addressOf, type Place } from './place.ts'
import { useTalk } from './talk.ts'
import { useUnread } from './unread.ts'
import { useWide } from './wide.ts'

interface AppProps {
  group: OwnGroup
  self: Self
  demo: boolean
  place: Place
  onGo: (place: Place) => void
  /** Commands that only show something: each is a view with an address. */
  queries: readonly string[]
  /** The language that was pressed for, if one was: then it becomes the person's own. */
  pressed: Lang | null
  /** The person's own language turned out to be another. */
  onLang: (lang: Lang) => void
}

/** Answers that come before anybody was recognised say nothing of their language. */
const HELD = new Set(['outsider', 'bug'])

/** Changes that come close together are read once. */
const SETTLE = 120

const UNDO: Input = { intent: { command: 'undo', args: {} } }

/** A press that was made in a view, and what became of it. */
interface Act {
  label: string
  input: Input
  key: string
  told: Told
}

/** Everything that somebody in a group sees. */
export function App({ group, self, demo, place, onGo, queries, pressed, onLang }: AppProps) {
  const { lang, t } = useWords()
  const wide = useWide()
  const [version, setVersion] = useState(0)
  const [connected, setConnected] = useState(true)
  const [spoken, setSpoken] = useState('')
  const [act, setAct] = useState<Act | null>(null)
  const timer = useRef(0)
  const views = useRef<HTMLDivElement>(null)
  const inChat = !wide && place.chat

  const changed = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setVersion(before => before + 1), SETTLE)
  }, [])
  const who = JSON.stringify(self)
  const inbox = useUnread(who, wide || inChat)
  const onAnswer = (reply: LocalReply, direct: boolean, post?: PagePost): void => {
    if (direct && !reply.asked && reply.lang !== lang && !HELD.has(reply.problem ?? '')) onLang(reply.lang)
    if (post && !inbox.note(post)) return
    if (!direct && !post) inbox.more()
    // A screen reader hears the outcome; the same words twice in a row are made different, or it keeps silent.
    setSpoken(before => (before === reply.card.lead ? `${reply.card.lead}\u00a0` : reply.card.lead))
    changed()
  }
  const talk = useTalk(self, lang, onAnswer)
  const panels = usePanels(self, lang, version, place.view)

  // Klubban answers in the language a person has chosen, whatever the page asks for: the page follows, unless they pressed.
  const answered = panels?.panels[0]?.reply.lang ?? lang
  const asked = panels?.asked ?? lang
  useEffect(() => {
    if (asked !== lang || answered === asked) return
    if (pressed !== lang) return onLang(answered)
    send(self, lang, { intent: { command: 'language', args: { language: lang } } }, newKey()).then(changed, () => {})
  }, [answered, asked, lang])

  useEffect(
    () => listen(self, lang, event => (event.kind === 'changed' ? changed() : talk.hear(event)), setConnected),
    [who, lang, changed, talk.hear],
  )
  useEffect(() => setAct(null), [who])

  // Whoever followed a link by keyboard goes on from the view's heading: the link is gone with the view before.
  const went = useRef(false)
  const loaded = panels !== null
  useEffect(() => {
    if (!loaded || !went.current) return
    went.current = false
    if (document.activeElement === document.body)
      views.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }, [addressOf(place), loaded])

  const go = (to: Place): void => {
    went.current = true
    onGo(to)
    if (!to.chat) views.current?.scrollTo?.({ top: 0 })
    if (!wide) scrollTo({ top: 0 })
  }
  const toChat = (): void => {
    if (!wide) onGo({ ...place, group: group.id, chat: true })
  }
  const say = (words: string, input: Input): void => {
    toChat()
    void talk.say(words, input)
  }

  const opens: Opens = useMemo(() => {
    const shows = new Set(queries)
    return press =>
      'intent' in press && shows.has(press.intent.command)
        ? addressOf({ group: group.id, view: press.intent, chat: false })
        : null
  }, [queries, group.id])

  /** Carries out a press where it was made: whoever answers in one tap stays where they are. */
  async function carryOut(label: string, input: Input, key: string): Promise<void> {
    const tell = (told: Told): void => setAct({ label, input, key, told })
    tell({ state: 'sending' })
    const reply = await talk.say(label, input, key)
    if (reply === undefined) return
    if (reply === null) return tell({ state: 'failed' })
    if (!reply.form) return tell({ state: reply.problem ? 'problem' : 'done', words: reply.card.lead })
    setAct(null)
    toChat()
  }
  const onPress: OnPress = (press, label) => {
    if ('form' in press) return say(label, { open: press.form })
    if ('intent' in press && opens(press) !== null) return go({ group: group.id, view: press.intent, chat: false })
    void carryOut(label, press, newKey())
  }
  const onTalkPress: OnPress = (press, label) => say(label, 'form' in press ? { open: press.form } : press)
  const onFile = async (file: File): Promise<void> => {
    const data = await readFile(file)
    if (data === null) return talk.note('wrongFile')
    say(file.name, { intent: { command: 'import', args: { file: file.name, data } } })
  }

  const undone = act?.input === UNDO
  return (
    <main class={inChat ? 'in-chat' : 'in-views'}>
      <div class="view group" ref={views}>
        <div class="title">
          <h1>{group.name}</h1>
          <p class={connected ? 'line-state' : 'line-state broken'} role="status">
            {connected ? t('live') : t('offline')}
          </p>
        </div>
        <Nav place={place} group={group.id} narrow={!wide} unread={inbox.unread} onGo={go} />
        {!inChat && (
          <>
            <Panels
              panels={panels?.panels ?? null}
              onPress={onPress}
              opens={opens}
              onView={view => go({ group: group.id, view, chat: false })}
            />
            {act && (
              <Notice
                told={act.told}
                onMore={wide ? null : toChat}
                onUndo={undone ? null : () => carryOut(t('undo'), UNDO, newKey())}
                onAgain={() => carryOut(act.label, act.input, act.key)}
                onClose={() => setAct(null)}
              />
            )}
          </>
        )}
      </div>
      {(wide || inChat) && (
        <div class="view conversation">
          <h2 class="unseen">{t('conversation')}</h2>
          <Chat
            talk={talk}
            demo={demo}
            onPress={onTalkPress}
            onWords={words => say(words, { words })}
            onFile={onFile}
          />
        </div>
      )}
      <p class="unseen" aria-live="polite" aria-atomic="true">
        {spoken}
      </p>
    </main>
  )
}
