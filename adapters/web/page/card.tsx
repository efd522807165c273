import type { LocalBlock, LocalButton, LocalCard, Press } from '../../../src/core/card.ts'
import type { LocalReply } from '../../../src/core/incoming.ts'
import { useWords } from './language.ts'
import { isHere } from './place.ts'
import { TableView, useFold } from './table.tsx'

/** The address at which a press shows something, where it only does that; null where it acts. */
export type Opens = (press: Press) => string | null
export type OnPress = (press: Exclude<Press, { url: string }>, label: string) => void

/** A note of a letter or two (a party, a word) stands beside what it is about; a longer one below. */
const SHORT = 10

interface Shown {
  onPress: OnPress
  /** Long lists start folded: for panels, where a person looks in passing. */
  fold?: boolean
  /** Given where answers stand as views with addresses: what only shows something is then a link there. */
  opens?: Opens
}

/** A card, the same in the conversation and in a panel. Every string is text: nothing that people wrote becomes markup. */
export function CardView({ card, ...shown }: Shown & { card: LocalCard }) {
  return (
    <div class="card">
      {card.lead !== '' && <p class="lead">{card.lead}</p>}
      {card.blocks.map((block, i) => (
        <BlockView key={i} block={block} {...shown} />
      ))}
    </div>
  )
}

function BlockView({ block, ...shown }: Shown & { block: LocalBlock }) {
  const { t } = useWords()
  switch (block.kind) {
    case 'text': {
      const { tone } = block
      return (
        <p class={tone ? `text ${tone}` : 'text'}>
          {(tone === 'good' || tone === 'warn') && (
            <span class="tone" role="img" aria-label={t(tone)}>
              {tone === 'good' ? '✓' : '!'}
            </span>
          )}
          <span class="words">{block.text}</span>
        </p>
      )
    }
    case 'heading':
      return <h3>{block.text}</h3>
    case 'pairs':
      return (
        <dl>
          {block.pairs.map((pair, i) => (
            <div key={i}>
              <dt>{pair.label}</dt>
              <dd>{pair.value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'list':
      return <ListView block={block} {...shown} />
    case 'table':
      return <TableView block={block} {...shown} />
    case 'quote':
      return (
        <figure>
          <blockquote>{block.text}</blockquote>
          {block.source && <figcaption>{block.source}</figcaption>}
        </figure>
      )
    case 'buttons':
      return <Buttons buttons={block.buttons} {...shown} />
  }
}

function ListView({ block, fold, ...shown }: Shown & { block: Extract<LocalBlock, { kind: 'list' }> }) {
  const { shown: count, toggle } = useFold(block.items.length, fold)
  // Lists that bring their own numbers (an agenda, sections) need no bullets beside them.
  const numbered = block.items.every(item => /^(§ )?\d/.test(item.text))
  const items = block.items.slice(0, count).map((item, i) => {
    // What one item opens is opened by the item itself.
    const own = item.buttons?.find(button => shown.opens?.(button.press) != null)
    const others = item.buttons?.filter(button => button !== own) ?? []
    return (
      <li key={i}>
        {own ? <Opener button={own} {...shown} words={item.text} /> : <span class="words">{item.text}</span>}
        {item.note && <span class={item.note.length > SHORT ? 'note' : 'note short'}>{item.note}</span>}
        {others.length > 0 && <Buttons buttons={others} {...shown} of={item.text} />}
      </li>
    )
  })
  return (
    <>
      {block.ordered ? <ol>{items}</ol> : <ul class={numbered ? 'numbered' : undefined}>{items}</ul>}
      {toggle}
    </>
  )
}

/** A link to the view that a press opens. */
function Opener({
  button,
  words,
  opens,
  onPress,
  look,
}: Shown & { button: LocalButton; words: string; look?: string }) {
  const { press } = button
  const address = opens?.(press)
  if ('url' in press || address == null) return null
  return (
    <a
      class={look ?? 'words opens'}
      href={address}
      aria-current={isHere(address) ? 'true' : undefined}
      onClick={event => {
        // Another tab or window is the browser's own affair.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        onPress(press, button.label)
      }}
    >
      {words}
    </a>
  )
}

/** `of`: what the buttons belong to, so that "Done" in a list says which one to those who do not see it. */
function Buttons({ buttons, of, ...shown }: Shown & { buttons: LocalButton[]; of?: string }) {
  return (
    <div class="buttons">
      {buttons.map((button, i) => {
        const { press } = button
        const look = `button ${button.style ?? ''}`
        if ('url' in press)
          return (
            <a key={i} class="button" href={press.url} target="_blank" rel="noopener noreferrer">
              {button.label}
            </a>
          )
        if (shown.opens?.(press) != null)
          return <Opener key={i} button={button} words={button.label} look={look} {...shown} />
        return (
          <button
            key={i}
            type="button"
            class={look}
            aria-label={of && of !== button.label ? `${button.label}: ${of}` : undefined}
            onClick={() => shown.onPress(press, button.label)}
          >
            {button.label}
          </button>
        )
      })}
    </div>
  )
}

/** Where an answer comes from; each opens if it can. */
export function Sources({ sources, onPress }: { sources: LocalReply['sources']; onPress: OnPress }) {
  const { t } = useWords()
  if (!sources || sources.length === 0) return null
  return (
    <div class="sources">
      <p class="label">{t('sources')}</p>
      <ul>
        {sources.map(({ label, intent }, i) => (
          <li key={i}>
            {intent ? (
              <button type="button" class="link" onClick={() => onPress({ intent }, label)}>
                {label}
              </button>
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
