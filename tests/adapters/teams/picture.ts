import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { AdaptiveCard } from '../../../adapters/teams/out.ts'

const library = readFileSync(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8')

interface Theme {
  page: string
  card: string
  text: string
  quiet: string
  accent: string
  good: string
  warning: string
  attention: string
  emphasis: string
  line: string
  button: string
  onAccent: string
}

/** Colours near those of Teams' three themes. */
export const THEMES: Record<'light' | 'dark' | 'contrast', Theme> = {
  light: {
    page: '#f5f5f5',
    card: '#ffffff',
    text: '#242424',
    quiet: '#616161',
    accent: '#5b5fc7',
    good: '#0f6b0f',
    warning: '#835b00',
    attention: '#b10e1c',
    emphasis: '#f0f0f0',
    line: '#d1d1d1',
    button: '#ffffff',
    onAccent: '#ffffff',
  },
  dark: {
    page: '#1f1f1f',
    card: '#292929',
    text: '#ffffff',
    quiet: '#adadad',
    accent: '#7f85f5',
    good: '#92c353',
    warning: '#f8d22a',
    attention: '#f1707b',
    emphasis: '#3d3d3d',
    line: '#666666',
    button: '#292929',
    onAccent: '#000000',
  },
  contrast: {
    page: '#000000',
    card: '#000000',
    text: '#ffffff',
    quiet: '#ffffff',
    accent: '#1aebff',
    good: '#3ff23f',
    warning: '#ffff00',
    attention: '#ffff00',
    emphasis: '#000000',
    line: '#ffffff',
    button: '#000000',
    onAccent: '#000000',
  },
}

const pair = (color: string, quiet = color) => ({ default: color, subtle: quiet })

function hostConfig(theme: Theme): object {
  const foregroundColors = {
    default: pair(theme.text, theme.quiet),
    accent: pair(theme.accent),
    good: pair(theme.good),
    warning: pair(theme.warning),
    attention: pair(theme.attention),
    light: pair(theme.quiet),
    dark: pair(theme.text),
  }
  return {
    fontFamily: "'Segoe UI', 'Liberation Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    supportsInteractivity: true,
    actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
    containerStyles: {
      default: { backgroundColor: theme.card, borderColor: theme.line, foregroundColors },
      emphasis: { backgroundColor: theme.emphasis, borderColor: theme.line, foregroundColors },
    },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: ' *', suffixColor: 'attention' } } },
    table: { cellSpacing: 8 },
    textBlock: { headingLevel: 2 },
  }
}

const style = (theme: Theme): string => `
  body { margin: 0; padding: 20px; background: ${theme.page}; color: ${theme.text}; font-family: 'Liberation Sans', sans-serif; }
  main { display: flex; flex-direction: column; gap: 16px; width: 640px; }
  h1 { margin: 0; font-size: 14px; }
  .ac-adaptiveCard { border: 1px solid ${theme.line}; border-radius: 6px; }
  .ac-pushButton { padding: 6px 12px; border: 1px solid ${theme.line}; border-radius: 4px; font: 600 14px 'Liberation Sans', sans-serif; background: ${theme.button}; color: ${theme.text}; }
  .ac-pushButton.style-positive { background: ${theme.accent}; color: ${theme.onAccent}; border-color: ${theme.accent}; }
  .ac-pushButton.style-destructive { color: ${theme.attention}; }
  .ac-input { box-sizing: border-box; width: 100%; padding: 6px 8px; border: 1px solid ${theme.line}; border-radius: 4px; font: 14px 'Liberation Sans', sans-serif; background: ${theme.button}; color: ${theme.text}; }
`

/** Cards as Teams would show them, near enough to look at, below each other. */
export async function show(page: Page, cards: readonly AdaptiveCard[], theme: keyof typeof THEMES): Promise<void> {
  const colours = THEMES[theme]
  await page.setContent(
    `<!doctype html><html lang="sv"><title>Klubban</title><meta charset="utf-8"><style>${style(colours)}</style><main><h1>Klubban</h1></main></html>`,
  )
  await page.addScriptTag({ content: library })
  await page.evaluate(
    ([all, config]) => {
      const { AdaptiveCards, document } = globalThis as unknown as {
        AdaptiveCards: typeof import('adaptivecards')
        document: { querySelector(name: string): { append(element: unknown): void } | null }
      }
      for (const one of all as object[]) {
        const card = new AdaptiveCards.AdaptiveCard()
        card.hostConfig = new AdaptiveCards.HostConfig(config)
        card.parse(one)
        const shown = card.render()
        if (shown) document.querySelector('main')?.append(shown)
      }
    },
    [cards, hostConfig(colours)] as const,
  )
}
