import type { Context } from '../context.ts';
import { isoWeek, localIso } from '../core/calendar.ts';
import { dayIn } from '../core/day.ts';
import type { StoredNote } from '../core/ports.ts';

/** As many notes of a set as are looked through: more than a year of weeks. */
const lookedThrough = 60;

/** The newest note of a set that is not of a later day than today: one dated ahead has not been yet. */
export async function lastOfSet(context: Context, set: string): Promise<StoredNote | undefined> {
  const today = dayIn(localIso(context.clock()));
  const { notes } = await (await context.notes()).newest(lookedThrough, set);
  return notes.find(({ note }) => dayIn(note.meta.date) <= today);
}

/** The note of a set that was made for the week of this day; weeks go by the day written in a note. */
export async function noteInWeek(
  context: Context,
  set: string,
  day: Date,
): Promise<StoredNote | undefined> {
  const { year, week } = isoWeek(day);
  const { notes } = await (await context.notes()).newest(lookedThrough, set);
  return notes.find(({ note }) => {
    const its = isoWeek(dayOf(note.meta.date));
    return its.year === year && its.week === week;
  });
}

/** The local day that a date is written with, whatever its offset. */
export function dayOf(date: string): Date {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day);
}
