import { boxOf, fieldOf } from '../boxes.ts'
import { metadataOf } from '../metadata.ts'
import { isDirect, roomKey } from '../origin.ts'
import { accountOf, keyOf, presser, type Read, spaceOf } from '../read.ts'
import { type Held, type Raw, viewSubmission } from '../types.ts'

const heldBy = (element: Held | undefined): string =>
  element?.value ?? element?.selected_option?.value ?? element?.selected_date ?? ''

/** The values by field; a long one put together again from its boxes. */
function valuesOf(
  state: Record<string, Record<string, Held>>,
  joints: Record<string, string[]>,
): Record<string, string> {
  const box = (id: string): string => heldBy(Object.values(Object.hasOwn(state, id) ? state[id]! : {})[0])
  const values: Array<[string, string]> = Object.keys(state).flatMap(id => {
    const field = fieldOf(id)
    if (field === undefined) return []
    const rest = Object.hasOwn(joints, field) ? joints[field]! : []
    const whole = rest.reduce((before, joint, i) => before + joint + box(boxOf(field, i + 1)), box(id))
    return whole === '' ? [] : [[field, whole]]
  })
  return Object.fromEntries(values)
}

/** A form sent in. One opened form is sent in once: its view id is the key, whatever was clicked or sent again. */
export function readSubmission(raw: Raw): Read | null {
  const { success, data } = viewSubmission.safeParse(raw.body)
  if (!success || data.view.callback_id !== 'form') return null
  const form = metadataOf(data.view.private_metadata)
  const sender = presser(data, raw.home)
  const account = accountOf(sender)
  const at = spaceOf(sender)
  if (!form || !account || !at) return null
  const { channel, thread, group } = form
  const direct = channel === undefined || isDirect(channel)
  return {
    base: {
      keys: [keyOf(at.space, 'view', data.view.id)],
      account,
      ...(direct ? {} : { room: roomKey(at.space, channel) }),
      ...(group === undefined ? {} : { group }),
      ...(raw.lang ? { lang: raw.lang } : {}),
    },
    input: {
      form: {
        command: form.command,
        args: { ...form.fixed, ...valuesOf(data.view.state.values, form.joints ?? {}) },
      },
    },
    origin: {
      ...at,
      user: data.user.id,
      direct,
      ...(channel === undefined ? {} : { channel }),
      ...(thread === undefined ? {} : { thread }),
      ...(data.trigger_id ? { trigger: data.trigger_id } : {}),
      view: { id: data.view.id, type: 'modal', ...(data.view.hash == null ? {} : { hash: data.view.hash }) },
    },
    files: [],
  }
}
