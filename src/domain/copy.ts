/** A copy of a plain JSON value, far quicker than `structuredClone` on what is small. What is undefined is left out, as JSON does. */
export function copied<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(copied) as T
  const out: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue
    // Assigned, this one would become the copy's prototype.
    if (key === '__proto__') Object.defineProperty(out, key, { value: copied(part), ...OWN })
    else out[key] = copied(part)
  }
  return out as T
}

const OWN = { enumerable: true, writable: true, configurable: true }
