import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** What is unpacked is never larger: a packed value comes from us, but nothing is taken on trust. */
const MOST = 200_000

/** A value as JSON in at most `max` characters, pressed together where it must be; null where it does not fit even so. */
export function pack(value: unknown, max: number): string | null {
  const json = JSON.stringify(value)
  if (json.length <= max) return json
  if (json.length > MOST) return null
  const packed = `z${deflateRawSync(Buffer.from(json)).toString('base64')}`
  return packed.length <= max ? packed : null
}

/** What `pack` was given; undefined where it is nothing of ours. */
export function unpack(words: string): unknown {
  try {
    if (!words.startsWith('z')) return JSON.parse(words)
    return JSON.parse(inflateRawSync(Buffer.from(words.slice(1), 'base64'), { maxOutputLength: MOST * 4 }).toString())
  } catch {
    return undefined
  }
}
