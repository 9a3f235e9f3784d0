import type { Size } from '../../../src/terminal/drawing/view.ts';
import { createInputDecoder } from '../../../src/terminal/keys/input-decoder.ts';
import type { Key as KeyEvent } from '../../../src/terminal/keys/keys.ts';
import type { PromptModel } from '../../../src/terminal/prompts/prompt-model.ts';
import { type Key, sequenceOf } from './keys.ts';

/** A key by its name in angle brackets, `<enter>`; or what is typed. */
export type Typed = `<${Key}>` | string;

/** What a terminal sends for these keys, as the keys that a prompt is given. */
export function keysOf(...typed: readonly Typed[]): KeyEvent[] {
  const keys: KeyEvent[] = [];
  const decoder = createInputDecoder(
    (key) => keys.push(key),
    () => 0,
  );
  for (const each of typed) {
    const [, name] = /^<(.+)>$/.exec(each) ?? [];
    decoder.feed(name === undefined ? each : sequenceOf(name as Key));
  }
  return keys;
}

export const screen: Size = { columns: 80, rows: 24 };

/** How far a prompt came. */
export interface Played<State, Result> {
  readonly state: State;
  readonly result: Result | undefined;
  /** What its view shows, as rows of text. */
  readonly shown: string;
  /** What it handed to the editor. */
  readonly edit: string | undefined;
}

/** Presses keys until the prompt is done. */
export function play<State, Result>(
  model: PromptModel<State, Result>,
  keys: readonly KeyEvent[],
  size: Size = screen,
): Played<State, Result> {
  let state = model.start;
  let result: Result | undefined;
  let edit: string | undefined;
  for (const key of keys) {
    const step = model.press(state, key, size);
    state = step.state;
    model.changed?.(state);
    if (step.kind === 'edit') edit = step.text;
    if (step.kind !== 'done') continue;
    result = step.result;
    break;
  }
  return { state, result, edit, shown: shownBy(model, state, size) };
}

/** Every row that a view has, however many there are. */
function shownBy<State, Result>(
  model: PromptModel<State, Result>,
  state: State,
  size: Size,
): string {
  const { head, body, foot } = model.view(state, size);
  const lines = [
    ...head,
    ...Array.from({ length: body.rows }, (_, row) => body.line(row)),
    ...foot,
  ];
  return lines.map((line) => line.map(({ text }) => text).join('')).join('\n');
}
