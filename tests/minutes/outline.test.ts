import { describe, expect, it } from 'vitest'
import { readMinutes } from '../../src/minutes/reading/read.ts'

const HEAD = `Protokoll fört vid styrelsemöte med Granvikens byalag
Datum: 2024-03-12
Närvarande: Ylva Brandt, Kasper Lundmark, Samira Nouri

`
const TAIL = `

Vid protokollet

Kasper Lundmark`

const titles = (body: string, { head = HEAD, tail = TAIL } = {}): Array<[number | null, string]> =>
  readMinutes(`${head}${body}${tail}`).sections.map(({ number, title }) => [number, title])

const OPENED = 'Ylva Brandt hälsade alla välkomna och öppnade mötet.'
const MONEY = 'Kasper Lundmark redogjorde för kassan. Det finns 12 400 kr på kontot och inga räkningar är obetalda.'
const BRIDGE = 'Bron behöver målas om före sommaren. Samira Nouri tar in ett pris från målaren i Sundby.'
const THREE: Array<[number | null, string]> = [
  [1, 'Mötets öppnande'],
  [2, 'Ekonomi'],
  [3, 'Bron vid badplatsen'],
]
const bare = (all: Array<[number | null, string]>) => all.map(([, title]) => [null, title])
/** The three matters, each headed as `heading` says. */
const body = (heading: (number: number, title: string) => string, gap = '\n') =>
  [OPENED, MONEY, BRIDGE].map((text, i) => `${heading(...(THREE[i] as [number, string]))}\n${text}\n`).join(gap)

