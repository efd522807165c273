import { otherBody } from './organs.ts'

/** Forms by which a body decides, and nothing else is needed: present, past, passive. */
const DECIDES =
  'beslutade|beslöts?|beslutar|beslutade?s|beslutas|bestämde|bestämdes|bestäms|bestämmer|kom fram till|land(?:ade|ar) (?:vi |gruppen |mötet )?i(?= att)|klubba(?:de|r)|enades(?: om)?|enas(?: om)|(?:är |var )?överens(?:kom)?(?: om)?|(?:är|var) (?:rörande |helt )?enig(?:a|t)?(?: om)?|kom överens om|(?:fattar|fattade|tog|tar) (?:ett )?(?:enhälligt )?beslut|konstituera(?:r|de) sig'
/** Forms that decide where the body itself does it: "godkänner", not "Länsstyrelsen godkände". */
const CONFIRMS =
  'uppdrog|uppdrar|gav|ger|fann|finner|godkänner|godkände|fastställer|fastställde|antog|antar|tillstyrkte|tillstyrker|avstyrkte|avstyrker|avslog|avslår|biföll|bifaller|beviljade|beviljar|ställer sig bakom|ställde sig bakom|väljer|valde|utser|utsåg|adjungera(?:r|de)|entlediga(?:r|de)|förordade|förordar|rekommendera(?:r|de)|återremittera(?:r|de)|bordlägger|bordlade|hänskjuter|hänsköt|remittera(?:r|de)|avskriver|avskrev|noterade|noterar|antecknade|antecknar|bekräfta(?:r|de)|ansluter sig till|anslöt sig till|upphäver|upphävde|bemyndiga(?:r|de)|befullmäktiga(?:r|de)|delegera(?:r|de)|tillsatte|tillsätter|inrätta(?:r|de)|anslog|anslår|avsätter|avsatte|avger|avgav|översänder|översände|reserverar|prioritera(?:r|de)|avsäger|accepterade|accepterar|avst(?:år|od)(?= från(?!\\p{L}))|går med(?= i(?!\\p{L}))|gick med(?= i(?!\\p{L}))|har (?:inget|ingen|inga|inte någon|inte något)(?= (?:att erinra|erinran|invändning))|tackar för|tackade för|har tagit del av|begär(?= \\d)|uttala(?:r|de)(?= sitt stöd(?!\\p{L}))|konstatera(?:r|de)|uppmana(?:r|de)(?= \\p{L}*(?:styrelsen|nämnden|regionen|kommunen|förvaltningen|fullmäktige)(?!\\p{L}))|ansåg|anser|lägger|lade|lämnar|lämnade|föreslår|föreslog|hemställer|förklarar|förklarade|tar|tog|avvaktar|säger (?:upp|ja|nej|ok)|sade (?:upp|ja|nej|ok)|sa (?:ja|nej|ok)|tacka(?:r|de) (?:ja|nej)|röstade (?:för|igenom|ja|nej|ner|ned)|gick på(?= \\p{L}+s linje)|följde(?= \\p{L}+s (?:förslag|råd|linje))|(?:åter|om)valde|ställer in|ställde in|håller fast vid|höll fast vid|medger|medgav(?! den \\d)|utnämner|utnämnde|tilldelar|tilldelade|går på(?= \\p{L}+s linje)|följer|överlämnar|överlämnade'
