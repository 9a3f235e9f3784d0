import type { Prompter } from '../core/ports.ts';
import type { PromptTexts } from '../i18n/prompt-texts.ts';
import { createEditor } from './editor.ts';
import { createEditorFiles } from './editor-file.ts';
import { createProgramRunner, isInstalled } from './program-runner.ts';
import { createPrompter } from './prompter.ts';
import { terminalKind } from './terminal-kind.ts';
import type { Theme } from './theme.ts';
import type { TtyHost } from './tty.ts';

/** What of the process is needed to ask. */
export type PrompterHost = Pick<
  NodeJS.Process,
  'stdin' | 'stderr' | 'env' | 'platform' | 'on' | 'off' | 'kill'
>;

export interface TerminalPrompterOptions {
  readonly texts: PromptTexts;
  readonly theme: Theme;
  /** Our own folder, in which an answer is put while it is open in an editor. */
  readonly editorFolder: string;
}

/** The prompter for the terminal that a process runs in: reads its input, draws on its standard error. */
export function createTerminalPrompter(
  host: PrompterHost,
  { texts, theme, editorFolder }: TerminalPrompterOptions,
): Prompter {
  const { stdin: input, stderr: output, env } = host;
  const windows = host.platform === 'win32';
  const { plain, reflow } = terminalKind(env);
  const now = () => performance.now();
  const editor = createEditor({
    env,
    windows,
    isInstalled: (program) => isInstalled(program, env.PATH),
    run: createProgramRunner(input.fd, output.fd, windows),
    files: createEditorFiles(editorFolder),
    now,
  });
  const ttyHost = hostFor(host, windows, now);
  return createPrompter({ input, output, texts, theme, host: ttyHost, editor, reflow, plain });
}

function hostFor(host: PrompterHost, windows: boolean, now: () => number): TtyHost {
  return {
    now,
    onSignal(signal, listener) {
      if (windows && signal === 'SIGCONT') return () => {};
      host.on(signal, listener);
      return () => {
        host.off(signal, listener);
      };
    },
    // The whole job, as the terminal does it: what started us (npm, a script) must stop as well.
    ...(windows ? {} : { suspend: () => void host.kill(0, 'SIGTSTP') }),
  };
}