describe('the ways in which matters are headed', () => {
  it.each<[string, (number: number, title: string) => string]>([
    ['§ 1 Title', (n, title) => `§ ${n} ${title}`],
    ['§1. Title', (n, title) => `§${n}. ${title}`],
    ['§ 1 – Title', (n, title) => `§ ${n} – ${title}`],
    ['BS § 1', (n, title) => `BS § ${n} ${title}`],
    ['§ 1 over the title', (n, title) => `§ ${n}\n${title}\n`],
    ['1. Title', (n, title) => `${n}. ${title}`],
    ['1) Title', (n, title) => `${n}) ${title}`],
    ['1 Title', (n, title) => `${n} ${title}`],
    ['1: Title', (n, title) => `${n}: ${title}`],
    ['1/ Title', (n, title) => `${n}/ ${title}`],
    ['1 – Title', (n, title) => `${n} – ${title}`],
    ['1:o Title', (n, title) => `${n}:o ${title}`],
    ['1 § over the title', (n, title) => `${n} §\n${title}`],
    ['Punkt 1 Title', (n, title) => `Punkt ${n} ${title}`],
    ['Punkt 1: Title', (n, title) => `Punkt ${n}: ${title}`],
    ['Ärende 1. Title', (n, title) => `Ärende ${n}. ${title}`],
    ['Item 1 – Title', (n, title) => `Item ${n} – ${title}`],
    ['Item 1. Title. Text', (n, title) => `Item ${n}. ${title}. Det var det första som togs upp.`],
    ['Paragraf 1 over the title', (n, title) => `Paragraf ${n}\n${title}`],
    ['Paragraf 1 Title', (n, title) => `Paragraf ${n} ${title}`],
    ['## 1. Title', (n, title) => `## ${n}. ${title}\n`],
    ['**1. Title**', (n, title) => `**${n}. ${title}**`],
    ['I. Title', (n, title) => `${['I', 'II', 'III'][n - 1]}. ${title}`],
    ['145. TITLE', (n, title) => `${n + 144}. ${title}`],
  ])('%s', (name, heading) => {
    const expected = name.startsWith('145') ? THREE.map(([n, title]) => [n! + 144, title]) : THREE
    expect(titles(body(heading))).toEqual(expected)
  })

  it.each<[string, (number: number, title: string) => string]>([
    ['## Title', (_, title) => `## ${title}\n`],
    ['**Title**', (_, title) => `**${title}**`],
    ['**Title:**', (_, title) => `**${title}:**\n`],
    ['Title', (_, title) => title],
    ['Title, a blank line', (_, title) => `${title}\n`],
    ['• Title', (_, title) => `• ${title}`],
    ['a) Title', (n, title) => `${'abc'[n - 1]}) ${title}`],
    ['PUNKT: Title', (_, title) => `PUNKT: ${title}`],
    ['--- topic: Title', (_, title) => `--- topic: ${title}`],
    ['Title. Text', (_, title) => `${title}.`],
    ['Title: text', (_, title) => `${title}: `],
  ])('%s, without a number', (name, heading) => {
    const text = name.endsWith('ext') ? body(heading).replace(/(?<=[:.]) ?\n(?=\p{Lu})/gu, ' ') : body(heading)
    expect(titles(text)).toEqual(bare(THREE))
  })

  it('TITLE', () => {
    expect(titles(body((_, title) => title.toUpperCase())).map(([, title]) => title)).toEqual(
      THREE.map(([, title]) => title.toUpperCase()),
    )
  })

  it('24/07 Title, the number told as it stands', () => {
    const { sections } = readMinutes(HEAD + body((n, title) => `24/0${n} ${title}`) + TAIL)
    expect(sections.map(({ label, title }) => [label, title])).toEqual(THREE.map(([n, title]) => [`24/0${n}`, title]))
  })

  it('P1 Title: all under one letter, the number told as it stands', () => {
    const { sections } = readMinutes(HEAD + body((n, title) => `P${n}  ${title}`) + TAIL)
    expect(sections.map(({ label, title }) => [label, title])).toEqual(THREE.map(([n, title]) => [`P${n}`, title]))
  })

  it('in a table whose rows have bars between their cells only', () => {
    const rows = [OPENED, MONEY, BRIDGE].map((text, i) => `${i + 1} | ${THREE[i]![1]} | ${text} | Ja. | –`)
    const { sections } = readMinutes(`${HEAD}# | Ärende | Vad som sades | Utfall | Vem, när\n${rows.join('\n')}${TAIL}`)
    expect(sections.map(({ number, title }) => [number, title])).toEqual(THREE)
  })

  it('what was said of the last minutes heads the first matter, where a text stands above it', () => {
    const above =
      'Det var kallt i stugan, så vi satte oss vid spisen. Ylva Brandt ledde mötet, och runt bordet satt också Kasper Lundmark, Samira Nouri och jag som skriver, alla med kaffe.'
    const text = `Granvikens byalag\n12 mars 2024\n\n${above}\n\nFörra protokollet\nIngen hade något att säga om det.\n\nBron\n${BRIDGE}\n`
    expect(titles(text, { head: '', tail: '' })).toEqual([
      [null, 'Förra protokollet'],
      [null, 'Bron'],
    ])
  })

  it.each([
    ['tabs', '\t', ''],
    ['bars', ' | ', '| '],
    ['wide gaps', '     ', ''],
  ])('a table with a row for each matter, by %s', (_, between, edge) => {
    const row = (...cells: string[]) => edge + cells.join(between) + (edge ? ' |' : '')
    const table = [
      row('Punkt', 'Anteckningar', 'Ansvarig', 'Klart'),
      row('1. Mötets öppnande', OPENED, '-', '-'),
      row('2. Ekonomi', MONEY, 'Kasper', '2024-04-02'),
      row('3. Bron vid badplatsen', BRIDGE, 'Samira, Kasper (färgen)', 'maj'),
    ]
    expect(titles(table.join('\n'))).toEqual(THREE)
  })
})

