import { useCallback, useRef, useState } from 'preact/hooks'
import type { Intent } from '../../../src/core/card.ts'
import type { Input, LocalForm, LocalReply } from '../../../src/core/incoming.ts'
import type { Lang } from '../../../src/domain/text.ts'
import type { LiveEvent, PagePost } from '../wire.ts'
import { newKey, type Self, send } from './api.ts'
import type { Key } from './texts.ts'

/** One thing in the conversation. A form lives in the answer that opened it until it is accepted or given up. */
export type Said =
  | { id: string; from: 'me'; words: string; state: 'sending' | 'sent' | 'failed'; input: Input }
  | { id: string; from: 'page'; key: Key }
  | { id: string; from: 'klubban'; reply: LocalReply; post: boolean; form: OpenForm | null }

export interface OpenForm {
  form: LocalForm
  busy: boolean
  problem: string | null
  failed: boolean
  /** Kept while the same values are sent again: a form has one effect. */
  key: string
}

const openForm = (form: LocalForm | undefined): OpenForm | null =>
  form ? { form, busy: false, problem: null, failed: false, key: newKey() } : null

type Talks = Record<string, Said[]>

/**
 * The conversation of whoever is picked; others' are kept apart and never shown.
 * `onAnswer` hears every answer (`direct`) and every message (with its post), for the screen reader, the panels
 * and the page's language.
 */
export function useTalk(
  self: Self,
  lang: Lang,
  onAnswer: (reply: LocalReply, direct: boolean, post?: PagePost) => void,
) {
  const [talks, setTalks] = useState<Talks>({})
  const mine = JSON.stringify(self)
  const heard = useRef(onAnswer)
  heard.current = onAnswer

  const edit = useCallback((whose: string, change: (said: Said[]) => Said[]) => {
    setTalks(before => ({ ...before, [whose]: change(before[whose] ?? []) }))
  }, [])
  const patch = useCallback(
    (whose: string, id: string, fresh: (said: Said) => Said) =>
      edit(whose, all => all.map(one => (one.id === id ? fresh(one) : one))),
    [edit],
  )

  /** A second click on what is on its way is the same wish. */
  const underWay = (input: Input): boolean =>
    !('words' in input) &&
    (talks[mine] ?? []).some(
      one => one.from === 'me' && one.state === 'sending' && JSON.stringify(one.input) === JSON.stringify(input),
    )

  /** Sends something under its own key; what fails (null) can be sent again and has one effect. */
  async function deliver(id: string, words: string, input: Input): Promise<LocalReply | null> {
    const whose = mine
    const said: Said = { id, from: 'me', words, state: 'sending', input }
    edit(whose, all => (all.some(one => one.id === id) ? all.map(one => (one.id === id ? said : one)) : [...all, said]))
    try {
      const reply = await send(self, lang, input, id)
      patch(whose, id, one => ({ ...one, state: 'sent' }) as Said)
      const answer: Said = { id: `re-${id}`, from: 'klubban', reply, post: false, form: openForm(reply.form) }
      edit(whose, all => [...all, answer])
      heard.current(reply, true)
      return reply
    } catch {
      patch(whose, id, one => ({ ...one, state: 'failed' }) as Said)
      return null
    }
  }

  async function submit(id: string, open: OpenForm, intent: Intent): Promise<void> {
    const whose = mine
    const setForm = (form: OpenForm | null) =>
      patch(whose, id, one => (one.from === 'klubban' ? { ...one, form } : one))
    setForm({ ...open, busy: true, failed: false, problem: null })
    try {
      const reply = await send(self, lang, { form: intent }, open.key)
      const refused = reply.problem !== undefined
      // A refusal that brings the form back shows each error at its field; any other stands above the form that was there.
      if (refused) {
        const atField = reply.form?.fields.some(field => field.error !== undefined) ?? false
        const form = reply.form ?? open.form
        setForm({ form, busy: false, problem: atField ? null : reply.card.lead, failed: false, key: newKey() })
      } else {
        setForm(null)
        const answer: Said = { id: `re-${open.key}`, from: 'klubban', reply, post: false, form: openForm(reply.form) }
        edit(whose, all => [...all, answer])
      }
      heard.current(reply, true)
    } catch {
      setForm({ ...open, busy: false, failed: true })
    }
  }

  const cancel = (id: string): void =>
    edit(mine, all => [
      ...all.map(one => (one.id === id && one.from === 'klubban' ? { ...one, form: null } : one)),
      { id: newKey(), from: 'page', key: 'cancelled' },
    ])

  /** A post takes its place, or renews the one it was; a late answer replaces "it takes longer". */
  const hear = useCallback(
    (event: Exclude<LiveEvent, { kind: 'changed' }>) => {
      const [id, reply] =
        event.kind === 'post' ? [`post-${event.post.id}`, event.post.reply] : [`re-${event.key}`, event.reply]
      const fresh: Said = { id, from: 'klubban', reply, post: event.kind === 'post', form: openForm(reply.form) }
      edit(mine, all =>
        all.some(one => one.id === id) ? all.map(one => (one.id === id ? fresh : one)) : [...all, fresh],
      )
      heard.current(reply, false, event.kind === 'post' ? event.post : undefined)
    },
    [edit, mine],
  )

  return {
    said: talks[mine] ?? [],
    /** The answer, null where none was got; undefined where the same is on its way. */
    async say(words: string, input: Input, key = newKey()): Promise<LocalReply | null | undefined> {
      return underWay(input) ? undefined : deliver(key, words, input)
    },
    again: (one: Extract<Said, { from: 'me' }>) => deliver(one.id, one.words, one.input),
    note: (key: Key) => edit(mine, all => [...all, { id: newKey(), from: 'page', key }]),
    submit,
    cancel,
    hear,
  }
}

export type Talk = ReturnType<typeof useTalk>