/** Of these forms only with certain words behind is a decision. */
const WITH: Array<[form: RegExp, behind: RegExp]> = [
  [
    /^g[ae]/i,
    /(?<!\p{L})(?:uppdrag|mandat|fullmakt|klartecken|bifall|tillstånd|dispens|rätt att|sitt godkännande)(?!\p{L})/iu,
  ],
  [/^(?:lägger|lade)$/i, /till (?:handlingarna|protokollet)/i],
  [/^konst/i, /(?:behörig|stadgeenlig|rätteligen|rätt (?:ordning|tid|sätt)|beslut(?:för|smässig))/i],
  [/^ans[åe]/i, /behörig|stadgeenlig|utlyst|rätt (?:ordning|tid|sätt)|beslut(?:för|smässig)/i],
  [
    /^lämna/i,
    /utan (?:\p{L}+ )?(?:åtgärd|erinran|bifall|avseende)|oförändra|(?:sitt|följande) yttrande|startbesked|slutbesked|medgivande/iu,
  ],
  // To the body above it: what a preparatory body decides.
  [
    /^(?:föresl|hemställer)/i,
    /^\s+(?:(?:att|hos) )?\p{L}*(?:fullmäktige|styrelsen|nämnden|stämman|årsmötet|utskottet|direktionen)\s+(?:att|besluta|fastställer|beslutar|antar|godkänner)(?!\p{L})/iu,
  ],
  [/^följer/i, /rekommendation|förslag|råd(?:et)?(?!\p{L})|^\s+(?:den|det)\.?$/iu],
  [
    /^överlämna/i,
    /(?<!\p{L})till \p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|årsmötet|stämman|förvaltningen|kommunen)/iu,
  ],
  [/^förklara/i, /justera[dt]/i],
  [/^not/i, /informationen|rapporten|redovisningen|anmälan|beslutet|beslutet|protokollet|svaret|yttrandet/i],
  [/^t(?:ar|og)$/i, /^\s[^.]{0,80}?till (?:protokollet|handlingarna)(?!\p{L})/iu],
  // "Rektor har sagt nej. Vi accepterar det."
  [/^accept/i, /^\s+(?!det(?!\p{L})|att |detta)/iu],
  [/^tacka\p{L}* för$/iu, /informationen|redovisningen|rapporten|föredragningen/i],
]
/** Passive forms, the matter as their subject. */
const PASSIVE =
  '(?:uppdrogs|uppdras)(?= åt| till)|g[ae]vs(?= i uppdrag)|ges(?= i uppdrag)|godkänn(?:s|es)|godkändes|fastställ(?:s|es|des)|anta(?:s|gs)|antogs|bifölls|bifall(?:s|es)|bifalls|avsl(?:ogs|ås)|tillstyrk(?:s|tes|es)|(?:om|ny|åter)?val(?:des|ts)(?! in i(?!\\p{L}))|väljs|justera(?:s|des)(?= omedelbart)|(?:åter)?utsågs|utsågos|utses|adjungera(?:s|des)|entlediga(?:s|des)|bevilja(?:s|des)|bordla(?:des|gts)|bordlägg(?:s|es)|återremittera(?:s|des)|hänsk(?:öts|juts)|avsätt(?:s|es)|avsattes|anslå(?:s|gs)(?= \\d)|anslogs(?= \\d)|remittera(?:s|des)|avskriv(?:s|es)|avskrevs|överlämna(?:s|des)(?= till)|(?:lades|läggs|lägges)(?= (?:\\p{L}+ ){0,4}till (?:handlingarna|protokollet))|(?:notera|anteckna)(?:s|des)(?= till protokollet)|(?:notera|anteckna)(?:s|des)(?=\\.?$)|lämna(?:s|des)(?= utan (?:\\p{L}+ )?(?:åtgärd|erinran|bifall)| oförändra)|(?:befanns|befinns)(?= (?:vara )?(?:behörig|stadgeenlig|rätteligen|utlyst|beslut))|(?:tas|togs)(?= till (?:protokollet|handlingarna))|(?:anses|ansågs)(?= besvarad)|föreläggs|godtas|godtogs|bemyndiga(?:s|des)|befullmäktiga(?:s|des)|(?<=^(?:Ärendet|Punkten|Motionen|Frågan|Förslaget) )(?:drogs|dras)(?= tillbaka)|bifalles|avslutas(?= i o?enighet)|(?:skjuts|sköts)(?= upp)|prioritera(?:s|des)(?= (?:därmed|därför|inte|alltså))|återför(?:s|des)|klubba(?:s|des)|spika(?:s|des)|(?<=^(?:Punkten|Ärendet|Frågan) )utg(?:år|ick)|tecknas(?= av)|(?:ansågs|anses|förklarades|förklaras)(?= (?:vara |ha (?:blivit |varit )?)?(?:i )?(?:behörig|stadgeenlig|rätteligen|utlyst|beslut(?:för|smässig)|omedelbart))|upphäv(?:s|des)|inrätta(?:s|des)|tillsattes|utnämn(?:s|des)|tilldela(?:s|des)|medges|medgavs|(?:lämnas|lämnades)(?= till (?:styrelsen|kansliet|förvaltningen|nämnden|utskottet|valberedningen|arbetsgruppen)(?!\\p{L}))|(?<=^(?:Frågan|Ärendet|Motionen|Förslaget|Skrivelsen) )hänvisa(?:s|des)(?= till)|(?:ges|gavs)(?= till(?!\\p{L}))(?<=^\\p{L}*(?:attesträtt|teckningsrätt|fullmakt)(?:en)? (?:ges|gavs))|(?:ges|gavs)(?= (?:rätt att|behörighet|fullmakt|teckningsrätt|attesträtt|firmateckningsrätt)(?!\\p{L}))|(?<=^(?:Startbesked|Slutbesked|Dispens|Tillstånd|Medgivande|Bygglov|Marklov|Rivningslov|Anstånd) )(?:ges|lämnas|lämnades)'

