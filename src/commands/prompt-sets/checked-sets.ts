import type { Context } from '../../context.ts';
import type { JsonOf } from '../../core/json-shapes.ts';
import type { CheckedSetFile } from '../../core/ports.ts';
import { type Problem, ReflectError } from '../../core/problem.ts';
import type { SetWarning } from '../../core/set-warnings/warning.ts';
import { good, warning } from '../../core/text/span.ts';
import { inWords } from '../../i18n/in-words.ts';
import type { Texts } from '../../i18n/texts.ts';
import { explain } from '../telling/explain.ts';
import { minutesOfSet } from './set-minutes.ts';

/** What came of checking a file: what is in it, or the problem that is in the way. */
export type Checked =
  | { readonly file: string; readonly checked: CheckedSetFile }
  | { readonly file: string; readonly problem: Problem };

/** Checks the set with this name, or in this file. */
export async function checkSet(context: Context, nameOrPath: string): Promise<Checked> {
  const files = await context.setFiles();
  let file = nameOrPath;
  try {
    file = files.find(nameOrPath);
    return { file, checked: await files.check(file, context.language) };
  } catch (error) {
    if (!(error instanceof ReflectError)) throw error;
    return { file, problem: error.problem };
  }
}

/** Says that a set is right, and what in it is probably not meant. */
export function sayChecked(context: Context, file: string, checked: CheckedSetFile): void {
  const { io, texts } = context;
  const { set, warnings } = checked;
  const minutes = minutesOfSet(context, set);
  io.print(good(texts.talk.setCorrect(set.name, set.questions.length, minutes)));
  sayWarnings(context, file, warnings);
}

/** Says what is probably not meant in a set file, each with its place. */
function sayWarnings({ io, texts }: Context, file: string, warnings: readonly SetWarning[]): void {
  if (warnings.length === 0) return;
  io.complain(warning(texts.sets.check.warnings(file, warnings.length)));
  for (const each of warnings) {
    const { line, column } = each.at;
    io.complain('  ', `${file}:${line}:${column} ${wordsOf(texts, each)}`);
  }
}

/** A warning in words, without its place. */
const wordsOf = (texts: Texts, each: SetWarning): string =>
  inWords<SetWarning, SetWarning['code'], string>(texts.sets.warnings, each.code, each);

type CheckedJson = JsonOf<'reflect.sets-check/1'>['sets'][number];

/** What JSON says of a set file that was checked. */
export function jsonOfChecked(context: Context, result: Checked): CheckedJson {
  const { texts } = context;
  const { file } = result;
  if ('problem' in result) {
    const { what, faults } = explain(texts, result.problem);
    const { code } = result.problem;
    const codes = 'faults' in result.problem ? result.problem.faults.map((each) => each.code) : [];
    const places = faults.map(({ said, at }, index) => ({
      code: codes[index] ?? code,
      file,
      line: at?.line ?? null,
      column: at?.column ?? null,
      message: said,
    }));
    const whole = { code, file, line: null, column: null, message: what };
    const wrong = places.length > 0 ? places : [whole];
    return { file, name: null, questions: null, minutes: null, faults: wrong, warnings: [] };
  }
  const { set, warnings } = result.checked;
  return {
    file,
    name: set.name,
    questions: set.questions.length,
    minutes: minutesOfSet(context, set),
    faults: [],
    warnings: warnings.map((each) => ({
      code: each.code,
      file,
      ...each.at,
      message: wordsOf(texts, each),
    })),
  };
}
