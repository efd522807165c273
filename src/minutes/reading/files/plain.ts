/**
 * The text of a plain file: UTF-8, UTF-16 by its mark, or the Windows code page that old Swedish files are in.
 * Null where the bytes are no text.
 */
export function decoded(bytes: Uint8Array): string | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes)
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    // Pictures and programs rarely lack control characters; letters of an old code page never are.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const odd = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0081\u008d\u008f\u0090\u009d]/g)?.length ?? 0
    return odd * 200 > text.length ? null : text
  }
}
