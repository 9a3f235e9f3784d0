import type { AnswersFault, Position, Problem, SetFault } from '../core/problem.ts';
import type { ByCode, Explained } from '../i18n/problem-texts.ts';
import type { Texts } from '../i18n/texts.ts';

/** Looks up the words for one case of a union by its code. */
function words<T extends { readonly code: string }, Code extends T['code'], Result>(
  table: ByCode<T, Result>,
  code: Code,
  value: Extract<T, { readonly code: Code }>,
): Result {
  return table[code](value);
}

/** A problem in words, with a line for each fault and its place where it has them. */
export interface Explanation extends Explained {
  readonly faults: readonly string[];
}

/** Puts a problem in words. */
export function explain(texts: Texts, problem: Problem): Explanation {
  const explained = words<Problem, Problem['code'], Explained>(
    texts.problem.problems,
    problem.code,
    problem,
  );
  return { ...explained, faults: faultLines(texts, problem) };
}

function faultLines(texts: Texts, problem: Problem): string[] {
  if (problem.code === 'set-faulty') {
    return problem.faults.map((fault) => {
      const said = words<SetFault, SetFault['code'], string>(
        texts.problem.setFaults,
        fault.code,
        fault,
      );
      return `${place(problem.file, fault.at)} ${said}`;
    });
  }
  if (problem.code === 'answers-faulty') {
    return problem.faults.map((fault) => {
      const said = words<AnswersFault, AnswersFault['code'], string>(
        texts.problem.answersFaults,
        fault.code,
        fault,
      );
      return fault.at === undefined ? said : `${place(problem.file ?? '-', fault.at)} ${said}`;
    });
  }
  return [];
}

/** The place of a fault in the form that editors and terminals make a link of. */
const place = (file: string, at: Position): string => `${file}:${at.line}:${at.column}`;
