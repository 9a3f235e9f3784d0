import { isInOption } from '../../core/answers/fault-origin.ts';
import type { SettingKey } from '../../core/config/settings.ts';
import type { AnswersFault, ConfigFault, SetFault } from '../../core/file-faults.ts';
import type { JsonOf } from '../../core/json-shapes.ts';
import type { Position } from '../../core/position.ts';
import type { Problem } from '../../core/problem.ts';
import { acceptedFor } from '../../i18n/config-texts.ts';
import { inWords } from '../../i18n/in-words.ts';
import type { Explained } from '../../i18n/problem-texts.ts';
import type { Texts } from '../../i18n/texts.ts';

/** A problem in words, with a line for each fault and its place where it has them. */
export interface Explanation extends Explained {
  readonly faults: readonly ExplainedFault[];
}

/** One fault: what it says, where it stands, and both together as one line. */
export interface ExplainedFault {
  readonly said: string;
  readonly file: string | undefined;
  readonly at: Position | undefined;
  readonly text: string;
}

/** Puts a problem in words. */
export function explain(texts: Texts, problem: Problem): Explanation {
  const explained = inWords<Problem, Problem['code'], Explained>(
    texts.problem.problems,
    problem.code,
    problem,
  );
  return { ...explained, faults: faultLines(texts, problem) };
}

function faultLines(texts: Texts, problem: Problem): ExplainedFault[] {
  switch (problem.code) {
    case 'set-faulty':
      return problem.faults.map((fault) =>
        placed(problem.file, fault.at, setFaultWords(texts, fault)),
      );
    case 'answers-faulty':
      return problem.faults.map((fault) => answersFaultLine(texts, problem.file, fault));
    case 'config-faulty':
      return problem.faults.map((fault) =>
        placed(problem.file, fault.at, configFaultWords(texts, fault)),
      );
    case 'variables-wrong':
      return problem.wrong.map(({ name, key, value }) =>
        placed(undefined, undefined, wrongSetting(texts, key, value, name)),
      );
    default:
      return [];
  }
}

/** What a setting cannot be, and what it can, under the name that the person used for it. */
export const wrongSetting = (
  texts: Texts,
  key: SettingKey,
  value: string,
  name: string = key,
): string => texts.help.mistakes.invalidValue(name, value, acceptedFor(texts.config, key));

/** A fault of the settings file in words, without its place. */
function configFaultWords(texts: Texts, fault: ConfigFault): string {
  switch (fault.code) {
    case 'wrong-setting':
      return texts.config.wrongInFile(fault.key, acceptedFor(texts.config, fault.key));
    case 'no-settings':
      return texts.config.noSettings(`lang: ${texts.language}`);
    default:
      return setFaultWords(texts, fault);
  }
}

/** A fault of a prompt set file in words, without its place. */
const setFaultWords = (texts: Texts, fault: SetFault): string =>
  inWords<SetFault, SetFault['code'], string>(texts.problem.setFaults, fault.code, fault);

/** A fault of an answers file in words, without its place. */
export const faultWords = (texts: Texts, fault: AnswersFault): string =>
  inWords<AnswersFault, AnswersFault['code'], string>(
    texts.problem.answersFaults,
    fault.code,
    fault,
  );

/** A fault in answers, with the option, the file or the place in standard input to look at. */
function answersFaultLine(
  texts: Texts,
  file: string | undefined,
  fault: AnswersFault,
): ExplainedFault {
  const said = faultWords(texts, fault);
  const { at } = fault;
  if (isInOption(fault)) {
    const named = fault.code === 'answer-unknown' ? `${fault.id}: ${said}` : said;
    return { said, file: undefined, at, text: `--answer ${named}` };
  }
  if (file !== '-' || at === undefined) return placed(file, at, said);
  return { said, file, at, text: `${texts.problem.inInput(at)} ${said}` };
}

/** A fault with its place in the form that editors and terminals make a link of. */
function placed(file: string | undefined, at: Position | undefined, said: string): ExplainedFault {
  const text = at === undefined ? said : `${file ?? '-'}:${at.line}:${at.column} ${said}`;
  return { said, file, at, text };
}

/** A problem as JSON tells of it. */
export const jsonOfProblem = (
  code: string,
  { what, todo, faults }: Explanation,
): JsonOf<'reflect.error/1'> => ({
  code,
  message: what,
  hint: todo ?? null,
  where: faults.map(({ said, file, at }) => ({
    file: file ?? null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    message: said,
  })),
});
