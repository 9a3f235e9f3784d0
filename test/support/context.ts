import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../../src/context.ts';
import {
  environmentLayer,
  fileLayer,
  machineLayer,
  optionLayer,
} from '../../src/core/config/layers.ts';
import { readPlainConfig } from '../../src/core/config/plain-config.ts';
import { resolveSettings } from '../../src/core/config/resolve.ts';
import type { Language } from '../../src/core/language.ts';
import { platformOf } from '../../src/core/platform.ts';
import type { Clipboard, EditorEnd, Io, Machine, Pager, Prompter } from '../../src/core/ports.ts';
import { builtInSets } from '../../src/core/prompt-set/built-in-sets.ts';
import type { Printed } from '../../src/core/text/span.ts';
import { textsFor } from '../../src/i18n/index.ts';
import { createConfigStore } from '../../src/storage/config/config-store.ts';
import { createDraftStore } from '../../src/storage/drafts/draft-store.ts';
import { createTextFiles } from '../../src/storage/files/text-files.ts';
import { createNoteStore } from '../../src/storage/notes/note-store.ts';
import { createTrash } from '../../src/storage/notes/trash.ts';
import { createPromptSets } from '../../src/storage/sets/prompt-sets.ts';
import { createSetFiles } from '../../src/storage/sets/set-files.ts';
import { createShellFiles } from '../../src/storage/shell-files.ts';
import { createTransfer } from '../../src/storage/transfer/transfer.ts';
import { freshHome, type TestHome } from './disk/home.ts';

/** How a context differs from an ordinary one without a terminal, in English. */
export interface ContextOptions {
  readonly home?: TestHome;
  readonly language?: Language;
  readonly languageIsChosen?: boolean;
  readonly json?: boolean;
  readonly now?: Date;
  readonly prompter?: Prompter;
  readonly pager?: Pager;
  readonly machine?: Partial<Machine>;
  readonly clipboard?: Clipboard;
  /** What the environment says of the person's shells, besides where their home is. */
  readonly shellEnv?: Readonly<Record<string, string>>;
  /** What the person does to a file that is opened in their editor. */
  readonly editor?: (path: string) => EditorEnd;
  /** What comes in for `-`. */
  readonly input?: string;
  /** What the environment says of the settings. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A context over a home of its own, and what a command wrote. */
export interface TestContext {
  readonly context: Context;
  readonly home: TestHome;
  /** Standard output so far. */
  readonly out: () => string;
  /** Standard error so far. */
  readonly err: () => string;
  /** Moves the clock. */
  readonly at: (now: Date) => void;
}

/** What a command is given, over real files in a folder of its own: no process, no terminal. */
export function testContext(options: ContextOptions = {}): TestContext {
  const { home = freshHome(), language = 'en', prompter } = options;
  let now = options.now ?? new Date(2026, 10, 23, 9, 30);
  let id = 0;
  const io = recordingIo(prompter !== undefined);
  const notes = createNoteStore({ folder: home.at('notes') });
  const drafts = createDraftStore({ folder: home.at('drafts') });
  const sets = createPromptSets({ folder: home.at('prompts'), builtIn: builtInSets });
  const config = createConfigStore({ file: home.at('config.yaml') });
  const context: Context = {
    io: io.io,
    ...settingsIn(home, language, options),
    config: async () => config,
    programs: async () => ({ editor: 'nano', pager: 'less' }),
    language,
    languageIsChosen: options.languageIsChosen ?? false,
    texts: textsFor(language),
    json: options.json ?? false,
    clock: () => new Date(now),
    random: () => {
      id = (id + 0.381_966) % 1;
      return id;
    },
    files: async () => createTextFiles(inputOf(options.input ?? '')),
    places: async () => ({
      notes: home.at('notes'),
      drafts: home.at('drafts'),
      prompts: home.at('prompts'),
      config: home.at('config.yaml'),
      trash: home.at('trash'),
    }),
    sets: async () => sets,
    setFiles: async () =>
      createSetFiles({ folder: home.at('prompts'), builtIn: builtInSets.keys() }),
    notes: async () => notes,
    drafts: async () => drafts,
    trash: async () => createTrash({ folder: home.at('trash'), notes: notes.folder }),
    openEditor: async (file) => options.editor?.(file) ?? { kind: 'none' },
    prompter: async () => {
      if (prompter === undefined) throw new Error('there is nobody to ask');
      return prompter;
    },
    pager: async () =>
      options.pager ?? {
        columns: 80,
        show: async (lines) => {
          for (const line of lines) io.io.print(...line);
        },
      },
    machine: async () => machineOf(options.machine),
    shellFiles: async () =>
      createShellFiles({ env: { HOME: home.path, ...options.shellEnv }, bashFiles: ['.bashrc'] }),
    transfer: async () => createTransfer({ notes: notes.folder }),
    clipboard: async () =>
      options.clipboard ?? { copy: async () => ({ by: 'nothing', programs: [] }) },
  };
  return { context, home, out: io.out, err: io.err, at: (moment) => (now = moment) };
}

/** The settings of this home, read when the context is made, as the program does. */
function settingsIn(
  home: TestHome,
  language: Language,
  { languageIsChosen = false, env = {} }: ContextOptions,
): Pick<Context, 'settings' | 'isConfigured'> {
  const file = home.at('config.yaml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const settings = resolveSettings([
    optionLayer(languageIsChosen ? { lang: language } : {}),
    environmentLayer(env).layer,
    fileLayer(file, readPlainConfig(text ?? '') ?? new Map()),
    machineLayer({ LANG: language, ...env }),
  ]);
  return { settings, isConfigured: text !== undefined };
}

const machineOf = (parts: Partial<Machine> = {}): Machine => ({
  platform: platformOf('linux'),
  node: '/usr/bin/node',
  script: '/usr/lib/reflect/bin/reflect.js',
  settings: new Map(),
  absolute: (file) => path.posix.resolve('/home/koen', file),
  check: async () => undefined,
  ...parts,
});

async function* inputOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

function recordingIo(canAsk: boolean) {
  let out = '';
  let err = '';
  const line = (pieces: readonly Printed[]): string =>
    `${pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')}\n`;
  const toErr = (...pieces: Printed[]) => {
    err += line(pieces);
  };
  const io: Io = {
    canAsk,
    outIsTerminal: false,
    unicode: true,
    plain: false,
    columns: 80,
    say: toErr,
    complain: toErr,
    complainJson: (json) => {
      err += json;
    },
    progress: () => undefined,
    print: (...pieces) => {
      out += line(pieces);
    },
    result: (text) => {
      out += text;
    },
  };
  return { io, out: () => out, err: () => err };
}
