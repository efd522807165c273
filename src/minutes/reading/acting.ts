/** Who is seen to be there by what they do. */
import type { ExtractAttendee } from '../../domain/extract.ts'
import { blocksOf, type Sentence, sentencesIn } from './blocks.ts'
import type { Line } from './lines.ts'
import { namesIn } from './names.ts'
import { attendees } from './prose-lists.ts'
import type { RawSection } from './sections.ts'

/** What only somebody who is in the room does. */
const ACTS =
  /(?<!\p{L})(?:inleder|inledde|hälsar|hälsade|öppnar|öppnade|avslutar|avslutade|svarar|svarade|berättar|berättade|presenterar|presenterade|informerar|informerade|redogör|redogjorde|ledde|modererar|modererade|påminner|påminde|framför|framförde|visar|visade|tackar|tackade|talar|talade|gick igenom|lästes upp av|föredrog|föredrogs av|redovisade|redovisar|läste|föreläser|föreläste|ersätter|welcomed|presented|reported)(?!\p{L})/iu
const CALLED =
  /^(moderator|mötesledare|ordförande|samtalsledare|chair|facilitator)\b[^.,]{0,40}?\s(?:är|var|is|was)\s+(?=\p{Lu})/iu

/** "Bibliotekarie Anna Berg inleder dagen": nobody is listed, but this person was there. */
function acting(sentence: Sentence): ExtractAttendee[] {
  if (sentence.text.length > 1000) return []
  const called = CALLED.exec(sentence.text)
  if (called) {
    const [first] = attendees(sentence.text.slice(called[0].length), sentence, true)
    return first ? [{ ...first, role: [called[1]!.toLowerCase(), first.role].filter(Boolean).join(', ') }] : []
  }
  // Who is to come is not there yet.
  if (/(?<!\p{L})(?:kommer|will|ska|besöker|gästar)(?!\p{L})/u.test(sentence.text)) return []
  const verb = ACTS.exec(sentence.text)
  if (!verb) return []
  const subject = sentence.text.slice(0, verb.index).trim().replace(/,$/, '')
  const found = namesIn(subject)
  // Names deeper in a clause of their own ("att Anna Berg …") are spoken of.
  if (found.length === 0 || found[0]!.start > 40 || /(?<!\p{L})(?:att|that|enligt|om)\s/iu.test(subject)) return []
  const there = attendees(subject, sentence, true)
  if (!/ersätter/i.test(verb[0])) return there
  const rest = sentence.text.slice(verb.index + verb[0].length).trim()
  return [...there, ...attendees(rest.split(/\s(?:som|på|i)\s/)[0]!, sentence, false)]
}

/** Where nothing tells it: who is seen to be there by what they do. Whoever is merely spoken of is left out. */
export const actingIn = (head: readonly Line[], sections: readonly RawSection[]): ExtractAttendee[] =>
  [head, ...sections.map(withTitle)].flatMap(lines => sentencesIn(blocksOf(lines)).flatMap(acting))

/** "§ 1 Ordföranden Anna Berg hälsade välkommen": a heading may be the matter's first sentence. */
const withTitle = ({ title, lines, from }: RawSection): Line[] => [
  { from, to: from, text: title, level: 0, bullet: '', gap: true, indent: 0, cells: [title], row: false, raw: title },
  ...lines.map((line, i) => (i === 0 ? { ...line, gap: true } : line)),
]