/** A scan loses dots and rings: "faststalldes" and "utsâgs" are read too. */
const word = (source: string) =>
  new RegExp(`(?<!\\p{L})(?:${source.replace(/[åä]/g, '[aåäâàá]').replace(/ö/g, '[oö0]')})(?!\\p{L})`, 'giu')
const ACTIVE = word(`${DECIDES}|${CONFIRMS}`)
const STRONG = new RegExp(`^(?:${DECIDES.replace(/\(\?=[^)]*\)/g, '')})$`, 'iu')
const PASSIVES = word(PASSIVE)

/** Whoever decides, right before the verb: the meeting, we, the body. */
const OWN =
  '(?:års|stämmo)?mötet|stämman|parterna|styrelsen|nämnden|gruppen|rådet|beredningen|utskottet|kommittén|fullmäktige|direktionen|presidiet|delegationen|ledamöterna|deltagarna|samtliga|alla(?: närvarande)?|vi|man|det|\\p{L}+(?:fullmäktige|utskottet|direktionen|gruppen|rådet|nämnden|styrelsen|beredningen|utskottet|kommittén|stämman|mötet|delegationen)'
const SUBJECT = new RegExp(`(?<!\\p{L})(?:${OWN})(?!\\p{L})\\s*(?:\\p{L}+\\s+)?$`, 'iu')
/** "Efter omröstning biföll stämman motionen." */
const INVERTED = new RegExp(`^\\s+(?:${OWN.replace('|det|', '|')})(?!\\p{L})`, 'iu')

const TO_IT = /^(?:föresl|rekommend|hemställer|ge|gav|tack)/i

/** A verb behind one of these is told of, not done. */
const TOLD =
  /(?<!\p{L})(?:har|hade|har inte|inte|inget vi|inga vi|att|som|vad|när|om|ifall|huruvida|vilk(?:en|et|a)(?: \p{L}+)?|hur|innan|sedan|eftersom|då|till dess)\s*$/iu
/** "… de åtgärder som gruppen kom överens om": told of, too. */
const RELATIVE = new RegExp(
  `(?<!\\p{L})(?:som|vad|vilk(?:en|et|a)|innan|tills|huruvida|hur|(?:vill|ville|tycker|tyckte|önska(?:r|de)|hoppa(?:s|des)|föresl(?:år|og)) att) (?:${OWN})\\s*$`,
  'iu',
)
/** "Om årsmötet godkänner förslaget, …": up to the comma nothing happens. */
const CONDITION = /^(?:om|när|innan|ifall|därest)\s[^,]*(?:,|$)/iu
/** In notes, where much is told in passing, only of what was there to be decided. */
const MATTER =
  /^(?:den |det |de |föregående |förra |förslaget till )?(?:\p{L}+ ){0,2}?(?:\p{L}*(?:ansökan|ansökningar(?:na)?|motion(?:en)?|förslag(?:et)?|ärendet|frågan|punkten|budgeten|yttrandet|protokoll(?:et)?|anteckningar(?:na)?|dagordning(?:en)?|föredragningslistan|kallelsen|verksamhetsplan(?:en)?|verksamhetsberättelsen|handlingsplan(?:en)?|redovisningen|bokslutet|avgiften|arvodet|hyran|priset|taxan|programmet|schemat|stadgarna|stadgeändringen|rapporten|listan|offerten|kursplanen|policyn|valet|remissvaret))(?!\p{L})/iu

