import type { Context } from '../context.ts';
import type { AnswersFault } from '../core/file-faults.ts';
import { afterSet } from '../core/note/note-name.ts';
import { ReflectError } from '../core/problem.ts';
import { good, warning } from '../core/text/span.ts';
import { renderJson } from '../render/json.ts';
import { faultWords } from './telling/explain.ts';
import { readGivenSession } from './walking/given-session.ts';

/** Options of `reflect check`. */
export interface CheckOptions {
  /** An answers file, or `-` for standard input. */
  readonly file: string;
  readonly set?: string;
}

/**
 * Says what an answers file lacks or has wrong, and writes nothing.
 *
 * @throws ReflectError `answers-faulty` when a note cannot be made of it.
 */
export async function runCheck(context: Context, options: CheckOptions): Promise<void> {
  const { io, json, texts } = context;
  const { file, set } = options;
  const given = await readGivenSession(context, { answers: file, ...(set && { set }) });
  const faults = [...given.faults, ...given.missing];
  /* What is asked after a conversation depends on the note that it is about. */
  const unused = given.session.set.name === afterSet ? [] : given.unused;
  if (json) {
    const { name } = given.session.set;
    const shown = faults.map((fault) => jsonOfFault(context, file, fault));
    const result = { ok: faults.length === 0, set: name, faults: shown, unused: [...unused] };
    io.result(renderJson('reflect.check/1', result));
  }
  if (unused.length > 0) io.say(warning(texts.talk.notApplicable(unused)));
  if (faults.length > 0) throw new ReflectError({ code: 'answers-faulty', file, faults });
  if (!json) io.print(good(texts.talk.answersCorrect(given.session.set.name)));
}

const jsonOfFault = ({ texts }: Context, file: string, fault: AnswersFault) => ({
  code: fault.code,
  id: 'id' in fault ? fault.id : null,
  file,
  line: fault.at?.line ?? null,
  column: fault.at?.column ?? null,
  message: faultWords(texts, fault),
});
