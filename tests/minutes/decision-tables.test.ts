import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

const read = (text: string) => readMinutes(text, { today: '2026-11-30', file: 'x.txt' })
const decidedIn = (text: string) => read(text).sections.map(one => [one.title, one.decisions])

const english = (matter: string) => `Harbour Festival Working Group
Minutes, 14 May 2025, Old Customs House
Present: Nadia Brooks (chair), Owen Tate, Lise Holm, Peter Marsh (notes)

1. Opening
Nadia opened the meeting.

${matter}

3. Next meeting
Wednesday 11 June at 7 pm.
`

describe('decisions with whose they are beside them', () => {
  it.each([
    '2. Roof\n| Decision | Owner | Due |\n|---|---|---|\n| Roof repaired in May | Owen Tate | 1 May |\n| No fee in 2026 | Lise Holm | |',
    '2. Roof\nDecision                     Responsible    Due\nRoof repaired in May         Owen Tate      1 May\nNo fee in 2026               Lise Holm',
    '2. Roof\nDecisions\tOwner\nRoof repaired in May\tOwen Tate\nNo fee in 2026\tLise Holm',
    '2. Roof\nDecision: Roof repaired in May | Owner: Owen Tate | Due: 1 May\nDecision: No fee in 2026 | Owner: Lise Holm | Due: -',
    '2. Roof\nDecision\tRoof repaired in May\tOwen Tate\nDecision\tNo fee in 2026\tLise Holm',
    '2. Roof\nDecisions:\n1   Roof repaired in May      Owen Tate\n2   No fee in 2026            Lise Holm',
    '2. Roof\nDecisions\nRoof repaired in May      Owen Tate     1 May\nNo fee in 2026            Lise Holm     -',
  ])('%j', matter => {
    const { sections, tasks } = read(english(matter))
    expect(sections.map(one => one.decisions)).toEqual([[], ['Roof repaired in May', 'No fee in 2026'], []])
    expect(tasks.map(({ owner, what }) => [owner, what])).toEqual([
      ['Owen Tate', 'Roof repaired in May'],
      ['Lise Holm', 'No fee in 2026'],
    ])
  })

  it('in Swedish', () => {
    const text = `Skärgårdsrådet
Minnesanteckningar 2025-03-18, Öhallen
Närvarande: Ebba Lund (ordf), Karim Nasser, Tuula Niemi, Jonas Ek (antecknar)

1. Bryggan
Bryggan är sliten.

Beslut                          Ansvarig        Klart
Bryggan lagas före midsommar    Karim Nasser    2025-06-15
Ingen avgift tas ut i år        -               -

2. Övrigt
Inget.

3. Nästa möte
2025-04-08
`
    expect(decidedIn(text)[0]).toEqual(['Bryggan', ['Bryggan lagas före midsommar', 'Ingen avgift tas ut i år']])
    expect(read(text).tasks.map(({ owner, what, due }) => [owner, what, due])).toEqual([
      ['Karim Nasser', 'Bryggan lagas före midsommar', '2025-06-15'],
    ])
  })

  it('a list of decisions by number, under a heading of the record’s own', () => {
    const text = `DECISION LIST 3/2025
Ferry Users' Forum
3.10.2025, Teams, 10.00–11.10

Participants: Nadia Brooks (chair), Owen Tate, Lise Holm

INFORMATION
Owen told how the trial goes.

DECISIONS (numbering goes on from spring)
D 21. Agenda and the notes of 12.6. approved.
D 22. No more trials. The rest of the money goes to signs.
D 23. Lise is asked to the last meeting.

NOT DECIDED
The winter timetable. We come back in November.

TO DO
Owen – order the signs, 11.10.
`
    expect(decidedIn(text).map(([title]) => title)).toContain('INFORMATION')
    expect(decidedIn(text).find(([title]) => title?.includes('numbering'))?.[1]).toEqual([
      'Agenda and the notes of 12.6. approved.',
      'No more trials. The rest of the money goes to signs.',
      'Lise is asked to the last meeting.',
    ])
  })
})

