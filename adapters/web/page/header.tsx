import type { Lang } from '../../../src/domain/text.ts'
import type { PickableGroup } from '../wire.ts'
import type { Self } from './api.ts'
import { useWords } from './language.ts'
import { ROLES } from './texts.ts'

interface HeaderProps {
  groups: PickableGroup[]
  self: Self | null
  onSelf: (self: Self) => void
  onLang: (lang: Lang) => void
}

export function Header({ groups, self, onSelf, onLang }: HeaderProps) {
  const { lang, t } = useWords()
  const group = groups.find(one => one.id === self?.group)
  const other: Lang = lang === 'sv' ? 'en' : 'sv'
  return (
    <header>
      <p class="brand">
        <img src="/klubban.svg" alt="" width="32" height="32" /> Klubban
      </p>
      {self && group && (
        <div class="picks">
          <label>
            <span>{t('group')}</span>
            <select
              value={self.group}
              onChange={event => {
                const chosen = groups.find(one => one.id === event.currentTarget.value)!
                onSelf({ group: chosen.id, person: chosen.people[0]?.id ?? 'outsider' })
              }}
            >
              {groups.map(one => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{t('iAm')}</span>
            <select value={self.person} onChange={event => onSelf({ ...self, person: event.currentTarget.value })}>
              {group.people.map(one => (
                <option key={one.id} value={one.id}>
                  {`${one.name}, ${ROLES[one.role][lang]}`}
                </option>
              ))}
              <option value="admin">{ROLES.admin[lang]}</option>
              <option value="outsider">{t('outsider')}</option>
            </select>
          </label>
        </div>
      )}
      <button type="button" class="language" lang={other} onClick={() => onLang(other)}>
        {t('otherLanguage')}
      </button>
    </header>
  )
}
