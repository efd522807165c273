import type { Line } from './lines.ts'
import { nameAt } from './names.ts'
import { labelOf } from './words.ts'

/** Of those who came, the ones without a name: organisations, and people told by their office only. */

/** Organisations listed one per line under "Deltagande organisationer". */
export function organisationsIn(lines: readonly Line[]): string[] {
  const start = lines.findIndex(line => labelOf(line)?.kind === 'organisations')
  if (start < 0) return []
  const value = labelOf(lines[start]!)!.value
  if (value !== '') return value.split(/,\s*/).filter(part => part !== '')
  const out: string[] = []
  for (const line of lines.slice(start + 1)) {
    if ((line.gap && out.length > 0) || labelOf(line) || line.text.length > 90) break
    out.push(line.text)
  }
  return out
}

/** Of those who were there by their office only ("kommunpolis"): the offices, as the list has them. */
export function rolesIn(lines: readonly Line[]): string[] {
  const out: string[] = []
  let listing = false
  for (const line of lines) {
    const label = labelOf(line)
    if (label) listing = label.kind === 'present' || label.kind === 'others'
    const text = label ? label.value : line.text
    if (listing && text.length < 90 && nameAt(text) === null && /^\p{Ll}{4,}/u.test(text)) out.push(text)
  }
  return out
}