/** "Godkändes.", "Gicks igenom och lades till handlingarna.": of the matter in the heading. */
const BARE = new RegExp(`^(?:\\p{L}+s (?:\\p{L}+ ){0,2}och )?(?:${PASSIVE})`, 'iu')
/** "Till kassör valdes Ida Roth", "Selma utsågs till vår representant": an election, also in notes. */
const ELECTED =
  /^(?:till|som) [^.]{3,80}? (?:(?:om|ny|åter)?valdes|utsågs|utses|väljs) (?:\p{Ll}+ )*\p{Lu}\p{Ll}|^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: och \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)? (?:(?:om|ny|åter)?valdes|utsågs|utses|väljs) (?:till|som|att) /iu
/** "Rapporten hade skickats ut, vilken lades till handlingarna." */
const LAID = /,\s(?:som|vilken|vilket|vilka) (?:lades|läggs)(?= (?:\p{L}+ )?till handlingarna)/iu

/** When it was that something else happened: "återremitterades i februari". */
const BEFORE_TODAY =
  /^\s(?:(?:19|20)\d\d(?!\d)|(?:redan )?(?:i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våras|höstas|somras|vintras|fjol)|år (?:19|20)\d\d|förra|den \d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?= \(§))(?!\p{L}))/iu

/** "Eftersom Ida inte är här bordläggs frågan": the main clause starts with its verb. */
const FRONTED = /^(?:eftersom|då|när|sedan)\s[^,]*\s$/iu

/** Where the passive stands that decides, or -1: no subordinate clause, no other body, nobody else who did it. */
function passively(text: string, body: string | null, formal: boolean): number {
  // "Anteckningarna godkänns via e-post av:"
  if (
    /godkänns (?:via|per|av(?! parterna| samtliga parter)|genom)(?!\p{L})|^\p{L}*(?:besiktning|kontroll)(?:en|ar|arna)?(?!\p{L})[^.]* (?:godkändes|godkänns)/iu.test(
      text,
    )
  )
    return -1
  if (
    !formal &&
    !MATTER.test(text) &&
    !BARE.test(text) &&
    !ELECTED.test(text) &&
    !LAID.test(text) &&
    !/,\s(?:protokollet|anteckningarna|rapporten|dagordningen)\s/iu.test(text) &&
    !/(?<!\p{L})(?:klubba|spika)(?:s|des)(?!\p{L})/iu.test(text)
  )
    return -1
  for (const match of text.matchAll(PASSIVES)) {
    const before = text.slice(0, match.index)
    const after = text.slice(match.index + match[0].length)
    if (
      /(?<!\p{L})(?:har|hade|kan|kunde|bör|borde|skulle|måste|inte|får|ska|skall|vill|önskar)\s+(?:\p{L}+\s+)?$/iu.test(
        before,
      )
    )
      continue
    if (
      BEFORE_TODAY.test(after) ||
      /^\s(?:\p{L}+ ){0,3}av (?:kommun|region|riks|läns|fullm|regering|förvaltning)/iu.test(after)
    )
      continue
    // The auditors': "… och ansvarsfrihet tillstyrks"
    if (/ansvarsfrihet $/iu.test(before) && /^tillstyrk/i.test(match[0])) continue
    if (otherBody(before.split(/(?<!\p{L})(?:till|om|av|för|från|hos|vid|enligt|med)(?!\p{L})/u)[0] ?? '', body))
      continue
    if (
      !LAID.test(text) &&
      !(FRONTED.test(before) && /^\s(?:\p{Lu}|\p{Ll}+(?:en|et|n|t|na)(?!\p{L}))/u.test(after)) &&
      /(?<!\p{L})(?:(?<!^)som|(?<!^Till )att(?! (?:jämte|tillsammans|justera|fördela|disponera|använda)(?!\p{L}))|(?:fråga[dr]\p{L}*|fråga|undra\p{L}*|disku\p{L}+|pröva\p{L}*|avgör\p{L}*|oklart|osäkert|bedöm\p{L}*|vet|veta|kolla\p{L}*|undersök\p{L}*|tveksam\p{L}*|beroende på) om|när|hur|vilka?|vad|innan|eftersom|där)(?!\p{L})[^,]{0,60}$/iu.test(
        before,
      )
    )
      continue
    return match.index
  }
  return -1
}

