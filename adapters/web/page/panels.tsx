import { useEffect, useState } from 'preact/hooks'
import type { LocalReply } from '../../../src/core/incoming.ts'
import type { Lang } from '../../../src/domain/text.ts'
import { newKey, type Self, send } from './api.ts'
import { CardView, type OnPress } from './card.tsx'
import { useWords } from './language.ts'
import { PANELS } from './texts.ts'

type Name = keyof typeof PANELS
const NAMES = Object.keys(PANELS) as Name[]
export type Filled = Partial<Record<Name, LocalReply>>
export interface Panelled {
  /** The language they were asked for in. */
  asked: Lang
  filled: Filled
}

/** A query that is not there, not theirs, or wants more words, has no panel. */
const HIDDEN = new Set(['no-such-command', 'outsider', 'forbidden', 'missing', 'bug'])

/** Each panel is the reply of a declared query; asked again whenever `version` rises. Null until the first answers. */
export function usePanels(self: Self, lang: Lang, version: number): Panelled | null {
  const [state, setState] = useState<(Panelled & { whose: string }) | null>(null)
  const whose = `${self.group}/${self.person}`
  useEffect(() => {
    let current = true
    const ask = async (name: Name): Promise<[Name, LocalReply] | null> => {
      const reply = await send(self, lang, { intent: { command: name, args: {} } }, newKey())
      return reply.pending || HIDDEN.has(reply.problem ?? '') ? null : [name, reply]
    }
    Promise.all(NAMES.map(ask)).then(
      all => {
        const filled = Object.fromEntries(all.filter(one => one !== null)) as Filled
        if (current) setState({ whose, asked: lang, filled })
      },
      // What was shown stays; the line's state says that it may be old.
      () => {},
    )
    return () => {
      current = false
    }
  }, [whose, lang, version])
  return state?.whose === whose ? state : null
}

export function Panels({ panels, onPress }: { panels: Filled | null; onPress: OnPress }) {
  const { lang, t } = useWords()
  if (panels === null) return <p class="text quiet">{t('loading')}</p>
  const shown = NAMES.filter(name => panels[name])
  if (shown.length === 0) return <p class="text quiet">{t('nothingHere')}</p>
  return (
    <div class="panels">
      {shown.map(name => {
        const reply = panels[name]!
        return (
          <section key={name} class={`panel ${name}`} aria-labelledby={`panel-${name}`} lang={reply.lang}>
            <h2 id={`panel-${name}`} lang={lang}>
              {PANELS[name][lang]}
            </h2>
            <CardView card={reply.card} onPress={onPress} fold />
          </section>
        )
      })}
    </div>
  )
}
