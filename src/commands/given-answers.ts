import type { Context } from '../context.ts';
import type { Answers } from '../core/answer.ts';
import { type AnswersFile, checkGiven } from '../core/given.ts';
import { ReflectError } from '../core/problem.ts';
import type { PromptSet } from '../core/prompt-set.ts';

/** One answer from the command line, `--answer id=value`. */
export interface GivenAnswer {
  readonly id: string;
  readonly value: string;
}

/** Answers that came along with the call. */
export interface Given {
  readonly answers: Answers;
  /** Ids that were given, also those left empty on purpose. */
  readonly settled: ReadonlySet<string>;
}

const nothing: AnswersFile = { tags: [], values: new Map(), positions: new Map() };

/** Reads the answers file of a call; an empty one when the call names none. */
export async function readAnswersFile(
  context: Context,
  path: string | undefined,
): Promise<AnswersFile> {
  return path === undefined ? nothing : context.files.readAnswers(path);
}

/**
 * Checks the answers that came along with the call; single ones win over the file.
 *
 * @throws ReflectError `answers-faulty` with everything that is wrong.
 */
export function giveAnswers(
  set: PromptSet,
  file: AnswersFile,
  options: { readonly answers?: string; readonly answer?: readonly GivenAnswer[] },
): Given {
  const values = new Map(file.values);
  const positions = new Map(file.positions);
  for (const { id, value } of options.answer ?? []) {
    values.set(id, value);
    positions.delete(id);
  }
  addName(set, file.with, values);
  const { answers, settled, faults } = checkGiven(set, { values, positions });
  if (faults.length > 0) {
    throw new ReflectError({ code: 'answers-faulty', file: options.answers, faults });
  }
  return { answers, settled };
}

/** `with` in the file answers the question about the name, if the answers do not. */
function addName(
  set: PromptSet,
  name: string | undefined,
  values: Map<string, unknown>,
): void {
  const question = set.questions.find(({ feeds }) => feeds === 'other.name');
  if (name !== undefined && question !== undefined && !values.has(question.id)) {
    values.set(question.id, name);
  }
}
