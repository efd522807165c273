import { describe, expect, it, test } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

const PRESENT = 'Närvarande: Ylva Brandt, Kasper Lundmark, Samira Nouri, Ing-Marie Falk\n'
const MATTERS = `
1. Öppnande
Mötet öppnades och dagordningen godkändes.

2. Bron
Bron ska målas om före sommaren.

3. Avslutning
Mötet avslutades.
`
const read = (tail: string, { present = PRESENT, matters = MATTERS, more = '' } = {}) => {
  const { chair, secretary, approvers } = readMinutes(
    `Granvikens byalag\nProtokoll styrelsemöte 2024-03-12\n${more}${present}${matters}\n${tail}\n`,
  )
  return { chair, secretary, approvers }
}

const ALL = { chair: 'Ylva Brandt', secretary: 'Kasper Lundmark', approvers: ['Samira Nouri'] }

describe('signatures', () => {
  it.each([
    'Vid protokollet\nKasper Lundmark\n\nOrdförande\nYlva Brandt\n\nJusteras\nSamira Nouri',
    'Vid protokollet: Kasper Lundmark\nOrdförande: Ylva Brandt\nJusterare: Samira Nouri',
    'Vid protokollet          Ordförande          Justeras\n\nKasper Lundmark          Ylva Brandt         Samira Nouri',
    'Vid protokollet          Ordförande          Justeras\n____________             __________          _________\nKasper Lundmark          Ylva Brandt         Samira Nouri',
    'Kasper Lundmark          Ylva Brandt         Samira Nouri\nSekreterare              Ordförande          Justerare',
    '………………………               ………………………\nKasper Lundmark          Ylva Brandt\nSekreterare              Ordförande\n\n………………………\nSamira Nouri\nJusterare',
    'Kasper Lundmark, sekr.     Ylva Brandt, ordf.     Samira Nouri, just.',
    'Kasper Lundmark, sekreterare\nYlva Brandt, mötesordförande\nSamira Nouri, justerare',
    'Vid protokollet                    Justeras\n\nKasper Lundmark                    Samira Nouri\n\n                                   Ylva Brandt, ordförande',
    'Vid protokollet\tOrdförande\tJusteras\n\nKasper Lundmark\tYlva Brandt\tSamira Nouri',
    'Justeras\tVid protokollet\tMötesordförande\nSamira Nouri\tKasper Lundmark\tYlva Brandt',
    'Underskrifter\nSekreterare      ______________________    Paragrafer 1-3\n                 Kasper Lundmark\nOrdförande       ______________________\n                 Ylva Brandt\nJusterande       ______________________\n                 Samira Nouri',
    'Sekreterare: Kasper Lundmark          Ordförande: Ylva Brandt\n\nJusteras: Samira Nouri',
  ])('%j', tail => {
    expect(read(tail)).toEqual(ALL)
  })

  it.each<[string, string]>([
    ['/Kasper', 'Kasper Lundmark'],
    ['/Kasper Lundmark', 'Kasper Lundmark'],
    ['/ Kasper Lundmark /', 'Kasper Lundmark'],
    ['/KL', 'KL'],
    ['Vid pennan\nKasper', 'Kasper Lundmark'],
    ['Vid tangenterna: Kasper', 'Kasper Lundmark'],
    ['Antecknat av Kasper Lundmark', 'Kasper Lundmark'],
    ['Anteckningar: Kasper Lundmark', 'Kasper Lundmark'],
    ['Vänliga hälsningar\nKasper Lundmark\nGranvikens byalag', 'Kasper Lundmark'],
    ['Respectfully submitted,\n\nKasper Lundmark\nTown Clerk', 'Kasper Lundmark'],
    ['Minutes taken by Kasper Lundmark', 'Kasper Lundmark'],
    ['Notes: Kasper Lundmark', 'Kasper Lundmark'],
    ['Kasper Lundmark', 'Kasper Lundmark'],
  ])('%j tells who wrote', (tail, name) => {
    expect(read(tail).secretary).toBe(name)
  })

  it.each<[string, string[]]>([
    ['Justeras\n\nSamira Nouri          Ing-Marie Falk', ['Samira Nouri', 'Ing-Marie Falk']],
    ['Justeras\n\nSamira Nouri\n\nIng-Marie Falk', ['Samira Nouri', 'Ing-Marie Falk']],
    ['Justeras: Samira Nouri och Ing-Marie Falk', ['Samira Nouri', 'Ing-Marie Falk']],
    [
      'Justeras                 Justeras\n\nSamira Nouri             Ing-Marie Falk\nKommunal                 Vision',
      ['Samira Nouri', 'Ing-Marie Falk'],
    ],
    [
      'Justeras                 Justeras\n\nSamira Nouri             Ing-Marie Falk\nKommunal                 Vision\n\nJusteras\n\nYlva Brandt',
      ['Samira Nouri', 'Ing-Marie Falk', 'Ylva Brandt'],
    ],
    ['Checked by Samira Nouri and Ing-Marie Falk', ['Samira Nouri', 'Ing-Marie Falk']],
    ['Minutes approved by Samira Nouri', ['Samira Nouri']],
  ])('%j tells who approved', (tail, names) => {
    expect(read(tail).approvers).toEqual(names)
  })
})

