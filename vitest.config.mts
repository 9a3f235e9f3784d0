import { defineConfig } from 'vitest/config';
import { nudgeRuleData, promptSetData } from './rolldown.config.mts';

const runsTheProgram = 'test/{e2e,faults,package}/**/*.test.ts';

const opensPages = 'test/browser/**/*.test.ts';

export default defineConfig({
  plugins: [promptSetData(), nudgeRuleData()],
  test: {
    testTimeout: 20_000,
    globalSetup: ['test/support/disk/memory-disk.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [runsTheProgram, opensPages, 'node_modules/**'],
          // One load of what all of them import, instead of one for each file: half of the time.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [opensPages],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: [runsTheProgram],
          globalSetup: ['test/support/program/build-once.ts'],
          // Far more than any takes: each wait in a test has a limit of its own, and says what it waited for.
          testTimeout: 60_000,
          isolate: false,
          // One more than vitest takes on two cores: these tests wait for another process most of the time.
          maxWorkers: 2,
          // After the unit tests, of which some watch the clock.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
