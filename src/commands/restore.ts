import type { Context } from '../context.ts';
import type { StoredNote } from '../core/ports.ts';
import { isProblem, ReflectError } from '../core/problem.ts';
import { good } from '../core/text/span.ts';
import { jsonOfMeta, jsonOfNote, renderJson } from '../render/json.ts';
import { pick } from './asking/ask-person.ts';
import { type FoundFile, findFile } from './finding/find-file.ts';
import { sayDamaged } from './finding/found-notes.ts';
import { printNotes } from './finding/print-notes.ts';
import { noteItem, noteLine } from './telling/note-item.ts';

/** Options of `reflect restore`. */
export interface RestoreOptions {
  /** An id, a unique start of one, or the path of a deleted note; without it a person picks one. */
  readonly note?: string;
  /** Shows what there is to restore, and restores nothing. */
  readonly list?: boolean;
}

/**
 * Brings a deleted note back to where it was. Never overwrites another.
 *
 * @throws ReflectError `not-in-trash`, `restore-which` without a terminal, `interrupted`, `place-taken`
 * or `cannot-write`.
 */
export async function runRestore(context: Context, options: RestoreOptions): Promise<void> {
  if (options.list === true) return list(context);
  const deleted =
    options.note === undefined ? await pickDeleted(context) : await find(context, options.note);
  if (deleted === undefined) return context.io.say(context.texts.change.restore.empty);
  const { path, stored } = deleted;
  if (stored !== undefined) await refuseTaken(context, stored);
  const place = putBack(await context.trash(), path);
  const title = stored?.note.meta.title ?? context.texts.change.delete.damaged(place);
  context.io.say(good(context.texts.change.restore.restored(title)));
  if (!context.json || stored === undefined) return context.io.print(place);
  context.io.result(renderJson('reflect.note/1', jsonOfNote(stored.note, place, [])));
}

async function list(context: Context): Promise<void> {
  const { notes, damaged } = await (await context.trash()).list();
  if (context.json) {
    const listed = notes.map(({ note, path }) => jsonOfMeta(note.meta, path));
    context.io.result(renderJson('reflect.notes/1', { notes: listed, damaged: [...damaged] }));
    return;
  }
  sayDamaged(context, damaged);
  if (notes.length === 0) context.io.say(context.texts.change.restore.empty);
  const rows = notes.map(({ note, path }) => ({ meta: note.meta, path }));
  printNotes(context, rows, { format: 'table', nul: false });
}

async function find(context: Context, name: string): Promise<FoundFile> {
  try {
    return await findFile(await context.trash(), name);
  } catch (error) {
    if (!isProblem(error, 'note-unknown') && !isProblem(error, 'no-notes')) throw error;
    throw new ReflectError({ code: 'not-in-trash', name }, { cause: error });
  }
}

/** The note that the person picks; `undefined` when there is nothing to pick from. */
async function pickDeleted(context: Context): Promise<FoundFile | undefined> {
  const { notes } = await (await context.trash()).list();
  if (notes.length === 0) return undefined;
  if (!context.io.canAsk) {
    throw new ReflectError({ code: 'restore-which', candidates: notes.map(noteLine) });
  }
  const { which } = context.texts.change.restore;
  const picked = await pick(context, which, notes.map(noteItem));
  return { path: picked.path, stored: picked };
}

/** Two notes of one id would be in each other's way, wherever they stand. */
async function refuseTaken(context: Context, { path, note }: StoredNote): Promise<void> {
  const { id } = note.meta;
  try {
    const there = await findFile(await context.notes(), id);
    if (there.stored === undefined || there.stored.note.meta.id === id) {
      throw new ReflectError({ code: 'place-taken', path: there.path, kept: path });
    }
  } catch (error) {
    if (!isProblem(error, 'note-unknown')) throw error;
  }
}

function putBack(trash: Awaited<ReturnType<Context['trash']>>, file: string): string {
  try {
    return trash.restore(file);
  } catch (error) {
    if (!isProblem(error, 'file-exists')) throw error;
    const { path } = error.problem;
    throw new ReflectError({ code: 'place-taken', path, kept: file }, { cause: error });
  }
}
