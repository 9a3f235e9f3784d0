import type { Context } from '../context.ts';
import { type Problem, ReflectError } from '../core/problem.ts';
import { quiet } from '../core/text/span.ts';
import { renderJson } from '../render/json.ts';
import { type Checked, checkSet, jsonOfChecked, sayChecked } from './prompt-sets/checked-sets.ts';
import { complain } from './telling/complain.ts';

/** Options of `reflect sets check`. */
export interface SetsCheckOptions {
  /** Names of sets, or paths of files; without any, all sets of the person's own. */
  readonly files: readonly string[];
  /** Whether warnings count as faults. */
  readonly strict?: boolean;
}

/**
 * Checks set files, and says all that is wrong in each and what is probably not meant.
 *
 * @throws ReflectError the problem of the last file with one, after all files were reported;
 * `set-warned` when warnings are to count and there are any.
 */
export async function runSetsCheck(context: Context, options: SetsCheckOptions): Promise<void> {
  const { io, json, texts } = context;
  const files = options.files.length > 0 ? options.files : (await context.setFiles()).all();
  const results: Checked[] = [];
  for (const file of files) results.push(await checkSet(context, file));
  const problems = results.flatMap((each) => ('problem' in each ? [each.problem] : []));
  const count = warningsIn(results);
  const warned = options.strict === true && count > 0;
  if (json) {
    const sets = results.map((each) => jsonOfChecked(context, each));
    const ok = problems.length === 0 && !warned;
    io.result(renderJson('reflect.sets-check/1', { ok, sets }));
  } else {
    sayAll(context, results, problems.slice(0, -1));
    if (files.length === 0) io.say(quiet(texts.sets.check.none('reflect sets new NAME')));
  }
  const last = problems.at(-1);
  if (last !== undefined) throw new ReflectError(last);
  if (warned) throw new ReflectError({ code: 'set-warned', count });
}

const warningsIn = (results: readonly Checked[]): number =>
  results.reduce((sum, each) => sum + ('checked' in each ? each.checked.warnings.length : 0), 0);

/** The problem of the last file is said by whoever catches it. */
function sayAll(context: Context, results: readonly Checked[], problems: readonly Problem[]): void {
  for (const each of results) if ('checked' in each) sayChecked(context, each.file, each.checked);
  for (const problem of problems) complain(context, problem);
}
