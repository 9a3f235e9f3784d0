import { explain, jsonOfProblem } from './commands/explain.ts';
import type { Context } from './context.ts';
import type { Language } from './core/language.ts';
import type { Io } from './core/ports.ts';
import { exitCodeFor, exitCodes, ReflectError } from './core/problem.ts';
import { quiet, warning } from './core/span.ts';
import { textsFor } from './i18n/index.ts';
import type { ProgramOptions } from './program.ts';
import { renderJson } from './render/json.ts';
import { colorLevel, showsUnicode } from './terminal/abilities.ts';
import { createIo } from './terminal/io.ts';
import { createTheme, type Theme } from './terminal/theme.ts';

/** What a command is given. Parts that cost time to load are made when they are first asked for. */
export function createContext(
  host: NodeJS.Process,
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
    io: ioFor(host, options),
    language,
    languageIsChosen: options.lang !== undefined,
    texts,
    json: options.json === true,
    clock: () => new Date(),
    random: Math.random,
    files: {
      readAnswers: async (path) => (await textFiles()).readAnswers(path),
      readShared: async (path) => (await textFiles()).readShared(path),
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
    trash: once(async () => {
      const { createTrash } = await import('./storage/trash.ts');
      const { trash: folder, notes } = await places();
      return createTrash({ folder, notes });
    }),
    openEditor: async (path) => {
      const { openInEditor } = await import('./terminal/file-editor.ts');
      return openInEditor(host, path);
    },
    prompter: once(async () => {
      const { createTerminalPrompter } = await import('./terminal/terminal-prompter.ts');
      return createTerminalPrompter(host, {
        texts: texts.prompt,
        theme: themeFor(host, 'err', options),
        editorFolder: (await places()).drafts,
      });
    }),
    clipboard: once(async () => {
      const { createClipboard } = await import('./terminal/clipboard.ts');
      const { clipboardParts } = await import('./terminal/clipboard-parts.ts');
      return createClipboard(clipboardParts(host));
    }),
    transfer: once(async () => {
      const { createTransfer } = await import('./storage/transfer.ts');
      return createTransfer({ notes: (await places()).notes });
    }),
    pager: once(async () => {
      const { createTerminalPager } = await import('./terminal/terminal-pager.ts');
      return createTerminalPager(host, themeFor(host, 'out', options));
    }),
    machine: once(async () => {
      const { createMachine } = await import('./storage/machine.ts');
      const { platform, env, execPath: node, argv } = host;
      return createMachine({ platform, env, node, script: argv[1] ?? '' });
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

/** Faults that are shown of one file; whoever mended these, asks again. */
const shownFaults = 50;

/**
 * Says what went wrong, as JSON where that is asked for.
 *
 * @param problem anything but a `ReflectError` is a defect of ours.
 * @returns the exit code.
 */
export function report(
  problem: unknown,
  host: NodeJS.Process,
  language: Language,
  options: ProgramOptions,
): number {
  const io = ioFor(host, options);
  const texts = textsFor(language);
  const isProblem = problem instanceof ReflectError;
  const explanation = isProblem
    ? explain(texts, problem.problem)
    : { ...texts.problem.defect(String(problem)), faults: [] };
  if (options.json === true) {
    const code = isProblem ? problem.problem.code : 'defect';
    io.complainJson(renderJson('reflect.error/1', jsonOfProblem(code, explanation)));
  } else {
    io.complain(warning(explanation.what));
    const { faults } = explanation;
    for (const { text } of faults.slice(0, shownFaults)) io.complain('  ', text);
    const more = faults.length - shownFaults;
    if (more > 0) io.complain('  ', texts.problem.andMore(more));
    if (explanation.todo !== undefined) io.complain(quiet(explanation.todo));
  }
  return isProblem ? exitCodeFor(problem.problem) : exitCodes.failed;
}

function ioFor(host: NodeJS.Process, options: ProgramOptions): Io {
  const { stdout: out, stderr: err } = host;
  return createIo({
    // Making a stream of standard input takes a while, and few commands look at it.
    get input() {
      return host.stdin;
    },
    out,
    err,
    outTheme: themeFor(host, 'out', options),
    errTheme: themeFor(host, 'err', options),
    unicode: showsUnicode(host.env, host.platform),
    quiet: options.quiet === true,
  });
}

function themeFor(host: NodeJS.Process, stream: 'out' | 'err', { color }: ProgramOptions): Theme {
  const level = colorLevel(stream, { wanted: color, env: host.env });
  return createTheme(level, showsUnicode(host.env, host.platform));
}
