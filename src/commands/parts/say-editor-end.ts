import type { Context } from '../../context.ts';
import type { EditorEnd } from '../../core/ports.ts';
import { ReflectError } from '../../core/problem.ts';
import { warning } from '../../core/text/span.ts';

/**
 * Says how the person's editor ended, where that is not as it should be.
 *
 * @param isSame whether the file is as it was before.
 * @throws ReflectError `editor-failed` when it could not be opened.
 */
export function sayEditorEnd({ io, texts }: Context, end: EditorEnd, isSame: boolean): void {
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
 * @throws ReflectError `interrupted` when the person stopped.
 */
export async function wantsAgain({ texts, prompter }: Context): Promise<boolean> {
  const { edit } = texts.change;
  const choice = await (await prompter()).pick(edit.whatNow, [
    { value: true, label: edit.again },
    { value: false, label: edit.leave },
  ]);
  if (choice === undefined) throw new ReflectError({ code: 'interrupted', draft: undefined });
  return choice;
}
