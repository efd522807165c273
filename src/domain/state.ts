/**
 * The nouns of a committee, as one group's state holds them. Plain JSON: a snapshot is this, readable.
 * Days are `YYYY-MM-DD` and times `HH:MM`, both on the group's own wall clock; instants are ISO in UTC.
 * Ids are a letter and the number of the journal entry that made them: m12, i40-2.
 */

export type Day = string
export type Time = string
export type Instant = string
export type MemberId = string
export type MeetingId = string
export type ItemId = string
export type GuestId = string
export type TaskId = string
export type ImportId = string

/** law.md: which kind of body decides which rules. */
export type BodyKind =
  | 'namnd'
  | 'styrelse'
  | 'fullmaktige'
  | 'beredning'
  | 'rad'
  | 'samverkansgrupp'
  | 'arbetsgrupp'
  | 'ekonomisk-forening'
  | 'ideell-forening'

export type Role = 'chair' | 'viceChair' | 'secretary' | 'member' | 'alternate' | 'official' | 'coOpted' | 'observer'
export type SectionRule = 'year' | 'meeting' | 'none'

/** What a group may decide for itself; what it leaves out follows its kind of body. */
export interface Rules {
  /** 'majority' of the seats, or a number of members. */
  quorum: 'majority' | number
  noticeDays: number
  approvalDays: number
  sections: SectionRule
  record: 'protokoll' | 'minnesanteckningar'
  remote: boolean
  /** Whom the approval lies on: the chair alone, or the chair and elected approvers. */
  approvers: number
  /** A language model may read what a person asks and the records they may see, to understand and to answer. Off where nothing is said. */
  model?: boolean
}

export type Visibility = { kind: 'public' } | { kind: 'group' } | { kind: 'named'; members: MemberId[] }

/** Which messages a person gets; what is listed in `mute` is left out. */
export type MessageKind = 'asks' | 'answers' | 'reminders' | 'digests' | 'decisions'

/** A span in which somebody holds a role. `to` is the last day, absent while it lasts. The past never changes. */
export interface Mandate {
  role: Role
  from: Day
  to?: Day
  party?: string
  organisation?: string
  /** Alternates: place in the calling order, 1 first. */
  order?: number
  /** Alternates: for whom (member ids), in order of preference; none: for anybody of the same party, else anybody. */
  alternateFor?: MemberId[]
}

export interface Member {
  id: MemberId
  name: string
  email?: string
  mandates: Mandate[]
  language?: 'sv' | 'en'
  mute: MessageKind[]
  /** A one-time code to link a chat account: its SHA-256, and until when it holds. */
  code?: { digest: string; until: Instant }
  /** Accounts (platform/space/user) linked to this member. */
  accounts: string[]
}

/** Somebody acts in another's role for a time, such as a stand-in for the secretary. */
export interface Delegation {
  to: MemberId
  role: Role
  from: Day
  until: Day
}

export type Answer = 'coming' | 'remote' | 'late' | 'maybe' | 'absent'

export interface Registration {
  answer: Answer
  reason?: string
  by: string
  at: Instant
}

/** An alternate was asked to serve for somebody. A yes is a promise: serving is settled at roll call. */
export interface Ask {
  id: string
  for: MemberId
  alternate: MemberId
  answer?: 'yes' | 'no'
  at: Instant
  /** The member came after all, or the meeting was cancelled. */
  withdrawn?: boolean
}

/** Somebody's presence at the meeting itself, in the order things happened. */
export interface Presence {
  member: MemberId
  present: boolean
  remote: boolean
  /** True: takes, or took, part in decisions (tjänstgör). Present without serving is merely there. */
  serving: boolean
  /** An alternate serves for this member: shown as "X for Y". */
  servesFor?: MemberId
  /** First and last § attended where not all; ends before a § number. Numbers as in the agenda's order (1-based position). */
  from?: number
  to?: number
  /** Positions on the agenda that they were out of the room for. */
  away: number[]
  /** Broke off service for another reason than jäv: may not serve again that day (KL 5:20). */
  brokeOff?: boolean
  /** When they served, where not all the time they were there; positions as above. See `spellsOf` in presence.ts. */
  service?: Spell[]
}

