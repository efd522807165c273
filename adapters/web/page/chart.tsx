import type { Chart, LocalBlock } from '../../../src/core/card.ts'
import { useWords } from './language.ts'
import { partOf } from './texts.ts'

type Table = Extract<LocalBlock, { kind: 'table' }>

/** A bar per row, each with its figures in words: what is drawn is read aloud as well. */
export function ChartView({ block, chart, label }: { block: Table; chart: Chart; label: string }) {
  const { lang } = useWords()
  const { value, of } = chart
  return (
    <ul class="chart" aria-label={label}>
      {block.rows.map((row, i) => {
        const part = Number(row[value])
        const whole = Number(row[of])
        return (
          <li key={i}>
            <span class="words">{row[0]}</span>
            <svg aria-hidden="true" width="100%" height="14">
              <rect class="whole" width="100%" height="100%" rx="3" />
              <rect class="part" width={`${whole > 0 ? (100 * part) / whole : 0}%`} height="100%" rx="3" />
            </svg>
            <span class="figure">{partOf(lang, part, whole)}</span>
          </li>
        )
      })}
    </ul>
  )
}
