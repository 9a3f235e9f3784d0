import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Prompter } from './core/ports.ts';
import type { PromptTexts } from './i18n/prompt-texts.ts';
import type { ProgramEnd } from './terminal/editor.ts';
import { createEditor } from './terminal/editor.ts';
import type { EditorCommand } from './terminal/editor-command.ts';
import { createEditorFiles } from './terminal/editor-file.ts';
import { createPrompter } from './terminal/prompter.ts';
import type { Theme } from './terminal/theme.ts';
import type { TtyHost } from './terminal/tty.ts';

/** What of the program's surroundings the prompts need. */
export interface PrompterParts {
  readonly host: NodeJS.Process;
  readonly texts: PromptTexts;
  readonly theme: Theme;
  /** Folder for the files that an editor opens. */
  readonly folder: string;
}

/** Puts the prompts together: the terminal, its signals and the person's editor. */
export function composePrompter({ host, texts, theme, folder }: PrompterParts): Prompter {
  const windows = host.platform === 'win32';
  const ttyHost: TtyHost = {
    onSignal(signal, listener) {
      host.on(signal, listener);
      return () => host.off(signal, listener);
    },
    ...(windows ? {} : { suspend: () => host.kill(0, 'SIGTSTP') }),
    now: () => performance.now(),
  };
  const editor = createEditor({
    env: host.env,
    windows,
    isInstalled: (program) => isOnPath(program, host.env.PATH ?? ''),
    run: runInTerminal,
    files: createEditorFiles(folder),
    now: ttyHost.now,
  });
  return createPrompter({
    input: host.stdin,
    output: host.stderr,
    texts,
    theme,
    host: ttyHost,
    editor,
    plain: host.env.TERM === 'dumb',
  });
}

function isOnPath(program: string, path: string): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Runs a program that takes over the terminal, until it ends. */
function runInTerminal({ program, args }: EditorCommand): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['inherit', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT';
      resolve({ kind: missing ? 'missing' : 'failed' });
    });
    child.on('exit', (code) =>
      resolve(code === null ? { kind: 'killed' } : { kind: 'exit', code }),
    );
  });
}
