import type { AnswersFault, SetFault } from '../core/file-faults.ts';
import type { Position } from '../core/position.ts';
import type { Problem } from '../core/problem.ts';

/** A problem in words: what is wrong, and what a person can do about it. */
export interface Explained {
  readonly what: string;
  readonly todo?: string;
}

/** A function for each code of a union. */
export type ByCode<T extends { readonly code: string }, Result> = {
  readonly [Code in T['code']]: (problem: Extract<T, { readonly code: Code }>) => Result;
};

/** The words for everything that can go wrong. */
export interface ProblemTexts {
  readonly problems: ByCode<Problem, Explained>;
  /** One line for each fault of a prompt set file, without its place. */
  readonly setFaults: ByCode<SetFault, string>;
  /** One line for each fault of an answers file. */
  readonly answersFaults: ByCode<AnswersFault, string>;
  /** A place in standard input, before what is said of it. */
  readonly inInput: (at: Position) => string;
  /** There are more faults than are shown. */
  readonly andMore: (count: number) => string;
  /** A defect of ours: the person did nothing wrong. */
  readonly defect: (detail: string) => Explained;
}
