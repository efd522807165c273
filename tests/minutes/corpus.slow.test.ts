import { describe, expect, it } from 'vitest'
import { fold } from '../../src/domain/names.ts'
import { readMinutes } from '../../src/minutes/reading/read.ts'
import { type Count, counted, f1 } from './counting.ts'
import { CORPUS, documentsIn, GOLD, hasGold, scorer, total } from './scoring.ts'

/** Each is read once, for all that is asked here. */
const readIn = (folder: string) => documentsIn(folder).map(one => ({ ...one, extract: readMinutes(one.text) }))
type Read = ReturnType<typeof readIn>[number]

/** Learned from: rules were written, or mended, with these in view. */
const documents = readIn(CORPUS)
/** From 87 on they are by other hands, each batch counted before it was first opened (`first-sight.json`). */
const [early, since] = [true, false].map(old =>
  documents.filter(one => Number.parseInt(one.name, 10) < 87 === old),
) as [Read[], Read[]]
/** No rule was written with these in view. Only sums are told of them, lest anybody mend a rule by what fails here. */
const heldOut = readIn(`${CORPUS}/held-out`)

/** Of some, careful readers may differ whether they are minutes or notes: the gold leaves that out. */
const rightKind = ({ gold, extract }: Read): boolean =>
  ((gold.unscored as string[] | undefined) ?? []).includes('kind') ||
  [gold.kind, ...((gold.accept as { kind?: string[] } | undefined)?.kind ?? [])].includes(extract.kind)
const facts = ({ extract }: Read) => [...extract.attendees, ...extract.sections, ...extract.guests, ...extract.tasks]

/** Still taken for another kind: a call for no record at all, or notes and minutes for each other. */
const MISTAKEN = [
  '197-mejl',
  '227-mejl',
  '248-vattenrad',
  '270-steering',
  '403-pensionarer',
  '432-harbour',
  '433-watch',
  '451-residents',
  '456-housing-coop',
  '593-ld-6',
  '642-pi07',
  '648-pi13',
  '701-2024-10-16',
  '760-od-5',
  '761-od-6',
  '801-sd06',
  '893-ue-2',
  '918-vb-3',
  '921-vb-6',
  '922-vb-7',
  '928-vc-5',
  '930-vc-7',
  '933-vd-2',
  '935-vd-4',
  '941-ve-2',
  '949-vf-2',
  '968-wa-13',
  '973-wb-2',
  '975-wb-4',
  '979-wb-8',
  '983-wb-12',
  '987-wb-16',
  '992-vg-5',
  '999-vh-4',
]

/** Whoever writes, of themselves. */
const ME = /(?<!\p{L})(?:jag|undertecknad|I|me|myself)(?!\p{L})/u

/** White space, look-alike letters and a scan's digits for letters aside. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[1i|]/g, 'l')
    .replace(/0/g, 'o')
    .normalize('NFD')
    .replace(/[^\p{L}.]+/gu, '')

describe('our own fictional documents', () => {
  it('are of the kind they are taken for, but for a few that are known', () => {
    const wrong = documents.filter(one => !rightKind(one)).map(one => one.name)
    expect(wrong.filter(name => !MISTAKEN.includes(name))).toEqual([])
  })

  it('yield nothing where they are no record of a meeting', () => {
    const others = documents.filter(one => one.extract.kind === 'other')
    expect(others.length).toBeGreaterThan(15)
    expect(others.filter(one => facts(one).length + one.extract.nextMeetings.length > 0).map(one => one.name)).toEqual(
      [],
    )
  })

  it.each(documents.map(one => [one.name, one] as const))('%s: every fact tells its lines', (_, one) => {
    const { text, extract } = one
    const lines = text.split('\n')
    for (const fact of [...facts(one), ...(extract.amounts ?? []), ...(extract.events ?? [])]) {
      const [first, last] = fact.at!.lines
      expect(first).toBeGreaterThanOrEqual(1)
      expect(last).toBeLessThanOrEqual(lines.length)
      expect(last).toBeGreaterThanOrEqual(first)
    }
    for (const attendee of extract.attendees) {
      const [first, last] = attendee.at!.lines
      const said = lines.slice(first - 1, last).join(' ')
      // By their whole name, by one of its parts ("Mr and Mrs Pocock") or by its first letters; who writes by "jag".
      const parts = attendee.name.split(' ')
      const letters = attendee.name
        .split(/[ -]/)
        .map(part => part[0])
        .join('')
      const named =
        parts.some(part => plain(said).includes(plain(part))) || said.match(/\p{Lu}{2,3}/gu)?.includes(letters) === true
      expect({ said, name: attendee.name, named: named || ME.test(said) }).toMatchObject({ named: true })
    }
  })
})

/** What was reached, counted here without the scorer: a change may raise a floor, never lower it unseen. */
const REACHED: Record<string, Record<'since' | 'heldOut', number>> = {
  date: { since: 0.988, heldOut: 0.986 },
  attendees: { since: 0.966, heldOut: 0.964 },
  sections: { since: 0.982, heldOut: 0.99 },
  decisions: { since: 0.948, heldOut: 0.956 },
  guests: { since: 0.928, heldOut: 0.899 },
  tasks: { since: 0.944, heldOut: 0.906 },
  nextMeetings: { since: 0.961, heldOut: 0.959 },
}

