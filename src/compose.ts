import { CommanderError } from 'commander';
import { explain, jsonOfProblem } from './commands/explain.ts';
import type { Context } from './context.ts';
import { isLanguage, type Language, languageFrom } from './core/language.ts';
import type { Io } from './core/ports.ts';
import { exitCodeFor, exitCodes, ReflectError } from './core/problem.ts';
import { quiet, warning } from './core/span.ts';
import { textsFor } from './i18n/index.ts';
import type { Texts } from './i18n/texts.ts';
import { createProgram, type ProgramOptions } from './program.ts';
import { mistakeIn } from './program-mistakes.ts';
import { renderJson } from './render/json.ts';
import { colorLevel, showsUnicode } from './terminal/abilities.ts';
import { createIo } from './terminal/io.ts';
import { createTheme, type Theme } from './terminal/theme.ts';

/**
 * The composition root: gives each command its parts and turns every error into words and an exit
 * code. It sees everything; nothing sees it.
 *
 * @returns the exit code.
 */
export async function runReflect(host: NodeJS.Process, version: string): Promise<number> {
  const argv = host.argv.slice(2);
  let language = languageIn(argv) ?? languageFrom(host.env);
  let io = ioFor(host, optionsIn(argv));
  ignoreClosedOutput(host);
  let exitCode: number = exitCodes.done;
  try {
    const program = createProgram(textsFor(language).help, version, async (command, options) => {
      if (options.lang !== undefined && isLanguage(options.lang)) language = options.lang;
      io = ioFor(host, options);
      exitCode = await command(createContext(host, io, language, options));
    });
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, io, textsFor(language), argv.includes('--json'));
  }
}

/** The language named in the call, before commander has read it, so that its help is in that language. */
function languageIn(argv: readonly string[]): Language | undefined {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
  return at !== -1 && isLanguage(word) ? word : undefined;
}

/** What matters of the options to words said before commander has read them. */
const optionsIn = (argv: readonly string[]): ProgramOptions => ({
  color: !argv.includes('--no-color'),
});

function ioFor(host: NodeJS.Process, options: ProgramOptions): Io {
  const { stdin: input, stdout: out, stderr: err } = host;
  return createIo({
    input,
    out,
    err,
    outTheme: themeFor(host, 'out', options),
    errTheme: themeFor(host, 'err', options),
    quiet: options.quiet === true,
  });
}

function themeFor(host: NodeJS.Process, stream: 'out' | 'err', { color }: ProgramOptions): Theme {
  const level = colorLevel(stream, { wanted: color, env: host.env });
  return createTheme(level, showsUnicode(host.env, host.platform));
}

/** A reader that closes the pipe has read enough (`| head -1`); that is no failure. */
function ignoreClosedOutput({ stdout, stderr }: NodeJS.Process): void {
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
}

function createContext(
  host: NodeJS.Process,
  io: Io,
  language: Language,
  options: ProgramOptions,
): Context {
  const texts = textsFor(language);
  const places = once(async () => {
    const { findPlaces } = await import('./storage/places.ts');
    return findPlaces(host.env);
  });
  const textFiles = once(async () => {
    const { createTextFiles } = await import('./storage/text-files.ts');
    return createTextFiles(host.stdin);
  });
  return {
    io,
    language,
    languageIsChosen: options.lang !== undefined,
    texts,
    json: options.json === true,
    clock: () => new Date(),
    random: Math.random,
    files: {
      readAnswers: async (path) => (await textFiles()).readAnswers(path),
      create: async (path, text) => (await textFiles()).create(path, text),
    },
    sets: once(async () => {
      const { createPromptSets } = await import('./storage/prompt-sets.ts');
      const { builtInSets } = await import('./storage/built-in-sets.ts');
      return createPromptSets({ folder: (await places()).prompts, builtIn: builtInSets });
    }),
    notes: once(async () => {
      const { createNoteStore } = await import('./storage/note-store.ts');
      return createNoteStore({ folder: (await places()).notes });
    }),
    drafts: once(async () => {
      const { createDraftStore } = await import('./storage/draft-store.ts');
      return createDraftStore({ folder: (await places()).drafts });
    }),
    prompter: once(async () => {
      const { composePrompter } = await import('./compose-prompter.ts');
      const folder = (await places()).drafts;
      return composePrompter({
        host,
        texts: texts.prompt,
        theme: themeFor(host, 'err', options),
        folder,
      });
    }),
  };
}

/** Makes a part when it is first asked for, and only once. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Says what went wrong, as JSON where that is asked for, and gives the exit code. */
function report(error: unknown, io: Io, texts: Texts, json: boolean): number {
  const known = error instanceof CommanderError ? mistakeIn(error, texts.help) : error;
  if (known === undefined) return exitCodes.done;
  const isProblem = known instanceof ReflectError;
  const explanation = isProblem
    ? explain(texts, known.problem)
    : { ...texts.problem.defect(String(known)), faults: [] };
  if (json) {
    const code = isProblem ? known.problem.code : 'defect';
    io.complainJson(renderJson('reflect.error/1', jsonOfProblem(code, explanation)));
  } else {
    io.complain(warning(explanation.what));
    for (const { text } of explanation.faults) io.complain('  ', text);
    if (explanation.todo !== undefined) io.complain(quiet(explanation.todo));
  }
  return isProblem ? exitCodeFor(known.problem) : exitCodes.failed;
}
