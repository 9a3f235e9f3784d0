import { plainName } from '../prompt-set/prompt-set.ts';
import { isoWeek, isoWeekName } from '../time/calendar.ts';
import { dayLength, mondayOfWeek1 } from '../time/day.ts';
import type { NoteMeta } from './note.ts';
import { idPattern } from './note-id.ts';

/** The set that is asked after a conversation; its answers go into the note of before. */
export const afterSet = 'after';

/** The set of which there is one note for each ISO week. */
export const weeklySet = 'weekly';

const localDate = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:(\d{2})/;

/**
 * Where a note goes, from the folder of notes on, with `/` between the parts: folder of the year,
 * local date and time, set, id. No name of a person. A weekly note goes by its ISO week, in the
 * folder of the ISO year.
 */
export function noteNameFor(meta: Pick<NoteMeta, 'id' | 'set' | 'date'>): string {
  const [, year, month, day, minute] = localDate.exec(meta.date) ?? [];
  if (minute === undefined || !idPattern.test(meta.id) || !plainName.test(meta.set)) {
    throw new Error(`No name for a note: ${JSON.stringify(meta)}`);
  }
  if (meta.set === weeklySet) {
    const week = isoWeek(new Date(Number(year), Number(month) - 1, Number(day)));
    return `${isoWeekName(week).slice(0, 4)}/${isoWeekName(week)}-${weeklySet}.md`;
  }
  return ordinaryNameFor(meta);
}

/**
 * The same by date, time and id, also for a weekly note: for a second one of the same week, which
 * came from elsewhere.
 */
export function ordinaryNameFor({ id, set, date }: Pick<NoteMeta, 'id' | 'set' | 'date'>): string {
  const day = date.slice(0, 10);
  const time = date.slice(11, 16).replace(':', '');
  return `${day.slice(0, 4)}/${day}-${time}-${set}-${id}.md`;
}

/** A date as a name needs it: where a person or another program wrote a day only, the time is midnight. */
export const dateInName = (date: string): string =>
  `${date.slice(0, 10)}T${date.slice(11, 16) || '00:00'}`;

/** What the name of a file among the notes tells of the note in it, without reading it. */
export interface NamedNote {
  /** Absent for a weekly note: its id stands only in its front matter. */
  readonly id: string | undefined;
  /** Name of the prompt set. */
  readonly set: string;
  /** The note is from no later moment than this: milliseconds since 1970. */
  readonly latest: number;
}

const ordinaryName =
  /^(\d{4})-(\d{2})-(\d{2})-(\d{2})(\d{2})-([a-z][a-z0-9-]{0,39})-([a-z][a-z0-9]+)\.md$/;
const weeklyName = /^(\d{4})-W(\d{2})-weekly\.md$/;

/** Names have local times without an offset; none is more than 12 hours behind UTC. Milliseconds. */
const furthestBehind = 12 * 3_600_000;

/** Reads the name of a file as `noteNameFor` makes them; `undefined` for any other. */
export function readNoteName(name: string): NamedNote | undefined {
  const ordinary = ordinaryName.exec(name);
  if (ordinary !== null) {
    const [year, month, date, hours, minutes] = ordinary.slice(1, 6).map(Number);
    const minute = Date.UTC(year ?? 0, (month ?? 1) - 1, date, hours, minutes);
    return { id: ordinary[7], set: ordinary[6] ?? '', latest: minute + 60_000 + furthestBehind };
  }
  const weekly = weeklyName.exec(name);
  if (weekly === null) return undefined;
  const endOfWeek = mondayOfWeek1(Number(weekly[1])) + Number(weekly[2]) * 7;
  return { id: undefined, set: weeklySet, latest: endOfWeek * dayLength + furthestBehind };
}

/** No note in the folder of this year is later than this: its last ISO week ends in January. */
export const latestInYear = (year: number): number => Date.UTC(year + 1, 0, 5) + furthestBehind;