describe('what else stands in the text', () => {
  it('the agenda on the first page has the same numbers, and no text', () => {
    const agenda = `Dagordning\n${THREE.map(([n, title]) => `${n}. ${title}`).join('\n')}\n\n`
    const all = readMinutes(HEAD + agenda + body((n, title) => `${n}. ${title}`) + TAIL).sections
    expect(all.map(({ number, title }) => [number, title])).toEqual(THREE)
    expect(all.map(section => section.text)).toEqual([OPENED, MONEY, BRIDGE])
  })

  it('a numbered list within a matter is no matter', () => {
    const list = '\nFöljande gjordes i våras:\n1. Staketet lagades\n2. Sanden byttes\n3. Bänkarna målades\n'
    expect(titles(body((n, title) => `${n}. ${title}`).replace(`${MONEY}\n`, `${MONEY}\n${list}`))).toEqual(THREE)
  })

  it('matters counted anew under one with a number are matters too, told as they stand', () => {
    const text = `1. Mötets öppnande\n${OPENED}\n\n2. Information\n\n2.1 Kassan\n${MONEY}\n\n2.2 Bron\n${BRIDGE}\n\n3. Avslutning\nYlva tackade.\n`
    const { sections } = readMinutes(HEAD + text + TAIL)
    expect(sections.map(({ number, label, title }) => [label ?? number, title])).toEqual([
      [1, 'Mötets öppnande'],
      [2, 'Information'],
      ['2.1', 'Kassan'],
      ['2.2', 'Bron'],
      [3, 'Avslutning'],
    ])
  })

  it.each([
    ['2. Stegen: lagas i april av Kasper.', 'Stegen', 'lagas i april av Kasper.'],
    ['2) Stegen - är lös. Kasper skruvar fast den.', 'Stegen', 'är lös. Kasper skruvar fast den.'],
    ['2. Kurs: Livräddning Nivå Ett. Samira anmäler oss.', 'Kurs: Livräddning Nivå Ett', 'Samira anmäler oss.'],
    ['2. Remiss: ny hamnordning\nSamira skriver ett svar.', 'Remiss: ny hamnordning', 'Samira skriver ett svar.'],
    ['2. Städdagen – hur gick det?\nBra, sa alla.', 'Städdagen – hur gick det?', 'Bra, sa alla.'],
  ])('%j: where the heading ends', (matter, title, told) => {
    const { sections } = readMinutes(
      `${HEAD}1. Mötets öppnande\n${OPENED}\n\n${matter}\n\n3. Avslutning\nYlva tackade.\n${TAIL}`,
    )
    expect(sections[1]).toMatchObject({ number: 2, title })
    expect((sections[1]?.text ?? '').replace(/^2[.)] /, '')).toContain(told)
  })

  it('points with a number of two parts are none', () => {
    const text = `1. Mötets öppnande\n${OPENED}\n\n2. Bron\n2.1 Räcket är löst.\n2.2 Plankorna ska bytas.\n\n3. Avslutning\nYlva tackade.\n`
    expect(titles(text).map(([, title]) => title)).toEqual(['Mötets öppnande', 'Bron', 'Avslutning'])
  })

  it('a list with small letters within a matter is no matter', () => {
    const list = '\na) Staketet\nb) Sanden\nc) Bänkarna\n'
    expect(titles(body((n, title) => `${n}. ${title}`).replace(`${MONEY}\n`, `${MONEY}\n${list}`))).toEqual(THREE)
  })

  it('who led and wrote, line below line, ends the last matter', () => {
    const tail = '\nOrdförande: Ylva Brandt\nSekreterare: Kasper Lundmark'
    const read = readMinutes(
      `${HEAD}${body((n, title) => `${n}. ${title}`)}${tail}`.replace(`${BRIDGE}\n\n`, `${BRIDGE}\n`),
    )
    expect(read.sections.at(-1)!.text).toBe(BRIDGE)
    expect([read.chair, read.secretary]).toEqual(['Ylva Brandt', 'Kasper Lundmark'])
  })

  it.each(['Nästa möte', 'Övriga frågor', 'Mötets avslutande', 'Avslutning'])('%s without a number', title => {
    const text = `${body((n, heading) => `${n}. ${heading}`)}\n${title}\nIngen hade något mer att ta upp den här gången.\n`
    expect(titles(text)).toEqual([...THREE, [null, title]])
  })

  it('headings within a matter are none of their own', () => {
    const text = body((n, title) => `## ${n}. ${title}\n`).replace(
      MONEY,
      `${MONEY}\n\n### Kommande inköp\n\nEn ny gräsklippare.`,
    )
    expect(titles(text)).toEqual(THREE)
  })

  it('matters under a heading that only gathers them', () => {
    const text = `OPENING\n${OPENED}\n\nNEW BUSINESS\n1. The footbridge\n${BRIDGE}\n\n2. The mooring\nNobody has paid yet.\n\nADJOURNMENT\nThe meeting closed at 8 pm.\n`
    expect(titles(text)).toEqual([
      [null, 'OPENING'],
      [null, 'NEW BUSINESS'],
      [1, 'The footbridge'],
      [2, 'The mooring'],
      [null, 'ADJOURNMENT'],
    ])
  })

  it('the title of the document, its date and place are no matters', () => {
    const head = `**Minnesanteckningar**\n\n# Arbetsgruppen för Granvikens hamn\n\n## 12 mars 2024, Sjöboden\n\nNärvarande: Ylva Brandt, Kasper Lundmark\n\n`
    expect(
      titles(
        body((n, title) => `## ${n}. ${title}\n`),
        { head },
      ),
    ).toEqual(THREE)
  })

  it.each(['Med vänlig hälsning', 'Vänliga hälsningar,', 'Mvh', 'Respectfully submitted,', 'Granvik 2024-03-14'])(
    '%s ends them',
    ending => {
      const tail = `\n${ending}\n\nKasper Lundmark\nsekreterare\n\nGranvikens byalag, Sundby kommun\nwww.granviken.example`
      expect(
        titles(
          body((_, title) => title),
          { tail },
        ),
      ).toEqual(bare(THREE))
    },
  )

  it.each([
    ['§ 4  BN 2024/17\nGångvägen', 'BN 2024/17'],
    ['§ 4 Gångvägen   Dnr BN 2024/17', 'BN 2024/17'],
    ['§ 4 Gångvägen (dnr BN 2024/17)', 'BN 2024/17'],
    ['§ 4 Gångvägen\nDiarienummer: BN 2024/17', 'BN 2024/17'],
    ['§ 4 Gångvägen      Reg. no. BN 2024/17', 'BN 2024/17'],
    ['§ 4 Gångvägen\nSökande: Granvikens båtklubb. Journalnummer 2024-0311', '2024-0311'],
    ['§ 4 Gångvägen\nBN 2024/9.041', 'BN 2024/9.041'],
  ])('%j and its number in the register', (heading, registryNumber) => {
    const { sections } = readMinutes(`${HEAD}§ 3 Öppnande\n${OPENED}\n\n${heading}\n\n${BRIDGE}\n${TAIL}`)
    expect(sections[1]).toMatchObject({ number: 4, title: 'Gångvägen', registryNumber })
  })
})

