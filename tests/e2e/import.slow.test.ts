import { Document, HeadingLevel, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder, served } from '../process/klubban.ts'
import { launch, noBrowser, visit } from './browser.ts'

if (noBrowser) console.warn(`skipped, ${noBrowser}`)

const WORD = [
  ['Protokoll från Landsbygdsberedningen den 3 april 2019', true],
  ['Plats: Bygdegården i Norrby', false],
  ['Närvarande', true],
  ['Siv Tallberg (C), ordförande', false],
  ['Arne Lövgren (S)', false],
  ['§ 1 Bidrag till orienteringsklubben', true],
  ['Beslut', true],
  ['1. Beredningen anslår 27 500 kronor till orienteringsklubben i Norrby.', false],
  ['§ 2 Skyltar längs pilgrimsleden', true],
  ['Beslut', true],
  ['1. Skyltarna längs pilgrimsleden byts ut under hösten.', false],
] as const

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

const pdfFile = (): Promise<Buffer> =>
  new Promise(done => {
    const pdf = new PDFDocument()
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => done(Buffer.concat(parts)))
    pdf.fontSize(14).text('Protokoll från Landsbygdsberedningen den 8 maj 2019')
    pdf.fontSize(11)
    for (const line of [
      'Närvarande',
      'Siv Tallberg (C), ordförande',
      '',
      '§ 3 Brygga vid Stensjön',
      'Beslut',
      '1. Beredningen avslår ansökan om en brygga vid Stensjön.',
    ])
      pdf.text(line === '' ? ' ' : line)
    pdf.end()
  })

const QUESTIONS: Array<[question: string, told: string]> = [
  ['Hur mycket fick orienteringsklubben i Norrby?', '27 500 kronor'],
  ['Vad beslutades om skyltarna längs pilgrimsleden?', 'byts ut under hösten'],
  ['Vem var ordförande den 3 april 2019?', 'Siv Tallberg'],
  ['Vad hände med bryggan vid Stensjön?', 'avslår'],
  ['How much money was granted to orienteringsklubben?', '27 500 kronor'],
  ['Who chaired the meeting on 8 May 2019?', 'Siv Tallberg'],
  ['Vad beslutades om kärnkraft i Norrby?', 'Det finns inget beslut'],
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
      ['protokoll-april.docx', await wordFile()],
      ['protokoll-maj.pdf', await pdfFile()],
    ] as const) {
      const before = await answers.count()
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
      await answers.nth(before).waitFor()
      await answers.last().getByRole('button', { name: 'För in', exact: true }).click()
      await expect.poll(since(before), { timeout: 20_000 }).toContain('är införd')
    }
    for (const [question, told] of QUESTIONS) {
      const before = await answers.count()
      await page.locator('#words').fill(question)
      await page.locator('#words').press('Enter')
      await expect.poll(since(before), { message: question, timeout: 10_000 }).toContain(told)
    }
    expect(visitor.complaints).toEqual([])
    await visitor.close()
  })
})
