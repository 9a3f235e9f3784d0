import { type Platform, platformOf } from '../core/platform.ts';
import type { Prompter } from '../core/ports.ts';
import type { PlainTexts } from '../i18n/plain-texts.ts';
import type { PromptTexts } from '../i18n/prompt-texts.ts';
import { createEditor } from './editor/editor.ts';
import { createEditorFiles } from './editor/editor-file.ts';
import { findProgram } from './programs/find-program.ts';
import { createProgramRunner } from './programs/program-runner.ts';
import { createPrompter } from './prompter.ts';
import type { Theme } from './theme.ts';
import { terminalKind } from './tty/terminal-kind.ts';
import type { TtyHost } from './tty/tty.ts';

/** What of the process is needed to ask. */
export type PrompterHost = Pick<
  NodeJS.Process,
  'stdin' | 'stderr' | 'env' | 'platform' | 'on' | 'off' | 'kill'
>;

export interface TerminalPrompterOptions {
  readonly texts: PromptTexts;
  /** Asks in plain lines with these words, instead of drawing. */
  readonly plain: PlainTexts | undefined;
  readonly theme: Theme;
  /** The command of the editor that the person chose for this program. */
  readonly editor?: string | undefined;
  /** Our own folder, in which an answer is put while it is open in an editor. */
  readonly editorFolder: string;
}

/** The prompter for the terminal that a process runs in: reads its input, draws on its standard error. */
export function createTerminalPrompter(
  host: PrompterHost,
  { texts, plain, theme, editor: wanted, editorFolder }: TerminalPrompterOptions,
): Prompter {
  const { stdin: input, stderr: output, env } = host;
  const platform = platformOf(host.platform);
  const { editsLines, reflow } = terminalKind(env);
  const now = () => performance.now();
  const editor = createEditor({
    wanted,
    env,
    platform,
    isInstalled: (program) => findProgram(program, { platform, env }) !== undefined,
    run: createProgramRunner(input.fd, output.fd, { platform, env }),
    files: createEditorFiles(editorFolder),
    now,
  });
  const ttyHost = hostFor(host, platform, now);
  const asked = { input, output, texts, theme, host: ttyHost, editor, reflow, editsLines };
  return createPrompter(plain === undefined ? asked : { ...asked, plain });
}

function hostFor(host: PrompterHost, platform: Platform, now: () => number): TtyHost {
  const { keySignals, endSignals, stopsJobs } = platform;
  return {
    now,
    keySignals,
    endSignals,
    onSignal(signal, listener) {
      host.on(signal, listener);
      return () => {
        host.off(signal, listener);
      };
    },
    // The whole job, as the terminal does it: what started us (npm, a script) must stop as well.
    ...(stopsJobs ? { suspend: () => void host.kill(0, 'SIGTSTP') } : {}),
  };
}