/** A stretch of the agenda over which somebody serves: in their own seat, or `for` another. `to` is the last, absent while it lasts. */
export interface Spell {
  from: number
  to?: number
  for?: MemberId
}

export type MeetingState = 'planned' | 'open' | 'adjourned' | 'closed' | 'cancelled'

export interface Meeting {
  id: MeetingId
  date: Day
  start?: Time
  end?: Time
  place?: string
  link?: string
  title?: string
  state: MeetingState
  origin: 'live' | 'imported'
  /** Of an imported meeting: which import brought it. */
  import?: ImportId
  /** Days it was planned for before it was moved, oldest first. */
  movedFrom: Day[]
  /** When its present day was made known: planned, or moved there. Late where the notice is shorter than the rules ask. */
  announcedAt?: Instant
  cancelledBecause?: string
  /** Wall clock of the real start and end. */
  openedAt?: Time
  closedAt?: Time
  /** When it was entered that the meeting closed: an adjourned meeting ends on another day than its own. */
  closedWhen?: Instant
  adjournments: Array<{ at: Time; until?: string; resumedAt?: Time }>
  registrations: Record<MemberId, Registration>
  asks: Ask[]
  /** Null until roll was called. */
  roll: Record<MemberId, Presence> | null
  conflicts: Array<{ member: MemberId; item: ItemId; reason?: string }>
  approvers: MemberId[]
  /** In the order of the agenda. */
  agenda: ItemId[]
  /** What is known of its minutes after the meeting; absent until something is. */
  minutes?: MinutesFacts
}

/** When a meeting's minutes were approved (justerade) and by whom, and their public notice (anslag) on the board. */
export interface MinutesFacts {
  approved?: { on: Day; place?: string; by: MemberId[]; noted: Instant }
  /** `board`: where the notice is put up; `kept`: where the minutes can be read, as the notice must say (KL 8:12). */
  posted?: { on: Day; board?: string; kept?: string; noted: Instant }
  /** The day on which the notice was taken down. */
  takenDown?: Day
}

export interface Paper {
  title: string
  /** Either a link or the SHA-256 of a stored file. */
  url?: string
  blob?: string
  visibility: Visibility
}

export interface Section {
  /** What the minutes call it: "§ 17". */
  number: number
  /** Set when the meeting is closed: the number can no longer move. */
  fixed: boolean
}

export type ItemState = 'suggested' | 'listed' | 'postponed' | 'removed' | 'handled'

/** A matter (ärende); on an agenda once it has a meeting. */
export interface Item {
  id: ItemId
  title: string
  state: ItemState
  meeting?: MeetingId
  /** Earlier meetings it was postponed from. */
  postponedFrom: MeetingId[]
  section?: Section
  standing: boolean
  suggestedBy?: MemberId
  registryNumber?: string
  presenter?: string
  minutes?: number
  papers: Paper[]
  visibility: Visibility
  decision?: Decision
  removedBecause?: string
}

export interface Vote {
  yes: number
  no: number
  abstained: number
  /** Names in an open vote, where they were taken. */
  names?: { yes: MemberId[]; no: MemberId[]; abstained: MemberId[] }
  /** How a tie was broken (KL 4:... chair's vote, or lots in elections). */
  tie?: 'chair' | 'lots'
}

export interface Decision {
  outcome: 'decided' | 'noted' | 'postponed' | 'referredBack'
  /** Decision points, verbatim and in order. */
  points: string[]
  summary?: string
  /** Proposals and motions (yrkanden): who put what; `withdrawn` ones stay, marked. */
  motions: Array<{ by: MemberId; text: string; withdrawn?: boolean }>
  vote?: Vote
  /** Who served when it was taken. */
  tookPart: MemberId[]
  reservations: Array<{ member: MemberId; text?: string }>
  documents: string[]
  dispatchedTo: string[]
  recordedBy: string
  recordedAt: Instant
  /** What stood there before each correction, oldest first: the old text stays. */
  corrections: Array<{
    at: Instant
    by: string
    reason: string
    was: { outcome: Decision['outcome']; points: string[]; summary?: string }
  }>
}

