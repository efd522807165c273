import { defineConfig } from 'vitest/config'

// Two projects: `fast` is what a developer runs all day; `slow` holds browsers, kills and fuzzing.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.slow.test.ts'],
          // Modules are pure: loading them once for all files is three times as fast.
          isolate: false,
          pool: 'threads',
          // Files write only into directories of their own: every core may take some.
          maxWorkers: '100%',
          // A busy machine is no fault: no test is about time.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'slow',
          include: ['tests/**/*.slow.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
