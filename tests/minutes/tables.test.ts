import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

const read = (text: string) => readMinutes(text, { today: '2026-11-30', file: 'x.txt' })
const decidedIn = (text: string) => read(text).sections.map(one => [one.title, one.decisions])
const tasksIn = (text: string) => (read(text).tasks ?? []).map(({ owner, what, due }) => [owner, what, due])

const ENGLISH = `Harbour Festival Working Group
Notes, 14 May 2025, Old Customs House
Present: Nadia Brooks (chair), Owen Tate, Lise Holm, Peter Marsh (notes)

`
const SWEDISH = `Skärgårdsrådet
Minnesanteckningar 2025-03-18, Öhallen
Närvarande: Ebba Lund (ordf), Karim Nasser, Tuula Niemi, Jonas Ek (antecknar)

`

describe('minutes kept as a table', () => {
  it('whose columns stand in line, headed in whichever words', () => {
    const text = `${ENGLISH}What                What we said                          What we decided                       Who
Stage               Two quotes, 3,400 and 4,100 pounds    Take the cheaper one from Stagecraft  Owen
Food stalls         Twelve applied, room for ten          First come, first served              Lise
Fireworks           Too dear, and the seals               No fireworks this year                -

Next meeting Wednesday 11 June at 7 pm.
`
    expect(decidedIn(text)).toEqual([
      ['Stage', ['Take the cheaper one from Stagecraft']],
      ['Food stalls', ['First come, first served']],
      ['Fireworks', ['No fireworks this year']],
    ])
    expect(tasksIn(text)[0]).toEqual(['Owen', 'Take the cheaper one from Stagecraft', undefined])
    expect(read(text).attendees.map(one => one.name)).toEqual(['Nadia Brooks', 'Owen Tate', 'Lise Holm', 'Peter Marsh'])
    expect(read(text).nextMeetings).toEqual(['2025-06-11'])
  })

  it('whose cells go on below, in their own columns', () => {
    const text = `${ENGLISH}Subject            Talk                                 Result
Water pump         Broken again. Lise got a price       New pump, 320 pounds
and hose           from Dawson's.
Plot 14            Empty since the autumn.              Goes to the next on
                                                        the list
`
    expect(decidedIn(text)).toEqual([
      ['Water pump and hose', ['New pump, 320 pounds']],
      ['Plot 14', ['Goes to the next on the list']],
    ])
  })

  it('whose matters have their numbers and go on below, two blanks behind', () => {
    const text = `${ENGLISH}Item                  Notes                             Outcome         Who / when

1  Minutes 11 March,  No changes.                       Approved.
   notes 29 April

2  Accounts           Signed by both auditors.          Adopted.        Owen: file them
                                                                        by 31 Oct
3  Café               Wages would be £95 a day.         No.
`
    expect(decidedIn(text)).toEqual([
      ['Minutes 11 March, notes 29 April', ['Approved.']],
      ['Accounts', ['Adopted.']],
      ['Café', ['No.']],
    ])
    expect(tasksIn(text)).toEqual([['Owen', 'file them by 31 Oct', '2025-10-31']])
  })

  it('with bars, and a column of its own making', () => {
    const text = `${SWEDISH}| Punkt | Diskussion | Kostnad | Vad vi bestämde | Ansvarig | Klart |
|---|---|---|---|---|---|
| 1. Färjan | Turlistan har kommit. | | Vi skriver till trafikbolaget. | Karim | 1 april |
| 2. Bryggorna | Isen tog två pontoner. | 18 000 kr | Pontonerna lagas. | Tuula | maj |
| 3. Webben | Ingen har tid. | - | - | | |

Nästa möte: 22 april 2025 kl. 18.
`
    expect(decidedIn(text)).toEqual([
      ['Färjan', ['Vi skriver till trafikbolaget.']],
      ['Bryggorna', ['Pontonerna lagas.']],
      ['Webben', []],
    ])
    expect(read(text).sections[1]!.text).toContain('Kostnad: 18 000 kr')
    expect(tasksIn(text)[0]).toEqual(['Karim', 'Vi skriver till trafikbolaget.', '2025-04-01'])
  })

  it('with tabs, where the last cells of a row are empty', () => {
    const text = `${ENGLISH}#\tTopic\tSummary\tDecision taken\tResponsible\tDeadline
4.1\tSigns\tThree designs were shown.\tDesign B is chosen.\tOwen\t15 June
4.2\tStudy visit\tHosts in Brittany have confirmed.\tThe visit takes place in September.
4.3\tWebsite\tNothing new.\t-\t-\t-
`
    expect(decidedIn(text)).toEqual([
      ['Signs', ['Design B is chosen.']],
      ['Study visit', ['The visit takes place in September.']],
      ['Website', []],
    ])
  })

  it('what stands below is none of the last row', () => {
    const text = `${ENGLISH}Item | Notes | Outcome
1. Laundry | Noise after ten | Machines off from 10 pm
2. Garden | Lise has drawn a plan | Comes back in June with prices
Next: 3 June, 18:30
`
    expect(decidedIn(text)).toEqual([
      ['Laundry', ['Machines off from 10 pm']],
      ['Garden', ['Comes back in June with prices']],
    ])
  })

  it('two blanks between narrow columns', () => {
    const text = `${SWEDISH}Nr  Ärende       Resultat
1   Dagordning   Godkänd
2   Ekonomi      18 420 kr på kontot. Medlemsavgiften höjs till 200 kr från 2026.
3   Övrigt       Inget

Nästa möte 14 oktober.
`
    expect(decidedIn(text)).toEqual([
      ['Dagordning', ['Godkänd']],
      ['Ekonomi', ['Medlemsavgiften höjs till 200 kr från 2026.']],
      ['Övrigt', []],
    ])
  })

  it.each([
    'Motion\tProposer\tOutcome',
    'Motion\tProposed by\tResult',
    'Proposal\tMoved by\tDecision',
    'Item\tRaised by\tOutcome',
  ])('motions, who put them and how they went: %j', heads => {
    const rows =
      'Raise the rent to £40\tLise Holm\tCarried\nAllow hens\tOwen Tate\tLost\nA second shed\tPeter Marsh\tCarried, 9–2'
    const { sections } = read(`${ENGLISH}${heads}\n${rows}\n`)
    expect(sections.map(one => [one.title, one.decisions])).toEqual([
      ['Raise the rent to £40', ['Carried']],
      ['Allow hens', ['Lost']],
      ['A second shed', ['Carried, 9–2']],
    ])
    expect(sections[0]!.text).toContain('Lise Holm')
  })

  it('tabs between, with blank lines before the first row only, cells that go on below', () => {
    const text = `${SWEDISH}Nr\tÄrende\tBeslut\tAnsvarig

1\tBryggan vid\tRådet beslutar att\tKarim Nasser
\tSandviken\tlaga bryggan i maj.\t
2\tStäddagen\tRådet beslutar att städa den 3 maj.\t
`
    expect(decidedIn(text)).toEqual([
      ['Bryggan vid Sandviken', ['Rådet beslutar att laga bryggan i maj.']],
      ['Städdagen', ['Rådet beslutar att städa den 3 maj.']],
    ])
  })

  it('with a column for what is to be done, and nothing decided in another', () => {
    const text = `${SWEDISH}| Nr | Ärende | Sagt | Beslut | Att göra |
|---|---|---|---|---|
| 1 | Protokoll 4/2 | Inga fel. | Godkänt. | |
| 2 | Kajen | Två anbud har kommit. | Vi tar det lägre. | Ebba och Karim träffar entreprenören före 2 maj. |
| 3 | Färjan | Länge prat om avgångarna. | Inte avgjort. | Tuula ringer rederiet. |
`
    expect(decidedIn(text)).toEqual([
      ['Protokoll 4/2', ['Godkänt.']],
      ['Kajen', ['Vi tar det lägre.']],
      ['Färjan', []],
    ])
    expect(tasksIn(text).map(([owner, , due]) => [owner, due])).toEqual([
      ['Ebba, Karim', '2025-05-02'],
      ['Tuula', undefined],
    ])
  })

  it('a list of things to do is none', () => {
    const { sections } =
      read(`${ENGLISH}1. Stage\nOwen told us how it stands.\n\n2. Stalls\nLise has a list.\n\n3. Cups\nPeter counted them.\n
What           Who     When
Book stage     Owen    1 June
Letter         Lise    3 June
`)
    expect(sections.map(one => one.title)).toEqual(['Stage', 'Stalls', 'Cups'])
  })
})
