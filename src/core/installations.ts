/**
 * What platforms handed out where Klubban was installed, by `platform/workspace`. Values are plain JSON and hold secrets:
 * they are kept encrypted, and never logged. `get` gives null where there is none, or where it cannot be opened
 * any more (another key): then it must be installed again.
 */
export interface Installations {
  get(key: string): Promise<unknown>
  put(key: string, value: unknown): Promise<void>
  /** Nothing where there is none. */
  remove(key: string): Promise<void>
}
