// biome-ignore-all lint/a11y/noRedundantRoles: laid out as blocks on narrow screens, a table would lose its meaning without them
import { useState } from 'preact/hooks'
import type { LocalBlock } from '../../../src/core/card.ts'
import { ChartView } from './chart.tsx'
import { useWords } from './language.ts'
import { more } from './texts.ts'

/** Beyond this, a panel shows the first few and a button for all. */
const FOLD_ABOVE = 8
const FOLD_TO = 5

/** The first few of a long list, and the way to the rest. */
export function useFold(count: number, fold: boolean | undefined) {
  const { lang, t } = useWords()
  const [open, setOpen] = useState(false)
  const folds = fold === true && count > FOLD_ABOVE
  const toggle = folds && (
    <button type="button" class="more" aria-expanded={open} onClick={() => setOpen(!open)}>
      {open ? t('fewer') : more(lang, count)}
    </button>
  )
  return { shown: folds && !open ? FOLD_TO : count, toggle }
}

interface TableProps {
  block: Extract<LocalBlock, { kind: 'table' }>
  fold?: boolean | undefined
}

/** A table; one of figures is drawn as bars, and stands below them for whoever wants all its columns. */
export function TableView({ block, fold }: TableProps) {
  const { t } = useWords()
  const { chart } = block
  if (!chart) return <Rows block={block} fold={fold} />
  return (
    <>
      <ChartView block={block} chart={chart} label={block.columns[0] ?? ''} />
      <details>
        <summary>{t('asTable')}</summary>
        <Rows block={block} />
      </details>
    </>
  )
}

/** On narrow screens each row stands as a block with its labels. */
function Rows({ block, fold }: TableProps) {
  const { shown, toggle } = useFold(block.rows.length, fold)
  return (
    <>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {block.columns.map((column, i) => (
              <th key={i} scope="col" role="columnheader">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {block.rows.slice(0, shown).map((row, r) => (
            <tr key={r} role="row">
              {row.map((cell, i) => (
                <td key={i} role="cell" data-label={block.columns[i] ?? ''}>
                  <span class="words">{cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {toggle}
    </>
  )
}
