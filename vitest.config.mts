import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**', 'test/host/**'],
    testTimeout: 30_000,
    globalSetup: 'test/support/generate.ts',
  },
});
