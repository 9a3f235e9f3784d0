import type { Context } from '../context.ts';
import type { Answer } from '../core/answer.ts';
import type { NoteWishes } from '../core/ports.ts';
import type { Session } from '../core/session.ts';
import { renderBody } from '../render/note.ts';
import { deliverNote } from './deliver-note.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { relearning } from './known.ts';
import { makeNote } from './make-note.ts';
import { reportOutcome, walkAndSave } from './walk-and-save.ts';

/** A walk that ends in a note of its own. */
export interface NoteWalk {
  readonly session: Session;
  readonly keeper: DraftKeeper;
  readonly wishes: NoteWishes;
  readonly typing?: Answer | undefined;
}

/** Walks to the end, shows the note and keeps it. */
export async function walkNote(context: Context, walked: NoteWalk): Promise<void> {
  const { session, keeper, wishes, typing } = walked;
  const details = { id: keeper.id, wishes };
  const outcome = await walkAndSave(context, {
    session,
    keeper,
    ...(typing === undefined ? {} : { typing }),
    preview: (end) => renderBody(makeNote(end, { ...details, date: context.clock() })),
    relearn: relearning(context, wishes),
    save: (end) => deliverNote(context, end, details),
  });
  reportOutcome(context, outcome);
}
