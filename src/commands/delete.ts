import type { Context } from '../context.ts';
import type { StoredNote, Trash } from '../core/ports.ts';
import { isProblem, type Problem, ReflectError } from '../core/problem.ts';
import { good, strong } from '../core/text/span.ts';
import { jsonOfMeta, renderJson } from '../render/json.ts';
import { shellWord } from '../render/schedule/shell.ts';
import { confirm } from './asking/ask-person.ts';
import { damageIn } from './changing/damage.ts';
import { type FoundFile, findFile } from './finding/find-file.ts';

/** Options of `reflect delete`. */
export interface DeleteOptions {
  /** `last`, an id, a unique start of one, or a path. */
  readonly notes: readonly string[];
  /** Does not ask. */
  readonly force?: boolean;
  /** For good, and not to the trash; also what is in the trash already. */
  readonly forever?: boolean;
}

/**
 * Deletes notes: to the trash, from where `restore` brings them back, or for good. Every note is
 * found before any is touched, and the person is asked once.
 *
 * @throws ReflectError `needs-force` without a terminal, `interrupted`, `not-a-note` for a file that
 * never was one, `cannot-write`, and what finding a note throws.
 */
export async function runDelete(context: Context, options: DeleteOptions): Promise<void> {
  const { io, texts } = context;
  const forever = options.forever === true;
  const files: FoundFile[] = [];
  for (const name of options.notes) {
    const file = await find(context, name, forever);
    if (files.every(({ path }) => path !== file.path)) files.push(file);
  }
  if (options.force !== true && !(await isSure(context, files, forever))) {
    return io.say(texts.change.delete.nothing);
  }
  const trash = await context.trash();
  const gone = files.map((file) => deleteOne(context, trash, file, forever));
  if (context.json) io.result(renderJson('reflect.notes/1', jsonOf(gone)));
}

async function find(context: Context, name: string, forever: boolean): Promise<FoundFile> {
  try {
    const file = await findFile(await context.notes(), name);
    if (file.stored === undefined) await refuseOther(context, name, file.problem);
    return file;
  } catch (error) {
    const isElsewhere = forever && isProblem(error, 'note-unknown');
    const deleted = isElsewhere ? await inTrash(context, name) : undefined;
    if (deleted === undefined) throw error;
    return { path: deleted.path, stored: deleted };
  }
}

/**
 * A note that cannot be read is deleted only by its path, so that nobody is mistaken in it; a file
 * that never was a note is not ours to delete.
 */
async function refuseOther(context: Context, name: string, problem: Damaged): Promise<void> {
  if (!/[./\\]/.test(name)) throw new ReflectError(problem);
  const text = (await context.notes()).textOf(problem.path);
  const { kind } = damageIn(text, problem.line);
  if (kind !== 'not-a-note' && kind !== 'unreadable') return;
  throw new ReflectError({ code: 'not-a-note', path: problem.path });
}

type Damaged = Extract<Problem, { readonly code: 'note-damaged' }>;

async function inTrash(context: Context, name: string): Promise<StoredNote | undefined> {
  try {
    return await (await context.trash()).find(name);
  } catch (error) {
    if (isProblem(error, 'note-unknown')) return undefined;
    throw error;
  }
}

async function isSure(
  context: Context,
  files: readonly FoundFile[],
  forever: boolean,
): Promise<boolean> {
  if (!context.io.canAsk) throw new ReflectError({ code: 'needs-force' });
  const { delete: words } = context.texts.change;
  const [only, ...others] = files;
  const one = forever ? words.foreverSure : words.sure;
  const all = forever ? words.foreverSureOfAll : words.sureOfAll;
  const stored = others.length === 0 ? only?.stored : undefined;
  if (stored === undefined) {
    for (const file of files) context.io.say('  ', strong(titleOf(context, file)));
  }
  const message =
    stored === undefined
      ? all(files.length)
      : one(stored.note.meta.title, stored.note.meta.date.slice(0, 10));
  return confirm(context, message, false);
}

const titleOf = ({ texts }: Context, { path, stored }: FoundFile): string =>
  stored === undefined ? texts.change.delete.damaged(path) : stored.note.meta.title;

/** Deletes one, and says how to undo it. The result is where it is now, if it is anywhere. */
function deleteOne(
  context: Context,
  trash: Trash,
  file: FoundFile,
  forever: boolean,
): FoundFile & { readonly now: string | undefined } {
  const { io, texts, json } = context;
  const title = titleOf(context, file);
  if (forever) {
    trash.remove(file.path);
    io.say(good(texts.change.delete.gone(title)));
    return { ...file, now: undefined };
  }
  const now = trash.put(file.path);
  const name = file.stored?.note.meta.id ?? shellWord(now);
  io.say(good(texts.change.delete.deleted(title, `reflect restore ${name}`)));
  if (!json) io.print(now);
  return { ...file, now };
}

function jsonOf(files: readonly (FoundFile & { readonly now: string | undefined })[]) {
  return {
    notes: files.flatMap(({ stored, now }) =>
      stored === undefined ? [] : [jsonOfMeta(stored.note.meta, now)],
    ),
    damaged: files.flatMap(({ stored, path, now }) => (stored === undefined ? [now ?? path] : [])),
  };
}
