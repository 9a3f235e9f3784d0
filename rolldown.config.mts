import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'rolldown';

/** Turns an imported prompt set file into checked data, so that no YAML is parsed at run time. */
export function promptSetData(): Plugin {
  return {
    name: 'prompt-set-data',
    load: {
      filter: { id: /\.yaml$/ },
      handler(id) {
        return `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`;
      },
    },
  };
}

export default defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  plugins: [promptSetData()],
  output: {
    dir: 'dist',
    format: 'cjs',
    cleanDir: true,
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  },
});
