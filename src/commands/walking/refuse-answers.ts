import type { AnswersFault } from '../../core/file-faults.ts';
import { ReflectError } from '../../core/problem.ts';
import type { Session } from '../../core/walk/session.ts';

/**
 * Stops a call whose answers have faults.
 *
 * @throws ReflectError `answers-faulty` with all of them; `no-terminal`, naming what is missing, when
 * the call brought no answers at all.
 *
 * @param file the answers file, if there is one.
 */
export function refuseAnswers(
  session: Session,
  faults: readonly AnswersFault[],
  file: string | undefined,
): void {
  if (faults.length === 0) return;
  const onlyMissing = faults.every(({ code }) => code === 'answer-missing');
  if (session.settled.size > 0 || file !== undefined || !onlyMissing) {
    throw new ReflectError({ code: 'answers-faulty', file, faults });
  }
  const missing = faults.map((fault) => ('id' in fault ? fault.id : fault.code));
  throw new ReflectError({ code: 'no-terminal', missing });
}