describe('where decisions hide', () => {
  it('above the first heading, in running text; who was excused is none', () => {
    const text = `Astronomical Society
Minutes of the meeting held on Friday 10 January 2025
Present: Nadia Brooks (chair), Owen Tate, Lise Holm

Apologies from Peter Marsh, who was ill, were accepted by the meeting.

The minutes of the December meeting, read by the Secretary, were approved.

Telescope fund
It was agreed to spend £300 on a new mount.

Any other business
There was none.
`
    expect(decidedIn(text)).toEqual([
      ['Notes', ['The minutes of the December meeting, read by the Secretary, were approved.']],
      ['Telescope fund', ['It was agreed to spend £300 on a new mount.']],
      ['Any other business', []],
    ])
  })

  it('who follows whom is told above it, and decides nothing', () => {
    const text = `Skärgårdsrådet
Minnesanteckningar 2025-03-18, Öhallen
Närvarande: Ebba Lund (ordf), Karim Nasser, Tuula Niemi

Karim Nasser hälsades välkommen som ny representant. Karim efterträder Jonas Ek i rådet.

1. Bryggan
Rådet beslutade att laga bryggan.

2. Övrigt
Inget.

3. Nästa möte
2025-04-08
`
    expect(decidedIn(text)).toEqual([
      ['Bryggan', ['Rådet beslutade att laga bryggan.']],
      ['Övrigt', []],
      ['Nästa möte', []],
    ])
  })

  it('under a heading, in a line that ends in the heading’s own word', () => {
    const text = `Miljönämnden
Protokoll 2025-02-12
Beslutande: Ebba Lund (S), ordförande, Karim Nasser (M), Tuula Niemi (C)

§ 3 Strandskydd, Näs 3:14
Länsstyrelsen upphävde den 15 januari nämndens dispens.

Beslutsgång
Ordföranden ställer förslagen mot varandra och finner att nämnden bifaller ordförandens förslag.

Beslut
Nämnden avstår från att överklaga länsstyrelsens beslut.

§ 4 Övrigt
Inget.
`
    expect(decidedIn(text)[0]).toEqual([
      'Strandskydd, Näs 3:14',
      ['Nämnden avstår från att överklaga länsstyrelsens beslut.'],
    ])
  })

  it('offices filled near the end are no signatures, and what stands below is read', () => {
    const text = `HOLLOW BROOK CRICKET CLUB
Annual General Meeting, Friday 25 November 2016, The Mill

23 members attended. In the chair: Nadia Brooks. Minutes: Lise Holm.

ACCOUNTS
Adoption was proposed by Owen Tate, seconded by Peter Marsh, and carried.

ELECTION OF OFFICERS
Chairman: Nadia Brooks (re-elected)
Secretary: Lise Holm
Treasurer: Owen Tate, there being no other nomination

SUBSCRIPTIONS
An amendment from the floor (£90) was passed by a clear majority.
`
    expect(decidedIn(text).slice(1)).toEqual([
      [
        'ELECTION OF OFFICERS',
        [
          'Chairman: Nadia Brooks (re-elected)',
          'Secretary: Lise Holm',
          'Treasurer: Owen Tate, there being no other nomination',
        ],
      ],
      ['SUBSCRIPTIONS', ['An amendment from the floor (£90) was passed by a clear majority.']],
    ])
  })

  it('a place that is told of in sentences is a matter', () => {
    const text = `SPECIAL MEETING OF THE PARENTS' COMMITTEE
Tuesday, November 26, 2024, Staff Lounge

Present: Nadia Brooks (presiding), Owen Tate, Lise Holm (secretary)

Venue
The school needs the gym until at least December 20. It was agreed to hold the fair in the old hall in Lindesvik.

Money
It was agreed to raise the budget to SEK 18,500.

Posters
Owen has ordered forty.
`
    expect(decidedIn(text)[0]).toEqual(['Venue', ['It was agreed to hold the fair in the old hall in Lindesvik.']])
  })

  it('a mail on what all have answered to, per capsulam', () => {
    const text = `Från: Ebba Lund
Till: Styrelsen Öhamns byalag
Skickat: den 20 juni 2025 21:14
Ämne: Bryggan – beslut per capsulam

Hej alla!

Nu har samtliga svarat på mitt mejl från den 14 juni.

Frågan var om vi ska köpa bryggan av Hamnplåt för 68 900 kr, eller vänta till hösten.

Så här blev svaren:
Ja till Hamnplåt: Karim, Tuula, Jonas och jag
Nej: ingen
Avstår: Siv

Därmed är det beslutat att vi köper bryggan av Hamnplåt för 68 900 kr.

Karim ringer och beställer i morgon.

Ebba
`
    expect(read(text).kind).toBe('notes')
    expect(read(text).sections.flatMap(one => one.decisions)).toEqual([
      'Därmed är det beslutat att vi köper bryggan av Hamnplåt för 68 900 kr.',
    ])
  })

  it.each([
    'Så fattar vi beslut per capsulam\n\nUppdaterad 2025-03-01\n1. Ordföranden mejlar förslaget till alla.\n2. Alla svarar ja eller nej inom en vecka.\n3. När samtliga har svarat på mejlet är det beslutat.\n4. Beslutet anmäls på nästa möte.',
    'Från: Ebba Lund\nTill: Styrelsen\nSkickat: den 14 juni 2025\nÄmne: Beslut per capsulam om bryggan\n\nHej!\nVi behöver besluta om att köpa bryggan. Svara ja eller nej.\nNär alla har svarat är det beslutat.\n/Ebba',
    'Stadgar för Öhamns byalag, antagna 2024\n\n§ 1 Ändamål\nFöreningen ska verka för bygden.\n§ 2 Styrelse\nBeslut får fattas per capsulam; därmed är det beslutat först när alla svarat.',
  ])('how it is done, or that it is asked for, is no record: %j', text => {
    expect([read(text).kind, decidedIn(text).flatMap(([, decisions]) => decisions)]).toEqual(['other', []])
  })

  it('those who came stand only in a table', () => {
    const text = `**Öhamns brukarråd**

Datum: 20 januari 2026
Ort: Öhallen
Ordförande: Ebba Lund
Antecknar: Jonas Ek

| Namn | Förening | Närvaro |
|---|---|---|
| Ebba Lund | Ankaret | Ja |
| Siv Falk | Fyren | Nej |
| Jonas Ek | Kansliet | Ja |

**1. Väntrummet**
Siv föreslår växter. Jonas pratar med chefen.

**2. Kommande möte**
24 mars.
`
    const { kind, attendees } = read(text)
    expect([kind, attendees.map(one => [one.name, one.present])]).toEqual([
      'notes',
      [
        ['Ebba Lund', true],
        ['Siv Falk', false],
        ['Jonas Ek', true],
      ],
    ])
  })

  it('what the column of decisions has where none was taken', () => {
    const text = `# Bryggrådet · minnesanteckningar · 2025-03-18

| Namn | Här? |
|---|---|
| Nadia Brooks | ja |
| Owen Tate | ja |

| Nr | Ärende | Vad vi sa | Hur det blev | Vem |
|---|---|---|---|---|
| 1 | Bryggan | Två plankor är murkna. | De byts i maj. | Owen Tate |
| 2 | Skylten | Nadia visade bilder. | Info. | – |
| 3 | Bastun | Ingen vet vem som äger den. | Öppen fråga, upp igen i juni. | – |`
    expect(decidedIn(text)).toEqual([
      ['Bryggan', ['De byts i maj.']],
      ['Skylten', []],
      ['Bastun', []],
    ])
  })
})
