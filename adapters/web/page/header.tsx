import type { Lang } from '../../../src/domain/text.ts'
import type { OwnGroup, PickableGroup } from '../wire.ts'
import type { Self } from './api.ts'
import { useWords } from './language.ts'
import { ROLES } from './texts.ts'

interface HeaderProps {
  groups: readonly (OwnGroup | PickableGroup)[]
  self: Self | null
  onSelf: (self: Self) => void
  onLang: (lang: Lang) => void
  /** The way out, where one is signed in here and not by the host. */
  onLeave: (() => void) | null
}

export function Header({ groups, self, onSelf, onLang, onLeave }: HeaderProps) {
  const { lang, t } = useWords()
  const group = groups.find(one => one.id === self?.group)
  const people = group && 'people' in group ? group.people : null
  const other: Lang = lang === 'sv' ? 'en' : 'sv'
  return (
    <header>
      <p class="brand">
        <img src="/klubban.svg" alt="" width="32" height="32" /> Klubban
      </p>
      {self && group && (people || groups.length > 1) && (
        <div class="picks">
          <label>
            <span>{t('group')}</span>
            <select
              value={group.id}
              onChange={event => {
                const chosen = groups.find(one => one.id === event.currentTarget.value)!
                onSelf(
                  'people' in chosen
                    ? { group: chosen.id, person: chosen.people[0]?.id ?? 'outsider' }
                    : { group: chosen.id },
                )
              }}
            >
              {groups.map(one => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
          {people && (
            <label>
              <span>{t('iAm')}</span>
              <select value={self.person} onChange={event => onSelf({ ...self, person: event.currentTarget.value })}>
                {people.map(one => (
                  <option key={one.id} value={one.id}>
                    {`${one.name}, ${ROLES[one.role][lang]}`}
                  </option>
                ))}
                <option value="admin">{ROLES.admin[lang]}</option>
                <option value="outsider">{t('outsider')}</option>
              </select>
            </label>
          )}
        </div>
      )}
      <div class="ends">
        <button type="button" class="language" lang={other} onClick={() => onLang(other)}>
          {t('otherLanguage')}
        </button>
        {onLeave && (
          <button type="button" class="language" onClick={onLeave}>
            {t('leave')}
          </button>
        )}
      </div>
    </header>
  )
}
