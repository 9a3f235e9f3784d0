import { defineConfig } from 'rolldown';
import { nudgeRuleData } from '../../rolldown.config.mts';

/** Builds the judge of the rules; it is a tool for developers and is not in the package. */
export default defineConfig({
  input: { nudges: 'test/nudges/main.ts' },
  platform: 'node',
  plugins: [nudgeRuleData()],
  output: {
    dir: 'node_modules/.cache/reflect-nudges',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    cleanDir: true,
  },
});
