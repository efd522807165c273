import type { Extract } from '../../src/domain/extract.ts'
import { away, BARE, part, there } from './made.ts'
import type { Line } from './questions-old.ts'

/** Minutes of bodies that nobody else has: a bathing committee, a weaving circle, a tennis club, and a notice. */
export const DOCUMENTS: Array<{ file: string; extract: Extract }> = [
  {
    file: 'badhusnamnd.txt',
    extract: {
      ...BARE,
      kind: 'minutes',
      lang: 'sv',
      date: '2021-03-10',
      body: 'Badhusnämnden',
      organisation: 'Viksta kommun',
      chair: 'Torun Falk',
      attendees: [
        there('Torun Falk', 'ordförande'),
        there('Vera Lilja'),
        there('Amir Sand'),
        away('Olle Berg'),
        away('Siv Mo'),
      ],
      sections: [
        part(4, 'Simhallens tak', 'Taket läcker. Skifferbygg hade det lägsta anbudet.', [
          'Nämnden antar anbudet från Skifferbygg AB på 412 000 kr.',
        ]),
        part(5, 'Bryggan', 'Bryggan gled ur sina fästen i stormen. Vera ringer varvet.'),
        part(6, 'Upprop och dagordning', 'Torun öppnar.', [
          'Dagordningen fastställs med den ändringen att punkten Namn på kallbadhuset utgår.',
        ]),
        part(7, 'Bastun', 'Länsstyrelsen har beslutat om dispens för bastun. Ärendet kommer upp i april.'),
        part(8, 'Vattengympan', 'Ledamöterna röstar.\nTorun Falk (S): Ja\nVera Lilja (M): Nej\nAmir Sand (C): Avstår', [
          'Vattengympan fortsätter.',
        ]),
        part(9, 'Sammanträdesdagar hösten 2021', '9 september kl. 17\n14 oktober kl. 17'),
      ],
    },
  },
  {
    file: 'vavstugan.txt',
    extract: {
      ...BARE,
      kind: 'notes',
      lang: 'sv',
      date: '2021-03-20',
      body: 'Vävstugan i Norrlida',
      secretary: 'Kerstin Ros',
      attendees: [there('Kerstin Ros'), there('Gunnel Vall')],
      sections: [
        part(1, 'Vävstolarna', 'Två vävstolar flyttas till källaren. Gunnel frågar vaktmästaren om nyckeln.'),
        part(
          2,
          'Utställningen',
          'Jag skriver affischen. Hyran för lokalen är 900 kr. Vi sökte 5 000 kr från studieförbundet.',
        ),
        part(3, 'Besök', 'Till höstens träff kommer någon från hemslöjden, namn meddelas senare.'),
      ],
    },
  },
  {
    file: 'larkhill.txt',
    extract: {
      ...BARE,
      kind: 'minutes',
      lang: 'en',
      date: '2022-05-04',
      body: 'Larkhill Tennis Club',
      chair: 'Moira Dunne',
      attendees: [there('Moira Dunne', 'chair'), there('Priya Nair'), away('Tom Wick')],
      sections: [
        part(1, 'Floodlights', 'Court 2 is dark again. Priya will ping the council.'),
        part(2, 'Groundsman', 'Five people have applied. Moira Dunne reported that interviews are next week.'),
        part(3, 'Tea room', 'Two venues were discussed. No decision was taken.'),
        part(4, 'Coaching', 'The coach asked for £750.', ['The committee grants £500 to the junior coach.']),
      ],
    },
  },
  {
    file: 'kallelse-alvhyddan.txt',
    extract: {
      ...BARE,
      kind: 'other',
      lang: 'sv',
      head: ['Älvhyddans samfällighet', 'KALLELSE TILL ÅRSSTÄMMA'],
      tail: [
        'Dag: Söndag 9 maj 2021 kl. 14',
        'Plats: Bystugan',
        'Styrelsen föreslår att en ny grind köps för 18 000 kr.',
        'Motion om hastighetsskylt från Bo Ek.',
      ],
    },
  },
]

/** Asked as members ask, in their own words; null: the records do not say. */
export const ASKED: Line[] = [
  ['Vilken firma fick laga simhallstaket i Viksta, och till vilket pris?', ['Skifferbygg', '412 000']],
  ['Vem skulle höra av sig till varvet om bryggan i Viksta?', ['Vera']],
  ['Vad kostar det att laga bryggan i Viksta?', null],
  ['Vilken dag lagas bryggan i Viksta?', null],
  ['Vilka dagar träffas badhusnämnden i Viksta hösten 2021?', ['9 september', '14 oktober']],
  ['Vilka kunde inte vara med på badhusnämndens möte i mars 2021?', ['Olle Berg', 'Siv Mo'], ['Amir']],
  ['Vilka hade lämnat återbud till badhusnämnden i Viksta?', ['Olle Berg', 'Siv Mo'], ['Amir']],
  ['Vad bestämde badhusnämnden att kallbadhuset skulle heta?', null],
  ['Vad beslutade badhusnämnden i Viksta om bastun?', null],
  ['Vem avstod när badhusnämnden röstade om vattengympan?', ['Amir Sand'], ['Vera Lilja']],
  ['Vem röstade nej till vattengympan i Viksta?', ['Vera Lilja'], ['Amir Sand']],
  ['Vem kollar nyckeln åt Vävstugan i Norrlida?', ['Gunnel']],
  ['Vem gör affischen till Vävstugans utställning i Norrlida?', ['Kerstin Ros']],
  ['Hur mycket är lokalhyran för Vävstugans utställning i Norrlida?', ['900 kr']],
  ['Vem från hemslöjden kommer till Vävstugan i Norrlida i höst?', null],
  ['Hur många vävstolar såldes i Norrlida?', null],
  ['Who is to chase the council about the Larkhill lights?', ['Priya']],
  ['Who got the job as groundsman at Larkhill?', null],
  ['Which venue did Larkhill choose for the tea room?', null],
  ['How much did Larkhill give the junior coach?', ['£500'], ['£750']],
  ['Who missed the Larkhill meeting in May 2022?', ['Tom Wick'], ['Priya']],
  ['När är Älvhyddans årsstämma, och var?', ['9 maj', 'Bystugan', 'inget protokoll']],
  ['Hur mycket får grinden i Älvhyddan kosta?', ['18 000 kr', 'inget protokoll']],
  ['Vad beslutade Älvhyddans stämma om grinden?', null],
  ['Hur gick det med motionen om hastighetsskylt i Älvhyddan?', null],
  ['Vem var ordförande på Älvhyddans stämma?', null],
  ['Hur mycket fick Vävstugan i Norrlida av studieförbundet?', null],
  ['Vilka dagar träffas Vävstugan i Norrlida?', null],
  ['Vilket diarienummer har simhallens tak i Viksta?', null],
]
