import type { Context } from '../context.ts';
import type { StoredNote, Trash } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import { good, strong } from '../core/text/span.ts';
import { jsonOfMeta, renderJson } from '../render/json.ts';
import { shellWord } from '../render/schedule/shell.ts';
import { damageIn } from './parts/damage.ts';

/** Options of `reflect delete`. */
export interface DeleteOptions {
  /** `last`, an id, a unique start of one, or a path. */
  readonly notes: readonly string[];
  /** Does not ask. */
  readonly force?: boolean;
  /** For good, and not to the trash; also what is in the trash already. */
  readonly forever?: boolean;
}

/** A file that is to be deleted; without its note when it cannot be read as one. */
interface Condemned {
  readonly path: string;
  readonly stored: StoredNote | undefined;
}

/**
 * Deletes notes: to the trash, from where `restore` brings them back, or for good. Every note is
 * found before any is touched, and the person is asked once.
 */
export async function runDelete(context: Context, options: DeleteOptions): Promise<void> {
  const { io, texts } = context;
  const forever = options.forever === true;
  const files: Condemned[] = [];
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

async function find(context: Context, name: string, forever: boolean): Promise<Condemned> {
  const notes = await context.notes();
  try {
    const stored = await notes.find(name);
    return { path: stored.path, stored };
  } catch (error) {
    if (!(error instanceof ReflectError)) throw error;
    if (error.problem.code === 'note-damaged') {
      return { path: await damagedFile(context, name, error), stored: undefined };
    }
    const isElsewhere = forever && error.problem.code === 'note-unknown';
    const deleted = isElsewhere ? await inTrash(context, name) : undefined;
    if (deleted === undefined) throw error;
    return { path: deleted.path, stored: deleted };
  }
}

/**
 * A note that cannot be read is deleted only by its path, so that nobody is mistaken in it; a file
 * that never was a note is not ours to delete.
 */
async function damagedFile(context: Context, name: string, error: ReflectError): Promise<string> {
  const { problem } = error;
  if (problem.code !== 'note-damaged' || !/[./\\]/.test(name)) throw error;
  const text = (await context.notes()).textOf(problem.path);
  const { kind } = damageIn(text, problem.line);
  if (kind !== 'not-a-note' && kind !== 'unreadable') return problem.path;
  throw new ReflectError({ code: 'not-a-note', path: problem.path }, { cause: error });
}

async function inTrash(context: Context, name: string): Promise<StoredNote | undefined> {
  try {
    return await (await context.trash()).find(name);
  } catch (error) {
    const isUnknown = error instanceof ReflectError && error.problem.code === 'note-unknown';
    if (isUnknown) return undefined;
    throw error;
  }
}

async function isSure(
  context: Context,
  files: readonly Condemned[],
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
  const sure = await (await context.prompter()).confirm(message, false);
  if (sure === undefined) throw new ReflectError({ code: 'interrupted', draft: undefined });
  return sure;
}

const titleOf = ({ texts }: Context, { path, stored }: Condemned): string =>
  stored === undefined ? texts.change.delete.damaged(path) : stored.note.meta.title;

/** Deletes one, and says how to undo it. The result is where it is now, if it is anywhere. */
function deleteOne(
  context: Context,
  trash: Trash,
  file: Condemned,
  forever: boolean,
): Condemned & { readonly now: string | undefined } {
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

function jsonOf(files: readonly (Condemned & { readonly now: string | undefined })[]) {
  return {
    notes: files.flatMap(({ stored, now }) =>
      stored === undefined ? [] : [jsonOfMeta(stored.note.meta, now)],
    ),
    damaged: files.flatMap(({ stored, path, now }) => (stored === undefined ? [now ?? path] : [])),
  };
}
