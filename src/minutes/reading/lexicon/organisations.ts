/** What organisations, authorities and their parts are called, in Swedish and English. */

/** Parts that an organisation's name holds wherever they stand in a word. No common family name does. */
const WITHIN =
  /förening|förbund|kommun|landsting|nämnd|styrelse|utskott|beredning|kommitt|myndighet|förvaltning|sektion|distrikt|avdelning|stiftelse|församling|samfällighet|högskola|universitet|departement|nätverk|studieförb|idrotts|sällskap|organisation|bostäder|fastighet|byggnads|hemtjänst|vårdcentral|folkhälso|socialtjänst|äldreomsorg|räddningstjänst|arbetsförmedling|försäkringskass|föräldraråd|elevkår|studentkår|hyresgäst|företagar|pensionär|handikapp|funktionsrätt|näringsliv|tidningen|länsstyrelse/i

/** Words that are an organisation's as a whole or by their end. */
const ENDING =
  /(?:(?:^|[\p{L}-])(?:regionen?|projektet?|kontoret?|enheten?|bolaget?|kyrkan?|skolan|förskolan?|gymnasiet|verket|staben|sjukhuset?|centralen|centrum|klubben?|byalaget?|gruppen|kansliet|museet|teatern|biblioteket|rådet|kårene?|kåren|jouren|polisen|partiet|demokraterna|moderaterna|liberalerna|facket|banken|hemmet|lägret|kollektivet|kooperativet|laget|alliansen|unionen|koncernen|hyresvärden|sverige|sweden|kassan|missionen|räddningstjänsten|brandkåren|scouterna|fritids)|^(?:region|kontor|enhet|bolag|kyrka|skola|förskola|byalag|sjukhus|center|centre|forum|plattform|projekt|råd|stab|klubb|grupp|museum|teater|bibliotek|kansli|jour|kår|lag|brf|korset|barnen|frälsningsarmén|friluftsfrämjandet|naturskyddsföreningen|naturskydd|ltd|llp|plc|gmbh|revision|council|committee|association|board|trust|society|department|agency|university|college|foundation|museum|authority|partnership|institute|school|academy|church|parish|club|union|federation|network|charity|group|team|services?|ministry|office|company|hospital|police|district|residents|friends|consultants|architects|solicitors|management|engineering|survey|chamber|alliance|league|library|guild|cooperative|co-op|press|times|gazette|norra|södra|östra|västra|övre|nedre|gamla|nya|stora|lilla|svenska|nationella|regionala))$/iu

/** Short ones, written in capitals. */
const SHORT =
  /^(?:AB|HB|KB|EK|IF|IK|BK|SK|FF|GK|OK|RF|LRF|PRO|SPF|SKPF|RPG|IOGT|NTF|ABF|NBV|HSB|SABO|SKR|SKL|DHR|FUB|SRF|HRF|HSO|RSMH|KFUM|NHS|RSPB|RSPCA|CIC|LLC|Inc|Oy|BoIS|Neuro)$/

/** Names that look like a person's and are an organisation's. */
const KNOWN =
  /^(?:röda korset|rädda barnen|svenska kyrkan|vision|kommunal|lärarförbundet|sveriges lärare|akademikerförbundet ssr|vårdförbundet|fysioterapeuterna|ledarna|saco|unionen|tco|lo|hyresgästföreningen|studiefrämjandet|sensus|bilda|medborgarskolan|verdandi|save the children|citizens advice|age uk|amnesty|greenpeace|attention|hjärnkoll|riksbyggen|coompanion(?: \p{L}+)?|attendo|humana|frösunda|trafikverket|skanska|peab|ncc|sweco|tyréns|wsp|afry|ramboll|norconsult|telia|vattenfall|region \p{L}+(?: \p{L}+)?|sveriges \p{L}+)$/iu

/** True for "Vision" and "Sveriges Lärare", that no rule would tell from people. */
export const isKnownOrganisation = (text: string): boolean => KNOWN.test(text.trim())

/** True for "Vision", "Tallviks kommun", "Friends of the Quay": a name that an organisation or a part of one bears. */
export const isOrganisation = (text: string): boolean =>
  WITHIN.test(text) ||
  KNOWN.test(text.trim()) ||
  text.split(/[\s,/()]+/).some(word => ENDING.test(word) || SHORT.test(word))

/** Words that end an organisation's name: those before them are no person's, as they would be before "Länsstyrelsen". */
const CLOSING =
  /^(?:AB|HB|KB|BRF|ltd|inc|llp|llc|plc|cic|oy|revision|bygg|\p{L}*(?:förening|förbund|klubb|sällskap|stiftelse|entreprenad|fastigheter|konsult|kommun|församling|pastorat|byalag|skola|gymnasium|sjukhus|vårdcentral)|society|association|trust|council|committee|department|agency|university|college|foundation|group|board|museum|authority|partnership|institute|school|academy|church|club|union|federation|network|company|consultants|consulting|architects|solicitors|management|engineering|survey|services?|alliance|library|hospital|partners|associates|office|unit|team|bureau|forum|section|division|brigade|constabulary|ministry|chemists|surgery|directorate|inspectorate|brokers|insurers?|klinikum|clinic|cooperative|europe|international|accountants|contractors|builders|laboratories)$/iu

export const closesOrganisation = (word: string): boolean => CLOSING.test(word)

/** The parliamentary parties and what local ones are called. */
const PARTY_NAME =
  /^(?:socialdemokrat(?:erna|iska|en)?(?: .+)?|moderat(?:erna|en)?|centerpartiet|centern|liberalerna|folkpartiet|kristdemokraterna|vänsterpartiet|miljöpartiet(?: de gröna)?|sverigedemokraterna|feministiskt initiativ|piratpartiet|(?:\p{L}+ )?sjukvårdspartiet|landsbygdspartiet.*|\p{L}+(?:partiet|listan)|partipolitiskt obunden|opolitisk|oberoende|politisk vilde|labour|conservative|lib(?:eral)? dem(?:ocrat)?s?|green(?: party)?|independent|ukip|plaid cymru|snp)$/iu
const PARTY_LETTERS = /^(?:fi|F!|[Oo]pol\.?|[Pp]artilös|-|[A-ZÅÄÖ]{1,5}p?|[A-ZÅÄÖ][a-zåäö]{1,3}P|\+)$/

/** "S", "KD", "Moderaterna". Letters in capitals may be any party's: that somebody put them behind a name says so. */
export const isParty = (text: string): boolean => PARTY_NAME.test(text) || (PARTY_LETTERS.test(text) && text !== '-')
