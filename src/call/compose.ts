import { explain, jsonOfProblem } from './commands/parts/explain.ts';
import type { Context } from './context.ts';
import type { Language } from './core/language.ts';
import { platformOf } from './core/platform.ts';
import type { Io } from './core/ports.ts';
import { exitCodeFor, exitCodes, ReflectError } from './core/problem.ts';
import { quiet, warning } from './core/text/span.ts';
import type { CallOptions } from './find-settings.ts';
import { textsFor } from './i18n/index.ts';
import { renderJson } from './render/json.ts';
import { colorLevel, showsUnicode } from './terminal/abilities.ts';
import { createIo } from './terminal/io.ts';
import { createTheme, type Theme } from './terminal/theme.ts';
import { terminalKind } from './terminal/tty/terminal-kind.ts';

/** What a command is given. Parts that cost time to load are made when they are first asked for. */
export function createContext(
  host: NodeJS.Process,
  language: Language,
  options: CallOptions,
): Context {
  const texts = textsFor(language);
  const { editor, pager } = options.settings.values;
  const places = once(async () => {
    const { findPlaces } = await import('./storage/places.ts');
    return findPlaces(host.env);
  });
  const textFiles = once(async () => {
    const { createTextFiles } = await import('./storage/files/text-files.ts');
    return createTextFiles(host.stdin);
  });
  return {
    io: ioFor(host, options),
    language,
    languageIsChosen: options.lang !== undefined,
    settings: options.settings,
    isConfigured: options.isConfigured,
    texts,
    json: options.json === true,
    clock: () => new Date(),
    random: Math.random,
    files: {
      readAnswers: async (path) => (await textFiles()).readAnswers(path),
      readShared: async (path) => (await textFiles()).readShared(path),
      create: async (path, text) => (await textFiles()).create(path, text),
    },
    places,
    sets: once(async () => {
      const { createPromptSets } = await import('./storage/sets/prompt-sets.ts');
      const { builtInSets } = await import('./core/prompt-set/built-in-sets.ts');
      return createPromptSets({ folder: (await places()).prompts, builtIn: builtInSets });
    }),
    setFiles: once(async () => {
      const { createSetFiles } = await import('./storage/sets/set-files.ts');
      const { builtInSets } = await import('./core/prompt-set/built-in-sets.ts');
      return createSetFiles({ folder: (await places()).prompts, builtIn: builtInSets.keys() });
    }),
    notes: once(async () => {
      const { createNoteStore } = await import('./storage/notes/note-store.ts');
      return createNoteStore({ folder: (await places()).notes });
    }),
    drafts: once(async () => {
      const { createDraftStore } = await import('./storage/drafts/draft-store.ts');
      return createDraftStore({ folder: (await places()).drafts });
    }),
    trash: once(async () => {
      const { createTrash } = await import('./storage/notes/trash.ts');
      const { trash: folder, notes } = await places();
      return createTrash({ folder, notes });
    }),
    openEditor: async (path) => {
      const { openInEditor } = await import('./terminal/editor/file-editor.ts');
      return openInEditor(host, path, editor);
    },
    config: once(async () => {
      const { createConfigStore } = await import('./storage/config/config-store.ts');
      return createConfigStore({ file: (await places()).config });
    }),
    programs: once(async () =>
      (await import('./terminal/programs/programs.ts')).findPrograms(host),
    ),
    prompter: once(async () => {
      const { createTerminalPrompter } = await import('./terminal/terminal-prompter.ts');
      return createTerminalPrompter(host, {
        texts: texts.prompt,
        plain: isPlain(host, options) ? texts.plain : undefined,
        theme: themeFor(host, 'err', options),
        editor,
        editorFolder: (await places()).drafts,
      });
    }),
    clipboard: once(async () => {
      const { createClipboard } = await import('./terminal/clipboard/clipboard.ts');
      const { clipboardParts } = await import('./terminal/clipboard/clipboard-parts.ts');
      return createClipboard(clipboardParts(host));
    }),
    transfer: once(async () => {
      const { createTransfer } = await import('./storage/transfer/transfer.ts');
      return createTransfer({ notes: (await places()).notes });
    }),
    pager: once(async () => {
      const { createTerminalPager } = await import('./terminal/pager/terminal-pager.ts');
      return createTerminalPager(
        host,
        themeFor(host, 'out', options),
        isPlain(host, options),
        pager,
      );
    }),
    shellFiles: once(async () => {
      const { createShellFiles } = await import('./storage/shell-files.ts');
      return createShellFiles(host.env);
    }),
    machine: once(async () => {
      const { createMachine } = await import('./storage/machine.ts');
      const { env, execPath: node, argv } = host;
      const platform = platformOf(host.platform);
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
  options: CallOptions,
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

/** Where words go in this process. */
export function ioFor(host: NodeJS.Process, options: CallOptions): Io {
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
    unicode: showsSigns(host, options),
    plain: isPlain(host, options),
    quiet: options.quiet === true,
  });
}

function themeFor(host: NodeJS.Process, stream: 'out' | 'err', options: CallOptions): Theme {
  const wishes = { wanted: options.color, plain: options.plain, env: host.env };
  return createTheme(colorLevel(stream, wishes), showsSigns(host, options));
}

/** Whether all is told in plain lines: a person's wish, or all that the terminal can show. */
const isPlain = ({ env }: NodeJS.Process, { plain }: CallOptions): boolean =>
  plain || terminalKind(env).plain;

/** Whether there may be signs beyond ASCII, which a screen reader spells out. */
const showsSigns = (host: NodeJS.Process, options: CallOptions): boolean =>
  !isPlain(host, options) && showsUnicode(host.env, host.platform);
