import type { Line } from '../../core/columns/line.ts';
import type { Size, View } from '../drawing/view.ts';
import type { EditorOutcome } from '../editor/editor.ts';
import type { Key } from '../keys/keys.ts';

/** The person asked for their own editor, to go on with `text`; `meanwhile` is shown until it closes. */
export interface EditStep<State> {
  readonly kind: 'edit';
  readonly state: State;
  readonly text: string;
  readonly meanwhile: readonly Line[];
}

/** What a key led to. */
export type Step<State, Result> =
  | { readonly kind: 'on'; readonly state: State }
  /** Answered; `state` is what stood there when it was. */
  | { readonly kind: 'done'; readonly state: State; readonly result: Result }
  | EditStep<State>;

/**
 * A prompt as values and functions without any effect: what a key does, and what is shown. The
 * runner does the rest, so a prompt can be tried without a terminal.
 */
export interface PromptModel<State, Result> {
  readonly start: State;
  press(state: State, key: Key, size: Size): Step<State, Result>;
  view(state: State, size: Size): View;
  /** What stays on the screen in the place of the prompt. Nothing: it is as if it was never asked. */
  record(state: State, result: Result, size: Size): readonly Line[];
  /** The result when the person stops or the terminal is gone. */
  stopped(state: State): Result;
  /** The state after the editor closed. */
  edited?(state: State, outcome: EditorOutcome): State;
  /** Called when keys changed the state. */
  changed?(state: State): void;
}