export type GuestState = 'suggested' | 'accepted' | 'scheduled' | 'confirmed' | 'cancelled'

export interface Guest {
  id: GuestId
  name: string
  role?: string
  organisation?: string
  topic?: string
  state: GuestState
  meeting?: MeetingId
  /** A day known without a meeting of ours. */
  date?: Day
  /** The meeting's day when the guest was asked or confirmed: another one than the meeting's now means that it was moved since. */
  agreed?: Day
  suggestedBy?: MemberId
  visibility: Visibility
  cancelledBecause?: string
  /** Where the invitation is sent; shown only to those who keep the record. */
  email?: string
  /** What the guest said they need: a projector, a ramp, another time of the day. */
  needs?: string
  /** How often they were given a day: an invitation holds for the booking it was made for, and no other. */
  bookings?: number
}

export interface Task {
  id: TaskId
  /** What people type: "uppdrag klart 12". */
  number: number
  what: string
  /** A member, or a name as text ("förvaltningen"). */
  owner: { member: MemberId } | { name: string }
  due?: Day
  item?: ItemId
  meeting?: MeetingId
  done?: { at: Instant; by: string }
  /** Earlier owners, oldest first. */
  handedFrom: Array<{ owner: Task['owner']; at: Instant }>
}

/** Minutes that were brought in: the extract stays as it was read, names as text. */
export interface Import {
  id: ImportId
  meeting?: MeetingId
  file: string
  /** SHA-256 of the file's bytes: the same file twice changes nothing. */
  blob: string
  at: Instant
  by: string
  extract: import('./extract.ts').Extract
  takenBack?: { at: Instant; by: string }
}

/** A message to somewhere else than the caller; queued by the commit that caused it. */
export interface Post {
  id: string
  kind: MessageKind | 'notice'
  to: { member: MemberId } | { room: 'group' } | { guest: GuestId }
  /** A notice freezes its words; a live card is rendered anew from its view. */
  card?: unknown
  view?: { command: string; args: Record<string, unknown> }
  at: Instant
  state: 'queued' | 'delivered' | 'failed' | 'withdrawn'
  /** One per place it stands in: account or room key, and the platform's own message id. */
  copies: Array<{ place: string; ref: string }>
  /** Places where it may stand, for nobody answered. */
  doubted?: string[]
  /** Places it is being sent to: a server that finds it so does not know whether it stands there. */
  sending?: string[]
  why?: string
}

/** What loose words or a model would change, until somebody presses the button. */
export interface Proposal {
  token: string
  command: string
  args: Record<string, unknown>
  by: string
  until: Instant
  /** SHA-256 of the changes that were shown. */
  shown: string
}

export interface Undoable {
  seq: number
  at: Instant
  command: string
  patches: Patch[]
}

/** One place in the state, before and after; `null` where there was nothing. */
export interface Patch {
  path: string[]
  was: unknown
  is: unknown
}

/** What a group can have sent by itself. */
export type DigestKind =
  | 'call'
  | 'notice'
  | 'reminder'
  | 'chase'
  | 'brief'
  | 'opening'
  | 'closed'
  | 'approval'
  | 'posting'
  | 'weekly'
  | 'personal'

export interface DigestSetting {
  on: boolean
  /** How many days before its meeting (the chase: after the question; the approval: before its last day). */
  days?: number
  /** 1 Monday … 7 Sunday, of what comes each week. */
  weekday?: number
  time: Time
  /** To the group's rooms (to each member where it has none), or to each member privately. */
  to: 'room' | 'members'
  /** When it was turned on (again): what was due while it was off is not sent afterwards. */
  since?: Instant
}

