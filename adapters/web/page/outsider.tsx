import { useEffect, useState } from 'preact/hooks'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { newKey, send } from './api.ts'
import { useWords } from './language.ts'

interface OutsiderProps {
  /** An account of one's own can be linked by a code; a personal link cannot. */
  linkable: boolean
  /** They are somebody now. */
  onKnown: () => void
}

/** Signed in, and in no group that the page knows of: the one constant answer, and the way to be recognised. */
export function Outsider({ linkable, onKnown }: OutsiderProps) {
  const { lang, t } = useWords()
  const [reply, setReply] = useState<LocalReply | null>(null)
  const [code, setCode] = useState('')

  // Asking is what makes core link an account by its e-mail address, where the administrator trusts its tenant.
  useEffect(() => {
    send({}, lang, { intent: { command: 'home', args: {} } }, newKey()).then(
      answer => {
        setReply(answer)
        if (answer.problem !== 'outsider') onKnown()
      },
      // Until it gets through, the page says that it is loading.
      () => {},
    )
  }, [lang])

  const submit = (event: Event): void => {
    event.preventDefault()
    if (code.trim() === '') return
    send({}, lang, { form: { command: 'link', args: { code: code.trim() } } }, newKey()).then(
      answer => (answer.problem === undefined ? onKnown() : setReply(answer)),
      () => {},
    )
  }

  return (
    <main class="alone">
      <h1>Klubban</h1>
      <p role="status">{reply?.card.lead ?? t('loading')}</p>
      {reply && linkable && (
        <form class="form" onSubmit={submit}>
          <div class="field">
            <label for="code">{t('code')}</label>
            <input
              id="code"
              autoComplete="one-time-code"
              value={code}
              onInput={event => setCode(event.currentTarget.value)}
            />
          </div>
          <div class="buttons">
            <button type="submit" class="button primary">
              {t('link')}
            </button>
          </div>
        </form>
      )}
    </main>
  )
}
