import { expect, test } from 'vitest'
import type { Extract } from '../../src/domain/extract.ts'
import { ask, importedState } from './group.ts'
import { away, minutes, part, there } from './made.ts'

const rowing = (date: string, rest: Partial<Extract>) => minutes('sv', 'styrelsen', 'Hamra Roddklubb', date, rest)
const orchard = (date: string, rest: Partial<Extract>) => minutes('en', 'Committee', 'Pellow Orchard Group', date, rest)

/** One body's minutes over two years, and what its members ask long after. */
const SV = importedState([
  rowing('2022-09-07', {
    chair: 'Torsten Ahlmark',
    secretary: 'Siv Palm',
    attendees: [
      there('Torsten Ahlmark', 'ordförande'),
      there('Ragnhild Öster', 'kassör'),
      there('Siv Palm', 'sekreterare'),
      there('Omar Haddaj'),
    ],
    guests: [
      { name: 'Lisen Granat', role: 'vattenvårdare', affiliation: 'Länsförbundet', date: '2022-11-02' },
      { name: 'Peter Flink', role: 'brandinspektör', date: '2023-03-01' },
    ],
    sections: [
      part(3, 'Bryggan', 'Omar Haddaj väckte frågan om en flytbrygga. Ingen hade något pris.'),
      part(
        4,
        'Algerna',
        'Lisen Granat från Länsförbundet bjuds in till nästa möte för att berätta om algerna i viken.',
      ),
      part(5, 'Båthuset', 'Brandinspektör Peter Flink kommer till mötet den 1 mars för att gå igenom utrymningen.'),
    ],
    tasks: [{ owner: 'Omar Haddaj', what: 'Omar Haddaj köper och sätter upp livbojar vid bryggan', due: '2022-10-15' }],
  }),
  rowing('2022-11-02', {
    chair: 'Torsten Ahlmark',
    secretary: 'Siv Palm',
    attendees: [
      there('Torsten Ahlmark', 'ordförande'),
      there('Ragnhild Öster', 'kassör'),
      there('Siv Palm', 'sekreterare'),
      there('Lisen Granat', 'vattenvårdare'),
      away('Omar Haddaj'),
    ],
    sections: [
      part(2, 'Algerna', 'Lisen Granat visade prover ur viken.'),
      part(3, 'Motionsrodden', 'Siv och Ragnhild håller motionsrodden igång varje tisdag. 14 personer har provat.'),
      part(4, 'Flytbrygga', 'En flytbrygga kostar 48 000 kronor. Omröstning: 3 för, 1 emot (Ragnhild Öster).', [
        'Styrelsen köper en flytbrygga.',
      ]),
      part(5, 'Årsmöte', 'Torsten Ahlmark meddelade att han efter tolv år som ordförande inte ställer upp igen.'),
    ],
    nextMeetings: ['2023-01-18'],
  }),
  rowing('2022-12-07', {
    chair: 'Torsten Ahlmark',
    attendees: [there('Torsten Ahlmark', 'ordförande'), there('Siv Palm', 'sekreterare'), away('Ragnhild Öster')],
    sections: [
      part(1, 'Öppnande', 'På grund av isen på vägarna hade flera fått förhinder.'),
      part(2, 'Januari', 'Eftersom lokalen målas om ställs mötet den 18 januari in.'),
    ],
  }),
  rowing('2023-03-26', {
    chair: 'Omar Haddaj',
    secretary: 'Elin Torp',
    attendees: [
      there('Omar Haddaj', 'ordförande'),
      there('Elin Torp', 'sekreterare'),
      there('Malva Rune'),
      there('Siv Palm'),
    ],
    sections: [
      part(1, 'Öppnande', 'Omar, som årsmötet valt, öppnade mötet.'),
      part(
        2,
        'Konstituering',
        'Kassör: Malva Rune\nSekreterare: Elin Torp\nMalva Rune och Omar Haddaj tecknar klubbens firma var för sig.',
      ),
      part(3, 'Båthuset', 'Peter Flink blev sjuk den 1 mars. Han kommer i stället den 24 maj.'),
    ],
  }),
  rowing('2023-05-24', {
    chair: 'Malva Rune',
    secretary: 'Elin Torp',
    attendees: [
      there('Malva Rune', 'kassör'),
      there('Elin Torp', 'sekreterare'),
      there('Bo Steen', undefined, { for: 'Siv Palm' }),
      away('Omar Haddaj', 'ordförande'),
      away('Siv Palm'),
    ],
    sections: [
      part(1, 'Öppnande', 'Malva Rune ledde mötet då Omar Haddaj var bortrest.'),
      part(2, 'Dnr för strandskyddet', 'Ansökan om dispens till länsstyrelsen har fått diarienummer 555-1234-2023.'),
    ],
  }),
])

