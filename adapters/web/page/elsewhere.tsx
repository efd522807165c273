import type { OwnGroup } from '../wire.ts'
import { useWords } from './language.ts'
import { addressOf, type Place } from './place.ts'

interface ElsewhereProps {
  groups: readonly OwnGroup[]
  /** An account of one's own is linked by a code; in a browser each group has its link. */
  linkable: boolean
  onGo: (place: Place) => void
}

/** The address names a group that whoever is at the page does not belong to, as far as their session tells. */
export function Elsewhere({ groups, linkable, onGo }: ElsewhereProps) {
  const { t } = useWords()
  return (
    <main class="alone">
      <h1>{t('elsewhere')}</h1>
      <p>{t(linkable ? 'elsewhereTab' : 'elsewhereLink')}</p>
      <ul>
        {groups.map(({ id, name }) => {
          const place = { group: id, view: null, chat: false }
          return (
            <li key={id}>
              <a
                class="opens"
                href={addressOf(place)}
                onClick={event => {
                  event.preventDefault()
                  onGo(place)
                }}
              >
                {name}
              </a>
            </li>
          )
        })}
      </ul>
    </main>
  )
}
