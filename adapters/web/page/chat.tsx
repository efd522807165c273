import { useEffect, useRef } from 'preact/hooks'
import type { LocalCard } from '../../../src/core/card.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { CardView, type OnPress, Sources } from './card.tsx'
import { Composer } from './composer.tsx'
import { FormView } from './form.tsx'
import { useWords } from './language.ts'
import type { Said, Talk } from './talk.ts'
import { STARTERS } from './texts.ts'

interface ChatProps {
  talk: Talk
  demo: boolean
  onPress: OnPress
  onWords: (words: string) => void
  onFile: (file: File) => void
}

/** What a card says of its sources in words is left out where they stand below it, to be opened. */
const withoutSources = ({ card, sources = [] }: LocalReply): LocalCard => ({
  ...card,
  blocks: card.blocks.filter(
    block => !(block.kind === 'text' && block.tone === 'quiet' && sources.some(one => block.text.includes(one.label))),
  ),
})

export function Chat({ talk, demo, onPress, onWords, onFile }: ChatProps) {
  const { lang, t } = useWords()
  const log = useRef<HTMLDivElement>(null)
  const count = talk.said.length

  // What came last is in view; an answer longer than the window is read from its beginning.
  useEffect(() => {
    const last = log.current?.querySelector(':scope > li:last-child') as HTMLElement | null
    if (count > 0) last?.scrollIntoView({ block: 'nearest' })
  }, [count])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is the shorter way; the button in the composer is the other
    <div
      class="chat"
      onDragOver={event => {
        event.preventDefault()
        event.currentTarget.classList.add('over')
      }}
      onDragLeave={event => event.currentTarget.classList.remove('over')}
      onDrop={event => {
        event.preventDefault()
        event.currentTarget.classList.remove('over')
        const file = event.dataTransfer?.files[0]
        if (file) onFile(file)
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="log" aria-label={t('withKlubban')} tabIndex={0}>
        <div class="said klubban">
          {demo && <p class="text quiet">{t('demo')}</p>}
          <p>{t('welcome')}</p>
          <div class="buttons">
            {STARTERS.map(starter => (
              <button key={starter.sv} type="button" class="button" onClick={() => onWords(starter[lang])}>
                {starter[lang]}
              </button>
            ))}
          </div>
        </div>
        <ol ref={log as never}>
          {talk.said.map(one => (
            <li key={one.id} class={`said ${one.from}`} tabIndex={-1}>
              <SaidView one={one} talk={talk} onPress={onPress} />
            </li>
          ))}
        </ol>
      </section>
      <p class="dropzone" aria-hidden="true">
        {t('drop')}
      </p>
      <Composer onWords={onWords} onFile={onFile} onPress={onPress} />
    </div>
  )
}

function SaidView({ one, talk, onPress }: { one: Said; talk: Talk; onPress: OnPress }) {
  const { t } = useWords()
  switch (one.from) {
    case 'me':
      return (
        <>
          <span class="unseen">{t('you')}: </span>
          <p class="words">{one.words}</p>
          {one.state === 'sending' && <p class="state">{t('sending')}</p>}
          {one.state === 'failed' && (
            <p class="state">
              {t('notSent')}{' '}
              <button type="button" class="link" onClick={() => talk.again(one)}>
                {t('again')}
              </button>
            </p>
          )}
        </>
      )
    case 'page':
      return <p>{t(one.key)}</p>
    case 'klubban': {
      const { reply, form, post } = one
      return (
        <div lang={reply.lang}>
          {post && <p class="label">{t('message')}</p>}
          <CardView card={withoutSources(reply)} onPress={onPress} />
          <Sources sources={reply.sources} onPress={onPress} />
          {reply.repeated && <p class="text quiet">{t('repeated')}</p>}
          {form && (
            <FormView
              form={form.form}
              busy={form.busy}
              problem={form.failed ? t('notSent') : form.problem}
              onSubmit={intent => talk.submit(one.id, form, intent)}
              onCancel={() => talk.cancel(one.id)}
            />
          )}
        </div>
      )
    }
  }
}
