import type { Context } from '../../context.ts';
import type { Answer } from '../../core/answers/answer.ts';
import type { NoteWishes } from '../../core/ports.ts';
import { quiet } from '../../core/text/span.ts';
import type { Session } from '../../core/walk/session.ts';
import { type Card, toCard } from '../../render/card/card.ts';
import { renderBody } from '../../render/note/note.ts';
import { sayCard } from '../telling/card-screen.ts';
import { deliverNote } from './deliver-note.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { makeNote } from './make-note.ts';
import { nudging } from './nudging.ts';
import { relearning } from './relearning.ts';
import { reportOutcome, walkAndSave } from './walk-and-save.ts';

/** A walk that ends in a note of its own. */
export interface NoteWalk {
  readonly session: Session;
  readonly keeper: DraftKeeper;
  readonly wishes: NoteWishes;
  readonly typing?: Answer | undefined;
  /** Whether soft questions about words may be asked; otherwise the settings say it. */
  readonly nudges?: boolean | undefined;
}

/** Walks to the end, shows the note and keeps it. */
export async function walkNote(context: Context, walked: NoteWalk): Promise<void> {
  const { session, keeper, wishes, typing } = walked;
  const { nudges = context.settings.values.nudges } = walked;
  const details = { id: keeper.id, wishes };
  let card: Card | undefined;
  let leadsToTalk = false;
  const outcome = await walkAndSave(context, {
    session,
    keeper,
    ...(typing === undefined ? {} : { typing }),
    preview: (end) => renderBody(makeNote(end, { ...details, date: context.clock() })),
    relearn: relearning(context, wishes),
    ...(nudges ? { lookAgain: nudging(context) } : {}),
    save: (end, saved) => {
      const { note, questions, texts } = makeNote(end, { ...details, date: context.clock() });
      leadsToTalk = note.meta.status === 'open';
      card = toCard({ note, questions, afterQuestions: [], texts });
      return deliverNote(context, end, { ...details, saved });
    },
  });
  reportOutcome(context, outcome);
  if (outcome.kind !== 'saved' || !leadsToTalk) return;
  context.io.say('');
  if (card !== undefined) sayCard(context, card);
  context.io.say('');
  context.io.say(quiet(context.texts.talk.goodLuck));
}
