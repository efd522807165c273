const MAX = 800_000
/** What the server takes, less the rest of the request. Quotes and line breaks grow on the way. */
const MAX_SENT = 1_000_000

/** The words of a text file, as UTF-8 or as older Swedish systems write; null where it is no text or too long. */
export async function readText(file: File): Promise<string | null> {
  if (!/\.(txt|md)$/i.test(file.name) || file.size > MAX) return null
  const bytes = await file.arrayBuffer()
  const text = decode(bytes)
  return text.includes('\0') || new Blob([JSON.stringify(text)]).size > MAX_SENT ? null : text
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