test('who approved stands as it is signed', () => {
  expect(read('Vid protokollet: Kasper Lundmark\nOrdförande: Ylva Brandt\nJusteras: S. Nouri').approvers).toEqual([
    'S. Nouri',
  ])
})

describe('forms and lists', () => {
  it.each([
    ['Mötesordförande: Ylva Brandt\nMötessekreterare: Kasper Lundmark\nJusterare: Samira Nouri\n'],
    ['Ordförande för mötet:\tYlva Brandt\nVid pennan:\tKasper Lundmark\nUtses att justera\tSamira Nouri\n'],
    ['Ordförande      Ylva Brandt\nSekreterare     Kasper Lundmark\nJusterare       Samira Nouri\n'],
    ['Chair: Ylva Brandt\nMinutes: Kasper Lundmark\nApproved by: Samira Nouri\n'],
    ['Chair\n    Ylva Brandt\nScribe\n    Kasper Lundmark\nApproved by\n    Samira Nouri\n'],
  ])('%j', more => {
    expect(read('', { more })).toEqual(ALL)
  })

  it.each([
    'Närvarande: Ylva Brandt (ordf), Kasper Lundmark (sekr), Samira Nouri\n',
    'Närvarande: Ylva Brandt (rektor, höll i mötet), Kasper Lundmark (antecknar), Samira Nouri\n',
    'Närvarande:\nYlva Brandt, kommunalråd, ordförande\nKasper Lundmark, utredare, sekreterare\nSamira Nouri, fältsekreterare\n',
    'Present: Ylva Brandt (Chair), Kasper Lundmark (Sec), Samira Nouri\n',
    'Present: Ylva Brandt (chair), Kasper Lundmark (notes), Samira Nouri\n',
    'Närvarande:\nSamira Nouri, fältsekreterare\nYlva Brandt, ordf.\nKasper Lundmark, säkerhetssamordnare (antecknar)\n',
  ])('%j', present => {
    const { chair, secretary } = read('', { present })
    expect({ chair, secretary }).toEqual({ chair: 'Ylva Brandt', secretary: 'Kasper Lundmark' })
  })
})

