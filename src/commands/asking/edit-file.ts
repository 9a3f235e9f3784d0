import type { Context } from '../../context.ts';
import type { EditorEnd } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import { quiet, warning } from '../../core/text/span.ts';
import { pick } from './ask-person.ts';

/**
 * Opens a file in the person's own editor, and says how that ended where it is not as it should be.
 *
 * @param textNow what stands in the file; `undefined` when it cannot be read as text.
 * @returns whether it is as it was before.
 * @throws ReflectError `editor-failed` when no editor could be opened.
 */
export async function editFile(
  context: Context,
  file: string,
  textNow: () => Promise<string | undefined>,
): Promise<boolean> {
  const { io, texts } = context;
  const before = await textNow();
  io.say(quiet(texts.change.edit.opening(file)));
  const end = await context.openEditor(file);
  const isSame = (await textNow()) === before;
  sayEnd(context, end, isSame);
  return isSame;
}

function sayEnd({ io, texts }: Context, end: EditorEnd, isSame: boolean): void {
  const { edit } = texts.change;
  switch (end.kind) {
    case 'none':
      throw new ReflectError({ code: 'editor-failed', program: undefined });
    case 'missing':
      throw new ReflectError({ code: 'editor-failed', program: end.program });
    case 'failed':
    case 'killed':
      io.complain(warning(edit.endedBadly(end.program)));
      break;
    case 'closed':
      if (isSame && end.waitOption !== undefined) {
        io.complain(warning(edit.notWaiting(end.program, end.waitOption)));
      }
  }
}

/**
 * Asks what to do with a file in which something is wrong: open it again, or leave it so.
 *
 * @throws ReflectError `interrupted` when the person stops.
 */
export async function wantsAgain(context: Context): Promise<boolean> {
  const { edit } = context.texts.change;
  return pick(context, edit.whatNow, [
    { value: true, label: edit.again },
    { value: false, label: edit.leave },
  ]);
}
