import { defineConfig } from 'vitest/config';
import { nudgeRuleData, promptSetData } from './rolldown.config.mts';

const runsTheProgram = 'test/{e2e,faults}/**/*.test.ts';

export default defineConfig({
  plugins: [promptSetData(), nudgeRuleData()],
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [runsTheProgram, 'node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: [runsTheProgram],
          globalSetup: ['test/support/build-once.ts'],
        },
      },
    ],
  },
});
