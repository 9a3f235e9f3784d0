import type { Context } from '../context.ts';
import type { Language } from '../core/language.ts';
import { platformOf } from '../core/platform.ts';
import { textsFor } from '../i18n/index.ts';
import type { CallOptions } from './call-options.ts';
import { ioFor, isPlain, themeFor } from './streams.ts';

/** What a command is given. Parts that cost time to load are made when they are first asked for. */
export function createContext(
  host: NodeJS.Process,
  language: Language,
  options: CallOptions,
): Context {
  const texts = textsFor(language);
  const { editor, pager } = options.settings.values;
  const places = once(async () => {
    const { findPlaces } = await import('../storage/places.ts');
    return findPlaces(host.env);
  });
  return {
    io: ioFor(host, options),
    language,
    languageIsChosen: options.lang !== undefined,
    settings: options.settings,
    isConfigured: options.isConfigured,
    texts,
    json: options.json,
    clock: () => new Date(),
    random: Math.random,
    files: once(async () => {
      const { createTextFiles } = await import('../storage/files/text-files.ts');
      return createTextFiles(host.stdin);
    }),
    places,
    sets: once(async () => {
      const { createPromptSets } = await import('../storage/sets/prompt-sets.ts');
      const { builtInSets } = await import('../core/prompt-set/built-in-sets.ts');
      return createPromptSets({ folder: (await places()).prompts, builtIn: builtInSets });
    }),
    setFiles: once(async () => {
      const { createSetFiles } = await import('../storage/sets/set-files.ts');
      const { builtInSets } = await import('../core/prompt-set/built-in-sets.ts');
      return createSetFiles({ folder: (await places()).prompts, builtIn: builtInSets.keys() });
    }),
    notes: once(async () => {
      const { createNoteStore } = await import('../storage/notes/note-store.ts');
      return createNoteStore({ folder: (await places()).notes });
    }),
    drafts: once(async () => {
      const { createDraftStore } = await import('../storage/drafts/draft-store.ts');
      return createDraftStore({ folder: (await places()).drafts });
    }),
    trash: once(async () => {
      const { createTrash } = await import('../storage/notes/trash.ts');
      const { trash: folder, notes } = await places();
      return createTrash({ folder, notes });
    }),
    openEditor: async (path) => {
      const { openInEditor } = await import('../terminal/editor/file-editor.ts');
      return openInEditor(host, path, editor);
    },
    config: once(async () => {
      const { createConfigStore } = await import('../storage/config/config-store.ts');
      return createConfigStore({ file: (await places()).config });
    }),
    programs: once(async () => (await import('../terminal/usual-programs.ts')).usualPrograms(host)),
    prompter: once(async () => {
      const { createTerminalPrompter } = await import('../terminal/terminal-prompter.ts');
      return createTerminalPrompter(host, {
        texts: texts.prompt,
        plain: isPlain(host, options) ? texts.plain : undefined,
        theme: themeFor(host, 'err', options),
        editor,
        editorFolder: (await places()).drafts,
      });
    }),
    clipboard: once(async () => {
      const { createClipboard } = await import('../terminal/clipboard/clipboard.ts');
      const { clipboardParts } = await import('../terminal/clipboard/clipboard-parts.ts');
      return createClipboard(clipboardParts(host));
    }),
    transfer: once(async () => {
      const { createTransfer } = await import('../storage/transfer/transfer.ts');
      return createTransfer({ notes: (await places()).notes });
    }),
    pager: once(async () => {
      const { createTerminalPager } = await import('../terminal/pager/terminal-pager.ts');
      return createTerminalPager(
        host,
        themeFor(host, 'out', options),
        isPlain(host, options),
        pager,
      );
    }),
    shellFiles: once(async () => {
      const { createShellFiles } = await import('../storage/shell-files.ts');
      const { bashFiles } = platformOf(host.platform);
      return createShellFiles({ env: host.env, bashFiles });
    }),
    machine: once(async () => {
      const { createMachine } = await import('../storage/machine.ts');
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
