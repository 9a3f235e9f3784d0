import { readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { parse } from 'yaml';
import { checkNudgeRules } from './src/core/nudge/rule-schema.ts';
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

/** Turns an imported `nudges.*.yaml` into checked rule data; a wrong rule file stops the build. */
export function nudgeRuleData(): Plugin {
  return {
    name: 'nudge-rule-data',
    load: {
      filter: { id: /nudges\.\w+\.yaml$/ },
      handler: (id) => ({
        code: `export default ${JSON.stringify(checkNudgeRules(parse(readFileSync(id, 'utf8'))))};`,
        moduleType: 'js',
      }),
    },
  };
}

/** Leaves out inquirer's own prompts: ours are the only ones, and those are thirty times its size. */
function withoutStockPrompts(): Plugin {
  const names =
    'input, select, number, confirm, rawlist, expand, checkbox, password, editor, search, Separator';
  return {
    name: 'without-stock-prompts',
    resolveId: { filter: { id: /^@inquirer\/prompts$/ }, handler: () => '\0stock-prompts' },
    load: {
      filter: { id: /^\0stock-prompts$/ },
      handler: () => `let ${names}; export { ${names} };`,
    },
  };
}

/** Commander can start other programs as commands; ours are all its own, and loading that takes 3 ms. */
function withoutSubprograms(): Plugin {
  return {
    name: 'without-subprograms',
    resolveId: {
      filter: { id: /^node:child_process$/ },
      handler: (_id, importer) =>
        /[\\/]commander[\\/]/.test(importer ?? '') ? '\0no-subprograms' : undefined,
    },
    load: { filter: { id: /^\0no-subprograms$/ }, handler: () => 'export {};' },
  };
}

/** What help needs, and so every call: nothing else may come along with it. */
const start = /[\\/]src[\\/]call\.ts$/;

/** What most commands need: one file loads sooner than the thirty that it would be. */
const shared = /[\\/]src[\\/](?:core|i18n|render|commands)[\\/]/;

export default defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  plugins: [promptSetData(), nudgeRuleData(), withoutStockPrompts(), withoutSubprograms()],
  // The same library as ES modules: what is not used is left out, and the rest loads in half the time.
  resolve: { alias: { yaml: resolve('node_modules/yaml/browser/index.js') } },
  output: {
    dir: 'dist',
    format: 'cjs',
    cleanDir: true,
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: {
      groups: [
        { name: 'start', test: start, priority: 1 },
        { name: 'shared', test: shared, minShareCount: 2 },
      ],
    },
  },
});
