import { defineConfig } from 'vitest/config';
import { promptSetData } from './rolldown.config.ts';

export default defineConfig({
  plugins: [promptSetData()],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', exclude: ['test/e2e/**', 'test/faults/**', 'node_modules/**'] },
      },
      { extends: true, test: { name: 'built', include: ['test/{e2e,faults}/**/*.test.ts'] } },
    ],
  },
});