/** Decisions found that the gold has not, at most so many, in documents that have decisions. */
const SURPLUS: Record<string, number> = {
  '111-fakultetsnamnd': 1,
  '115-bolagsstamma': 1,
  '215-hembygd-arsmote': 5,
  '271-kulturnamnd': 1,
  '280-kyrkorad': 1,
  '143-parish': 1,
  '342-au': 2,
  '365-intclub-malmo': 1,
  '407-folkhalsorad-sorviken': 1,
  '416-institutionsstyrelse': 1,
  '480-kpr-lindared': 1,
  '505-ph02': 1,
  '520-ph17': 1,
  '525-ph22': 1,
  '537-ga10': 1,
  '562-teaterforening': 1,
  '226-bra': 1,
  '579-2024-01-17': 1,
  '617-2024-05-28-konst': 1,
  '623-lx-4-2024-03-14': 1,
  '625-lx-6-2024-09-12': 1,
  '626-lx-7-2024-11-21': 1,
  '627-lx-8-2025-02-06': 1,
  '632-2024-10-15-kfn-protokoll': 1,
  '691-na-08-trustees-2025-03-11': 1,
  '696-nb05': 1,
  '728-nf-5-2025-02-12': 1,
  '735-2024-09-11': 1,
  '748-2024-09-17-kfn': 1,
  '750-2024-11-26-kfn-extra': 1,
  '753-2025-04-03-presidiet': 1,
  '805-se-02': 1,
  '807-se-04': 2,
  '120-townboard': 1,
  '126-irish': 1,
  '356-konstituerande': 1,
  '583-lc4': 2,
  '697-nb06': 1,
  '716-2024-09-12-sc3': 1,
  '719-2025-03-27-notes': 1,
  '756-od-1': 4,
  '757-od-2': 1,
  '800-sd05': 1,
  '818-ta-7': 1,
  '821-tb-2': 1,
  '828-tc-1': 1,
  '841-td-6': 1,
  '853-tf-2': 1,
  '717-2024-11-21-sc4': 1,
  '856-tf-5': 2,
  '140-arsmote': 1,
  '385-chatt': 1,
  '578-2023-10-11': 1,
  '590-ld-3': 1,
  '591-ld-4': 1,
  '785-sa06': 1,
  '787-sa08': 1,
  '803-sd08': 1,
  '863-ua-4': 1,
  '864-ua-5': 2,
  '865-ua-6': 1,
  '868-ub-1': 1,
  '874-ub-7': 1,
  '879-uc-4': 1,
  '881-uc-6': 1,
  '883-uc-8': 1,
  '884-ud-1': 1,
  '891-ud-8': 1,
  '894-ue-3': 2,
  '897-ue-6': 1,
  '899-ue-8': 1,
  '1000-vh-5': 1,
  '1002-vh-7': 2,
  '1003-vh-8': 1,
  '910-va-3': 1,
  '920-vb-5': 4,
  '921-vb-6': 4,
  '923-vb-8': 1,
  '924-vc-1': 1,
  '925-vc-2': 1,
  '929-vc-6': 1,
  '934-vd-3': 3,
  '935-vd-4': 2,
  '936-vd-5': 1,
  '940-ve-1': 1,
  '943-ve-4': 2,
  '946-ve-7': 1,
  '950-vf-3': 2,
  '951-vf-4': 1,
  '956-wa-1': 1,
  '961-wa-6': 2,
  '974-wb-3': 1,
  '976-wb-5': 2,
  '978-wb-7': 1,
  '989-vg-2': 1,
  '993-vg-6': 1,
  '996-vh-1': 2,
  '997-vh-2': 2,
}

