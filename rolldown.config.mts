import { readFileSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { parse } from 'yaml';
import { licences } from './rolldown.licences.mts';
import { manualPage } from './rolldown.manual.mts';
import { libraryTypes } from './rolldown.types.mts';
import { type Language, languages } from './src/core/language.ts';
import { checkNudgeRules } from './src/core/nudge/rule-schema.ts';
import { ReflectError } from './src/core/problem.ts';
import { readPromptSetFile } from './src/storage/sets/prompt-set-file.ts';

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

/**
 * Loads the words of a language when they are first asked for, from a file of their own: nearly every
 * call speaks one language, and the words of another would take as long to load as all else.
 */
function oneLanguage(): Plugin {
  const fileOf = (language: Language) => `texts-${language}.cjs`;
  const loading = languages.map((language) => {
    return `${language}: () => require('./${fileOf(language)}').${language}`;
  });
  return {
    name: 'one-language',
    buildStart() {
      for (const language of languages) {
        const id = resolve(`src/i18n/${language}.ts`);
        this.emitFile({ type: 'chunk', id, fileName: fileOf(language) });
      }
    },
    resolveId: {
      filter: { id: /^\.\/texts-\w+\.cjs$/ },
      handler: (id) => ({ id, external: true }),
    },
    load: {
      filter: { id: /[\\/]src[\\/]i18n[\\/]index\.ts$/ },
      handler: () => ({
        code: `const load = { ${loading.join(', ')} };
          export const textsFor = (language) => load[language]();`,
        moduleType: 'js',
      }),
    },
  };
}

/** The words of help, by language. */
const help = /[\\/]src[\\/]i18n[\\/](\w+)[\\/]help\.ts$/;

/**
 * The files that the program is made of. A module is in the first of these that takes it, with all
 * that it imports and that is in none before; each file is loaded when something in it is needed. So a
 * call loads little, and yet few files: one loads sooner than the thirty that it would be.
 * `test/e2e/loads.test.ts` keeps watch over it, and `npm run bench` tells what it comes to.
 */
const groups = [
  // A file for each language: all that the first screen of help says.
  { name: (id: string) => `help-${help.exec(id)?.[1]}`, test: help },
  // What help needs, and so every call: nothing else may come along with it.
  { name: 'start', test: /[\\/]src[\\/]call[\\/]run-reflect\.ts$/ },
  // What reads a call: everything but the first screen of help needs it.
  { name: 'read', test: /[\\/]src[\\/]call[\\/]command-line\.ts$/ },
  // What every command needs that does something, and what says that something is wrong, besides words.
  {
    name: 'compose',
    test: /[\\/]src[\\/](?:call[\\/](?:compose|report|streams)|i18n[\\/](?:day-words|language-names))\.ts$/,
  },
  // What reads and writes notes, and days.
  {
    name: 'notes',
    test: /[\\/]src[\\/](?:storage[\\/]notes[\\/]note-store|core[\\/]time[\\/]day-words)\.ts$/,
  },
  // What makes a note from answers. What goes on where it was left comes with what tells a note anew.
  { name: 'walk', test: /[\\/]src[\\/]commands[\\/]new\.ts$/ },
  { name: 'resume', test: /[\\/]src[\\/]commands[\\/](?:resume|revise)\.ts$/ },
  // What finds notes and lists them: nothing is asked as often, so nothing else comes along.
  { name: 'find', test: /[\\/]src[\\/]commands[\\/](?:list|search)\.ts$/ },
  // What several other commands need. What reads Markdown takes a parser along, and is loaded only to draw.
  {
    name: 'shared',
    test: /[\\/]src[\\/](?:core(?![\\/](?:set-file|yaml[\\/](?:read-yaml|yaml-places)))|i18n|render(?![\\/](?:screen[\\/]|page[\\/]|markdown-tree))|commands)[\\/]/,
    minShareCount: 2,
  },
  // What opens an editor, a pager or another program.
  {
    name: 'programs',
    test: /[\\/]src[\\/]terminal[\\/](?:editor|programs|pager)[\\/]/,
    minShareCount: 2,
  },
].map((group, at, all) => ({ ...group, priority: all.length - at }));

/** The licences of what is bundled, in the program and in the library. */
const shipped = licences();

// The same library as ES modules: what is not used is left out, and the rest loads in half the time.
const alias = { yaml: resolve('node_modules/yaml/browser/index.js') };

const program = defineConfig({
  input: { main: 'src/main.ts' },
  platform: 'node',
  plugins: [
    promptSetData(),
    nudgeRuleData(),
    withoutStockPrompts(),
    withoutSubprograms(),
    oneLanguage(),
    shipped.watch(),
    manualPage(),
  ],
  resolve: { alias },
  output: {
    dir: 'dist',
    format: 'cjs',
    cleanDir: true,
    minify: true,
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: { groups },
  },
});

/** What a plugin, a bot or a form imports: see `src/index.ts`. Nothing of Node may be in it. */
const library = defineConfig({
  input: { index: 'src/index.ts' },
  platform: 'browser',
  plugins: [promptSetData(), nudgeRuleData(), libraryTypes(), shipped.watch(), shipped.tell()],
  resolve: { alias },
  output: [
    { format: 'es' as const, extension: 'mjs' },
    { format: 'cjs' as const, extension: 'cjs' },
  ].map(({ format, extension }) => ({
    dir: 'dist',
    format,
    minify: true,
    entryFileNames: `library/[name].${extension}`,
    chunkFileNames: `library/[name]-[hash].${extension}`,
  })),
});

// The program first, which clears the folder.
export default [program, library];
