import type { Context } from '../context.ts';
import { exitCodes } from '../core/problem.ts';
import { isDue, type Rhythm } from '../core/time/due.ts';
import { renderJson } from '../render/json.ts';
import { lastOfSet } from './finding/last-of-set.ts';

/** Options of `reflect due`. */
export interface DueOptions {
  /** Name of the prompt set that comes round. */
  readonly set: string;
  readonly every: Rhythm;
}

/**
 * Says whether a check-in is due, for scripts.
 *
 * @returns the exit code: 0 when it is due, 10 when it is not.
 * @throws ReflectError `set-unknown` when there is no such set.
 */
export async function runDue(context: Context, { set, every }: DueOptions): Promise<number> {
  const { io, json, texts } = context;
  /* A name that was mistyped in a crontab would nag for ever. */
  await (await context.sets()).load(set);
  const last = await lastOfSet(context, set);
  const due = isDue(last?.note.meta.date, context.clock(), every);
  if (json) {
    const shown = last && { id: last.note.meta.id, date: last.note.meta.date, path: last.path };
    io.result(renderJson('reflect.due/1', { due, set, last: shown ?? null }));
  } else {
    io.say(texts.talk.lastNote(last?.note.meta.date.slice(0, 10)));
    io.say(due ? texts.talk.isDue : texts.talk.isNotDue);
  }
  return due ? exitCodes.done : exitCodes.notDue;
}
