import { useEffect, useState } from 'preact/hooks'
import type { Intent } from '../../../src/core/card.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import type { Lang } from '../../../src/domain/text.ts'
import { newKey, type Self, send } from './api.ts'
import { CardView, type OnPress, type Opens } from './card.tsx'
import { useWords } from './language.ts'
import { Search } from './search.tsx'
import { HEADINGS, queriesOf, SEARCHED } from './shown.ts'

export interface Panel {
  query: Intent
  reply: LocalReply
}
export interface Panelled {
  /** The language they were asked for in. */
  asked: Lang
  panels: Panel[]
}

/** A query that is not there, not theirs, or wants more words, has no panel. */
const HIDDEN = new Set(['no-such-command', 'outsider', 'forbidden', 'missing', 'bug'])

/**
 * Each panel is the reply of a declared query; asked again whenever `version` rises. Null until a view first answers: what
 * one chooses within it (a page, a year, a word) leaves the former answer there until the next has come.
 */
export function usePanels(self: Self, lang: Lang, version: number, view: Intent | null): Panelled | null {
  const [state, setState] = useState<(Panelled & { of: string }) | null>(null)
  const of = JSON.stringify([self, view?.command])
  const asks = JSON.stringify(view?.args)
  useEffect(() => {
    let current = true
    const ask = async (query: Intent): Promise<Panel | null> => {
      const reply = await send(self, lang, { intent: query }, newKey())
      return reply.pending || HIDDEN.has(reply.problem ?? '') ? null : { query, reply }
    }
    Promise.all(queriesOf(view).map(ask)).then(
      all => {
        if (current) setState({ of, asked: lang, panels: all.filter(one => one !== null) })
      },
      // What was shown stays; the line's state says that it may be old.
      () => {},
    )
    return () => {
      current = false
    }
  }, [of, asks, lang, version])
  return state?.of === of ? state : null
}

interface PanelsProps {
  panels: readonly Panel[] | null
  onPress: OnPress
  opens: Opens
  onView: (view: Intent) => void
}

export function Panels({ panels, onPress, opens, onView }: PanelsProps) {
  const { lang, t } = useWords()
  if (panels === null) return <p class="text quiet">{t('loading')}</p>
  if (panels.length === 0) return <p class="text quiet">{t('nothingHere')}</p>
  const alone = panels.length === 1
  return (
    <div class={alone ? 'panels alone' : 'panels'}>
      {panels.map(({ query, reply }) => {
        const name = query.command
        const heading = HEADINGS[name]
        const searched = SEARCHED[name]
        return (
          <section key={name} class={`panel ${name}`} aria-labelledby={`panel-${name}`} lang={reply.lang}>
            <h2 id={`panel-${name}`} lang={heading ? lang : reply.lang} tabIndex={-1}>
              {heading ? heading[lang] : reply.card.lead.replace(/\.$/, '')}
            </h2>
            {searched && <Search query={query} field={searched} onView={onView} />}
            <CardView
              card={heading ? reply.card : { ...reply.card, lead: '' }}
              onPress={onPress}
              opens={opens}
              fold={!alone}
            />
          </section>
        )
      })}
    </div>
  )
}
