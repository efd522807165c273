import { KEEPERS } from '../../core/actor.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { agendaChanges } from '../../domain/changes/agenda.ts'
import { fold } from '../../domain/names.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import { each, same } from '../../domain/text.ts'
import { liveItem } from './shared.ts'

/** Takes a wrong paper off a matter, by its name or its number in the list. */
export const agendaPaperRemove = planCommand({
  name: 'agenda-paper-remove',
  topic: 'agenda',
  title: { sv: 'Ta bort handling', en: 'Remove a paper' },
  help: { sv: 'Ta bort en handling från ett ärende.', en: 'Take a paper off a matter.' },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Ärende', en: 'Matter' }),
    paper: field.text(
      { sv: 'Handling', en: 'Paper' },
      { max: 300, hint: { sv: 'Namn eller nummer', en: 'Name or number' } },
    ),
  },
  phrases: [
    {
      sv: 'ta bort handlingen {paper} från (ärende|punkt|) {item}',
      en: 'remove [the] paper {paper} from (matter|item|) {item}',
    },
  ],
  examples: [{ sv: 'ta bort handlingen plan.pdf från punkt 2', en: 'remove paper plan.pdf from item 2' }],
  plan({ item: id, paper: words }, { state, now }) {
    const item = liveItem(state, id, now.date)
    const fits = item.papers.flatMap((paper, i) => (fold(paper.title).includes(fold(words)) ? [i] : []))
    const number = /^\d{1,3}$/.test(words) ? Number(words) - 1 : -1
    const found = fits.length === 0 && item.papers[number] ? [number] : fits
    if (found.length !== 1) {
      const titles = item.papers.map(paper => paper.title).join(', ')
      throw new Problem(
        found.length === 0 ? 'no-such-thing' : 'ambiguous',
        each(lang =>
          titles === ''
            ? lang === 'sv'
              ? 'Ärendet har inga handlingar.'
              : 'The matter has no papers.'
            : `${lang === 'sv' ? 'Vilken handling? Ärendet har' : 'Which paper? The matter has'}: ${titles}.`,
        ),
        { field: 'paper', choices: found.map(i => ({ value: String(i + 1), label: same(item.papers[i]!.title) })) },
      )
    }
    const [index] = found
    const { title } = item.papers[index!]!
    const label = matterName(state, item)
    return {
      changes: [agendaChanges.paperDetached({ item: id, index: index! })],
      reply: {
        card: { lead: { sv: `”${title}” är borttagen från ${label}.`, en: `“${title}” is removed from ${label}.` } },
      },
    }
  },
})
