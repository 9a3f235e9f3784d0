import type { Context } from '../../context.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';
import { minutesFor } from '../../core/walk/pace.ts';
import { askedQuestions, startSession } from '../../core/walk/session.ts';
import { nothingKnown } from '../walking/known.ts';

/** How many minutes a set takes somebody who never reflected before. */
export const minutesOfSet = (context: Context, set: PromptSet): number =>
  minutesFor(
    askedQuestions(startSession({ set, language: context.language, known: nothingKnown(context) })),
  );
