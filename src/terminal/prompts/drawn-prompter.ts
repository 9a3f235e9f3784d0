import type { Prompter } from '../../core/ports.ts';
import type { PromptTexts } from '../../i18n/prompt-texts.ts';
import { yesAndNo } from './choice/choice-answer.ts';
import { choicePrompt } from './choice/choice-prompt.ts';
import type { Inquire } from './inquirer.ts';
import { type MenuEntry, menuPrompt } from './menu-prompt.ts';
import type { PromptModel } from './prompt-model.ts';
import { isTyped } from './question.ts';
import { runPrompt, type Stage } from './run-prompt.ts';
import { textPrompt } from './text/text-prompt.ts';

/** Asks by drawing: a question at a time, with the keys that apply below it. */
export function createDrawnPrompter(stage: Stage, texts: PromptTexts, inquire: Inquire): Prompter {
  const { theme, editor } = stage;
  const run = <State, Result>(model: PromptModel<State, Result>): Promise<Result> =>
    inquire(() => runPrompt(model, stage));
  const choose = (message: string, entries: readonly MenuEntry[], start: number) =>
    run(menuPrompt(message, entries, start, { texts, theme }));
  return {
    ask(asked, options) {
      const parts = { asked, options, texts, theme, editor: editor?.name };
      return isTyped(asked.question) ? run(textPrompt(parts)) : run(choicePrompt(parts));
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
      const index = await choose(message, yesAndNo(texts), initial ? 0 : 1);
      return index === undefined ? undefined : index === 0;
    },
  };
}
