import { hash } from 'node:crypto'
import { allowed, KEEPERS, WORKING } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { scheduleChanges } from '../../domain/changes/schedule.ts'
import { Problem } from '../../domain/problem.ts'
import { same, type Text } from '../../domain/text.ts'
import { press } from './shared.ts'

/** Long enough that nobody guesses it, and read by no human. */
const SECRET = 32

/** A secret address that a calendar can follow: one's own meetings, or for the keepers the whole group's. */
export const calendarLink = planCommand({
  name: 'calendar-link',
  topic: 'digests',
  title: { sv: 'Kalenderadress', en: 'Calendar address' },
  help: {
    sv: 'Få en hemlig adress som lägger in mötena i din kalender och håller dem aktuella, eller ta bort den.',
    en: 'Get a secret address that puts the meetings in your calendar and keeps them current, or take it back.',
  },
  roles: [...WORKING, 'observer'],
  fields: {
    whose: field.choice(
      { sv: 'Vems', en: 'Whose' },
      {
        mine: { label: { sv: 'Min', en: 'Mine' }, words: { sv: ['mig', 'mitt'], en: ['me', 'my'] } },
        group: {
          label: { sv: 'Gruppens', en: 'The group’s' },
          words: { sv: ['gruppen', 'alla'], en: ['the group', 'group', 'all'] },
        },
      },
      { optional: true },
    ),
    on: field.yesno({ sv: 'Ny adress', en: 'A new address' }, { optional: true }),
  },
  phrases: [
    {
      sv: [
        '[min] (kalender|kalendern|kalenderadress|kalenderlänk)',
        'lägg [in] mötena i min kalender',
        'prenumerera på mötena',
      ],
      en: ['[my] calendar [(address|link)]', 'put the meetings in my calendar', 'subscribe to the meetings'],
      args: { whose: 'mine' },
    },
    {
      sv: 'gruppens (kalender|kalenderadress|kalenderlänk)',
      en: "[the] group's calendar [(address|link)]",
      args: { whose: 'group' },
    },
    {
      sv: ['ta bort min (kalender|kalenderadress|kalenderlänk)'],
      en: ['remove my calendar [(address|link)]'],
      args: { whose: 'mine', on: 'nej' },
    },
    {
      sv: ['ta bort gruppens (kalender|kalenderadress|kalenderlänk)'],
      en: ["remove the group's calendar [(address|link)]"],
      args: { whose: 'group', on: 'nej' },
    },
  ],
  examples: [
    { sv: 'min kalender', en: 'my calendar', args: { whose: 'mine' } },
    { sv: 'gruppens kalenderadress', en: "the group's calendar address", args: { whose: 'group' } },
    { sv: 'ta bort min kalenderadress', en: 'remove my calendar address', args: { whose: 'mine', on: 'nej' } },
  ],
  plan({ whose = 'mine', on = true }, { actor, chance, publicUrl }) {
    const member = whose === 'mine' ? actor.member?.id : undefined
    if (whose === 'mine' && member === undefined)
      throw new Problem(
        'forbidden',
        {
          sv: 'En egen kalender har den som är med i gruppen. Välj gruppens.',
          en: 'Those who are in the group have a calendar of their own. Choose the group’s.',
        },
        { field: 'whose' },
      )
    if (whose === 'group' && !allowed(actor, KEEPERS))
      throw new Problem(
        'forbidden',
        {
          sv: 'Gruppens adress hanteras av sekreteraren och ordföranden. Skriv ”min kalender” för din egen.',
          en: 'The group’s address is for the secretary and the chair. Type “my calendar” for your own.',
        },
        { field: 'whose' },
      )
    const of = member === undefined ? {} : { member }
    if (!on)
      return {
        changes: [scheduleChanges.calendarUnlinked(of)],
        reply: {
          card: {
            lead: {
              sv: 'Kalenderadressen gäller inte längre.',
              en: 'The calendar address no longer works.',
            },
          },
        },
      }
    const secret = chance(SECRET)
    const address = `${publicUrl?.replace(/\/+$/, '') ?? ''}/calendar/${secret}.ics`
    const shown: Text = {
      sv: 'Här är kalenderadressen. Den visas bara nu.',
      en: 'Here is the calendar address. It is shown only now.',
    }
    const takeBack = press({ sv: 'Ta bort adressen', en: 'Remove the address' }, 'calendar-link', { whose, on: 'nej' })
    return {
      changes: [scheduleChanges.calendarLinked({ digest: hash('sha256', secret), ...of })],
      reply: {
        card: {
          lead: {
            sv: 'En kalenderadress har visats en gång och går inte att visa igen. Ta fram en ny vid behov.',
            en: 'A calendar address was shown once and cannot be shown again. Make a new one if needed.',
          },
          blocks: [{ kind: 'buttons', buttons: [takeBack] }],
        },
        once: {
          lead: shown,
          blocks: [
            { kind: 'quote', text: same(address) },
            {
              kind: 'text',
              text: {
                sv: 'Välj ”prenumerera på kalender” eller ”lägg till från webben” i din kalender och klistra in adressen. Den som har adressen ser mötena: dela den inte. En ny adress gör den gamla ogiltig.',
                en: 'Choose “subscribe to calendar” or “add from web” in your calendar and paste the address. Whoever has the address sees the meetings: do not share it. A new address makes the old one invalid.',
              },
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
            { kind: 'buttons', buttons: [takeBack] },
          ],
        },
      },
    }
  },
})
