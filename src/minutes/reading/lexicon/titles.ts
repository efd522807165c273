/** How a meeting ends. */
const LAST = [
  'övrig(?:t|a frågor|a ärenden|a punkter)|övrigt .{0,20}|kommande (?:möten|träffar|mötestider)|(?:nästa|nytt) (?:\\p{L}+-?)?(?:möte|möten|sammanträde|träff|mötestid|styrelsemöte)|(?:mötes|sammanträdes)(?:tider|datum)|(?:mötets?|sammanträdets?|stämmans) (?:avslutande|avslutas|avslutning)|(?:mötet|sammanträdet|stämman) (?:avslutas|avslutades)|avslutning|avslutande|avrundning|utcheckning',
  'any other (?:competent )?business|a\\.?o\\.?b\\.?|(?:dates? (?:and time )?of )?(?:the )?next (?:meetings?|calls?)|future meetings|adjournment|clos(?:e|ing|ure)(?: of (?:the )?meeting)?',
]
/** What matters are called at most meetings: a line that says so is a heading where a line that might be anything is not. */
const TITLES = [
  // how it begins
  '(?:mötets?|sammanträdets?|stämmans|årsmötets) (?:öppnande|öppnas|öppnades)|(?:mötet|sammanträdet|stämman) (?:öppnas|öppnades)|öppnande|öppning|inledning|välkomna?|välkommen|incheckning|laget runt|upprop',
  '(?:val|utseende) av .{3,60}|(?:godkännande|fastställande|genomgång) av (?:dagens )?(?:dagordning|föredragningslist|röstlängd|protokoll).{0,40}|dagordning(?:en)?|föredragningslista|formalia',
  '(?:föregående|förra) (?:mötes? |mötets )?(?:protokoll(?:et)?|minnesanteckningar|anteckningar(?:na)?|möte|mötet|sammanträde)|uppföljning .{0,40}|genomgång av .{3,50}anteckningar',
  'call to order|roll call|opening.{0,30}|welcome.{0,40}|apologies.{0,30}|attendance|declarations? of interests?.{0,40}|(?:approval|adoption|confirmation) of .{3,50}|agenda.{0,20}|minutes(?: of .{3,60})?|matters arising.{0,30}|actions? (?:from|arising).{0,30}',
  // what is usual in between
  'ekonomi|ekonomisk rapport|ekonomi(?:n|sk) .{0,20}|kassarapport|kassa|rapport(?:er)?(?: från .{3,50})?|lägesrapport(?:er)?|information(?: från .{3,50})?|aktuellt|skrivelser|in- och utgående .{0,20}|inkomna .{3,40}|meddelanden|anmälningsärenden|anmälningar|delegationsbeslut|delgivningar|remisser|motioner|budget|medlemmar|medlemsärenden|initiativärenden|besök',
  "(?:chair(?:man|person)?|treasurer|secretary|clerk|head ?teacher|director|president|committee)(?:['’]?s['’]?)? reports?|reports?(?: from .{3,50})?|finance.{0,20}|treasurer|correspondence|planning.{0,20}|public (?:participation|session|comments?|forum|hearing).{0,60}|(?:old|new|unfinished) business|executive session|membership",
]
const whole = (titles: readonly string[]): RegExp => new RegExp(`^(?:${titles.join('|')})$`, 'iu')
const USUAL = whole([...TITLES, ...LAST])
const CLOSING = whole(LAST)

const bare = (title: string): string => title.replace(/[\s.:]+$/, '')

export const isUsualTitle = (title: string): boolean => title.length < 110 && USUAL.test(bare(title))

/** "Övriga frågor", "Nästa möte", "Adjournment": often without a number where all others have one. */
export const isClosingTitle = (title: string): boolean => title.length < 110 && CLOSING.test(bare(title))