/** "Byalaget går in med högst 25 000 kr": money is given by saying so. */
const PAYS =
  /^(?:vi|\p{L}*(?:föreningen|klubben|byalaget|kåren|stiftelsen|nätverket|lokalavdelningen|styrelsen|nämnden|rådet|gruppen|kommittén|utskottet|årsmötet|mötet|församlingen)) (?:ger|går in med|bidrar med|skänker|sponsrar|anslår|avsätter|skjuter till|lägger|betalar|bekostar|står för)(?!\p{L})[^.]*?\d[\d ]*(?:kr|kronor|tkr|:-)(?!\p{L})/iu
/** "Justeringsman blev Tony Åberg." */
const BECAME =
  /^(?:[Tt]ill )?(?:[Nn]y |[Nn]ya )?\p{L}*(?:[Oo]rdförande|[Ss]ekreterare|[Kk]assör|[Jj]usterare|[Jj]usteringsm[ae]n|[Rr]östräknare|[Rr]evisor(?:er)?|[Ss]uppleant(?:er)?|[Vv]alberedning|[Oo]mbud|[Ss]ammankallande|[Ee]rsättare|[Rr]epresentant(?:er)?|[Kk]ontaktperson|[Ll]edam(?:ot|öter))(?: för (?:mötet|året|dagen))? (?:blev|blir) \p{Lu}/u
/** "Kulturchefen får i uppdrag att …": in formal minutes somebody is charged by deciding so. */
const CHARGED = /^\p{Lu}[^.,:]{2,80}? (?:får|fick|ges|gavs) (?:i uppdrag|mandat|fullmakt) att(?!\p{L})/u

/** What employer and unions write where they agree, or do not. */
const SAMVERKAN =
  /^(?:samverkat|(?:samverkan|förhandlingen) (?:är |har )?(?:avslut\p{L}+|sker|skedde|genomförd|fullgjord))(?: (?:i|utan) \p{L}+)*\.?$|^(?:samverkan|förhandlingen) (?:enligt [^.]{2,25} )?(?:är |har )?(?:härmed )?avslut(?:as|ades|ats?|ad)\.?$|^[^.]{0,60}(?:§ ?\d+|MBL|(?:informations|förhandlings)(?:plikten|skyldigheten))(?!\p{L})[^.]{0,30} (?:är |anses )(?:härmed |därmed )?(?:fullgjord|avslutad)\.?$|^(?:frågan|ärendet|punkten|\p{L}+en) (?:anses|är|bedöms)(?: (?:härmed|därmed|vara))? (?:färdig)?samverka[dt]\.?$/iu

/** "Rådet vill ha en representant och utsåg Olle Ek": the subject of the first verb is that of the second. */
const JOINED = new RegExp(`^(?:${OWN}) [^.,:;]{1,90}?(?<!\\p{L})(?:och|samt) $`, 'iu')
/** "LAG prioriterar projektet": a body that goes by its letters. */
const SHORT = /^\p{Lu}{2,6} $/u
/** Who decides by office, not with us: "Arbetsgivaren beslutar enligt förslag." */
const OFFICER =
  /(?:arbetsgivaren|direktören|chefen|rektorn?|dekan(?:en)?|prefekten|ministern?|domstolen|rätten|verket|vd(?::n)?|polisen|biskopen|stiftet|bolaget|kanslern|presidenten|markägaren|länet|staten)\s*$/iu

/** "Styrelsen tillstyrkte motionen": what a board says to the meeting above it. */
const toOthers = (before: string, verb: string): boolean =>
  /styrelsen\s*$/i.test(before) && /^(?:till|av)styrk/i.test(verb)

