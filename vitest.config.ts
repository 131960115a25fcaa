import { defineConfig } from 'vitest/config';

/** Unit and integration tests: Node, separate processes (the database is a native module), two at a time. */
export default defineConfig({
  test: {
    environment: 'node',
    globalSetup: ['tests/support/built-forms.ts'],
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 15_000 },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
