import type { Block } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { upcoming } from '../../domain/find.ts'
import { ROLE_NAMES } from '../../domain/roles.ts'
import type { Deep, Mandate } from '../../domain/state.ts'
import { each, listed, same, type Text } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'
import { KIND_NAMES } from './mute.ts'

const mandateText = (one: Deep<Mandate>, today: string): Text =>
  each(lang => {
    const from = dayText(one.from, { today, weekday: false })[lang]
    const to = one.to === undefined ? '' : ` – ${dayText(one.to, { today, weekday: false })[lang]}`
    const extra = [one.party, one.organisation].filter(part => part !== undefined).join(', ')
    return `${ROLE_NAMES[one.role][lang]}${extra === '' ? '' : ` (${extra})`}, ${lang === 'sv' ? 'från' : 'from'} ${from}${to}`
  })

/** All that the group's record holds about the person who asks. */
export const aboutMe = queryCommand({
  name: 'about-me',
  topic: 'you',
  title: { sv: 'Vad vet du om mig?', en: 'What do you know about me?' },
  help: { sv: 'Visa allt som gruppen har sparat om dig.', en: 'Show all that the group has stored about you.' },
  roles: ['everyone'],
  fields: {},
  phrases: [
    {
      sv: ['vad vet du om mig', 'mina uppgifter', 'om mig', 'vem är jag'],
      en: ['what do you know about me', 'my details', 'about me', 'who am i'],
    },
  ],
  examples: [
    { sv: 'vad vet du om mig?', en: 'what do you know about me?' },
    { sv: 'vem är jag?', en: 'who am I?' },
  ],
  query(_args, { state, actor, now }) {
    const me = actor.member
    if (!me)
      return {
        card: {
          lead: {
            sv: 'Du är inte ledamot här, så gruppen har inget sparat om dig utom vad journalen säger att du har gjort.',
            en: 'You are not a member here, so the group has stored nothing about you but what the journal says you did.',
          },
        },
      }
    const answers = upcoming(state, now.date).filter(meeting => Object.hasOwn(meeting.registrations, me.id))
    const tasks = state.openTasks.filter(id => {
      const owner = state.tasks[id]!.owner
      return 'member' in owner && owner.member === me.id
    })
    const pairs: Array<{ label: Text; value: Text }> = [
      { label: { sv: 'Namn', en: 'Name' }, value: same(me.name) },
      ...(me.email === undefined ? [] : [{ label: { sv: 'E-post', en: 'E-mail' }, value: same(me.email) }]),
      { label: { sv: 'Roller', en: 'Roles' }, value: listed(me.mandates.map(one => mandateText(one, now.date))) },
      {
        label: { sv: 'Chattkonton', en: 'Chat accounts' },
        value: me.accounts.length > 0 ? same(me.accounts.join(', ')) : { sv: 'inget kopplat', en: 'none linked' },
      },
      {
        label: { sv: 'Språk', en: 'Language' },
        value:
          (me.language ?? state.language) === 'sv'
            ? { sv: 'svenska', en: 'Swedish' }
            : { sv: 'engelska', en: 'English' },
      },
      {
        label: { sv: 'Avstängda meddelanden', en: 'Messages turned off' },
        value: me.mute.length > 0 ? listed(me.mute.map(kind => KIND_NAMES[kind])) : { sv: 'inga', en: 'none' },
      },
      {
        label: { sv: 'Kommande möten du svarat på', en: 'Coming meetings you answered for' },
        value:
          answers.length > 0
            ? listed(answers.map(one => dayText(one.date, { today: now.date })))
            : { sv: 'inga', en: 'none' },
      },
      { label: { sv: 'Öppna uppdrag', en: 'Open tasks' }, value: same(String(tasks.length)) },
    ]
    const blocks: Block[] = [
      { kind: 'pairs', pairs },
      {
        kind: 'text',
        tone: 'quiet',
        text: {
          sv: 'Dessutom minns protokollen och journalen vad du har sagt och beslutat på möten. Det raderas inte: fel rättas med en ny uppgift.',
          en: 'Besides, the minutes and the journal remember what you said and decided at meetings. That is not erased: errors are put right by a new entry.',
        },
      },
    ]
    return {
      card: {
        lead: each(lang =>
          lang === 'sv'
            ? `Det här har ${state.name} sparat om dig.`
            : `This is what ${state.name} has stored about you.`,
        ),
        blocks,
      },
    }
  },
})
