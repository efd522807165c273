import { createTransport } from 'nodemailer'
import type { Lang } from '../../src/domain/text.ts'
import type { Adapter, Delivery, Destination, Running } from '../adapter.ts'
import { failureOf } from './outcome.ts'
import { type Letter, oneLine, render } from './render.ts'

/** To whom a place belongs: `mail/<group>/<member or guest>`. */
export interface Addressee {
  name: string
  address: string
  /** Whoever reads the answers: the group's secretary. */
  replyTo?: { name: string; address: string }
}

export interface MailSettings {
  /** `smtp://user:password@host:587`, or `smtps://`. */
  url: string
  /** What letters come from: `Klubban <klubban@exempel.se>`. */
  from: string
  /** Who is behind a place now; null where nobody is, or no address is known. */
  addressee(place: string): Promise<Addressee | null>
  /** The calendar file behind one of our own links; null for any other link. */
  calendarAt(link: string): Promise<string | null>
}

/** The adapter contract's ceiling for one delivery is ten seconds. */
const LIMIT = 9000
const WAIT = 7000

const ADDRESS = /^[^\s@,;:<>()[\]\\"]{1,64}@[^\s@,;:<>()[\]\\"]{1,190}$/u

const HERE: Record<Lang, string> = {
  sv: 'Svara på det här brevet, så når du gruppens sekreterare.',
  en: 'Answer this letter to reach the secretary of the group.',
}
const NOWHERE: Record<Lang, string> = {
  sv: 'Det här brevet går inte att svara på. Hör av dig till gruppens sekreterare.',
  en: 'This letter cannot be answered. Please contact the secretary of the group.',
}

/** Timers must not keep the process alive. */
const later = <T>(ms: number, value: T): Promise<T> =>
  new Promise(resolve => {
    setTimeout(() => resolve(value), ms).unref()
  })

/** Settings of the connection, for sending and for the doctor's look. */
const transportTo = (url: string) =>
  createTransport({
    url,
    connectionTimeout: WAIT,
    greetingTimeout: WAIT,
    socketTimeout: WAIT,
    disableFileAccess: true,
    disableUrlAccess: true,
  })

/** Whether the mail server takes our sign-in; null, or why not. */
export async function checkMail(url: string): Promise<string | null> {
  const transport = transportTo(url)
  try {
    await Promise.race([transport.verify(), later(LIMIT, null)])
    return null
  } catch (error) {
    return failureOf(error).why
  } finally {
    transport.close()
  }
}

/** Letters by SMTP: to guests, and to members whom no chat reaches. Nothing is received. */
export const mail: Adapter<unknown, Letter, MailSettings> = {
  name: 'mail',
  receive: () => null,
  render,
  async serve(_door, settings): Promise<Running> {
    const transport = transportTo(settings.url)

    async function send(place: string, letter: Letter, lang: Lang): Promise<Delivery> {
      const to = await settings.addressee(place)
      if (!to) return { outcome: 'never', why: 'no e-mail address is known' }
      if (!ADDRESS.test(to.address)) return { outcome: 'never', why: 'the e-mail address cannot be used' }
      const files = await Promise.all(letter.links.map(link => settings.calendarAt(link)))
      const replyTo = to.replyTo && ADDRESS.test(to.replyTo.address) ? to.replyTo : undefined
      const text = letter.asks ? `${letter.text}\n\n${(replyTo ? HERE : NOWHERE)[lang]}` : letter.text
      const sent = await transport.sendMail({
        from: settings.from,
        to: { name: oneLine(to.name), address: to.address },
        ...(replyTo ? { replyTo: { name: oneLine(replyTo.name), address: replyTo.address } } : {}),
        subject: letter.subject,
        text: `${text}\n`,
        // So that no absence notice answers a machine (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: files
          .filter(file => file !== null)
          .slice(0, 1)
          .map(content => ({
            filename: 'mote.ics',
            content,
            contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
          })),
      })
      return { outcome: 'delivered', ref: sent.messageId }
    }

    return {
      address: null,
      async deliver(to: Destination, reply) {
        if (!('person' in to)) return { outcome: 'never', why: 'e-mail goes to one person' }
        if (to.replaces !== undefined) return { outcome: 'never', why: 'a letter that was sent cannot be changed' }
        const [letter] = render(reply)
        const slow: Delivery = { outcome: 'unknown', why: 'the mail server gave no answer in time' }
        return Promise.race([send(to.person, letter!, reply.lang).catch(failureOf), later(LIMIT, slow)])
      },
      emailOf: async () => null,
      async stop() {
        transport.close()
      },
    }
  },
}
