import type { Context } from '../context.ts';
import { isoWeek } from '../core/calendar.ts';
import type { Known } from '../core/condition.ts';

/** What is known before the first question. */
export const knownFor = (context: Context): Known => ({
  texts: new Map(),
  week: isoWeek(context.clock()).week,
});
