import type { Compose } from '../../core/digests.ts'
import type { DigestKind } from '../../domain/state.ts'
import { closed } from './after.ts'
import { call, chase, notice, reminder } from './before.ts'
import { approval, posting } from './minutes.ts'
import { personal } from './personal.ts'
import type { Write } from './shared.ts'
import { brief, opening } from './start.ts'
import { weekly } from './weekly.ts'

const WRITERS: Record<DigestKind, Write> = {
  call,
  notice,
  reminder,
  chase,
  brief,
  opening,
  closed,
  approval,
  posting,
  weekly,
  personal,
}

/** Every text that is sent by itself, written from the record for whoever reads it. */
export const compose: Compose = (state, digest, eyes, now) => WRITERS[digest.kind](state, digest, eyes, now)
