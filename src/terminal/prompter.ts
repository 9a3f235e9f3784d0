import type { Prompter } from '../core/ports.ts';
import type { PlainTexts } from '../i18n/plain-texts.ts';
import type { PromptTexts } from '../i18n/prompt-texts.ts';
import type { Reflow } from './drawing/drawer.ts';
import type { Editor } from './editor/editor.ts';
import { createDesk } from './plain/desk.ts';
import { createPlainPrompter } from './plain/plain-prompter.ts';
import { createDrawnPrompter } from './prompts/drawn-prompter.ts';
import { createInquire } from './prompts/inquirer.ts';
import type { Theme } from './theme.ts';
import { lingering } from './tty/lingering-tty.ts';
import { createTty, type TtyHost, type TtyInput, type TtyOutput } from './tty/tty.ts';

/** How a person is asked. */
export type Asking =
  /** By drawing; `reflow` is what the terminal does with rows when its window gets narrower. */
  | { readonly by: 'drawing'; readonly reflow: Reflow }
  /** In plain lines, with these words; the terminal may edit its own lines and hand them over whole. */
  | { readonly by: 'lines'; readonly texts: PlainTexts; readonly takes: 'keys' | 'lines' };

/** What the prompter is made from; nothing of it is taken from the process by itself. */
export interface PrompterOptions {
  readonly input: TtyInput;
  readonly output: TtyOutput;
  readonly texts: PromptTexts;
  readonly theme: Theme;
  readonly host: TtyHost;
  /** The person's own editor; without it Ctrl-O says how to get one. */
  readonly editor?: Editor;
  readonly asking: Asking;
}

/** Asks a person at a terminal. Nothing is read or drawn before the first question. */
export function createPrompter(options: PrompterOptions): Prompter {
  const { input, output, texts, theme, host, editor, asking } = options;
  const inquire = createInquire(input, output);
  const takes = asking.by === 'lines' ? asking.takes : 'keys-and-pastes';
  const tty = lingering(createTty({ input, output, host, takes }));
  if (asking.by === 'drawing') {
    return createDrawnPrompter({ tty, theme, editor, reflow: asking.reflow }, texts, inquire);
  }
  const desk = createDesk({ tty, echo: takes === 'keys', texts, plain: asking.texts, editor });
  return createPlainPrompter({ desk, theme, editor, inquire });
}
