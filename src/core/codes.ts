import { hash, timingSafeEqual } from 'node:crypto'

/** How long a one-time code to link an account holds. */
export const CODE_HOURS = 24

/** SHA-256 (hex) of a one-time code; how it was spaced, hyphenated or cased does not count. */
export const digestOfCode = (code: string): string => hash('sha256', code.toUpperCase().replace(/[^A-Z0-9]/g, ''))

/** Whether a digest made by `digestOfCode` is this one; takes as long whether or not it fits. */
export const sameDigest = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
