import type { Context } from '../context.ts';
import { newId, weeklySet } from '../core/note-name.ts';
import type { NoteWishes } from '../core/ports.ts';
import { ReflectError } from '../core/problem.ts';
import type { Walked } from '../core/session.ts';
import { renderNote } from '../render/note.ts';
import { makeNote } from './write-note.ts';

/** A note to be made: the id it should have, and what the call said of it. */
export interface Delivery {
  readonly id: string;
  readonly wishes: NoteWishes;
}

/** Two notes of the same minute and set share an id once in a hundred thousand; then another is drawn. */
const attempts = 8;

/**
 * Makes the note of a walk and puts it where it belongs: among the notes, in a file, or on standard
 * output. When it returns, a note on disk is safely there; its path is printed as the result.
 *
 * @throws ReflectError `note-exists` when a set has one note a week and this week's is there.
 */
export async function deliverNote(
  context: Context,
  session: Walked,
  { id, wishes }: Delivery,
): Promise<void> {
  const date = context.clock();
  if (wishes.output === '-') {
    context.io.result(renderNote(makeNote(session, { id, date, wishes })));
    return;
  }
  if (wishes.output !== undefined) {
    await context.files.create(wishes.output, renderNote(makeNote(session, { id, date, wishes })));
    context.io.print(wishes.output);
    return;
  }
  context.io.print(await keepNote(context, session, { id, date, wishes }));
}

/** Keeps the note among the notes; gives its path. */
async function keepNote(
  context: Context,
  session: Walked,
  details: Delivery & { readonly date: Date },
): Promise<string> {
  const notes = await context.notes();
  let { id } = details;
  for (let attempt = 1; ; attempt += 1) {
    const made = makeNote(session, { ...details, id });
    try {
      return notes.create(made.note, renderNote(made));
    } catch (error) {
      const taken = error instanceof ReflectError && error.problem.code === 'note-exists';
      if (!taken || session.set.name === weeklySet || attempt === attempts) throw error;
      id = newId(context.random);
    }
  }
}
