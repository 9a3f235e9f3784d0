import type { Context } from '../../context.ts';
import type { Answer } from '../../core/answers/answer.ts';
import { addAfter } from '../../core/note/add-after.ts';
import { finalAnswers, type Session } from '../../core/walk/session.ts';
import { jsonOfNote, renderJson } from '../../render/json.ts';
import { renderAfter } from '../../render/note/after.ts';
import { afterToRender } from '../changing/after-part.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { reportOutcome, walkAndSave } from './walk-and-save.ts';

/** A walk through the questions after a conversation. */
export interface AfterWalk {
  readonly session: Session;
  readonly keeper: DraftKeeper;
  /** Id of the note that the conversation was prepared in. */
  readonly about: string;
  readonly typing?: Answer | undefined;
}

/** Walks the questions after a conversation to the end, and adds the answers to its note. */
export async function walkAfter(context: Context, walked: AfterWalk): Promise<void> {
  const { session, keeper, about, typing } = walked;
  const { note } = await (await context.notes()).find(about);
  const outcome = await walkAndSave(context, {
    session,
    keeper,
    ...(typing === undefined ? {} : { typing }),
    preview: (end) => renderAfter(afterToRender(end, note.meta)),
    save: (end, saved) => saveAfter(context, about, end, saved),
  });
  reportOutcome(context, outcome);
}

/**
 * Adds the answers to the note as it stands on disk now, whatever was changed in it meanwhile. The
 * result is the path of the note, or the note as JSON.
 *
 * @param saved called when they are on disk, before the result is given.
 * @throws ReflectError `file-changed` when somebody changed it at this very moment.
 */
export async function saveAfter(
  context: Context,
  id: string,
  session: Session,
  saved = () => {},
): Promise<void> {
  const notes = await context.notes();
  const stored = await notes.find(id);
  const { meta, after } = stored.note;
  const markdown = renderAfter(afterToRender(session, meta));
  const before =
    after === undefined
      ? {}
      : { before: renderAfter(afterToRender({ ...session, answers: after }, meta)) };
  const answers = finalAnswers(session);
  notes.replace(stored, addAfter(stored.text, stored.blocks, { markdown, answers, ...before }));
  saved();
  if (context.json) {
    const note = {
      meta: { ...meta, status: 'done' as const },
      answers: stored.note.answers,
      after: answers,
    };
    context.io.result(renderJson('reflect.note/1', jsonOfNote(note, stored.path, [])));
    return;
  }
  context.io.print(stored.path);
}
