/** What the server takes as one document. */
const MAX = 3_000_000
const KNOWN = /\.(txt|md|docx|pdf)$/i

/** The file's bytes as base64, for the server to read; null where it is of no known kind or too large. */
export async function readFile(file: File): Promise<string | null> {
  if (!KNOWN.test(file.name) || file.size > MAX) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
