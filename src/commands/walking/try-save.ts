import type { Context } from '../../context.ts';
import { ReflectError } from '../../core/problem.ts';
import { good } from '../../core/text/span.ts';
import type { Session } from '../../core/walk/session.ts';
import { complainWithAdvice } from '../telling/complain.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import type { WalkStart } from './walk-and-save.ts';

/**
 * Saves the note, and then takes its draft away. Says why when it cannot be saved, for the answers are
 * still there.
 *
 * @returns whether the note is safe.
 */
export async function trySave(
  context: Context,
  { keeper, save }: Pick<WalkStart, 'keeper' | 'save'>,
  session: Session,
): Promise<boolean> {
  try {
    keeper.onFinishing(session);
    await save(session, () => context.io.say(good(context.texts.talk.saved)));
  } catch (error) {
    complainOf(context, withDraft(error, keeper));
    return false;
  }
  try {
    keeper.remove();
  } catch (error) {
    // The note is safe all the same. The draft knows that it was finishing, so it makes no second one.
    complainOf(context, error);
  }
  return true;
}

/** The note is not there, but the answers are: nobody should think that they are lost. */
function withDraft(error: unknown, { failure, path }: DraftKeeper): unknown {
  if (failure !== undefined || !(error instanceof ReflectError)) return error;
  const { problem } = error;
  if (problem.code !== 'cannot-write') return error;
  return new ReflectError({ ...problem, draft: path }, { cause: error });
}

function complainOf(context: Context, error: unknown): void {
  if (!(error instanceof ReflectError)) throw error;
  complainWithAdvice(context, error.problem);
}
