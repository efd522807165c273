import { queryCommand } from '../../core/command.ts'
import { field } from '../../core/fields.ts'

/** Answers a question from the group's records, with its sources; what no other command understood ends here. */
export const ask = queryCommand({
  name: 'ask',
  topic: 'records',
  title: { sv: 'Fråga protokollen', en: 'Ask the records' },
  help: {
    sv: 'Svarar på frågor ur gruppens möten och protokoll, med källa. Säger till när svaret inte finns där.',
    en: 'Answers questions from the group’s meetings and minutes, with the source. Says so when the answer is not there.',
  },
  roles: ['everyone'],
  fields: {
    question: field.long(
      { sv: 'Fråga', en: 'Question' },
      {
        max: 2000,
        hint: { sv: 'Till exempel: Vad beslutades om bredband?', en: 'For example: What was decided about broadband?' },
      },
    ),
  },
  phrases: [{ sv: '(fråga|fråga protokollen|ask) {question}', en: '(ask|ask the records|question) {question}' }],
  examples: [
    { sv: 'fråga vad beslutades om bredband?', en: 'ask what was decided about broadband?' },
    { sv: 'fråga vem var ordförande den 12 mars?', en: 'ask who chaired on 12 March?' },
  ],
  fallback: true,
  async query({ question }, { state, actor, now, lang, ports, seq, before }) {
    const { card, answered, sources } = await ports.answer(question, {
      state,
      actor,
      today: now.date,
      lang,
      ...(seq === undefined ? {} : { seq }),
      ...(before === undefined ? {} : { before }),
    })
    return { card, answered, sources }
  },
})
