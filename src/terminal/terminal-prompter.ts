import type { Platform } from '../core/platform.ts';
import type { Prompter } from '../core/ports.ts';
import type { PlainTexts } from '../i18n/plain-texts.ts';
import type { PromptTexts } from '../i18n/prompt-texts.ts';
import { createEditor } from './editor/editor.ts';
import { createEditorFiles } from './editor/editor-file.ts';
import { type EditorHost, editorSurroundings } from './editor/editor-host.ts';
import { type Asking, createPrompter } from './prompter.ts';
import type { Theme } from './theme.ts';
import { terminalKind } from './tty/terminal-kind.ts';
import type { TtyHost } from './tty/tty.ts';

/** What of the process is needed to ask. */
export type PrompterHost = EditorHost & Pick<NodeJS.Process, 'on' | 'off' | 'kill'>;

/** How a person wants to be asked. */
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
  const surroundings = editorSurroundings(host, wanted);
  const { platform, now } = surroundings;
  return createPrompter({
    input: host.stdin,
    output: host.stderr,
    texts,
    theme,
    host: hostFor(host, platform, now),
    editor: createEditor({ ...surroundings, files: createEditorFiles(editorFolder) }),
    asking: askingIn(host.env, plain),
  });
}

function askingIn(env: NodeJS.ProcessEnv, plain: PlainTexts | undefined): Asking {
  const { editsLines, reflow } = terminalKind(env);
  return plain === undefined
    ? { by: 'drawing', reflow }
    : { by: 'lines', texts: plain, takes: editsLines ? 'lines' : 'keys' };
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
