import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Input, LocalReply } from '../../../src/core/incoming.ts'
import type { Lang } from '../../../src/domain/text.ts'
import type { PickableGroup } from '../wire.ts'
import { listen, newKey, type Self, send } from './api.ts'
import type { OnPress } from './card.tsx'
import { Chat } from './chat.tsx'
import { readFile } from './file.ts'
import { useWords } from './language.ts'
import { Panels, usePanels } from './panels.tsx'
import { useTalk } from './talk.ts'
import { type View, Views } from './views.tsx'

interface AppProps {
  group: PickableGroup
  self: Self
  /** The language that was pressed for, if one was: then it becomes the person's own. */
  pressed: Lang | null
  /** The person's own language turned out to be another. */
  onLang: (lang: Lang) => void
}

/** Answers that come before anybody was recognised say nothing of their language. */
const HELD = new Set(['outsider', 'bug'])

/** Changes that come close together are read once. */
const SETTLE = 120

/** Everything that somebody who was picked sees. */
export function App({ group, self, pressed, onLang }: AppProps) {
  const { lang, t } = useWords()
  const [version, setVersion] = useState(0)
  const [view, setView] = useState<View>('group')
  const [unread, setUnread] = useState(0)
  const [connected, setConnected] = useState(true)
  const [spoken, setSpoken] = useState('')
  const timer = useRef(0)

  const changed = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setVersion(before => before + 1), SETTLE)
  }, [])
  const onAnswer = (reply: LocalReply, direct: boolean): void => {
    if (direct && reply.lang !== lang && !HELD.has(reply.problem ?? '')) onLang(reply.lang)
    if (!direct && view !== 'chat') setUnread(before => before + 1)
    // A screen reader hears the outcome; the same words twice in a row are made different, or it keeps silent.
    setSpoken(before => (before === reply.card.lead ? `${reply.card.lead}\u00a0` : reply.card.lead))
    changed()
  }
  const talk = useTalk(self, lang, onAnswer)
  const panels = usePanels(self, lang, version)

  // Klubban answers in the language a person has chosen, whatever the page asks for: the page follows, unless they pressed.
  const answered = panels === null ? lang : (Object.values(panels.filled)[0]?.lang ?? lang)
  const asked = panels?.asked ?? lang
  useEffect(() => {
    if (asked !== lang || answered === asked) return
    if (pressed !== lang) return onLang(answered)
    send(self, lang, { intent: { command: 'language', args: { language: lang } } }, newKey()).then(changed, () => {})
  }, [answered, asked, lang])

  useEffect(
    () => listen(self, lang, event => (event.kind === 'changed' ? changed() : talk.hear(event)), setConnected),
    [self.group, self.person, lang, changed, talk.hear],
  )

  const show = (which: View): void => {
    setView(which)
    if (which === 'chat') setUnread(0)
  }
  const say = (words: string, input: Input): void => {
    show('chat')
    talk.say(words, input)
  }
  const onPress: OnPress = (press, label) => say(label, 'form' in press ? { open: press.form } : press)
  const onFile = async (file: File): Promise<void> => {
    const data = await readFile(file)
    if (data === null) return talk.note('wrongFile')
    say(file.name, { intent: { command: 'import', args: { file: file.name, data } } })
  }

  return (
    <main>
      <Views
        title={group.name}
        view={view}
        unread={unread}
        onView={show}
        group={
          <>
            <div class="title">
              <h1>{group.name}</h1>
              <p class={connected ? 'line-state' : 'line-state broken'} role="status">
                {connected ? t('live') : t('offline')}
              </p>
            </div>
            <Panels panels={panels?.filled ?? null} onPress={onPress} />
          </>
        }
        chat={<Chat talk={talk} onPress={onPress} onWords={words => say(words, { words })} onFile={onFile} />}
      />
      <p class="unseen" aria-live="polite" aria-atomic="true">
        {spoken}
      </p>
    </main>
  )
}
