import { z } from 'zod'

/** Who brought a change about, as the journal tells it. */
export interface By {
  /** The member's id in the group, where it was a member. */
  member?: string
  /** The guest's id, where it was a guest by their own link. */
  guest?: string
  /** `operator`: somebody at the command line, for themselves or on the member's behalf. */
  role: 'member' | 'admin' | 'operator' | 'clock' | 'guest'
  /** `platform/space/user`, as the adapter vouched for it. */
  account: string
}

/** What an entry of the journal tells beside its changes. `at` is an ISO instant in UTC. */
export interface Meta {
  seq: number
  at: string
  by: By
}

/** A typed fact in the past tense. Its data lie beside `type` and `v`. */
export interface Change {
  type: string
  v: number
}

export interface ChangeKind<S> {
  type: string
  v: number
  /** Alters `state` in place: cost follows the change, not the size of the group. */
  apply(state: S, change: never, meta: Meta): void
  /** False: the fact stands, and only a further fact can correct it. 'neutral': not a fact of the record (a message queued, a setting). */
  undoable: boolean | 'neutral'
  /** Old versions of this change, by version number, each lifted one step. */
  upcast: Record<number, (old: Change) => Change>
}

export type ChangeMaker<S, D> = ((data: D) => Change & D) & ChangeKind<S>

/**
 * Declares a change once: its name, version, shape and effect.
 * Creating one checks the shape strictly, so nothing malformed reaches the journal.
 */
export function defineChange<S, Shape extends z.ZodRawShape>(
  type: string,
  shape: Shape,
  apply: (state: S, change: z.output<z.ZodObject<Shape, z.core.$strict>>, meta: Meta) => void,
  more: { v?: number; undoable?: boolean | 'neutral'; upcast?: Record<number, (old: Change) => Change> } = {},
): ChangeMaker<S, z.output<z.ZodObject<Shape, z.core.$strict>>> {
  type D = z.output<z.ZodObject<Shape, z.core.$strict>>
  const schema = z.strictObject(shape)
  const v = more.v ?? 1
  const make = (data: D): Change & D => ({ type, v, ...(schema.parse(data) as D) })
  return Object.assign(make, {
    type,
    v,
    apply: apply as ChangeKind<S>['apply'],
    undoable: more.undoable ?? true,
    upcast: more.upcast ?? {},
  })
}
