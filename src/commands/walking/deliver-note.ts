import type { Context } from '../../context.ts';
import type { Note } from '../../core/note/note.ts';
import { newId } from '../../core/note/note-id.ts';
import { weeklySet } from '../../core/note/note-name.ts';
import type { NoteWishes } from '../../core/ports.ts';
import { isProblem } from '../../core/problem.ts';
import type { Walked } from '../../core/walk/session.ts';
import { jsonOfNote, renderJson } from '../../render/json.ts';
import { renderNote } from '../../render/note/note.ts';
import { makeNote } from './make-note.ts';

/** A note to be made: the id it should have, what the call said of it, and what to warn of. */
export interface Delivery {
  readonly id: string;
  readonly wishes: NoteWishes;
  readonly warnings?: readonly string[];
  /** Called when the note is on disk, just before its path is reported. */
  readonly saved?: () => void;
}

/** Two notes of the same minute and set share an id once in a hundred thousand; then another is drawn. */
const attempts = 8;

/**
 * Makes the note of a walk and puts it where it belongs: among the notes, in a file, or on standard
 * output. When it returns, a note on disk is safely there. The result is its path, or the note as
 * JSON.
 *
 * @throws ReflectError `note-exists` when a set has one note a week and this week's is there.
 */
export async function deliverNote(
  context: Context,
  session: Walked,
  { id, wishes, warnings = [], saved = () => {} }: Delivery,
): Promise<void> {
  const { io, json, files } = context;
  const report = (note: Note, path: string | undefined) => {
    if (path !== undefined) saved();
    if (json) io.result(renderJson('reflect.note/1', jsonOfNote(note, path, warnings)));
    else io.print(path ?? '');
  };
  const details = { id, wishes, date: context.clock() };
  if (wishes.output === undefined) {
    const { note, path } = await keepNote(context, session, details);
    report(note, path);
    return;
  }
  const made = makeNote(session, details);
  if (wishes.output === '-') {
    if (json) report(made.note, undefined);
    else io.result(renderNote(made));
    return;
  }
  await (await files()).create(wishes.output, renderNote(made));
  report(made.note, wishes.output);
}

/** Keeps the note among the notes. */
async function keepNote(
  context: Context,
  session: Walked,
  details: Delivery & { readonly date: Date },
): Promise<{ readonly note: Note; readonly path: string }> {
  const notes = await context.notes();
  let { id } = details;
  for (let attempt = 1; ; attempt += 1) {
    const made = makeNote(session, { ...details, id });
    try {
      return { note: made.note, path: notes.create(made.note, renderNote(made)) };
    } catch (error) {
      const taken = isProblem(error, 'note-exists');
      if (!taken || session.set.name === weeklySet || attempt === attempts) throw error;
      id = newId(context.random);
    }
  }
}
