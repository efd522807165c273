import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/minutes/reading/lines.ts'
import { voteIn } from '../../src/minutes/reading/votes.ts'

const counts = (text: string) => {
  const vote = voteIn(linesOf(text).lines)
  return vote ? [vote.yes, vote.no, vote.abstain ?? null] : null
}

describe('a vote that was counted', () => {
  it.each([
    ['Votering begärs. Med 5 ja-röster mot 1 nej-röst beslutar nämnden enligt förslaget.', [5, 1, null]],
    ['Efter rösträkning, 12 ja, 27 nej och 2 avstår, avslogs motionen.', [12, 27, 2]],
    ['Efter votering, 14 röster mot 9, biföll stämman motionen.', [14, 9, null]],
    ['Omröstning: 4 ja, 2 nej, ingen avstår.', [4, 2, 0]],
    ['Votering: Ja 8, Nej 5, Avstår 1', [8, 5, 1]],
    ['Fem ledamöter röstade för och tre emot. En ledamot avstod.', [5, 3, 1]],
    ['Vid handuppräckning avgavs 7 röster för motionen, 10 för avslag.', [7, 10, null]],
    ['38 röster för valberedningens förslag, 25 för det andra och 3 blanka.', [38, 25, 3]],
    ['The motion was carried with 7 in favour, 2 against and 1 abstention.', [7, 2, 1]],
    ['Vote: Ayes 5, Noes 0', [5, 0, null]],
    ['Put to the vote: five in favour of the first, two in favour of the second.', [5, 2, null]],
    ['The amendment was lost by 14 votes to 21.', [14, 21, null]],
    ['Motion carried 6–0.', [6, 0, null]],
    ['Vi röstade och det blev 7 mot 3 för att sälja båten.', [7, 3, null]],
    ['Kajplats. 4–2. Dahl emot.', [4, 2, null]],
    ['Seven per cent it is. Vote 5–2, Fenwick abstained.', [5, 2, 1]],
    ['The motion was carried by six votes to two, the Chairman abstaining.', [6, 2, 1]],
    ['Ordföranden frågade runt bordet: fyra var emot köpet och tre för.', [3, 4, null]],
    ['Ms Holm was elected treasurer with six votes against four for Mr Ek.', [6, 4, null]],
    ['For 1  Against 4  Abstain 0', [1, 4, 0]],
    ['Roll call: Ek aye, Dal nay. Motion adopted 4-1.', [4, 1, null]],
    ['In favour of a new boat: 6. Against: 1 (Ek).', [6, 1, null]],
    ['For: 5. Against: 2 (Ek, Dal). Abstaining: 1 (Berg).', [5, 2, 1]],
    ['The amendment was lost by three votes to five. The motion was carried by five votes to three.', [5, 3, null]],
    ['For: 5 (Ek, Dal, Berg, Lind, Holm). Against: 1 (Ros).', [5, 1, null]],
    ['Ja: Bo, Eva och jag\nNej: ingen\nAvstår: Lars-Ove (som vill vänta)', [3, 0, 1]],
    ['Yea: Ek, de Vries, Dal\nNay: Berg\nAbstaining: Holm', [3, 1, 1]],
    ['Ledamot   Ja   Nej   Avstår\nAda Ek (S)   X\nBo Lind (M)      X\nSumma   1   1   0', [1, 1, 0]],
  ])('%s', (text, expected) => expect(counts(text)).toEqual(expected))

  it.each([
    'The district’s planning committee refused the application on 3 May by eight votes to three.',
    'Regionfullmäktige beslutade i maj med 40 röster mot 31 att stänga biblioteksbussen.',
    'Föreningen har 38 röster och 25 medlemmar.',
    'Den som stöder förslaget röstar ja, den som inte gör det röstar nej.',
    'The budget for 2024 was carried.',
    'Mötet hölls kl. 13 för 2 barn och 3 vuxna.',
    'We spent 312,000 against a budget of 400,000 for the period.',
    'Of the questionnaires 18 were in favour, nine against.',
    'Hemmalaget vann. 4–2.',
    'Ja: ring Bo och hör efter\nNej: ingen',
    'Ja: Bo, Eva',
    'Ledamot   Ja   Nej\nAda Ek (S)   X',
  ])('none in: %s', text => expect(counts(text)).toBeNull())
})