/** What a group chose of what is sent; what it left out follows the defaults in schedule.ts. */
export interface Schedule {
  off?: boolean
  since?: Instant
  kinds?: { [K in DigestKind]?: Partial<DigestSetting> }
  quiet?: { weekends?: boolean; holidays?: boolean; days?: Array<{ from: Day; to: Day }> }
  /** Members whom no chat reaches get their messages by e-mail. */
  mail?: boolean
}

/** What became of all that was due, by key: nothing is ever sent twice. */
export interface Sent {
  /** When the clock first saw the group. */
  since: Instant
  marks: Record<string, { at: Instant; outcome: 'sent' | 'empty' | 'missed'; posts?: string[] }>
}

export interface GroupState {
  id: string
  name: string
  demo: boolean
  body: BodyKind
  organisation?: string
  language: 'sv' | 'en'
  timeZone: string
  rules: Partial<Rules>
  visibility: Visibility
  members: Record<MemberId, Member>
  delegations: Delegation[]
  meetings: Record<MeetingId, Meeting>
  /** Every meeting, by date and start: finding the next costs a binary search, not a scan. */
  calendar: Array<{ date: Day; start: Time; id: MeetingId }>
  /** Meetings that are open or adjourned. */
  open: MeetingId[]
  standing: Array<{ title: string; minutes?: number }>
  items: Record<ItemId, Item>
  /** Highest § given, per year (or per meeting id where the group numbers so). */
  series: Record<string, number>
  guests: Record<GuestId, Guest>
  tasks: Record<TaskId, Task>
  lastTask: number
  openTasks: TaskId[]
  imports: Record<ImportId, Import>
  posts: Record<string, Post>
  /** Posts that wait for delivery, oldest first. */
  outbox: string[]
  proposals: Record<string, Proposal>
  /** Per actor, the last thing that can be undone; kept ten minutes. */
  undo: Record<string, Undoable>
  /** Absent until the group chooses something, the clock first runs, and a calendar address is handed out. */
  schedule?: Schedule
  sent?: Sent
  /** How often each meeting was moved, cancelled or put back: calendars take the highest. Never goes down, not even by undo. */
  revisions?: Record<MeetingId, number>
  /** SHA-256 of each calendar address's secret → whose it is; the group's where no member is named. */
  feeds?: Record<string, { at: Instant; member?: MemberId }>
  /** Addresses that open the page as a member, by the id that each is signed with; absent until the first. */
  pageLinks?: Record<string, { member: MemberId; until: Instant }>
}

export interface Person {
  id: string
  accounts: string[]
  memberships: Array<{ group: string; member: MemberId }>
  /** The group meant where nothing else says which, for somebody who is in several. */
  chosen?: string
}

/** The second kind of aggregate: who is who, and which room belongs to which group. */
export interface DirectoryState {
  people: Record<string, Person>
  /** Account key → person id. */
  accounts: Record<string, string>
  rooms: Record<string, { group: string; visibility: 'public' | 'group' }>
  admins: string[]
  /** Where Klubban is installed, by `platform/workspace`; absent until the first. What the platform handed out is encrypted. */
  installations?: Record<string, { sealed: string; at: Instant }>
  /** Workspaces and tenants (`platform/space`) whose e-mail addresses tell who somebody is; absent until the first. */
  trusted?: Record<string, { at: Instant }>
  /** Under which links are signed; absent until the first server opens the folder. */
  linkSecret?: string
  /** How people and rooms are reached, by `platform/space/user` or `/room`; absent until the first. */
  conversations?: Record<string, KeptConversation>
}

export interface KeptConversation {
  serviceUrl: string
  tenant: string
  kind: 'personal' | 'groupChat' | 'channel'
  bot: { id: string; name?: string | undefined }
  conversation?: string | undefined
  user?: string | undefined
  locale?: string | undefined
  timeZone?: string | undefined
  dead?: { why: string; at: Instant }
}

/** A view that must not be altered: plans see this. */
export type Deep<T> = T extends (infer U)[]
  ? readonly Deep<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T