describe('told and elected', () => {
  it.each([
    'Ylva leder dagens möte och Kasper antecknar.',
    'Ylva Brandt hälsade alla välkomna och ledde mötet. Kasper Lundmark förde anteckningarna.',
    'Ylva Brandt höll i det hela. Kasper Lundmark skrev.',
    'Mötet leddes av Ylva Brandt. Protokollet fördes av Kasper Lundmark.',
    'Byalagets Ylva Brandt, som kvarstod som dagens ordförande, öppnade mötet. Kasper skriver protokoll.',
    'Ylva Brandt was in the chair. Kasper Lundmark took the minutes.',
    'Chairperson Brandt called the meeting to order at 7 pm. Notes were taken by Kasper Lundmark.',
    'Till mötesordförande valdes Ylva Brandt och till sekreterare Kasper Lundmark.',
    'Mötet valde Ylva Brandt till mötesordförande och Kasper Lundmark till mötessekreterare.',
    'Ylva Brandt valdes till ordförande för mötet. Att föra protokollet utsågs Kasper Lundmark.',
    'Runt bordet satt också Ylva Brandt, som ledde mötet, och Kasper Lundmark, som skrev.',
    'Ylva ledde mötet. Eftersom Ing-Marie är bortrest valdes Kasper att skriva protokollet.',
    'Ylva ledde oss. Det är jag, Kasper, som håller i pennan i dag.',
    'Ylva Brandt klev för första gången in i rollen som ordförande. Pennan hamnade hos mig, Kasper Lundmark, då Samira är sjuk.',
    'Ylva Brandt höll i klubban, och så undertecknad, Kasper Lundmark, som också skrev.',
    'Vi var Ylva som ordförande, Samira och jag, Kasper, som skriver den här gången.',
    'Samira är sjuk, så pennan fick jag, Kasper Lundmark från Nybygget. Mötet leddes av Ylva Brandt.',
    'Ylva Brandt, Convener, presided. Mr Kasper Lundmark, Clerk, took the minute.',
    'We met under the chairmanship of Ylva Brandt. I (Kasper Lundmark) am writing this down.',
    'Ylva Brandt ran the meeting. Round the table were Samira Nouri and me, Kasper Lundmark, with the pen.',
    'Ylva, who led the day. Samira and I, Kasper Lundmark, were the hosts, and I have written this.',
  ])('%s', text => {
    const { chair, secretary } = read('', {
      matters: MATTERS.replace('Mötet öppnades och dagordningen godkändes.', text),
    })
    expect({ chair, secretary }).toEqual({ chair: 'Ylva Brandt', secretary: 'Kasper Lundmark' })
  })

  it.each(['chairing', 'who chaired', 'in the chair', 'presiding', 'som ledde mötet', 'höll i klubban'])('%s', role => {
    const present = `Närvarande: Ylva Brandt (${role}), Kasper Lundmark, Samira Nouri, Ing-Marie Falk\n`
    expect(read('', { present }).chair).toBe('Ylva Brandt')
  })

  it.each<[string, string[]]>([
    ['Samira Nouri valdes att jämte ordföranden justera protokollet.', ['Samira Nouri']],
    ['Till justerare valdes Samira Nouri och Ing-Marie Falk.', ['Samira Nouri', 'Ing-Marie Falk']],
    ['Till att jämte ordföranden justera protokollet utsågs Samira Nouri.', ['Samira Nouri']],
    ['Samira och Ing-Marie utsågs att justera protokollet.', ['Samira Nouri', 'Ing-Marie Falk']],
    ['Samira Nouri was elected to verify the minutes together with the Chair.', ['Samira Nouri']],
  ])('%s', (text, names) => {
    expect(
      read('', { matters: MATTERS.replace('Mötet öppnades och dagordningen godkändes.', text) }).approvers,
    ).toEqual(names)
  })

  it.each<[string, string]>([
    ['Skrivet av Kasper L.', 'Kasper Lundmark'],
    ['Written by Kasper Lundmark (Samira had an exam)', 'Kasper Lundmark'],
    ['Kasper Lundmark writing (be kind)', 'Kasper Lundmark'],
    ["Kasper's notes (Samira is away)", 'Kasper Lundmark'],
    ['Chair YB. Minutes KL.', 'Kasper Lundmark'],
    ['Penna: KL\nKL = Kasper Lundmark', 'Kasper Lundmark'],
    ['Penna: KL\nKL Kasper Lundmark, Nybygget', 'Kasper Lundmark'],
    ['Minutes by: K. Lundmark', 'Kasper Lundmark'],
    ['Minutes: Kasper Lundmark (KL)', 'Kasper Lundmark'],
  ])('%s, in the head', (line, name) => {
    expect(read('', { more: `${line}\n` }).secretary).toBe(name)
  })

  it('who writes next time does not write this', () => {
    const matters = MATTERS.replace('Mötet avslutades.', 'Nästa möte är den 4 maj. Samira Nouri för protokollet.')
    expect(read('', { more: 'Sekreterare: Kasper Lundmark\n', matters }).secretary).toBe('Kasper Lundmark')
  })

  it('whoever sends a mail on the meeting wrote it, unless another is said to', () => {
    const mail = (text: string) =>
      readMinutes(
        `Från: Kasper Lundmark\nTill: Bygruppen\nSkickat: den 5 mars 2031\nÄmne: Anteckningar från mötet i går\n\nHej!\n\nVi var Ylva Brandt, Samira Nouri och jag. ${text}\n\nBron: Ylva målar den.\nNästa möte är den 4 maj.\n\nHälsningar\nKasper`,
      ).secretary
    expect(mail('Ylva ledde mötet.')).toBe('Kasper Lundmark')
    expect(mail('Samira Nouri förde anteckningar.')).toBe('Samira Nouri')
  })

  it.each([
    'Samira Nouris brev lästes upp.',
    'A letter written by Samira Nouri was read.',
    'Samira Nouri skrev till kommunen i höstas.',
  ])('%s tells of nobody who took notes', text => {
    expect(read('', { matters: MATTERS.replace('Mötet öppnades och dagordningen godkändes.', text) }).secretary).toBe(
      null,
    )
  })

  it('a chair for the years to come does not lead this meeting', () => {
    const matters = MATTERS.replace(
      '2. Bron\nBron ska målas om före sommaren.',
      '2. Val av föreningens ordförande för ett år\nTill ordförande valdes Samira Nouri.',
    )
    expect(read('Ordförande\nYlva Brandt', { matters }).chair).toBe('Ylva Brandt')
  })

  it('what starts a sentence with a capital is nobody', () => {
    const more = 'Förvaringsplats för protokollet: Granviken\n'
    expect(read('Sekreterare\nKasper Lundmark', { more }).secretary).toBe('Kasper Lundmark')
  })
})

test('a chair who is named among those who approved, and nobody alone, approved too', () => {
  const text = (head: string, tail: string) =>
    `Protokoll styrelsemöte Åkra byalag 2031-03-04\nNärvarande: Elsa Brodin (ordförande), Omid Sadr, Bo Alm\n${head}\n§ 1 Öppnande\nElsa öppnade mötet.\n\n§ 2 Avslut\nMötet avslutades.\n\nSekreterare: Bo Alm\n${tail}\n`
  expect(readMinutes(text('', 'Justerat av Elsa Brodin och Omid Sadr')).approvers).toEqual(['Elsa Brodin', 'Omid Sadr'])
  expect(readMinutes(text('Justerare: Omid Sadr\n', 'Justeras: Elsa Brodin, Omid Sadr')).approvers).toEqual([
    'Omid Sadr',
  ])
})
