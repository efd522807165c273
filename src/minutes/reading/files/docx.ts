import type { Extract } from '../../../domain/extract.ts'
import { textOfHtml } from './html.ts'
import { counting, numberingOf } from './numbering.ts'
import { broken, unsafe } from './problems.ts'
import { unzipped, zipped } from './zip.ts'

type Remarks = NonNullable<Extract['remarks']>

const NUMBERS = 'word/numbering.xml'
const OPENS = '<w:pPr>'
const CLOSES = '</w:pPr>'

/**
 * Writes the numbers that Word only counts ("§ 12", "1.", "- ") into the paragraphs themselves: mammoth keeps no automatic
 * numbers, and in minutes they are what a decision is found by.
 */
function numbered(document: string, before: (properties: string) => string): string {
  const out: string[] = []
  let from = 0
  for (let at = document.indexOf(OPENS); at >= 0; at = document.indexOf(OPENS, from)) {
    let end = document.indexOf(CLOSES, at)
    // Tracked changes keep the former properties inside the present ones.
    const change = document.indexOf('</w:pPrChange>', at)
    const nested = document.indexOf('<w:pPrChange', at)
    if (nested > 0 && nested < end && change > 0) end = document.indexOf(CLOSES, change)
    if (end < 0) break
    const label = before(document.slice(at, nested > 0 && nested < end ? nested : end))
    out.push(document.slice(from, end + CLOSES.length))
    if (label) out.push(`<w:r><w:t xml:space="preserve">${label.replace(/[<>&]/g, ' ')}</w:t></w:r>`)
    from = end + CLOSES.length
  }
  out.push(document.slice(from))
  return out.join('')
}

/** A Word document's text. Problems: `invalid` (damaged, with a password, referring outside), `too-long`. */
export async function textOfDocx(bytes: Buffer): Promise<{ text: string; remarks: Remarks }> {
  const parts = unzipped(bytes, name => /\.(?:xml|rels)$/i.test(name) && !/theme|glossary|customXml/i.test(name))
  // Word writes neither; both exist in XML only to pull in other text.
  for (const part of parts.values()) if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw unsafe()
  const main =
    /Target="\/?([^"]+)"[^>]*officeDocument"|officeDocument"[^>]*Target="\/?([^"]+)"/.exec(
      parts.get('_rels/.rels')?.toString() ?? '',
    ) ?? null
  const at = main?.[1] ?? main?.[2] ?? 'word/document.xml'
  const document = parts.get(at)?.toString()
  if (document === undefined) throw broken('docx')
  const numbers = parts.get(NUMBERS)?.toString()
  const remarks: Remarks = []
  if (numbers !== undefined) {
    const styles = parts.get('word/styles.xml')?.toString() ?? ''
    parts.set(at, Buffer.from(numbered(document, counting(numberingOf(numbers, styles)))))
    parts.set(
      NUMBERS,
      Buffer.from('<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
    )
  } else if (document.includes('<w:numPr>'))
    remarks.push({
      text: {
        sv: 'Dokumentets automatiska numrering gick inte att läsa: § kan saknas.',
        en: 'The automatic numbering of the document could not be read: § may be missing.',
      },
    })
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: zipped(parts) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        // A body's own name for its headings ("Rubrik §") is still a heading.
        styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Rubrik'] => h1:fresh"],
        externalFileAccess: false,
      },
    )
    return { text: textOfHtml(value), remarks }
  } catch {
    throw broken('docx')
  }
}
