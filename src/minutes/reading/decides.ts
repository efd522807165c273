import type { Lang } from '../../domain/text.ts'

/** Who met, in which language they write, and whether the record is a formal one. */
export interface Deciding {
  body: string | null
  lang: Lang
  formal: boolean
}

const ORGAN =
  /(\p{L}[\p{L}-]*?)?(nämnderna|nämnden|styrelsen|fullmäktige|beredningen|utskottet|rådet|kommittén|gruppen|stämman|regeringen|riksdagen|föreningen|förbundet|förvaltningen|kommunen|regionen|landstinget|sekretariatet|council|committee|board|parliament|government|ministry)(?![\p{L}])/giu
const OURS =
  /^(?:nämnden|styrelsen|beredningen|utskottet|rådet|kommittén|gruppen|stämman|fullmäktige|council|committee|board)$/i

const OWN_ORGAN = /nämnd|styrelse|beredning|utskott|råd(?!hus)|kommitté|fullmäktige/

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
  if (own.includes(word) || (stem.length > 6 && own.includes(stem))) return false
  const noun = last[2]!.toLowerCase()
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

export const ELSEWHEN =
  /(?:^|\s)(?:vid (?:förra|föregående)|förra (?:mötet|året|veckan|månaden)|i fjol|tidigare|sedan tidigare|redan|at the (?:last|previous) meeting|previously|last (?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|earlier)(?=[\s,.]|$)|(?:beslutade|beslöt|decided|resolved|agreed) (?:redan )?(?:i (?:måndags|tisdags|onsdags|torsdags|fredags|våras|höstas|somras|vintras|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)|(?:on|in) (?:\d|(?:early |late )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)))/iu
const FUTURE =
  /(?:^|\s)(?:väntas|förväntas|kommer att|planeras|ska (?:beslutas|fattas)|fattas (?:i|på|vid|senare|först)|tas beslut|will (?:be )?(?:decided?|resolved?)|is expected)(?=[\s,.]|$)/i
const UNREAL =
  /(?:^|\s)(?:yrka[rd]e?|föreslår|föreslog|förslag (?:till|om|finns)|om (?:nämnden|styrelsen|mötet)|skulle|borde|bör|inga beslut|inget beslut|proposed (?:that|to)|would|should|moved that)(?=[\s,.]|$)/i

const ACTIVE =
  /(?<!\p{L})(?:beslutade|beslöts?|beslutar|beslutades|beslutas|bestämde(?:s)?|kom fram till|enades(?: om)?|(?:är |var )?överens(?:kom)?(?: om)?|(?:är|var) enig(?:a|t)? om|kom överens om|uppdrog|uppdrar|gav|ger|fann|antog|tillstyrkte|avslog|avslår|biföll|bifaller|godkände|godkänner|fastställde|fastställer|antar|beviljar|beviljade|ställer sig bakom|ställde sig bakom|väljer|valde|utser|utsåg|förordar|förordade|tillstyrker|rekommenderar|rekommenderade)(?!\p{L})/iu
const NEEDS_OBJECT =
  /^(?:gav|ger|är enig|var enig|fann|antog|antar|tillstyrkte|avsl|biföll|bifaller|godkän|fastställ|bevilja|ställ|förord|tillstyrk|rekommend|väljer|valde|utse|utsåg|är överens|var överens|överenskom)/i
const SUBJECT =
  /(?:mötet|stämman|årsmötet|parterna|styrelsen|nämnden|gruppen|rådet|beredningen|utskottet|kommittén|fullmäktige|\bvi|\bdet|presidiet|\p{L}+gruppen|\p{L}+rådet|\p{L}+nämnden|\p{L}+styrelsen|\p{L}+beredningen)\s*(?:\p{L}+\s+)?$/iu
