/** Organs by name, and whether a clause speaks of the one that met or of another. */
const ORGAN =
  /(\p{L}[\p{L}-]*?)?(nämnderna|nämnden|styrelsen|fullmäktige|beredningen|utskottet|rådet|kommittén|gruppen|stämman|regeringen|riksdagen|föreningen|förbundet|förvaltningen|kommunen|regionen|landstinget|sekretariatet|council|committee|board|parliament|government|ministry)(?![\p{L}])/giu
const OURS =
  /^(?:nämnden|styrelsen|beredningen|utskottet|rådet|kommittén|gruppen|stämman|fullmäktige|council|committee|board)$/i

const OWN_ORGAN = /nämnd|styrelse|beredning|utskott|råd(?!hus)|kommitté|fullmäktige/

/** The organ that the headings over decisions name, where most of them name the same: "Styrgruppens beslut", "Utskottet beslutar". */
export function organOf(headings: readonly string[]): string | null {
  const count = new Map<string, number>()
  for (const heading of headings)
    for (const match of heading.replace(/(?<=n|t|e)s(?=\s)/gu, '').matchAll(ORGAN)) {
      const word = match[0].toLowerCase()
      count.set(word, (count.get(word) ?? 0) + 1)
    }
  const [most] = [...count].sort((one, other) => other[1] - one[1])
  return most && most[1] >= 2 && most[1] * 2 > headings.length ? most[0] : null
}

/** Whether the organ that a clause names as its subject is another than the one that met. */
export function otherBody(clause: string, body: string | null): boolean {
  const last = [...clause.matchAll(ORGAN)].at(-1)
  if (!last) return false
  // "The Monitoring Committee" is another than the Steering Group.
  const which = /(?:^|\s)(?:the |a )?(\p{Lu}\p{L}+)\s$/u.exec(clause.slice(0, last.index))?.[1]
  if (/^(?:council|committee|board)$/i.test(last[0]) && which && !/^the$/i.test(which))
    return !(body ?? which).toLowerCase().includes(which.toLowerCase())
  const own = (body ?? '').toLowerCase()
  const word = last[0].toLowerCase()
  const stem = word.replace(/(?:en|et|n|t)$/, '')
  const noun = last[2]!.toLowerCase()
  // "Samrådet" of a samrådsgrupp; "kommunen" is not the kommunstyrelse.
  if (own.includes(word) || (stem.length > (OURS.test(noun) ? 5 : 6) && own.includes(stem))) return false
  if (!OURS.test(noun)) return true
  const before = /(\p{L}[\p{L}-]*)\s+$/u.exec(clause.slice(0, last.index))?.[1] ?? ''
  // "Tekniska nämnden": an adjective of its own makes it another body.
  const adjective = /(?:ska|nella|ala|ella|ternas?)$/i.test(before) && !own.includes(before.toLowerCase())
  // "Nämnden" in the minutes of a råd.
  const bare = noun.replace(/(?:en|et|n|t)$/, '')
  if (!last[1]) return adjective || (noun !== 'styrelsen' && OWN_ORGAN.test(own) && !own.includes(bare))
  // "XYZ-gruppen" of an "…gruppen": an abbreviation of our own name.
  const abbreviated = /-$/.test(last[1]) || /^\p{Lu}{2,}$/u.test(last[1])
  return !(abbreviated && own.includes(noun.replace(/(?:en|et|n|t)$/, '')))
}
