import type { Prompter } from '../core/ports.ts';
import type { PlainTexts } from '../i18n/plain-texts.ts';
import type { PromptTexts } from '../i18n/prompt-texts.ts';
import type { Editor } from './editor/editor.ts';
import { createDesk } from './plain/desk.ts';
import { createPlainPrompter } from './plain/plain-prompter.ts';
import { choicePrompt } from './prompts/choice-prompt.ts';
import type { Reflow } from './prompts/drawer.ts';
import { createInquire } from './prompts/inquirer.ts';
import { type MenuEntry, menuPrompt } from './prompts/menu-prompt.ts';
import type { PromptModel } from './prompts/prompt-model.ts';
import { runPrompt, type Stage } from './prompts/run-prompt.ts';
import { textPrompt } from './prompts/text-prompt.ts';
import type { Theme } from './theme.ts';
import { lingering } from './tty/lingering-tty.ts';
import { createTty, type TtyHost, type TtyInput, type TtyOutput } from './tty/tty.ts';

/** What the prompter is made from; nothing of it is taken from the process by itself. */
export interface PrompterOptions {
  readonly input: TtyInput;
  readonly output: TtyOutput;
  readonly texts: PromptTexts;
  readonly theme: Theme;
  readonly host: TtyHost;
  /** The person's own editor; without it Ctrl-O says how to get one. */
  readonly editor?: Editor;
  /** What the terminal does with rows when its window gets narrower; `all` when left out. */
  readonly reflow?: Reflow;
  /** Asks in plain lines, with these words. */
  readonly plain?: PlainTexts;
  /** Whether the terminal is left to edit its own lines; only where it is asked in plain lines. */
  readonly editsLines?: boolean;
}

const typed: ReadonlySet<string> = new Set(['text', 'long', 'list', 'date']);

/** Asks a person at a terminal. Nothing is read or drawn before the first question. */
export function createPrompter(options: PrompterOptions): Prompter {
  const { input, output, texts, theme, host, editor, plain } = options;
  const inquire = createInquire(input, output);
  if (plain !== undefined) {
    const takes = options.editsLines === true ? 'lines' : 'keys';
    const tty = lingering(createTty({ input, output, host, takes }));
    const desk = createDesk({ tty, echo: takes === 'keys', texts, plain, editor });
    return createPlainPrompter({ desk, theme, editor, inquire });
  }
  const tty = lingering(createTty({ input, output, host, takes: 'keys-and-pastes' }));
  const stage: Stage = { tty, theme, editor, reflow: options.reflow ?? 'all' };
  const run = async <State, Result>(model: PromptModel<State, Result>): Promise<Result> => {
    let shown: { readonly result: Result } | undefined;
    await inquire(async () => {
      shown = { result: await runPrompt(model, stage) };
    });
    if (shown === undefined) throw new Error('The prompt was not run.');
    return shown.result;
  };
  const choose = (message: string, entries: readonly MenuEntry[], start: number) =>
    run(menuPrompt(message, entries, start, { texts, theme }));
  return {
    ask(asked, askOptions) {
      const parts = { asked, options: askOptions, texts, theme, editor: editor?.name };
      return typed.has(asked.question.type) ? run(textPrompt(parts)) : run(choicePrompt(parts));
    },
    async pick(message, items) {
      const entries = items.map(({ label, hint }, index) => ({
        tags: [String(index + 1)],
        label,
        hint,
      }));
      return items[(await choose(message, entries, 0)) ?? -1]?.value;
    },
    async confirm(message, initial) {
      const entries = [
        { tags: texts.yesKeys, label: texts.yes, hint: undefined },
        { tags: texts.noKeys, label: texts.no, hint: undefined },
      ];
      const index = await choose(message, entries, initial ? 0 : 1);
      return index === undefined ? undefined : index === 0;
    },
  };
}
