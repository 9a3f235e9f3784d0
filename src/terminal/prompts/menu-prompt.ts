import { plain } from '../../core/columns/line.ts';
import { quiet } from '../../core/text/span.ts';
import type { PromptTexts } from '../../i18n/prompt-texts.ts';
import { headOf, keyRows, prose } from '../drawing/prose.ts';
import { recordOf } from '../drawing/record.ts';
import type { Theme } from '../theme.ts';
import { pressChoice } from './choice/choice-press.ts';
import { type ChoiceState, type Entry, type Offer, startChoice } from './choice/choice-state.ts';
import { choiceBody } from './choice/choice-view.ts';
import type { PromptModel } from './prompt-model.ts';

/** One thing to pick: what is typed for it, what it says, and a hint for when it is pointed at. */
export interface MenuEntry extends Entry {
  readonly hint?: string | undefined;
}

/** A prompt to pick one thing: gives its index, or `undefined` when the person stopped. */
export function menuPrompt(
  message: string,
  entries: readonly MenuEntry[],
  start: number,
  { texts, theme }: { readonly texts: PromptTexts; readonly theme: Theme },
): PromptModel<ChoiceState, number | undefined> {
  const offer: Offer = { entries, own: undefined, many: false, optional: false };
  const { keys } = texts;
  const hints = [
    { key: keys.names.enter, does: keys.choose },
    { key: 'ctrl-c', does: keys.stop },
  ];
  return {
    start: startChoice({ at: start, checked: [], own: '' }),
    press(state, key) {
      const step = pressChoice(offer, state, key, 1);
      return step.kind === 'accept'
        ? { kind: 'done', state: step.state, result: step.state.at }
        : { kind: 'on', state: step.state };
    },
    view(state, { columns }) {
      const { lines, cursor } = choiceBody(offer, state, theme.glyphs, columns);
      const hint = entries[state.at ?? -1]?.hint;
      return {
        head: headOf({ ask: message }, theme.glyphs, columns),
        body: { rows: lines.length, line: (row) => lines[row] ?? [] },
        foot: [
          ...(hint === undefined ? [] : prose(hint, quiet, plain(' '), columns)),
          ...keyRows(hints, theme.glyphs, columns),
        ],
        cursor,
      };
    },
    stopped: () => undefined,
    record(_, index, { columns }) {
      if (index === undefined) return [];
      const answer = entries[index]?.label ?? '';
      return recordOf({ ask: message, left: 'answered', answer }, theme.glyphs, texts, columns);
    },
  };
}
