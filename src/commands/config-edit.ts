import type { Context } from '../context.ts';
import type { ConfigStore } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { good, quiet, warning } from '../core/text/span.ts';
import { renderNewConfig } from '../render/files/new-config.ts';
import { explain } from './parts/explain.ts';
import { sayEditorEnd } from './parts/say-editor-end.ts';

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
 * @throws ReflectError `config-needs-terminal`, `editor-failed`, or `config-faulty` when it was wrong
 * before and stays so.
 */
export async function runConfigEdit(context: Context): Promise<void> {
  const { io, texts } = context;
  const store = await context.config();
  if (!io.canAsk) throw new ReflectError({ code: 'config-needs-terminal', path: store.file });
  const before = textBefore(store);
  store.refreshSchema();
  if (before.kind === 'none') store.create(renderNewConfig(texts));
  const opened = textBefore(store);
  try {
    for (;;) {
      await openOnce(context, store);
      const wrong = await problemOf(store);
      if (wrong === undefined) return sayChanged(context, isSame(opened, textBefore(store)));
      sayWrong(context, wrong);
      const choice = await wantsWhat(context, before);
      if (choice === 'leave') throw wrong;
      if (choice === 'as-before') {
        putBack(store, before);
        io.say(texts.config.edit.isAsBefore);
        return;
      }
    }
  } finally {
    /* A file that was only made to be looked at is nobody's wish. */
    if (before.kind === 'none' && isSame(opened, textBefore(store))) store.remove();
  }
}

/** Opens the editor once, and says how that ended. */
async function openOnce(context: Context, store: ConfigStore): Promise<void> {
  const { io, texts } = context;
  const opened = textBefore(store);
  io.say(quiet(texts.change.edit.opening(store.file)));
  const end = await context.openEditor(store.file);
  sayEditorEnd(context, end, isSame(opened, textBefore(store)));
}

function textBefore(store: ConfigStore): Before {
  try {
    const text = store.text();
    return text === undefined ? { kind: 'none' } : { kind: 'text', text };
  } catch (error) {
    if (!(error instanceof ReflectError)) throw error;
    const { problem } = error;
    const isText = problem.code === 'cannot-read' && problem.reason !== 'EILSEQ';
    if (isText) throw error;
    return { kind: 'unreadable' };
  }
}

const isSame = (a: Before, b: Before): boolean =>
  a.kind === 'text' && b.kind === 'text' && a.text === b.text;

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

function sayWrong({ io, texts }: Context, { problem }: ReflectError): void {
  const { what, faults } = explain(texts, problem);
  io.complain(warning(what));
  for (const { text } of faults) io.complain('  ', text);
}

type Choice = 'again' | 'as-before' | 'leave';

async function wantsWhat(context: Context, before: Before): Promise<Choice> {
  const { change, config } = context.texts;
  const back =
    before.kind === 'unreadable'
      ? { value: 'leave' as const, label: change.edit.leave }
      : { value: 'as-before' as const, label: config.edit.asBefore };
  const prompter = await context.prompter();
  const choice = await prompter.pick<Choice>(change.edit.whatNow, [
    { value: 'again', label: change.edit.again },
    back,
  ]);
  if (choice === undefined) throw new ReflectError({ code: 'interrupted', draft: undefined });
  return choice;
}

function putBack(store: ConfigStore, before: Before): void {
  if (before.kind === 'text') store.replace(before.text);
  else store.remove();
}

function sayChanged({ io, texts }: Context, isUnchanged: boolean): void {
  io.say(isUnchanged ? texts.change.edit.unchanged : good(texts.config.edit.changed));
}
