import { expect, test } from 'vitest'
import type { Extract } from '../../src/domain/extract.ts'
import { ask, importedState } from './group.ts'
import { minutes, part, there } from './made.ts'

const museum = (date: string, rest: Partial<Extract>) =>
  minutes('sv', 'museinämnden', 'Torpa kommun', date, { secretary: 'Gun Asp', ...rest })

/** One board's minutes: seats that change hands, groups, visitors, conflicts of interest and the next meetings. */
const SV = importedState([
  museum('2023-02-08', {
    chair: 'Ulla Brandt',
    attendees: [
      there('Ulla Brandt', 'ordförande'),
      there('Greta Moss', undefined, { affiliation: 'PRO' }),
      there('Nils Fors', undefined, { affiliation: 'Hembygdsföreningen' }),
      there('Åke Lind', undefined, { affiliation: 'M' }),
      there('Gun Asp', 'nämndsekreterare'),
    ],
    sections: [
      part(4, 'Hyllningsskrift', 'Skriften ska vara klar till jubileet.', [
        'En arbetsgrupp tillsätts bestående av Ulla Brandt (sammankallande) och Nils Fors.',
      ]),
      part(5, 'Bidrag till vinterspel, Torpa Amatörteater', 'Åke Lind yrkar avslag.', [
        'Torpa Amatörteater beviljas 20 000 kr till vinterspelet i ladan.',
      ]),
      part(6, 'Kvarnens tak', 'Nils Fors anmäler jäv, då han är delägare i takfirman, och deltar inte i beslutet.', [
        'Anbudet från Torpa Plåt antas.',
      ]),
      part(9, 'Nästa möte', 'Nästa möte är den 19 april kl. 14 i Rådstugan.'),
    ],
    guests: [{ name: 'Ebba Krok', role: 'antikvarie', affiliation: 'Riksarkivet', date: '2023-04-19' }],
    tasks: [{ owner: 'Greta Moss', what: 'Greta Moss bokar bussen till utflykten', due: '2023-03-10' }],
    nextMeetings: ['2023-04-19'],
  }),
  museum('2023-04-19', {
    chair: 'Ulla Brandt',
    attendees: [
      there('Ulla Brandt', 'ordförande'),
      there('Greta Moss', undefined, { affiliation: 'PRO' }),
      there('Sven Holm', 'tjänstgörande ersättare', { affiliation: 'M', for: 'Åke Lind' }),
      there('Gun Asp', 'nämndsekreterare'),
      there('Ebba Krok', undefined, { affiliation: 'Riksarkivet' }),
    ],
    sections: [
      part(12, 'Arkivet', 'Ebba Krok berättade hur gamla kartor ska förvaras.'),
      part(13, 'Museets dag 20 maj', 'Konferencier är skådespelaren Maja Rung. Hon får 3 000 kr.'),
      part(14, 'Museets kulturpris', '', ['Till jury för museipriset 2023 utses Greta Moss och Ulla Brandt.']),
      part(15, 'Sekreterare', 'Gun Asp slutar. Petra Norén tar över som nämndsekreterare den 1 augusti.'),
      part(
        16,
        'Kommande möten',
        'Vi träffas den 6 september kl. 14 på biblioteket i Torpa. Frågan om kvarnen tas upp den 6 september.',
      ),
    ],
    guests: [{ name: 'Ebba Krok', affiliation: 'Riksarkivet', date: '2023-04-19', past: true }],
    nextMeetings: ['2023-09-06'],
  }),
  museum('2023-09-06', {
    chair: 'Ulla Brandt',
    secretary: 'Petra Norén',
    attendees: [
      there('Ulla Brandt', 'ordförande'),
      there('Iris Wall', undefined, { affiliation: 'PRO' }),
      there('Nils Fors', undefined, { affiliation: 'Hembygdsföreningen' }),
      there('Petra Norén', 'nämndsekreterare'),
    ],
    sections: [
      part(20, 'Öppnande', 'Iris Wall är ny ledamot för PRO efter Greta Moss.'),
      part(21, 'Museets dag', '211 personer kom den 20 maj.'),
      part(22, 'Ändrad tid', 'Mötet den 11 oktober ställs in. Nästa gång ses vi den 15 november kl. 14 i Rådstugan.'),
    ],
    nextMeetings: ['2023-11-15'],
  }),
])

