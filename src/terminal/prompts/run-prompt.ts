import { lineWidth } from '../../core/columns/line.ts';
import { createDrawer, type Drawer, type Reflow } from '../drawing/drawer.ts';
import { fitView } from '../drawing/view.ts';
import type { Editor } from '../editor/editor.ts';
import type { Key } from '../keys/keys.ts';
import type { Theme } from '../theme.ts';
import type { Tty, TtyEvent } from '../tty/tty.ts';
import type { EditStep, PromptModel, Step } from './prompt-model.ts';

/** What the runner needs to show any prompt. */
export interface Stage {
  readonly tty: Tty;
  readonly theme: Theme;
  readonly reflow: Reflow;
  readonly editor: Editor | undefined;
}

/** A model while it is on the screen. */
interface Running<State, Result> {
  readonly model: PromptModel<State, Result>;
  readonly stage: Stage;
  readonly drawer: Drawer;
}

/**
 * Shows a prompt until it is answered or stopped. However it ends, also when something throws, the
 * terminal is left as it was found.
 */
export async function runPrompt<State, Result>(
  model: PromptModel<State, Result>,
  stage: Stage,
): Promise<Result> {
  const { tty } = stage;
  const running = { model, stage, drawer: createDrawer(stage.theme, stage.reflow) };
  tty.open();
  try {
    const { state, result } = await untilDone(running);
    const size = tty.size();
    tty.write(running.drawer.leave(model.record(state, result, size), size.columns));
    return result;
  } finally {
    tty.close();
  }
}

const clearScreen = '\x1b[H\x1b[2J';

async function untilDone<State, Result>(
  running: Running<State, Result>,
): Promise<{ readonly state: State; readonly result: Result }> {
  let state = running.model.start;
  let shown: State | undefined;
  for (;;) {
    if (!running.stage.tty.pending()) {
      if (shown !== undefined && state !== shown) running.model.changed?.(state);
      shown = state;
      draw(running, state);
    }
    const step = await happen(running, state, await running.stage.tty.next());
    if (step.kind === 'done') return step;
    state = step.kind === 'edit' ? await edit(running, step) : step.state;
  }
}

/** What an event leads to. */
function happen<State, Result>(
  running: Running<State, Result>,
  state: State,
  event: TtyEvent,
): Step<State, Result> | Promise<Step<State, Result>> {
  switch (event.kind) {
    case 'key':
      return press(running, state, event.key);
    case 'ended':
      return { kind: 'done', state, result: running.model.stopped(state) };
    case 'continued':
      comeBack(running);
      return { kind: 'on', state };
    case 'resize':
      return { kind: 'on', state };
  }
}

function draw<State, Result>({ model, stage, drawer }: Running<State, Result>, state: State) {
  const size = stage.tty.size();
  const frame = fitView(model.view(state, size), size, stage.theme.glyphs);
  stage.tty.write(drawer.draw(frame, size.columns));
}

/** Keys that mean the same in every prompt; the others are the model's. */
async function press<State, Result>(
  running: Running<State, Result>,
  state: State,
  key: Key,
): Promise<Step<State, Result>> {
  const { model, stage } = running;
  switch (key.kind === 'press' ? key.chord : undefined) {
    case 'ctrl+c':
    case 'ctrl+d':
      return { kind: 'done', state, result: model.stopped(state) };
    case 'ctrl+z':
      await suspend(running);
      return { kind: 'on', state };
    case 'ctrl+l':
      running.drawer.forget();
      stage.tty.write(clearScreen);
      return { kind: 'on', state };
    default:
      return model.press(state, key, stage.tty.size());
  }
}

/** Ctrl-Z: what was asked stays in sight above the shell's own words. */
async function suspend<State, Result>({ stage, drawer }: Running<State, Result>): Promise<void> {
  if (!stage.tty.canSuspend) return;
  stage.tty.write(drawer.leaveBehind());
  await stage.tty.suspend();
}

/** Stopped from elsewhere and gone on: nothing is known of the terminal any more. */
function comeBack<State, Result>({ stage, drawer }: Running<State, Result>): void {
  drawer.forget();
  stage.tty.retake();
}

/** Hands the terminal to the person's editor, and takes it back. */
async function edit<State, Result>(
  { model, stage, drawer }: Running<State, Result>,
  { state, text, meanwhile }: EditStep<State>,
): Promise<State> {
  const { tty, editor } = stage;
  if (editor === undefined || model.edited === undefined) return state;
  model.changed?.(state);
  const row = meanwhile.length - 1;
  const column = lineWidth(meanwhile[row] ?? []);
  const { columns } = tty.size();
  tty.write(drawer.draw({ lines: meanwhile, cursor: { row, column } }, columns));
  const takeBack = tty.lend();
  try {
    return model.edited(state, await editor.edit(text));
  } finally {
    takeBack();
  }
}