/** Where the verb stands by which this body decides something in the sentence; -1 where it does not. */
export function decidesInSwedish(given: string, body: string | null, formal: boolean): number {
  if (/^(?:inget|inga|ingen|ingenting)\s/i.test(given)) return -1
  const text = given.replace(CONDITION, '')
  const skipped = given.length - text.length
  for (const active of text.matchAll(ACTIVE)) {
    const before = text.slice(0, active.index)
    const after = text.slice(active.index + active[0].length)
    const at = skipped + active.index
    if ((TOLD.test(before) && !/(?<!\p{L})att det\s*$/iu.test(before)) || RELATIVE.test(before)) continue
    // "Rådet beslutar inte om undervisningen.", "… men vi bestämde inget."
    if (/^\s+(?:inte|inget|ingenting)(?!\p{L})/u.test(after) || OFFICER.test(before) || toOthers(before, active[0]))
      continue
    const subject = before.trim() === '' ? (/^\s+(\S+(?:\s\S+)?)/.exec(after)?.[1] ?? '') : before
    if (otherBody(before.trim() === '' ? (after.split(/\batt\b/)[0] ?? '') : before, body)) continue
    if (!STRONG.test(active[0])) {
      const needs = WITH.find(([form]) => form.test(active[0]))?.[1]
      // "De rekommenderar styrelsen att …": to the body, not by it.
      const ours =
        SUBJECT.test(before) ||
        JOINED.test(before) ||
        SHORT.test(before) ||
        (INVERTED.test(after) && !TO_IT.test(active[0]))
      if (
        /\p{L}/u.test(after) &&
        ours &&
        !/(?<!\p{L})(?:att|som|om)(?!\p{L})/u.test(before) &&
        (!needs || needs.test(after)) &&
        (formal || !/^(?:not|tack|anteckn|har|finn|lämn)/i.test(active[0]))
      )
        return at
      continue
    }
    if (/^konstituera/i.test(active[0])) return at
    if (/överens|enades|enas|enig/i.test(active[0])) {
      // What all think ought to be is not yet so: "Alla är överens om att blanketten måste bli enklare."
      if (
        !formal &&
        /^(?:alla|vi|många) /iu.test(text) &&
        /^\s*(?:om )?att [^.]*?(?<!\p{L})(?:måste|behöver|borde|bör|är (?:viktigt|bra|svårt))(?!\p{L})/iu.test(after)
      )
        continue
      if (after.trim() !== '' && !/^\s*om att (?:det|något)(?!\p{L})/iu.test(after)) return at
      continue
    }
    // Present with "om" tells what is somebody's to decide; the past, of the body itself, what it did.
    if (/^\s*(?:(?:i|på)\s(?!enlighet)|(?:den \d|vid|senare|först|någon gång|efter)(?!\p{L}))/iu.test(after)) continue
    if (/^\s*om\s/i.test(after) && !(SUBJECT.test(before) && /de$|öts?$/i.test(active[0]))) continue
    // Active forms want somebody who decides; "beslutades" is enough by itself.
    if (/s$/.test(active[0]) && !/enas$/.test(active[0])) return at
    if (
      SUBJECT.test(before) ||
      SHORT.test(before) ||
      SUBJECT.test(subject) ||
      !/\p{L}/u.test(before) ||
      /(?<!\p{L})att(?!\p{L})|enligt|i enlighet/iu.test(after)
    )
      return at
  }
  if (SAMVERKAN.test(text) || BECAME.test(text)) return 0
  const [payer = ''] = text.split(' ', 1)
  if (PAYS.test(text) && (/(?:föreningen|klubben)$/iu.test(payer) || !otherBody(payer, body))) return 0
  if (formal && CHARGED.test(text)) return 0
  // "Beslut togs om att …", "Ett enhälligt beslut fattades om …"
  if (
    /^(?:\p{L}+ ){0,3}beslut (?:togs|fattades)(?! (?:av|i|på|vid|inte)(?!\p{L})) (?:om )?(?:att )?\p{L}/iu.test(text) &&
    !/^(?:inget|inga|inte|detta|dessa)/i.test(text)
  )
    return given.indexOf('beslut')
  const passive = passively(text, body, formal)
  return passive < 0 ? -1 : skipped + passive
}
