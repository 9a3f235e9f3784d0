import type { Context } from '../context.ts';
import type { StoredNote } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { quiet, warning } from '../core/text/span.ts';
import { keepEdited } from './changing/keep-edited.ts';
import { damageIn } from './parts/damage.ts';
import { sayEditorEnd, wantsAgain } from './parts/say-editor-end.ts';
import { unfitAnswers } from './walking/unfit-answers.ts';

/** Options of `reflect edit`. */
export interface EditOptions {
  /** `last`, an id, a unique start of one, or a path; also of a note that cannot be read. */
  readonly note: string;
}

/** A note that is to be edited, as it was before; without it when it could not be read. */
interface Edited {
  readonly path: string;
  readonly before: StoredNote | undefined;
}

/**
 * Opens a note in the person's editor, and looks at it afterwards.
 *
 * The file itself is opened, and no copy of it: what the person saves is in the note at once, also
 * when this run is killed or the terminal is closed while the editor is open, and editors warn when
 * somebody else changed the file meanwhile. A copy would have to be found and brought back.
 */
export async function runEdit(context: Context, options: EditOptions): Promise<void> {
  const edited = await find(context, options.note);
  if (!context.io.canAsk)
    throw new ReflectError({ code: 'edit-needs-terminal', path: edited.path });
  for (;;) {
    const after = await editOnce(context, edited);
    const isRight = after !== undefined && !(await sayUnfit(context, edited, after));
    if (isRight || !(await wantsAgain(context))) {
      if (after === undefined) throw await leftDamaged(context, edited.path);
      return keepEdited(context, edited.before, after);
    }
  }
}

async function find(context: Context, name: string): Promise<Edited> {
  try {
    const before = await (await context.notes()).find(name);
    return { path: before.path, before };
  } catch (error) {
    if (!(error instanceof ReflectError) || error.problem.code !== 'note-damaged') throw error;
    return { path: error.problem.path, before: undefined };
  }
}

/** Opens the editor once; gives the note as it is then, or says why it cannot be read. */
async function editOnce(context: Context, { path }: Edited): Promise<StoredNote | undefined> {
  const { io, texts } = context;
  const notes = await context.notes();
  const text = notes.textOf(path);
  io.say(quiet(texts.change.edit.opening(path)));
  const end = await context.openEditor(path);
  sayEditorEnd(context, end, notes.textOf(path) === text);
  try {
    return await notes.find(path);
  } catch (error) {
    if (!(error instanceof ReflectError) || error.problem.code !== 'note-damaged') throw error;
    const { kind, line } = damageIn(notes.textOf(path), error.problem.line);
    const place = line === undefined ? path : `${path}:${line}`;
    io.complain(warning(`${place} ${texts.change.edit.damage[kind]}`));
    return undefined;
  }
}

/** Says which of the answers that were changed do not go with their questions. */
async function sayUnfit(context: Context, { before }: Edited, after: StoredNote): Promise<boolean> {
  const faults = await unfitAnswers(context, before?.note, after.note);
  if (faults.length === 0) return false;
  context.io.complain(warning(context.texts.change.edit.unfit(faults.length)));
  for (const fault of faults) context.io.complain('  ', fault);
  return true;
}

async function leftDamaged(context: Context, path: string): Promise<ReflectError> {
  const notes = await context.notes();
  try {
    await notes.find(path);
  } catch (error) {
    if (!(error instanceof ReflectError)) throw error;
    const { problem } = error;
    if (problem.code !== 'note-damaged') return error;
    return new ReflectError({ code: 'left-damaged', path, line: problem.line }, { cause: error });
  }
  return new ReflectError({ code: 'left-damaged', path, line: undefined });
}
