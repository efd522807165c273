import { WORKING } from '../../core/actor.ts'
import type { Button } from '../../core/card.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { SESSION } from '../../core/sessions.ts'
import { pageChanges } from '../../domain/changes/pages.ts'
import { Problem } from '../../domain/problem.ts'
import { each, same } from '../../domain/text.ts'
import { dayText } from '../../domain/when/write.ts'

/** Long enough to reach from one meeting to the next, short enough that what was forgotten somewhere runs out. */
const DAYS = 60
const DAY_MS = 86_400_000

/** A signed address that opens the group's page as oneself, outside any chat. */
export const pageLink = planCommand({
  name: 'page-link',
  topic: 'you',
  title: { sv: 'Min sida', en: 'My page' },
  help: {
    sv: 'Få en personlig länk till gruppens webbsida, eller gör dina länkar ogiltiga.',
    en: 'Get a personal link to the page of the group on the web, or make your links invalid.',
  },
  roles: [...WORKING, 'observer'],
  fields: { on: field.yesno({ sv: 'Ny länk', en: 'A new link' }, { optional: true }) },
  phrases: [
    {
      sv: ['[visa|öppna] min sida', '[en|ge mig en|ge mig] (länk|länken) till (sidan|webbsidan|min sida)'],
      en: ['[show|open] my page', '[a|give me a] link to (the page|my page)'],
    },
    {
      sv: ['(ta bort|stäng) min sida', '(ta bort|återkalla) mina (länkar|sidlänkar)', 'logga ut mig [överallt]'],
      en: ['(remove|close) my page', '(remove|revoke) my (links|page links)', '(log|sign) me out [everywhere]'],
      args: { on: 'nej' },
    },
  ],
  examples: [
    { sv: 'min sida', en: 'my page', args: {} },
    { sv: 'logga ut mig överallt', en: 'sign me out everywhere', args: { on: 'nej' } },
  ],
  plan({ on = true }, { state, actor, now, id, sign, publicUrl }) {
    const member = actor.member?.id
    if (member === undefined)
      throw new Problem('forbidden', {
        sv: 'En egen sida har den som är med i gruppen.',
        en: 'Those who are in the group have a page of their own.',
      })
    if (!on)
      return {
        changes: [pageChanges.pageUnlinked({ member })],
        reply: {
          card: {
            lead: {
              sv: 'Dina länkar till sidan gäller inte längre, och du är utloggad där.',
              en: 'Your links to the page no longer work, and you are signed out there.',
            },
          },
        },
      }
    const link = id('w')
    const until = new Date(Date.parse(now.instant) + DAYS * DAY_MS).toISOString()
    const address = `${publicUrl?.replace(/\/+$/, '') ?? ''}/p/${sign(SESSION, ['link', state.id, link], until)}`
    const last = dayText(until.slice(0, 10), { today: now.date, weekday: false })
    const takeBack: Button = {
      label: { sv: 'Gör mina länkar ogiltiga', en: 'Make my links invalid' },
      press: { intent: { command: 'page-link', args: { on: 'nej' } } },
    }
    return {
      changes: [pageChanges.pageLinked({ id: link, member, until })],
      reply: {
        card: {
          lead: {
            sv: 'En personlig länk har visats en gång och går inte att visa igen. Ta fram en ny vid behov.',
            en: 'A personal link was shown once and cannot be shown again. Make a new one if needed.',
          },
          blocks: [{ kind: 'buttons', buttons: [takeBack] }],
        },
        once: {
          lead: each(lang =>
            lang === 'sv'
              ? `Här är din personliga länk till ${state.name}. Den visas bara nu.`
              : `Here is your personal link to ${state.name}. It is shown only now.`,
          ),
          blocks: [
            { kind: 'quote', text: same(address) },
            {
              kind: 'text',
              text: each(lang =>
                lang === 'sv'
                  ? `Länken gäller till ${last.sv} och bara den här gruppen. Den som har länken är du på sidan: dela den inte.`
                  : `The link works until ${last.en}, and for this group only. Whoever has the link is you on the page: do not share it.`,
              ),
            },
            ...(publicUrl === undefined
              ? [
                  {
                    kind: 'text' as const,
                    tone: 'quiet' as const,
                    text: {
                      sv: 'Sätt Klubbans webbadress framför.',
                      en: 'Put the web address of Klubban in front.',
                    },
                  },
                ]
              : []),
            {
              kind: 'buttons',
              buttons: [
                ...(publicUrl === undefined
                  ? []
                  : [
                      {
                        label: { sv: 'Öppna min sida', en: 'Open my page' },
                        press: { url: address },
                        style: 'primary' as const,
                      },
                    ]),
                takeBack,
              ],
            },
          ],
        },
      },
    }
  },
})
