import type { Context } from '../../context.ts';
import type { Note } from '../../core/note/note.ts';
import type { StoredNote } from '../../core/ports.ts';
import { good, warning } from '../../core/text/span.ts';
import { jsonOfNote, renderJson } from '../../render/json.ts';
import { type Rerendered, rerenderNote, sameAnswers } from './rerender.ts';

/**
 * Makes what follows from the answers in a note that a person edited follow from them again, and says
 * what was done. The result is the path of the note, or the note as JSON.
 *
 * @param before the note as it was; when it could not be read, nobody knows what its summary was made
 * from, and it stays as it is.
 */
export async function keepEdited(
  context: Context,
  before: StoredNote | undefined,
  after: StoredNote,
): Promise<void> {
  const { io, texts, json } = context;
  const isSame = before?.text === after.text;
  const told = await retoldAfter(context, before?.note, after);
  if (told !== undefined && told.text !== after.text) {
    (await context.notes()).replace(after, told.text);
    io.say(good(texts.change.edit.changed));
    io.say(texts.change.edit.retold);
  } else io.say(isSame ? texts.change.edit.unchanged : good(texts.change.edit.changed));
  if (told !== undefined) sayRetold(context, told);
  const note = told?.note ?? after.note;
  if (json) io.result(renderJson('reflect.note/1', jsonOfNote(note, after.path, [])));
  else io.print(after.path);
}

/** What a person may want to know of a note that was made anew. */
export function sayRetold({ io, texts }: Context, { conflicts, setGone, note }: Rerendered): void {
  if (conflicts > 0) io.say(warning(texts.change.edit.beside(conflicts)));
  if (setGone) io.say(warning(texts.change.edit.setGone(note.meta.set)));
}

/** The note made anew, when something changed that its summary follows from. */
async function retoldAfter(
  context: Context,
  before: Note | undefined,
  after: StoredNote,
): Promise<Rerendered | undefined> {
  if (before === undefined || before.meta.set !== after.note.meta.set) return undefined;
  const { meta, answers } = after.note;
  const isSame =
    sameAnswers(before.answers, answers) &&
    sameAnswers(before.after ?? new Map(), after.note.after ?? new Map()) &&
    before.meta.with === meta.with &&
    before.meta.lang === meta.lang;
  return isSame ? undefined : rerenderNote(context, after, {}, 'mine', before);
}
