import { KEEPERS } from '../../core/actor.ts'
import { audienceFields, audienceOf } from '../../core/audience.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import { agendaButton, liveItem } from './shared.ts'

/** Only http and https: a link that people press must not run anything. Problem: `invalid`. */
function webLink(words: string): URL {
  const url = URL.canParse(words) ? new URL(words) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new Problem(
      'invalid',
      {
        sv: 'Länken måste börja med https:// eller http://.',
        en: 'The link must start with https:// or http://.',
      },
      { field: 'link' },
    )
  return url
}

/** A paper (handling) for a matter: a link, or a stored file by its SHA-256. */
export const agendaPaper = planCommand({
  name: 'agenda-paper',
  topic: 'agenda',
  title: { sv: 'Bifoga handling', en: 'Attach a paper' },
  help: { sv: 'Bifoga en länk eller en fil till ett ärende.', en: 'Attach a link or a file to a matter.' },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Ärende', en: 'Matter' }),
    link: field.text({ sv: 'Länk', en: 'Link' }, { optional: true, max: 2000 }),
    title: field.text({ sv: 'Handlingens namn', en: 'Name of the paper' }, { optional: true, max: 300 }),
    blob: field.text(
      { sv: 'Sparad fil', en: 'Stored file' },
      { optional: true, max: 64, hidden: true, hint: { sv: 'Filens kontrollsumma', en: 'The file’s checksum' } },
    ),
    ...audienceFields,
  },
  phrases: [
    {
      sv: [
        'bifoga {link} (till|på) (ärende|punkt|) {item} [som {title}]',
        '(handling|bilaga|länk) (till|för) (ärende|punkt|) {item} {link}',
        '(bifoga|lägg) {link} (till|på|under) (ärende|punkt|) {item}',
      ],
      en: [
        'attach {link} to (matter|item|) {item} [as {title}]',
        '(paper|link|attachment) for (matter|item|) {item} {link}',
      ],
    },
  ],
  examples: [
    {
      sv: 'bifoga https://exempel.se/plan.pdf till punkt 2',
      en: 'attach https://exempel.se/plan.pdf to item 2',
      args: { link: 'https://exempel.se/plan.pdf' },
    },
  ],
  plan({ item: id, link, title, blob, visibility, named }, { state, now }) {
    const item = liveItem(state, id, now.date)
    if ((link === undefined) === (blob === undefined))
      throw new Problem(
        link === undefined ? 'missing' : 'invalid',
        { sv: 'Ange en länk eller en sparad fil.', en: 'Give either a link or a stored file.' },
        { field: 'link' },
      )
    if (blob !== undefined && !/^[0-9a-f]{64}$/.test(blob))
      throw new Problem(
        'invalid',
        {
          sv: 'Filens kontrollsumma är 64 tecken, 0-9 och a-f.',
          en: 'The file’s checksum is 64 characters, 0-9 and a-f.',
        },
        { field: 'blob' },
      )
    const url = link === undefined ? undefined : webLink(link)
    if (title === undefined && url === undefined)
      throw new Problem('missing', { sv: 'Vad heter handlingen?', en: 'What is the paper called?' }, { field: 'title' })
    if (item.papers.some(paper => (url ? paper.url === url.href : paper.blob === blob)))
      throw new Problem(
        'taken',
        { sv: 'Handlingen är redan bifogad till ärendet.', en: 'The paper is already attached to the matter.' },
        { field: url ? 'link' : 'blob' },
      )
    // Without a name of its own a link goes by its address.
    const name = title ?? `${url!.host}${url!.pathname}`.replace(/\/$/, '').slice(0, 300)
    const label = matterName(state, item)
    return {
      changes: [
        agendaChanges.paperAttached({
          item: id,
          paper: {
            title: name,
            ...(url ? { url: url.href } : {}),
            ...(blob === undefined ? {} : { blob }),
            visibility: audienceOf({ visibility, named }) ?? { kind: 'group' },
          },
        }),
      ],
      reply: {
        card: {
          lead: { sv: `”${name}” är bifogad till ${label}.`, en: `“${name}” is attached to ${label}.` },
          ...(item.meeting === undefined
            ? {}
            : { blocks: [{ kind: 'buttons', buttons: [agendaButton(item.meeting)] }] }),
        },
      },
    }
  },
})
