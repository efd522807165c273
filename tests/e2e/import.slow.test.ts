import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder, served } from '../process/klubban.ts'
import { launch, noBrowser, visit } from './browser.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

/** Fictional, as all that follows. */
const WORD: Array<[text: string, heading?: true]> = [
  ['Protokoll från Vägsamrådet i Norrby den 3 april 2019 kl. 18.00–20.15', true],
  ['Plats: Bygdegården i Norrby'],
  ['Närvarande', true],
  ['Siv Tallberg, ordförande'],
  ['Arne Lövgren, sekreterare'],
  ['Mira Holm, Norrby hembygdsförening'],
  ['Jon Sand, Länsstyrelsen'],
  ['Frånvarande', true],
  ['Elsa Brink'],
  ['§ 1 Vinterns snöröjning', true],
  ['Jon Sand redogjorde för snöröjningen, som kostade 84 000 kronor mot budgeterade 70 000 kronor.'],
  ['Beslut', true],
  ['1. Rådet lägger redovisningen till handlingarna.'],
  ['§ 2 Ny cykelväg till skolan', true],
  ['Dnr VS 2019-014'],
  ['Beslut', true],
  ['1. Rådet tillstyrker cykelvägen.'],
  ['2. Arne Lövgren får i uppdrag att begära in offerter senast den 15 maj.'],
  ['Reservation', true],
  ['Mira Holm reserverar sig mot beslutet.'],
  ['§ 3 Belysning vid badplatsen', true],
  ['Votering genomförs. Resultat: 3 ja, 1 nej.'],
  ['Beslut', true],
  ['1. Rådet avslår förslaget om belysning vid badplatsen.'],
  ['§ 4 Kommande möten', true],
  ['Nästa möte hålls den 12 juni 2019 kl. 18.00.'],
  ['Då kommer trafikstrateg Lena Ask från Trafikverket för att berätta om hastighetsgränser.'],
]

const wordFile = (): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: WORD.map(
            ([text, head]) => new Paragraph({ text, ...(head ? { heading: HeadingLevel.HEADING_2 } : {}) }),
          ),
        },
      ],
    }),
  )

const PDF = [
  '8 May 2019, 6.30 pm to 8.00 pm, the clubhouse',
  'Present: Tom Reed (Chair), Ida Lund (Treasurer), Sam Cole (Secretary)',
  'Apologies: Nora Vale',
  '',
  '1. Accounts',
  'Ida Lund reported a surplus of £1,240 for the year. The committee noted the report.',
  '',
  '2. Jetty',
  'It was agreed to repair the jetty at a cost of no more than £3,500.',
  'ACTION: Sam Cole to order timber by 20 May.',
  '',
  '3. Summer regatta',
  'The regatta will be held on 6 July 2019. Ida Lund will book the band.',
  '',
  '4. Next meeting',
  'The next meeting will be held on 19 June 2019 at 6.30 pm. Captain Maud Ekman from the Coast Guard',
  'will attend to speak about life jackets.',
]

const pdfFile = (): Promise<Buffer> =>
  new Promise(done => {
    const pdf = new PDFDocument()
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => done(Buffer.concat(parts)))
    pdf.fontSize(14).text('Minutes of the Committee of Norrby Sailing Club')
    pdf.fontSize(11)
    for (const line of PDF) pdf.text(line === '' ? ' ' : line)
    pdf.end()
  })

const NOT_THERE = /framgår inte av protokollen|not in the records|finns inget beslut|inget är antecknat/i

/** What is typed, what the answer must hold, and what it must not. */
const QUESTIONS: Array<[question: string, told: Array<string | RegExp>, not?: string]> = [
  ['Vem var ordförande i Vägsamrådet den 3 april 2019?', ['Siv Tallberg'], 'Tom Reed'],
  ['Hur mycket kostade snöröjningen?', ['84 000 kronor']],
  ['Vad beslutades om cykelvägen till skolan?', ['tillstyrker cykelvägen']],
  ['Vem reserverade sig mot cykelvägen?', ['Mira Holm']],
  ['Vilket diarienummer har cykelvägen till skolan?', ['VS 2019-014']],
  ['Vem ska begära in offerter?', ['Arne Lövgren', '15 maj']],
  ['Hur röstade rådet om belysningen vid badplatsen?', ['3 ja', '1 nej']],
  ['Vem kommer från Trafikverket och när?', ['Lena Ask', '12 juni']],
  ['Vem representerade Länsstyrelsen i Vägsamrådet?', ['Jon Sand'], 'Mira Holm'],
  ['Vem var frånvarande den 3 april 2019?', ['Elsa Brink'], 'Nora Vale'],
  ['Vad beslutades om kärnkraft i Norrby?', [NOT_THERE]],
  ['Who chaired the sailing club’s meeting on 8 May 2019?', ['Tom Reed'], 'Siv Tallberg'],
  ['How large was the surplus of the sailing club?', ['£1,240']],
  ['What was decided about the jetty?', ['£3,500']],
  ['Who is to order timber?', ['Sam Cole', '20 May']],
  ['When is the regatta?', ['6 July']],
  ['Who will book the band?', ['Ida Lund']],
  ['Who comes to speak about life jackets?', ['Maud Ekman']],
  ['Who sent apologies on 8 May 2019?', ['Nora Vale'], 'Elsa Brink'],
  ['How much did the snow clearing cost?', ['84 000 kronor']],
  ['What was decided about the cycle path to the school?', ['tillstyrker cykelvägen']],
  ['How much did the band cost?', [NOT_THERE]],
]

