import { type Explanation, explain, jsonOfProblem } from '../commands/telling/explain.ts';
import type { Language } from '../core/language.ts';
import type { Io } from '../core/ports.ts';
import { exitCodeFor, exitCodes, ReflectError } from '../core/problem.ts';
import { quiet, warning } from '../core/text/span.ts';
import { textsFor } from '../i18n/index.ts';
import type { Texts } from '../i18n/texts.ts';
import { renderJson } from '../render/json.ts';
import type { CallOptions } from './call-options.ts';
import { ioFor } from './streams.ts';

/**
 * Says what went wrong, as JSON where that is asked for.
 *
 * @param error anything but a `ReflectError` is a defect of ours.
 * @returns the exit code.
 */
export function report(
  error: unknown,
  host: NodeJS.Process,
  language: Language,
  options: CallOptions,
): number {
  const io = ioFor(host, options);
  const texts = textsFor(language);
  const problem = error instanceof ReflectError ? error.problem : undefined;
  const explanation =
    problem === undefined
      ? { ...texts.problem.defect(String(error)), faults: [] }
      : explain(texts, problem);
  if (options.json) {
    const code = problem?.code ?? 'defect';
    io.complainJson(renderJson('reflect.error/1', jsonOfProblem(code, explanation)));
  } else complain(io, texts, explanation);
  return problem === undefined ? exitCodes.failed : exitCodeFor(problem);
}

/** Faults that are shown of one file; whoever mended these, asks again. */
const shownFaults = 50;

function complain(io: Io, texts: Texts, { what, faults, todo }: Explanation): void {
  io.complain(warning(what));
  for (const { text } of faults.slice(0, shownFaults)) io.complain('  ', text);
  const more = faults.length - shownFaults;
  if (more > 0) io.complain('  ', texts.problem.andMore(more));
  if (todo !== undefined) io.complain(quiet(todo));
}
