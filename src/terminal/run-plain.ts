import { type Line, lineWidth } from '../core/columns/line.ts';
import type { Key } from './keys.ts';
import type { PromptModel, Step } from './prompt-model.ts';
import type { Stage } from './run-prompt.ts';

/**
 * Shows a prompt on a terminal that cannot move its cursor: everything is written once, and what the
 * person types is taken by the line, with the terminal's own editing.
 */
export async function runPlain<State, Result>(
  model: PromptModel<State, Result>,
  { tty, theme }: Stage,
): Promise<Result> {
  const write = (lines: readonly Line[]) => {
    for (const line of lines) {
      tty.write(`${line.map((span) => theme.paint(span)).join('')}\n`);
    }
  };
  tty.open();
  try {
    let state = model.start;
    let before: readonly Line[] = [];
    for (;;) {
      const lines = linesOf(model, state, tty.size());
      write(lines.filter((line) => !before.some((each) => sameText(each, line))));
      before = lines;
      const keys = await nextLine(tty);
      if (keys === undefined) return model.stopped(state);
      const step = pressAll(model, state, keys, tty.size());
      state = step.state;
      model.changed?.(state);
      if (step.kind === 'done') return step.result;
    }
  } finally {
    tty.close();
  }
}

function linesOf<State, Result>(
  model: PromptModel<State, Result>,
  state: State,
  size: ReturnType<Stage['tty']['size']>,
): Line[] {
  const { head, body, foot } = model.view(state, size);
  const choices = Array.from({ length: body.rows }, (_, row) => body.line(row));
  return [...head, ...choices.filter((line) => lineWidth(line) > 2), ...foot];
}

const textOf = (line: Line): string => line.map(({ text }) => text).join('');
const sameText = (one: Line, other: Line): boolean => textOf(one) === textOf(other);

/** The keys up to Enter; `undefined` when nothing more will come. */
async function nextLine(tty: Stage['tty']): Promise<Key[] | undefined> {
  const keys: Key[] = [];
  for (;;) {
    const event = await tty.next();
    if (event.kind === 'ended') return undefined;
    if (event.kind !== 'key') continue;
    if (event.key.kind === 'press' && event.key.chord === 'return') return [...keys, event.key];
    keys.push(event.key);
  }
}

/** Presses the keys of a line until the prompt is done. A question mark alone asks why, and no Enter follows it. */
function pressAll<State, Result>(
  model: PromptModel<State, Result>,
  start: State,
  keys: readonly Key[],
  size: ReturnType<Stage['tty']['size']>,
): Step<State, Result> {
  const [first] = keys;
  const asksWhy = keys.length === 2 && first?.kind === 'text' && first.text === '?';
  let step: Step<State, Result> = { kind: 'on', state: start };
  for (const key of asksWhy ? [first] : keys) {
    step = model.press(step.state, key, size);
    if (step.kind === 'done') return step;
  }
  return step;
}
