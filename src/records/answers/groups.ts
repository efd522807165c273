/** Who sits in a working group, a jury, a committee: the sentence that appoints them. */
import { each, same } from '../../domain/text.ts'
import { docText, type Found, refOf } from '../found.ts'
import { evidence, inFew } from '../lexicon.ts'
import { allNames, nameParts } from '../names.ts'
import { type Ask, heldDocs, namesKind, newestFirst, whereOf } from '../scope.ts'
import type { Passage } from '../view.ts'
import { plain, stem, stems, wordsOf } from '../words.ts'

const GROUP =
  '(?:grupp|kommitte|jury|utskott|redaktion|panel|beredning|delegation|styrgrupp|committee|group|panel|jury|team|party|delegation|subcommittee)'
const ASKED_GROUP = new RegExp(`\\b(\\p{L}*?)s?(${GROUP})(?:en|n|et|erna|ens|ns|ets|s|er)?\\b`, 'u')
const ANY_GROUP = new RegExp(GROUP, 'u')
/** Asked by what they do there: "vilka två sitter med och väljer konst". */
const SITS_IN =
  /\b(?:sitter med|ar med|gick med|satt med|ska vara med|sitter)(?: \w+){0,2} (?:och|for att|i)\b|\b(?:sits?|serves?|is|are) on\b/
const MEMBERS =
  /\b(?:sitter|satt|ingar|ingick|ar med|var med|valdes|blev valda|valda|vald|utsags|utsedda|utsedd|med i|gar med|gick med|tillsattes|bestar|bestod|anmalde sig|sits?|sat|on|serves?|in|elected|appointed|chosen|joined|volunteered|make up|made up)\b/
const APPOINTS =
  /\b(?:utses|utsags|utse|valjs?|valdes|valts|tillsatt\w*|tillsatts|bestar av|bestaende av|ingar|ingick|anmalde sig|anmalt sig|medlemmar|bildar|bildas|best[ao]r|till jury|appoint\w*|elect\w*|consist\w*|comprises?|comprising|made up of|will sit|to sit|sits?|serve\w*|volunteer\w*|agreed to join|will join|members?|form\w*)\b|:/
/** Words for choosing and being in: they tell no group from another. */
const IN_GROUP =
  /^(?:sitt\w*|satt|inga\w*|val\w*|vald\w*|uts\w*|med|nya?|heter|tva|tre|fyra|two|three|four|medlem\w*|ledamot\w*|ledamoter|tillsat\w*|best[ao]\w*|anmal\w*|sits?|sat|serv\w*|elect\w*|appoint\w*|chos\w*|join\w*|volunteer\w*|members?|new|oss|namnd\w*|styrelse\w*|up|made|make|all)$/

/** "Vilka sitter i skrivargruppen", "who's on the working group for the play area": the sentence that appoints them. */
export function groups(ask: Ask): Found | null {
  const { q } = ask
  if (!/^(?:och )?(?:vem|vilka|vilken|vad heter|who|which)\b/.test(q.plain) || q.people.length > 0) return null
  const asked = ASKED_GROUP.exec(q.plain)
  if (!(asked ? MEMBERS : SITS_IN).test(q.plain)) return null
  const [, first = '', kind = ''] = asked ?? []
  const word = asked ? q.terms.find(term => plain(term.word).includes(kind)) : undefined
  const others = q.terms.filter(term => term !== word && !IN_GROUP.test(plain(term.word)) && !namesKind(term))
  const own = first.length > 2 ? stem(first) : ''
  // The group is named by what it is called, by what it is for, or both.
  if (others.length === 0 && own === '') return null
  const names = allNames(ask.view)
  const said = (text: string): boolean => (asked ? text.includes(kind) : ANY_GROUP.test(text))
  const isThis = (piece: Passage): boolean => {
    const said = [...piece.stems, ...stems(piece.section?.title ?? '')]
    const called = own !== '' && said.some(each => each.startsWith(own) || (own.length > 4 && each.includes(own)))
    if (others.length === 0) return called
    const words = new Set(said)
    const { missed, direct } = evidence(
      others.flatMap(term => inFew(term, words)),
      said,
    )
    return missed.length === 0 && direct > 0 ? true : called && direct > 0
  }
  for (const doc of newestFirst(q.whens.length > 0 ? whereOf(ask).docs : heldDocs(ask)))
    for (const piece of doc.passages) {
      const text = plain(piece.text)
      const title = plain(piece.section?.title ?? '')
      if (!piece.section || piece.text.length > 400 || !APPOINTS.test(text) || !said(`${title} ${text}`)) continue
      const has = new Set(wordsOf(text))
      const named = names.filter(name => nameParts(name).every(part => has.has(part)))
      if (named.length < (/^(?:och )?vilka\b/.test(q.plain) ? 2 : 1) || !isThis(piece)) continue
      return {
        answered: true,
        lead: each(lang => `${docText(doc)[lang]}:`),
        items: [same(piece.text)],
        refs: [refOf(piece)],
      }
    }
  return null
}
