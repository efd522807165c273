import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where the scorer and the real documents are; neither is part of the repository. */
export const GOLD = resolve(process.env.KLUBBAN_GOLD ?? '../shared')
const SCORER = resolve(GOLD, 'gold/score-import.mjs')
export const hasGold = existsSync(SCORER)
export const CORPUS = resolve('tests/corpus')

type Count = Record<string, number>
interface Score {
  counts: Record<string, Count>
  invented: { decisions: number; attendees: number }
  notes: string[]
}
export interface Scorer {
  scoreDoc(gold: unknown, candidate: unknown, name?: string): Score
  field(name: string, count: Count): { n: number; value: number | null }
}

// The scorer's exported functions know the annotations' own names; its command line translates, and so do we.
const OWN: Record<string, string> = {
  approvers: 'adjusters',
  approval: 'adjustment',
  registryNumber: 'diaryNumber',
  supportingDocuments: 'basis',
  dispatchedTo: 'sentTo',
  sections: 'items',
  section: 'item',
  tasks: 'actions',
}
const renamed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(renamed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [OWN[key] ?? key, renamed(part)]))
}

export async function scorer(): Promise<Scorer> {
  const module: Scorer = await import(/* @vite-ignore */ pathToFileURL(SCORER).href)
  return {
    field: (name, count) => module.field(name, count),
    scoreDoc: (gold, candidate, name) => module.scoreDoc(renamed(gold), renamed(candidate), name),
  }
}

export interface Document {
  name: string
  text: string
  gold: Record<string, unknown>
}

/** Every document of a folder that has gold beside it (or in `goldFolder`). */
export const documentsIn = (folder: string, goldFolder = folder): Document[] =>
  readdirSync(goldFolder)
    .filter(file => file.endsWith('.gold.json'))
    .sort()
    .map(file => {
      const name = file.replace(/\.gold\.json$/, '')
      return {
        name,
        text: readFileSync(resolve(folder, `${name}.txt`), 'utf8'),
        gold: JSON.parse(readFileSync(resolve(goldFolder, file), 'utf8')) as Record<string, unknown>,
      }
    })

/** Adds the counts of several documents. */
export function total(all: ReadonlyArray<Record<string, Count>>): Record<string, Count> {
  const out: Record<string, Count> = {}
  for (const counts of all)
    for (const [field, count] of Object.entries(counts)) {
      out[field] ??= {}
      for (const [key, n] of Object.entries(count)) out[field][key] = (out[field][key] ?? 0) + n
    }
  return out
}
