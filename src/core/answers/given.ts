import type { AnswersFault, FaultyAnswer } from '../file-faults.ts';
import type { Language } from '../language.ts';
import { nearest } from '../nearest.ts';
import type { Position } from '../position.ts';
import type { Known } from '../prompt-set/condition.ts';
import type { PromptSet } from '../prompt-set/prompt-set.ts';
import { takesChoices, withOwnChoices } from '../walk/own-choices.ts';
import { type Answer, type Answers, parseAnswer } from './answer.ts';

/** Answers as they came in, not checked against a prompt set yet. */
export interface RawAnswers {
  readonly values: ReadonlyMap<string, unknown>;
  /** Where in the file an answer stands, when there is a file. */
  readonly positions: ReadonlyMap<string, Position>;
}

/** What an answers file says, apart from the answers. */
export interface AnswersHead {
  readonly set?: string;
  readonly lang?: Language;
  readonly with?: string;
  readonly team?: string;
  readonly date?: string;
  readonly tags: readonly string[];
}

/** What an answers file says: about the note to be made, and the answers, not checked yet. */
export interface AnswersFile extends AnswersHead, RawAnswers {
  /** What is wrong in it, apart from the answers: the rest can still be checked. */
  readonly faults: readonly AnswersFault[];
}

/**
 * Answers checked against a set. `settled` also has the questions that were left empty on purpose;
 * a required one cannot be, and is still to be asked.
 */
export interface GivenAnswers {
  readonly answers: Answers;
  readonly settled: ReadonlySet<string>;
  readonly faults: readonly FaultyAnswer[];
}

/**
 * Checks answers against the questions of a set; every fault is found.
 *
 * @param known where choices may come from, apart from earlier answers.
 */
export function checkGiven(set: PromptSet, raw: RawAnswers, known: Known): GivenAnswers {
  const ids = set.questions.map((question) => question.id);
  const answers = new Map<string, Answer>();
  const settled = new Set<string>();
  const faults: FaultyAnswer[] = [];
  /* What is chosen from other answers is looked at when those are known. */
  const leansOnOthers = ([id]: readonly [string, unknown]): number =>
    set.questions.some((each) => each.id === id && takesChoices(each)) ? 1 : 0;
  const inOrder = [...raw.values].sort((a, b) => leansOnOthers(a) - leansOnOthers(b));
  for (const [id, value] of inOrder) {
    const at = raw.positions.get(id);
    const place = at === undefined ? {} : { at };
    const question = set.questions.find((each) => each.id === id);
    if (question === undefined) {
      faults.push({ code: 'answer-unknown', id, nearest: nearest(id, ids)[0], ...place });
      continue;
    }
    const result = parseAnswer(withOwnChoices(question, answers, known), value);
    if (!result.ok) faults.push({ code: 'answer-wrong', id, fault: result.fault, ...place });
    else if (result.answer !== undefined) {
      answers.set(id, result.answer);
      settled.add(id);
    } else if (question.optional) settled.add(id);
  }
  return { answers, settled, faults };
}
