import { stripped } from './body-phrases.ts'
import { TITLE_WORDS } from './head-lines.ts'
import { isOwner } from './lexicon/bodies.ts'
import type { Line } from './lines.ts'
import { GREETS } from './mail.ts'
import { nameAt } from './names.ts'
import { labelOf } from './words.ts'

/** Told of somebody or something: "Vårkonserten flyttas till …", "After opening prayer the minutes …". */
export const SENTENCE =
  /^(?:här (?:kommer|är)|tack för|next|nästa|thanks|after|before|when|good to|those|we|vi|det|there)(?!\p{L})|^(?!.*(?:hölls|held|met|sammanträdde|träffades))[^:]*\s(?:flyttas|blir|är|var|was|were|opened|is|has|had|hade|har)\s/iu

/** Nobody is named by a word that a rule knows: by letters ("PPG, 3 May 2022"), in a salutation ("Till er alla i styrelsen"), or by the first line alone. */
export function called(head: readonly Line[], undated: (text: string) => string): string | null {
  const [first, ...below] = head
  if (!first) return null
  const title = stripped((undated(first.cells[0] ?? '').split(' , ')[0] ?? '').replace(/\s\d{6}$/, ''))
  const letters = /^(?:(?:\p{Lu}[\p{L}-]+ )?(\p{Lu}{2,5})|(\p{Lu}{2,5} \p{Lu}\p{Ll}+))$/u.exec(title)
  const dated = [first, ...below.slice(0, 2)].some(({ text }) => text.length < 130 && undated(text) !== text)
  if (letters && dated && !MEANS_NONE.test(letters[1] ?? '')) return letters[1] ?? letters[2]!
  const spoken = head
    .slice(0, 6)
    .map(line => ORGAN_TOLD.exec(line.text)?.[1])
    .find(word => word !== undefined)
  if (spoken !== undefined) return spoken
  const name = first.text
  const whole =
    first.cells.length === 1 &&
    first.bullet === '' &&
    labelOf(first) === null &&
    /^\p{Lu}[^.:!?,;\d]{5,60}$/u.test(name) &&
    name.split(' ').length > 1 &&
    nameAt(name) === null &&
    !TITLE_WORDS.test(name) &&
    !GREETS.test(name) &&
    !SENTENCE.test(name) &&
    !isOwner(name)
  const below1 = below[0]
  return whole &&
    below1 !== undefined &&
    !below1.bullet &&
    below1.text.length < 200 &&
    undated(below1.text) !== below1.text
    ? name
    : null
}
/** "AGM", "OK": no body's letters. */
const MEANS_NONE = /^(?:AGM|EGM|OK|OBS|PM|AM|FYI|NB|PS|RE|FW|SV|VB|TBC|ANT|PROT|KL|NR|NO)$/
/** "Kära vänner i styrgruppen", "Till er alla i folkhälsoberedningen" */
const ORGAN_TOLD =
  /^(?:till|kära|hej|bästa|dear)(?!\p{L})[^.!?]{0,40}\s(?:i|till|of the|in the) (\p{L}*(?:beredningen|nämnden|rådet|styrelsen|gruppen|utskottet|kommittén|committee|board|group|panel))(?!\p{L})/iu
