import type { Line } from '../lines.ts'
import { labelOf } from '../words.ts'

/** Whom minutes name beside those present: who led, who wrote, who checked what was written. */
export type Office = 'chair' | 'secretary' | 'approvers'

const ROLES: Array<[Office, RegExp]> = [
  [
    'secretary',
    /^(?:(?:\p{L}*(?:nämnd|mötes|stämmo|kår|protokolls?|kommun|styrelse|utskotts|berednings|kansli|förbunds|kyrko|råds))?(?:sekreterare|sekr\.?)|sek\.?|sec\.?|protokollförare|vid (?:pennan|protokollet|tangenterna)|antecknar|antecknare|antecknade|anteckningar(?:na)?|ant\.?|för(?:de|t)? (?:protokoll(?:et)?|anteckningar(?:na)?)|skriver|skrev|(?:hon\.? |acting |minutes |minuting |recording |branch |company |committee )?secretary|scribe|(?:(?:town|parish|village|city|deputy|acting) )?clerk(?: ?(?:&|and|to) .{2,40})?|minutes?|minute.?taker|note.?taker|notes|mins|(?:taking|took|takes) (?:the )?(?:notes|minutes)|(?:höll i|håller i|hade|har|med) pennan|pen|(?:with |holding )?the pen|writing(?: this| it up)?|recording|rec\.?|log|som skriver|för anteckningarna|vid datorn|rapporteur|recorder)$/iu,
  ],
  [
    'chair',
    /^(?:(?:mötes|stämmo|årsmötes|tf\.? ?|t\.f\. ?)?(?:ordförande(?:n)?|ordf\.?)|mötesledare|chmn\.?|ch\.?|(?:som )?(?:ledde|leder|höll i|håller i) (?:mötet|klubban|ordet|det hela)|(?:who )?ran (?:it|the meeting)|vid klubban|samtalsledare|(?:acting |branch |committee )?chair(?:man|woman|person)?|(?:who )?(?:chair(?:ing|ed|s)|presid(?:ing|ed)|led|leading)(?: the meeting| the call)?|in charge of the meeting|mayor|in the chair)$/i,
  ],
  ['approvers', /^(?:(?:protokolls?)?justerare|justering|just\.?|justeringsman|justeringsperson|att justera)$/i],
]
/** Who calls people together leads them where nobody else is said to. */
const CONVENES = /^(?:sammankallande|convenor|convener|president)$/i

/** The office that one of a role's words is, and how surely: "säkerhetssamordnare (antecknar)", "kommunalråd, ordf." */
export function officesOf(role: string): Array<{ office: Office; sure: boolean }> {
  return role
    .split(/\s*(?:[,;:/()&|]|\s(?:och|samt|and|tillika)\s)\s*/)
    .flatMap((part): Array<{ office: Office; sure: boolean }> => {
      const word = part.trim().replace(/^(?:tillika|även|also) /i, '')
      const office = ROLES.find(([, pattern]) => pattern.test(word))?.[0]
      if (office !== undefined) return [{ office, sure: true }]
      return CONVENES.test(word) ? [{ office: 'chair', sure: false }] : []
    })
}

/** "Sekreterare i föräldrarådet" under a signature. */
const OF = /^((?:mötes)?(?:sekreterare|ordförande)|secretary|chair(?:man|woman|person)?|clerk)\s+(?:i|för|to|of)\s/i

/** What a cell of a signature block announces, and what stands behind the word: "Ordförande: Anna Berg". */
export function announcedIn(line: Line, cell: string): { office: Office; value: string } | null {
  const label = labelOf({ ...line, text: cell, cells: [cell], row: false })
  const kind = label?.kind === 'approver-elected' ? 'approvers' : label?.kind
  if (label && (kind === 'chair' || kind === 'secretary' || kind === 'approvers'))
    return { office: kind, value: label.value }
  const word = OF.exec(cell)?.[1] ?? cell.replace(/\s*:\s*$/, '')
  const office = word.length < 60 && !/[,;/()&]/.test(word) ? officesOf(word).find(one => one.sure)?.office : undefined
  return office === undefined ? null : { office, value: '' }
}
