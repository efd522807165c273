/** What documents of each kind are called, and the words that they use. */

export const MEETING =
  /(?:möte|mötet|sammanträde|stämma|träff|råd|meeting|call|teleconference)(?!\p{L})|^(?:board|committee|council|styrgrupp|arbetsgrupp)(?!\p{L})/iu

/** A heading of most minutes too: the document is one only where it is its very title. */
const AGENDA =
  '(?:förslag till )?(?:dagordning|föredragningslista)(?! och| samt)|ärendelista|(?:draft |provisional )?agenda(?! and)'
/** Documents that speak of meetings without being a record of one, by the first words of their title. */
const TYPES: Array<[type: string, words: string]> = [
  [
    'kallelse',
    'kallelse|inbjudan|välkommen till|välkomna till|notice (?:of|is)|härmed kallas|invitation|you are (?:hereby )?(?:invited|summoned)',
  ],
  [
    'statutes',
    'stadgar|reglemente|arbetsordning|delegationsordning|policy|riktlinjer|ordningsregler|avtal|statutes|by-?laws|constitution|standing orders|terms of reference|code of conduct',
  ],
  ['agenda', AGENDA],
  [
    'report',
    'verksamhetsberättelse|årsredovisning|årsberättelse|årsrapport|delårsrapport|slutrapport|rapport|(?:annual |final |progress )?report|utredning|tjänsteskrivelse|tjänsteutlåtande|skrivelse|promemoria|\\bPM|memo(?:randum)?',
  ],
  ['plan', '(?:verksamhets|projekt|handlings|kommunikations|tid)s?plan|budget|(?:project|action|work|business) plan'],
  [
    'article',
    'nyhetsbrev|medlemsblad|månadsbrev|pressmeddelande|föreningsnytt|\\p{L}+(?:nytt|bladet)|news ?letter|press release|bulletin',
  ],
  ['notice', 'anslag(?!/)|tillkännagivande|public notice'],
  [
    'motion',
    'motion(?! \\d{1,2}:)|medborgarförslag|interpellation|remissvar|remiss|yttrande över|consultation response',
  ],
]
export const TITLED = TYPES.map(([type, words]) => ({
  type,
  pattern: new RegExp(`^(?:#\\s*)?(?:${words})(?:\\s|[:.,–-]|$)`, 'iu'),
}))
/** "Volunteer Expenses Policy": a title that ends in what it is. */
export const ENDS_AS =
  /^(?!.*(?:möte|meeting|minutes|protokoll)).{3,50}\s(?:policy|guidelines|handbook|plan|budget|report|stadgar|riktlinjer|reglemente|handbok)$/i
export const LETTER =
  /^(?:(?:med )?vänlig(?:a)? hälsning(?:ar)?|hälsningar|hej\b(?! så länge| då)|kära |bästa |dear |(?:yours|kind regards|best regards|sincerely))/i
export const NEWS =
  /^(?:[Tt]ext|TEXT|[Ff]oto|FOTO|[Pp]ublicerad|[Pp]ublished|[Rr]edaktör)(?!\p{L})|(?<!\p{L})säger \p{Lu}/u
/** What somebody writes who wants people to come. */
export const CALLS =
  /(?<!\p{L})(?:kallas (?:härmed|till)|kallar (?:härmed )?till|härmed kallas|(?<=^|[.!?] )välkom(?:na|men)!|anmäl (?:dig|er|gärna)|förhinder anmäls|anmälan (?:görs|senast)|hereby (?:given|called)|is (?:invited|summoned) to|are invited|please rsvp|rsvp)/iu
export const COURSE =
  /(?<!\p{L})(?:öppna(?:de|des|t)|öppnar (?:mötet|sammanträdet)|hälsa(?:de|r)|avsluta(?:de|des|t)|avslutar (?:mötet|sammanträdet)|mötet avslutas|tackade|godkänd(?:es|e)|godkänns|lades till handlingarna|läggs till handlingarna|gicks igenom|redogjorde|redogör|redovisade|informera(?:de|r)|berättade|presenterade|påminde|konstaterades|noterades|diskuterades|opened|welcomed|called the meeting to order|called to order|(?:was|were) (?:approved|agreed|noted|accepted|received)|adjourned|meeting (?:closed|ended)|reported)(?!\p{L})/giu
export const DECIDED =
  /(?<!\p{L})(?:beslutade|beslöt|beslöts|beslutar att|beslut(?=:)|bestämde|enades|resolved|agreed|motion carried|decision(?=:))(?!\p{L})/iu
export const TOLD =
  /(?<!\p{L})(?:på mötet|vid mötet|i mötet|vid sammanträdet) (?:deltog|deltar|närvarade|var)(?!\p{L})|närvarande var|var (?:med|på plats|närvarande)(?!\p{L})|(?:attended|were present|was present)(?!\p{L})/giu
export const LISTED = /^(?:närvarande|deltagare|deltog|present|attending|who came)(?!\p{L})[^.]{0,40}:/gimu
export const SLIDE = /^(?:bild|slide|sida) \d{1,3}$/i
