import { copied } from './copy.ts'
import type { Patch } from './state.ts'

/** Derived lists that are mended from what they list, never patched: a patch of them would weigh what the group weighs. */
const DERIVED = new Set(['calendar', 'openTasks', 'outbox', 'posts', 'proposals', 'undo', 'lastTask', 'revisions'])

const copy = (value: unknown): unknown => (value === undefined ? null : copied(value))

const at = (root: object, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (node, key) => (node !== null && typeof node === 'object' ? (node as Record<string, unknown>)[key] : undefined),
    root,
  )

/**
 * A stand-in for `state` that lets every alteration through and remembers what stood there before.
 * An array is remembered whole at its own path: undoing a splice is putting the old list back.
 */
export function recording<S extends object>(state: S): { draft: S; patches(): Patch[] } {
  const before = new Map<string, { path: string[]; was: unknown }>()
  const raw = new WeakMap<object, object>()

  const remember = (path: string[]) => {
    let key = ''
    for (const part of path) {
      key += `\n${part}`
      if (before.has(key)) return
    }
    before.set(key, { path, was: copy(at(state, path)) })
  }
  /** What is stored holds no stand-ins, however deep in a new object they lie. */
  const unwrapped = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value
    const own = raw.get(value)
    if (own) return own
    for (const [key, part] of Object.entries(value)) {
      const bare = unwrapped(part)
      if (bare !== part) (value as Record<string, unknown>)[key] = bare
    }
    return value
  }

  const wrap = (target: object, path: string[]): object => {
    const touch = (key: string) => remember(Array.isArray(target) ? path : [...path, key])
    const proxy = new Proxy(target, {
      get(node, key, receiver) {
        const value = Reflect.get(node, key, Array.isArray(node) ? receiver : node)
        if (typeof key === 'symbol' || value === null || typeof value !== 'object') return value
        return path.length === 0 && DERIVED.has(key) ? value : wrap(value, [...path, key])
      },
      set(node, key, value) {
        if (typeof key !== 'symbol') touch(key)
        return Reflect.set(node, key, unwrapped(value))
      },
      deleteProperty(node, key) {
        if (typeof key !== 'symbol') touch(key)
        return Reflect.deleteProperty(node, key)
      },
    })
    raw.set(proxy, target)
    return proxy
  }

  return {
    draft: wrap(state, []) as S,
    patches: () => [...before.values()].map(({ path, was }) => ({ path, was, is: copy(at(state, path)) })),
  }
}

/** True where the state still says what the patch left there. */
export function stands(state: object, patch: Patch): boolean {
  return JSON.stringify(at(state, patch.path) ?? null) === JSON.stringify(patch.is)
}

/** Puts back what stood at `path`: null removes it. */
export function putBack(state: object, path: readonly string[], was: unknown): void {
  const parent = at(state, path.slice(0, -1)) as Record<string, unknown> | undefined
  const key = path.at(-1)
  if (parent === undefined || parent === null || key === undefined) return
  if (was === null) delete parent[key]
  else parent[key] = structuredClone(was)
}
