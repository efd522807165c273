import { useState } from 'preact/hooks'
import { linkTo } from '../../../src/core/addresses.ts'
import type { OwnGroup } from '../wire.ts'
import type { Host } from './host.ts'
import { useWords } from './language.ts'

/** Which group a tab shows: chosen when the tab is added to a channel. The host has the button that keeps it. */
export function Config({ groups, host }: { groups: readonly OwnGroup[]; host: Host }) {
  const { t } = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const choose = ({ id, name }: OwnGroup): void => {
    setChosen(id)
    host.offer({
      name,
      id: `klubban-${id}`,
      address: `${location.origin}/tab?group=${encodeURIComponent(id)}`,
      website: linkTo(location.origin, id),
    })
  }
  return (
    <main class="alone">
      <h1>{t('chooseGroup')}</h1>
      <p>{t('chooseHint')}</p>
      <fieldset class="field">
        <legend class="unseen">{t('group')}</legend>
        {groups.map(group => (
          <label key={group.id} class="radio">
            <input type="radio" name="group" checked={chosen === group.id} onChange={() => choose(group)} />
            <span>{group.name}</span>
          </label>
        ))}
      </fieldset>
    </main>
  )
}
