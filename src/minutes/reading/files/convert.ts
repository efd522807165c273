import type { Extract } from '../../../domain/extract.ts'
import { textOfDocx } from './docx.ts'
import { textOfPdf } from './pdf.ts'
import { decoded } from './plain.ts'
import { broken, locked, MAX_FILE, tooLarge, unknownKind } from './problems.ts'

/** A file as text. */
export interface FileText {
  text: string
  /** Of a PDF: the line (1-based) of `text` that each page starts on. */
  pages?: number[]
  /** What was lost or could not be read. */
  remarks: NonNullable<Extract['remarks']>
}

/** What an old Word file and a new one with a password start with. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** Reads a file by what its bytes are, not by its name alone. Problems: `invalid`, `too-long`. */
export async function convert(given: Uint8Array, name: string): Promise<FileText> {
  if (given.length > MAX_FILE) throw tooLarge()
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length)
  if (bytes.subarray(0, 8).equals(OLE)) throw bytes.includes(ENCRYPTED) ? locked() : unknownKind(name)
  if (bytes.subarray(0, 1024).includes('%PDF-')) return textOfPdf(bytes)
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004')
    return /\.(?:xlsx|pptx|odt|ods|odp|zip|epub)$/i.test(name) ? Promise.reject(unknownKind(name)) : textOfDocx(bytes)
  if (/\.pdf$/i.test(name)) throw broken('PDF')
  if (/\.docx$/i.test(name)) throw broken('docx')
  const text = bytes.subarray(0, 5).toString('latin1') === '{\\rtf' ? null : decoded(bytes)
  if (text === null) throw unknownKind(name)
  return { text, remarks: [] }
}
