import { KEEPERS } from '../../core/actor.ts'
import type { Block } from '../../core/card.ts'
import { planCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'
import { decisionChanges } from '../../domain/changes/decisions.ts'
import { Problem } from '../../domain/problem.ts'
import { matterName } from '../../domain/sections.ts'
import type { Vote } from '../../domain/state.ts'
import { each } from '../../domain/text.ts'
import { mustTakePart, openItem, showButton, takingPart } from './shared.ts'
import { voteText } from './show.ts'

const SIDES = ['yes', 'no', 'abstained'] as const

/** The count of a side: the names' where names were given. Problem: `invalid` where the two differ. */
function countOf(said: number | undefined, names: readonly string[] | undefined, fieldName: string): number {
  if (names !== undefined && said !== undefined && names.length !== said)
    throw new Problem(
      'invalid',
      {
        sv: `Antalet är ${said}, men ${names.length} namn är angivna.`,
        en: `The count is ${said}, but ${names.length} names are given.`,
      },
      { field: fieldName },
    )
  return names?.length ?? said ?? 0
}

/** How a vote came out (KL 5:54-56), checked against who serves: by count, or by name where it was open. */
export const decisionVote = planCommand({
  name: 'decision-vote',
  topic: 'decisions',
  title: { sv: 'Votering', en: 'Vote' },
  help: {
    sv: 'Anteckna en votering under en paragraf, med antal eller namn.',
    en: 'Record a vote under a §, by count or by name.',
  },
  roles: KEEPERS,
  fields: {
    item: field.item({ sv: 'Paragraf', en: 'Section' }),
    yes: field.number({ sv: 'Ja', en: 'Yes' }, { optional: true, max: 1000 }),
    no: field.number({ sv: 'Nej', en: 'No' }, { optional: true, max: 1000 }),
    abstained: field.number({ sv: 'Avstår', en: 'Abstained' }, { optional: true, max: 1000 }),
    yesNames: field.members({ sv: 'Ja röstade', en: 'Voted yes' }, { optional: true, max: 10_000 }),
    noNames: field.members({ sv: 'Nej röstade', en: 'Voted no' }, { optional: true, max: 10_000 }),
    abstainedNames: field.members({ sv: 'Avstod', en: 'Did not vote' }, { optional: true, max: 10_000 }),
    tie: field.choice(
      { sv: 'Lika röstetal avgjordes av', en: 'Tie broken by' },
      {
        chair: {
          label: { sv: 'Ordförandens röst', en: 'The chair’s vote' },
          words: { sv: ['ordföranden', 'utslagsröst'], en: ['chair', 'casting vote'] },
        },
        lots: { label: { sv: 'Lottning', en: 'Lots' }, words: { sv: ['lotten', 'lott'], en: ['lot', 'drawing lots'] } },
      },
      { optional: true },
    ),
  },
  phrases: [
    {
      sv: [
        '(votering|omröstning) {item} ja {yes} nej {no} [avstår {abstained}]',
        '(votering|omröstning|rösta|röstning) [(i|om|under)] {item} {yes} ja [och] {no} nej [[och] {abstained} avstår]',
        '(votering|omröstning) {item} ja {yesNames} nej {noNames} [avstår {abstainedNames}]',
      ],
      en: [
        'vote {item} yes {yes} no {no} [abstained {abstained}]',
        'vote [on] {item} {yes} (yes|for) [and] {no} (no|against) [[and] {abstained} (abstained|abstentions)]',
        'vote {item} yes {yesNames} no {noNames} [abstained {abstainedNames}]',
      ],
    },
    {
      sv: '(votering|omröstning) {item} ja {yes} nej {no} [avstår {abstained}] ordförandens (utslagsröst|röst)',
      en: 'vote {item} yes {yes} no {no} [abstained {abstained}] (casting vote|chair decides)',
      args: { tie: 'chair' },
    },
  ],
  examples: [
    {
      sv: 'votering § 6 ja 6 nej 3 avstår 0',
      en: 'vote § 6 yes 6 no 3 abstained 0',
      args: { yes: '6', no: '3', abstained: '0' },
    },
  ],
  plan(args, { state, now }) {
    const { item, meeting } = openItem(state, args.item, now.date)
    const names = { yes: args.yesNames, no: args.noNames, abstained: args.abstainedNames }
    const everybody = SIDES.flatMap(side => names[side] ?? [])
    for (const side of SIDES) mustTakePart(state, meeting, item, names[side] ?? [], `${side}Names`)
    const twice = everybody.find((id, i) => everybody.indexOf(id) !== i)
    if (twice !== undefined)
      throw new Problem(
        'invalid',
        { sv: `${state.members[twice]!.name} står två gånger.`, en: `${state.members[twice]!.name} stands twice.` },
        { field: `${SIDES.findLast(side => names[side]?.includes(twice))}Names` },
      )
    const yes = countOf(args.yes, names.yes, 'yes')
    const no = countOf(args.no, names.no, 'no')
    const abstained = countOf(args.abstained, names.abstained, 'abstained')
    if (yes + no === 0)
      throw new Problem(
        'missing',
        { sv: 'Hur många röstade ja och nej?', en: 'How many voted yes and no?' },
        { field: 'yes' },
      )
    const part = takingPart(meeting, item).length
    const total = yes + no + abstained
    if (meeting.roll !== null && total > part)
      throw new Problem(
        'invalid',
        {
          sv: `${total} röster, men bara ${part} tjänstgör i ${matterName(state, item)}.`,
          en: `${total} votes, but only ${part} serve in ${matterName(state, item)}.`,
        },
        { field: 'yes' },
      )
    if (yes === no && args.tie === undefined)
      throw new Problem(
        'missing',
        {
          sv: 'Lika röstetal: avgjorde ordförandens röst, eller lottning (vid val och anställning)?',
          en: 'A tie: did the chair’s vote decide, or lots (in elections and appointments)?',
        },
        {
          field: 'tie',
          choices: [
            { value: 'chair', label: { sv: 'Ordförandens röst', en: 'The chair’s vote' } },
            { value: 'lots', label: { sv: 'Lottning', en: 'Lots' } },
          ],
        },
      )
    if (yes !== no && args.tie !== undefined)
      throw new Problem(
        'invalid',
        { sv: 'Rösterna är inte lika många.', en: 'The votes are not tied.' },
        { field: 'tie' },
      )
    const vote: Vote = {
      yes,
      no,
      abstained,
      ...(everybody.length > 0
        ? { names: { yes: names.yes ?? [], no: names.no ?? [], abstained: names.abstained ?? [] } }
        : {}),
      ...(args.tie === undefined ? {} : { tie: args.tie }),
    }
    const was = item.decision?.vote
    const notes: Block[] = []
    if (was)
      notes.push({
        kind: 'text',
        text: each(lang =>
          lang === 'sv' ? `Ersätter: ${voteText(state, was).sv}.` : `Replaces: ${voteText(state, was).en}.`,
        ),
      })
    if (meeting.roll !== null && total < part)
      notes.push({
        kind: 'text',
        tone: 'warn',
        text: each(lang =>
          lang === 'sv'
            ? `${part} tjänstgör: ${part - total} är inte med i räkningen.`
            : `${part} serve: ${part - total} are not in the count.`,
        ),
      })
    return {
      changes: [decisionChanges.voteTaken({ item: args.item, vote })],
      reply: {
        card: {
          lead: each(lang =>
            lang === 'sv'
              ? `Voteringen under ${matterName(state, item)} är antecknad: ${voteText(state, vote).sv}.`
              : `The vote under ${matterName(state, item)} is recorded: ${voteText(state, vote).en}.`,
          ),
          blocks: [...notes, { kind: 'buttons', buttons: [showButton(args.item)] }],
        },
      },
    }
  },
})