test.each<[question: string, has: string[] | null, not?: string[]]>([
  // Who sat in whose place, and who has the seat since.
  ['Vem satt på Åkes plats i april 2023?', ['Sven Holm']],
  ['vem hoppade in för åke i april', ['Sven Holm']],
  ['vem ersatte Åke Lind på aprilmötet 2023', ['Sven Holm']],
  ['vem var det som tjänstgjorde för Åke i april 2023', ['Sven Holm']],
  ['vem gick in i stället för åke', ['Sven Holm']],
  ['vem sitter för PRO nu när Greta slutat?', ['Iris Wall'], ['Nils']],
  ['vem kom in efter Greta Moss', ['Iris Wall']],
  ['vem tog Gretas plats', ['Iris Wall']],
  ['vem efterträdde Greta', ['Iris Wall']],
  ['vem representerar PRO numera', ['Iris Wall']],
  ['vem är ny ledamot efter Greta', ['Iris Wall']],
  ['vem tog över som sekreterare efter gun och från när', ['Petra Norén', '1 augusti']],
  ['vem satt på Nils plats i september 2023', null],
  // Groups, by what they are called or are for.
  ['vilka sitter i gruppen för hyllningsskriften', ['Ulla Brandt', 'Nils Fors']],
  ['Vilka blev valda till arbetsgruppen om hyllningsskriften?', ['Nils Fors']],
  ['vilka var med i arbetsgruppen för skriften', ['Nils Fors']],
  ['vilka sitter i juryn för museipriset', ['Greta Moss', 'Ulla Brandt']],
  ['vilka sitter i byggruppen', null],
  ['vem fick museipriset 2023', null],
  // Visitors.
  ['vem var det från riksarkivet som var här', ['Ebba Krok']],
  ['vad hette hon från riksarkivet som var här', ['Ebba Krok']],
  ['när kom hon från riksarkivet till slut', ['19 april']],
  ['vad fick Ebba Krok betalt för att komma', null],
  ['vem var konferencier på museets dag', ['Maja Rung']],
  ['vem var konferencier?', ['Maja Rung']],
  ['vem var konferencier på museets dag 2021', null],
  ['hur mycket folk kom den 20 maj 2023', ['211']],
  // Against, and out of it.
  ['vem var emot pengarna till vinterteatern?', ['Åke Lind']],
  ['vem sa nej till bidraget till amatörteatern', ['Åke Lind']],
  ['vilka ville inte ge pengar till vinterspelet', ['Åke Lind']],
  ['vem var emot kvarnens tak', null],
  ['varför fick inte Nils vara med och bestämma om taket', ['delägare']],
  ['varför deltog inte nils i beslutet om kvarnens tak?', ['delägare']],
  // What somebody was to do.
  ['vad skulle Greta fixa och till när', ['bussen', '10 mars']],
  ['vad lovade greta ordna', ['bussen']],
  // When and where the next meetings are.
  ['nästa möte, vilken dag och var', ['15 november', 'Rådstugan']],
  ['när och var ses vi nästa gång', ['15 november', 'Rådstugan']],
  ['var och när skulle vi ses igen efter aprilmötet 2023?', ['6 september', 'biblioteket']],
  ['när och var träffas vi efter sommaren 2023', ['6 september', 'biblioteket']],
  ['när skulle vi mötas efter februarimötet', ['19 april']],
  ['vilken tid och var ses vi den 15 november?', ['14', 'Rådstugan']],
  ['var ses vi den 15 november', ['Rådstugan']],
  ['vilket möte ställdes in hösten 2023', ['11 oktober']],
])('%s', async (question, has, not = []) => {
  const { answer, answered } = await ask(SV, question, { today: '2026-06-01' })
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  for (const words of has ?? []) expect(answer).toContain(words)
  for (const words of not) expect(answer).not.toContain(words)
})

const allotment = (date: string, rest: Partial<Extract>) =>
  minutes('en', 'Committee', 'Brook Lane Allotments', date, { secretary: 'Meg Dyer', ...rest })

const EN = importedState([
  allotment('2023-03-07', {
    chair: 'Ron Pike',
    attendees: [
      there('Ron Pike', 'Chair'),
      there('Maud Best', undefined, { affiliation: 'Tenants' }),
      there('Meg Dyer', 'Secretary'),
      there('Cal Innes', undefined, { for: 'Joy Abbot' }),
    ],
    sections: [
      part(3, 'Shed', 'Maud Best spoke against the cost. Cal Innes was against.', ['To build a shed for £900.']),
      part(4, 'Hedge contract', 'Ron declared an interest as the contractor is his brother, and left the room.', [
        'To accept the quote from Thorn & Co.',
      ]),
      part(5, 'Open day', 'Compere: Dolly Finch, who has done it before.', [
        'A working group of Ron Pike and Meg Dyer to plan the open day.',
      ]),
      part(8, 'Next meeting', 'Next meeting: 6 June at 7.30 pm in the pavilion.'),
    ],
    nextMeetings: ['2023-06-06'],
  }),
  allotment('2023-06-06', {
    chair: 'Ron Pike',
    attendees: [
      there('Ron Pike', 'Chair'),
      there('Una Frost', undefined, { affiliation: 'Tenants' }),
      there('Meg Dyer', 'Secretary'),
    ],
    sections: [
      part(1, 'Welcome', 'Una Frost joined the committee in place of Maud Best.'),
      part(7, 'Dates', 'Next meeting 5 September, 7.30 pm, in the school hall.'),
    ],
    nextMeetings: ['2023-09-05'],
  }),
])

test.each<[question: string, has: string[] | null, not?: string[]]>([
  ['who stood in for Joy in March 2023?', ['Cal Innes']],
  ['who filled in for joy', ['Cal Innes']],
  ['who took Maud’s place', ['Una Frost']],
  ['who came onto the committee after maud left', ['Una Frost']],
  ['who replaced Maud?', ['Una Frost']],
  ['who sits for the tenants these days', ['Una Frost'], ['Maud']],
  ['who was on the working group for the open day', ['Ron Pike', 'Meg Dyer']],
  ['who was compere at the open day?', ['Dolly Finch']],
  ['who was against the shed', ['Maud Best']],
  ['who didn’t want the shed', ['Maud Best']],
  ['who was against the hedge contract', null],
  ['why couldn’t Ron vote on the hedge contract', ['brother']],
  ['why did ron leave the room?', ['brother']],
  ['when and where do we meet next', ['5 September', 'school hall']],
  ['where is the next meeting?', ['school hall']],
  ['when and where were we meeting again after the March 2023 meeting', ['6 June', 'pavilion']],
  ['when do we meet after the summer of 2023', ['5 September']],
])('%s', async (question, has, not = []) => {
  const { answer, answered } = await ask(EN, question, { today: '2026-06-01', lang: 'en' })
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  for (const words of has ?? []) expect(answer).toContain(words)
  for (const words of not) expect(answer).not.toContain(words)
})
