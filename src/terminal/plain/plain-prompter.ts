import { cutLine } from '../../core/columns/line.ts';
import type { Prompter } from '../../core/ports.ts';
import type { Editor } from '../editor/editor.ts';
import { yesAndNo } from '../prompts/choice/choice-answer.ts';
import type { Entry, Offer } from '../prompts/choice/choice-state.ts';
import type { Inquire } from '../prompts/inquirer.ts';
import { isTyped, type QuestionParts } from '../prompts/question.ts';
import { isBlank } from '../prompts/text/text-state.ts';
import type { Theme } from '../theme.ts';
import { askChosen } from './ask-chosen.ts';
import { askTyped } from './ask-typed.ts';
import { entryMeant, rangeOf } from './chosen.ts';
import type { Desk } from './desk.ts';
import { spokenIn } from './spoken.ts';

export interface PlainPrompterOptions {
  readonly desk: Desk;
  readonly theme: Theme;
  readonly editor: Editor | undefined;
  readonly inquire: Inquire;
}

/**
 * Asks in plain lines, for who listens to a screen reader or has a terminal that only writes: each
 * question is said once, nothing is drawn over, and a choice is made by its number.
 */
export function createPlainPrompter(options: PlainPrompterOptions): Prompter {
  const { desk, theme, editor, inquire } = options;
  const { texts, plain } = desk;
  let toldWords = false;
  const run = <Result>(prompt: () => Promise<Result>): Promise<Result> =>
    inquire(() => desk.during(prompt));
  return {
    ask(asked, askOptions) {
      const parts: QuestionParts = {
        asked,
        options: askOptions,
        texts,
        theme,
        editor: editor?.name,
      };
      return run(() => {
        if (!toldWords) {
          desk.say('');
          desk.sayWords();
        }
        toldWords = true;
        return isTyped(asked.question) ? askTyped(desk, parts) : askChosen(desk, parts);
      });
    },
    async pick(message, items) {
      const entries = items.map(({ label }, index) => ({ tags: [String(index + 1)], label }));
      const index = await run(() => {
        desk.say('');
        desk.say(message);
        for (const [at, { label, hint }] of items.entries()) {
          desk.say(`${at + 1}: ${label}${hint === undefined ? '' : ` (${shortened(hint)})`}`);
        }
        const { first, last } = rangeOf(offerOf(entries));
        const prompt = plain.prompts.numberOr(first, last, first);
        return choose(desk, { entries, prompt, enter: 0, wrong: plain.chooseFrom(first, last) });
      });
      return items[index ?? -1]?.value;
    },
    async confirm(message, initial) {
      const { yes, no } = texts;
      const index = await run(() => {
        desk.say('');
        desk.say(message);
        return choose(desk, {
          entries: yesAndNo(texts),
          prompt: plain.prompts.yesOrNoOr(yes, no, initial ? yes : no),
          enter: initial ? 0 : 1,
          wrong: plain.typeYesOrNo(yes, no),
        });
      });
      return index === undefined ? undefined : index === 0;
    },
  };
}

const offerOf = (entries: readonly Entry[]): Offer => ({
  entries,
  own: undefined,
  many: false,
  optional: false,
});

interface Menu {
  readonly entries: readonly Entry[];
  readonly prompt: string;
  /** What Enter alone means. */
  readonly enter: number;
  /** Said when what was typed is none of them. */
  readonly wrong: string;
}

/** Reads until one of them is chosen; `undefined` when the person stops. */
async function choose(desk: Desk, menu: Menu): Promise<number | undefined> {
  const offer = offerOf(menu.entries);
  for (;;) {
    const line = await desk.read(menu.prompt, { lines: false });
    if (line === undefined) return undefined;
    if (isBlank(line)) return menu.enter;
    const index = entryMeant(offer, line);
    if (index !== undefined) return index;
    const spoken = spokenIn(line, desk.plain, true);
    if (spoken?.kind === 'word' && spoken.word === 'stop') return undefined;
    desk.say(menu.wrong);
  }
}

/** Columns of what is said beside an entry. */
const longestHint = 60;

function shortened(hint: string): string {
  const line = [{ text: hint.replace(/\s+/gu, ' ').trim(), tone: 'plain' as const }];
  const [kept] = cutLine(line, longestHint);
  const text = kept?.text ?? '';
  return text === line[0]?.text ? text : `${text}...`;
}
