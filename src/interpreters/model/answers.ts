import { z } from 'zod'
import { localCard } from '../../core/card.ts'
import type { Answer, Citable, Ports, Reader } from '../../core/ports.ts'
import type { Day } from '../../domain/state.ts'
import type { Lang } from '../../domain/text.ts'
import { about, type Cited, check, citationsIn, covers } from './check.ts'
import { type Call, type Message, type Model, ModelFault } from './client.ts'
import { composed, sameSource, statedIn, withNote } from './compose.ts'
import { ANSWER_FORMAT, opening, piecesText, READ_TOOLS, wholeText } from './prompt.ts'

/** What the model reads through: the records, as far as the person who asks may see them. */
export interface ReadableRecords {
  answer: Ports['answer']
  read(scope: Parameters<Ports['answer']>[1]): Reader
}

interface Asked {
  question: string
  offline: Answer
  reader: Reader
  host: string
  today: Day
  lang: Lang
}

/** How often the model may read before it must answer. */
const ROUNDS = 3
const CALLS_A_ROUND = 4
const FIRST_PIECES = 6

const replySchema = z.strictObject({
  answer: z.string().max(4000),
  citations: z.array(z.strictObject({ source: z.string().max(200), quote: z.string().max(2000) })).max(30),
})
type Reply = z.infer<typeof replySchema>

/** What a reading call gives; whatever is wrong with it is told to the model in its own words. */
function readFor(call: Call, reader: Reader, lang: Lang): string {
  let given: { words?: unknown; source?: unknown } | null
  try {
    given = JSON.parse(call.arguments) as typeof given
  } catch {
    return 'That was not JSON.'
  }
  if (call.name === 'search_records' && typeof given?.words === 'string')
    return piecesText(reader.search(given.words.slice(0, 300), FIRST_PIECES), lang)
  const piece =
    call.name === 'read_section' && typeof given?.source === 'string' ? reader.find(given.source) : undefined
  return piece ? wholeText(piece, lang) : 'There is no such tool or source.'
}

const malformed = (): never => {
  throw new ModelFault('malformed')
}

function replyIn(content: string): Reply {
  try {
    return replySchema.parse(JSON.parse(content))
  } catch {
    return malformed()
  }
}

/** Asks, lets the model read, and hands back what it says. Throws ModelFault. */
async function asked(model: Model, group: string, messages: Message[], reader: Reader, lang: Lang): Promise<Reply> {
  const signal = AbortSignal.timeout(model.timeoutMs)
  for (let round = 0; round <= ROUNDS; round++) {
    const { content, calls } = await model.say(
      group,
      {
        messages,
        tools: READ_TOOLS,
        tool_choice: round < ROUNDS ? 'auto' : 'none',
        response_format: ANSWER_FORMAT,
      },
      signal,
    )
    if (calls.length === 0) return replyIn(content)
    const made = calls.slice(0, CALLS_A_ROUND)
    messages.push({
      role: 'assistant',
      content: null,
      tool_calls: made.map(({ id, name, arguments: given }) => ({
        id,
        type: 'function',
        function: { name, arguments: given },
      })),
    })
    for (const call of made)
      messages.push({ role: 'tool', tool_call_id: call.id, content: readFor(call, reader, lang) })
  }
  return malformed()
}

/** The model's answer as far as it holds, or null where the offline answer is the better one. */
function held(reply: Reply, { question, offline, reader, host, today, lang }: Asked): Answer | null {
  const cited: Cited[] = citationsIn(reply.citations, id => reader.find(id))
  const checked = check(reply.answer, cited, today)
  if (!checked) return null
  const answer = composed(checked, offline, host)
  if (!offline.answered) return about(question, checked.cited, today) ? answer : null
  // More fluent, never less true: what the rules found must be shown too, from a source that they found it in.
  const shared = checked.cited.some(one => offline.sources.some(source => sameSource(source.label, one.piece.label)))
  const shown = [localCard(answer.card, lang).text, ...checked.cited.map(one => one.piece.facts[0])].join('\n')
  return shared && covers(shown, statedIn(offline, lang), today) ? answer : null
}

/** The first pieces sent along: those the offline answer stands on, then those that hold most of the question's words. */
function firstPieces(question: string, offline: Answer, reader: Reader, lang: Lang): Citable[] {
  const found = reader.search(question, FIRST_PIECES * 2)
  const sources = offline.sources.map(source => source.label[lang]).join(' ')
  const named = [...reader.search(`${sources} ${statedIn(offline, lang)}`, FIRST_PIECES * 2), ...found].filter(piece =>
    offline.sources.some(source => sameSource(source.label, piece.label)),
  )
  return [...new Set([...named, ...found])].slice(0, FIRST_PIECES)
}

/**
 * Answers as the records do, and, where the group has switched a model on, in the model's words as far as the records bear them out.
 * Whatever goes wrong, the offline answer comes, with a quiet note.
 */
export function modelAnswers(model: Model, records: ReadableRecords): Ports['answer'] {
  return async (question, scope) => {
    const { state, today, lang } = scope
    if (state.rules.model !== true) return records.answer(question, scope)
    const group = state.id
    // The state goes on changing while the model thinks: what it may read is taken now.
    const reader = records.read(scope)
    const offline = await records.answer(question, scope)
    const found = offline.answered ? statedIn(offline, lang) : null
    // "Och i maj?" means nothing by itself.
    const meant = offline.asked ?? question
    try {
      const messages = opening(meant, found, firstPieces(meant, offline, reader, lang), today, lang)
      const reply = await asked(model, group, messages, reader, lang)
      // To say so too that the records hold no answer needs no note.
      if (reply.answer.trim() === '' && !offline.answered) return offline
      return held(reply, { question: meant, offline, reader, host: model.host, today, lang }) ?? withNote(offline)
    } catch (error) {
      if (error instanceof ModelFault) return withNote(offline)
      throw error
    }
  }
}
