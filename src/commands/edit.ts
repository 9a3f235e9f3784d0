import type { Context } from '../context.ts';
import type { StoredNote } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { warning } from '../core/text/span.ts';
import { editFile, wantsAgain } from './asking/edit-file.ts';
import { damageIn } from './changing/damage.ts';
import { keepEdited } from './changing/keep-edited.ts';
import { unfitAnswers } from './changing/unfit-answers.ts';
import { findFile } from './finding/find-file.ts';

/** Options of `reflect edit`. */
export interface EditOptions {
  /** `last`, an id, a unique start of one, or a path; also of a note that cannot be read. */
  readonly note: string;
}

/**
 * Opens a note in the person's editor, and looks at it afterwards.
 *
 * The file itself is opened, and no copy of it: what the person saves is in the note at once, also
 * when this run is killed or the terminal is closed while the editor is open, and editors warn when
 * somebody else changed the file meanwhile. A copy would have to be found and brought back.
 *
 * @throws ReflectError `edit-needs-terminal`, `editor-failed`, `left-damaged`, `interrupted`, and what
 * finding a note throws.
 */
export async function runEdit(context: Context, options: EditOptions): Promise<void> {
  const { path, stored: before } = await findFile(await context.notes(), options.note);
  if (!context.io.canAsk) throw new ReflectError({ code: 'edit-needs-terminal', path });
  for (;;) {
    const after = await editOnce(context, path);
    const isRight = after !== undefined && !(await sayUnfit(context, before, after));
    if (isRight || !(await wantsAgain(context))) {
      if (after === undefined) throw await leftDamaged(context, path);
      return keepEdited(context, before, after);
    }
  }
}

/** Opens the editor once; gives the note as it is then, or says why it cannot be read. */
async function editOnce(context: Context, path: string): Promise<StoredNote | undefined> {
  const { io, texts } = context;
  const notes = await context.notes();
  await editFile(context, path, async () => notes.textOf(path));
  const found = await findFile(notes, path);
  if (found.stored !== undefined) return found.stored;
  const { kind, line } = damageIn(notes.textOf(path), found.problem.line);
  const place = line === undefined ? path : `${path}:${line}`;
  io.complain(warning(`${place} ${texts.change.edit.damage[kind]}`));
  return undefined;
}

/** Says which of the answers that were changed do not go with their questions. */
async function sayUnfit(
  context: Context,
  before: StoredNote | undefined,
  after: StoredNote,
): Promise<boolean> {
  const faults = await unfitAnswers(context, before?.note, after.note);
  if (faults.length === 0) return false;
  context.io.complain(warning(context.texts.change.edit.unfit(faults.length)));
  for (const fault of faults) context.io.complain('  ', fault);
  return true;
}

async function leftDamaged(context: Context, path: string): Promise<ReflectError> {
  const left = await findFile(await context.notes(), path);
  const line = left.stored === undefined ? left.problem.line : undefined;
  return new ReflectError({ code: 'left-damaged', path, line });
}
