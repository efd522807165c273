import { expect, test } from 'vitest'
import type { Extract } from '../../src/domain/extract.ts'
import { ask, importedState } from './group.ts'
import { away, minutes, part, there } from './made.ts'

const skis = (date: string, rest: Partial<Extract>) =>
  minutes('sv', 'styrelsen', 'Bråta Skidklubb', date, { chair: 'Ivar Lund', secretary: 'Tea Kvist', ...rest })

/** How members put it in chat, of a board whose minutes they half remember. */
const SV = importedState([
  skis('2023-09-12', {
    place: 'Klubbstugan',
    startTime: '18:30',
    approvers: ['Jon Berg'],
    attendees: [
      there('Ivar Lund', 'ordförande'),
      there('Tea Kvist', 'sekreterare'),
      there('Jon Berg', 'kassör'),
      there('Maj Hed'),
      away('Olle Rask'),
    ],
    sections: [
      part(3, 'Skotern', 'Skotern startar inte. Maj Hed ringer verkstaden i Hammarn.'),
      part(4, 'Klubbstugans värme', 'Jon Berg tar in priser på luftvärmepump till nästa möte.'),
      part(5, 'Lotteri', 'Maj Hed föreslog ett lotteri. Olle och Maj håller i det.'),
      part(8, 'Nästa möte', 'Nästa möte 7 november kl. 18.30 hos Tea, Backvägen 4.'),
    ],
    guests: [{ name: 'Rut Falk', role: 'dietist', topic: 'mat för unga åkare', date: '2023-11-07' }],
    tasks: [
      { owner: 'Maj Hed', what: 'Maj Hed ringer verkstaden i Hammarn.' },
      { owner: 'Jon Berg', what: 'Jon Berg tar in priser på luftvärmepump till nästa möte.', due: '2023-11-07' },
    ],
    nextMeetings: ['2023-11-07'],
  }),
  skis('2023-11-07', {
    place: 'Backvägen 4',
    startTime: '18:30',
    chair: 'Jon Berg',
    approvers: ['Maj Hed'],
    attendees: [
      there('Jon Berg', 'kassör'),
      there('Tea Kvist', 'sekreterare'),
      there('Maj Hed'),
      there('Olle Rask'),
      away('Ivar Lund', 'ordförande'),
      there('Rut Falk', 'dietist'),
    ],
    sections: [
      part(1, 'Öppnande', 'Jon Berg öppnade mötet eftersom Ivar Lund var i Norge.'),
      part(2, 'Mat för unga åkare', 'Dietisten Rut Falk berättade om mellanmål och vila.'),
      part(4, 'Luftvärmepump', 'Omröstning: 3 för, 1 emot (Olle Rask).', [
        'Klubben köper en luftvärmepump för 24 500 kr.',
      ]),
      part(5, 'Spårvagn', 'Tea Kvist avstod från att rösta.', ['Den gamla spårvagnen säljs till Hede IF.']),
      part(6, 'Vinterläger', 'Maj Hed skickar ut inbjudan senast den 1 december.'),
      part(7, 'Nästa möte', 'Tisdag 16 januari kl. 18.00 i Klubbstugan. Årsmötet blir den 12 mars i skolans matsal.'),
    ],
    guests: [{ name: 'Rut Falk', role: 'dietist', date: '2023-11-07', past: true }],
    tasks: [{ owner: 'Maj Hed', what: 'Maj Hed skickar ut inbjudan till vinterlägret', due: '2023-12-01' }],
    nextMeetings: ['2024-01-16', '2024-03-12'],
  }),
  skis('2024-01-16', {
    place: 'Klubbstugan',
    startTime: '18:00',
    approvers: ['Olle Rask'],
    attendees: [
      there('Ivar Lund', 'ordförande'),
      there('Tea Kvist', 'sekreterare'),
      there('Jon Berg', 'kassör'),
      there('Olle Rask'),
      away('Maj Hed'),
    ],
    sections: [
      part(2, 'Vinterläger', '32 barn kom till lägret.'),
      part(3, 'Polisen', 'Polisen Sixten Dahl kommer den 12 februari och pratar om stölder på parkeringen.'),
      part(
        5,
        'Valberedning',
        'Jon Berg meddelade att han slutar som kassör. Valberedningen består av Siri Ask och Leif Moe.',
      ),
    ],
    guests: [{ name: 'Sixten Dahl', role: 'polis', topic: 'stölder på parkeringen', date: '2024-02-12' }],
    nextMeetings: ['2024-02-12'],
  }),
])

