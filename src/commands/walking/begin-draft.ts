import type { Context } from '../../context.ts';
import { newId } from '../../core/note/note-id.ts';
import type { NoteWishes } from '../../core/ports.ts';
import { localIso } from '../../core/time/calendar.ts';
import type { Session } from '../../core/walk/session.ts';
import { DraftKeeper } from './draft-keeper.ts';

/**
 * Puts the draft of a walk that is about to begin on disk, before anyone answers a question.
 *
 * @throws ReflectError `cannot-write` when it cannot be kept.
 */
export async function beginDraft(
  context: Context,
  session: Session,
  wishes: NoteWishes,
): Promise<DraftKeeper> {
  const keeper = new DraftKeeper(await context.drafts(), context.clock, {
    id: newId(context.random),
    set: session.set.name,
    language: session.language,
    started: localIso(context.clock()),
    leftOut: [...session.leftOut],
    settled: [...session.settled],
    known: session.known.texts,
    wishes,
  });
  keeper.onStep(session);
  if (keeper.failure !== undefined) throw keeper.failure;
  return keeper;
}
