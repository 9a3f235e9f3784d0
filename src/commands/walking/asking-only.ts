import { applicableQuestions, type Session, startSession } from '../../core/walk/session.ts';

/**
 * The session in which only these questions are asked, and those that come to apply because of the
 * answers to them.
 *
 * @param before the session in which all others have been asked.
 */
export function askingOnly(before: Session, session: Session, ids: ReadonlySet<string>): Session {
  const asked = applicableQuestions(before).map(({ id }) => id);
  const settled = new Set([...asked, ...session.settled].filter((id) => !ids.has(id)));
  return startSession({ ...session, settled });
}