test.each<[question: string, has: string[] | null, not?: string[]]>([
  // Who followed whom.
  ['vem blev kassör efter Ragnhild', ['Malva Rune']],
  ['vem tog över kassan efter ragnhild?', ['Malva Rune']],
  ['Vem efterträdde Torsten som ordförande?', ['Omar Haddaj']],
  ['vem var ordf före Omar', ['Torsten Ahlmark']],
  ['vem tog över som sekreterare efter Siv', ['Elin Torp']],
  ['hur länge var Torsten ordförande innan han slutade', ['tolv år']],
  // When, and by whom, something was first taken up.
  ['när pratade vi om flytbryggan första gången', ['7 september 2022']],
  ['vem tog upp det där med flytbrygga först?', ['Omar Haddaj', '7 september 2022']],
  ['vems idé var flytbryggan från början', ['Omar Haddaj']],
  ['när var flytbryggan uppe senast', ['2 november 2022']],
  ['vilka får teckna firman?', ['Malva Rune', 'Omar Haddaj']],
  ['vilka var borta på sista mötet 2022', ['Ragnhild Öster'], ['Torsten']],
  // Why, which no list tells.
  ['varför var det så få på decembermötet 2022?', ['isen']],
  ['varför blev det inget möte i januari 2023?', ['målas']],
  ['varför kom inte Peter Flink i mars', ['sjuk', '24 maj']],
  // How often is not how many meetings.
  ['hur ofta håller Siv och Ragnhild motionsrodden', ['varje tisdag']],
  // Those half remembered.
  ['när var hon från länsförbundet här och berättade om algerna', ['2 november 2022']],
  ['vem kom och snackade om algerna?', ['Lisen Granat']],
  ['när kommer brandinspektören nu då', ['24 maj']],
  ['vem ledde mötet i maj när Omar var bortrest', ['Malva Rune']],
  ['Vem ledde mötet när Omar var borta?', ['Malva Rune']],
  ['vem satt i Sivs ställe i maj 2023', ['Bo Steen']],
  ['vem var emot flytbryggan', ['Ragnhild Öster']],
  ['vem lovade fixa livbojar och till när skulle det va klart', ['Omar Haddaj', '15 oktober']],
  ['diarienumret på strandskyddsärendet?', ['555-1234-2023']],
  // What other meetings' lists do not tell.
  ['hur många kom på årsmötet i mars 2023', null],
  ['hur många kom på provrodden', null],
])('%s', async (question, has, not = []) => {
  const { answer, answered } = await ask(SV, question, { today: '2026-06-01' })
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  for (const words of has ?? []) expect(answer).toContain(words)
  for (const words of not) expect(answer).not.toContain(words)
})

const EN = importedState([
  orchard('2022-10-12', {
    chair: 'Wilf Tranter',
    secretary: 'Jan Ostler',
    attendees: [
      there('Wilf Tranter', 'Chair'),
      there('Edie Marlow', 'Treasurer'),
      there('Jan Ostler', 'Secretary'),
      there('Sam Quill'),
    ],
    guests: [{ name: 'PC Dawn Hallet', affiliation: 'rural crime team', topic: 'theft', date: '2023-01-11' }],
    sections: [
      part(2, 'Cider press', 'Sam wondered whether we should have a press of our own.'),
      part(3, 'Thefts', 'PC Dawn Hallet from the rural crime team has offered to come in January to talk about theft.'),
    ],
    tasks: [{ owner: 'Sam Quill', what: 'Sam to mend the gate by the lane', due: '2022-11-30' }],
  }),
  orchard('2023-01-11', {
    chair: 'Sam Quill',
    secretary: 'Jan Ostler',
    attendees: [
      there('Sam Quill', 'in the Chair'),
      there('Edie Marlow', 'Treasurer'),
      there('Jan Ostler', 'Secretary'),
      away('Wilf Tranter', 'Chair'),
    ],
    sections: [
      part(1, 'Apologies', 'Wilf Tranter (recovering from flu).'),
      part(2, 'Thefts', 'PC Hallet had been called away. She will come on 8 March instead.'),
      part(3, 'Cider press', 'A press would be £1,900. Voting: 2 for, 1 against (Edie Marlow).', ['To buy the press.']),
      part(4, 'Pruning policy', 'Adopted, to be looked at again every other year.'),
    ],
  }),
  orchard('2023-06-14', {
    chair: 'Wilf Tranter',
    secretary: 'Jan Ostler',
    attendees: [there('Wilf Tranter', 'Chair'), there('Noor Bashir', 'Treasurer'), there('Jan Ostler', 'Secretary')],
    sections: [
      part(1, 'Officers', 'Treasurer: Noor Bashir, proposed by Sam. Edie was thanked for fifteen years as treasurer.'),
      part(2, 'Wassail', 'About 75 people came to the wassail in January.'),
    ],
  }),
])

test.each<[question: string, has: string[] | null, not?: string[]]>([
  ['who took over the accounts from edie?', ['Noor Bashir', 'treasurer']],
  ['who became treasurer after Edie', ['Noor Bashir']],
  ['Who was treasurer before Noor?', ['Edie Marlow']],
  ['how long was edie treasurer', ['fifteen years']],
  ['when was the cider press first mentioned', ['12 October 2022']],
  ['whose idea was the cider press and when did it first come up', ['Sam', '12 October 2022']],
  ['when is the policewoman coming now', ['8 March']],
  ['who was in the chair in january 2023 when wilf was off with flu', ['Sam Quill']],
  ['who was away in january 2023', ['Wilf Tranter']],
  ['who didn’t want the cider press', ['Edie Marlow']],
  ['how often do we have to look at the pruning policy?', ['every other year']],
  ['roughly how many people were at the wassail', ['75']],
  ['why was wilf away in january 2023', ['flu']],
  ['what did PC Hallet tell us about locks', null],
  ['how many came to the apple day', null],
])('%s', async (question, has, not = []) => {
  const { answer, answered } = await ask(EN, question, { today: '2026-06-01', lang: 'en' })
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  for (const words of has ?? []) expect(answer).toContain(words)
  for (const words of not) expect(answer).not.toContain(words)
})
