import { isCalendarDay } from './answer.ts';
import { type Day, type DayNumber, dayIn, toNumber } from './day.ts';
import { foldName } from './fold.ts';
import type { NoteMeta } from './note.ts';
import { weeklySet } from './note-name.ts';
import { type SaidNote, textAt } from './said-note.ts';

/** What came of a step that is still open; one that was done is not. */
export const openOutcomes = ['partly', 'not-yet', 'did-not-come-up'] as const;

export type OpenOutcome = (typeof openOutcomes)[number];

/** An if-then that someone meant to do and has not told to be done. */
export interface OpenStep {
  readonly text: string;
  /** Id of the note that it stands in. */
  readonly note: string;
  readonly with?: string;
  /** The day of that note. */
  readonly day: Day;
  /** How many days ago that was. */
  readonly age: number;
  /** What was told of it when it was looked back on. */
  readonly outcome?: OpenOutcome;
  /** The day on which to look back on it. */
  readonly lookBack?: Day;
}

/**
 * The steps that are still open, the oldest first.
 *
 * - A step for a conversation is open until that conversation was looked back on. A new step that
 *   was made then takes its place.
 * - A later note about the same person or team may tell what came of the last step. When it was done
 *   it is no longer open; otherwise it stays, unless that note has a new step, which takes its place.
 * - A check-in has one step: that of the next week takes its place.
 *
 * @param notes in order of time.
 * @param today for the age.
 */
export function openSteps(notes: readonly SaidNote[], today: DayNumber): OpenStep[] {
  const threads = new Map<string, OpenStep[]>();
  for (const note of notes) {
    const thread = threadOf(note.meta);
    const steps = threads.get(thread) ?? [];
    threads.set(thread, steps);
    const step = stepOf(note, today);
    lookBackOn(steps, note, step !== undefined);
    if (step === undefined) continue;
    if (thread === weeklyThread) steps.length = 0;
    steps.push(step);
  }
  return [...threads.values()].flat().sort((a, b) => b.age - a.age);
}

const weeklyThread = 'weekly';

/** Notes of one thread go on from each other's steps. Without a name, a note is a thread of its own. */
function threadOf(meta: NoteMeta): string {
  if (meta.set === weeklySet) return weeklyThread;
  if (meta.with !== undefined) return `with ${foldName(meta.with)}`;
  return meta.team === undefined ? `note ${meta.id}` : `team ${foldName(meta.team)}`;
}

/** Brings the open steps of a thread up to what a later note tells of the last one. */
function lookBackOn(steps: OpenStep[], note: SaidNote, hasNewStep: boolean): void {
  const told = textAt(note.before, 'last.outcome');
  const last = told === undefined ? undefined : steps.pop();
  const outcome = openOutcomes.find((each) => each === told);
  if (last !== undefined && outcome !== undefined && !hasNewStep) steps.push({ ...last, outcome });
}

/** The step that a note leaves open. */
function stepOf({ meta, day, before, after }: SaidNote, today: DayNumber): OpenStep | undefined {
  if (after === undefined && meta.status === 'done') return undefined;
  const text = textAt(after ?? before, 'if-then');
  if (text === undefined) return undefined;
  const lookBack = textAt(after, 'look-back');
  return {
    text,
    note: meta.id,
    ...(meta.with === undefined ? {} : { with: meta.with }),
    day,
    age: Math.max(0, today - toNumber(day)),
    ...(lookBack !== undefined && isCalendarDay(lookBack) ? { lookBack: dayIn(lookBack) } : {}),
  };
}
