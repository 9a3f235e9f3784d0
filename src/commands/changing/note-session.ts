import type { Answers } from '../../core/answers/answer.ts';
import { checkGiven } from '../../core/answers/given.ts';
import type { Language } from '../../core/language.ts';
import type { Note } from '../../core/note/note.ts';
import { type Known, type KnownName, knownIn } from '../../core/prompt-set/condition.ts';
import type { PromptSet } from '../../core/prompt-set/prompt-set.ts';
import { isoWeek, writtenDay } from '../../core/time/calendar.ts';
import {
  askedQuestions,
  finalAnswers,
  type Session,
  startSession,
} from '../../core/walk/session.ts';

/** Stands for the step of last time where it is no longer known which one that was. */
const someStep = '…';

/**
 * The walk that a note was made from, at its first question, as far as the note tells: in its
 * language, in the week of its date, with the answers that go with their questions. A question that
 * was asked because of a step of last time, and has an answer, is one that applies, also when nobody
 * knows that step any more.
 *
 * @param lastStep that step, when it is known.
 */
export function sessionOfNote(
  set: PromptSet,
  { meta, answers }: Pick<Note, 'meta' | 'answers'>,
  lastStep?: string,
): Session {
  const { week } = isoWeek(writtenDay(meta.date));
  const leansOnStep = set.questions.some(
    ({ id, when }) => answers.has(id) && when !== undefined && knownIn(when).includes('last-step'),
  );
  const step = leansOnStep ? (lastStep ?? someStep) : undefined;
  const known: Known = { week, texts: new Map(step === undefined ? [] : [['last-step', step]]) };
  return sessionWith(set, meta.lang, known, answers);
}

/**
 * A session with the answers of a note that go with their questions: a person may have written
 * others there, and the set may have changed.
 */
export function sessionWith(
  set: PromptSet,
  language: Language,
  known: Known,
  answers: Answers,
): Session {
  const fitting = checkGiven(set, { values: answers, positions: new Map() }, known).answers;
  return startSession({ set, language, known, answers: fitting });
}

/** What is known, for words that a person reads: without what stands for a step that is forgotten. */
export const knownWords = ({ texts }: Known): ReadonlyMap<KnownName, string> =>
  new Map([...texts].filter(([, text]) => text !== someStep));

/**
 * The answers that a note has after a walk through its questions again. Those to questions that no
 * longer apply go; those that the set never asked for, or that do not go with their question and were
 * not asked again, are a person's own, and stay.
 *
 * @param answers all that stand in the note.
 * @param before the walk that it was made from.
 */
export function answersAfter(answers: Answers, before: Session, walked: Session): Answers {
  const counted = finalAnswers(before);
  const asked = new Set(askedQuestions(walked).map(({ id }) => id));
  const final = finalAnswers(walked);
  const own = [...answers].filter(([id]) => ![counted, asked, final].some((each) => each.has(id)));
  return new Map([...final, ...own]);
}
