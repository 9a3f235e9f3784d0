import type { Context } from '../context.ts';
import type { ConfigStore } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { good } from '../core/text/span.ts';
import { renderNewConfig } from '../render/files/new-config.ts';
import { pick } from './asking/ask-person.ts';
import { editFile } from './asking/edit-file.ts';
import { complain } from './telling/complain.ts';

/** What the file was before it was edited. */
type Before =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  /** It cannot be read as text, and so cannot be put back either. */
  | { readonly kind: 'unreadable' };

/**
 * Opens the settings file in the person's editor, with all that can be set in it when it is new, and
 * looks at it afterwards. One that is wrong then can be opened again, or put back as it was.
 *
 * @throws ReflectError `config-needs-terminal`, `editor-failed`, `interrupted`, or `config-faulty` when
 * it was wrong before and stays so.
 */
export async function runConfigEdit(context: Context): Promise<void> {
  const { io, texts } = context;
  const store = await context.config();
  if (!io.canAsk) throw new ReflectError({ code: 'config-needs-terminal', path: store.file });
  const before = stateOf(store);
  store.refreshSchema();
  if (before.kind === 'none') store.create(renderNewConfig(texts));
  const opened = textIn(store);
  try {
    await editUntilRight(context, store, before, opened);
  } finally {
    /* A file that was only made to be looked at is nobody's wish. */
    if (before.kind === 'none' && opened !== undefined && textIn(store) === opened) store.remove();
  }
}

async function editUntilRight(
  context: Context,
  store: ConfigStore,
  before: Before,
  opened: string | undefined,
): Promise<void> {
  const { io, texts } = context;
  for (;;) {
    await editFile(context, store.file, async () => textIn(store));
    const wrong = await problemOf(store);
    if (wrong === undefined) {
      const isSame = textIn(store) === opened;
      return io.say(isSame ? texts.change.edit.unchanged : good(texts.config.edit.changed));
    }
    complain(context, wrong.problem);
    const choice = await askWhatNow(context, before);
    if (choice === 'leave') throw wrong;
    if (choice === 'as-before') {
      putBack(store, before);
      return io.say(texts.config.edit.isAsBefore);
    }
  }
}

function stateOf(store: ConfigStore): Before {
  try {
    const text = store.text();
    return text === undefined ? { kind: 'none' } : { kind: 'text', text };
  } catch (error) {
    if (!(error instanceof ReflectError)) throw error;
    const { problem } = error;
    const cannotBeOpened = problem.code === 'cannot-read' && problem.reason !== 'EILSEQ';
    if (cannotBeOpened) throw error;
    return { kind: 'unreadable' };
  }
}

function textIn(store: ConfigStore): string | undefined {
  const state = stateOf(store);
  return state.kind === 'text' ? state.text : undefined;
}

/** Why the file cannot be used as it is now. */
async function problemOf(store: ConfigStore): Promise<ReflectError | undefined> {
  try {
    const faults = await store.faults();
    if (faults.length === 0) return undefined;
    return new ReflectError({ code: 'config-faulty', file: store.file, faults });
  } catch (error) {
    if (error instanceof ReflectError) return error;
    throw error;
  }
}

type Choice = 'again' | 'as-before' | 'leave';

async function askWhatNow(context: Context, before: Before): Promise<Choice> {
  const { change, config } = context.texts;
  return pick<Choice>(context, change.edit.whatNow, [
    { value: 'again', label: change.edit.again },
    before.kind === 'unreadable'
      ? { value: 'leave', label: change.edit.leave }
      : { value: 'as-before', label: config.edit.asBefore },
  ]);
}

function putBack(store: ConfigStore, before: Before): void {
  if (before.kind === 'text') store.replace(before.text);
  else store.remove();
}
