import type { Block } from '../../core/card.ts'
import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import { each, same } from '../../domain/text.ts'
import { papersOf } from './shared.ts'

/** What a chat shows of a document before it says that there is more. */
const SHOWN = 6000

/** Opens a matter's paper: a stored file as its text, a link as a link. */
export const paperShow = queryCommand({
  name: 'paper-show',
  topic: 'agenda',
  title: { sv: 'Läs handling', en: 'Read a paper' },
  help: { sv: 'Visa en handling som är bifogad till ett ärende.', en: 'Show a paper that is attached to a matter.' },
  roles: ['everyone'],
  fields: {
    item: field.item({ sv: 'Ärende', en: 'Matter' }),
    title: field.text({ sv: 'Handling', en: 'Paper' }, { optional: true, max: 300 }),
  },
  phrases: [
    {
      sv: [
        '(läs|visa|öppna) (handlingen|handling|handlingar|handlingarna|bilagan) (till|för|på) (ärende|punkt|) {item}',
      ],
      en: ['(read|show|open) [the] (paper|papers|attachment) (for|to|of) (matter|item|) {item}'],
    },
  ],
  examples: [{ sv: 'visa handlingarna till punkt 2', en: 'show the papers for item 2', args: { item: '2' } }],
  async query({ item: id, title }, { state, actor, ports }) {
    const item = state.items[id]!
    const papers = papersOf(item, actor)
    const found = title === undefined ? papers : papers.filter(one => fold(one.title) === fold(title))
    const name = matterName(state, item)
    if (found.length === 0)
      throw new Problem('no-such-thing', {
        sv: `${name} har ingen handling${title === undefined ? '' : ` som heter ”${title}”`}.`,
        en: `${name} has no paper${title === undefined ? '' : ` called “${title}”`}.`,
      })
    const [paper] = found
    if (found.length > 1 || !paper)
      return {
        card: {
          lead: { sv: `${name} har ${found.length} handlingar.`, en: `${name} has ${found.length} papers.` },
          blocks: [
            {
              kind: 'buttons',
              buttons: found.map(one => ({
                label: same(one.title),
                press:
                  one.url === undefined
                    ? { intent: { command: 'paper-show', args: { item: id, title: one.title } } }
                    : { url: one.url },
              })),
            },
          ],
        },
        shows: found.map(one => one.visibility),
      }
    const lead = each(lang => `${paper.title} (${lang === 'sv' ? 'till' : 'for'} ${name})`)
    if (paper.url !== undefined)
      return {
        card: {
          lead,
          blocks: [{ kind: 'buttons', buttons: [{ label: same(paper.title), press: { url: paper.url } }] }],
        },
        shows: [paper.visibility],
      }
    const kept = paper.blob === undefined ? null : await ports.kept(paper.blob, paper.title)
    if (!kept) throw new Problem('no-such-thing', { sv: 'Filen finns inte kvar.', en: 'The file is no longer there.' })
    const blocks: Block[] = [{ kind: 'quote', text: same(kept.text.slice(0, SHOWN)) }]
    if (kept.text.length > SHOWN)
      blocks.push({
        kind: 'text',
        tone: 'quiet',
        text: {
          sv: `Det här är början: handlingen är ${kept.text.length} tecken lång.`,
          en: `This is the beginning: the paper is ${kept.text.length} characters long.`,
        },
      })
    return { card: { lead, blocks }, shows: [paper.visibility] }
  },
})