test.each<[question: string, has: string[] | null, not?: string[]]>([
  // Who was there.
  ['var Olle med i september 2023?', ['Olle Rask', 'frånvarande']],
  ['vilka kom inte i januari 2024', ['Maj Hed']],
  ['vem saknades på novembermötet 2023', ['Ivar Lund']],
  ['hur många var vi i september 2023', ['4']],
  ['vem var borta i januari', ['Maj Hed']],
  ['varför var inte Ivar med i november 2023', ['Norge']],
  ['vilka satt med på mötet i januari 2024', ['Ivar Lund', 'Olle Rask'], ['Maj Hed']],
  ['vilka hade anmält förhinder till vinterlägret', null],
  // Offices.
  ['vem höll i klubban i november 2023', ['Jon Berg']],
  ['vem ledde när Ivar var i Norge', ['Jon Berg']],
  ['vem skrev protokollet i januari 2024', ['Tea Kvist']],
  ['vem justerade novemberprotokollet', ['Maj Hed']],
  ['vem kollade igenom protokollet från september 2023', ['Jon Berg']],
  ['vilka sitter i valberedningen', ['Siri Ask', 'Leif Moe']],
  ['vilka är valberedning nu', ['Siri Ask', 'Leif Moe']],
  // Visitors.
  ['vem var det som kom och pratade om mat för de unga', ['Rut Falk']],
  ['vad hette dietisten?', ['Rut Falk']],
  ['vad heter dietisten som var här', ['Rut Falk']],
  ['när skulle polisen komma', ['12 februari']],
  ['vad hette polisen som skulle komma', ['Sixten Dahl']],
  ['vilken polis var det som skulle prata om stölderna', ['Sixten Dahl']],
  ['har vi haft nån dietist på besök', ['Rut Falk']],
  ['vad sa polisen om stölderna', null],
  ['vem från kommunen var här', null],
  ['vilken polis skulle komma om stölderna', ['Sixten Dahl']],
  // Tasks.
  ['vem skulle ringa verkstaden om skotern', ['Maj Hed']],
  ['vem tog på sig att kolla priset på luftvärmepumpen', ['Jon Berg']],
  ['vem skulle kolla upp luftvärmepump och till när', ['Jon Berg', '7 november']],
  ['vad skulle Maj göra till december 2023', ['inbjudan']],
  ['när skulle Maj ha skickat inbjudan till lägret', ['1 december']],
  ['vem håller i lotteriet', ['Olle', 'Maj']],
  ['vem skulle sälja skotern', null],
  // Votes.
  ['hur gick omröstningen om luftvärmepumpen', ['3 för, 1 emot']],
  ['vem röstade emot värmepumpen', ['Olle Rask']],
  ['vem avstod när vi sålde spårvagnen', ['Tea Kvist']],
  ['vem reserverade sig mot spårvagnen', null],
  ['var alla överens om luftvärmepumpen', ['1 emot']],
  // Days and places.
  ['var höll vi till i november 2023', ['Backvägen 4']],
  ['hur dags började vi i januari 2024', ['18']],
  ['när och var är årsmötet', ['12 mars', 'matsal']],
  ['när hade vi möte i januari 2024', ['16 januari 2024']],
  ['var skulle vi ses i januari 2024', ['Klubbstugan']],
  ['vem var hemma hos vi i november 2023', null],
  ['hur många barn var med på lägret', ['32']],
])('%s', async (question, has, not = []) => {
  const { answer, answered } = await ask(SV, question, { today: '2026-06-01' })
  expect({ answer, answered }).toMatchObject({ answered: has !== null })
  for (const words of has ?? []) expect(answer).toContain(words)
  for (const words of not) expect(answer).not.toContain(words)
})

test('what only one word in passing speaks for is shown as the nearest, not said as the answer', async () => {
  const { answer, answered } = await ask(SV, 'när var dietisten hos oss', { today: '2026-11-22' })
  expect({ answer, answered }).toMatchObject({ answered: false })
  expect(answer).toContain('7 november 2023')
})