it.each<[string, (title: string) => string]>([
  ['stars', title => `*${title}*`],
  ['equals signs', title => `== ${title} ==`],
  ['brackets', title => `[${title}]`],
  ['dashes', title => `-- ${title} --`],
  ['arrows', title => `>> ${title} <<`],
  ['stars apart', title => `* ${title} *`],
])('headings between %s, names among them', (_, heading) => {
  const named = ['Mötets öppnande', 'Ekonomi', 'Samira Nouri'].map(
    (title, i) => `${heading(title)}\n${[OPENED, MONEY, BRIDGE][i]}\n`,
  )
  expect(titles(named.join('\n'))).toEqual([
    [null, 'Mötets öppnande'],
    [null, 'Ekonomi'],
    [null, 'Samira Nouri'],
  ])
})

it('capitals with letters before them are lettered', () => {
  const { sections } = readMinutes(
    `${HEAD}A. ÖPPNANDE\n${OPENED}\n\nB. EKONOMI\n${MONEY}\n\nC. BRON\n${BRIDGE}\n${TAIL}`,
  )
  expect(sections.map(({ label, title }) => [label, title])).toEqual([
    ['A', 'ÖPPNANDE'],
    ['B', 'EKONOMI'],
    ['C', 'BRON'],
  ])
})

