import { useRef, useState } from 'preact/hooks'
import type { OnPress } from './card.tsx'
import { useWords } from './language.ts'

interface ComposerProps {
  onWords: (words: string) => void
  onFile: (file: File) => void
  onPress: OnPress
}

export function Composer({ onWords, onFile, onPress }: ComposerProps) {
  const { t } = useWords()
  const [draft, setDraft] = useState('')
  const file = useRef<HTMLInputElement>(null)

  const submit = (): void => {
    if (draft.trim() === '') return
    onWords(draft.trim())
    setDraft('')
  }
  const press = (command: string, label: string) => onPress({ intent: { command, args: {} } }, label)

  return (
    <form
      class="composer"
      onSubmit={event => {
        event.preventDefault()
        submit()
      }}
    >
      <label class="unseen" for="words">
        {t('write')}
      </label>
      <div class="line">
        <textarea
          id="words"
          rows={1}
          placeholder={t('writeHint')}
          value={draft}
          onInput={event => setDraft(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
            event.preventDefault()
            submit()
          }}
        />
        <button type="submit" class="button primary">
          {t('send')}
        </button>
      </div>
      <div class="tools">
        <button type="button" class="tool" onClick={() => press('help', t('help'))}>
          {t('help')}
        </button>
        <button type="button" class="tool" onClick={() => press('undo', t('undo'))}>
          {t('undo')}
        </button>
        <button type="button" class="tool" title={t('attachHint')} onClick={() => file.current?.click()}>
          {t('attach')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".txt,.md,.docx,.pdf"
          aria-label={t('attach')}
          hidden
          onChange={event => {
            const chosen = event.currentTarget.files?.[0]
            if (chosen) onFile(chosen)
            event.currentTarget.value = ''
          }}
        />
      </div>
    </form>
  )
}
