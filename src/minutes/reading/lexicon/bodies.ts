/** Words, or their ends, of those who meet to decide something or to advise. */
const ORGAN =
  /(?:nämnd(?:en)?|(?<!läns)styrelse(?:n)?|beredning(?:en)?|(?<!kommunal|lands|stats)råd(?:et)?|samråd(?:et)?|utskott(?:et)?|grupp(?:en)?|kommitté(?:n)?|fullmäktige|delegation(?:en)?|direktion(?:en)?|presidie?(?:t|um)?|sektion(?:en)?|revision(?:en)?|ledning(?:en)?(?=,|$)|committee|working group|steering group|task force|board|panel|team|governing body|governors|trustees|senate|executive|cabinet|consortium|steer(?:ing)? ?co|vestry(?=$|,)|WG|(?<!\p{L})(?:LSG|FSG|CSG|RSG|KSG|LOSAM|CESAM|FÖSAM|KPR|KTR|RPR))(?!\p{L})/iu
/** Words of what may be a body of its own where nothing else is named. */
const SOCIETY =
  /(?:förening(?:en)?|byalag(?:et)?|nätverk(?:et)?|forum(?:et)?|council|community group|(?<!\p{L})group|klubb(?:en)?|(?<!\p{L})(?:brf|if|ik|bk|sk|ff|gk|ok)|förbund(?:et)?|bolag(?:et)?|samfällighet(?:en)?|vattenråd|kår(?:en)?|assembly|society|association|network|partnership|alliance|forum|union|friends of .+|club|trust)(?!\p{L})/iu
/** What bodies belong to. */
const OWNER =
  /^(?:(?:\p{Lu}[\p{L}-]+ ){1,3}(?:kommun|landsting|stad|region|pastorat|församling)|Region \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?|\p{Lu}[\p{L} -]*(?:regionen|landstinget|kommunen|kommunalförbund(?:et)?|förbundet|staben|universitetet|högskolan|myndigheten|skolan|pastoratet)|(?:brf|hsb|if|ik|hyresgästföreningen|föreningen|samordningsförbundet|university of|town of|city of|friends of)(?: .+)|.{3,60}(?:parish|town|city|county|district|borough) council|.{2,60}(?:förening|byalag|vägsamfällighet|scoutkår|byggnadsförening|universitet|skola(?: [\dF–-]+)?|kommun| AB| IF| IK| BK| SK|ek\.? för\.?|university|college|school|association|society|trust|foundation|club|network|limited|ltd))(?: \([^()]*\))?$/iu

export const namesOrgan = (text: string): boolean => ORGAN.test(text)
export const namesSociety = (text: string): boolean => SOCIETY.test(text)
export const isOwner = (text: string): boolean => text.length < 90 && OWNER.test(text)

/** "Styrelsemöte", "styrgruppsmöte", "sektionsmöte": the body whose meeting it is, in its definite form. */
const COMPOUND =
  /(?<!\p{L})(\p{L}*?(?:styrelse|(?<=\p{L})grupp|nämnd|sektion|kommitté|utskott|beredning))s?-?(?:möte|mötet|sammanträde|sammanträdet|protokoll|träff|snack|prat|samtal|samling)(?!\p{L})/iu
const DEFINITE: Array<[RegExp, string]> = [
  [/(?:grupp|nämnd|sektion|beredning)$/i, 'en'],
  [/(?:utskott)$/i, 'et'],
  [/(?:styrelse|kommitté)$/i, 'n'],
]

/** "Protokoll fört vid styrelsens sammanträde" */
const OWNED =
  /(?<!\p{L})(\p{L}*(?:styrelsen|nämnden|kommittén|utskottet|beredningen|(?<=\p{L})gruppen|(?<=\p{L})rådet))s (?:\p{L}+ )?(?:sammanträde|möte)(?!\p{L})/iu

export function bodyOfMeeting(title: string): string | null {
  const owned = title.length < 200 ? OWNED.exec(title)?.[1] : undefined
  if (owned !== undefined) return owned.toLowerCase()
  const base = COMPOUND.exec(title)?.[1]?.toLowerCase()
  const ending = base === undefined ? undefined : DEFINITE.find(([pattern]) => pattern.test(base))?.[1]
  return base === undefined || ending === undefined ? null : base + ending
}

/** A gathering of all members has no name but its own. */
const ASSEMBLY =
  /annual general meeting|(?<!\p{L})AGM(?!\p{L})|(?:ordinarie |extra )?(?:års|förenings|bolags)(?:möte|stämma)(?!\p{L})/iu
/** What meets without a name of its own: "Monthly meeting", "coordination call". */
const GATHERING =
  /(?<!\p{L})(?:(?:general|extraordinary|monthly|weekly|fortnightly|quarterly|ordinary|special|collective|coordination|co-ordination|team|staff|house|planning|residents['’]|members['’]|co-?ordinators['’]|tenants['’]|parents['’]|volunteers['’]) )+(?:meeting|meet|call|get-together|assembly|forum)(?!\p{L})/iu
export const gatheringIn = (title: string): string | null => GATHERING.exec(title)?.[0] ?? null
export const assemblyIn = (title: string): string | null => ASSEMBLY.exec(title)?.[0] ?? null
