import { basename, relative } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { ReflectError } from './src/core/problem.ts';
import { readPromptSetFile } from './src/storage/prompt-set-file.ts';

/** Turns an imported prompt set file into checked data, so that no YAML is parsed at run time. */
export function promptSetData(): Plugin {
  return {
    name: 'prompt-set-data',
    load: {
      filter: { id: /[\\/]prompts[\\/][a-z][a-z0-9-]*\.yaml$/ },
      handler: (id) => ({
        code: `export default ${JSON.stringify(checkedSet(id))};`,
        moduleType: 'js',
      }),
    },
  };
}

/** A set with a fault in it stops the build, and says where to look. */
function checkedSet(path: string) {
  try {
    return readPromptSetFile(path, basename(path, '.yaml'));
  } catch (error) {
    if (!(error instanceof ReflectError) || error.problem.code !== 'set-faulty') throw error;
    const places = error.problem.faults.map(({ at, ...fault }) => {
      return `${relative('.', path)}:${at.line}:${at.column} ${JSON.stringify(fault)}`;
    });
    throw new Error(places.join('\n'), { cause: error });
  }
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
