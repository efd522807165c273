import { useEffect, useRef } from 'preact/hooks'
import { useWords } from './language.ts'

/** What became of a press outside the conversation. */
export type Told = { state: 'sending' } | { state: 'done' | 'problem'; words: string } | { state: 'failed' }

interface NoticeProps {
  told: Told
  /** The whole answer stands in the conversation, which is out of sight. */
  onMore: (() => void) | null
  /** Null where what was done was the undoing. */
  onUndo: (() => void) | null
  onAgain: () => void
  onClose: () => void
}

/** The outcome in a line, where the press was made, with the way back. The screen reader hears it from the page. */
export function Notice({ told, onMore, onUndo, onAgain, onClose }: NoticeProps) {
  const { t } = useWords()
  const box = useRef<HTMLDivElement>(null)
  const { state } = told
  // The button that was pressed is gone as a rule: whoever goes by keyboard goes on from here.
  useEffect(() => {
    if (state !== 'sending' && (document.activeElement === document.body || document.activeElement === null))
      box.current?.focus({ preventScroll: true })
  }, [state])
  return (
    <div ref={box} class={`notice ${state}`} tabIndex={-1}>
      <p class="words">{state === 'sending' ? t('sending') : state === 'failed' ? t('notSent') : told.words}</p>
      {state !== 'sending' && (
        <div class="buttons">
          {state === 'failed' && (
            <button type="button" class="button" onClick={onAgain}>
              {t('again')}
            </button>
          )}
          {state === 'done' && onUndo && (
            <button type="button" class="button" onClick={onUndo}>
              {t('undoIt')}
            </button>
          )}
          {state !== 'failed' && onMore && (
            <button type="button" class="button" onClick={onMore}>
              {t('whole')}
            </button>
          )}
          <button type="button" class="button" onClick={onClose}>
            {t('close')}
          </button>
        </div>
      )}
    </div>
  )
}