/** "Omval på två år: Anna Berg": an election told without its verb. */
const ELECTION =
  /:\s+\p{Lu}[^.]*[(,]\s?(?:om|ny|åter|fyllnads)val(?!\p{L})|(?:^|:\s)(?:om|ny|åter|fyllnads)val(?!\p{L})[^.]{0,80}\p{Lu}\p{Ll}+ \p{Lu}/iu
/** "Vi kör på förslag B." */
const CHOICE =
  /^(?:då |så )?(?:vi (?:köper|beställer|kör på|går på|går för|satsar på|väljer)|we(?: will|'ll)? (?:go|went|are going|settled?|opt(?:ed)?) (?:for|on|with))(?!\p{L})/iu

/** In notes, where much is told in passing, only of what was there to be decided. */
const MATTER =
  /^(?:ansökan|ansökningarna?|motionen?|förslaget|ärendet|frågan|budgeten|yttrandet|protokollet)(?!\p{L})/iu
/** "Efter omröstning biföll stämman motionen." */
const INVERTED =
  /^\s+(?:mötet|stämman|årsmötet|styrelsen|nämnden|gruppen|rådet|beredningen|utskottet|kommittén|fullmäktige)(?!\p{L})/iu
const PASSIVE =
  /(?<!\p{L})(?:uppdrogs(?= åt| till)|godkänn(?:s|es|des)|godkändes|fastställ(?:s|es|des)|bifölls|bifall(?:s|es)|avsl(?:ogs|ås)|(?:om|ny|åter)?val(?:des|ts)|väljs|utsågs|utsågos|utses|bevilj(?:as|ades)|bordl(?:ades|äggs|ägges)|återremitter(?:as|ades)|antogs|(?:lades|läggs)(?: \p{L}+){0,3} till (?:handlingarna|protokollet)|hänsk(?:öts|juts)|remitterades|lämna(?:s|des) utan (?:åtgärd|erinran|bifall)|avslutas(?= i o?enighet)|noteras till protokollet)(?!\p{L})/iu
export const ENGLISH_MARK =
  /^(?:it was\s+|unanimously\s+|further\s+|also\s+)*(?:(?:RESOLVED|AGREED|RESOLUTION|DECISION|DECIDED)\b\s*:?|Carried[^:.]{0,20}:)\s*/
const THEIRS =
  /^(?:the |our )?(\p{L}+) (?:council|committee|board|group|meeting|ministry|government|municipality|authority)\s+(?:has |have )?(?:unanimously )?(?:decided|agreed|resolved|approved|adopted|confirmed|rejected)(?!\p{L})/iu

/** "The steering board decided …" in the minutes of a working party. */
function othersInEnglish(text: string, body: string | null): boolean {
  const which = THEIRS.exec(text)?.[1]?.toLowerCase()
  if (which === undefined || body === null || /^(?:the|our|this|whole|full|entire|new)$/.test(which)) return false
  return !body.toLowerCase().includes(which)
}

/** "Proposed by A, seconded by B and RESOLVED to …" */
const SHOUTED =
  /^(?:[Pp]roposed|[Mm]oved|[Oo]n the|[Ii]t was|[Mm]embers|[Cc]ouncillors|[Tt]he|[Ff]ollowing) [^.]*?(?=(?:RESOLVED|AGREED|DECIDED|APPROVED)(?!\p{L}))/u
const ENGLISH =
  /(?<!\p{L})(?:(?:it was|was|were|unanimously|also)\s+(?:(?:unanimously|further|therefore|then|also|received and|considered and|duly)\s+)?(?:resolved|agreed|decided|approved|accepted|carried|adopted|appointed|elected|re-elected|confirmed|granted|ratified|rejected|endorsed|awarded)|(?:committee|board|council|group|members|trustees|directors|meeting|panel|governors|we)\s+(?:unanimously\s+|all\s+)?(?:resolved|agreed|decided|approved|adopted|confirmed|appointed|elected|rejected|ratified|endorsed|granted|authori[sz]ed|instructed))(?!\p{L})/iu

function decidesInSwedish(text: string, body: string | null, formal: boolean): boolean {
  const active = ACTIVE.exec(text)
  if (active) {
    const before = text.slice(0, active.index)
    const after = text.slice(active.index + active[0].length)
    if (
      /\b(?:har|hade|att|som|vad|när|om|vilk(?:en|et|a)(?: \p{L}+)?)\s*$/iu.test(before) &&
      !/\b(?:att det)\s*$/i.test(before)
    )
      return false
    const subject = before.trim() === '' ? (/^\s+(\S+(?:\s\S+)?)/.exec(after)?.[1] ?? '') : before
    if (otherBody(before.trim() === '' ? (after.split(/\batt\b/)[0] ?? '') : before, body)) return false
    if (NEEDS_OBJECT.test(active[0]))
      return (
        /\p{L}/u.test(after) &&
        !/(?<!\p{L})(?:att|som|om)(?!\p{L})/u.test(before) &&
        (SUBJECT.test(before) || INVERTED.test(after)) &&
        (!/^g[ae]/i.test(active[0]) || /\b(?:uppdrag|mandat|fullmakt)\b/i.test(after))
      )
    if (/^\s*(?:om|i|på)\s/i.test(after) && !/enades|överens/i.test(active[0])) return false
    if (/överens|enades/i.test(active[0])) return after.trim() !== ''
    // Active forms want somebody who decides; "beslutades" is enough by itself.
    if (/s$/.test(active[0])) return true
    return SUBJECT.test(before) || SUBJECT.test(subject) || !/\p{L}/u.test(before) || /\batt\b|enligt/.test(after)
  }
  const passive = formal || MATTER.test(text) ? PASSIVE.exec(text) : null
  return (
    passive !== null &&
    !otherBody(text.slice(0, passive.index).split(/\b(?:till|om|av|för)\b/)[0] ?? '', body) &&
    !/\bav (?:kommun|region|riks)/i.test(text) &&
    !/\b(?:som|(?<!^Till )att(?! (?:jämte|tillsammans|justera))|(?<!(?:et|en|an|na|or|ar|er) )om|när)\b[^,]{0,40}$/.test(
      text.slice(0, passive.index),
    )
  )
}

/** True for a sentence that tells what another body, or this one at another time, decided or will. */
export const decidesElsewhere = (text: string, body: string | null): boolean => {
  const verb = /(?<!\p{L})(?:beslutade|beslutat|beslöt|beslutar|decided|resolved)(?!\p{L})/iu.exec(text)
  return verb !== null && (ELSEWHEN.test(text) || otherBody(text.slice(0, verb.index), body))
}

/** "D4.2  The report was approved.", "Beslut 3: …": a point that a body numbers among its decisions. */
export const CODED = /^(?:D|Beslut |Decision )\d{1,3}(?:[.:/-]\d{1,3})*[.:)]?\s+(?=\p{Lu})/u

/** True for a sentence in which this body decides something, here and now. */
export function decides(text: string, options: Deciding): boolean {
  if (CODED.test(text) || /^(?:beslut|decision)(?:et blev)? (?:att(?! (?:fatta|ta))|that) \p{L}/iu.test(text))
    return true
  if (text.length > 2000 || ELSEWHEN.test(text) || FUTURE.test(text)) return false
  // "… beslutar att anta förslaget till yttrande": what is proposed stands behind the verb.
  const verb = /(?<!\p{L})(?:beslutar|beslutades?|beslöts?)\s+(?:\p{L}+\s+)?att(?!\p{L})/u.exec(text)
  if (
    UNREAL.test(verb ? text.slice(0, verb.index) : text) &&
    !/(?:bifall(?:s|es)|bifölls|avslås|avslogs)\.?$/i.test(text)
  )
    return false
  if (/\?$/.test(text)) return false
  if (CHOICE.test(text) || (options.formal && ELECTION.test(text))) return true
  if (options.lang === 'en')
    return (
      !othersInEnglish(text, options.body) &&
      (ENGLISH_MARK.test(text) ||
        SHOUTED.test(text) ||
        /^(?:the )?(?:minutes|accounts|report|budget|agenda)(?: of [^.]{0,40})? (?:agreed|approved|accepted|adopted)(?!\p{L})/iu.test(
          text,
        ) ||
        /^(?:Agreed|Resolved|Approved)(?! (?:by|with) \p{Lu})(?!\p{L})/u.test(text) ||
        ENGLISH.test(text))
    )
  return decidesInSwedish(text, options.body, options.formal)
}
