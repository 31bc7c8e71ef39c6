import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 40_000,
    hookTimeout: 60_000,
    // One second, which is the default, is short for a browser to start on a machine that has much to do.
    expect: { poll: { timeout: 15_000 } },
    pool: 'forks',
  },
});
