import type { OpenAI } from 'openai'
import { type Budget, createBudget } from './budget.ts'

type Params = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming
export type Message = OpenAI.Chat.Completions.ChatCompletionMessageParam
export type Tool = OpenAI.Chat.Completions.ChatCompletionFunctionTool

/** Why there is no answer; none of them holds any text that was sent or received. */
export type FaultCode = 'budget' | 'timeout' | 'refused' | 'unreachable' | 'malformed'

/** The model gave nothing that can be used: the offline way is taken instead. */
export class ModelFault extends Error {
  readonly code: FaultCode
  readonly status: number | undefined
  constructor(code: FaultCode, status?: number) {
    super(status === undefined ? code : `${code} (${status})`)
    this.code = code
    this.status = status
  }
}

export interface Call {
  id: string
  name: string
  /** As the model wrote it: unchecked. */
  arguments: string
}

export interface Said {
  content: string
  calls: Call[]
}

export interface Model {
  /** Host name of the server that sees the text. */
  host: string
  /** Milliseconds that one answer may take in all. */
  timeoutMs: number
  /** One exchange on behalf of a group. Throws ModelFault, and nothing else. */
  say(
    group: string,
    request: Pick<Params, 'messages' | 'tools' | 'tool_choice' | 'response_format' | 'parallel_tool_calls'>,
    signal?: AbortSignal,
  ): Promise<Said>
}

export interface ModelSettings {
  apiKey: string
  /** Of any server that speaks OpenAI's chat completions. */
  baseURL?: string
  /** Name of the model; at Azure, of its deployment. */
  model: string
  /** Azure's older interface, which wants a version. Told by the base URL too, where that lacks `/openai/v1`. */
  azure?: { apiVersion?: string }
  timeoutMs?: number
  /** Per group and day. */
  tokensPerDay?: number
  clock?: () => string
  log: { info(data: object, words: string): void; warn(data: object, words: string): void }
  fetch?: typeof globalThis.fetch
}

const OPENAI = 'https://api.openai.com/v1'
const AZURE_VERSION = '2024-10-21'
const AZURE_HOST = /\.(?:openai\.azure\.com|cognitiveservices\.azure\.com|services\.ai\.azure\.com)$/
/** Reasoning counts as answer: less, and some models are cut off before they have said anything. */
const MOST_ANSWER = 2000
/** Letters per token: Swedish takes more tokens than English. */
const PER_TOKEN = 3

const estimate = (request: object): number => Math.ceil(JSON.stringify(request).length / PER_TOKEN)

async function connect(settings: ModelSettings, base: URL): Promise<OpenAI> {
  const { AzureOpenAI, OpenAI } = await import('openai')
  const options = {
    apiKey: settings.apiKey,
    maxRetries: 1,
    timeout: settings.timeoutMs ?? 15_000,
    // What it logs holds requests, and so what people wrote.
    logLevel: 'off' as const,
    ...(settings.fetch ? { fetch: settings.fetch } : {}),
  }
  const azure =
    settings.azure !== undefined || (AZURE_HOST.test(base.hostname) && !/\/openai\/v1\b/.test(base.pathname))
  if (!azure) return new OpenAI({ ...options, baseURL: base.href })
  const apiVersion = settings.azure?.apiVersion ?? AZURE_VERSION
  const path = base.pathname.replace(/\/+$/, '')
  return new AzureOpenAI({ ...options, apiVersion, baseURL: `${base.origin}${path === '' ? '/openai' : path}` })
}

/** What went wrong, without a word of what was sent or received. */
function faultOf(error: unknown): ModelFault {
  if (error instanceof ModelFault) return error
  if (error instanceof SyntaxError) return new ModelFault('malformed')
  const { name = '', status } = (error ?? {}) as { name?: string; status?: number }
  if (typeof status === 'number') return new ModelFault('refused', status)
  return new ModelFault(/timeout|abort/i.test(name) ? 'timeout' : 'unreachable')
}

/** The first choice, if the answer has the shape that was promised; servers differ. */
function saidIn(completion: unknown): Said {
  const choice = (completion as { choices?: unknown[] } | null)?.choices?.[0] as
    | { finish_reason?: unknown; message?: { content?: unknown; refusal?: unknown; tool_calls?: unknown } }
    | undefined
  const message = choice?.message
  if (!message || typeof message !== 'object' || message.refusal) throw new ModelFault('malformed')
  if (choice.finish_reason === 'length' || choice.finish_reason === 'content_filter') throw new ModelFault('malformed')
  const calls = (Array.isArray(message.tool_calls) ? message.tool_calls : []).map((call): Call => {
    const { id, function: asked } = (call ?? {}) as { id?: unknown; function?: { name?: unknown; arguments?: unknown } }
    if (typeof id !== 'string' || typeof asked?.name !== 'string' || typeof asked.arguments !== 'string')
      throw new ModelFault('malformed')
    return { id, name: asked.name, arguments: asked.arguments }
  })
  return { content: typeof message.content === 'string' ? message.content : '', calls }
}

const usedIn = (completion: unknown): number | undefined => {
  const total = (completion as { usage?: { total_tokens?: unknown } } | null)?.usage?.total_tokens
  return typeof total === 'number' && Number.isFinite(total) && total >= 0 ? total : undefined
}

/** `work`, or a fault when the time is up: the library sleeps through a server's Retry-After whatever it was told. */
function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new ModelFault('timeout'))
    if (signal.aborted) late()
    signal.addEventListener('abort', late, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late))
  })
}

/** A language model behind OpenAI's chat completions. Nothing is loaded or connected to before the first question. */
export function createModel(settings: ModelSettings): Model {
  const { log, model, timeoutMs = 15_000 } = settings
  const base = new URL(settings.baseURL ?? OPENAI)
  const budget: Budget = createBudget(
    settings.tokensPerDay ?? 200_000,
    settings.clock ?? (() => new Date().toISOString()),
  )
  let client: Promise<OpenAI> | undefined

  async function exchange(group: string, request: Parameters<Model['say']>[1], signal: AbortSignal): Promise<Said> {
    const taken = estimate(request) + MOST_ANSWER
    if (!budget.take(group, taken)) throw new ModelFault('budget')
    let used = 0
    try {
      client ??= connect(settings, base)
      const chat = (await client).chat.completions
      const asked = chat.create({ ...request, model, max_completion_tokens: MOST_ANSWER }, { signal })
      const completion: unknown = await within(asked, signal)
      used = usedIn(completion) ?? taken
      log.info({ group, model, host: base.host, tokens: used }, 'a language model was used')
      return saidIn(completion)
    } catch (error) {
      const { code } = faultOf(error)
      // What was cut off has been paid for.
      if (used === 0 && code !== 'refused' && code !== 'unreachable') used = taken
      throw error
    } finally {
      budget.settle(group, taken, used)
    }
  }

  return {
    host: base.host,
    timeoutMs,
    async say(group, request, signal = AbortSignal.timeout(timeoutMs)) {
      try {
        return await exchange(group, request, signal)
      } catch (error) {
        const fault = faultOf(error)
        const { code, status } = fault
        log.warn(
          { group, model, host: base.host, code, ...(status === undefined ? {} : { status }) },
          'a language model gave no answer',
        )
        throw fault
      }
    },
  }
}
