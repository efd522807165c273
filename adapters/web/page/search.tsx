import { useEffect, useState } from 'preact/hooks'
import type { Intent } from '../../../src/core/card.ts'
import { useWords } from './language.ts'

interface SearchProps {
  query: Intent
  /** The query's argument that takes the words. */
  field: string
  onView: (view: Intent) => void
}

/** Words to look for; the view's other choices stay, and it begins again from its first page. */
export function Search({ query, field, onView }: SearchProps) {
  const { t } = useWords()
  const asked = String(query.args[field] ?? '')
  const [words, setWords] = useState(asked)
  useEffect(() => setWords(asked), [asked])
  return (
    <search>
      <form
        class="search"
        onSubmit={event => {
          event.preventDefault()
          const { page: _, [field]: __, ...rest } = query.args
          onView({ command: query.command, args: words.trim() === '' ? rest : { ...rest, [field]: words.trim() } })
        }}
      >
        <label class="unseen" for="search">
          {t('search')}
        </label>
        <input
          id="search"
          type="search"
          placeholder={t('searchHint')}
          value={words}
          onInput={event => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('search')}
        </button>
      </form>
    </search>
  )
}
