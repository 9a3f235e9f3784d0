import type { Context } from '../../context.ts';
import type { StoredNote } from '../../core/ports.ts';
import { isoWeek, isoWeekName, localDay, writtenDay } from '../../core/time/calendar.ts';

/** The newest note of a set, up to and with today: one that is dated ahead does not count yet. */
export async function lastOfSet(context: Context, set: string): Promise<StoredNote | undefined> {
  const today = localDay(context.clock());
  return firstThat(context, set, (date) => date.slice(0, 10) <= today);
}

/** The note of a set that was made for the week of this day; weeks go by the day written in a note. */
export async function noteInWeek(
  context: Context,
  set: string,
  day: Date,
): Promise<StoredNote | undefined> {
  const week = isoWeekName(isoWeek(day));
  return firstThat(context, set, (date) => isoWeekName(isoWeek(writtenDay(date))) === week);
}

/** The newest note of a set of which the date fits, and which can be read. */
async function firstThat(
  context: Context,
  set: string,
  fits: (date: string) => boolean,
): Promise<StoredNote | undefined> {
  const notes = await context.notes();
  for await (const { path, meta } of notes.fromNewest(set)) {
    const stored = fits(meta.date) ? await notes.read(path) : undefined;
    if (stored !== undefined) return stored;
  }
  return undefined;
}
