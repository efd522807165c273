import { crc32, inflateRawSync } from 'node:zlib'
import { broken, locked, MAX_INFLATED, tooLarge } from './problems.ts'

/** A document has some twenty parts and its pictures. */
const MAX_ENTRIES = 5000

interface Listed {
  name: string
  flags: number
  method: number
  size: number
  start: number
}

/** What the archive's directory lists. Its sizes are claims: only where the bytes lie is used. */
function listed(bytes: Buffer): Listed[] {
  const end = bytes.lastIndexOf('PK\u0005\u0006')
  if (end < 0 || end + 22 > bytes.length) throw broken('docx')
  const count = bytes.readUInt16LE(end + 10)
  if (count > MAX_ENTRIES) throw tooLarge()
  const out: Listed[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw broken('docx')
    const nameLength = bytes.readUInt16LE(at + 28)
    out.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      start: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return out
}

function inflated(bytes: Buffer, one: Listed, room: number): Buffer {
  if (one.flags & 1) throw locked()
  if (one.start + 30 > bytes.length) throw broken('docx')
  const start = one.start + 30 + bytes.readUInt16LE(one.start + 26) + bytes.readUInt16LE(one.start + 28)
  const packed = bytes.subarray(start, start + one.size)
  if (one.method === 0) return packed
  if (one.method !== 8) throw broken('docx')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : broken('docx')
  }
}

/**
 * The wanted parts of a zip archive, by name. At most 50 MB are inflated in all, whatever the archive says of its sizes.
 * Problems: `too-long`, `invalid` (damaged, or with a password).
 */
export function unzipped(bytes: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const out = new Map<string, Buffer>()
  let room = MAX_INFLATED
  for (const one of listed(bytes)) {
    if (!wanted(one.name) || out.has(one.name)) continue
    const part = inflated(bytes, one, room)
    room -= part.length
    if (room <= 0) throw tooLarge()
    out.set(one.name, part)
  }
  return out
}

/** An archive of these parts, stored as they are: a library that reads it finds nothing but what was checked. */
export function zipped(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, data] of parts) {
    const label = Buffer.from(name)
    // The same 26 bytes describe the part before it and in the directory: version, UTF-8 names, stored, no date.
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x0800, 2)
    shared.writeUInt32LE(crc32(data), 10)
    shared.writeUInt32LE(data.length, 14)
    shared.writeUInt32LE(data.length, 18)
    shared.writeUInt16LE(label.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    const local = [Buffer.from('PK\u0003\u0004'), shared, label, data]
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, tail, label)
    files.push(...local)
    at += local.reduce((sum, one) => sum + one.length, 0)
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, list, end])
}