const countedIn = (read: readonly Read[]) =>
  read.map(({ name, gold, extract }) => ({
    name,
    counts: counted(gold, extract as unknown as Record<string, unknown>),
  }))

function below(read: readonly Read[], group: 'since' | 'heldOut') {
  const sum = total(countedIn(read).map(one => one.counts as unknown as Record<string, Record<string, number>>))
  const figures = Object.keys(REACHED).map(name => ({ name, f1: f1(sum[name] as unknown as Count) }))
  console.info(figures.map(({ name, f1 }) => `${group} ${name} ${f1.toFixed(4)}`).join('\n'))
  return figures.filter(({ name, f1 }) => f1 < REACHED[name]![group])
}

/** Documents with decisions found where the gold has none, nor any that could be taken for one. */
const inventing = (read: readonly Read[]) =>
  read.filter(({ gold, extract }) => {
    const parts = [gold, ...((gold.sections ?? []) as Record<string, unknown>[])]
    const none = parts.every(
      part => [part.decisions, part.maybeDecisions].flatMap(list => (list as unknown[] | undefined) ?? []).length === 0,
    )
    return none && extract.sections.some(section => section.decisions.length > 0)
  })

describe('what is found in those learned from', () => {
  it('holds its floors, in those by other hands since', () => expect(below(since, 'since')).toEqual([]), 60_000)

  it('no decision is invented where there is none', () => {
    expect(inventing(documents).map(one => one.name)).toEqual([])
  })

  it('no more decisions are made up than are known, and none in the first of them', () => {
    const more = countedIn(documents).filter(one => one.counts.decisions!.fp > (SURPLUS[one.name] ?? 0))
    expect(more.map(one => [one.name, one.counts.decisions!.fp])).toEqual([])
  }, 60_000)
})

/** The floors lie an error or two below what was measured; one that fails is mended by general knowledge of minutes, never by reading these. */
describe('what is found in documents that no rule was written with in view', () => {
  it('holds its floors', () => expect(below(heldOut, 'heldOut')).toEqual([]), 60_000)

  it('no decision is invented where there is none', () => expect(inventing(heldOut).length).toBe(0))

  it('the kind is right, and what is no record of a meeting yields nothing', () => {
    expect(heldOut.filter(one => !rightKind(one)).length).toBeLessThanOrEqual(4)
    const others = heldOut.filter(one => one.extract.kind === 'other')
    expect(others.filter(one => facts(one).length + one.extract.nextMeetings.length > 0).length).toBe(0)
  })
})