describe.skipIf(noBrowser !== null)(`old minutes through the page${noBrowser ? ` (${noBrowser})` : ''}`, () => {
  const data = dataFolder()
  let browser: Browser
  let server: Awaited<ReturnType<typeof served>>
  beforeAll(async () => {
    browser = await launch()
    server = await served(data.env)
  })
  afterAll(async () => {
    await browser.close()
    server.child.kill('SIGTERM')
    await server.ended
    data.remove()
  })

  test('a Word file and a PDF are reviewed, entered, and answer questions in both languages', async () => {
    const visitor = await visit(browser, server.address)
    const { page } = visitor
    const answers = page.locator('li.said.klubban')
    const since = (before: number) => async () => (await answers.allTextContents()).slice(before).join('\n')
    const people = page.getByRole('combobox', { name: /^Jag är/ })
    const secretary = (await people.locator('option').allTextContents()).find(one => one.startsWith('Eva Ekdahl'))!
    await people.selectOption({ label: secretary })
    for (const [name, buffer] of [
      ['vagsamradet-april.docx', await wordFile()],
      ['sailing-club-may.pdf', await pdfFile()],
    ] as const) {
      const before = await answers.count()
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
      await answers.nth(before).waitFor()
      await answers.last().getByRole('button', { name: 'För in', exact: true }).click()
      await expect.poll(since(before), { timeout: 20_000 }).toContain('är införd')
    }
    for (const [question, told, not] of QUESTIONS) {
      const before = await answers.count()
      await page.locator('#words').fill(question)
      await page.locator('#words').press('Enter')
      await answers.nth(before).waitFor()
      const said = await since(before)()
      // Where it stands can be opened below the answer, and is not told in words besides.
      const words = (await answers.last().locator('.card p.quiet').allTextContents()).join()
      for (const source of await answers.last().locator('.sources li').allTextContents())
        expect({ question, words }).toEqual({ question, words: expect.not.stringContaining(source.trim()) })
      for (const one of told)
        expect({ question, said }).toEqual({
          question,
          said: typeof one === 'string' ? expect.stringContaining(one) : expect.stringMatching(one),
        })
      if (not !== undefined) expect({ question, said }).toEqual({ question, said: expect.not.stringContaining(not) })
    }
    expect(visitor.complaints).toEqual([])
    await visitor.close()
  })

  test('what does not look like minutes is read as notes at the press of a button', async () => {
    const visitor = await visit(browser, server.address)
    const { page } = visitor
    const answers = page.locator('li.said.klubban')
    const people = page.getByRole('combobox', { name: /^Jag är/ })
    const secretary = (await people.locator('option').allTextContents()).find(one => one.startsWith('Eva Ekdahl'))!
    await people.selectOption({ label: secretary })
    const buffer = Buffer.from('Vi bytte lås på boden. Beslut: stegen lånas ut till scouterna.')
    await page.locator('input[type=file]').setInputFiles({ name: 'lapp.txt', mimeType: 'text/plain', buffer })
    const anyway = answers.last().getByRole('button', { name: 'Läs som anteckningar', exact: true })
    await anyway.click()
    await expect.poll(async () => answers.last().textContent(), { timeout: 20_000 }).toContain('lästs så på begäran')
    await answers.last().getByRole('button', { name: 'För in', exact: true }).click()
    await expect.poll(async () => answers.last().textContent(), { timeout: 20_000 }).toContain('är införd')
    // A long conversation scrolls within its own part of a wide page, which itself does not grow.
    expect(await page.evaluate('document.documentElement.scrollHeight - innerHeight')).toBeLessThanOrEqual(1)
    expect(visitor.complaints).toEqual([])
    await visitor.close()
  })
})
