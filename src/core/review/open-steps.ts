import type { NoteMeta } from '../note/note.ts';
import { weeklySet } from '../note/note-name.ts';
import {
  byMoment,
  isPrivateAt,
  isSaidAt,
  type Moment,
  type SaidNote,
  textAt,
} from '../note/said-note.ts';
import { foldName } from '../search/fold.ts';
import { detached } from '../text/detached.ts';
import { type Day, type DayNumber, dayIn, isCalendarDay, toNumber } from '../time/day.ts';
import type { Gathering } from './review-parts.ts';

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

/** What a note has to do with steps. */
interface Turn extends Moment {
  readonly thread: string;
  /** What it tells of the last step of its thread. */
  readonly told: string | undefined;
  readonly step: Step | undefined;
}

/** A step that a note leaves open, shown or not. */
interface Step {
  readonly step: OpenStep;
  readonly isShown: boolean;
}

/**
 * The steps that are still open, the oldest first.
 *
 * - A step for a conversation is open until that conversation was looked back on. A new step that
 *   was made then takes its place.
 * - A later note about the same person or team may tell what came of the last step. When it was done
 *   it is no longer open; otherwise it stays, unless that note has a new step, which takes its place.
 * - A check-in has one step: that of the next week takes its place.
 * - The words of a private question are never in it, though such a step takes part in all this.
 *
 * @param today for the age.
 * @param counts whether the steps of a note are asked for; any other note only tells what came of
 * those.
 */
export function gatherSteps(
  today: DayNumber,
  counts: (meta: NoteMeta) => boolean = () => true,
): Gathering<OpenStep[]> {
  const turns: Turn[] = [];
  const threadOf = threadFinder();
  return {
    add(note) {
      const { day, instant, before, meta } = note;
      const told = textAt(before, 'last.outcome');
      const step = stepOf(note, today, counts);
      if (told === undefined && step === undefined) return;
      turns.push({ day, instant, thread: threadOf(meta), told, step });
    },
    result: () =>
      openAfter(turns.sort(byMoment))
        .filter(({ isShown }) => isShown)
        .map(({ step }) => step)
        .sort((a, b) => b.age - a.age),
  };
}

const weeklyThread = 'weekly';

/** Notes of one thread go on from each other's steps. Without a name, a note is a thread of its own. */
function threadFinder(): (meta: NoteMeta) => string {
  // The same few names come back all the time.
  const known = new Map<string, string>();
  const named = (kind: string, name: string): string => {
    const before = known.get(kind + name);
    if (before !== undefined) return before;
    const thread = detached(`${kind} ${foldName(name)}`);
    known.set(detached(kind + name), thread);
    return thread;
  };
  return (meta) => {
    if (meta.set === weeklySet) return weeklyThread;
    if (meta.with !== undefined) return named('with', meta.with);
    return meta.team === undefined ? detached(`note ${meta.id}`) : named('team', meta.team);
  };
}

/** What is open when every note has had its turn. */
function openAfter(turns: readonly Turn[]): Step[] {
  const threads = new Map<string, Step[]>();
  for (const { thread, told, step } of turns) {
    const steps = threads.get(thread) ?? [];
    threads.set(thread, steps);
    lookBackOn(steps, told, step !== undefined);
    if (step === undefined) continue;
    if (thread === weeklyThread) steps.length = 0;
    steps.push(step);
  }
  return [...threads.values()].flat();
}

/** Brings the open steps of a thread up to what a later note tells of the last one. */
function lookBackOn(steps: Step[], told: string | undefined, hasNewStep: boolean): void {
  const last = told === undefined ? undefined : steps.pop();
  const outcome = openOutcomes.find((each) => each === told);
  if (last === undefined || outcome === undefined || hasNewStep) return;
  steps.push({ ...last, step: { ...last.step, outcome } });
}

/** The step that a note leaves open. */
function stepOf(
  { meta, day, before, after }: SaidNote,
  today: DayNumber,
  counts: (meta: NoteMeta) => boolean,
): Step | undefined {
  // A note that no conversation belongs to is done from the beginning, and its step is not.
  const isDone = meta.status === 'done' && isSaidAt(before, 'opening');
  if (after === undefined && isDone) return undefined;
  const places = after ?? before;
  const text = textAt(places, 'if-then');
  if (text === undefined || text.trim() === '') return undefined;
  const lookBack = textAt(after, 'look-back');
  const step = {
    text: detached(text),
    note: detached(meta.id),
    ...(meta.with === undefined ? {} : { with: detached(meta.with) }),
    day,
    age: Math.max(0, today - toNumber(day)),
    ...(lookBack !== undefined && isCalendarDay(lookBack) ? { lookBack: dayIn(lookBack) } : {}),
  };
  return { step, isShown: counts(meta) && !isPrivateAt(places, 'if-then') };
}
