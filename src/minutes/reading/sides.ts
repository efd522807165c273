import type { Line } from './lines.ts'
import { namesIn } from './names.ts'
import { sentencesOf } from './sentences.ts'
import { labelOf } from './words.ts'

/** Those whom one side or organisation sent. `listed`: behind a colon, as in a list, not told in a sentence. */
interface Side {
  affiliation?: string
  list: string
  listed: boolean
}

const CAME = '(?:deltog|deltar|kom|närvarade|medverkade|fanns|var|attended|came)'
const FROM = '(?:från|för|representanter? (?:för|från)|företrädare för|for|from)'
const LEADS = new RegExp(
  `^${FROM}\\s+(?:the )?(?<org>[^:]{2,60}?)(?::|\\s${CAME}(?: även| också)?(?: (?:under|vid|på|for|during) (?:punkt(?:en)?|§+|ärende|item) ?\\S{1,4})?)\\s+(?<list>\\S.*)$`,
  'iu',
)
/** "I mötet deltog från kommunens sida Anna Berg" */
const INVERTED = new RegExp(
  `^(?:I|i|På|på|Vid|vid|Till|till) \\p{L}+ ${CAME} ${FROM} (?<org>\\p{Ll}[\\p{Ll} ]{2,40}?) (?<list>\\p{Lu}.*)$`,
  'u',
)
/** Words for the group itself: no organisation that somebody came from. */
const OWN =
  /^(?:the )?(?:committee|board|council|trustees|styrelsen|nämnden|rådet|gruppen|beredningen|föreningarna|organisationerna|kommittén)$/i
/** "DHR representerades av Anna Berg" */
const SENT =
  /^(?<org>[^.:]{2,60}?) (?:representera(?:de)?s|företrä(?:d|dd)es|var representerade?|was represented|were represented) (?:av|genom|by) (?<list>\S.*)$/iu
/** "… och från Synskadades distrikt Bo Ek" */
const ALSO = new RegExp(`,?\\s(?:och|samt|and)\\s(?=${FROM}\\s)`, 'iu')

const from = (org: string): { affiliation?: string } => (OWN.test(org) ? {} : { affiliation: org })

/** "Från PRO: Anna Berg, Bo Ek", "Från SPF deltog Anna Berg och från PRO Bo Ek": who came, by whom they came from. */
export function sidesIn(text: string): Side[] {
  if (text.length > 3000) return []
  const sent = SENT.exec(text)
  if (sent && namesIn(sent.groups!.list!).length > 0 && namesIn(sent.groups!.org!).length === 0)
    return [{ ...from(sent.groups!.org!), list: sent.groups!.list!, listed: false }]
  const inverted = INVERTED.exec(text)
  if (inverted) return [{ ...from(inverted.groups!.org!), list: inverted.groups!.list!, listed: false }]
  const [first = '', ...rest] = text.split(ALSO)
  const lead = LEADS.exec(first)
  if (!lead) return []
  const listed = first.startsWith(':', first.indexOf(lead.groups!.org!) + lead.groups!.org!.length)
  const sides: Side[] = [{ ...from(lead.groups!.org!), list: lead.groups!.list!, listed }]
  for (const part of rest) {
    const own = LEADS.exec(part)
    const at = namesIn(part)[0]?.start
    const org =
      at === undefined
        ? ''
        : part
            .slice(0, at)
            .replace(new RegExp(`^${FROM}\\s+(?:the )?`, 'iu'), '')
            .trim()
    if (own) sides.push({ ...from(own.groups!.org!), list: own.groups!.list!, listed })
    else if (org !== '') sides.push({ ...from(org), list: part.slice(at), listed })
    else sides.at(-1)!.list += `, ${part}`
  }
  return sides
}

/** A paragraph that tells several groups one after the other, as a line for each: "Present: A, B. Apologies: C." */
export function saidIn(line: Line): Line[] {
  if (line.row || line.cells.length > 1 || line.text.length < 40 || line.text.length > 5000) return [line]
  const sentences = sentencesOf(line.text)
  const groups: string[] = []
  for (const said of sentences) {
    const opens = labelOf({ ...line, text: said, cells: [said] }) !== null || sidesIn(said).length > 0
    if (opens || groups.length === 0) groups.push(said)
    else groups[groups.length - 1] += ` ${said}`
  }
  return groups.length < 2
    ? [line]
    : groups.map((text, i) => ({ ...line, text, cells: [text], gap: i === 0 && line.gap }))
}