describe('who was there, told in sentences under a heading', () => {
  const told = 'Ylva Brandt ledde mötet. Med vid bordet satt också Kasper Lundmark och Samira Nouri. Ingen saknades.'
  const open = 'Byalagets möte\nDatum: 2024-03-12\n\n'
  const three = body((_, title) => title)
  it('is a matter where the others are headed as it is', () => {
    const found = titles(`Vilka som var med\n${told}\n\n${three}`, { head: open })
    expect(found.map(([, title]) => title)).toEqual(['Vilka som var med', ...THREE.map(([, title]) => title)])
  })
  it('is none as a list, or where the others have numbers', () => {
    const list = 'Ylva Brandt\nKasper Lundmark\nSamira Nouri'
    expect(titles(`Vilka som var med\n${list}\n\n${three}`, { head: open })).toHaveLength(3)
    const counted = body((n, title) => `${n}. ${title}`)
    expect(titles(`Vilka som var med\n${told}\n\n${counted}`, { head: open })).toHaveLength(3)
  })
})

describe('headings behind a mark of their own', () => {
  it.each<[string, (number: number, title: string) => string]>([
    ['a pointer', (_, title) => `» ${title}`],
    ['another', (_, title) => `► ${title}`],
  ])('%s', (_, heading) => expect(titles(body(heading))).toEqual(bare(THREE)))
  it('the hour in a log', () => {
    const log = `1905  Öppnat.\n1907  Kassan. ${MONEY}\n1918  Bron. ${BRIDGE}\n1926  Hamnen. Ingen hade något att säga om den.\n1940  Grannarna. De har hört av sig om ljuset.\n1951  Slut.`
    expect(titles(log).map(([, title]) => title)).toEqual(['Kassan', 'Bron', 'Hamnen', 'Grannarna'])
  })
  it('hours that go back and forth are none', () => {
    const plan = `1. Öppnande\n${OPENED}\n\n2. Programmet\n1900  Middag. Alla är välkomna.\n1400  Lek. Barnen får vara med.\n1700  Sång. Kören kommer.\n1200  Soppa. Den är varm.\n\n3. Bron\n${BRIDGE}`
    expect(titles(plan)).toHaveLength(3)
  })
})

it('how a letter or its approval ends heads nothing', () => {
  const three = body((_, title) => title)
  for (const end of ['Läst och godkänt', 'Read and approved', 'S x'])
    expect(titles(`${three}\n${end}\nS. Nouri, ordförande\nK. Lundmark`, { tail: '' })).toHaveLength(3)
})

it('the heading of a whole document in marks, over deeper ones', () => {
  const text = `## Träff i byalaget\n\nSkrivet av Kasper Lundmark\n\n12 mars 2024 i Folkets hus. Vi var tre.\n\n${body((_, title) => `### ${title}\n`)}`
  expect(titles(text, { head: '', tail: '' })).toEqual(bare(THREE))
})

it('knows a table that tells in one column whose a matter is and by when', () => {
  const { sections, tasks } = readMinutes(
    `${HEAD}Nr\tÄrende\tBeslut\tAnsvarig, klart\n1\tBron\tMålas om i maj.\tKasper Lundmark, 30 april\n2\tKassan\tGodkänd.\t–\n3\tGrinden\tByts ut.\tSamira Nouri, 2 maj\n${TAIL}`,
  )
  expect(sections.map(one => one.title)).toEqual(['Bron', 'Kassan', 'Grinden'])
  expect(tasks.map(({ owner, due }) => [owner, due])).toEqual([
    ['Kasper Lundmark', '2024-04-30'],
    ['Samira Nouri', '2024-05-02'],
  ])
})