/**
 * What was reached when this was written; a change may raise a floor, never lower it unseen.
 *
 * Figures at first sight, before any rule was written with the documents in view (F1). 1-25 were written before the rules; 55-86 are by
 * another hand, written to be hard; from 87 on by several, each batch scored before it was opened; the counts of 55 and on are in `corpus/first-sight.json`, and `npm run eval` prints them.
 *               date  attendees  sections  decisions  guests  tasks  next meetings
 *   26-33 (8)   .933  .732       .973      .899       .333    .741   .842
 *   34-41 (8)   1     .895       1         .681       .364    .571   .571
 *   42-47 (6)   1     1          1         .889       .750    .923   1
 *   48-51 (4)   1     .958       .865      .875       .500    .600   .800
 *   52-54 (3)   1     .865       1         .947       1       .727   .800
 *   55-62 (8)   .769  .885       .936      .886       .500    .500   .800
 *   63-70 (8)   .857  .927       .976      .737       .714    .529   .556
 *   71-78 (8)   .800  .600       .644      .593       .444    .452   .800
 *   79-86 (8)   1     .816       .647      .676       .308    .537   .600
 *   87-134 (48) .929  .880       .936       .887       .636    .782   .819
 *   135-150 (16) 1     .963       .945       .924       .765    .840   .784
 *   151-166 (16).909  .887       .924       .732       .667    .838   .914
 *   167-182 (16) 1     .984       1          .909       .839    .935   .967
 *   183-206 (24).978  .968       .955       .884       .857    .876   .976
 *   207-230 (24).894  .979       .954       .956       .884    .896   .974
 *   231-270 (40).987  .927       .939       .773       .923    .882   .867
 *   271-310 (40).987  .928       .983       .966       .590    .905   .813
 *   311-406 (96).885  .850       .850       .658       .538    .662   .768   (pieces dense in what is hard)
 *   407-422 (16).968  .972       .987       .930       .897    .894   .966
 *   423-527 (105) .951 .947      .944       .798       .677    .814   .822   (96 pieces, 9 whole)
 *   528-563 (36) 1    .985       .975       .923       .909    .924   .936
 *   564-635 (72) .965 .981       .993       .952       .866    .924   .928   (nine bodies, eight documents each)
 *   636-683 (48) .884 .866       .892       .569       .500    .824   .909   (pieces dense in visitors and decisions)
 *   732-811 (80) .981 .901       .955       .778       .805    .815   .913   (ten bodies, written to vary; the six before them, 684-731, were not counted)
 *   812-859 (48) .915 .838       .948       .620       .759    .775   .804   (six bodies, written to vary even more)
 *   860-907 (48) .876 .715       .831       .464       .662    .604   .786  (six bodies whose authors were asked for decisions without words of deciding)
 *   908-955 (48) .903 .866       .935       .704       .686    .771   .855  (six bodies of hands told to vary)
 *   956-987 (32) .836 .769       .810       .412       .375    .612   .720  (as many hands, told to let no two decide alike)
 *   988-1003 (16) .828 .747       .893       .622       .560    .600   .769  (two bodies, told to vary; scored once more, unopened, when 908-987 were learned from)
 */
/** Of 01-86, and of 87 and on; counted anew whenever documents come to it. */
const FLOORS: Record<string, [early: number, since: number]> = {
  kind: [1, 0.968],
  date: [1, 0.987],
  startTime: [0.97, 0.962],
  endTime: [0.97, 0.961],
  place: [0.94, 0.895],
  body: [0.96, 0.896],
  chair: [0.97, 0.937],
  secretary: [0.97, 0.926],
  adjusters: [1, 0.856],
  attendees: [0.99, 0.975],
  'attendees.present': [1, 0.987],
  'attendees.role': [0.95, 0.856],
  'attendees.affiliation': [0.97, 0.865],
  items: [1, 0.983],
  'items.title': [1, 0.993],
  'items.diaryNumber': [1, 0.955],
  decisions: [0.99, 0.926],
  guests: [0.97, 0.928],
  'guests.date': [0.94, 0.94],
  actions: [0.98, 0.939],
  nextMeetings: [0.98, 0.961],
}

describe.skipIf(!hasGold)(
  `F1 per field (${hasGold ? 'scorer found' : `NO SCORER at ${GOLD}: nothing was scored`})`,
  () => {
    it.each([
      ['the first of them', early, 0],
      ['those by other hands since', since, 1],
    ] as const)(
      'holds its floors: %s',
      async (what, read, at) => {
        const { scoreDoc, field } = await scorer()
        const counts = total(read.map(one => scoreDoc(one.gold, one.extract, one.name).counts))
        const figures = Object.entries(FLOORS).map(([name, floors]) => ({
          name,
          floor: floors[at],
          value: field(name, counts[name]!).value ?? 0,
        }))
        console.info(figures.map(({ name, value }) => `${what}: ${name} ${value.toFixed(3)}`).join('\n'))
        expect(figures.filter(({ value, floor }) => value < floor)).toEqual([])
      },
      60_000,
    )

    it('invents neither decisions nor attendees where there are none, held out or not', async () => {
      const { scoreDoc } = await scorer()
      const invented = (read: readonly Read[]) =>
        read.map(one => scoreDoc(one.gold, one.extract, one.name).invented).filter(one => one.decisions + one.attendees)
      expect([invented(documents), invented(heldOut)]).toEqual([[], []])
    }, 60_000)
  },
)
